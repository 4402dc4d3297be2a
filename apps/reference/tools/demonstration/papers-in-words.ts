/** What stands on the stations of the demonstration's network events. */
export const STATIONS = [
  'Оқуға қызығушылық · Интерес к чтению',
  'Ата-аналармен жұмыс · Работа с родителями',
  'Үзілістегі тіл табысу · Договариваться на перемене',
];

const lasting = { duration: 'lasting', planned: true, what: 'context', level: 'group' } as const;

/** Changes that groups made, in FRAME's terms, with the words of those who made them. */
export const ADAPTATIONS = [
  {
    group: 'g-kok-2',
    by: 'facilitator-kok-2-1',
    ...lasting,
    id: 'adaptation-1',
    principle: 'language',
    on: '2019-11-14',
    decidedBy: ['group', 'facilitator'],
    nature: ['tailoring'],
    fidelityConsistent: 'yes',
    goals: ['everybody-can-speak'],
    contextReasons: ['two-languages-in-one-group'],
    note: 'Обсуждаем на двух языках: каждый говорит на своём, записи ведём рядом.',
  },
  {
    group: 'g-tar-3',
    by: 'facilitator-tar-3-1',
    ...lasting,
    id: 'adaptation-2',
    principle: 'length-of-session',
    on: '2019-12-05',
    planned: false,
    what: 'implementation',
    decidedBy: ['facilitator'],
    nature: ['shortening'],
    fidelityConsistent: 'unclear',
    goals: ['fit-into-the-second-shift'],
    contextReasons: ['second-shift', 'roads-in-winter'],
    note: 'Қыста жол жабылғандықтан кездесу бір сағатқа қысқарды.',
  },
  {
    group: 'g-ala-4',
    by: 'facilitator-ala-4-2',
    ...lasting,
    id: 'adaptation-3',
    principle: 'teacher-chooses-concern',
    on: '2020-01-16',
    duration: 'transient',
    planned: false,
    what: 'content',
    decidedBy: ['school-director'],
    nature: ['substituting'],
    fidelityConsistent: 'no',
    goals: [],
    contextReasons: ['school-priority-of-the-term'],
    note: 'Директор предложил троим учителям одну тему на всех; с ними говорим о возвращении к своей.',
  },
] as const;

/** What coordinators left for whoever does the work next. */
export const HANDOVERS = [
  {
    by: 'coordinator-ast',
    region: 'KZ-71',
    on: '2019-11-04',
    about: 'network-event',
    text: 'В школе № 1 зал на 60 человек, проектор приносим свой. Охране нужен список за день.',
    isOpen: false,
  },
  {
    by: 'coordinator-ast',
    region: 'KZ-71',
    on: '2020-01-24',
    about: 'school',
    text: 'Школа № 2: с марта ремонт крыла. Спросить директора, где соберётся группа.',
    isOpen: true,
  },
  {
    by: 'coordinator-kok',
    region: 'KZ-11',
    on: '2020-01-20',
    about: 'facilitator',
    text: 'Фасилитаторы школы № 3 просят прийти к ним на пятую встречу.',
    isOpen: true,
  },
  {
    by: 'coordinator-tar',
    region: 'KZ-31',
    on: '2020-02-03',
    about: 'school',
    text: '№ 3 мектептің жолы қыста жабылып қалады: онлайн кездесуге дайын болу керек.',
    isOpen: true,
  },
] as const;

/** Figures and voices about one topic, side by side. */
export const JOINT_DISPLAY = [
  {
    topic: {
      kk: 'Өзіне сенім',
      ru: 'Уверенность в себе',
      en: 'Confidence in oneself',
    },
    figures: {
      kk: '«Қызметіме қарамастан мектебімде өзгеріс бастай аламын» дегенге 143 мұғалімнің 92-сі келіседі.',
      ru: 'С тем, что могут начать перемены в школе на любой должности, согласны 92 учителя из 143.',
      en: '92 of 143 teachers agree that they can start a change in their school whatever their post.',
    },
    theme: {
      kk: 'Алғашқы адым әріптес қостағанда жасалады.',
      ru: 'Первый шаг делают, когда поддержал коллега.',
      en: 'The first step is taken when a colleague backs it.',
    },
    relation: 'expands',
    together: {
      kk: 'Сан сенімді көрсетеді, ал әңгіме оның қайдан шыққанын айтады.',
      ru: 'Число показывает уверенность, рассказы — откуда она взялась.',
      en: 'The figure shows confidence; the stories say where it comes from.',
    },
  },
  {
    topic: { kk: 'Уақыт', ru: 'Время', en: 'Time' },
    figures: {
      kk: '«Бір-бірімізден үйренуге уақыт табамыз» дегенге 141 мұғалімнің 79-ы ғана келіседі.',
      ru: 'С тем, что в школе находят время учиться друг у друга, согласны лишь 79 учителей из 141.',
      en: 'Only 79 of 141 teachers agree that they find time to learn from one another.',
    },
    theme: {
      kk: 'Жоба сабақтан кейін, үйде жазылады.',
      ru: 'Проект пишут после уроков, дома.',
      en: 'Projects are written after lessons, at home.',
    },
    relation: 'confirms',
    together: {
      kk: 'Директорлармен уақыт туралы сөйлесу керек.',
      ru: 'С директорами нужно говорить о времени.',
      en: 'Time is what to talk about with directors.',
    },
  },
] as const;
