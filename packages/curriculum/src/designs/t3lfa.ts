import { about, before, component, occurrences, rhythm, share, words } from './design-parts.ts';
import type { ProgrammeDesign } from './programme-design.ts';
import { CONFERENCE, GROUP_SESSION, NETWORK_EVENT, TUTORIAL } from './tldw-frames.ts';
import {
  CONFERENCE_CONTENT,
  NETWORK_CONTENTS,
  SESSION_CONTENTS,
  TUTORIAL_CONTENTS,
} from './tldw-contents.ts';

/**
 * Teacher-led learning circles for formative assessment: seven workshops in person or online, three
 * tutorials, two network events and a national learning event, in seven countries.
 *
 * One country met every fortnight and finished in six months; that is the rhythm aimed at here.
 * The opening network event with norms and a yearly plan follows another. Windows are our defaults.
 */
export const T3LFA: ProgrammeDesign = {
  id: 't3lfa',
  version: '1.0.0',
  name: words(
    'Қалыптастырушы бағалауға арналған мұғалімдер үйірмелері',
    'Учительские кружки по формирующему оцениванию',
    'Teacher-led learning circles for formative assessment',
  ),
  description: words(
    'Он мұғалім мен екі фасилитатордан тұратын үйірмелер',
    'Кружки из десяти учителей и двух фасилитаторов',
    'Circles of ten teachers and two facilitators',
  ),
  source: 'Education International, project sheet and country reports of the learning circles',
  components: [
    component(NETWORK_EVENT, {
      isDesignDefault: true,
      occurrences: occurrences(NETWORK_CONTENTS, [
        { window: share(0.02, 0.2) },
        { window: share(0.4, 0.72) },
      ]),
    }),
    component(GROUP_SESSION, {
      id: 'workshop',
      name: words('Семинар', 'Семинар', 'Workshop'),
      isDesignDefault: true,
      source: 'Education International, project sheet of the learning circles',
      occurrences: occurrences(
        [...SESSION_CONTENTS.slice(0, 5), SESSION_CONTENTS[4]!, SESSION_CONTENTS[5]!],
        [
          { window: share(0.05, 0.3) },
          { window: share(0.1, 0.4) },
          { window: share(0.18, 0.5) },
          { window: share(0.26, 0.6) },
          { window: share(0.34, 0.7) },
          { window: share(0.42, 0.8) },
          { window: share(0.5, 0.92) },
        ],
      ),
    }),
    component(TUTORIAL, {
      isDesignDefault: true,
      source: 'Education International, country reports of the learning circles',
      occurrences: occurrences(TUTORIAL_CONTENTS, [
        { window: share(0.12, 0.45) },
        { window: share(0.28, 0.65) },
        { window: share(0.44, 0.85) },
      ]),
    }),
    component(CONFERENCE, {
      id: 'learning-event',
      name: words('Ұлттық оқу кездесуі', 'Национальная учебная встреча', 'National learning event'),
      days: 2,
      isDesignDefault: true,
      source: 'Education International, close of the cycle in Côte d’Ivoire',
      occurrences: occurrences([CONFERENCE_CONTENT], [{ window: share(0.7, 1) }]),
    }),
  ],
  spacing: [
    { after: 'network-event-1', before: 'workshop-1', minDays: 2, maxDays: 28 },
    ...rhythm('workshop', 7, { min: 7, max: 56, ideal: 21 }),
    about('workshop-2', 'tutorial-1', 2, 7),
    before('tutorial-1', 'workshop-3', 2),
    about('workshop-4', 'tutorial-2', 2, 7),
    before('tutorial-2', 'workshop-5', 2),
    about('workshop-5', 'network-event-2', 2, 7),
    before('network-event-2', 'workshop-6', 2),
    about('workshop-6', 'tutorial-3', 2, 7),
    before('tutorial-3', 'workshop-7', 2),
    before('workshop-7', 'learning-event-1', 7),
  ],
};
