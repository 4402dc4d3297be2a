import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, prose, record, someOf, words } from './fields.ts';
import { CohortId, EntryId, EventId, PersonId } from './ids.ts';
import { LanguageTag, LocalisedText } from './localised-text.ts';

/** What somebody who takes part says about how the programme goes, to those who steer it. */
export const ProgrammeFeedback = record({
  id: EntryId,
  cohort: CohortId,
  from: PersonId,
  as: z.enum(['teacher', 'director', 'facilitator']),
  givenOn: CalendarDate,
  event: maybe(EventId),
  worksWell: prose(8000),
  isHard: prose(8000),
  suggests: prose(8000),
  /** Whether it may be quoted in a report, without a name. */
  mayBeQuoted: z.boolean(),
});
export type ProgrammeFeedback = z.infer<typeof ProgrammeFeedback>;

/** Something to read or use, for facilitators, for directors, or for everybody. */
export const ProgrammeResource = record({
  id: EntryId,
  for: someOf(z.enum(['facilitator', 'director', 'teacher', 'everybody'])),
  title: LocalisedText,
  about: LocalisedText,
  languages: someOf(LanguageTag),
  /** A page of the app, or an address on the web. */
  address: words(500),
  licence: words(200),
  tags: list(words(60)),
});
export type ProgrammeResource = z.infer<typeof ProgrammeResource>;
