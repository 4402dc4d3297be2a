import { groupName, regionName } from '../named.ts';
import type { NamesInPlan } from '../planning-words.ts';
import type { GroupDocument, RegionDocument, SchoolDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';

/** What every group, region and facilitator of a plan is called by somebody who steers it all. */
export async function namesInPlan(request: SignedIn): Promise<NamesInPlan> {
  const [places, people] = await Promise.all([
    placesByName(request),
    request.desk.listPeople({ role: 'facilitator' }),
  ]);
  return { ...places, people: new Map(people.map(({ id, name }) => [id, name])) };
}

/** What a group or a region is called, by its id. */
export async function namesOfPlaces(request: SignedIn): Promise<(id: string) => string> {
  const { groups, regions } = await placesByName(request);
  return (id) => groups.get(id) ?? regions.get(id) ?? '';
}

async function placesByName({ desk, language, today }: SignedIn) {
  const [regions, schools, groups] = await Promise.all([
    desk.listRegions<RegionDocument>(),
    desk.listSchools<SchoolDocument>(),
    desk.listGroups<GroupDocument>(),
  ]);
  const schoolOf = new Map(schools.map(({ id, document }) => [id, document]));
  const named = groups.map(
    ({ id, school, document }) =>
      [id, groupName(document, schoolOf.get(school), language)] as const,
  );
  return {
    groups: new Map(named),
    regions: new Map(
      regions.map(({ id, document }) => [id, regionName(document, today, language)] as const),
    ),
  };
}
