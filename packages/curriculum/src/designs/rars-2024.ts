import { about, before, component, occurrences, between, words } from './design-parts.ts';
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
 * Remote and rural schools, 2024–25: a cycle that straddles two school years, from an induction in
 * January 2024 to a closing conference on 28 March 2025.
 *
 * Plan it with the calendars of 2023–24 and 2024–25 joined: year 0 is 2023. Documented are the
 * two-day induction of 29–30 January 2024, network events in October 2024 around World Teachers'
 * Day, and the conference on 28 March 2025, in the spring break. The rest are our defaults.
 */
export const RARS_2024: ProgrammeDesign = {
  id: 'rars-2024',
  version: '1.0.0',
  name: words(
    'Ауылдық мектеп шамы, 2024–25',
    'Светильник сельской школы, 2024–25',
    'Remote and rural schools, 2024–25',
  ),
  description: words(
    'Екі оқу жылын қамтитын ауыл мектептерінің циклі',
    'Цикл сельских школ, который захватывает два учебных года',
    'A cycle of rural schools that straddles two school years',
  ),
  source: 'UNESCO Almaty and QyzPU news on the remote and rural schools project, 2024–25',
  components: [
    component(INDUCTION, {
      days: 2,
      source: 'UNESCO Almaty, induction of 29–30 January 2024',
      occurrences: occurrences(
        [INDUCTION_CONTENT],
        [
          {
            window: between(['01-22', 1], ['02-09', 1]),
            preferred: between(['01-29', 1], ['01-30', 1]),
          },
        ],
      ),
    }),
    component(GROUP_SESSION, {
      isDesignDefault: true,
      occurrences: occurrences(SESSION_CONTENTS, [
        { window: between(['02-12', 1], ['03-20', 1]) },
        { window: between(['04-01', 1], ['05-24', 1]) },
        { window: between(['09-09', 1], ['10-26', 1]) },
        { window: between(['10-14', 1], ['12-10', 1]) },
        { window: between(['12-01', 1], ['02-10', 2]) },
        { window: between(['01-20', 2], ['03-18', 2]) },
      ]),
    }),
    component(TUTORIAL, {
      isDesignDefault: true,
      occurrences: occurrences(TUTORIAL_CONTENTS, [
        { window: between(['04-05', 1], ['05-24', 1]) },
        { window: between(['10-15', 1], ['12-25', 1]) },
        { window: between(['12-05', 1], ['03-10', 2]) },
      ]),
    }),
    component(NETWORK_EVENT, {
      source: 'UNESCO Almaty, network events of October 2024',
      occurrences: occurrences(NETWORK_CONTENTS, [
        {
          window: between(['09-25', 1], ['10-25', 1]),
          preferred: between(['10-01', 1], ['10-11', 1]),
        },
        { window: between(['11-25', 1], ['01-31', 2]) },
      ]),
    }),
    component(REVIEW, {
      occurrences: occurrences([REVIEW_CONTENT], [{ window: between(['05-01', 1], ['05-25', 1]) }]),
    }),
    component(CONFERENCE, {
      source: 'QyzPU news on the conference of 28 March 2025',
      occurrences: occurrences(
        [CONFERENCE_CONTENT],
        [
          {
            window: between(['03-20', 2], ['04-30', 2]),
            preferred: between(['03-28', 2], ['03-28', 2]),
          },
        ],
      ),
    }),
  ],
  spacing: [
    before('induction-1', 'group-session-1', 7),
    about('group-session-1', 'group-session-2', 14, 49),
    before('group-session-2', 'tutorial-1', 3),
    before('tutorial-1', 'network-event-1', 21),
    before('group-session-2', 'group-session-3', 60),
    about('group-session-3', 'group-session-4', 14, 42),
    about('group-session-4', 'group-session-5', 14, 42),
    about('group-session-5', 'group-session-6', 14, 42),
    before('network-event-1', 'group-session-4', 3),
    about('group-session-4', 'tutorial-2', 3, 14),
    before('tutorial-2', 'network-event-2', 3),
    before('network-event-2', 'group-session-5', 3),
    about('group-session-5', 'tutorial-3', 3, 14),
    before('tutorial-3', 'group-session-6', 3),
    before('group-session-6', 'conference-1', 5),
  ],
};
