import type { CalendarDate } from '../calendar-date.ts';
import type { Cohort } from '../cohort.ts';
import type { Facilitator } from '../facilitator.ts';
import type { PersonId, RegionId, SchoolId } from '../ids.ts';
import { WITHDRAWAL_REASONS, type ParticipationChange } from '../participant.ts';
import { ROLES, type Person, type Role, type RoleAssignment } from '../person.ts';
import { cellReader, type CellReader } from './cell-reader.ts';
import { endsLater } from './read-initiative.ts';
import type { ReadPlaces } from './read-places.ts';
import type { RosterRefusal } from './refusals.ts';
import type { Sheet } from './sheet.ts';

/** One row of `people.csv`, understood. */
export interface PersonRow {
  readonly line: number;
  readonly person: Person;
  readonly roles: readonly RoleAssignment[];
  readonly facilitator: Facilitator | undefined;
  readonly schools: readonly SchoolId[];
  /** Empty for somebody who has no date of enrolment of their own. */
  readonly history: readonly ParticipationChange[];
}

export interface ReadPeople {
  readonly rows: ReadonlyMap<string, PersonRow>;
}

// Filled in step by step: spreading optional fields into each of a nation's teachers costs seconds.
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

// Where a role is held: everybody in a school needs one, a coordinator a region.
const NEEDS_SCHOOL: readonly Role[] = ['teacher', 'director', 'deputy'];

export function readPeople(
  sheet: Sheet | undefined,
  places: ReadPlaces,
  cohort: Cohort,
  refusals: RosterRefusal[],
): ReadPeople | undefined {
  if (!sheet) return undefined;
  const cells = cellReader(sheet, refusals);
  const rows = new Map<string, PersonRow>();
  const emails = new Map<string, number>();
  const organisations = {
    ids: {
      has: (id: string) => places.schools.has(id) || places.regions.has(id),
      keys: () => [...places.schools.keys(), ...places.regions.keys()],
    },
    expected: 'organisation',
  } as const;

  for (const row of sheet.rows) {
    cells.startRow(row);
    const id = cells.require('sourcedId', 'id', cells.id('sourcedId'));
    const person = readPerson(cells, id);
    const roles = cells.someOf('roles', ROLES, 'role');
    if (cells.isEmpty('roles')) cells.require('roles', 'role', undefined);
    const from = cells.date('startDate') ?? cohort.startsOn;
    const until = cells.date('endDate');
    endsLater(cells, 'endDate', from, until, refusals);
    const before = refusals.length;
    const where = cells.references('orgSourcedIds', organisations);
    const schools = where.filter((each) => places.schools.has(each)) as SchoolId[];
    const regions = where.filter((each) => !places.schools.has(each)) as RegionId[];
    // An unknown school is reason enough; that the role then lacks one would only repeat it.
    if (refusals.length === before) checkWhere(cells, roles, schools, regions, refusals);
    const history = readHistory(cells, refusals);
    const inductedOn = cells.date('inductedOn');
    const mostGroups = cells.wholeNumber('mostGroups', { most: 20 });

    if (person?.email !== undefined) {
      const address = person.email.toLowerCase();
      const firstLine = emails.get(address);
      if (firstLine === undefined) emails.set(address, row.line);
      else {
        refusals.push({
          code: 'roster.email-twice',
          params: { ...cells.spot('email'), found: person.email, firstLine },
          path: cells.path('email'),
        });
      }
    }
    const first = id === undefined ? undefined : rows.get(id);
    if (first) {
      refusals.push({
        code: 'roster.id-twice',
        params: { ...cells.spot('sourcedId'), found: first.person.id, firstLine: first.line },
        path: cells.path('sourcedId'),
      });
    }
    if (!person) continue;
    const span = { from, ...(until ? { until } : {}) };
    rows.set(person.id, {
      line: row.line,
      person,
      roles: assignments(person.id, roles, schools, regions, span),
      facilitator: roles.includes('facilitator')
        ? {
            person: person.id,
            cohort: cohort.id,
            base: schools.length > 0 ? 'school' : 'external',
            ...(schools[0] === undefined ? {} : { school: schools[0] }),
            languages: person.languages,
            ...(inductedOn ? { inductedOn } : {}),
            mostGroups: mostGroups ?? 1,
            ...span,
          }
        : undefined,
      schools,
      history,
    });
  }
  return { rows };
}

