import type { GroupShape } from './group-problem.ts';
import { groupDays } from './group-problem.ts';
import type { Model } from './model.ts';
import { minutesOf } from './objections.ts';
import type { PlannableGroup } from './plannable-group.ts';
import { isLess, type Cost } from './region-days.ts';

/** A group to be placed, with the days of the shared events it takes part in. */
export interface PlacedGroup {
  readonly group: PlannableGroup;
  readonly shape: GroupShape;
  readonly sharedDays: readonly (number | undefined)[];
  /** The best days of the group by itself, by step. */
  readonly days: Int32Array;
  readonly hi: number;
  readonly lo: number;
}

/** Groups placed so that nobody is in two places, and whether that is surely the best way. */
export interface Separation {
  readonly groups: readonly PlacedGroup[];
  readonly proven: boolean;
}

/** How many partial plans are looked at before the best way is no longer sought but only a way. */
const MOST_NODES = 3000;

/** A day that a group gave up, because a facilitator is elsewhere. */
export interface GivenUp {
  readonly group: string;
  readonly step: number;
  readonly day: number;
  readonly person: string;
  readonly other: string;
}

/**
 * Place groups that share facilitators so that nobody has to be in two places at once.
 *
 * Every group first gets its own best days. Where two groups then need the same person at the same
 * time, one of the two must give up that day: both ways are followed, always continuing with the
 * cheapest (conflict-based search, Sharon et al. 2015). The first plan without a conflict is the
 * best one.
 *
 * @returns `undefined` when no way exists
 */
export function separate(
  model: Model,
  groups: readonly PlacedGroup[],
): (Separation & { readonly givenUp: readonly GivenUp[] }) | undefined {
  interface Node extends Cost {
    readonly placed: readonly PlacedGroup[];
    readonly givenUp: readonly GivenUp[];
  }
  const total = (placed: readonly PlacedGroup[]): Cost => ({
    hi: placed.reduce((sum, each) => sum + each.hi, 0),
    lo: placed.reduce((sum, each) => sum + each.lo, 0),
  });
  let open: Node[] = [{ placed: groups, givenUp: [], ...total(groups) }];
  for (let looked = 0; open.length > 0; looked++) {
    let bestAt = 0;
    // Beyond the limit, follow the newest plan to its end instead of the cheapest of all.
    if (looked < MOST_NODES) {
      for (let i = 1; i < open.length; i++) if (isLess(open[i]!, open[bestAt]!)) bestAt = i;
    } else {
      if (looked > 2 * MOST_NODES) return undefined;
      bestAt = open.length - 1;
    }
    const node = open[bestAt]!;
    open = open.filter((_, index) => index !== bestAt);
    const conflict = firstConflict(model, node.placed);
    if (!conflict)
      return { groups: node.placed, givenUp: node.givenUp, proven: looked < MOST_NODES };
    for (const side of conflict) {
      const givenUp = [...node.givenUp, side];
      const forbidden = new Set(
        givenUp.flatMap((each) => (each.group === side.group ? [`${each.step}:${each.day}`] : [])),
      );
      const at = node.placed.findIndex((each) => each.group.id === side.group);
      const again = node.placed[at]!;
      const found = groupDays(again.shape, again.sharedDays, forbidden);
      if (!found) continue;
      const placed = node.placed.map((each, index) =>
        index === at ? { ...again, ...found } : each,
      );
      open.push({ placed, givenUp, ...total(placed) });
    }
  }
  return undefined;
}

/** Put together the groups that directly or indirectly share a facilitator. */
export function sharingGroups(groups: readonly PlannableGroup[]): readonly (readonly number[])[] {
  const parent = groups.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    parent[index] = root;
    return root;
  };
  const firstOf = new Map<string, number>();
  groups.forEach((group, index) => {
    for (const person of group.facilitators) {
      const first = firstOf.get(person);
      if (first === undefined) firstOf.set(person, index);
      else parent[rootOf(index)] = rootOf(first);
    }
  });
  const clusters = new Map<number, number[]>();
  groups.forEach((_, index) => {
    const root = rootOf(index);
    clusters.set(root, [...(clusters.get(root) ?? []), index]);
  });
  return [...clusters.values()];
}

type Conflict = readonly GivenUp[];

function firstConflict(model: Model, placed: readonly PlacedGroup[]): Conflict | undefined {
  for (let i = 0; i < placed.length; i++) {
    for (let j = i; j < placed.length; j++) {
      const conflict = conflictBetween(model, placed[i]!, placed[j]!, i === j);
      if (conflict) return conflict;
    }
  }
  return undefined;
}

function conflictBetween(
  model: Model,
  one: PlacedGroup,
  two: PlacedGroup,
  same: boolean,
): Conflict | undefined {
  const person = one.group.facilitators.find((each) => two.group.facilitators.includes(each));
  if (person === undefined) return undefined;
  for (let s = 0; s < model.steps.length; s++) {
    for (let t = 0; t < model.steps.length; t++) {
      if (same && s >= t) continue;
      const [own, other] = [isOwn(model, s), isOwn(model, t)];
      if (!own && !other) continue;
      if (!attended(model, s) || !attended(model, t) || !overlap(model, one, s, two, t)) continue;
      const sides: GivenUp[] = [];
      const facts = { person };
      if (own)
        sides.push({
          ...facts,
          group: one.group.id,
          step: s,
          day: one.days[s]!,
          other: two.group.id,
        });
      if (other)
        sides.push({
          ...facts,
          group: two.group.id,
          step: t,
          day: two.days[t]!,
          other: one.group.id,
        });
      return sides;
    }
  }
  return undefined;
}

function isOwn(model: Model, step: number): boolean {
  return model.steps[step]!.component.scope === 'group';
}

function attended(model: Model, step: number): boolean {
  return model.steps[step]!.component.attendance.includes('facilitator');
}

function overlap(model: Model, one: PlacedGroup, s: number, two: PlacedGroup, t: number): boolean {
  const [a, b] = [model.steps[s]!.component, model.steps[t]!.component];
  const [dayA, dayB] = [one.days[s]!, two.days[t]!];
  if (dayA > dayB + b.days - 1 || dayB > dayA + a.days - 1) return false;
  const startA = minutesOf(isOwn(model, s) ? one.group.startsAt : (a.startsAt ?? SHARED_START));
  const startB = minutesOf(isOwn(model, t) ? two.group.startsAt : (b.startsAt ?? SHARED_START));
  return startA < startB + b.minutes && startB < startA + a.minutes;
}

/** When a shared event starts if the design does not say. */
export const SHARED_START = '10:00';
