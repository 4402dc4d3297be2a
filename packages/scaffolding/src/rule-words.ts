import type { TrilingualText } from '@tldw/core';

/** How each rule of the shipped rule book is named and what it advises, for a facilitator. */
export const RULE_WORDS = {
  R0: {
    name: {
      en: 'The concern is the teacher’s own',
      ru: 'Тему выбирает сам учитель',
      kk: 'Тақырыпты мұғалімнің өзі таңдайды',
    },
    advice: {
      en: 'Ask the teacher what they themselves want to improve, and begin from that.',
      ru: 'Спросите учителя, что он сам хочет улучшить, и начните с этого.',
      kk: 'Мұғалімнен өзі нені жақсартқысы келетінін сұраңыз да, содан бастаңыз.',
    },
  },
  R1: {
    name: {
      en: 'Ready for less support',
      ru: 'Можно ослабить поддержку',
      kk: 'Қолдауды азайтуға болады',
    },
    advice: {
      en: 'Step back by one level and say so: “I have seen you do this; now you lead it.”',
      ru: 'Отступите на один шаг и скажите об этом: «Вижу, что у вас это получается, теперь ведёте вы».',
      kk: 'Бір саты шегініп, оны айтыңыз: «Мұны істей алатыныңызды көрдім, енді өзіңіз жүргізіңіз».',
    },
  },
  R2: {
    name: {
      en: 'Keep the support as it is',
      ru: 'Поддержка остаётся прежней',
      kk: 'Қолдау сол күйінде қалады',
    },
    advice: {
      en: 'Go on as you are, and look for one thing the teacher does unprompted.',
      ru: 'Продолжайте как есть и подмечайте, что учитель делает без подсказки.',
      kk: 'Осылай жалғастыра беріңіз, мұғалім айтқызбай-ақ не істейтінін байқаңыз.',
    },
  },
  R3: {
    name: {
      en: 'More support is needed again',
      ru: 'Снова нужно больше поддержки',
      kk: 'Қайтадан көбірек қолдау керек',
    },
    advice: {
      en: 'Come closer by one level: take one part of the task and do it together.',
      ru: 'Подойдите на один шаг ближе: возьмите часть задачи и сделайте её вместе.',
      kk: 'Бір саты жақындаңыз: тапсырманың бір бөлігін алып, бірге орындаңыз.',
    },
  },
  R3c: {
    name: {
      en: 'A serious setback',
      ru: 'Серьёзная неудача',
      kk: 'Елеулі сәтсіздік',
    },
    advice: {
      en: 'Speak with the teacher within two days. Begin with what can be repaired, not with who is to blame.',
      ru: 'Поговорите с учителем в течение двух дней. Начните с того, что можно исправить, а не с того, кто виноват.',
      kk: 'Екі күн ішінде мұғаліммен сөйлесіңіз. Кім кінәлі дегеннен емес, нені түзетуге болатынынан бастаңыз.',
    },
  },
  R3e: {
    name: {
      en: 'The teacher is going through something difficult',
      ru: 'У учителя сейчас трудное время',
      kk: 'Мұғалім қазір қиын кезеңде',
    },
    advice: {
      en: 'Speak with the teacher within two days and lighten the task. This is not a failure.',
      ru: 'Поговорите с учителем в течение двух дней и облегчите задачу. Это не неудача.',
      kk: 'Екі күн ішінде мұғаліммен сөйлесіп, тапсырманы жеңілдетіңіз. Бұл сәтсіздік емес.',
    },
  },
  R4: {
    name: {
      en: 'One thing did not work: help on the spot',
      ru: 'Один раз не получилось: помогите на месте',
      kk: 'Бір рет болмай қалды: сол жерде көмектесіңіз',
    },
    advice: {
      en: 'Offer help with this one step in the session itself. The level of support does not change.',
      ru: 'Предложите помощь с этим шагом прямо на занятии. Уровень поддержки не меняется.',
      kk: 'Осы қадамға сабақ үстінде-ақ көмек ұсыныңыз. Қолдау деңгейі өзгермейді.',
    },
  },
  R5: {
    name: {
      en: 'The first try alone did not hold',
      ru: 'Первая самостоятельная попытка не удалась',
      kk: 'Алғашқы дербес әрекет ұзаққа бармады',
    },
    advice: {
      en: 'Be available again for questions. The first try alone was only a trial and does not count as a setback.',
      ru: 'Снова будьте на связи для вопросов. Первая самостоятельная попытка была пробной и шагом назад не считается.',
      kk: 'Сұрақтарға қайтадан қол жетімді болыңыз. Алғашқы дербес әрекет сынақ қана еді, шегініс болып саналмайды.',
    },
  },
  R6: {
    name: {
      en: 'After two setbacks, a little more proof',
      ru: 'После двух шагов назад нужно больше подтверждений',
      kk: 'Екі шегіністен кейін көбірек дәлел керек',
    },
    advice: {
      en: 'Wait for three successes in a row, and let the coordinator know that this dimension goes back and forth.',
      ru: 'Дождитесь трёх успехов подряд и сообщите координатору, что здесь дело идёт то вперёд, то назад.',
      kk: 'Қатарынан үш табысты күтіңіз, бұл тұста іс бірде алға, бірде кері жүретінін үйлестірушіге айтыңыз.',
    },
  },
  R7: {
    name: {
      en: 'The last change needs time',
      ru: 'Последней перемене нужно время',
      kk: 'Соңғы өзгеріске уақыт керек',
    },
    advice: {
      en: 'Let the teacher work at this level for two weeks and meet once before the next step.',
      ru: 'Дайте учителю поработать на этом уровне две недели и встретьтесь с ним хотя бы раз до следующего шага.',
      kk: 'Мұғалім осы деңгейде екі апта жұмыс істесін, келесі қадамға дейін бір рет кездесіңіз.',
    },
  },
  R8: {
    name: {
      en: 'We do not know where the teacher stands',
      ru: 'Мы не знаем, как идут дела',
      kk: 'Істің қалай жүріп жатқанын білмейміз',
    },
    advice: {
      en: 'Find out first: watch, ask, or read something the teacher has made. Then decide.',
      ru: 'Сначала узнайте: понаблюдайте, спросите или прочитайте работу учителя. Потом решайте.',
      kk: 'Алдымен біліп алыңыз: бақылаңыз, сұраңыз немесе мұғалімнің жұмысын оқыңыз. Содан кейін шешіңіз.',
    },
  },
  R9: {
    name: {
      en: 'The teacher asked for more support',
      ru: 'Учитель сам попросил больше поддержки',
      kk: 'Мұғалім өзі көбірек қолдау сұрады',
    },
    advice: {
      en: 'Offer it at once. To ask for help is good judgement and never counts as a failure.',
      ru: 'Окажите её сразу. Просить о помощи — это здравый смысл, а не неудача.',
      kk: 'Бірден көмектесіңіз. Көмек сұрау – сәтсіздік емес, дұрыс шешім.',
    },
  },
  R10: {
    name: {
      en: 'The teacher asked for less support: try it once',
      ru: 'Учитель попросил меньше поддержки: попробуйте один раз',
      kk: 'Мұғалім азырақ қолдау сұрады: бір рет байқап көріңіз',
    },
    advice: {
      en: 'Step back until the next meeting, then look together at how it went.',
      ru: 'Отступите до следующей встречи, а на ней вместе посмотрите, как получилось.',
      kk: 'Келесі кездесуге дейін шегініп, сонда қалай болғанын бірге қараңыз.',
    },
  },
  R10e: {
    name: {
      en: 'The trial with less support is over',
      ru: 'Проба с меньшей поддержкой закончилась',
      kk: 'Азырақ қолдаумен байқап көру аяқталды',
    },
    advice: {
      en: 'Go back to the support there was before the trial. It does not count as a setback.',
      ru: 'Вернитесь к прежней поддержке. Шагом назад это не считается.',
      kk: 'Бұрынғы қолдауға қайтыңыз. Бұл шегініс болып саналмайды.',
    },
  },
  R11: {
    name: {
      en: 'Very sure, but the work does not show it yet',
      ru: 'Уверенность высокая, но работа её пока не подтверждает',
      kk: 'Сенім жоғары, бірақ жұмыс оны әзірге көрсетпей тұр',
    },
    advice: {
      en: 'Look at the last two pieces of work together and ask: “What would a colleague see here?”',
      ru: 'Посмотрите вместе две последние работы и спросите: «Что увидел бы здесь коллега?»',
      kk: 'Соңғы екі жұмысты бірге қарап, сұраңыз: «Мұнда әріптесіңіз не көрер еді?»',
    },
  },
  R12: {
    name: {
      en: 'Standing back is not staying away',
      ru: 'Отступить — не значит исчезнуть',
      kk: 'Шегіну – жоғалып кету емес',
    },
    advice: {
      en: 'Arrange one short contact: at least one every six weeks.',
      ru: 'Договоритесь о короткой встрече: хотя бы одна в шесть недель.',
      kk: 'Қысқа кездесу белгілеңіз: алты аптада кемінде бір рет.',
    },
  },
  R13: {
    name: {
      en: 'Several things became harder at once',
      ru: 'Сразу в нескольких сторонах стало труднее',
      kk: 'Бірден бірнеше тұс қиындап кетті',
    },
    advice: {
      en: 'Look for a cause outside the teacher (workload, the head, an illness). No support is reduced until you have talked.',
      ru: 'Ищите причину не в учителе (нагрузка, руководство, болезнь). Пока вы не поговорили, поддержка нигде не уменьшается.',
      kk: 'Себебін мұғалімнен емес, айналадан іздеңіз (жүктеме, басшылық, ауру). Сөйлескенше қолдау еш жерде азаймайды.',
    },
  },
  R14: {
    name: {
      en: 'The facilitator decided otherwise',
      ru: 'Фасилитатор решил иначе',
      kk: 'Фасилитатор басқаша шешті',
    },
    advice: {
      en: 'Your decision holds. What the rule would have said is shown beside it, to learn from both.',
      ru: 'Действует ваше решение. Рядом показано, что сказало бы правило, чтобы учиться на том и другом.',
      kk: 'Сіздің шешіміңіз күшінде. Қасында ереже не айтар еді – сол көрсетілген, екеуінен де үйренуге болады.',
    },
  },
} as const satisfies Record<string, { name: TrilingualText; advice: TrilingualText }>;
