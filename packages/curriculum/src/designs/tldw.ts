import { about, before, component, occurrences, rhythm, share, words } from './design-parts.ts';
import type { ProgrammeDesign } from './programme-design.ts';
import { CONFERENCE, GROUP_SESSION, INDUCTION, NETWORK_EVENT, TUTORIAL } from './tldw-frames.ts';
import {
  CONFERENCE_CONTENT,
  INDUCTION_CONTENT,
  NETWORK_CONTENTS,
  SESSION_CONTENTS,
  TUTORIAL_CONTENTS,
} from './tldw-contents.ts';

/**
 * The base design: six group sessions, three tutorials, two network events and one conference over
 * any school year.
 *
 * The numbers are those of Teacher Leadership Kazakhstan; windows are parts of the teaching year and
 * our own defaults, so that the design fits calendars with any number of terms.
 */
export const TLDW: ProgrammeDesign = {
  id: 'tldw',
  version: '1.0.0',
  name: words(
    'Мұғалім жетекшілік ететін даму жұмысы',
    'Развитие под руководством учителя',
    'Teacher-led development work',
  ),
  description: words(
    'Кез келген оқу жылына сай негізгі бағдарлама',
    'Основная программа для любого учебного года',
    'The base programme, for any school year',
  ),
  source: 'Numbers as in Teacher Leadership Kazakhstan (ECER abstract); windows are our defaults',
  components: [
    component(INDUCTION, {
      isDesignDefault: true,
      occurrences: occurrences(
        [INDUCTION_CONTENT],
        [
          {
            window: {
              earliest: { from: 'year-start', days: -28 },
              latest: { from: 'year-start', days: 14 },
            },
            preferred: {
              earliest: { from: 'year-start', days: -21 },
              latest: { from: 'year-start', days: -3 },
            },
          },
        ],
      ),
    }),
    component(GROUP_SESSION, {
      isDesignDefault: true,
      occurrences: occurrences(SESSION_CONTENTS, [
        { window: share(0.03, 0.16) },
        { window: share(0.12, 0.32) },
        { window: share(0.26, 0.5) },
        { window: share(0.42, 0.68) },
        { window: share(0.56, 0.86) },
        { window: share(0.74, 0.97) },
      ]),
    }),
    component(TUTORIAL, {
      isDesignDefault: true,
      occurrences: occurrences(TUTORIAL_CONTENTS, [
        { window: share(0.27, 0.62) },
        { window: share(0.43, 0.82) },
        { window: share(0.57, 0.95) },
      ]),
    }),
    component(NETWORK_EVENT, {
      isDesignDefault: true,
      occurrences: occurrences(NETWORK_CONTENTS, [
        { window: share(0.16, 0.44) },
        { window: share(0.46, 0.8) },
      ]),
    }),
    component(CONFERENCE, {
      isDesignDefault: true,
      occurrences: occurrences(
        [CONFERENCE_CONTENT],
        [
          {
            window: {
              earliest: { from: 'year-end', days: -14 },
              latest: { from: 'year-end', days: 30 },
            },
            preferred: {
              earliest: { from: 'year-end', days: 1 },
              latest: { from: 'year-end', days: 21 },
            },
          },
        ],
      ),
    }),
  ],
  spacing: [
    before('induction-1', 'group-session-1', 3),
    ...rhythm('group-session', 6, { min: 14, max: 70, ideal: 42 }),
    about('group-session-2', 'network-event-1', 3, 14),
    before('network-event-1', 'group-session-3', 3),
    about('group-session-3', 'tutorial-1', 3, 14),
    before('tutorial-1', 'group-session-4', 3),
    about('group-session-4', 'tutorial-2', 3, 14),
    about('tutorial-2', 'network-event-2', 3, 14),
    before('network-event-2', 'group-session-5', 3),
    about('group-session-5', 'tutorial-3', 3, 14),
    before('tutorial-3', 'group-session-6', 3),
    before('group-session-6', 'conference-1', 7),
  ],
};
