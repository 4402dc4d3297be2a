import { symmetricInverse } from '../matrix/cholesky.ts';
import { multiply, multiplyVector, subMatrix } from '../matrix/product.ts';
import { type LikelihoodGroup } from './likelihood.ts';
import { type SampleGroup } from './sample-data.ts';
import { basisProducts, keptBasis, momentBasis } from './moment-basis.ts';
import { implied } from './structure.ts';

/**
 * The outer product of casewise scores of one group, summed: the first-order information.
 *
 * With clusters the scores of a cluster are added before they are squared, and the sum is
 * multiplied by J / (J − 1), as lavaan does.
 */
export function firstOrderInformation(
  { structure }: LikelihoodGroup,
  group: SampleGroup,
  theta: Float64Array,
  free: number,
  clusters: boolean,
): Float64Array | undefined {
  const scores = caseScores(structure, group, theta, free);
  if (!scores) return undefined;
  return scoreProducts(scores, group.n, free, clusters ? group.cluster : undefined);
}

/** Sum of s s' over cases, or over clusters of summed scores with the factor J / (J − 1). */
export function scoreProducts(
  scores: Float64Array,
  n: number,
  free: number,
  cluster: Int32Array | undefined,
): Float64Array {
  let rows = scores;
  let count = n;
  let factor = 1;
  if (cluster) {
    const ids = new Map<number, number>();
    for (const id of cluster) if (!ids.has(id)) ids.set(id, ids.size);
    count = ids.size;
    factor = count > 1 ? count / (count - 1) : 1;
    rows = new Float64Array(count * free);
    for (let i = 0; i < n; i++) {
      const to = ids.get(cluster[i]!)! * free;
      for (let k = 0; k < free; k++) rows[to + k]! += scores[i * free + k]!;
    }
  }
  const out = new Float64Array(free * free);
  for (let i = 0; i < count; i++) {
    const base = i * free;
    for (let a = 0; a < free; a++) {
      const left = rows[base + a]!;
      if (left === 0) continue;
      for (let b = 0; b <= a; b++) out[a * free + b]! += left * rows[base + b]!;
    }
  }
  for (let a = 0; a < free; a++) {
    for (let b = 0; b <= a; b++) {
      const value = factor * out[a * free + b]!;
      out[a * free + b] = value;
      out[b * free + a] = value;
    }
  }
  return out;
}

/** The derivative of each case's log-likelihood: n rows of `free` numbers. */
export function caseScores(
  structure: LikelihoodGroup['structure'],
  group: SampleGroup,
  theta: Float64Array,
  free: number,
): Float64Array | undefined {
  const at = implied(structure, theta);
  if (!at) return undefined;
  const { observed: p, meanStructure } = structure;
  const basis = momentBasis(structure, at);
  const { x, y, weight, mean, parameter, size } = basis;
  const scores = new Float64Array(group.n * free);
  for (const pattern of group.patterns) {
    const keep = pattern.observed;
    const r = keep.length;
    const v = symmetricInverse(subMatrix(at.sigma, p, keep), r)?.inverse;
    if (!v) return undefined;
    const centre = Float64Array.from(keep, (j, i) =>
      meanStructure ? at.mu[j]! : pattern.mean[i]!,
    );
    // Each vector of the basis times V, so that a row of data is read once per vector.
    const kept = keptBasis(basis, p, keep);
    const through = multiply(kept.rows, v, size, r, r);
    const offset = basisProducts(kept, v);
    const d = new Float64Array(r);
    for (const row of pattern.rows) {
      for (let i = 0; i < r; i++) d[i] = group.columns[keep[i]!]![row]! - centre[i]!;
      const z = multiplyVector(through, d, size, r);
      const base = row * free;
      for (let c = 0; c < x.length; c++) {
        const [a, b, w, m] = [x[c]!, y[c]!, weight[c]!, mean[c]!];
        if (w !== 0) scores[base + parameter[c]!]! += w * (z[a]! * z[b]! - offset[a * size + b]!);
        if (m !== 0) scores[base + parameter[c]!]! += m * z[a]!;
      }
    }
  }
  return scores;
}
