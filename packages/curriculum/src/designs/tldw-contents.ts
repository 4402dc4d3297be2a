import { artefact, CRITICAL_FRIEND, RATING, REFLECTION, words } from './design-parts.ts';
import type { Component, Occurrence } from './programme-design.ts';

type Content = Omit<Occurrence, 'sequence' | 'window' | 'preferred'>;
type Frame = Omit<Component, 'occurrences'>;

/**
 * What the six group sessions are for. No source prints their agenda; purposes follow what the
 * first Kazakhstani groups report and the ancestors of the programme's workshops.
 */
export const SESSION_CONTENTS: readonly Content[] = [
  {
    purpose: words(
      'Сенім орнату, құндылықтарды айқындау, өз алаңын алғаш рет айту',
      'Доверие, ценности и первая формулировка собственной заботы',
      'Build trust, clarify values, voice a first concern',
    ),
    tools: ['values', 'concern', 'session-reflection'],
    evidence: [RATING, REFLECTION, artefact('concern-statement')],
  },
  {
    purpose: words(
      'Мектеп мәдениетіне көз салу, көзқарас пен жоспардың алғашқы нобайы',
      'Взгляд на культуру школы, образ желаемого и первый набросок плана',
      'Read the school’s culture, form a vision and a first plan',
    ),
    tools: ['school-culture', 'vision', 'action-plan', 'session-reflection'],
    evidence: [RATING, REFLECTION, CRITICAL_FRIEND, artefact('action-plan')],
  },
  {
    purpose: words(
      'Әріптестермен ақылдасып, іс-қимыл жоспарын келісу',
      'Обсудить с коллегами и согласовать план действий',
      'Consult colleagues and agree the action plan',
    ),
    tools: ['consultation', 'action-plan', 'session-reflection'],
    evidence: [RATING, REFLECTION, CRITICAL_FRIEND, artefact('action-plan')],
  },
  {
    purpose: words(
      'Істі бастап жүргізу, әріптестерді тарту, дәлел жинау',
      'Вести работу, вовлекать коллег, собирать свидетельства',
      'Lead the work, involve colleagues, gather evidence',
    ),
    tools: ['leadership-log', 'evidence-guide', 'critical-friend', 'session-reflection'],
    evidence: [RATING, REFLECTION, CRITICAL_FRIEND, artefact('leadership-log')],
  },
  {
    purpose: words(
      'Ықпалды бағалау және кеңейту',
      'Оценить и расширить влияние',
      'Judge the impact and widen it',
    ),
    tools: ['impact', 'evidence-guide', 'session-reflection'],
    evidence: [RATING, REFLECTION, CRITICAL_FRIEND, artefact('impact-statement')],
  },
  {
    purpose: words(
      'Портфолио мен көшбасшылық хикаясы, келесі қадам',
      'Портфолио, история лидерства и следующие шаги',
      'Portfolio, leadership story and next steps',
    ),
    tools: ['portfolio-checklist', 'story-frame', 'session-reflection'],
    evidence: [RATING, REFLECTION, artefact('portfolio'), artefact('story')],
  },
];

/** What the three tutorials are for. */
export const TUTORIAL_CONTENTS: readonly Content[] = [
  {
    purpose: words('Жоспар туралы әңгіме', 'Разговор о плане', 'A conversation about the plan'),
    tools: ['tutorial-record'],
    evidence: [RATING, artefact('action-plan')],
  },
  {
    purpose: words(
      'Жетістіктер, кедергілер және жолдың жалғасы',
      'Достижения, препятствия и дальнейший путь',
      'Achievements, obstacles and the way on',
    ),
    tools: ['tutorial-record', 'leadership-log'],
    evidence: [RATING, CRITICAL_FRIEND, artefact('leadership-log')],
  },
  {
    purpose: words(
      'Портфолионы бірге қарап шығу',
      'Совместный просмотр портфолио',
      'Look through the portfolio together',
    ),
    tools: ['tutorial-record', 'portfolio-checklist'],
    evidence: [RATING, artefact('portfolio')],
  },
];

