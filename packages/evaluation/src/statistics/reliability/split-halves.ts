import { total } from './lower-bounds.ts';

/** Reliability from two halves of a test. */
export interface SplitHalf {
  readonly halfCorrelation: number;
  /** Spearman and Brown, for halves of equal length. */
  readonly spearmanBrown: number;
  /** Horst's correction for halves of unequal length. */
  readonly horstUnequal: number;
  /** Guttman's λ4 (Rulon): four times the covariance of the halves over the variance of the whole. */
  readonly guttmanRulon: number;
}

/** Every way of cutting a test into halves, summarised. */
export interface AllSplits {
  readonly nSplits: number;
  readonly lambda4Max: number;
  readonly lambda4Min: number;
  readonly lambda4Mean: number;
  /** Positions (from 1) of the items in the first half of the best split. */
  readonly argmaxFirstHalf: readonly number[];
  readonly spearmanBrownMax: number;
  readonly spearmanBrownMin: number;
  readonly spearmanBrownMean: number;
}

/** Reliability from the halves of which `first` (positions from 0) is one. */
export function splitHalf(s: Float64Array, k: number, first: readonly number[]): SplitHalf {
  const { within, without, between } = parts(s, k, first);
  const r = between / Math.sqrt(within * without);
  const p = first.length / k;
  const q = 1 - p;
  const rest = 1 - r * r;
  return {
    halfCorrelation: r,
    spearmanBrown: (2 * r) / (1 + r),
    horstUnequal: (r * (Math.sqrt(r * r + 4 * p * q * rest) - r)) / (2 * p * q * rest),
    guttmanRulon: (4 * between) / total(s),
  };
}

/** Odd against even items, and the first half against the second. */
export function usualHalves(
  s: Float64Array,
  k: number,
): { oddEven: SplitHalf; firstSecond: SplitHalf } {
  const all = Array.from({ length: k }, (_, i) => i);
  return {
    oddEven: splitHalf(
      s,
      k,
      all.filter((i) => i % 2 === 0),
    ),
    firstSecond: splitHalf(s, k, all.slice(0, Math.ceil(k / 2))),
  };
}

/** All splits into halves of ⌊k/2⌋ and ⌈k/2⌉ items; meant for k up to about 20. */
export function allSplits(s: Float64Array, k: number): AllSplits {
  const size = Math.floor(k / 2);
  const chosen = Array.from({ length: size }, (_, i) => i);
  const v = total(s);
  let count = 0;
  let max = -Infinity;
  let min = Infinity;
  let sum = 0;
  let best: number[] = [];
  let sbMax = -Infinity;
  let sbMin = Infinity;
  let sbSum = 0;
  for (;;) {
    // With an even number of items every split appears twice: keep those with the first item.
    if (k % 2 === 0 && chosen[0] !== 0) break;
    const { within, without, between } = parts(s, k, chosen);
    const lambda4 = (4 * between) / v;
    const r = between / Math.sqrt(within * without);
    const sb = (2 * r) / (1 + r);
    count++;
    sum += lambda4;
    sbSum += sb;
    if (lambda4 > max) {
      max = lambda4;
      best = chosen.map((i) => i + 1);
    }
    min = Math.min(min, lambda4);
    sbMax = Math.max(sbMax, sb);
    sbMin = Math.min(sbMin, sb);
    let at = size - 1;
    while (at >= 0 && chosen[at] === k - size + at) at--;
    if (at < 0) break;
    chosen[at]!++;
    for (let j = at + 1; j < size; j++) chosen[j] = chosen[j - 1]! + 1;
  }
  return {
    nSplits: count,
    lambda4Max: max,
    lambda4Min: min,
    lambda4Mean: sum / count,
    argmaxFirstHalf: best,
    spearmanBrownMax: sbMax,
    spearmanBrownMin: sbMin,
    spearmanBrownMean: sbSum / count,
  };
}

function parts(s: Float64Array, k: number, first: readonly number[]) {
  const inFirst = new Uint8Array(k);
  for (const i of first) inFirst[i] = 1;
  let within = 0;
  let without = 0;
  let between = 0;
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      const value = s[i * k + j]!;
      if (inFirst[i] === 1 && inFirst[j] === 1) within += value;
      else if (inFirst[i] === 0 && inFirst[j] === 0) without += value;
      else if (inFirst[i] === 1) between += value;
    }
  }
  return { within, without, between };
}
