import { type OrdinalMoments } from '../ordinal/ordinal-moments.ts';
import { type LatentResponses } from './standardise.ts';
import { momentJacobian } from './moment-structure.ts';
import { type GroupStructure, implied, type Implied } from './structure.ts';

/** Implied thresholds and correlations of latent responses, with their derivatives. */
export interface OrdinalAt {
  /** Thresholds by variable, then correlations of the lower triangle by column. */
  readonly moments: Float64Array;
  readonly jacobian: Float64Array;
  /** With the residual variances of the latent responses filled in. */
  readonly implied: Implied;
  /** 1 / sd of each latent response. */
  readonly scales: Float64Array;
  readonly responses: LatentResponses | undefined;
}

/**
 * Moments of the standardised latent responses y*: Δ(τ − μ) and ΔΣΔ.
 *
 * Delta: the scales Δ are parameters (1 unless freed) and residual variances follow. Theta: residual
 * variances are parameters and Δ = 1 / sd(y*).
 */
export function ordinalMomentsAt(
  structure: GroupStructure,
  theta: Float64Array,
  q: number,
  thetaParameterisation: boolean,
  derivatives: boolean,
): OrdinalAt | undefined {
  const at = implied(structure, theta);
  if (!at) return undefined;
  const { observed: p, all: v, cells } = structure;
  const thresholds = structure.thresholds.map((t) => Float64Array.from(t));
  const limitCells = structure.thresholds.map((t) => new Int32Array(t.length).fill(-1));
  const scales = Float64Array.from(structure.scales);
  const scaleCell = new Int32Array(p).fill(-1);
  for (const { kind, row, column, parameter } of cells) {
    if (kind === 'threshold') {
      thresholds[row]![column] = theta[parameter]!;
      limitCells[row]![column] = parameter;
    } else if (kind === 'scale') {
      scales[row] = theta[parameter]!;
      scaleCell[row] = parameter;
    }
  }
  const covariances = Float64Array.from(at.covariances);
  const total = Float64Array.from(at.total);
  const sigma = Float64Array.from(at.sigma);
  // A numeric variable has no thresholds and keeps its own scale.
  const isNumeric = (i: number): boolean => thresholds[i]!.length === 0;
  for (let i = 0; i < p; i++) {
    if (isNumeric(i)) {
      scales[i] = 1;
      continue;
    }
    if (thetaParameterisation) {
      const variance = at.sigma[i * p + i]!;
      if (!(variance > 0)) return undefined;
      scales[i] = 1 / Math.sqrt(variance);
      continue;
    }
    const scale = scales[i]!;
    if (!(scale > 0)) return undefined;
    const explained = at.total[i * v + i]! - at.covariances[i * v + i]!;
    const variance = 1 / (scale * scale);
    covariances[i * v + i] = variance - explained;
    total[i * v + i] = variance;
    sigma[i * p + i] = variance;
  }
  const limits = thresholds.reduce((sum, t) => sum + Math.max(1, t.length), 0);
  const numeric = thresholds.flatMap((t, i) => (t.length === 0 ? [i] : []));
  const size = limits + numeric.length + (p * (p - 1)) / 2;
  const moments = new Float64Array(size);
  let k = 0;
  thresholds.forEach((t, i) => {
    for (const value of t) moments[k++] = scales[i]! * (value - at.mu[i]!);
    if (t.length === 0) moments[k++] = -at.mu[i]!;
  });
  for (const i of numeric) moments[k++] = at.sigma[i * p + i]!;
  for (let j = 0; j < p; j++) {
    for (let i = j + 1; i < p; i++) moments[k++] = scales[i]! * scales[j]! * at.sigma[i * p + j]!;
  }
  const filled: Implied = { ...at, covariances, total, sigma };
  const jacobian = derivatives
    ? jacobianOf(
        structure,
        at,
        q,
        thresholds,
        limitCells,
        scales,
        scaleCell,
        thetaParameterisation,
        size,
      )
    : new Float64Array(0);
  const responses: LatentResponses | undefined = thetaParameterisation
    ? undefined
    : {
        variance: (i) => {
          if (i >= p || isNumeric(i)) return undefined;
          const gradient = new Float64Array(q);
          if (scaleCell[i]! >= 0) gradient[scaleCell[i]!] = -2 / scales[i]! ** 3;
          return { value: 1 / scales[i]! ** 2, gradient };
        },
      };
  return { moments, jacobian, implied: filled, scales, responses };
}

function jacobianOf(
  structure: GroupStructure,
  at: Implied,
  q: number,
  thresholds: readonly Float64Array[],
  limitCells: readonly Int32Array[],
  scales: Float64Array,
  scaleCell: Int32Array,
  thetaParameterisation: boolean,
  size: number,
): Float64Array {
  const p = structure.observed;
  // Derivatives of the means, then of the covariances, of the responses on their own scale.
  const raw = momentJacobian(structure, at, q);
  const covarianceRow = (i: number, j: number): number =>
    (p + j * p - (j * (j - 1)) / 2 + i - j) * q;
  const out = new Float64Array(size * q);
  // Derivative of each scale by each parameter.
  const dScale = new Float64Array(p * q);
  for (let i = 0; i < p; i++) {
    if (thetaParameterisation && thresholds[i]!.length > 0) {
      const from = covarianceRow(i, i);
      for (let a = 0; a < q; a++) dScale[i * q + a] = -0.5 * scales[i]! ** 3 * raw[from + a]!;
    } else if (!thetaParameterisation && scaleCell[i]! >= 0) dScale[i * q + scaleCell[i]!] = 1;
  }
  let row = 0;
  const add = (factor: number, from: Float64Array, start: number): void => {
    for (let a = 0; a < q; a++) out[row + a]! += factor * from[start + a]!;
  };
  thresholds.forEach((t, i) => {
    for (let m = 0; m < t.length; m++, row += q) {
      add(t[m]! - at.mu[i]!, dScale, i * q);
      add(-scales[i]!, raw, i * q);
      if (limitCells[i]![m]! >= 0) out[row + limitCells[i]![m]!]! += scales[i]!;
    }
    if (t.length > 0) return;
    add(-1, raw, i * q);
    row += q;
  });
  thresholds.forEach((t, i) => {
    if (t.length > 0) return;
    add(1, raw, covarianceRow(i, i));
    row += q;
  });
  for (let j = 0; j < p; j++) {
    for (let i = j + 1; i < p; i++, row += q) {
      const value = at.sigma[i * p + j]!;
      add(scales[i]! * scales[j]!, raw, covarianceRow(i, j));
      if (thetaParameterisation || scaleCell[i]! >= 0) add(value * scales[j]!, dScale, i * q);
      if (thetaParameterisation || scaleCell[j]! >= 0) add(value * scales[i]!, dScale, j * q);
    }
  }
  return out;
}

/** A group's sample moments in the order of the implied ones. */
export function observedMoments(
  { thresholds, numeric = [], correlation }: OrdinalMoments,
  p: number,
): Float64Array {
  return Float64Array.from([
    ...thresholds.flatMap((t) => [...t]),
    ...numeric.map((i) => correlation[i * p + i]!),
    ...lowerOf(correlation, p),
  ]);
}

/** The lower triangle by column, without the diagonal. */
export function lowerOf(matrix: Float64Array, p: number): Float64Array {
  const out = new Float64Array((p * (p - 1)) / 2);
  let at = 0;
  for (let j = 0; j < p; j++) for (let i = j + 1; i < p; i++) out[at++] = matrix[i * p + j]!;
  return out;
}