function readPerson(cells: CellReader, id: string | undefined): Person | undefined {
  const givenName = cells.require('givenName', 'text', cells.words('givenName'));
  const familyName = cells.require('familyName', 'text', cells.words('familyName'));
  const middleName = cells.words('middleName');
  const email = cells.email('email');
  const phone = cells.words('phone', 40);
  const languages = cells.languages('languages');
  if (id === undefined || givenName === undefined || familyName === undefined) return undefined;
  const person: Writable<Person> = { id: id as PersonId, givenName, familyName, languages };
  if (middleName !== undefined) person.middleName = middleName;
  if (email !== undefined) person.email = email;
  if (phone !== undefined) person.phone = phone;
  return person;
}

function checkWhere(
  cells: CellReader,
  roles: readonly Role[],
  schools: readonly SchoolId[],
  regions: readonly RegionId[],
  refusals: RosterRefusal[],
): void {
  if (schools.length > 0 && regions.length > 0) return;
  const wanting = roles.filter(
    (role) =>
      (NEEDS_SCHOOL.includes(role) && schools.length === 0) ||
      (role === 'coordinator' && regions.length === 0),
  );
  for (const role of wanting) {
    refusals.push({
      code: 'roster.not-with-this-role',
      params: {
        ...cells.spot('orgSourcedIds'),
        found: [...schools, ...regions].join(';'),
        expected: role === 'coordinator' ? 'region' : 'school',
        role,
      },
      path: cells.path('orgSourcedIds'),
    });
  }
}

function assignments(
  person: PersonId,
  roles: readonly Role[],
  schools: readonly SchoolId[],
  regions: readonly RegionId[],
  span: { readonly from: CalendarDate; readonly until?: CalendarDate },
): readonly RoleAssignment[] {
  const held: RoleAssignment[] = [];
  for (const role of roles) {
    if (role === 'coordinator') {
      for (const region of regions) held.push({ person, role, region, ...span });
    } else if (schools.length === 0 || role === 'strategy-group' || role === 'evaluator') {
      held.push({ person, role, ...span });
    } else {
      for (const school of schools) held.push({ person, role, school, ...span });
    }
  }
  return held;
}

function readHistory(cells: CellReader, refusals: RosterRefusal[]): readonly ParticipationChange[] {
  const enrolledOn = cells.date('enrolledOn');
  const activeOn = cells.date('activeOn');
  const withdrawnOn = cells.date('withdrawnOn');
  const completedOn = cells.date('completedOn');
  const reason = cells.oneOf('withdrawalReason', WITHDRAWAL_REASONS, 'withdrawal-reason');
  if (reason !== undefined && withdrawnOn === undefined) {
    refusals.push({
      code: 'roster.reason-without-withdrawal',
      params: { ...cells.spot('withdrawalReason'), found: reason },
      path: cells.path('withdrawalReason'),
    });
  }
  endsLater(cells, 'activeOn', enrolledOn, activeOn, refusals);
  endsLater(cells, 'withdrawnOn', activeOn ?? enrolledOn, withdrawnOn, refusals);
  endsLater(cells, 'completedOn', activeOn ?? enrolledOn, completedOn, refusals);
  if (withdrawnOn && completedOn) {
    refusals.push({
      code: 'roster.value-not-understood',
      params: { ...cells.spot('completedOn'), found: completedOn, expected: 'withdrawal-reason' },
      path: cells.path('completedOn'),
    });
  }
  const later = activeOn ?? withdrawnOn ?? completedOn;
  if (later && !enrolledOn) cells.require('enrolledOn', 'date', undefined);
  const history: ParticipationChange[] = [];
  if (enrolledOn) history.push({ status: 'enrolled', on: enrolledOn });
  const began = activeOn ?? completedOn;
  if (began) history.push({ status: 'active', on: began });
  if (withdrawnOn) {
    history.push({ status: 'withdrawn', on: withdrawnOn, reason: reason ?? 'not-said' });
  }
  if (completedOn) history.push({ status: 'completed', on: completedOn });
  return history;
}
