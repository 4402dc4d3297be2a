import { words } from './words.ts';

/** The short names of the pages of a teacher, a facilitator and a school director. */
export const roleNavWords = words(
  {
    label: 'My pages',
    today: 'My day',
    teacher: {
      project: 'Project',
      evidence: 'Evidence',
      reflections: 'Reflections',
      portfolio: 'Portfolio',
      story: 'Story',
      dates: 'Dates and tutorials',
      requests: 'Support',
    },
    facilitator: {
      tutorials: 'Tutorials',
      requests: 'Requests',
      shared: 'Shared with me',
      portfolios: 'Portfolios',
      journal: 'Journal',
      adaptations: 'Adaptations',
    },
    director: {
      requests: 'Requests',
      progress: 'Progress',
      presentations: 'Presentations',
      conditions: 'Conditions',
      resources: 'To read',
    },
  },
  {
    kk: {
      label: 'Менің беттерім',
      today: 'Менің күнім',
      teacher: {
        project: 'Жоба',
        evidence: 'Дәлелдер',
        reflections: 'Толғаныстар',
        portfolio: 'Портфолио',
        story: 'Хикая',
        dates: 'Күндер мен кеңестер',
        requests: 'Қолдау',
      },
      facilitator: {
        tutorials: 'Жеке кеңестер',
        requests: 'Өтініштер',
        shared: 'Маған көрсетілген',
        portfolios: 'Портфолиолар',
        journal: 'Күнделік',
        adaptations: 'Өзгерістер',
      },
      director: {
        requests: 'Өтініштер',
        progress: 'Ілгерілеу',
        presentations: 'Таныстырылымдар',
        conditions: 'Жағдай',
        resources: 'Оқуға',
      },
    },
    ru: {
      label: 'Мои страницы',
      today: 'Мой день',
      teacher: {
        project: 'Проект',
        evidence: 'Свидетельства',
        reflections: 'Размышления',
        portfolio: 'Портфолио',
        story: 'История',
        dates: 'Даты и консультации',
        requests: 'Поддержка',
      },
      facilitator: {
        tutorials: 'Консультации',
        requests: 'Просьбы',
        shared: 'Показано мне',
        portfolios: 'Портфолио',
        journal: 'Дневник',
        adaptations: 'Изменения',
      },
      director: {
        requests: 'Просьбы',
        progress: 'Ход работы',
        presentations: 'Презентации',
        conditions: 'Условия',
        resources: 'Почитать',
      },
    },
  },
);
