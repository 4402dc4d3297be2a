import type { TrilingualSessionPack } from '../../session-pack.ts';

export const session3: TrilingualSessionPack = {
  id: 'session-3',
  version: 1,
  kind: 'group-session',
  sequence: 3,
  minutes: 120,
  title: {
    kk: 'Ақылдасу және жоспар',
    ru: 'Совет с коллегами и план',
    en: 'Consultation and design',
  },
  purpose: {
    kk: 'Желілік кездесуден алғанымызды сұрыптап, кіммен ақылдасатынымызды ойлап, алғашқы қадамы жақын, өзгеруге ашық жоспар жазу.',
    ru: 'Разобрать привезённое с сетевой встречи, подумать, с кем посоветоваться, и написать план: с близким первым шагом и открытый для перемен.',
    en: 'To sort what we brought from the network event, think whom to consult, and write a plan whose first step is near and which stays open to change.',
  },
  output: {
    kk: 'Ақылдасатын адамдар картасы, келісілген не келісілуге жақын жоспар, екі аптаның ішіндегі бір қадам.',
    ru: 'Карта тех, с кем советуюсь, согласованный или почти согласованный план и один шаг на ближайшие две недели.',
    en: 'A map of people to consult, a plan agreed or nearly so, and one step for the next two weeks.',
  },
  prepare: [
    {
      kk: 'Желілік кездесудегі жазбаларды ала келуді ескертіңіз.',
      ru: 'Напомните взять записи с сетевой встречи.',
      en: 'Remind people to bring their notes from the network event.',
    },
    {
      kk: 'Жоспарды қандай үлгіде беруді әр адамға қарай ойлаңыз: біреуге — мысалы бар, біреуге — бос парақ.',
      ru: 'Подумайте, кому какая форма плана: кому с примерами, кому чистый лист.',
      en: 'Think which form of the plan suits whom: for some with examples, for some a blank page.',
    },
    {
      kk: 'Директормен сөйлесіп, әріптестермен ақылдасуға уақыт бар-жоғын біліңіз.',
      ru: 'Узнайте у директора, найдётся ли время для разговоров с коллегами.',
      en: 'Ask the director whether there is time for people to talk with colleagues.',
    },
  ],
  materials: [
    {
      kk: 'үлкен қағаз бен маркерлер (карта үшін)',
      ru: 'большие листы и маркеры для карты',
      en: 'large sheets and markers for the map',
    },
    {
      kk: 'жоспар парағының үш үлгісі',
      ru: 'план в трёх формах',
      en: 'the plan sheet in three forms',
    },
    { kk: 'мектеп күнтізбесі', ru: 'школьный календарь', en: 'the school calendar' },
  ],
  activities: [
    {
      id: 'news',
      minutes: 15,
      title: {
        kk: 'Желілік кездесуден не алып келдік?',
        ru: 'Что мы привезли',
        en: 'What we brought back',
      },
      whatHappens: {
        kk: 'Әркім бір ойды, бір есімді, бір күмәнді айтады. Барғандар бара алмағандарға әңгімелейді.',
        ru: 'Каждый называет одну мысль, одно имя, одно сомнение. Кто ездил, рассказывает тем, кто не смог.',
        en: 'Each person names one idea, one name, one doubt. Those who went tell those who could not.',
      },
    },
    {
      id: 'consultation-map',
      minutes: 30,
      title: { kk: 'Кіммен ақылдасамын', ru: 'С кем я советуюсь', en: 'Whom I consult' },
      whatHappens: {
        kk: 'Ортаға ісіңізді жазып, айналасына адамдарды орналастырыңыз: жақынын да, күмәнданғанын да. Жұппен бір әңгімені ойнап көріңіз: бірің — өзің, бірің — күмәнданған әріптес. Сосын орын алмасасыз.',
        ru: 'Дело в середине, вокруг люди: и близкие, и сомневающиеся. В парах разыграйте один разговор: один — вы, другой — сомневающийся коллега. Потом поменяйтесь.',
        en: 'The work in the middle, people around it: close ones and doubters. In pairs, act out one conversation: one is you, the other a doubting colleague. Then change places.',
      },
      youMightSay: {
        kk: '«Сізге “жоқ” дейтін адам жоспарыңызды ең көп жақсартуы мүмкін».',
        ru: '«Тот, кто скажет вам “нет”, может улучшить план больше всех».',
        en: '“The person who says no may improve your plan the most.”',
      },
      tools: ['consultation'],
      vignettes: ['vignette-nobody-came'],
    },
    {
      id: 'tea',
      minutes: 10,
      title: { kk: 'Шай', ru: 'Чай', en: 'Tea' },
      whatHappens: {
        kk: 'Картадағы біреуді шайға шақыруға болатын шығар?',
        ru: 'Может быть, кого-то с карты можно позвать на чай прямо сейчас?',
        en: 'Perhaps someone on the map could be asked to tea right now?',
      },
    },
    {
      id: 'plan',
      minutes: 40,
      title: { kk: 'Іс-әрекет жоспары', ru: 'План действий', en: 'The plan of action' },
      whatHappens: {
        kk: '25 минут әркім өз жоспарын жазады; фасилитатор жанына отырып сұрайды, жазып бермейді. 15 минут жұппен: бір-бірінің жоспарын дауыстап оқып береді. Жоспарды ешкім бекітпейді; әріптестерден есту оны піскендетеді.',
        ru: '25 минут каждый пишет свой план; фасилитатор подсаживается и спрашивает, но не пишет за других. 15 минут в парах: читаем планы друг друга вслух. План никто не утверждает; он зреет в разговорах с коллегами.',
        en: 'For 25 minutes each writes their own plan; the facilitator sits beside and asks but does not write. For 15 minutes, in pairs, read each other’s plan aloud. Nobody approves a plan; it ripens in talk with colleagues.',
      },
      tools: ['action-plan'],
    },
    {
      id: 'clinic',
      minutes: 20,
      title: { kk: 'Сыншыл достар', ru: 'Критические друзья', en: 'Critical friends' },
      whatHappens: {
        kk: 'Үштікте бір жоспарды хаттама бойынша қарайсыз. Қалған екеуі жеке кеңеске не келесі кездесуге қалады.',
        ru: 'В тройках разберите один план по протоколу. Остальные два — на индивидуальной консультации или в следующий раз.',
        en: 'In threes, take one plan through the protocol. The other two wait for the tutorial or the next session.',
      },
      tools: ['critical-friend'],
    },
    {
      id: 'closing',
      minutes: 5,
      title: { kk: 'Алғашқы қадам', ru: 'Первый шаг', en: 'The first step' },
      whatHappens: {
        kk: 'Әркім екі апта ішінде жасайтын бір кішкентай ісін дауыстап айтады.',
        ru: 'Каждый вслух называет одно маленькое дело на ближайшие две недели.',
        en: 'Each says aloud one small thing to do within two weeks.',
      },
      tools: ['session-reflection'],
    },
  ],
  notice: [
    {
      dimension: 'planning',
      text: {
        kk: 'Қадамдар нақты ма, күні мен адамы бар ма? Жоспарды кім өзі жазып кетті?',
        ru: 'Конкретны ли шаги, есть ли день и люди? Кто пишет план уже без опоры?',
        en: 'Are steps concrete, with a day and people? Who now plans without support?',
      },
    },
    {
      dimension: 'confronting',
      text: {
        kk: 'Картаға күмәнданатын адамды кім жазды, кім айналып өтті?',
        ru: 'Кто вписал сомневающегося, а кто его обошёл?',
        en: 'Who put a doubter on the map, and who went round one?',
      },
    },
    {
      dimension: 'meaning',
      text: {
        kk: 'Естіген пікірден жоспарда не өзгерді?',
        ru: 'Что в плане изменилось от услышанного?',
        en: 'What changed in a plan because of what was heard?',
      },
    },
    {
      dimension: 'structuring',
      text: {
        kk: 'Әңгімені бастау, жүргізу тәсілін өзі таңдады ма?',
        ru: 'Сам ли человек выбирает, как начать и вести разговор?',
        en: 'Do they choose for themselves how to open and hold a conversation?',
      },
    },
  ],
  ifTimeIsShort: {
    kk: 'Сыншыл достар бөлігін жеке кеңеске қалдырыңыз. Ақылдасу картасы қалсын.',
    ru: 'Критических друзей перенесите на индивидуальные консультации. Карту оставьте.',
    en: 'Move the critical friends to tutorials. Keep the consultation map.',
  },
  online: {
    kk: 'Картаны қағазға салып, суретін көрсетуге болады. Жоспар жазуды дербес уақыт етіп, байланысты 25 минутқа өшіріңіз.',
    ru: 'Карту рисуем на бумаге и показываем в камеру. На время письма связь можно выключить на 25 минут.',
    en: 'Draw the map on paper and hold it to the camera. Switch the call off for the 25 minutes of writing.',
  },
  afterwards: [
    {
      kk: 'Бірінші жеке кеңестердің күнін келісіңіз.',
      ru: 'Договоритесь о днях первых индивидуальных консультаций.',
      en: 'Agree dates for the first tutorials.',
    },
    {
      kk: 'Әр адамның алғашқы қадамын есте ұстап, сол күні бір ауыз жылы сөз жазыңыз.',
      ru: 'Запомните первый шаг каждого и в тот день напишите доброе слово.',
      en: 'Remember each first step, and send a kind word on the day.',
    },
  ],
};
