import { analysed, notEstimable, type Analysis } from '../estimate.ts';
import type { CodedRatings } from './ratings.ts';

/** How far two categories are apart: not the same, by rank, by difference, or by ratio. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Krippendorff's alpha: one minus observed over expected disagreement. */
export interface KrippendorffAlpha {
  readonly alpha: number;
  readonly do: number;
  readonly de: number;
  /** How many ratings can be paired with another of the same subject. */
  readonly pairable: number;
}

/** Krippendorff's (2011) alpha for any number of raters, any metric, missing ratings allowed. */
export function krippendorffAlpha(
  ratings: CodedRatings,
  metric: Metric,
): Analysis<KrippendorffAlpha> {
  const k = ratings.categories.length;
  const o = new Float64Array(k * k);
  let paired = 0;
  for (const row of ratings.counts) {
    const m = row.reduce((sum, value) => sum + value, 0);
    if (m < 2) continue;
    paired++;
    for (let a = 0; a < k; a++) {
      for (let b = 0; b < k; b++) {
        o[a * k + b]! += (row[a]! * row[b]! - (a === b ? row[a]! : 0)) / (m - 1);
      }
    }
  }
  if (paired === 0) return notEstimable('nobody-rated-twice', {}, 'rate-more-subjects-twice');
  const own = new Float64Array(k);
  for (let a = 0; a < k; a++) for (let b = 0; b < k; b++) own[a]! += o[a * k + b]!;
  const n = own.reduce((sum, value) => sum + value, 0);
  const below = new Float64Array(k + 1);
  own.forEach((value, j) => (below[j + 1] = below[j]! + value));
  const distance = (a: number, b: number): number => {
    if (a === b) return 0;
    const x = ratings.scores[a]!;
    const y = ratings.scores[b]!;
    if (metric === 'nominal') return 1;
    if (metric === 'interval') return (x - y) ** 2;
    if (metric === 'ratio') return x + y === 0 ? 0 : ((x - y) / (x + y)) ** 2;
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    return (below[high + 1]! - below[low]! - (own[a]! + own[b]!) / 2) ** 2;
  };
  let observed = 0;
  let expected = 0;
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < k; b++) {
      const d = distance(a, b);
      observed += o[a * k + b]! * d;
      expected += own[a]! * own[b]! * d;
    }
  }
  observed /= n;
  expected /= n * (n - 1);
  if (!(expected > 0)) return notEstimable('one-category', { categories: k }, 'rate-more-subjects');
  return analysed({ alpha: 1 - observed / expected, do: observed, de: expected, pairable: n });
}
