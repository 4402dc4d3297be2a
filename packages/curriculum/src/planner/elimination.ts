/**
 * The exact solver: choose one day for each variable so that the total cost is smallest.
 *
 * Variables are eliminated one by one, each time the one whose neighbours have the fewest
 * combinations (non-serial dynamic programming, Bertelè and Brioschi 1972). A chain of sessions is
 * then a shortest path; a network event that several groups share can be *retained*, which gives the
 * best cost for each of its days.
 *
 * A cost has two parts: `hi` decides first, `lo` second. Both are whole numbers.
 */

/** A variable: the days it may take, in order, and what each costs. */
export interface Variable {
  readonly days: Int32Array;
  readonly hi: Float64Array;
  readonly lo: Float64Array;
}

/** `b` starts between `min` and `max` days after `a`; `a` comes earlier in the list of variables. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly min: number;
  readonly max: number;
  /** The distance aimed at, or -1: its squared miss is multiplied by `weight` and added to `lo`. */
  readonly ideal: number;
  readonly weight: number;
  /** Set while this bound is relaxed: breaking it is allowed, at a price in `hi` per day. */
  readonly price?: 'min' | 'max' | 'both';
}

/** The price in `hi` of breaking a relaxed rule by one day: more than any number of moves. */
export const PRICE_UNIT = 2 ** 34;

/** The best cost for every choice of the retained variables, the last of them running fastest. */
export interface CostTable {
  readonly retained: readonly number[];
  readonly sizes: readonly number[];
  readonly hi: Float64Array;
  readonly lo: Float64Array;
}

/** What a solve gives: the table over the retained variables, and a way back to the days. */
export interface Solution {
  readonly table: CostTable;
  /** The index of the chosen day of every variable, for one cell of the table. */
  readonly choose: (cell: number) => Int32Array;
}

/** What is known about some variables together once others are eliminated. */
interface Factor extends CostTable {
  readonly strides: ReadonlyMap<number, number>;
}

interface Stage {
  readonly variable: number;
  readonly scope: readonly number[];
  readonly strides: ReadonlyMap<number, number>;
  readonly choice: Int32Array;
}

/**
 * Find the smallest total cost for every choice of the retained variables.
 *
 * @param retained indices of variables to keep open, ascending; their own costs still count
 * @param trace whether the choices are to be asked for afterwards; costs memory
 */
export function eliminate(
  variables: readonly Variable[],
  links: readonly Link[],
  retained: readonly number[] = [],
  trace = true,
): Solution {
  let factors: Factor[] = [];
  let openLinks = links;
  const stages: Stage[] = [];
  const waiting = new Set(variables.keys());
  for (const kept of retained) waiting.delete(kept);

  while (waiting.size > 0) {
    const v = cheapestNext(variables, waiting, factors, openLinks);
    waiting.delete(v);
    const touching = factors.filter((factor) => factor.strides.has(v));
    const around = openLinks.filter(({ a, b }) => a === v || b === v);
    const scope = neighbours(v, touching, around);
    const choice = new Int32Array(trace ? sizeOf(variables, scope) : 0);
    const made = joinOver(variables, scope, touching, around, v, choice);
    factors = [...factors.filter((factor) => !factor.strides.has(v)), made];
    openLinks = openLinks.filter(({ a, b }) => a !== v && b !== v);
    if (trace) stages.push({ variable: v, scope, strides: made.strides, choice });
  }
  const table = joinOver(variables, retained, factors, openLinks, undefined, undefined);
  return { table, choose: (cell) => traceBack(variables, table, stages, cell) };
}

function traceBack(
  variables: readonly Variable[],
  table: Factor,
  stages: readonly Stage[],
  cell: number,
): Int32Array {
  const chosen = new Int32Array(variables.length);
  for (const [at, v] of table.retained.entries()) {
    chosen[v] = Math.floor(cell / table.strides.get(v)!) % table.sizes[at]!;
  }
  for (const { variable, scope, strides, choice } of stages.toReversed()) {
    const at = scope.reduce((sum, u) => sum + chosen[u]! * strides.get(u)!, 0);
    chosen[variable] = choice[at]!;
  }
  return chosen;
}

// The variable whose elimination looks at the fewest combinations; of equals the last.
function cheapestNext(
  variables: readonly Variable[],
  waiting: ReadonlySet<number>,
  factors: readonly Factor[],
  links: readonly Link[],
): number {
  let best = -1;
  let fewest = Infinity;
  for (const v of waiting) {
    const touching = factors.filter((factor) => factor.strides.has(v));
    const around = links.filter(({ a, b }) => a === v || b === v);
    const count = sizeOf(variables, [v, ...neighbours(v, touching, around)]);
    if (count <= fewest) {
      fewest = count;
      best = v;
    }
  }
  return best;
}

function neighbours(v: number, factors: readonly Factor[], links: readonly Link[]): number[] {
  const found = new Set<number>();
  for (const factor of factors) for (const u of factor.retained) found.add(u);
  for (const { a, b } of links) found.add(a === v ? b : a);
  found.delete(v);
  return [...found].sort((a, b) => a - b);
}

function sizeOf(variables: readonly Variable[], scope: readonly number[]): number {
  return scope.reduce((product, u) => product * variables[u]!.days.length, 1);
}

/**
 * Add up factors, links and own costs for every combination of a scope, choosing for each the best
 * day of `v`, if a variable is to be eliminated. Own costs count where a variable is eliminated, or,
 * for retained ones, at the end.
 */
