import { symmetricInverse } from '../matrix/cholesky.ts';
import { type PatternMoments } from './likelihood.ts';

export interface SaturatedMoments {
  readonly mean: Float64Array;
  /** Divided by n. */
  readonly covariance: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
}

/**
 * Maximum likelihood means and covariances of incomplete normal data by EM.
 *
 * Each step inverts the whole covariance matrix once; a pattern then only needs the inverse of the
 * block of what it lacks.
 */
export function saturatedMoments(
  patterns: readonly PatternMoments[],
  p: number,
  start: { readonly mean: Float64Array; readonly covariance: Float64Array },
  tolerance = 1e-11,
): SaturatedMoments {
  const only = patterns[0];
  if (patterns.length === 1 && only && only.observed.length === p) {
    return { mean: only.mean, covariance: only.covariance, converged: true, iterations: 0 };
  }
  const total = patterns.reduce((sum, { n }) => sum + n, 0);
  // About the starting means, so that data far from zero keep their digits.
  const centre = start.mean;
  const about = patterns.map((pattern) => ({
    ...pattern,
    mean: pattern.mean.map((value, i) => value - centre[pattern.observed[i]!]!),
  }));
  const mean = new Float64Array(p);
  const moved = () => mean.map((value, i) => value + centre[i]!);
  const sigma = new Float64Array(p * p);
  for (let i = 0; i < p; i++) sigma[i * p + i] = start.covariance[i * p + i]!;
  const lacking = patterns.map(({ observed }) => {
    const seen = new Set(observed);
    return Int32Array.from(Array.from({ length: p }, (_, i) => i).filter((i) => !seen.has(i)));
  });
  const first = new Float64Array(p);
  const second = new Float64Array(p * p);
  for (let iteration = 1; iteration <= 20_000; iteration++) {
    const inverted = symmetricInverse(sigma, p);
    if (!inverted)
      return { mean: moved(), covariance: sigma, converged: false, iterations: iteration };
    const v = inverted.inverse;
    first.fill(0);
    second.fill(0);
    for (let t = 0; t < about.length; t++) {
      expectation(about[t]!, lacking[t]!, mean, v, p, first, second);
    }
    let change = 0;
    for (let i = 0; i < p; i++) {
      const scale = Math.sqrt(sigma[i * p + i]!);
      change = Math.max(change, Math.abs(first[i]! / total) / scale);
    }
    const previous = Float64Array.from(sigma);
    for (let i = 0; i < p; i++) {
      for (let j = 0; j <= i; j++) {
        const value = second[i * p + j]! / total - (first[i]! / total) * (first[j]! / total);
        const scale = Math.sqrt(previous[i * p + i]! * previous[j * p + j]!);
        change = Math.max(change, Math.abs(value - previous[i * p + j]!) / scale);
        sigma[i * p + j] = value;
        sigma[j * p + i] = value;
      }
    }
    for (let i = 0; i < p; i++) mean[i]! += first[i]! / total;
    if (!(change < Infinity))
      return { mean: moved(), covariance: previous, converged: false, iterations: iteration };
    if (change < tolerance)
      return { mean: moved(), covariance: sigma, converged: true, iterations: iteration };
  }
  return { mean: moved(), covariance: sigma, converged: false, iterations: 20_000 };
}

/** Add expected sums of deviations from the current means, and of their products. */
function expectation(
  { n, observed, mean: seen, covariance }: PatternMoments,
  lacking: Int32Array,
  mean: Float64Array,
  v: Float64Array,
  p: number,
  first: Float64Array,
  second: Float64Array,
): void {
  const r = observed.length;
  const k = lacking.length;
  const d = new Float64Array(r);
  for (let i = 0; i < r; i++) {
    d[i] = seen[i]! - mean[observed[i]!]!;
    first[observed[i]!]! += n * d[i]!;
  }
  const spread = new Float64Array(r * r);
  for (let i = 0; i < r; i++) {
    const row = observed[i]! * p;
    for (let j = 0; j < r; j++) {
      const value = covariance[i * r + j]! + d[i]! * d[j]!;
      spread[i * r + j] = value;
      second[row + observed[j]!]! += n * value;
    }
  }
  if (k === 0) return;
  const block = new Float64Array(k * k);
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < k; b++) block[a * k + b] = v[lacking[a]! * p + lacking[b]!]!;
  }
  const inverted = symmetricInverse(block, k);
  if (!inverted) return;
  const rest = inverted.inverse;
  const slopes = new Float64Array(k * r);
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < k; b++) {
      const left = -rest[a * k + b]!;
      const row = lacking[b]! * p;
      for (let i = 0; i < r; i++) slopes[a * r + i]! += left * v[row + observed[i]!]!;
    }
  }
  const cross = new Float64Array(k * r);
  for (let a = 0; a < k; a++) {
    let sum = 0;
    for (let i = 0; i < r; i++) {
      const slope = slopes[a * r + i]!;
      sum += slope * d[i]!;
      for (let j = 0; j < r; j++) cross[a * r + j]! += slope * spread[i * r + j]!;
    }
    first[lacking[a]!]! += n * sum;
    for (let j = 0; j < r; j++) {
      const value = n * cross[a * r + j]!;
      second[lacking[a]! * p + observed[j]!]! += value;
      second[observed[j]! * p + lacking[a]!]! += value;
    }
  }
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < k; b++) {
      let sum = rest[a * k + b]!;
      for (let j = 0; j < r; j++) sum += cross[a * r + j]! * slopes[b * r + j]!;
      second[lacking[a]! * p + lacking[b]!]! += n * sum;
    }
  }
}
