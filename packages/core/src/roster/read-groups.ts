import type { Cohort } from '../cohort.ts';
import type { ParticipantId, PersonId, RegionId, SchoolGroupId, SchoolId } from '../ids.ts';
import type { Participant, Position } from '../participant.ts';
import { GROUP_FORMS, type SchoolGroup } from '../school-group.ts';
import type { Shift } from '../school.ts';
import { cellReader, type CellReader } from './cell-reader.ts';
import { endsLater } from './read-initiative.ts';
import type { PersonRow, ReadPeople } from './read-people.ts';
import type { ReadPlaces } from './read-places.ts';
import type { RosterRefusal } from './refusals.ts';
import type { Sheet } from './sheet.ts';

export interface ReadGroups {
  readonly groups: readonly SchoolGroup[];
  readonly participants: readonly Participant[];
}

export function readGroups(
  sheet: Sheet | undefined,
  places: ReadPlaces,
  people: ReadPeople,
  cohort: Cohort,
  refusals: RosterRefusal[],
): ReadGroups | undefined {
  if (!sheet) return undefined;
  const cells = cellReader(sheet, refusals);
  const groups = new Map<string, { readonly line: number; readonly group: SchoolGroup }>();
  const membership = new Map<string, { readonly line: number; readonly group: SchoolGroupId }>();

  for (const row of sheet.rows) {
    cells.startRow(row);
    const group = readGroup(cells, places, people, cohort, refusals);
    const members = cells.references('participants', { ids: people.rows, expected: 'person' });
    if (group && groups.has(group.id)) {
      refusals.push({
        code: 'roster.id-twice',
        params: {
          ...cells.spot('group'),
          found: group.id,
          firstLine: groups.get(group.id)!.line,
        },
        path: cells.path('group'),
      });
    }
    if (!group) continue;
    groups.set(group.id, { line: row.line, group });
    for (const member of members) {
      const elsewhere = membership.get(member);
      if (elsewhere) {
        refusals.push({
          code: 'roster.in-two-groups',
          params: { ...cells.spot('participants'), found: member, firstLine: elsewhere.line },
          path: cells.path('participants'),
        });
      }
      membership.set(member, { line: row.line, group: group.id });
    }
  }

  const participants: Participant[] = [];
  for (const row of people.rows.values()) {
    const group = membership.get(row.person.id)?.group;
    const firstSchool = group === undefined ? undefined : groups.get(group)?.group.schools[0];
    const school = row.schools[0] ?? firstSchool;
    if ((group === undefined && row.history.length === 0) || school === undefined) continue;
    participants.push(participant(row, school, group, cohort));
  }
  return { groups: [...groups.values()].map(({ group }) => group), participants };
}

function readGroup(
  cells: CellReader,
  places: ReadPlaces,
  people: ReadPeople,
  cohort: Cohort,
  refusals: RosterRefusal[],
): SchoolGroup | undefined {
  const id = cells.require('group', 'id', cells.id('group'));
  const schools = cells.references('school', { ids: places.schools, expected: 'school' });
  if (cells.isEmpty('school')) cells.require('school', 'school', undefined);
  const [region] = cells.references('region', { ids: places.regions, expected: 'region' });
  if (cells.isEmpty('region')) cells.require('region', 'region', undefined);
  const weekdays = cells.weekdays('weekdays');
  if (cells.isEmpty('weekdays')) cells.require('weekdays', 'weekdays', undefined);
  const startsAt = cells.require('starts_at', 'time', cells.time('starts_at'));
  const endsAt = cells.require('ends_at', 'time', cells.time('ends_at'));
  endsLater(cells, 'ends_at', startsAt, endsAt, refusals);
  const shift = cells.oneOf('shift', ['1', '2', '3'], 'shift');
  const name = cells.words('name');
  const form = cells.oneOf('form', GROUP_FORMS, 'group-form');
  const [language] = cells.languages('language');
  const facilitators = cells.references('facilitators', {
    ids: people.rows,
    expected: 'facilitator',
  });
  for (const facilitator of facilitators) {
    if (people.rows.get(facilitator)?.facilitator) continue;
    refusals.push({
      code: 'roster.not-a-facilitator',
      params: { ...cells.spot('facilitators'), found: facilitator },
      path: cells.path('facilitators'),
    });
  }
  for (const school of schools) {
    const home = places.schools.get(school)?.region;
    if (region === undefined || home === region) continue;
    refusals.push({
      code: 'roster.school-in-another-region',
      params: { ...cells.spot('school'), found: school, region },
      path: cells.path('school'),
    });
  }
  if (id === undefined || region === undefined || !startsAt || !endsAt) return undefined;
  return {
    id: id as SchoolGroupId,
    cohort: cohort.id,
    name: name ?? id,
    form: form ?? (schools.length > 1 ? 'several-schools' : 'one-school'),
    region: region as RegionId,
    schools: schools as readonly SchoolId[],
    facilitators: facilitators as readonly PersonId[],
    weekdays,
    startsAt,
    endsAt,
    ...(shift === undefined ? {} : { shift: Number(shift) as Shift }),
    ...(language === undefined ? {} : { language }),
  };
}

function participant(
  row: PersonRow,
  school: SchoolId,
  group: SchoolGroupId | undefined,
  cohort: Cohort,
): Participant {
  return {
    id: `${cohort.id}.${row.person.id}`.slice(0, 100) as ParticipantId,
    person: row.person.id,
    cohort: cohort.id,
    school,
    ...(group === undefined ? {} : { group }),
    position: positionOf(row),
    history: row.history.length > 0 ? row.history : [{ status: 'enrolled', on: cohort.startsOn }],
  };
}

function positionOf(row: PersonRow): Position {
  for (const position of ['director', 'deputy', 'teacher'] as const) {
    if (row.roles.some(({ role }) => role === position)) return position;
  }
  return 'other-staff';
}