function joinOver(
  variables: readonly Variable[],
  scope: readonly number[],
  factors: readonly Factor[],
  links: readonly Link[],
  v: number | undefined,
  choice: Int32Array | undefined,
): Factor {
  const sizes = scope.map((u) => variables[u]!.days.length);
  const size = sizes.reduce((product, each) => product * each, 1);
  const hi = new Float64Array(size);
  const lo = new Float64Array(size);
  const position = new Int32Array(scope.length);
  const steps = factors.map((factor) => scope.map((u) => factor.strides.get(u) ?? 0));
  const own = v === undefined ? undefined : variables[v]!;
  const ownSteps = factors.map((factor) => (v === undefined ? 0 : (factor.strides.get(v) ?? 0)));
  const width = own ? own.days.length : 1;
  const sumHi = new Float64Array(width);
  const sumLo = new Float64Array(width);

  for (let cell = 0; cell < size; cell++) {
    if (cell > 0) advance(position, sizes);
    const range = { first: 0, last: width - 1 };
    if (own) {
      sumHi.set(own.hi);
      sumLo.set(own.lo);
      for (const link of links) {
        const other = link.a === v ? link.b : link.a;
        const otherDay = variables[other]!.days[position[scope.indexOf(other)]!]!;
        addLink(link, link.a === v ? 1 : -1, own.days, otherDay, range, sumHi, sumLo);
      }
    } else {
      addRetained(variables, scope, links, position, sumHi, sumLo);
    }
    for (let f = 0; f < factors.length; f++) {
      const factor = factors[f]!;
      const step = steps[f]!;
      let at = 0;
      for (let i = 0; i < position.length; i++) at += position[i]! * step[i]!;
      at += range.first * ownSteps[f]!;
      for (let d = range.first; d <= range.last; d++) {
        sumHi[d]! += factor.hi[at]!;
        sumLo[d]! += factor.lo[at]!;
        at += ownSteps[f]!;
      }
    }
    let best = -1;
    for (let d = range.first; d <= range.last; d++) {
      const h = sumHi[d]!;
      // Strictly smaller only: among equals the earlier day stays.
      if (best < 0 || h < sumHi[best]! || (h === sumHi[best]! && sumLo[d]! < sumLo[best]!))
        best = d;
    }
    hi[cell] = best < 0 ? Infinity : sumHi[best]!;
    lo[cell] = best < 0 || hi[cell] === Infinity ? Infinity : sumLo[best]!;
    if (choice && choice.length > 0) choice[cell] = Math.max(0, best);
  }
  return { retained: scope, sizes, hi, lo, strides: stridesOf(scope, sizes) };
}

function addRetained(
  variables: readonly Variable[],
  scope: readonly number[],
  links: readonly Link[],
  position: Int32Array,
  sumHi: Float64Array,
  sumLo: Float64Array,
): void {
  sumHi[0] = 0;
  sumLo[0] = 0;
  const dayOf = (u: number) => variables[u]!.days[position[scope.indexOf(u)]!]!;
  scope.forEach((u, at) => {
    sumHi[0]! += variables[u]!.hi[position[at]!]!;
    sumLo[0]! += variables[u]!.lo[position[at]!]!;
  });
  for (const link of links) {
    const range = { first: 0, last: 0 };
    addLink(link, 1, Int32Array.of(dayOf(link.a)), dayOf(link.b), range, sumHi, sumLo);
    if (range.first > range.last) sumHi[0] = Infinity;
  }
}

// Distances grow or fall with the day, so days that break a rule lie at the ends of the range.
function addLink(
  link: Link,
  direction: 1 | -1,
  days: Int32Array,
  otherDay: number,
  range: { first: number; last: number },
  sumHi: Float64Array,
  sumLo: Float64Array,
): void {
  const { min, max, ideal, weight, price } = link;
  if (price === undefined) {
    const earliest = direction === 1 ? otherDay - max : otherDay + min;
    const latest = direction === 1 ? otherDay - min : otherDay + max;
    while (range.first <= range.last && days[range.first]! < earliest) range.first++;
    while (range.last >= range.first && days[range.last]! > latest) range.last--;
  }
  if (price === undefined && ideal < 0) return;
  for (let d = range.first; d <= range.last; d++) {
    const distance = (otherDay - days[d]!) * direction;
    if (price !== undefined && distance < min) {
      sumHi[d]! += price === 'max' ? Infinity : (min - distance) * PRICE_UNIT;
    } else if (price !== undefined && distance > max) {
      sumHi[d]! += price === 'min' ? Infinity : (distance - max) * PRICE_UNIT;
    }
    if (ideal >= 0) sumLo[d]! += (distance - ideal) ** 2 * weight;
  }
}

function stridesOf(scope: readonly number[], sizes: readonly number[]): Map<number, number> {
  const strides = new Map<number, number>();
  let stride = 1;
  for (let i = scope.length - 1; i >= 0; i--) {
    strides.set(scope[i]!, stride);
    stride *= sizes[i]!;
  }
  return strides;
}

// Count up like an odometer, the last position fastest.
function advance(position: Int32Array, sizes: readonly number[]): void {
  for (let i = position.length - 1; i >= 0; i--) {
    position[i]! += 1;
    if (position[i]! < sizes[i]!) return;
    position[i] = 0;
  }
}
