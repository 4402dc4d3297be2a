import * as z from 'zod/mini';
import type { Weekday } from './calendar-date.ts';
import { ClockTime } from './clock-time.ts';
import { list, maybe, record, someOf, words } from './fields.ts';
import { CohortId, PersonId, RegionId, SchoolGroupId, SchoolId } from './ids.ts';
import { LanguageTag } from './localised-text.ts';
import type { Shift } from './school.ts';

/** A group meets in one school, gathers several small schools, or meets at a distance. */
export const GROUP_FORMS = ['one-school', 'several-schools', 'remote'] as const;
export type GroupForm = (typeof GROUP_FORMS)[number];

// @__NO_SIDE_EFFECTS__
function weekdaySchema() {
  return z.literal([1, 2, 3, 4, 5, 6, 7] satisfies Weekday[]);
}

// @__NO_SIDE_EFFECTS__
function shiftSchema() {
  return z.literal([1, 2, 3] satisfies Shift[]);
}

/** Those who meet regularly with their facilitators, and when they can. */
export const SchoolGroup = record({
  id: SchoolGroupId,
  cohort: CohortId,
  name: words(),
  form: z.enum(GROUP_FORMS),
  region: RegionId,
  schools: someOf(SchoolId),
  facilitators: list(PersonId),
  /** Days on which the group can meet, 1 = Monday … 7 = Sunday. */
  weekdays: someOf(weekdaySchema()),
  startsAt: ClockTime,
  endsAt: ClockTime,
  /** The shift in which most members teach; the group meets outside it. */
  shift: maybe(shiftSchema()),
  language: maybe(LanguageTag),
});
export type SchoolGroup = z.infer<typeof SchoolGroup>;

/**
 * Above this many participants a group is worth a question: groups of 8 to 14 with two facilitators
 * were usual. It is our own default, not a published rule, and it never blocks anything.
 */
export const USUAL_LARGEST_GROUP = 15;
