/**
 * The exact solver: choose one day for each variable so that the total cost is smallest.
 *
 * Variables are eliminated from the last to the first (non-serial dynamic programming, Bertelè and
 * Brioschi 1972). A chain of sessions is then a shortest path; a network event that several groups
 * share can be *retained*, which gives the best cost for each of its days.
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

/** The best cost for every choice of the retained variables. */
export interface CostTable {
  readonly retained: readonly number[];
  readonly sizes: readonly number[];
  readonly hi: Float64Array;
  readonly lo: Float64Array;
}

interface Stage {
  /** Variables still open after this stage, highest first, and the table's size along each. */
  readonly open: readonly number[];
  readonly sizes: readonly number[];
  readonly fromState: Int32Array;
  readonly choice: Int32Array;
}

/** What a solve gives: the table over the retained variables, and a way back to the days. */
export interface Solution {
  readonly table: CostTable;
  /** The index of the chosen day of every variable, for one cell of the table. */
  readonly choose: (cell: number) => Int32Array;
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
  const count = variables.length;
  // The first variable that still needs v: v may be forgotten once that one is placed.
  const neededUntil = variables.map((_, v) => (retained.includes(v) ? -1 : v));
  for (const { a, b } of links) neededUntil[b] = Math.min(neededUntil[b]!, a);

  let open: number[] = [];
  let sizes: number[] = [];
  let hi = Float64Array.of(0);
  let lo = Float64Array.of(0);
  const stages: Stage[] = new Array<Stage>(count);

  for (let v = count - 1; v >= 0; v--) {
    const { days, hi: ownHi, lo: ownLo } = variables[v]!;
    const nextOpen = [...open, v].filter((u) => neededUntil[u]! < v);
    const nextSizes = nextOpen.map((u) => variables[u]!.days.length);
    const size = nextSizes.reduce((product, each) => product * each, 1);
    const nextHi = new Float64Array(size).fill(Infinity);
    const nextLo = new Float64Array(size).fill(Infinity);
    const fromState = trace ? new Int32Array(size).fill(-1) : EMPTY;
    const choice = trace ? new Int32Array(size).fill(-1) : EMPTY;

    const strides = stridesOf(nextOpen, nextSizes);
    const openStride = open.map((u) => strides.get(u) ?? 0);
    const ownStride = strides.get(v) ?? 0;
    const touching = links
      .filter((link) => link.a === v)
      .map((link) => ({ link, at: open.indexOf(link.b), days: variables[link.b]!.days }));

    const position = new Int32Array(open.length);
    const width = days.length;
    const addHi = new Float64Array(width);
    const addLo = new Float64Array(width);
    for (let state = 0; state < hi.length; state++) {
      if (state > 0) advance(position, sizes);
      const baseHi = hi[state]!;
      if (baseHi === Infinity) continue;
      const baseLo = lo[state]!;
      let base = 0;
      for (let i = 0; i < position.length; i++) base += position[i]! * openStride[i]!;

      addHi.set(ownHi);
      addLo.set(ownLo);
      let first = 0;
      let last = width - 1;
      for (const { link, at, days: otherDays } of touching) {
        const other = otherDays[position[at]!]!;
        if (link.price === undefined) {
          while (first <= last && other - days[first]! > link.max) first++;
          while (last >= first && other - days[last]! < link.min) last--;
          if (link.ideal >= 0) {
            for (let d = first; d <= last; d++) {
              const miss = other - days[d]! - link.ideal;
              addLo[d]! += miss * miss * link.weight;
            }
          }
        } else {
          for (let d = first; d <= last; d++) addPriced(link, other - days[d]!, d, addHi, addLo);
        }
      }
      for (let d = first; d <= last; d++) {
        const h = baseHi + addHi[d]!;
        if (h === Infinity) continue;
        const l = baseLo + addLo[d]!;
        const cell = base + d * ownStride;
        // Strictly smaller only: among equals the earlier day stays.
        if (h < nextHi[cell]! || (h === nextHi[cell]! && l < nextLo[cell]!)) {
          nextHi[cell] = h;
          nextLo[cell] = l;
          if (trace) {
            fromState[cell] = state;
            choice[cell] = d;
          }
        }
      }
    }
    stages[v] = { open: nextOpen, sizes: nextSizes, fromState, choice };
    open = nextOpen;
    sizes = nextSizes;
    hi = nextHi;
    lo = nextLo;
  }

  return {
    table: { retained: open, sizes, hi, lo },
    choose: (cell) => {
      const chosen = new Int32Array(count);
      let state = cell;
      for (let v = 0; v < count; v++) {
        chosen[v] = stages[v]!.choice[state]!;
        state = stages[v]!.fromState[state]!;
      }
      return chosen;
    },
  };
}

const EMPTY = new Int32Array(0);

function addPriced(
  link: Link,
  distance: number,
  d: number,
  addHi: Float64Array,
  addLo: Float64Array,
): void {
  if (distance < link.min) {
    addHi[d]! += link.price === 'max' ? Infinity : (link.min - distance) * PRICE_UNIT;
  } else if (distance > link.max) {
    addHi[d]! += link.price === 'min' ? Infinity : (distance - link.max) * PRICE_UNIT;
  }
  if (link.ideal >= 0) {
    const miss = distance - link.ideal;
    addLo[d]! += miss * miss * link.weight;
  }
}

function stridesOf(open: readonly number[], sizes: readonly number[]): Map<number, number> {
  const strides = new Map<number, number>();
  let stride = 1;
  for (let i = open.length - 1; i >= 0; i--) {
    strides.set(open[i]!, stride);
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
