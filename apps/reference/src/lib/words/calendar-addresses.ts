import { words } from './words.ts';

/** The words beside the addresses under which a calendar can be subscribed to. */
export const calendarAddressesWords = words(
  {
    feeds: 'Calendars to subscribe to',
    feedsHint:
      'Add an address to your phone’s calendar. When a date moves, the entry moves; nothing is doubled.',
    feedAll: 'The whole programme',
    shared: 'shared events',
  },
  {
    kk: {
      feeds: 'Жазылуға болатын күнтізбелер',
      feedsHint:
        'Мекенжайды телефон күнтізбесіне қосыңыз. Күн ауысса, жазба да ауысады; ештеңе қайталанбайды.',
      feedAll: 'Бүкіл бағдарлама',
      shared: 'ортақ кездесулер',
    },
    ru: {
      feeds: 'Календари для подписки',
      feedsHint:
        'Добавьте адрес в календарь телефона. Если дата перенесена, запись перенесётся сама, ничего не удвоится.',
      feedAll: 'Вся программа',
      shared: 'общие встречи',
    },
  },
);
