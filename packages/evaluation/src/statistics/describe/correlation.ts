import { normalUpperQuantile } from '../distributions/normal.ts';
import { tTwoSided } from '../distributions/t-and-f.ts';
import { estimated, notEstimable, type Estimate, type Warning } from '../estimate.ts';
import {
  covariance,
  isUsable,
  listwise,
  rowsOf,
  sumOfSquares,
  varies,
  type Column,
} from './columns.ts';
import { averageRanks, orderOf, tieSizes } from './ranks.ts';

/**
 * How closely two columns go together, on rows where both have an answer.
 *
 * Pearson's with its interval by Fisher's z (R's `cor.test`), Spearman's on average ranks, or
 * Kendall's τ-b. Not estimable with fewer than three rows or when a column does not vary.
 */
export function correlation(
  x: Column,
  y: Column,
  options: { readonly kind?: 'pearson' | 'spearman' | 'kendall'; readonly level?: number } = {},
): Estimate {
  const kind = options.kind ?? 'pearson';
  const rows = rowsOf([x, y]);
  if (!isUsable(x) || !isUsable(y)) return notEstimable('not-finite', {}, 'check-the-data');
  const [a, b] = listwise([x, y]) as [Float64Array, Float64Array];
  const n = a.length;
  if (n < 3) {
    return notEstimable('too-few-complete-rows', { rows, complete: n, needed: 3 }, 'collect-more');
  }
  if (!varies(a) || !varies(b))
    return notEstimable('no-variance', { rows: n }, 'drop-constant-items');
  const warnings: readonly Warning[] =
    n < rows ? [{ code: 'rows-left-out', params: { rows, complete: n } }] : [];
  if (kind === 'kendall') {
    return estimated(kendallTauB(a, b), { method: 'kendall-tau-b', warnings });
  }
  const r = kind === 'spearman' ? pearson(averageRanks(a), averageRanks(b)) : pearson(a, b);
  const interval = n > 3 ? fisherInterval(r, n, options.level ?? 0.95) : undefined;
  return estimated(r, {
    method: kind === 'spearman' ? 'spearman-rank' : 'pearson-product-moment',
    interval: interval && { ...interval, level: options.level ?? 0.95, method: 'fisher-z' },
    assumptions:
      kind === 'pearson' ? ['linear', 'bivariate-normal', 'independent-rows'] : ['monotone'],
    warnings,
  });
}

/** Pearson's correlation of complete columns; `NaN` if one does not vary. */
export function pearson(x: Column, y: Column): number {
  const r = covariance(x, y) / Math.sqrt((sumOfSquares(x) * sumOfSquares(y)) / (x.length - 1) ** 2);
  return Math.max(-1, Math.min(1, r));
}

/** Fisher's interval of a correlation. */
export function fisherInterval(
  r: number,
  n: number,
  level: number,
): { readonly lower: number; readonly upper: number } {
  const z = Math.atanh(r);
  const spread = normalUpperQuantile((1 - level) / 2) / Math.sqrt(n - 3);
  return { lower: Math.tanh(z - spread), upper: Math.tanh(z + spread) };
}

/** The t value of a correlation and its two-sided p-value. */
export function correlationTest(r: number, n: number): { readonly t: number; readonly p: number } {
  const t = Math.sqrt(n - 2) * (r / Math.sqrt(1 - r * r));
  return { t, p: tTwoSided(t, n - 2) };
}

/** Kendall's τ-b of complete columns, counting swaps by merge sort (Knight 1966). */
export function kendallTauB(x: Column, y: Column): number {
  const n = x.length;
  const order = orderOf(x);
  // Within ties of x, y ascends: those pairs are then no swaps.
  const sorted = Int32Array.from(order).sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const ys = Float64Array.from(sorted, (i) => y[i]!);
  let joint = 0;
  for (let i = 0; i < n;) {
    let j = i + 1;
    while (j < n && x[sorted[j]!] === x[sorted[i]!] && y[sorted[j]!] === y[sorted[i]!]) j++;
    joint += pairs(j - i);
    i = j;
  }
  const tiesX = tieSizes(x).reduce((sum, size) => sum + pairs(size), 0);
  const tiesY = tieSizes(y).reduce((sum, size) => sum + pairs(size), 0);
  const all = pairs(n);
  const swaps = countSwaps(ys);
  const concordant = all - tiesX - tiesY + joint - 2 * swaps;
  return concordant / (Math.sqrt(all - tiesX) * Math.sqrt(all - tiesY));
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2;
}

function countSwaps(values: Float64Array): number {
  let swaps = 0;
  let from = values;
  let to = new Float64Array(values.length);
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let i = start;
      let j = middle;
      for (let k = start; k < end; k++) {
        if (j >= end || (i < middle && from[i]! <= from[j]!)) to[k] = from[i++]!;
        else {
          swaps += middle - i;
          to[k] = from[j++]!;
        }
      }
    }
    [from, to] = [to, from as Float64Array<ArrayBuffer>];
  }
  return swaps;
}
