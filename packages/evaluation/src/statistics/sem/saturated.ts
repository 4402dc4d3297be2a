import { symmetricInverse } from '../matrix/cholesky.ts';
import { multiply, multiplyVector, subMatrix, transpose } from '../matrix/product.ts';
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
  const d = Float64Array.from(observed, (i, a) => seen[a]! - mean[i]!);
  const spread = Float64Array.from(covariance);
  for (let i = 0; i < r; i++) for (let j = 0; j < r; j++) spread[i * r + j]! += d[i]! * d[j]!;
  // Each answer as a combination of those given: itself, or what is expected of one that is lacking.
  const given = new Float64Array(p * r);
  for (let a = 0; a < r; a++) given[observed[a]! * r + a] = 1;
  const rest = symmetricInverse(subMatrix(v, p, lacking), k)?.inverse;
  if (!rest) return;
  for (let a = 0; a < k; a++) {
    const to = lacking[a]! * r;
    for (let b = 0; b < k; b++) {
      const left = rest[a * k + b]!;
      const from = lacking[b]! * p;
      for (let i = 0; i < r; i++) given[to + i]! -= left * v[from + observed[i]!]!;
      second[lacking[a]! * p + lacking[b]!]! += n * left;
    }
  }
  const half = transpose(multiply(given, spread, p, r, r), p, r);
  const whole = multiply(given, half, p, r, p);
  for (let i = 0; i < p * p; i++) second[i]! += n * whole[i]!;
  const expected = multiplyVector(given, d, p, r);
  for (let i = 0; i < p; i++) first[i]! += n * expected[i]!;
}
