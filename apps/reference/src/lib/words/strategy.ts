import { russianCount } from './russian-count.ts';
import { dictionary, words } from './words.ts';

/** The words of the strategy group's own pages. */
export const strategyWords = words(
  {
    nav: 'The strategy group’s pages',
    today: 'Overview',
    calendar: 'Calendar and changes',
    growth: 'Growth',
    fidelity: 'What is kept, what changes',
    partners: 'Partners',
    people: 'People',
    audit: 'Audit log',
    intro: 'Where the programme stands, and what waits for a decision of yours.',
    todo: 'What waits for you',
    todoNothing: 'Nothing waits for a decision. The next dates are below.',
    todoDraft: (count: number) =>
      count === 1
        ? 'A changed plan is ready and nobody has been told yet'
        : `${count} changed plans are ready and nobody has been told yet`,
    todoAdaptations: (count: number) =>
      count === 1
        ? '1 adaptation touches the core of the programme'
        : `${count} adaptations touch the core of the programme`,
    todoHosts: (count: number) =>
      count === 1
        ? '1 network event has no host school yet'
        : `${count} network events have no host school yet`,
    todoAdaptationsHint:
      'A place changed something that the group decides about. Read what was written, and talk to the coordinator of the region.',
    todoPortfoliosHint:
      'The coordinator of the region asks; you can help with a reader from elsewhere.',
    todoHostsHint: 'The coordinator of the region chooses the school.',
    prepareConference: 'Prepare its programme',
    years: 'The initiative over its years',
    yearsCaption: 'What was intended, and who takes part as counted on the day given',
    year: 'School year',
    regions: 'Regions',
    schools: 'Schools',
    groups: 'Groups',
    teachers: 'Teachers',
    intended: 'intended',
    counted: (on: string) => `Counted on ${on}.`,
    facilitators: 'Facilitators',
    laterYears: (from: string, until: string) =>
      `The initiative runs from ${from} to ${until}. Later years appear here once that year’s people are entered.`,
    map: 'Where it happens',
    mapLabel: 'Map of the programme’s regions; the table below says the same',
    mapNote:
      'Circles grow with the number of schools. Dots are other regional centres. No borders are drawn.',
    mapTable: 'The map as a table',
    centre: 'Centre',
    next: 'The next meetings for everybody',
    onlyCounted: 'Only the number is shown here.',
    peopleIntro:
      'Everybody with a role in the programme. Teachers are only counted here, without names.',
    invite: 'Invite somebody',
    inviteHint:
      'Coordinators and evaluators are invited by you; schools’ own people by the coordinator of their region.',
    inRole: dictionary({
      'strategy-group': 'Strategy group',
      evaluator: 'Evaluators',
      coordinator: 'Regional coordinators',
      facilitator: 'Facilitators',
      director: 'School directors',
      deputy: 'Deputy directors',
      teacher: 'Teachers',
    }),
    region: 'Region',
    auditIntro:
      'Which plans were announced and by whom, and who looked at your data. The whole log is opened only by two people together: ask the operator and one more member of the group.',
    auditMine: 'Plans that were announced',
    auditAboutMe: 'Who looked at my data',
    auditNone: 'Nobody has looked at your data.',
    when: 'When',
    who: 'Who',
    did: 'What was done',
  },
  {
    kk: {
      nav: 'Стратегиялық топтың беттері',
      today: 'Шолу',
      calendar: 'Күнтізбе мен өзгерістер',
      growth: 'Өсу',
      fidelity: 'Не сақталды, не өзгерді',
      partners: 'Серіктестер',
      people: 'Адамдар',
      audit: 'Қараулар журналы',
      intro: 'Бағдарлама қалай жүріп жатыр және қандай шешім сізді күтіп тұр.',
      todo: 'Сізді не күтіп тұр',
      todoNothing: 'Шешім күтіп тұрған ештеңе жоқ. Келесі күндер төменде.',
      todoDraft: (count) => `${count} өзгертілген жоспар дайын, әлі ешкімге хабарланған жоқ`,
      todoAdaptations: (count) => `${count} бейімдеу бағдарламаның негізін қозғайды`,
      todoHosts: (count) => `${count} желілік кездесудің қабылдаушы мектебі әлі жоқ`,
      todoAdaptationsHint:
        'Орында стратегиялық топ шешетін нәрсе өзгерген. Жазылғанын оқып, өңір үйлестірушісімен сөйлесіңіз.',
      todoPortfoliosHint:
        'Оқырманды өңір үйлестірушісі шақырады; басқа өңірден тауып беруге көмектесе аласыз.',
      todoHostsHint: 'Мектепті өңір үйлестірушісі таңдайды.',
      prepareConference: 'Бағдарламасын дайындау',
      years: 'Бастаманың жылдары',
      yearsCaption: 'Жоспарланғаны және көрсетілген күнгі қатысушылар',
      year: 'Оқу жылы',
      regions: 'Өңірлер',
      schools: 'Мектептер',
      groups: 'Топтар',
      teachers: 'Мұғалімдер',
      intended: 'жоспарланған',
      counted: (on) => `${on} күнгі сан.`,
      facilitators: 'Фасилитаторлар',
      laterYears: (from, until) =>
        `Бастама ${from} мен ${until} аралығында жүреді. Кейінгі жылдар олардың когортасы жүктелгенде осында шығады.`,
      map: 'Қайда өтеді',
      mapLabel: 'Бағдарлама өңірлерінің картасы; төмендегі кестеде дәл сол деректер',
      mapNote:
        'Шеңбер мектеп санына қарай үлкейеді. Нүктелер — елдің басқа орталықтары. Шекара сызылмаған.',
      mapTable: 'Карта кесте түрінде',
      centre: 'Орталығы',
      next: 'Бәрі жиналатын келесі кездесулер',
      onlyCounted: 'Мұнда аты емес, саны ғана.',
      peopleIntro:
        'Бағдарламада рөлі бар адамдар. Мұғалімдердің мұнда аты емес, саны ғана көрінеді.',
      invite: 'Біреуді шақыру',
      inviteHint:
        'Үйлестірушілер мен зерттеушілерді сіз шақырасыз; мектеп адамдарын өңір үйлестірушісі шақырады.',
      inRole: {
        'strategy-group': 'Стратегиялық топ',
        evaluator: 'Зерттеушілер',
        coordinator: 'Өңірлік үйлестірушілер',
        facilitator: 'Фасилитаторлар',
        director: 'Мектеп директорлары',
        deputy: 'Директордың орынбасарлары',
        teacher: 'Мұғалімдер',
      },
      region: 'Өңір',
      auditIntro:
        'Қай жоспарды кім хабарлағаны және деректеріңізді кім қарағаны. Толық журналды тек екі адам бірге аша алады: оператордан және топтың тағы бір мүшесінен сұраңыз.',
      auditMine: 'Хабарланған жоспарлар',
      auditAboutMe: 'Деректерімді кім қарады',
      auditNone: 'Деректеріңізді ешкім қараған жоқ.',
      when: 'Қашан',
      who: 'Кім',
      did: 'Не істеді',
    },
    ru: {
      nav: 'Страницы стратегической группы',
      today: 'Обзор',
      calendar: 'Календарь и изменения',
      growth: 'Рост',
      fidelity: 'Что сохраняется и что меняется',
      partners: 'Партнёры',
      people: 'Люди',
      audit: 'Журнал просмотров',
      intro: 'Как идёт программа и что ждёт вашего решения.',
      todo: 'Что ждёт вас',
      todoNothing: 'Решений никто не ждёт. Ближайшие даты ниже.',
      todoDraft: (count) =>
        count === 1
          ? 'Готов изменённый план, о нём ещё никому не сообщали'
          : `Готово изменённых планов: ${count}; о них ещё никому не сообщали`,
      todoAdaptations: (count) =>
        `${russianCount(count, 'адаптация затрагивает', 'адаптации затрагивают', 'адаптаций затрагивают')} основу программы`,
      todoHosts: (count) =>
        `${russianCount(count, 'сетевая встреча', 'сетевые встречи', 'сетевых встреч')} без принимающей школы`,
      todoAdaptationsHint:
        'На месте изменили то, что решает стратегическая группа. Прочтите запись и поговорите с координатором региона.',
      todoPortfoliosHint:
        'Читателя приглашает координатор региона; вы можете помочь читателем из другого.',
      todoHostsHint: 'Школу выбирает координатор региона.',
      prepareConference: 'Подготовить программу',
      years: 'Инициатива по годам',
      yearsCaption: 'Сколько намечалось и сколько участвует на указанный день',
      year: 'Учебный год',
      regions: 'Регионы',
      schools: 'Школы',
      groups: 'Группы',
      teachers: 'Учителя',
      intended: 'намечено',
      counted: (on) => `Числа на ${on}.`,
      facilitators: 'Фасилитаторы',
      laterYears: (from, until) =>
        `Инициатива рассчитана с ${from} по ${until}. Следующие годы появятся здесь, когда будет загружен их набор.`,
      map: 'Где это происходит',
      mapLabel: 'Карта регионов программы; в таблице ниже то же самое',
      mapNote:
        'Чем больше школ, тем больше круг. Точки — другие центры страны. Границы не нарисованы.',
      mapTable: 'Карта в виде таблицы',
      centre: 'Центр',
      next: 'Ближайшие общие встречи',
      onlyCounted: 'Здесь только число, без имён.',
      peopleIntro: 'Все, у кого есть роль в программе. Учителя здесь только посчитаны, без имён.',
      invite: 'Пригласить',
      inviteHint:
        'Координаторов и исследователей приглашаете вы; людей школ — координатор их региона.',
      inRole: {
        'strategy-group': 'Стратегическая группа',
        evaluator: 'Исследователи',
        coordinator: 'Региональные координаторы',
        facilitator: 'Фасилитаторы',
        director: 'Директора школ',
        deputy: 'Заместители директоров',
        teacher: 'Учителя',
      },
      region: 'Регион',
      auditIntro:
        'Какие планы объявлены и кем, а также кто смотрел ваши данные. Весь журнал открывают только вдвоём: обратитесь к оператору и ещё одному члену группы.',
      auditMine: 'Объявленные планы',
      auditAboutMe: 'Кто смотрел мои данные',
      auditNone: 'Ваши данные никто не смотрел.',
      when: 'Когда',
      who: 'Кто',
      did: 'Что сделано',
    },
  },
);
