import { eventView } from '../event-views.ts';
import { groupName, inLanguage, regionName } from '../named.ts';
import type { EventDocument, GroupDocument, RegionDocument, SchoolDocument } from '../records.ts';
import type { PageRequest } from './page-request.ts';

/** The regions of the programme with how many schools and groups each has. */
export async function regionsPage({ desk, language, today }: PageRequest) {
  const [regions, schools, groups] = await Promise.all([
    desk.listRegions<RegionDocument>(),
    desk.listSchools(),
    desk.listGroups(),
  ]);
  return regions.map(({ id, document }) => ({
    id,
    name: regionName(document, today, language),
    schools: schools.filter(({ region }) => region === id).length,
    groups: groups.filter(({ region }) => region === id).length,
  }));
}

/** A region: its schools with their groups, and the events that bring them together. */
export async function regionPage({ desk, language, today }: PageRequest, id: string) {
  const region = await desk.readRegion<RegionDocument>(id);
  if (!region) return undefined;
  const [schools, groups, events] = await Promise.all([
    desk.listSchools<SchoolDocument>({ region: id }),
    desk.listGroups<GroupDocument>({ region: id }),
    desk.listEvents<EventDocument>({ region: id }),
  ]);
  return {
    id,
    name: regionName(region.document, today, language),
    schools: schools.map(({ id: school, document }) => ({
      ...schoolView(school, document, language),
      groups: groups
        .filter((group) => group.school === school)
        .map((group) => ({ id: group.id, name: groupName(group.document, document, language) })),
    })),
    events: events
      .filter(({ group }) => group === undefined)
      .map(({ document }) => eventView(document, language)),
  };
}

/** A school in the reader's language. */
export function schoolView(id: string, school: SchoolDocument, language: PageRequest['language']) {
  return {
    id,
    name: inLanguage(school.name, language),
    locality: inLanguage(school.locality, language),
    languages: school.languages,
    shifts: school.shifts,
    setting: school.setting,
    isSmall: school.isSmall,
  };
}
