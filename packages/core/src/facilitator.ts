import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, record, wholeNumber } from './fields.ts';
import { CohortId, PersonId, SchoolId } from './ids.ts';
import { LanguageTag } from './localised-text.ts';
import type { SchoolGroup } from './school-group.ts';

/**
 * Someone who leads a group without instructing it, for one cohort.
 *
 * Most work in the school itself; rural schools were also accompanied from outside. The relation to
 * a participant is never line management, whatever post the facilitator holds.
 */
export const Facilitator = record({
  person: PersonId,
  cohort: CohortId,
  base: z.enum(['school', 'external']),
  school: maybe(SchoolId),
  languages: list(LanguageTag),
  /** The day the induction was completed; absent until then. */
  inductedOn: maybe(CalendarDate),
  /** How many groups this person is ready to lead at once. */
  mostGroups: wholeNumber(0, 20),
  from: CalendarDate,
  until: maybe(CalendarDate),
});
export type Facilitator = z.infer<typeof Facilitator>;

/** What a facilitator carries: the groups, how many more would fit, and whether it is too much. */
export interface FacilitatorLoad {
  readonly groups: readonly SchoolGroup[];
  readonly room: number;
  readonly isOverloaded: boolean;
}

/** The groups a facilitator leads in the cohort, held against how many they agreed to lead. */
export function facilitatorLoad(
  facilitator: Facilitator,
  groups: readonly SchoolGroup[],
): FacilitatorLoad {
  const led = groups.filter(
    (group) =>
      group.cohort === facilitator.cohort && group.facilitators.includes(facilitator.person),
  );
  const room = facilitator.mostGroups - led.length;
  return { groups: led, room: Math.max(0, room), isOverloaded: room < 0 };
}
