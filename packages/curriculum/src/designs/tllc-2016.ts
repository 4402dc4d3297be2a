import { about, before, component, occurrences, rhythm, between, words } from './design-parts.ts';
import type { ProgrammeDesign } from './programme-design.ts';
import {
  CONFERENCE,
  GROUP_SESSION,
  INDUCTION,
  NETWORK_EVENT,
  PRESENTATION,
  TUTORIAL,
} from './tldw-frames.ts';
import {
  CONFERENCE_CONTENT,
  INDUCTION_CONTENT,
  NETWORK_CONTENTS,
  PRESENTATION_CONTENT,
  SESSION_CONTENTS,
  TUTORIAL_CONTENTS,
} from './tldw-contents.ts';

/**
 * Teachers Leading Learning and Change, Taraz 2016–17: nine months, four schools with one
 * facilitator each, six sessions of about two hours, two network events, presentations to senior
 * leaders and a closing conference.
 *
 * Documented are the numbers, the length of a session and the nine months. Tutorials are described
 * without their number; three, and all windows, are our own defaults.
 */
export const TLLC_2016: ProgrammeDesign = {
  id: 'tllc-2016',
  version: '1.0.0',
  name: words(
    'Оқу мен өзгерісті бастаған мұғалімдер, Тараз, 2016–17',
    'Учителя ведут к обучению и переменам, Тараз, 2016–17',
    'Teachers Leading Learning and Change, Taraz 2016–17',
  ),
  description: words(
    'Тараздың төрт мектебіндегі тоғыз айлық бағдарлама',
    'Девятимесячная программа в четырёх школах Тараза',
    'A nine-month programme in four schools of Taraz',
  ),
  source: 'Qanay et al. 2019, International Journal of Teacher Leadership 10(1)',
  components: [
    component(INDUCTION, {
      days: 1,
      isDesignDefault: true,
      occurrences: occurrences(
        [INDUCTION_CONTENT],
        [{ window: between(['09-01', 0], ['09-20', 0]) }],
      ),
    }),
    component(GROUP_SESSION, {
      mode: 'in-person',
      occurrences: occurrences(SESSION_CONTENTS, [
        { window: between(['09-12', 0], ['10-25', 0]) },
        { window: between(['10-10', 0], ['11-30', 0]) },
        { window: between(['11-10', 0], ['01-25', 1]) },
        { window: between(['12-12', 0], ['03-05', 1]) },
        { window: between(['02-01', 1], ['04-15', 1]) },
        { window: between(['03-10', 1], ['05-12', 1]) },
      ]),
    }),
    component(TUTORIAL, {
      isDesignDefault: true,
      occurrences: occurrences(TUTORIAL_CONTENTS, [
        { window: between(['11-10', 0], ['02-28', 1]) },
        { window: between(['12-15', 0], ['04-10', 1]) },
        { window: between(['02-05', 1], ['05-10', 1]) },
      ]),
    }),
    component(NETWORK_EVENT, {
      mode: 'in-person',
      occurrences: occurrences(NETWORK_CONTENTS, [
        { window: between(['10-25', 0], ['12-25', 0]) },
        { window: between(['01-20', 1], ['04-12', 1]) },
      ]),
    }),
    component(PRESENTATION, {
      isDesignDefault: true,
      occurrences: occurrences(
        [PRESENTATION_CONTENT],
        [{ window: between(['04-01', 1], ['05-25', 1]) }],
      ),
    }),
    component(CONFERENCE, {
      mode: 'in-person',
      isDesignDefault: true,
      occurrences: occurrences(
        [CONFERENCE_CONTENT],
        [
          {
            window: between(['05-10', 1], ['06-20', 1]),
            preferred: between(['05-20', 1], ['06-10', 1]),
          },
        ],
      ),
    }),
  ],
  spacing: [
    before('induction-1', 'group-session-1', 5),
    ...rhythm('group-session', 6, { min: 14, max: 63, ideal: 35 }),
    about('group-session-2', 'network-event-1', 3, 14),
    before('network-event-1', 'group-session-3', 3),
    about('group-session-3', 'tutorial-1', 3, 14),
    before('tutorial-1', 'group-session-4', 3),
    about('group-session-4', 'tutorial-2', 3, 14),
    about('tutorial-2', 'network-event-2', 3, 10),
    before('network-event-2', 'group-session-5', 3),
    about('group-session-5', 'tutorial-3', 3, 14),
    before('tutorial-3', 'group-session-6', 3),
    about('group-session-6', 'presentation-1', 3, 10),
    before('presentation-1', 'conference-1', 3),
  ],
};
