import {
  completeRows,
  isUsable,
  mean,
  median,
  present,
  rowsAt,
  rowsOf,
  variance,
  varies,
  type Column,
  type LabelledMatrix,
} from '../describe/columns.ts';
import { whyOfItems } from './why-absent.ts';
import { analysed, notEstimable, type Analysis, type Interval, type Warning } from '../estimate.ts';
import { moments } from '../matrix/covariance.ts';
import { wholeNumberMoments } from '../matrix/whole-number-moments.ts';
import { bonettInterval, feldtInterval, hakstianWhalenInterval } from './alpha-interval.ts';
import { bootstrapAlpha } from './bootstrap-alpha.ts';
import { alphaWarnings } from './cronbach-alpha.ts';
import {
  alphaOf,
  alphaStandardError,
  alphaVarianceTerm,
  correlationOf,
  guttmanBounds,
  squaredMultipleCorrelations,
  total,
  without,
  type GuttmanBounds,
} from './lower-bounds.ts';
import { pairwiseCorrelation, pairwiseCovariance } from './pairwise.ts';
import { allSplits, usualHalves, type AllSplits, type SplitHalf } from './split-halves.ts';

/** Reliability of a scale on complete rows and, as `psych::alpha` does it, on pairs of answers. */
export interface ReliabilityReport {
  readonly nRows: number;
  readonly nComplete: number;
  readonly k: number;
  readonly listwise: ListwiseReliability;
  readonly psychPairwise: PairwiseReliability;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

type Bounds = { readonly lower: number; readonly upper: number };

/** Reliability on the rows with an answer to every item. */
export interface ListwiseReliability {
  readonly covariance: LabelledMatrix;
  readonly alpha: number;
  readonly alphaStandardized: number;
  readonly averageInterItemR: number;
  readonly medianInterItemR: number;
  readonly alphaCi: {
    readonly level: number;
    readonly feldt: Bounds;
    readonly bonett: Bounds;
    readonly hakstianWhalen: Bounds;
    readonly bootstrapPercentile?: Bounds;
    readonly bootstrapBca?: Bounds;
  };
  readonly alphaAse: number | null;
  /** Standard error of measurement of the total. */
  readonly sem: number | null;
  readonly guttmanCov: GuttmanBounds;
  readonly guttmanCor: GuttmanBounds;
  readonly halves: { readonly oddEven: SplitHalf; readonly firstSecond: SplitHalf };
  readonly allSplitsCov?: AllSplits;
  readonly items: LabelledMatrix;
}

/** What `psych::alpha` prints, from covariances with pairwise deletion. */
export interface PairwiseReliability {
  readonly total: Readonly<Record<string, number | null>>;
  readonly feldt: { readonly lower: number | null; readonly upper: number | null };
  readonly alphaDrop: LabelledMatrix;
  readonly itemStats: LabelledMatrix;
}

/** Settings of `reliability`. */
export interface ReliabilityOptions {
  /** Names of the items, for the tables. */
  readonly names?: readonly string[];
  /** Positions of items that are keyed the other way: turned as min + max − x over all items. */
  readonly reversed?: readonly number[];
  readonly level?: number;
  /** Bootstrap intervals need a number of resamples and a seed; `progress` is called after each. */
  readonly bootstrap?: {
    readonly resamples: number;
    readonly seed: number;
    readonly progress?: (done: number, of: number) => void;
  };
}

/**
 * The whole reliability report of a scale: alpha with its intervals, item statistics, alpha if an
 * item is left out, split halves and Guttman's lower bounds.
 *
 * @param items one column of answers per item, `NaN` where there is none
 */
export function reliability(
  items: readonly Column[],
  options: ReliabilityOptions = {},
): Analysis<ReliabilityReport> {
  const k = items.length;
  const level = options.level ?? 0.95;
  if (!(level > 0 && level < 1)) throw new RangeError('an interval needs a level between 0 and 1');
  if (k < 2) return notEstimable('too-few-items', { items: k, needed: 2 }, 'add-items');
  const names = options.names ?? items.map((_, i) => `item${i + 1}`);
  const nRows = rowsOf(items);
  const turned = turn(items, options.reversed ?? []);
  // Whole numbers without a gap: their moments say all that the checks below would ask the rows.
  const exact = wholeNumberMoments(turned);
  const unusable = exact ? -1 : items.findIndex((item) => !isUsable(item));
  if (unusable >= 0) return notEstimable('not-finite', { item: names[unusable] }, 'check-the-data');
  const rows = exact ? undefined : completeRows(turned);
  const n = rows ? rows.length : nRows;
  if (n < 3) {
    const params = { rows: nRows, complete: n, needed: 3 };
    return notEstimable('too-few-complete-rows', params, 'collect-more');
  }
  const complete = turned.map((column) =>
    rows && n < nRows
      ? rowsAt(column, rows)
      : column instanceof Float64Array
        ? column
        : Float64Array.from(column),
  );
  const constant = names.filter((_, i) =>
    exact ? exact.covariance[i * k + i] === 0 : !varies(complete[i]!),
  );
  if (constant.length > 0) {
    return notEstimable('constant-item', { items: constant }, 'drop-constant-items');
  }
  const { covariance: divided, mean: means } = exact ?? moments(complete);
  const s = divided.map((value) => (value * n) / (n - 1));
  if (!(total(s) > 1e-12 * s.reduce((sum, value) => sum + Math.abs(value), 0))) {
    return notEstimable('totals-do-not-vary', { rows: n }, 'check-reversed-items');
  }
  const r = correlationOf(s, k);
  const alpha = alphaOf(s, k);
  const smc = squaredMultipleCorrelations(r, k);
  const warnings = alphaWarnings(alpha, n, nRows, new Float64Array(0));
  if (!smc) warnings.push({ code: 'collinear-items', params: {} });
  const negative = itemRestCorrelations(s, k).flatMap((value, i) => (value < 0 ? [names[i]!] : []));
  if (negative.length > 0)
    warnings.push({ code: 'item-against-the-rest', params: { items: negative } });
  const lower = lowerTriangle(r, k);
  const boot = options.bootstrap
    ? bootstrapAlpha(complete, { ...options.bootstrap, level })
    : undefined;
  return analysed<ReliabilityReport>(
    {
      nRows,
      nComplete: n,
      k,
      listwise: {
        covariance: labelled(names, s, k),
        alpha,
        alphaStandardized: alphaOf(r, k),
        averageInterItemR: mean(lower),
        medianInterItemR: median(lower),
        alphaCi: {
          level,
          feldt: ends(feldtInterval(alpha, n, k, level)),
          bonett: ends(bonettInterval(alpha, n, k, level)),
          hakstianWhalen: ends(hakstianWhalenInterval(alpha, n, k, level)),
          ...(boot
            ? { bootstrapPercentile: ends(boot.percentile), bootstrapBca: ends(boot.bca) }
            : {}),
        },
        alphaAse: finite(alphaStandardError(s, k, n)),
        sem: finite(Math.sqrt(total(s)) * Math.sqrt(1 - alpha)),
        guttmanCov: guttmanBounds(s, k),
        guttmanCor: guttmanBounds(r, k),
        halves: usualHalves(s, k),
        ...(k <= 18 ? { allSplitsCov: allSplits(s, k) } : {}),
        items: itemTable(names, s, r, means, smc, k),
      },
      psychPairwise: pairwiseReport(turned, names, level, n === nRows ? { s, means } : undefined),
      method: 'cronbach-alpha; listwise as on complete rows, pairwise as psych::alpha 2.2.9',
      assumptions: ['essentially-tau-equivalent-items', 'uncorrelated-errors', 'independent-rows'],
      warnings,
    },
    whyOfItems(turned, names, smc !== undefined),
  );
}

/** Turn reversed items: min + max − x, with the smallest and largest answer of the whole block. */
export function turn(items: readonly Column[], reversed: readonly number[]): readonly Column[] {
  if (reversed.length === 0) return items;
  let low = Infinity;
  let high = -Infinity;
  for (const item of items) {
    for (let i = 0; i < item.length; i++) {
      if (item[i]! < low) low = item[i]!;
      if (item[i]! > high) high = item[i]!;
    }
  }
  return items.map((item, j) =>
    reversed.includes(j) ? Float64Array.from(item, (value) => low + high - value) : item,
  );
}

/** A number, or `null` where none exists. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function ends(interval: Interval): Bounds {
  return { lower: interval.lower, upper: interval.upper };
}

function labelled(names: readonly string[], s: Float64Array, k: number): LabelledMatrix {
  const data = names.map((_, i) => Array.from(s.subarray(i * k, (i + 1) * k)));
  return { rows: names, cols: names, data };
}

function lowerTriangle(r: Float64Array, k: number): Float64Array {
  const out = new Float64Array((k * (k - 1)) / 2);
  let at = 0;
  for (let i = 1; i < k; i++) for (let j = 0; j < i; j++) out[at++] = r[i * k + j]!;
  return out;
}

function columnSums(s: Float64Array, k: number): Float64Array {
  const sums = new Float64Array(k);
  for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) sums[j]! += s[i * k + j]!;
  return sums;
}

function itemRestCorrelations(s: Float64Array, k: number): number[] {
  const sums = columnSums(s, k);
  const whole = total(s);
  return Array.from({ length: k }, (_, i) => {
    const own = s[i * k + i]!;
    const rest = whole - 2 * sums[i]! + own;
    return (sums[i]! - own) / Math.sqrt(own * rest);
  });
}

function itemTable(
  names: readonly string[],
  s: Float64Array,
  r: Float64Array,
  means: Float64Array,
  smc: Float64Array | undefined,
  k: number,
): LabelledMatrix {
  const sums = columnSums(s, k);
  const whole = total(s);
  const rest = itemRestCorrelations(s, k);
  return {
    rows: names,
    cols: ['alphaIfDeleted', 'alphaStdIfDeleted', 'itemRest', 'itemTotal', 'mean', 'sd', 'smc'],
    data: names.map((_, i) => [
      k > 2 ? finite(alphaOf(without(s, k, i), k - 1)) : null,
      k > 2 ? finite(alphaOf(without(r, k, i), k - 1)) : null,
      finite(rest[i]!),
      finite(sums[i]! / Math.sqrt(s[i * k + i]! * whole)),
      means[i]!,
      Math.sqrt(s[i * k + i]!),
      smc ? smc[i]! : null,
    ]),
  };
}

function pairwiseReport(
  items: readonly Column[],
  names: readonly string[],
  level: number,
  whole: { readonly s: Float64Array; readonly means: Float64Array } | undefined,
): PairwiseReliability {
  const k = items.length;
  const n = items[0]!.length;
  const c = whole ? whole.s : pairwiseCovariance(items).covariance;
  const r = correlationOf(c, k);
  const all = summary(c, r, k);
  const { totals, itemR } = whole ? fromMoments(whole, k) : fromRows(items, n);
  const sums = columnSums(r, k);
  const sumR = total(r);
  const smc = clipped(squaredMultipleCorrelations(r, k), k);
  const corrected = sumR - k + smc.reduce((sum, value) => sum + value, 0);
  const drop = itemRestCorrelations(c, k);
  const interval = feldtInterval(all.raw, n, k, level);
  const dropped = (i: number): (number | null)[] => {
    if (k > 2) {
      const part = summary(without(c, k, i), without(r, k, i), k - 1);
      return [
        part.raw,
        part.std,
        part.g6,
        part.average,
        part.ratio,
        Math.sqrt(part.q / n),
        part.spread,
        part.middle,
      ].map(finite);
    }
    const other = i === 0 ? c[3]! : c[0]!;
    const pair = r[1]!;
    return [c[1]! / other, pair, smc[0]!, pair, pair / (1 - pair), NaN, 0, pair].map(finite);
  };
  return {
    total: {
      raw_alpha: finite(all.raw),
      'std.alpha': finite(all.std),
      'G6(smc)': finite(all.g6),
      average_r: finite(all.average),
      'S/N': finite(all.ratio),
      ase: finite(Math.sqrt(all.q / n)),
      mean: finite(totals.mean),
      sd: finite(totals.sd),
      median_r: finite(all.middle),
    },
    feldt: { lower: finite(interval.lower), upper: finite(interval.upper) },
    alphaDrop: {
      rows: names,
      cols: ['raw_alpha', 'std.alpha', 'G6(smc)', 'average_r', 'S/N', 'alpha se', 'var.r', 'med.r'],
      data: names.map((_, i) => dropped(i)),
    },
    itemStats: {
      rows: names,
      cols: ['n', 'raw.r', 'std.r', 'r.cor', 'r.drop', 'mean', 'sd'],
      data: names.map((_, i) => {
        const values = whole ? undefined : present(items[i]!);
        return [
          values ? values.length : n,
          finite(itemR[i]!),
          finite(sums[i]! / Math.sqrt(sumR)),
          finite((sums[i]! - 1 + smc[i]!) / Math.sqrt(corrected)),
          finite(drop[i]!),
          values ? mean(values) : whole!.means[i]!,
          Math.sqrt(values ? variance(values) : c[i * k + i]!),
        ];
      }),
    },
  };
}

function summary(c: Float64Array, r: Float64Array, k: number) {
  const sumR = total(r);
  const smc = clipped(squaredMultipleCorrelations(r, k), k);
  const average = (sumR - k) / (k * (k - 1));
  const lower = lowerTriangle(r, k);
  return {
    raw: alphaOf(c, k),
    std: alphaOf(r, k),
    g6: 1 - (k - smc.reduce((sum, value) => sum + value, 0)) / sumR,
    average,
    ratio: (k * average) / (1 - average),
    q: alphaVarianceTerm(c, k),
    spread: variance(lower),
    middle: median(lower),
  };
}

function clipped(smc: Float64Array | undefined, k: number): Float64Array {
  return smc ? smc.map((value) => Math.min(1, Math.max(0, value))) : new Float64Array(k).fill(1);
}

// With every answer there, the mean of the items and its correlations follow from the moments.
function fromMoments(whole: { s: Float64Array; means: Float64Array }, k: number) {
  const variance = total(whole.s);
  const sums = columnSums(whole.s, k);
  return {
    totals: { mean: mean(whole.means), sd: Math.sqrt(variance) / k },
    itemR: Array.from(sums, (sum, i) => sum / Math.sqrt(whole.s[i * k + i]! * variance)),
  };
}

function fromRows(items: readonly Column[], n: number) {
  const means = new Float64Array(n).fill(NaN);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    let count = 0;
    for (const item of items) {
      const value = item[i]!;
      if (Number.isNaN(value)) continue;
      sum += value;
      count++;
    }
    if (count > 0) means[i] = sum / count;
  }
  const there = present(means);
  // R's `cor` takes both variances over the pairs that are there.
  const itemR = items.map((item) => pairwiseCorrelation(item, means));
  return { totals: { mean: mean(there), sd: Math.sqrt(variance(there)) }, itemR };
}
