import { isUsable, rowsOf, type Column } from '../describe/columns.ts';
import { estimated, notEstimable, type Estimate, type Warning } from '../estimate.ts';
import { bonettInterval, feldtInterval, hakstianWhalenInterval } from './alpha-interval.ts';

const BLOCK = 2048;

/**
 * Cronbach's alpha: how consistently a set of items measures one thing.
 *
 * Rows with a missing answer are left out. The interval is Feldt's unless another is asked for.
 * Both are as in R's `psych::alpha` on complete rows. Not estimable with fewer than two items or
 * three complete rows, or when the totals do not vary.
 *
 * @param items one column of answers per item, `NaN` where there is none; reversed items must
 *   already be turned
 */
export function cronbachAlpha(
  items: readonly Column[],
  options: {
    /** Share of the interval, 0.95 unless said otherwise. */
    readonly level?: number;
    readonly interval?: 'feldt' | 'bonett' | 'hakstian-whalen';
  } = {},
): Estimate {
  const level = options.level ?? 0.95;
  if (!(level > 0 && level < 1)) throw new RangeError('an interval needs a level between 0 and 1');
  const k = items.length;
  if (k < 2) return notEstimable('too-few-items', { items: k, needed: 2 }, 'add-items');
  const rows = rowsOf(items);
  const { n, variances, totalVariance } = itemAndTotalVariances(items);
  if (!Number.isFinite(totalVariance) && n > 1) {
    const item = items.findIndex((each) => !isUsable(each));
    return notEstimable('not-finite', { item }, 'check-the-data');
  }
  if (n < 3) {
    return notEstimable('too-few-complete-rows', { rows, complete: n, needed: 3 }, 'collect-more');
  }
  let sum = 0;
  for (const variance of variances) sum += variance;
  if (!(sum > 0)) return notEstimable('no-variance', { rows: n }, 'drop-constant-items');
  if (!(totalVariance > 1e-14 * sum)) {
    return notEstimable('totals-do-not-vary', { rows: n }, 'check-reversed-items');
  }
  const alpha = (k / (k - 1)) * (1 - sum / totalVariance);
  const interval = {
    feldt: feldtInterval,
    bonett: bonettInterval,
    'hakstian-whalen': hakstianWhalenInterval,
  }[options.interval ?? 'feldt'];
  return estimated(alpha, {
    method: 'cronbach-alpha-listwise',
    interval: interval(alpha, n, k, level),
    assumptions: ['essentially-tau-equivalent-items', 'uncorrelated-errors', 'independent-rows'],
    warnings: alphaWarnings(alpha, n, rows, variances),
  });
}

/** What a reader of an alpha must know about the answers behind it. */
export function alphaWarnings(
  alpha: number,
  complete: number,
  rows: number,
  variances: ArrayLike<number>,
): Warning[] {
  const warnings: Warning[] = [];
  if (complete < rows) {
    warnings.push({ code: 'rows-left-out', params: { rows, complete } });
  }
  for (let i = 0; i < variances.length; i++) {
    if (variances[i] === 0) warnings.push({ code: 'constant-item', params: { item: i } });
  }
  if (alpha < 0) warnings.push({ code: 'negative-alpha', params: { alpha } });
  if (complete < 30) warnings.push({ code: 'few-rows', params: { complete } });
  return warnings;
}

interface ItemVariances {
  readonly n: number;
  readonly variances: Float64Array;
  readonly totalVariance: number;
}

/** Variances of the items and of their total over complete rows, in one pass on shifted values. */
export function itemAndTotalVariances(items: readonly Column[]): ItemVariances {
  const k = items.length;
  const rows = items[0]?.length ?? 0;
  const shift = new Float64Array(k);
  let first = 0;
  while (first < rows && items.some((item) => Number.isNaN(item[first]!))) first++;
  for (let j = 0; j < k; j++) shift[j] = first < rows ? items[j]![first]! : 0;
  const sums = new Float64Array(k);
  const squares = new Float64Array(k);
  const blockSums = new Float64Array(2 * k + 2);
  const totals = new Float64Array(BLOCK);
  let totalSum = 0;
  let totalSquares = 0;
  let n = 0;
  for (let start = first; start < rows; start += BLOCK) {
    const length = Math.min(BLOCK, rows - start);
    totals.fill(0);
    for (let j = 0; j < k; j++) {
      addShifted(items[j]!, start, length, shift[j]!, totals, blockSums, 2 * j);
    }
    let complete = 0;
    for (let i = 0; i < length; i++) {
      const total = totals[i]!;
      if (total === total) {
        complete++;
        totalSum += total;
        totalSquares += total * total;
      }
    }
    n += complete;
    if (complete < length) {
      for (let j = 0; j < k; j++) {
        sumComplete(items[j]!, start, length, shift[j]!, totals, blockSums, 2 * j);
      }
    }
    for (let j = 0; j < k; j++) {
      sums[j]! += blockSums[2 * j]!;
      squares[j]! += blockSums[2 * j + 1]!;
    }
  }
  const variances = Float64Array.from(sums, (sum, j) =>
    Math.max(0, (squares[j]! - (sum * sum) / n) / (n - 1)),
  );
  return {
    n,
    variances,
    totalVariance: (totalSquares - (totalSum * totalSum) / n) / (n - 1),
  };
}

/** Add a block of a column to the rows' totals, and put its sum and its sum of squares at `at`. */
function addShifted(
  column: Column,
  start: number,
  length: number,
  shift: number,
  totals: Float64Array,
  sums: Float64Array,
  at: number,
): void {
  // Two strands, started from float64 cells: see `sumFrom`.
  sums.fill(0, at, at + 4);
  let s0 = sums[at]!;
  let s1 = sums[at + 1]!;
  let q0 = sums[at + 2]!;
  let q1 = sums[at + 3]!;
  const last = length - 1;
  let i = 0;
  for (; i < last; i += 2) {
    const d0 = column[start + i]! - shift;
    const d1 = column[start + i + 1]! - shift;
    totals[i]! += d0;
    totals[i + 1]! += d1;
    s0 += d0;
    s1 += d1;
    q0 += d0 * d0;
    q1 += d1 * d1;
  }
  if (i < length) {
    const d = column[start + i]! - shift;
    totals[i]! += d;
    s0 += d;
    q0 += d * d;
  }
  sums[at] = s0 + s1;
  sums[at + 1] = q0 + q1;
}

/** The same sums over the rows whose total says that no answer is missing. */
function sumComplete(
  column: Column,
  start: number,
  length: number,
  shift: number,
  totals: Float64Array,
  sums: Float64Array,
  at: number,
): void {
  let sum = 0;
  let square = 0;
  for (let i = 0; i < length; i++) {
    if (Number.isNaN(totals[i]!)) continue;
    const d = column[start + i]! - shift;
    sum += d;
    square += d * d;
  }
  sums[at] = sum;
  sums[at + 1] = square;
}
