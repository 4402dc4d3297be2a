import type { Cohort } from '../cohort.ts';
import type { Facilitator } from '../facilitator.ts';
import type { Initiative } from '../initiative.ts';
import type { Participant } from '../participant.ts';
import type { Person, RoleAssignment } from '../person.ts';
import type { Region } from '../region.ts';
import type { SchoolGroup } from '../school-group.ts';
import type { School } from '../school.ts';

/** Everybody and everything a cohort starts with, checked as a whole. */
export interface Roster {
  readonly initiative: Initiative;
  readonly cohort: Cohort;
  readonly regions: readonly Region[];
  readonly schools: readonly School[];
  readonly people: readonly Person[];
  readonly roles: readonly RoleAssignment[];
  readonly facilitators: readonly Facilitator[];
  readonly groups: readonly SchoolGroup[];
  readonly participants: readonly Participant[];
  /** Columns that were not ours and were left aside, as `file: column`. */
  readonly leftAside: readonly string[];
}
