import { words } from './design-parts.ts';
import type { Component } from './programme-design.ts';
import {
  CONFERENCE_CONTENT,
  INDUCTION_CONTENT,
  PRESENTATION_CONTENT,
  REVIEW_CONTENT,
} from './tldw-contents.ts';

type Frame = Omit<Component, 'occurrences'>;

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
