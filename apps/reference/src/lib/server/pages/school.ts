import { groupName, regionName } from '../named.ts';
import type { GroupDocument, RegionDocument, SchoolDocument } from '../records.ts';
import { isPersonDesk, type PageRequest } from './page-request.ts';
import { schoolView } from './region.ts';

/** A school: where it is, which groups meet in it, and who facilitates, for those who may know. */
export async function schoolPage({ desk, language, today }: PageRequest, id: string) {
  const school = await desk.readSchool<SchoolDocument>(id);
  if (!school) return undefined;
  const [region, groups, people] = await Promise.all([
    desk.readRegion<RegionDocument>(school.region),
    desk.listGroups<GroupDocument>({ school: id }),
    isPersonDesk(desk) ? desk.listPeople({ school: id, role: 'facilitator' }) : [],
  ]);
  return {
    ...schoolView(id, school.document, language),
    region: region && { id: region.id, name: regionName(region.document, today, language) },
    groups: groups.map(({ id: group, document }) => ({
      id: group,
      name: groupName(document, school.document, language),
      weekdays: document.weekdays,
      startsAt: document.startsAt,
      endsAt: document.endsAt,
      facilitators: people
        .filter((person) => document.facilitators.some((each) => each === person.id))
        .map(({ name }) => name),
    })),
  };
}
