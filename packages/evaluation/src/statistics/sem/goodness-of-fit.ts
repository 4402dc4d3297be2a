import { symmetricInverse } from '../matrix/cholesky.ts';
import { type SaturatedGroup } from './robust-tests.ts';
import { type Implied } from './structure.ts';
import { lowerTriangle, normalWeight } from './moment-structure.ts';
import { type PatternMoments } from './likelihood.ts';

/** Jöreskog & Sörbom's GFI with the model's normal-theory weight, averaged over groups by size. */
export function goodnessOfFit(
  groups: readonly SaturatedGroup[],
  moments: readonly Implied[],
): number {
  let weighted = 0;
  let total = 0;
  groups.forEach((own, g) => {
    const { sample, patterns, exogenous, meanStructure } = own;
    const at = moments[g]!;
    const p = own.mean.length;
    const { mean, covariance: s } = sample.complete ? own : pairwiseMoments(sample.columns);
    let gap = 0;
    let whole = 0;
    if (exogenous.length === 0 && sample.complete) {
      const v = symmetricInverse(at.sigma, p)?.inverse;
      if (!v) return;
      const vs = new Float64Array(p * p);
      for (let i = 0; i < p; i++) {
        for (let k = 0; k < p; k++) {
          for (let j = 0; j < p; j++) vs[i * p + j]! += v[i * p + k]! * s[k * p + j]!;
        }
      }
      for (let i = 0; i < p; i++) {
        for (let j = 0; j < p; j++) {
          const a = vs[i * p + j]!;
          const b = vs[j * p + i]!;
          const on = i === j ? 1 : 0;
          whole += 0.5 * a * b;
          gap += 0.5 * (a - on) * (b - on);
          if (meanStructure) {
            whole += v[i * p + j]! * mean[i]! * mean[j]!;
            gap += v[i * p + j]! * (mean[i]! - at.mu[i]!) * (mean[j]! - at.mu[j]!);
          }
        }
      }
    } else {
      const weight = expectedWeight(at.sigma, p, patterns, meanStructure);
      if (!weight) return;
      const isX = new Set(exogenous);
      const observed: number[] = [];
      const difference: number[] = [];
      if (meanStructure) {
        for (let i = 0; i < p; i++) {
          observed.push(isX.has(i) ? 0 : mean[i]!);
          difference.push(isX.has(i) ? 0 : mean[i]! - at.mu[i]!);
        }
      }
      for (const [i, j] of lowerTriangle(p)) {
        const out = isX.has(i) && isX.has(j);
        observed.push(out ? 0 : s[i * p + j]!);
        difference.push(out ? 0 : s[i * p + j]! - at.sigma[i * p + j]!);
      }
      const size = observed.length;
      for (let a = 0; a < size; a++) {
        for (let b = 0; b < size; b++) {
          const w = weight[a * size + b]!;
          whole += observed[a]! * w * observed[b]!;
          gap += difference[a]! * w * difference[b]!;
        }
      }
    }
    weighted += sample.n * (1 - gap / whole);
    total += sample.n;
  });
  return weighted / total;
}

/** The normal-theory weight, averaged over patterns of missing answers. */
function expectedWeight(
  sigma: Float64Array,
  p: number,
  patterns: readonly PatternMoments[],
  meanStructure: boolean,
): Float64Array | undefined {
  const means = meanStructure ? p : 0;
  const size = means + (p * (p + 1)) / 2;
  const total = patterns.reduce((sum, { n }) => sum + n, 0);
  const out = new Float64Array(size * size);
  const positions = new Int32Array(p * p);
  let at = means;
  for (const [i, j] of lowerTriangle(p)) {
    positions[i * p + j] = at;
    positions[j * p + i] = at++;
  }
  for (const { n, observed } of patterns) {
    const r = observed.length;
    const part = new Float64Array(r * r);
    for (let i = 0; i < r; i++) {
      for (let j = 0; j < r; j++) part[i * r + j] = sigma[observed[i]! * p + observed[j]!]!;
    }
    const own = normalWeight(part, r, meanStructure);
    if (!own) return undefined;
    const to: number[] = meanStructure ? [...observed] : [];
    for (const [i, j] of lowerTriangle(r)) to.push(positions[observed[i]! * p + observed[j]!]!);
    const share = n / total;
    for (let a = 0; a < to.length; a++) {
      for (let b = 0; b < to.length; b++) {
        out[to[a]! * size + to[b]!]! += share * own[a * to.length + b]!;
      }
    }
  }
  return out;
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
