import { groupName, regionName } from '../named.ts';
import type { GroupDocument, RegionDocument, SchoolDocument } from '../records.ts';
import { facilitatorsToReach } from './facilitators-to-reach.ts';
import type { PageRequest } from './page-request.ts';
import { schoolView } from './region.ts';

/** A school: where it is, which groups meet in it, and who facilitates, for those who may know. */
export async function schoolPage(request: PageRequest, id: string) {
  const { desk, language, today } = request;
  const school = await desk.readSchool<SchoolDocument>(id);
  if (!school) return undefined;
  const [region, groups] = await Promise.all([
    desk.readRegion<RegionDocument>(school.region),
    desk.listGroups<GroupDocument>({ school: id }),
  ]);
  const people = await facilitatorsToReach(request, [
    ...new Set(groups.flatMap(({ document }) => document.facilitators as readonly string[])),
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
      facilitators: people.filter((person) =>
        document.facilitators.some((each) => each === person.id),
      ),
    })),
  };
}
