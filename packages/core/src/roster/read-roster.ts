import type { Cohort } from '../cohort.ts';
import type { Facilitator } from '../facilitator.ts';
import type { Initiative } from '../initiative.ts';
import { nearestName } from '../nearest-name.ts';
import type { Person, RoleAssignment } from '../person.ts';
import { accept, type Result } from '../result.ts';
import { ROSTER_FILE_NAMES, ROSTER_FILES, type RosterFileName } from './columns.ts';
import type { RosterFile } from './decode.ts';
import { readGroups, type ReadGroups } from './read-groups.ts';
import { readInitiative } from './read-initiative.ts';
import { readPeople, type ReadPeople } from './read-people.ts';
import { readPlaces, type ReadPlaces } from './read-places.ts';
import type { RosterRefusal } from './refusals.ts';
import type { Roster } from './roster.ts';
import { readSheet, type Sheet } from './sheet.ts';

// More reasons than anybody reads at once; the rest are counted.
const MOST_REFUSALS = 500;

/**
 * Read a roster from its CSV files, or refuse it with every reason: which file, which line, which
 * field, what stands there and what was expected.
 *
 * Excel's habits are understood (byte-order mark, semicolons or tabs, Windows-1251, blanks, dates
 * as `02.09.2019` or as serial numbers); meaning is not guessed. It is all or nothing: a roster
 * with one wrong cell is not loaded by halves.
 *
 * @param files in any order; `partners.csv` may be left out
 */
export function readRoster(files: readonly RosterFile[]): Result<Roster, RosterRefusal> {
  const refusals: RosterRefusal[] = [];
  const sheets = readSheets(files, refusals);
  const answer = readRecords(sheets, refusals);
  if (refusals.length > 0 || !answer) return { ok: false, refusals: atMost(refusals) };
  return accept(answer);
}

function readSheets(
  files: readonly RosterFile[],
  refusals: RosterRefusal[],
): ReadonlyMap<RosterFileName, Sheet> {
  const sheets = new Map<RosterFileName, Sheet>();
  const seen = new Set<string>();
  for (const file of files) {
    const bare = file.name.split(/[/\\]/).at(-1)!.toLowerCase();
    const name = ROSTER_FILE_NAMES.find((each) => each === bare);
    if (!name) {
      refusals.push({
        code: 'roster.file-unknown',
        params: {
          file: file.name.slice(0, 80),
          nearest: nearestName(bare, ROSTER_FILE_NAMES) ?? '',
        },
      });
    } else if (seen.has(name)) {
      refusals.push({ code: 'roster.file-twice', params: { file: name } });
    } else {
      seen.add(name);
      const sheet = readSheet(file, name, ROSTER_FILES[name], refusals);
      if (sheet) sheets.set(name, sheet);
    }
  }
  for (const name of ROSTER_FILE_NAMES) {
    if (!seen.has(name) && !('isOptional' in ROSTER_FILES[name])) {
      refusals.push({ code: 'roster.file-missing', params: { file: name } });
    }
  }
  return sheets;
}

function readRecords(
  sheets: ReadonlyMap<RosterFileName, Sheet>,
  refusals: RosterRefusal[],
): Roster | undefined {
  const top = readInitiative(sheets.get('initiative.csv'), sheets.get('partners.csv'), refusals);
  const places = readPlaces(sheets.get('regions.csv'), sheets.get('schools.csv'), refusals);
  // What lies below a file that could not be read is not judged: it would only repeat the reason.
  if (!top || !places) return undefined;
  const people = readPeople(sheets.get('people.csv'), places, top.cohort, refusals);
  if (!people) return undefined;
  const groups = readGroups(sheets.get('groups.csv'), places, people, top.cohort, refusals);
  if (!groups || refusals.length > 0) return undefined;
  return assemble(top, places, people, groups, sheets);
}

function assemble(
  top: { readonly initiative: Initiative; readonly cohort: Cohort },
  places: ReadPlaces,
  people: ReadPeople,
  { groups, participants }: ReadGroups,
  sheets: ReadonlyMap<RosterFileName, Sheet>,
): Roster {
  const roles: RoleAssignment[] = [];
  const facilitators: Facilitator[] = [];
  const persons: Person[] = [];
  const coordinators = new Map<string, Person['id'][]>();
  const strategyGroup: Person['id'][] = [];
  for (const row of people.rows.values()) {
    persons.push(row.person);
    roles.push(...row.roles);
    if (row.facilitator) facilitators.push(row.facilitator);
    for (const { role, region } of row.roles) {
      if (role === 'strategy-group') strategyGroup.push(row.person.id);
      if (role === 'coordinator' && region !== undefined) {
        coordinators.set(region, [...(coordinators.get(region) ?? []), row.person.id]);
      }
    }
  }
  const regions = [...places.regions.values()].map((region) => ({
    ...region,
    coordinators: coordinators.get(region.id) ?? [],
  }));
  const schools = [...places.schools.values()];
  return {
    initiative: { ...top.initiative, strategyGroup },
    cohort: {
      ...top.cohort,
      regions: regions.map(({ id }) => id),
      schools: schools.map(({ id }) => id),
    },
    regions,
    schools,
    people: persons,
    roles,
    facilitators,
    groups,
    participants,
    leftAside: [...sheets.values()].flatMap(({ file, leftAside }) =>
      leftAside.map((column) => `${file}: ${column}`),
    ),
  };
}

function atMost(refusals: readonly RosterRefusal[]): readonly RosterRefusal[] {
  if (refusals.length <= MOST_REFUSALS) return refusals;
  const count = refusals.length - MOST_REFUSALS;
  return [...refusals.slice(0, MOST_REFUSALS), { code: 'roster.more-refusals', params: { count } }];
}
