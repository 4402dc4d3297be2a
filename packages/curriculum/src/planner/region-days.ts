import type { Variable } from './elimination.ts';
import { groupCosts, type GroupShape, type SharedDays } from './group-problem.ts';
import type { Model } from './model.ts';

/** A cost to be compared: `hi` first, then `lo`. */
export interface Cost {
  readonly hi: number;
  readonly lo: number;
}

/** The best common days of a region's events, and what the whole region then costs. */
export interface RegionChoice extends Cost {
  /** By step; set where the step is the region's. */
  readonly days: readonly (number | undefined)[];
}

/** A region's groups: each shape once, with how many groups have it. */
export type ShapeCounts = readonly (readonly [GroupShape, number])[];

/**
 * Choose the days of a region's shared events so that all its groups together fare best.
 *
 * Exact, in two passes. First each shared event by itself: for each of its days, the groups' best
 * costs with everything else free add up to a bound that no common plan can beat. One good common
 * plan then rules most days out, and what is left is compared in full.
 */
export function chooseRegionDays(
  model: Model,
  shapes: ShapeCounts,
  shared: SharedDays,
): RegionChoice | undefined {
  const steps = sharedSteps(model, 'region');
  let days: SharedDays = shared;
  const prune = (reached: Cost, boundOf: (step: number, index: number) => Cost) => {
    days = days.map((variable, step) =>
      variable && steps.includes(step)
        ? keep(variable, (index) => !isLess(reached, boundOf(step, index)))
        : variable,
    );
  };
  const undecided = () => steps.filter((step) => days[step]!.days.length > 1);

  // Announced days, or the cheapest by themselves, are a first guess.
  if (undecided().length > 0) {
    const free = sumOfCosts(model, shapes, days, []);
    if (!free || free.hi[0] === Infinity) return undefined;
    const reached = costOf(model, shapes, days, steps, (step) => cheapest(days[step]!));
    if (reached) {
      prune(reached, (step, index) => ({
        hi: free.hi[0]! + days[step]!.hi[index]!,
        lo: free.lo[0]! + days[step]!.lo[index]!,
      }));
    }
  }
  const open = undecided();
  if (open.length > 1) {
    const bounds = new Map(open.map((step) => [step, sumOfCosts(model, shapes, days, [step])]));
    if ([...bounds.values()].some((bound) => bound === undefined)) return undefined;
    const reached = costOf(model, shapes, days, steps, (step) => {
      const bound = bounds.get(step);
      return bound ? smallest(bound) : 0;
    });
    if (reached) {
      prune(reached, (step, index) => {
        const bound = bounds.get(step);
        return bound ? at(bound, index) : { hi: 0, lo: 0 };
      });
    }
  }
  const table = sumOfCosts(model, shapes, days, steps);
  if (!table) return undefined;
  const best = smallest(table);
  if (table.hi[best] === Infinity) return undefined;
  const chosen: (number | undefined)[] = new Array<undefined>(model.steps.length).fill(undefined);
  let cell = best;
  for (let i = table.retained.length - 1; i >= 0; i--) {
    const size = table.sizes[i]!;
    const step = table.retained[i]!;
    chosen[step] = days[step]!.days[cell % size]!;
    cell = Math.floor(cell / size);
  }
  return { days: chosen, ...at(table, best) };
}

/** The steps of a scope, in order. */
export function sharedSteps(model: Model, scope: 'region' | 'everyone'): number[] {
  return model.steps.flatMap((step, index) => (step.component.scope === scope ? [index] : []));
}

/** Whether one cost is smaller than another. */
export function isLess(a: Cost, b: Cost): boolean {
  return a.hi < b.hi || (a.hi === b.hi && a.lo < b.lo);
}

/**
 * What evenness between two shared events costs, counted once and not once for each group: for a
 * region, what involves one of its own events; for everyone, what involves only common ones.
 */
export function sharedEvenness(
  model: Model,
  scope: 'region' | 'everyone',
  dayOf: (step: number) => number | undefined,
): number {
  let cost = 0;
  for (const { a, b, ideal, weight } of model.links) {
    if (ideal < 0) continue;
    const scopes = [a, b].map((step) => model.steps[step]!.component.scope);
    if (scopes.includes('group') || scopes.includes('region') !== (scope === 'region')) continue;
    const [from, to] = [dayOf(a), dayOf(b)];
    if (from !== undefined && to !== undefined) cost += weight * (to - from - ideal) ** 2;
  }
  return cost;
}

interface Table {
  readonly retained: readonly number[];
  readonly sizes: readonly number[];
  readonly hi: Float64Array;
  readonly lo: Float64Array;
}

function sumOfCosts(
  model: Model,
  shapes: ShapeCounts,
  shared: SharedDays,
  steps: readonly number[],
): Table | undefined {
  const retained = steps;
  const sizes = retained.map((step) => shared[step]!.days.length);
  const size = sizes.reduce((product, each) => product * each, 1);
  const hi = new Float64Array(size);
  const lo = new Float64Array(size);
  for (const [shape, count] of shapes) {
    const table = groupCosts(shape, shared, steps);
    if (!table) return undefined;
    for (let cell = 0; cell < size; cell++) {
      hi[cell]! += table.hi[cell]! * count;
      lo[cell]! += table.lo[cell]! * count;
    }
  }
  for (let cell = 0; cell < size; cell++) {
    let rest = cell;
    const dayOf = new Map<number, number>();
    for (let i = retained.length - 1; i >= 0; i--) {
      const variable = shared[retained[i]!]!;
      const index = rest % sizes[i]!;
      rest = Math.floor(rest / sizes[i]!);
      hi[cell]! += variable.hi[index]!;
      lo[cell]! += variable.lo[index]!;
      dayOf.set(retained[i]!, variable.days[index]!);
    }
    lo[cell]! += sharedEvenness(
      model,
      'region',
      (step) => dayOf.get(step) ?? settled(shared, step),
    );
  }
  return { retained, sizes, hi, lo };
}

function costOf(
  model: Model,
  shapes: ShapeCounts,
  shared: SharedDays,
  steps: readonly number[],
  choice: (step: number) => number,
): Cost | undefined {
  const single = shared.map((variable, step) => {
    if (!variable || !steps.includes(step)) return variable;
    const chosen = choice(step);
    return keep(variable, (index) => index === chosen);
  });
  const table = sumOfCosts(model, shapes, single, steps);
  return table && table.hi[0] !== Infinity ? at(table, 0) : undefined;
}

function cheapest(variable: Variable): number {
  let best = 0;
  for (let index = 1; index < variable.days.length; index++) {
    if (isLess(at(variable, index), at(variable, best))) best = index;
  }
  return best;
}

function settled(shared: SharedDays, step: number): number | undefined {
  const days = shared[step]?.days;
  return days?.length === 1 ? days[0] : undefined;
}

function at(table: Pick<Table, 'hi' | 'lo'>, cell: number): Cost {
  return { hi: table.hi[cell]!, lo: table.lo[cell]! };
}

function smallest(table: Table): number {
  let best = 0;
  for (let cell = 1; cell < table.hi.length; cell++) {
    if (isLess(at(table, cell), at(table, best))) best = cell;
  }
  return best;
}

function keep(variable: Variable, wanted: (index: number) => boolean): Variable {
  const kept = [...variable.days.keys()].filter(wanted);
  return {
    days: Int32Array.from(kept, (index) => variable.days[index]!),
    hi: Float64Array.from(kept, (index) => variable.hi[index]!),
    lo: Float64Array.from(kept, (index) => variable.lo[index]!),
  };
}
