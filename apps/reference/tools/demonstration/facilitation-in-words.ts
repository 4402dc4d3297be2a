/** What invented teachers and facilitators asked for, of whom, and what became of it. */
export const REQUESTS = [
  {
    id: 'request-lesson-visit',
    from: 'teacher-ast-1-02',
    to: 'director-ast-1',
    askedOn: '2020-02-05',
    about: 'time',
    words:
      'Жобам бойынша әріптесімнің сабағына кіргім келеді. Бейсенбіде 3-сабақты ауыстырып беруге бола ма? Бір рет қана керек.',
    state: 'open',
  },
  {
    id: 'request-wall',
    from: 'facilitator-ast-1-2',
    to: 'director-ast-1',
    askedOn: '2020-01-20',
    about: 'place',
    words:
      'Учителям нужна стена в коридоре второго этажа для плакатов к сетевой встрече 24 февраля. Можно занять её на две недели?',
    state: 'accepted',
    answer: 'Да, стену освободим к 17 февраля. Завхоз предупреждён.',
    answeredOn: '2020-01-22',
  },
  {
    id: 'request-printing',
    from: 'teacher-ast-1-05',
    to: 'director-ast-1',
    askedOn: '2019-11-18',
    about: 'materials',
    words: 'Сауалнаманы 60 дана басып шығару керек еді, мектептің принтерін қолдана аламыз ба?',
    state: 'done',
    answer: 'Әрине. Кітапханадағы принтер сіздерге ашық.',
    answeredOn: '2019-11-18',
  },
  {
    id: 'request-first-talk',
    from: 'teacher-ast-1-07',
    to: 'facilitator-ast-1-1',
    askedOn: '2020-02-06',
    about: 'facilitation',
    words:
      'Әріптестеріммен әңгімені қалай бастарымды білмей отырмын: олар «тағы бір жоба ма?» дейді. Кездескенде ақылдасайық.',
    state: 'open',
  },
  {
    id: 'request-bus',
    from: 'facilitator-tar-1-1',
    to: 'director-tar-1',
    askedOn: '2020-02-03',
    about: 'other',
    words: 'Желілік кездесуге он адам барады. Мектеп автобусын сол күні бере аласыз ба?',
    state: 'open',
  },
] as const;

/** A portfolio's criteria and its teacher's account. The wording is ours: no source prints one. */
export const EARLY_PORTFOLIO = {
  evidence: [
    {
      kind: 'observation',
      title: 'Әріптесім сабағымда санаған минуттар',
      about: 'Қыркүйекте мен 28 минут сөйлеппін, қаңтарда 14 минут.',
      from: '2020-01-22',
    },
    {
      kind: 'pupils-work',
      title: 'Балалар өздері қойған сұрақтар',
      about: 'Қабырғадағы қағазға жазылған 31 сұрақтың көшірмесі, аттары жоқ.',
      from: '2019-12-12',
    },
    {
      kind: 'colleague-feedback',
      title: 'Математика мұғалімінің хаты',
      about: 'Өз сабағында үш-үштен отырғызып көргенін, не шыққанын жазған.',
      from: '2020-01-30',
    },
  ],
  criteria: [
    {
      id: 'own-concern',
      title: {
        kk: 'Мәселе — өзінікі',
        ru: 'Проблема своя',
        en: 'The concern is their own',
      },
      descriptor: {
        kk: 'Мұғалім мәселені өзі таңдағаны және неге маңызды екені көрінеді.',
        ru: 'Видно, что учитель выбрал проблему сам и почему она важна.',
        en: 'It shows that the teacher chose the concern, and why it matters.',
      },
    },
    {
      id: 'colleagues-asked',
      title: {
        kk: 'Әріптестер сөзі ескерілді',
        ru: 'Голос коллег учтён',
        en: 'Colleagues were heard',
      },
      descriptor: {
        kk: 'Кіммен ақылдасқаны және жоспарда не өзгергені айтылған.',
        ru: 'Сказано, с кем советовались и что изменилось в плане.',
        en: 'It tells who was consulted and what changed in the plan.',
      },
    },
    {
      id: 'what-changed',
      title: {
        kk: 'Не өзгерді және ол неден білінді',
        ru: 'Что изменилось и откуда это известно',
        en: 'What changed, and how one knows',
      },
      descriptor: {
        kk: 'Айғақ пен қорытынды ажыратылған, болмай қалғаны да айтылған.',
        ru: 'Свидетельства отделены от выводов, сказано и о том, что не получилось.',
        en: 'Evidence and conclusion are told apart, and so is what did not work.',
      },
    },
  ],
  account:
    'Көктемде басқа қалаға көшетін болғандықтан, портфолиомды ерте тапсырып отырмын.\n\nҚыркүйекте мен сабақта үнсіз отыратын балаларды ойлайтынмын. Алдымен өзім көп сөйлейтінімді байқамаппын: әріптесім сабағыма кіріп, менің жиырма сегіз минут сөйлегенімді айтты. Ол маған ауыр тиді, бірақ жоспарымды өзгертті.\n\nҚазір балалар үш-үштен отырып, сұрақты өздері қояды. Бәрі емес: екі бала әлі де үнсіз, оларға не керегін әлі білмеймін. Ал математика пәнінің мұғалімі осыны өз сабағында байқап көріп жүр — мен үшін ең қымбаты сол.',
} as const;

/** The account of a teacher who goes on leave in spring. */
export const WAITING_ACCOUNT =
  'С марта я ухожу в отпуск и сдаю портфолио раньше других.\n\nЯ начинала с того, что родители приходят в школу только за оценками. Мы с двумя коллегами стали звать их на уроки, по трое, без отчётов. Сначала пришли четверо, в январе – девятнадцать.\n\nЛучше всего получилось то, чего не было в плане: один папа сам предложил вести кружок. Хуже всего – вечерние встречи: на них по-прежнему приходят одни и те же.';
