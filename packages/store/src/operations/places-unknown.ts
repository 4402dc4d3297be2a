import type { ProgrammeToLoad } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';

/** What a programme refers to and does not bring: a region, a school, a group or a person. */
export function placesUnknown(
  programme: ProgrammeToLoad,
  groups: ReadonlyMap<string, unknown>,
  schools: ReadonlyMap<string, unknown>,
): StoreRefusal[] {
  const regions = new Set(programme.regions.map((region) => region.id));
  const people = new Set(programme.people.map((each) => each.id));
  const refusals: StoreRefusal[] = [];
  const check = (known: { has: (id: string) => boolean }, kind: string, id?: string): void => {
    if (id !== undefined && !known.has(id)) {
      refusals.push({ code: 'record.place-unknown', params: { kind, id } });
    }
  };
  for (const school of programme.schools) check(regions, 'region', school.region);
  for (const group of programme.groups) check(schools, 'school', group.school);
  for (const each of programme.people) {
    check(schools, 'school', each.school);
    check(regions, 'region', each.region);
    for (const role of each.roles) {
      check(schools, 'school', role.school);
      check(regions, 'region', role.region);
      for (const group of role.groups ?? []) check(groups, 'group', group);
    }
  }
  for (const each of programme.events) {
    check(groups, 'group', each.group);
    check(schools, 'school', each.school);
    check(regions, 'region', each.region);
  }
  for (const each of programme.projects ?? []) {
    check(people, 'person', each.owner);
    check(groups, 'group', each.group);
  }
  for (const each of [...(programme.evidence ?? []), ...(programme.decisions ?? [])]) {
    check(people, 'person', each.teacher);
    check(groups, 'group', each.group);
  }
  for (const each of programme.reflections ?? []) check(people, 'person', each.author);
  return refusals;
}
