import type { Variable } from './elimination.ts';
import type { SharedDays } from './group-problem.ts';
import { candidateDays, type Model } from './model.ts';
import { usableRange } from './propagation.ts';
import {
  chooseRegionDays,
  isLess,
  sharedEvenness,
  sharedSteps,
  type Cost,
  type RegionChoice,
  type ShapeCounts,
} from './region-days.ts';

/** The days of all shared events: of everybody and of each region. */
export interface CommonChoice extends Cost {
  /** By region, by step: the day of every shared event. */
  readonly byRegion: ReadonlyMap<string, readonly (number | undefined)[]>;
}

/** The shapes of the groups of each region. */
export type RegionShapes = ReadonlyMap<string, ShapeCounts>;

/**
 * Choose the days of what everybody shares (induction, conference), and within them the best days
 * of each region.
 *
 * Combinations are tried in the order of what they cost by themselves. Every region's best cost
 * with all common events left free is a bound: once that bound says that no later combination can
 * be better, the best one so far is the optimum.
 */
export function chooseCommonDays(model: Model, regions: RegionShapes): CommonChoice | undefined {
  const regional = regionVariables(model, regions);
  const steps = sharedSteps(model, 'everyone');
  const free = model.steps.map((_, index) =>
    steps.includes(index) ? unlessAlone(model, index, candidateDays(model, index, {})) : undefined,
  );
  const narrowed = narrow(model, regions, regional, free);
  if (!narrowed) return undefined;

  let bound: Cost = { hi: 0, lo: 0 };
  for (const [region, shapes] of regions) {
    const choice = chooseRegionDays(model, shapes, merge(narrowed, regional.get(region)!));
    if (!choice) return undefined;
    bound = { hi: bound.hi + choice.hi, lo: bound.lo + choice.lo };
  }

  let best: CommonChoice | undefined;
  for (const combination of combinations(model, steps, narrowed)) {
    const least = { hi: combination.hi + bound.hi, lo: combination.lo + bound.lo };
    if (best && !isLess(least, best)) break;
    const chosen = inEveryRegion(model, regions, regional, combination, best);
    if (chosen && (!best || isLess(chosen, best))) best = chosen;
  }
  return best;
}

// An event that no distance rule ties to another simply gets its own best day.
function unlessAlone(model: Model, step: number, variable: Variable): Variable {
  if (model.links.some(({ a, b }) => a === step || b === step)) return variable;
  let best = 0;
  variable.days.forEach((_, index) => {
    const one = { hi: variable.hi[index]!, lo: variable.lo[index]! };
    if (isLess(one, { hi: variable.hi[best]!, lo: variable.lo[best]! })) best = index;
  });
  return only(variable, best);
}

interface Combination extends Cost {
  readonly days: SharedDays;
}

function inEveryRegion(
  model: Model,
  regions: RegionShapes,
  regional: ReadonlyMap<string, SharedDays>,
  combination: Combination,
  toBeat: Cost | undefined,
): CommonChoice | undefined {
  let { hi, lo } = combination;
  const byRegion = new Map<string, readonly (number | undefined)[]>();
  for (const [region, shapes] of regions) {
    const shared = merge(combination.days, regional.get(region)!);
    const choice: RegionChoice | undefined = chooseRegionDays(model, shapes, shared);
    if (!choice) return undefined;
    hi += choice.hi;
    lo += choice.lo;
    if (toBeat && !isLess({ hi, lo }, toBeat)) return undefined;
    const common = combination.days.map((variable) => variable?.days[0]);
    byRegion.set(
      region,
      common.map((day, step) => day ?? choice.days[step]),
    );
  }
  return { hi, lo, byRegion };
}

function regionVariables(model: Model, regions: RegionShapes): ReadonlyMap<string, SharedDays> {
  const steps = sharedSteps(model, 'region');
  return new Map(
    [...regions.keys()].map((region) => [
      region,
      model.steps.map((_, index) =>
        steps.includes(index)
          ? unlessAlone(model, index, candidateDays(model, index, { region }))
          : undefined,
      ),
    ]),
  );
}

// Common events can only use days that every group's own order and distances allow.
function narrow(
  model: Model,
  regions: RegionShapes,
  regional: ReadonlyMap<string, SharedDays>,
  free: SharedDays,
): SharedDays | undefined {
  const first = free.map((variable) => variable?.days[0] ?? 0);
  const last = free.map((variable) => variable?.days.at(-1) ?? 0);
  for (const [region, shapes] of regions) {
    const shared = merge(free, regional.get(region)!);
    for (const [shape] of shapes) {
      const days = shape.own.map((own, step) => (own ?? shared[step]!).days);
      const range = usableRange(days, shape.hard);
      if (!range) return undefined;
      free.forEach((variable, step) => {
        if (!variable) return;
        first[step] = Math.max(first[step]!, days[step]![range.first[step]!]!);
        last[step] = Math.min(last[step]!, days[step]![range.last[step]!]!);
      });
    }
  }
  const narrowed = free.map(
    (variable, step) => variable && between(variable, first[step]!, last[step]!),
  );
  return narrowed.some((variable) => variable?.days.length === 0) ? undefined : narrowed;
}

function combinations(
  model: Model,
  steps: readonly number[],
  shared: SharedDays,
): readonly Combination[] {
  let found: Combination[] = [{ hi: 0, lo: 0, days: shared.map(() => undefined) }];
  for (const step of steps) {
    const variable = shared[step]!;
    found = found.flatMap(({ hi, lo, days }) =>
      [...variable.days.keys()].flatMap((index) => {
        const dayOf = (other: number) => days[other]?.days[0];
        const day = variable.days[index]!;
        if (!keepsDistance(model, step, day, dayOf)) return [];
        const single = only(variable, index);
        return [
          {
            hi: hi + variable.hi[index]!,
            lo: lo + variable.lo[index]!,
            days: days.map((other, at) => (at === step ? single : other)),
          },
        ];
      }),
    );
  }
  const even = found.map((each) => ({
    ...each,
    lo: each.lo + sharedEvenness(model, 'everyone', (step) => each.days[step]?.days[0]),
  }));
  return even.sort((a, b) => a.hi - b.hi || a.lo - b.lo);
}

function keepsDistance(
  model: Model,
  step: number,
  day: number,
  dayOf: (step: number) => number | undefined,
): boolean {
  return model.links.every(({ a, b, min, max, price }) => {
    const earlier = b === step ? dayOf(a) : undefined;
    return (
      earlier === undefined || price !== undefined || (day - earlier >= min && day - earlier <= max)
    );
  });
}

function merge(a: SharedDays, b: SharedDays): SharedDays {
  return a.map((variable, step) => variable ?? b[step]);
}

function only(variable: Variable, index: number): Variable {
  return {
    days: variable.days.subarray(index, index + 1),
    hi: variable.hi.subarray(index, index + 1),
    lo: variable.lo.subarray(index, index + 1),
  };
}

function between(variable: Variable, first: number, last: number): Variable {
  const kept = [...variable.days.keys()].filter(
    (index) => variable.days[index]! >= first && variable.days[index]! <= last,
  );
  return {
    days: Int32Array.from(kept, (index) => variable.days[index]!),
    hi: Float64Array.from(kept, (index) => variable.hi[index]!),
    lo: Float64Array.from(kept, (index) => variable.lo[index]!),
  };
}
