import { symmetricInverse } from '../matrix/cholesky.ts';
import { dot, multiply, multiplyVector, subMatrix, transpose } from '../matrix/product.ts';
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
    const { mean, covariance } = sample.complete ? own : pairwiseMoments(sample.columns);
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
    for (const { n, observed: keep } of patterns) {
      const v = symmetricInverse(subMatrix(sigma, p, keep), keep.length)?.inverse;
      if (!v) return NaN;
      one += n * weightedSquare(v, gap, keep);
      all += n * weightedSquare(v, observed, keep);
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

/** Means of the answers given, covariances of the pairs given: what lavaan's GFI compares with. */
function pairwiseMoments(columns: readonly Float64Array[]) {
  const p = columns.length;
  const n = columns[0]?.length ?? 0;
  const covariance = new Float64Array(p * p);
  const mean = new Float64Array(p);
  for (let a = 0; a < p; a++) {
    for (let b = 0; b <= a; b++) {
      const [x, y] = [columns[a]!, columns[b]!];
      let count = 0;
      let sumX = 0;
      let sumY = 0;
      for (let i = 0; i < n; i++) {
        if (Number.isNaN(x[i]! + y[i]!)) continue;
        count++;
        sumX += x[i]!;
        sumY += y[i]!;
      }
      let sum = 0;
      for (let i = 0; i < n; i++) {
        if (Number.isNaN(x[i]! + y[i]!)) continue;
        sum += (x[i]! - sumX / count) * (y[i]! - sumY / count);
      }
      const value = count > 1 ? ((sum / (count - 1)) * (n - 1)) / n : 0;
      covariance[a * p + b] = value;
      covariance[b * p + a] = value;
      if (a === b) mean[a] = sumX / count;
    }
  }
  return { mean, covariance };
}