/** What the two network events are for. */
export const NETWORK_CONTENTS: readonly Content[] = [
  {
    purpose: words(
      'Жоспарларды өзге мектептің мұғалімдерімен талқылау',
      'Обсудить планы с учителями других школ',
      'Consult beyond one’s own school on concern and plan',
    ),
    tools: ['gallery-walk-station', 'consultation', 'critical-friend'],
    evidence: [RATING, CRITICAL_FRIEND],
  },
  {
    purpose: words(
      'Ілгерілеу мен қиындықтарды бөлісу',
      'Поделиться продвижением и трудностями',
      'Share progress and problems',
    ),
    tools: ['gallery-walk-station', 'critical-friend'],
    evidence: [RATING, CRITICAL_FRIEND, artefact('leadership-log')],
  },
];

const NO_EVIDENCE: Content['evidence'] = [];

export const INDUCTION_CONTENT: Content = {
  purpose: words(
    'Директорлар мен фасилитаторларды дайындау',
    'Подготовить директоров и фасилитаторов',
    'Prepare school directors and facilitators, each in their own workshops',
  ),
  tools: [],
  evidence: NO_EVIDENCE,
};

export const REVIEW_CONTENT: Content = {
  purpose: words(
    'Бағдарламаның барысын талқылап, түзету енгізу',
    'Обсудить ход программы и внести поправки',
    'Discuss how the programme is going and adjust it',
  ),
  tools: [],
  evidence: NO_EVIDENCE,
};

export const CONFERENCE_CONTENT: Content = {
  purpose: words(
    'Мұғалімдердің хикаяларын ортаға салып, еңбегін атап өту',
    'Рассказать истории учителей и отметить их труд',
    'Tell the teachers’ stories and celebrate their work',
  ),
  tools: ['gallery-walk-station', 'story-frame'],
  evidence: [artefact('story')],
};

export const PRESENTATION_CONTENT: Content = {
  purpose: words(
    'Жұмыс нәтижесін мектеп басшылығына таныстыру',
    'Представить итоги работы руководству школы',
    'Present the work to the school’s senior leaders',
  ),
  tools: ['story-frame'],
  evidence: [RATING],
};

/** The group session, two hours in school. */
export const GROUP_SESSION: Frame = {
  id: 'group-session',
  kind: 'group-session',
  name: words('Топтық сессия', 'Групповая сессия', 'Group session'),
  purpose: words(
    'Мұғалімдер тобы бірге ойланып, жоспарлап, бірін-бірі қолдайды',
    'Группа учителей вместе размышляет, планирует и поддерживает друг друга',
    'A group of teachers reflects, plans and supports one another',
  ),
  scope: 'group',
  mode: 'either',
  days: 1,
  minutes: 120,
  usableDays: ['teaching-day'],
  attendance: ['teacher', 'facilitator'],
  status: 'core',
  rationale: words(
    'Топтағы сенім мен ой бөлісу болмаса, мұғалім көшбасшылығы дамымайды',
    'Без доверия и обмена мыслями в группе лидерство учителя не растёт',
    'Leadership grows in a group that trusts and questions; the number of sessions may vary, the group may not',
  ),
  source: 'Qanay et al. 2019, International Journal of Teacher Leadership 10(1)',
  isDesignDefault: false,
};

/** The tutorial: one teacher and a facilitator; the planned day is when the group's slots begin. */
export const TUTORIAL: Frame = {
  id: 'tutorial',
  kind: 'tutorial',
  name: words('Жеке кеңес', 'Индивидуальная консультация', 'Tutorial'),
  purpose: words(
    'Әр мұғаліммен оның жобасы туралы жекелей сөйлесу',
    'Разговор с каждым учителем о его проекте',
    'A conversation with each teacher about the teacher’s own project',
  ),
  scope: 'group',
  mode: 'either',
  days: 1,
  minutes: 60,
  usableDays: ['teaching-day'],
  attendance: ['teacher', 'facilitator'],
  status: 'core',
  rationale: words(
    'Жеке қолдау топтық және желілік қолдауды толықтырады',
    'Личная поддержка дополняет групповую и сетевую',
    'Support is threefold: in the group, one to one, and across schools',
  ),
  source: 'Abstract on the first year of Teacher Leadership Kazakhstan, ECER 26 SES',
  isDesignDefault: false,
};

