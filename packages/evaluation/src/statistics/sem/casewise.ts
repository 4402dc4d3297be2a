import { symmetricInverse } from '../matrix/cholesky.ts';
import { multiply, multiplyVector, subMatrix } from '../matrix/product.ts';
import { type LikelihoodModel } from './likelihood.ts';
import { type SampleGroup } from './sample-data.ts';
import { basisProducts, keptBasis, momentBasis } from './moment-basis.ts';
import { type GroupStructure, implied } from './structure.ts';

/**
 * Casewise scores whose outer products add up to the first-order information: rows of `free` numbers.
 *
 * With clusters the scores of a cluster are added before they are squared, and the sum is
 * multiplied by J / (J − 1), as lavaan does.
 */
export function scoreRows(
  structure: GroupStructure,
  group: SampleGroup,
  theta: Float64Array,
  free: number,
  clusters: boolean,
): Float64Array | undefined {
  const scores = caseScores(structure, group, theta, free);
  if (!scores || !clusters || !group.cluster) return scores;
  const ids = new Map<number, number>();
  for (const id of group.cluster) if (!ids.has(id)) ids.set(id, ids.size);
  const count = ids.size;
  const factor = count > 1 ? Math.sqrt(count / (count - 1)) : 1;
  const rows = new Float64Array(count * free);
  for (let i = 0; i < group.n; i++) {
    const to = ids.get(group.cluster[i]!)! * free;
    for (let k = 0; k < free; k++) rows[to + k]! += factor * scores[i * free + k]!;
  }
  return rows;
}

/** The first-order information of a model: score rows squared, summed over groups. */
export function firstOrder(
  { free, groups }: LikelihoodModel,
  samples: readonly SampleGroup[],
  theta: Float64Array,
  clusters: boolean,
): Float64Array | undefined {
  const total = new Float64Array(free * free);
  for (let g = 0; g < samples.length; g++) {
    const rows = scoreRows(groups[g]!.structure, samples[g]!, theta, free, clusters);
    if (!rows) return undefined;
    addSquares(rows, free, total);
  }
  return total;
}

/** Add R'R of rows to a symmetric matrix. */
export function addSquares(rows: Float64Array, free: number, into: Float64Array): Float64Array {
  for (let base = 0; base < rows.length; base += free) {
    for (let a = 0; a < free; a++) {
      const left = rows[base + a]!;
      if (left === 0) continue;
      for (let b = 0; b <= a; b++) into[a * free + b]! += left * rows[base + b]!;
    }
  }
  for (let a = 0; a < free; a++)
    for (let b = 0; b < a; b++) into[b * free + a] = into[a * free + b]!;
  return into;
}

/** The derivative of each case's log-likelihood: n rows of `free` numbers. */
function caseScores(
  structure: GroupStructure,
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
        const a = x[c]!;
        const b = y[c]!;
        const w = weight[c]!;
        const m = mean[c]!;
        if (w !== 0) scores[base + parameter[c]!]! += w * (z[a]! * z[b]! - offset[a * size + b]!);
        if (m !== 0) scores[base + parameter[c]!]! += m * z[a]!;
      }
    }
  }
  return scores;
}
