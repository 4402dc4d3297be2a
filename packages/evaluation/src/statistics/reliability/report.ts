import {
  type Column,
  completeRows,
  isUsable,
  type LabelledMatrix,
  mean,
  median,
  rowsAt,
  rowsOf,
  varies,
} from '../describe/columns.ts';
import { analysed, type Analysis, type Interval, notEstimable, type Warning } from '../estimate.ts';
import { moments } from '../matrix/covariance.ts';
import { wholeNumberMoments } from '../matrix/whole-number-moments.ts';
import { bonettInterval, feldtInterval, hakstianWhalenInterval } from './alpha-interval.ts';
import { bootstrapAlpha } from './bootstrap-alpha.ts';
import { alphaWarnings } from './cronbach-alpha.ts';
import { finite, itemRestCorrelations, itemTable, lowerTriangle } from './item-table.ts';
import {
  alphaOf,
  alphaStandardError,
  correlationOf,
  guttmanBounds,
  type GuttmanBounds,
  squaredMultipleCorrelations,
  total,
} from './lower-bounds.ts';
import { type PairwiseReliability, pairwiseReport } from './pairwise-report.ts';
import { turn } from './reversed-items.ts';
import { allSplits, type AllSplits, type SplitHalf, usualHalves } from './split-halves.ts';
import { whyOfItems } from './why-absent.ts';

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

function ends(interval: Interval): Bounds {
  return { lower: interval.lower, upper: interval.upper };
}

function labelled(names: readonly string[], s: Float64Array, k: number): LabelledMatrix {
  const data = names.map((_, i) => Array.from(s.subarray(i * k, (i + 1) * k)));
  return { rows: names, cols: names, data };
}
