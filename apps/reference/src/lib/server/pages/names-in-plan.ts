import { groupName, regionName } from '../named.ts';
import type { NamesInPlan } from '../planning-words.ts';
import type { GroupDocument, RegionDocument, SchoolDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';

/** What every group, region and facilitator of a plan is called by somebody who steers it all. */
export async function namesInPlan({ desk, language, today }: SignedIn): Promise<NamesInPlan> {
  const [regions, schools, groups, people] = await Promise.all([
    desk.listRegions<RegionDocument>(),
    desk.listSchools<SchoolDocument>(),
    desk.listGroups<GroupDocument>(),
    desk.listPeople({ role: 'facilitator' }),
  ]);
  const schoolOf = new Map(schools.map(({ id, document }) => [id, document]));
  return {
    regions: new Map(
      regions.map(({ id, document }) => [id, regionName(document, today, language)]),
    ),
    groups: new Map(
      groups.map(({ id, school, document }) => [
        id,
        groupName(document, schoolOf.get(school), language),
      ]),
    ),
    people: new Map(people.map(({ id, name }) => [id, name])),
  };
}
