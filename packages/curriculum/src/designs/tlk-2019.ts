import { about, before, between, component, occurrences, rhythm, words } from './design-parts.ts';
import type { ProgrammeDesign } from './programme-design.ts';
import {
  CONFERENCE,
  GROUP_SESSION,
  INDUCTION,
  NETWORK_EVENT,
  REVIEW,
  TUTORIAL,
} from './tldw-frames.ts';
import {
  CONFERENCE_CONTENT,
  INDUCTION_CONTENT,
  NETWORK_CONTENTS,
  REVIEW_CONTENT,
  SESSION_CONTENTS,
  TUTORIAL_CONTENTS,
} from './tldw-contents.ts';

/**
 * Teacher Leadership Kazakhstan, first year, 2019–20: induction in mid-August, sessions from
 * October, a network event after two sessions, an international congress in the first days of May.
 *
 * Documented are the number of events, the induction, the start in October, the network event after
 * session 2 and the congress in May. The other windows and distances are our own defaults. The
 * congress is a gathering in person and must be over before the summer's rest.
 */
export const TLK_2019: ProgrammeDesign = {
  id: 'tlk-2019',
  version: '1.0.0',
  name: words(
    'Қазақстан мұғалімдерінің көшбасшылығы, 2019–20',
    'Лидерство учителей Казахстана, 2019–20',
    'Teacher Leadership Kazakhstan, 2019–20',
  ),
  description: words(
    'Төрт өңірдегі он алты мектептің алғашқы жылы',
    'Первый год: шестнадцать школ в четырёх регионах',
    'The first year: sixteen schools in four regions',
  ),
  source: 'HertsCam page on Teacher Leadership Kazakhstan; ECER abstract on its first year',
  components: [
    component(INDUCTION, {
      occurrences: occurrences(
        [INDUCTION_CONTENT],
        [
          {
            window: between(['08-10', 0], ['08-25', 0]),
            preferred: between(['08-14', 0], ['08-20', 0]),
          },
        ],
      ),
    }),
    component(GROUP_SESSION, {
      occurrences: occurrences(SESSION_CONTENTS, [
        { window: between(['10-01', 0], ['10-25', 0]) },
        { window: between(['10-21', 0], ['11-30', 0]) },
        { window: between(['11-18', 0], ['01-31', 1]) },
        { window: between(['01-08', 1], ['02-29', 1]) },
        { window: between(['02-03', 1], ['04-10', 1]) },
        {
          window: between(['03-09', 1], ['05-15', 1]),
          preferred: between(['03-09', 1], ['04-25', 1]),
        },
      ]),
    }),
    component(TUTORIAL, {
      occurrences: occurrences(TUTORIAL_CONTENTS, [
        { window: between(['11-18', 0], ['02-29', 1]) },
        { window: between(['01-08', 1], ['04-10', 1]) },
        { window: between(['02-03', 1], ['05-20', 1]) },
      ]),
    }),
    component(NETWORK_EVENT, {
      occurrences: occurrences(NETWORK_CONTENTS, [
        { window: between(['10-28', 0], ['12-25', 0]) },
        { window: between(['01-15', 1], ['04-10', 1]) },
      ]),
    }),
    component(REVIEW, {
      occurrences: occurrences(
        [REVIEW_CONTENT],
        [
          { window: between(['12-02', 0], ['12-25', 0]) },
          { window: between(['03-01', 1], ['04-30', 1]) },
        ],
      ),
    }),
    component(CONFERENCE, {
      id: 'congress',
      name: words('Халықаралық конгресс', 'Международный конгресс', 'International congress'),
      mode: 'in-person',
      days: 2,
      usableDays: ['teaching-day', 'after-year'],
      occurrences: occurrences(
        [CONFERENCE_CONTENT],
        [
          {
            window: between(['05-01', 1], ['06-20', 1]),
            preferred: between(['05-01', 1], ['05-10', 1]),
          },
        ],
      ),
    }),
  ],
  spacing: [
    before('induction-1', 'group-session-1', 14),
    ...rhythm('group-session', 6, { min: 14, max: 63, ideal: 35 }),
    about('group-session-2', 'network-event-1', 5, 14),
    before('network-event-1', 'group-session-3', 5),
    about('group-session-3', 'tutorial-1', 3, 14),
    before('tutorial-1', 'group-session-4', 3),
    about('group-session-4', 'tutorial-2', 3, 14),
    about('tutorial-2', 'network-event-2', 3, 10),
    before('network-event-2', 'group-session-5', 3),
    about('group-session-5', 'tutorial-3', 3, 14),
    before('tutorial-3', 'group-session-6', 3),
    before('group-session-6', 'congress-1', 5),
  ],
};
