import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, record, words } from './fields.ts';
import { PersonId, RegionId, SchoolId } from './ids.ts';
import { LanguageTag } from './localised-text.ts';

/**
 * Someone known to the programme. No national identity number, no birth date: nothing is kept
 * that the programme does not need.
 */
export const Person = record({
  id: PersonId,
  givenName: words(),
  /** The patronymic, where one is used. */
  middleName: maybe(words()),
  familyName: words(),
  email: maybe(z.email()),
  phone: maybe(words(40)),
  /** In the order the person prefers. */
  languages: list(LanguageTag),
});
export type Person = z.infer<typeof Person>;

/**
 * What somebody does in the programme or in the school. One person may have several roles at once:
 * a deputy director is often a facilitator as well.
 */
export const ROLES = [
  'teacher',
  'director',
  'deputy',
  'facilitator',
  'coordinator',
  'strategy-group',
  'evaluator',
] as const;
export type Role = (typeof ROLES)[number];

/** A role somebody holds, where, and for how long. */
export const RoleAssignment = record({
  person: PersonId,
  role: z.enum(ROLES),
  school: maybe(SchoolId),
  region: maybe(RegionId),
  from: CalendarDate,
  until: maybe(CalendarDate),
});
export type RoleAssignment = z.infer<typeof RoleAssignment>;

/** Whether a role was held on a day; the last day counts. */
export function isHeldOn(assignment: RoleAssignment, on: CalendarDate): boolean {
  return assignment.from <= on && (assignment.until === undefined || on <= assignment.until);
}
