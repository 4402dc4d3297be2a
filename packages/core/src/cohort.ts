import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, record, wholeNumber, words } from './fields.ts';
import { CohortId, InitiativeId, RegionId, SchoolId } from './ids.ts';
import { LocalisedText } from './localised-text.ts';
import { POSITIONS } from './participant.ts';

/**
 * One year's intake of an initiative: the regions and schools that start together.
 *
 * Places that were intended are kept apart from people who enrolled: reports of one and the same
 * year gave 150 and 180, and both were right.
 */
export const Cohort = record({
  id: CohortId,
  initiative: InitiativeId,
  name: LocalisedText,
  /** For example `2019-20`. */
  academicYear: words(20),
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  /** The id of the programme design by which its year is planned; absent for the usual one. */
  design: maybe(words(100)),
  regions: list(RegionId),
  schools: list(SchoolId),
  /** Places by position; a position that is left out had no number set. */
  intendedPlaces: z.readonly(z.partialRecord(z.enum(POSITIONS), wholeNumber(0, 1_000_000))),
  /** Facilitators the cohort was planned with. */
  intendedFacilitators: wholeNumber(0, 1_000_000),
});
export type Cohort = z.infer<typeof Cohort>;
