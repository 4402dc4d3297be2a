import type { LocalisedText } from '../localised-text.ts';
import type { Participant } from '../participant.ts';
import type { RoleAssignment } from '../person.ts';
import { ROSTER_FILES, type RosterFileName } from './columns.ts';
import { writeCell } from './csv.ts';
import type { RosterFile } from './decode.ts';
import type { Roster } from './roster.ts';

type Row = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Write a roster as its CSV files, so that {@link readRoster} reads the same roster again.
 *
 * Comma, CRLF and a byte-order mark, which Excel opens as UTF-8. A cell that a spreadsheet would run
 * as a formula is written with an apostrophe in front.
 */
export function writeRoster(
  roster: Roster,
): readonly (RosterFile & { readonly content: string })[] {
  const files = [
    file('initiative.csv', [initiativeRow(roster)]),
    file('regions.csv', regionRows(roster)),
    file('schools.csv', schoolRows(roster)),
    file('people.csv', peopleRows(roster)),
    file('groups.csv', groupRows(roster)),
  ];
  const { partners } = roster.initiative;
  if (partners.length === 0) return files;
  const rows = partners.map((partner) => ({
    sourcedId: partner.id,
    ...named('name', partner.name),
    parts: partner.parts.join(';'),
    startDate: partner.from,
    endDate: partner.until,
    website: partner.website,
  }));
  return [...files, file('partners.csv', rows)];
}

function file(name: RosterFileName, rows: readonly Row[]) {
  const { required, optional } = ROSTER_FILES[name];
  const columns: string[] = [...required, ...optional];
  const used = columns.filter(
    (column, index) => index < required.length || rows.some((row) => row[column] !== undefined),
  );
  const lines = rows.map((row) => used.map((column) => writeCell(String(row[column] ?? ''))));
  const text = [used, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
  return { name, content: `\uFEFF${text}` };
}

function named(stem: string, text: LocalisedText | undefined): Row {
  return {
    [`${stem}_kk`]: text?.['kk'],
    [`${stem}_ru`]: text?.['ru'],
    [`${stem}_en`]: text?.['en'],
  };
}

function initiativeRow({ initiative, cohort }: Roster): Row {
  return {
    sourcedId: initiative.id,
    ...named('name', initiative.name),
    country: initiative.country,
    startDate: initiative.startsOn,
    endDate: initiative.endsOn,
    languages: initiative.languages.join(';'),
    cohort: cohort.id,
    ...named('cohortName', cohort.name),
    schoolYear: cohort.academicYear,
    cohortStartDate: cohort.startsOn,
    cohortEndDate: cohort.endsOn,
    design: cohort.design,
    teacherPlaces: cohort.intendedPlaces.teacher,
    directorPlaces: cohort.intendedPlaces.director,
    deputyPlaces: cohort.intendedPlaces.deputy,
    otherPlaces: cohort.intendedPlaces['other-staff'],
    facilitatorPlaces: cohort.intendedFacilitators,
  };
}

function regionRows({ regions }: Roster): readonly Row[] {
  return regions.flatMap((region) =>
    region.names.map(({ name, from, until }) => ({
      sourcedId: region.id,
      ...named('name', name),
      centre: region.centre,
      nameFrom: from,
      nameUntil: until,
    })),
  );
}

function schoolRows({ schools }: Roster): readonly Row[] {
  return schools.map((school) => ({
    sourcedId: school.id,
    ...named('name', school.name),
    parentSourcedId: school.region,
    languages: school.languages.join(';'),
    shifts: school.shifts,
    setting: school.setting,
    small: school.isSmall ? 'yes' : 'no',
    ...named('locality', school.locality),
  }));
}

function peopleRows({ people, roles, facilitators, participants }: Roster): readonly Row[] {
  const rolesOf = grouped(roles, ({ person }) => person);
  const leading = new Map(facilitators.map((each) => [each.person, each]));
  const taking = new Map(participants.map((each) => [each.person, each]));
  return people.map((person) => {
    const held = rolesOf.get(person.id) ?? [];
    const facilitator = leading.get(person.id);
    return {
      sourcedId: person.id,
      givenName: person.givenName,
      middleName: person.middleName,
      familyName: person.familyName,
      email: person.email,
      phone: person.phone,
      languages: person.languages.join(';') || undefined,
      roles: distinct(held.map(({ role }) => role)),
      orgSourcedIds: distinct(held.flatMap(whereHeld)),
      startDate: held[0]?.from,
      endDate: held[0]?.until,
      inductedOn: facilitator?.inductedOn,
      mostGroups: facilitator?.mostGroups,
      ...historyCells(taking.get(person.id)),
    };
  });
}

function whereHeld({ school, region }: RoleAssignment): readonly string[] {
  return [school, region].filter((each) => each !== undefined);
}

function historyCells(participant: Participant | undefined): Row {
  const cells: Record<string, string> = {};
  for (const change of participant?.history ?? []) {
    cells[`${change.status}On`] = change.on;
    if (change.status === 'withdrawn') cells['withdrawalReason'] = change.reason;
  }
  return cells;
}

function groupRows({ groups, participants }: Roster): readonly Row[] {
  const members = grouped(participants, ({ group }) => group);
  return groups.map((group) => ({
    group: group.id,
    name: group.name,
    school: group.schools.join(';'),
    region: group.region,
    form: group.form,
    weekdays: group.weekdays.join(';'),
    starts_at: group.startsAt,
    ends_at: group.endsAt,
    shift: group.shift,
    language: group.language,
    facilitators: group.facilitators.join(';'),
    participants: (members.get(group.id) ?? []).map(({ person }) => person).join(';'),
  }));
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join(';');
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
