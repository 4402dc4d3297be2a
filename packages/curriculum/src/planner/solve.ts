import { chooseCommonDays, type RegionShapes } from './common-days.ts';
import {
  separate,
  sharingGroups,
  type GivenUp,
  type PlacedGroup,
} from './facilitator-conflicts.ts';
import { groupDays, groupShapes, type GroupShape } from './group-problem.ts';
import type { Model } from './model.ts';
import type { PlannableGroup } from './plannable-group.ts';

/** The days of every event, before they are written out as a plan. */
export interface Solution {
  readonly groups: readonly PlacedGroup[];
  /** By region, by step: the days of shared events. */
  readonly shared: ReadonlyMap<string, readonly (number | undefined)[]>;
  readonly givenUp: ReadonlyMap<string, readonly GivenUp[]>;
  readonly proven: boolean;
}

/**
 * Find the best days for all events of all groups, or `undefined` when no plan exists.
 *
 * First the shared days that suit all groups best, then each group's own days, then whoever serves
 * several groups is kept out of two places at once. If the last step costs nothing, the whole is
 * proven optimal; if it does, other shared days might have been cheaper.
 */
export function solve(model: Model): Solution | undefined {
  const shapeOf = groupShapes(model);
  const shapes = model.groups.map(shapeOf);
  const common = chooseCommonDays(model, regionShapes(model.groups, shapes));
  if (!common) return undefined;

  const remembered = new Map<string, ReturnType<typeof groupDays>>();
  const placed: PlacedGroup[] = [];
  for (const [index, group] of model.groups.entries()) {
    const shape = shapes[index]!;
    const sharedDays = common.byRegion.get(group.region)!;
    const key = `${shape.key}#${sharedDays.join()}`;
    if (!remembered.has(key)) remembered.set(key, groupDays(shape, sharedDays));
    const best = remembered.get(key);
    if (!best) return undefined;
    placed.push({ group, shape, sharedDays, ...best });
  }
  return separateAll(model, placed, common.byRegion);
}

function separateAll(
  model: Model,
  placed: readonly PlacedGroup[],
  shared: Solution['shared'],
): Solution | undefined {
  const groups = [...placed];
  const givenUp = new Map<string, GivenUp[]>();
  let proven = true;
  for (const cluster of sharingGroups(model.groups)) {
    const before = cluster.map((index) => placed[index]!);
    const after = separate(model, before);
    if (!after) return undefined;
    if (after.givenUp.length === 0) continue;
    proven = false;
    after.groups.forEach((each, at) => (groups[cluster[at]!] = each));
    for (const each of after.givenUp) {
      givenUp.set(each.group, [...(givenUp.get(each.group) ?? []), each]);
    }
  }
  return { groups, shared, givenUp, proven };
}

/** Count the shapes of each region's groups, regions in the order of their ids. */
export function regionShapes(
  groups: readonly PlannableGroup[],
  shapes: readonly GroupShape[],
): RegionShapes {
  const regions = new Map<string, Map<GroupShape, number>>();
  groups.forEach((group, index) => {
    const counts = regions.get(group.region) ?? new Map<GroupShape, number>();
    counts.set(shapes[index]!, (counts.get(shapes[index]!) ?? 0) + 1);
    regions.set(group.region, counts);
  });
  const inOrder = [...regions].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(inOrder.map(([region, counts]) => [region, [...counts]]));
}
