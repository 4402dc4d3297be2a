import { symmetricInverse } from '../matrix/cholesky.ts';
import { dot, multiply, multiplyVector, subMatrix, transpose } from '../matrix/product.ts';
import { pairMoments } from './pattern-moments.ts';
import { type SaturatedGroup } from './robust-tests.ts';
import { type Implied } from './structure.ts';

/**
 * Jöreskog & Sörbom's GFI with the model's normal-theory weight (averaged over patterns of missing
 * answers), averaged over groups by size.
 */
export function goodnessOfFit(
  groups: readonly SaturatedGroup[],
  moments: readonly Implied[],
): number {
  let weighted = 0;
  let total = 0;
  for (let g = 0; g < groups.length; g++) {
    const own = groups[g]!;
    const { sample, patterns, exogenous, meanStructure } = own;
    const { sigma, mu } = moments[g]!;
    const p = own.mean.length;
    const n = sample.n;
    // Covariances of the pairs given, with divisor n − 1 of the pairs: what lavaan's GFI compares with.
    const { mean, covariance } = sample.complete
      ? own
      : pairMoments(sample.columns, (count) => (n - 1) / (n * (count - 1)));
    const observed = { mean: Float64Array.from(mean), covariance: Float64Array.from(covariance) };
    const gap = {
      mean: mean.map((v, i) => v - mu[i]!),
      covariance: covariance.map((v, i) => v - sigma[i]!),
    };
    for (const part of [observed, gap]) {
      if (!meanStructure) part.mean.fill(0);
      for (const i of exogenous) {
        part.mean[i] = 0;
        for (const j of exogenous) part.covariance[i * p + j] = 0;
      }
    }
    let [one, all] = [0, 0];
    for (const { n: rows, observed: keep } of patterns) {
      const v = symmetricInverse(subMatrix(sigma, p, keep), keep.length)?.inverse;
      if (!v) return NaN;
      one += rows * weightedSquare(v, gap, keep);
      all += rows * weightedSquare(v, observed, keep);
    }
    weighted += sample.n * (1 - one / all);
    total += sample.n;
  }
  return weighted / total;
}

/** tr(VSVS) / 2 + m'Vm. */
function weightedSquare(
  v: Float64Array,
  { mean, covariance }: { readonly mean: Float64Array; readonly covariance: Float64Array },
  keep: Int32Array,
): number {
  const r = keep.length;
  const vs = multiply(v, subMatrix(covariance, mean.length, keep), r, r, r);
  const m = Float64Array.from(keep, (i) => mean[i]!);
  return dot(vs, transpose(vs, r, r)) / 2 + dot(m, multiplyVector(v, m, r, r));
}