/** The network event: the groups of a region meet in a host school. */
export const NETWORK_EVENT: Frame = {
  id: 'network-event',
  kind: 'network-event',
  name: words('Желілік кездесу', 'Сетевая встреча', 'Network event'),
  purpose: words(
    'Өңір мектептерінің мұғалімдері тәжірибе бөліседі',
    'Учителя школ региона делятся опытом',
    'Teachers of a region’s schools share and consult',
  ),
  scope: 'region',
  mode: 'either',
  days: 1,
  minutes: 300,
  startsAt: '10:00',
  usableDays: ['teaching-day', 'break'],
  attendance: ['teacher', 'facilitator', 'school-director', 'coordinator', 'guest'],
  status: 'core',
  rationale: words(
    'Мектептер арасындағы байланыс өзгерісті бір мектептен асырады',
    'Связь между школами выводит изменения за пределы одной школы',
    'Networking between schools carries change beyond one school',
  ),
  source: 'HertsCam page on Teacher Leadership Kazakhstan',
  isDesignDefault: false,
};

/** The induction of directors and facilitators. */
export const INDUCTION: Frame = {
  id: 'induction',
  kind: 'induction',
  name: words('Кіріспе конференция', 'Вводная конференция', 'Induction'),
  purpose: INDUCTION_CONTENT.purpose,
  scope: 'everyone',
  mode: 'either',
  days: 3,
  minutes: 420,
  startsAt: '09:30',
  usableDays: ['before-year', 'teaching-day', 'break'],
  attendance: ['facilitator', 'school-director', 'coordinator', 'strategy-group'],
  status: 'core',
  rationale: words(
    'Директордың көзқарасы көшбасшылыққа жол ашады немесе жабады',
    'Отношение директора открывает или закрывает путь лидерству',
    'The director’s attitude decides whether leadership can occur',
  ),
  source: 'HertsCam page on Teacher Leadership Kazakhstan',
  isDesignDefault: false,
};

/** The project team's review. */
export const REVIEW: Frame = {
  id: 'review',
  kind: 'review',
  name: words('Шолу кездесуі', 'Обзорная встреча', 'Review'),
  purpose: REVIEW_CONTENT.purpose,
  scope: 'everyone',
  mode: 'either',
  days: 1,
  minutes: 180,
  startsAt: '10:00',
  usableDays: ['teaching-day'],
  attendance: ['coordinator', 'strategy-group'],
  status: 'adaptable',
  rationale: words(
    'Жоба тобы қанша рет кездесетінін өзі шешеді',
    'Команда проекта сама решает, как часто встречаться',
    'The project team decides how often it meets',
  ),
  source: 'Abstract on the first year of Teacher Leadership Kazakhstan, ECER 26 SES',
  isDesignDefault: true,
};

/** The closing conference. */
export const CONFERENCE: Frame = {
  id: 'conference',
  kind: 'conference',
  name: words('Конференция', 'Конференция', 'Conference'),
  purpose: CONFERENCE_CONTENT.purpose,
  scope: 'everyone',
  mode: 'either',
  days: 1,
  minutes: 420,
  startsAt: '10:00',
  usableDays: ['teaching-day', 'break', 'after-year'],
  attendance: [
    'teacher',
    'facilitator',
    'school-director',
    'coordinator',
    'strategy-group',
    'guest',
  ],
  status: 'core',
  rationale: words(
    'Хикаялар мектептен тысқары жерде айтылғанда ғана өзгеге ой салады',
    'Истории убеждают других, когда звучат за пределами школы',
    'Stories told beyond the school, and public recognition, close the year',
  ),
  source: 'Qanay et al. 2019, International Journal of Teacher Leadership 10(1)',
  isDesignDefault: false,
};

/** The presentation to senior leaders. */
export const PRESENTATION: Frame = {
  id: 'presentation',
  kind: 'presentation',
  name: words(
    'Басшылыққа таныстыру',
    'Представление руководству',
    'Presentation to senior leaders',
  ),
  purpose: PRESENTATION_CONTENT.purpose,
  scope: 'group',
  mode: 'either',
  days: 1,
  minutes: 90,
  usableDays: ['teaching-day'],
  attendance: ['teacher', 'facilitator', 'school-director'],
  status: 'adaptable',
  rationale: words(
    'Әр мектеп таныстырудың түрін өзі таңдайды',
    'Каждая школа сама выбирает форму представления',
    'Each school chooses its own form of presentation',
  ),
  source: 'Qanay et al. 2019, International Journal of Teacher Leadership 10(1)',
  isDesignDefault: false,
};
