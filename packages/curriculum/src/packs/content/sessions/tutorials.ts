import type { TrilingualSessionPack } from '../../session-pack.ts';

const quietPlace = [
  {
    kk: 'екі орындық, есігі жабылатын бөлме',
    ru: 'два стула и комната, где можно закрыть дверь',
    en: 'two chairs and a room with a door that closes',
  },
  { kk: 'шай; телефондар дыбыссыз', ru: 'чай; телефоны без звука', en: 'tea; telephones silenced' },
] as const;

const beforehand = [
  {
    kk: 'Күні мен уақытын мұғалім таңдасын.',
    ru: 'День и час пусть выберет учитель.',
    en: 'Let the teacher choose the day and the hour.',
  },
  {
    kk: 'Алдыңғы жазбаны оқып шығыңыз; шешімін дайындамаңыз.',
    ru: 'Перечитайте прошлую запись; решений не готовьте.',
    en: 'Reread the last record; prepare no solutions.',
  },
] as const;

/** The three tutorials of the year. */
export const TUTORIALS: readonly TrilingualSessionPack[] = [
  {
    id: 'tutorial-1',
    version: 1,
    kind: 'tutorial',
    sequence: 1,
    minutes: 60,
    title: {
      kk: 'Бірінші жеке кеңес: менің ісім',
      ru: 'Первая индивидуальная консультация: моё дело',
      en: 'First tutorial: my own work',
    },
    purpose: {
      kk: 'Мұғалімнің ісін өз сөзімен тыңдау, жоспарына сенімін арттыру, қай жерде қандай қолдау керек екенін білу.',
      ru: 'Услышать о деле словами самого учителя, поддержать веру в план, узнать, где и какая нужна опора.',
      en: 'To hear of the work in the teacher’s own words, to strengthen confidence in the plan, to learn where what support is wanted.',
    },
    output: {
      kk: 'Мұғалім жазған келесі қадам.',
      ru: 'Следующий шаг, записанный самим учителем.',
      en: 'A next step, written by the teacher.',
    },
    prepare: beforehand,
    materials: quietPlace,
    activities: [
      {
        id: 'settle',
        minutes: 5,
        title: { kk: 'Жайғасу', ru: 'Настроиться', en: 'Settling' },
        whatHappens: {
          kk: 'Хал сұрасыңыз. Бұл әңгіме бағалау емес екенін, жазбаны екеуіңіз ғана оқитынын айтыңыз.',
          ru: 'Спросите, как дела. Скажите, что это не проверка и запись прочтёте только вы двое.',
          en: 'Ask how things are. Say that this is no assessment, and that only the two of you read the record.',
        },
      },
      {
        id: 'in-my-words',
        minutes: 15,
        title: { kk: 'Өз сөзімен', ru: 'Своими словами', en: 'In their own words' },
        whatHappens: {
          kk: '«Маған ісіңізді айтып беріңізші» деңіз де, тыңдаңыз. Естігеніңізді қайталап, дұрыс түсінгеніңізді сұраңыз.',
          ru: 'Попросите: «Расскажите мне о вашем деле» — и слушайте. Повторите услышанное и спросите, верно ли поняли.',
          en: 'Say “tell me about your work” and listen. Say back what you heard, and ask whether you understood.',
        },
        youMightSay: {
          kk: '«Осы істің қай жері сізге ең қымбат?»',
          ru: '«Что в этом деле вам дороже всего?»',
          en: '“Which part of it is dearest to you?”',
        },
      },
      {
        id: 'who-else',
        minutes: 15,
        title: { kk: 'Тағы кім?', ru: 'Кто ещё?', en: 'Who else?' },
        whatHappens: {
          kk: 'Ақылдасу картасына бірге қараңыз. Қай әңгіме жеңіл, қайсысы қорқынышты? Қаласа, бір әңгімені қазір ойнап көріңіз.',
          ru: 'Посмотрите вместе на карту совета. Какой разговор лёгкий, какого боязно? Если хочется, разыграйте один сейчас.',
          en: 'Look at the consultation map together. Which talk is easy, which is feared? If wished, rehearse one now.',
        },
        tools: ['consultation'],
      },
      {
        id: 'next-step',
        minutes: 15,
        title: { kk: 'Келесі қадам', ru: 'Следующий шаг', en: 'Next step' },
        whatHappens: {
          kk: 'Жоспардың бір қадамын кішірейтіп, күнін қойыңыз. Сізден қандай көмек күтетінін сұраңыз: «ештеңе» деген де — жауап.',
          ru: 'Уменьшите один шаг плана и назначьте день. Спросите, какой помощи ждут от вас; «никакой» — тоже ответ.',
          en: 'Make one step of the plan smaller and give it a day. Ask what help is wanted from you; “none” is an answer.',
        },
        tools: ['action-plan'],
      },
      {
        id: 'record',
        minutes: 10,
        title: { kk: 'Жазба', ru: 'Запись', en: 'Record' },
        whatHappens: {
          kk: 'Мұғалім өзі жазады. Сіз үнсіз отырыңыз.',
          ru: 'Учитель пишет сам. Посидите молча.',
          en: 'The teacher writes. Sit quietly.',
        },
        tools: ['tutorial-record'],
      },
    ],
    notice: [
      {
        dimension: 'planning',
        text: {
          kk: 'Келесі қадамды өзі атады ма, әлде сізден күтті ме?',
          ru: 'Сам ли называет шаг или ждёт от вас?',
          en: 'Do they name the step, or wait for you?',
        },
      },
      {
        dimension: 'feeling',
        text: {
          kk: 'Неден қорқады, неге қуанады?',
          ru: 'Чего боится, чему радуется?',
          en: 'What do they fear, what gladdens them?',
        },
      },
      {
        dimension: 'confronting',
        text: {
          kk: 'Қиын әңгімеге бара ма?',
          ru: 'Готов ли к трудному разговору?',
          en: 'Are they ready for a hard conversation?',
        },
      },
    ],
    ifTimeIsShort: {
      kk: 'Тыңдау бөлігін қалдырыңыз, картаны келесі жолға.',
      ru: 'Оставьте слушание, карту — в другой раз.',
      en: 'Keep the listening; leave the map.',
    },
    online: {
      kk: 'Телефонмен серуендеп жүріп сөйлесу де жарайды.',
      ru: 'Можно поговорить по телефону на прогулке.',
      en: 'A talk by telephone while walking works well.',
    },
    afterwards: [
      {
        kk: 'Өзіңізге бір сөйлем жазыңыз: қолдауды қай жерде көбейтемін, қай жерде азайтамын?',
        ru: 'Запишите себе одну фразу: где добавлю опоры, где отпущу?',
        en: 'Write yourself one sentence: where shall I support more, where let go?',
      },
    ],
  },
  {
    id: 'tutorial-2',
    version: 1,
    kind: 'tutorial',
    sequence: 2,
    minutes: 60,
    title: {
      kk: 'Екінші жеке кеңес: жол үстінде',
      ru: 'Вторая индивидуальная консультация: в пути',
      en: 'Second tutorial: on the way',
    },
    purpose: {
      kk: 'Кішкентай жетістікті көру, кедергіге бірге қарау, басқаларды қалай ертіп жүргенін байқауға көмектесу.',
      ru: 'Увидеть малый успех, вместе взглянуть на препятствие, помочь заметить, как человек ведёт за собой других.',
      en: 'To see a small success, look at an obstacle together, and help the teacher notice how they bring others along.',
    },
    output: {
      kk: 'Кедергіге деген жаңа көзқарас және портфолиоға қосылатын бір бет.',
      ru: 'Новый взгляд на препятствие и одна страница для портфолио.',
      en: 'A fresh view of an obstacle and one more page for the portfolio.',
    },
    prepare: beforehand,
    materials: quietPlace,
    activities: [
      {
        id: 'small-success',
        minutes: 10,
        title: { kk: 'Бір жақсы жай', ru: 'Одна удача', en: 'One good thing' },
        whatHappens: {
          kk: 'Соңғы кездескеннен бергі бір жақсы сәттен бастаңыз. Асықпаңыз, ол туралы тағы бір сұрақ қойыңыз.',
          ru: 'Начните с хорошего с прошлой встречи. Не спешите, задайте о нём ещё один вопрос.',
          en: 'Begin with something good since you last met. Do not hurry; ask one more question about it.',
        },
      },
      {
        id: 'where-now',
        minutes: 15,
        title: { kk: 'Қазір қай жердемін?', ru: 'Где я сейчас', en: 'Where am I now' },
        whatHappens: {
          kk: 'Жоспарды ашыңыз: не болды, не болмады, не өзгерді? Жоспардың өзгеруі — кемшілік емес.',
          ru: 'Откройте план: что сделано, что нет, что изменилось? Менять план не стыдно.',
          en: 'Open the plan: what happened, what did not, what changed? A changed plan is no failing.',
        },
        tools: ['action-plan'],
      },
      {
        id: 'obstacle',
        minutes: 15,
        title: { kk: 'Кедергі', ru: 'Препятствие', en: 'The obstacle' },
        whatHappens: {
          kk: 'Бір кедергіні таңдаңыз. Онда басқалардың, жағдайдың, өзінің үлесі қандай? Шешімді мұғалім табады.',
          ru: 'Выберите одно препятствие. Что в нём от других, от обстоятельств, от себя? Решение находит учитель.',
          en: 'Choose one obstacle. What of it lies with others, with circumstances, with oneself? The teacher finds the answer.',
        },
        youMightSay: {
          kk: '«Осыған досың тап болса, оған не айтар едіңіз?»',
          ru: '«Если бы так было у друга, что бы вы ему сказали?»',
          en: '“If a friend were facing this, what would you say?”',
        },
      },
      {
        id: 'leading',
        minutes: 10,
        title: { kk: 'Басқаларды ерту', ru: 'Как я веду за собой', en: 'Bringing others along' },
        whatHappens: {
          kk: 'Күнделіктен бір жазбаны бірге оқыңыз (мұғалім таңдайды). Жетекшілік қай жерде көрінеді?',
          ru: 'Прочтите вместе одну запись из дневника, по выбору учителя. Где в ней видно лидерство?',
          en: 'Read one entry of the log together, of the teacher’s choosing. Where does leading show?',
        },
        tools: ['leadership-log'],
      },
      {
        id: 'record',
        minutes: 10,
        title: { kk: 'Жазба', ru: 'Запись', en: 'Record' },
        whatHappens: {
          kk: 'Мұғалім жазады; портфолиоға қай бетті қосатынын белгілейді.',
          ru: 'Учитель пишет и отмечает страницу для портфолио.',
          en: 'The teacher writes and marks a page for the portfolio.',
        },
        tools: ['tutorial-record'],
      },
    ],
    notice: [
      {
        dimension: 'confronting',
        text: {
          kk: 'Өз үлесін көре алды ма?',
          ru: 'Увидел ли свою долю?',
          en: 'Could they see their own part?',
        },
      },
      {
        dimension: 'structuring',
        text: {
          kk: 'Әңгіменің тәртібін кім ұстады?',
          ru: 'Кто вёл этот разговор?',
          en: 'Who held the shape of the talk?',
        },
      },
      {
        dimension: 'meaning',
        text: {
          kk: 'Тәжірибесінен қандай ой түйді?',
          ru: 'Какую мысль вынес из опыта?',
          en: 'What did they make of their experience?',
        },
      },
    ],
    ifTimeIsShort: {
      kk: 'Жақсы сәт пен кедергіні қалдырыңыз.',
      ru: 'Оставьте удачу и препятствие.',
      en: 'Keep the good thing and the obstacle.',
    },
    online: {
      kk: 'Күнделік бетін алдын ала суретке түсіріп жіберуге болады: қаласа ғана.',
      ru: 'Страницу дневника можно прислать заранее, если есть желание.',
      en: 'A page of the log may be sent ahead, if the teacher wishes.',
    },
    afterwards: [
      {
        kk: 'Уәде берсеңіз (директормен сөйлесу, кітап табу), сол аптада орындаңыз.',
        ru: 'Обещали помочь — сделайте на этой же неделе.',
        en: 'If you promised something, do it within the week.',
      },
    ],
  },
  {
    id: 'tutorial-3',
    version: 1,
    kind: 'tutorial',
    sequence: 3,
    minutes: 60,
    title: {
      kk: 'Үшінші жеке кеңес: менің жолым',
      ru: 'Третья индивидуальная консультация: мой путь',
      en: 'Third tutorial: my way',
    },
    purpose: {
      kk: 'Портфолионы бірге парақтау, адамның өзінде не өзгергенін атау, хикаясымен кіммен бөліскісі келетінін естен шығармау.',
      ru: 'Вместе перелистать портфолио, назвать, что изменилось в самом человеке, и решить, с кем он хочет поделиться историей.',
      en: 'To leaf through the portfolio together, name what has changed in the person, and hear with whom they want to share their story.',
    },
    output: {
      kk: 'Портфолионы аяқтау жоспары және хикаяға қатысты мұғалімнің өз шешімі.',
      ru: 'План завершения портфолио и собственное решение о своей истории.',
      en: 'A plan for finishing the portfolio, and the teacher’s own decision about the story.',
    },
    prepare: beforehand,
    materials: quietPlace,
    activities: [
      {
        id: 'leaf-through',
        minutes: 20,
        title: { kk: 'Портфолионы парақтау', ru: 'Перелистываем портфолио', en: 'Leafing through' },
        whatHappens: {
          kk: 'Мұғалім бет ашып, сізге түсіндіреді. «Бұл бетте мен мынаны көріп тұрмын…» деңіз; баға бермеңіз.',
          ru: 'Учитель листает и рассказывает. Говорите: «На этой странице я вижу…»; оценок не давайте.',
          en: 'The teacher turns the pages and tells. Say “on this page I see …”; give no marks.',
        },
        tools: ['portfolio-checklist'],
      },
      {
        id: 'in-me',
        minutes: 15,
        title: {
          kk: 'Менде не өзгерді?',
          ru: 'Что изменилось во мне',
          en: 'What has changed in me',
        },
        whatHappens: {
          kk: 'Күздегі алғашқы парақты қасына қойыңыз. Екеуін жазған адамдардың айырмасы неде?',
          ru: 'Положите рядом осенний лист. Чем отличаются люди, написавшие эти две страницы?',
          en: 'Lay the autumn sheet beside it. How do the two people who wrote these pages differ?',
        },
        youMightSay: {
          kk: '«Енді сізге қай жерде менің көмегім керек емес?»',
          ru: '«В чём вам больше не нужна моя помощь?»',
          en: '“Where do you no longer need my help?”',
        },
      },
      {
        id: 'consent',
        minutes: 15,
        title: { kk: 'Хикая және келісім', ru: 'История и согласие', en: 'Story and consent' },
        whatHappens: {
          kk: 'Хикаяны кім естісе дейді, кім естімесін дейді? Келісімді қазір де, кейін де өзгертуге болатынын айтыңыз.',
          ru: 'Кто пусть услышит историю, а кто нет? Напомните: согласие можно изменить и сейчас, и позже.',
          en: 'Who should hear the story, and who not? Say that consent can be changed, now or later.',
        },
        tools: ['story-frame'],
      },
      {
        id: 'record',
        minutes: 10,
        title: { kk: 'Жазба', ru: 'Запись', en: 'Record' },
        whatHappens: {
          kk: 'Соңғы жазба. Сіз де бір рақмет айтыңыз.',
          ru: 'Последняя запись. Скажите и вы своё спасибо.',
          en: 'The last record. Say your own thanks too.',
        },
        tools: ['tutorial-record'],
      },
    ],
    notice: [
      {
        dimension: 'meaning',
        text: {
          kk: 'Өз ойының қалай өзгергенін айта алды ма?',
          ru: 'Может ли сказать, как изменились взгляды?',
          en: 'Can they say how their thinking changed?',
        },
      },
      {
        dimension: 'planning',
        text: {
          kk: 'Аяқтау жоспарын өзі жасады ма?',
          ru: 'Сам ли составил план завершения?',
          en: 'Did they plan the finish themselves?',
        },
      },
      {
        dimension: 'valuing',
        text: {
          kk: 'Қай құндылығы істе көрінді?',
          ru: 'Какая ценность проявилась в деле?',
          en: 'Which value showed in the work?',
        },
      },
    ],
    ifTimeIsShort: {
      kk: 'Портфолионың екі бетін ғана алыңыз. Келісім туралы әңгіме қалсын.',
      ru: 'Возьмите две страницы портфолио. Разговор о согласии оставьте.',
      en: 'Take only two pages. Keep the talk about consent.',
    },
    online: {
      kk: 'Портфолионы камера алдында парақтай беруге болады.',
      ru: 'Портфолио можно листать перед камерой.',
      en: 'A portfolio can be leafed through in front of a camera.',
    },
    afterwards: [
      {
        kk: 'Мұғалімнің келісімін дәл өзі айтқандай тіркеңіз.',
        ru: 'Отметьте согласие ровно так, как оно сказано.',
        en: 'Record consent exactly as it was given.',
      },
    ],
  },
];
