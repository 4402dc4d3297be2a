import { symmetricInverse } from '../matrix/cholesky.ts';
import { dot, multiply, subMatrix, transpose } from '../matrix/product.ts';
import { type OrdinalMoments } from '../ordinal/ordinal-moments.ts';
import { type RobustBase } from './fit-measures.ts';
import { lowerTriangle, type MomentGroup, normalWeight } from './moment-structure.ts';
import { type OrdinalAt } from './ordinal-structure.ts';

/**
 * The statistic behind the robust CFI, TLI and RMSEA of ordered items: normal-theory fit of the
 * polychoric correlations at the least-squares estimates (Savalei 2021).
 */
export function catmlBase(
  samples: readonly OrdinalMoments[],
  moments: readonly OrdinalAt[],
  groups: readonly MomentGroup[],
  inverse: Float64Array,
  q: number,
  p: number,
  df: number,
  baselineDf: number,
): RobustBase | undefined {
  const pairs = (p * (p - 1)) / 2;
  const total = groups.reduce((sum, { n }) => sum + n, 0);
  let chisq = 0;
  let baselineChisq = 0;
  let trace = 0;
  const offDiagonal = [...lowerTriangle(p)].flatMap(([i, j], at) => (i === j ? [] : [at]));
  const residual: Float64Array[] = [];
  const parts: { v: Float64Array; jacobian: Float64Array; gamma: Float64Array; share: number }[] =
    [];
  for (let g = 0; g < groups.length; g++) {
    const { size, jacobian: whole, gamma: gammaWhole, n } = groups[g]!;
    const first = size - pairs;
    const jacobian = whole.slice(first * q);
    const places = Array.from({ length: pairs }, (_, a) => first + a);
    const gamma = subMatrix(gammaWhole, size, places);
    const sigma = new Float64Array(p * p);
    let k = first;
    for (let j = 0; j < p; j++) {
      sigma[j * p + j] = 1;
      for (let i = j + 1; i < p; i++) {
        sigma[i * p + j] = moments[g]!.moments[k]!;
        sigma[j * p + i] = moments[g]!.moments[k]!;
        k++;
      }
    }
    const fitted = symmetricInverse(sigma, p);
    const sample = symmetricInverse(samples[g]!.correlation, p);
    if (!fitted || !sample) return undefined;
    const gap = fitted.logDeterminant - sample.logDeterminant - p;
    chisq += n * (gap + dot(fitted.inverse, samples[g]!.correlation));
    baselineChisq -= n * sample.logDeterminant;
    const v = subMatrix(normalWeight(sigma, p, false)!, pairs + p, offDiagonal);
    parts.push({ v, jacobian, gamma, share: n / total });
    residual.push(Float64Array.from({ length: pairs }, (_, a) => groups[g]!.weight[first + a]!));
  }
  // With M = I − Δ E⁻¹ Δ'W: Σ tr(M'VMΓ), blocks over groups.
  parts.forEach((one, g) => {
    const left = transpose(multiply(one.jacobian, inverse, pairs, q, q), pairs, q);
    parts.forEach((other, h) => {
      // Block (g, h) of M, and its share of V_g M_gh Γ_h M_gh'.
      const away = multiply(other.jacobian, left, pairs, q, pairs);
      const m = new Float64Array(pairs * pairs);
      for (let b = 0; b < pairs; b++) {
        const weight = other.share * residual[h]![b]!;
        for (let a = 0; a < pairs; a++) m[a * pairs + b] = -weight * away[b * pairs + a]!;
        if (g === h) m[b * pairs + b]! += 1;
      }
      const vm = multiply(one.v, m, pairs, pairs, pairs);
      const mg = multiply(m, other.gamma, pairs, pairs, pairs);
      for (let i = 0; i < pairs * pairs; i++) {
        trace += (one.share / other.share) * vm[i]! * mg[i]!;
      }
    });
  });
  return {
    chisq,
    correction: df > 0 ? trace / df : 1,
    baselineChisq,
    baselineCorrection: baselineDf > 0 ? traceOverShares(parts, pairs) / baselineDf : 1,
  };
}

/** tr(Γ) as lavaan sums it: each group's divided by its share. */
function traceOverShares(
  parts: readonly { readonly gamma: Float64Array; readonly share: number }[],
  pairs: number,
): number {
  let sum = 0;
  for (const { gamma, share } of parts) {
    for (let a = 0; a < pairs; a++) sum += gamma[a * pairs + a]! / share;
  }
  return sum;
}
