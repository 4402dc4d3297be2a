import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, prose, record, wholeNumber } from './fields.ts';
import { CohortId, EntryId, EventId, PersonId, SchoolId } from './ids.ts';

/** What a school can offer teachers who lead: whether leading is possible hangs on these. */
export const SCHOOL_CONDITIONS = [
  'time-to-meet',
  'place-to-meet',
  'director-shows-interest',
  'colleagues-may-observe-each-other',
  'ideas-are-welcome',
  'mistakes-are-allowed',
  'materials-and-internet',
  'no-extra-reports',
] as const;
export type SchoolCondition = (typeof SCHOOL_CONDITIONS)[number];

// How far each condition is met, 1 = not at all … 5 = fully; what was not answered is left out.
// @__NO_SIDE_EFFECTS__
function conditionRatings() {
  return z.readonly(z.partialRecord(z.enum(SCHOOL_CONDITIONS), wholeNumber(1, 5)));
}

// @__NO_SIDE_EFFECTS__
function conditionMeans() {
  const mean = z.number().check(z.minimum(1), z.maximum(5));
  return z.readonly(z.partialRecord(z.enum(SCHOOL_CONDITIONS), mean));
}

/** A director's own view of the conditions in the school. */
export const DirectorsView = record({
  id: EntryId,
  school: SchoolId,
  cohort: CohortId,
  director: PersonId,
  seenOn: CalendarDate,
  ratings: conditionRatings(),
  planned: prose(4000),
});
export type DirectorsView = z.infer<typeof DirectorsView>;

/** The teachers' view of the same conditions, only ever as numbers of at least five people. */
export const TeachersView = record({
  school: SchoolId,
  cohort: CohortId,
  seenOn: CalendarDate,
  answered: wholeNumber(5, 100_000),
  means: conditionMeans(),
});
export type TeachersView = z.infer<typeof TeachersView>;

/** A condition on which director and teachers see different things, the widest gap first. */
export interface ConditionGap {
  readonly condition: SchoolCondition;
  readonly director: number;
  readonly teachers: number;
  readonly difference: number;
}

/** Where the two views differ by at least `least` points: what is worth a conversation. */
export function conditionGaps(
  director: DirectorsView,
  teachers: TeachersView,
  least = 1,
): readonly ConditionGap[] {
  const gaps: ConditionGap[] = [];
  for (const condition of SCHOOL_CONDITIONS) {
    const [seen, felt] = [director.ratings[condition], teachers.means[condition]];
    if (seen === undefined || felt === undefined) continue;
    const difference = seen - felt;
    if (Math.abs(difference) >= least) {
      gaps.push({ condition, director: seen, teachers: felt, difference });
    }
  }
  return gaps.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

/** A request for help, addressed to people the asker chose. */
export const SupportRequest = record({
  id: EntryId,
  from: PersonId,
  to: list(PersonId),
  askedOn: CalendarDate,
  about: z.enum([
    'time',
    'place',
    'materials',
    'colleagues',
    'director',
    'facilitation',
    'tutorial',
    'other',
  ]),
  words: prose(4000),
  /** The meeting somebody asks to move: kept as days, so that each reads it in their own language. */
  move: maybe(record({ event: EventId, from: CalendarDate, to: CalendarDate })),
  /** A day offered to a group for presenting to the leaders of its school: kept as a day, likewise. */
  presentation: maybe(record({ on: CalendarDate })),
  status: z.enum(['open', 'answered', 'done', 'withdrawn']),
  answer: maybe(prose(4000)),
  answeredOn: maybe(CalendarDate),
});
export type SupportRequest = z.infer<typeof SupportRequest>;
