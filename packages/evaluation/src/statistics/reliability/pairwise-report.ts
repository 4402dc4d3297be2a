import {
  mean,
  median,
  present,
  variance,
  type Column,
  type LabelledMatrix,
} from '../describe/columns.ts';
import { feldtInterval } from './alpha-interval.ts';
import { columnSums, finite, itemRestCorrelations, lowerTriangle } from './item-table.ts';
import {
  alphaOf,
  alphaVarianceTerm,
  correlationOf,
  squaredMultipleCorrelations,
  total,
  without,
} from './lower-bounds.ts';
import { pairwiseCorrelation, pairwiseCovariance } from './pairwise.ts';

/** What `psych::alpha` prints, from covariances with pairwise deletion. */
export interface PairwiseReliability {
  readonly total: Readonly<Record<string, number | null>>;
  readonly feldt: { readonly lower: number | null; readonly upper: number | null };
  readonly alphaDrop: LabelledMatrix;
  readonly itemStats: LabelledMatrix;
}

/** Reliability as `psych::alpha` prints it, every pair of items on the rows that answered both. */
export function pairwiseReport(
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
