import { listwise } from '../describe/columns.ts';
import { type Estimate, estimated, notEstimable } from '../estimate.ts';
import { cholesky, choleskySolve, logDeterminant, symmetricInverse } from '../matrix/cholesky.ts';
import { moments } from '../matrix/covariance.ts';
import { total, trace } from './lower-bounds.ts';

const ENOUGH_ROWS = 1000;

/**
 * The greatest lower bound of the reliability of a sum of items, from complete rows.
 *
 * No unidimensional model is needed: the reliability is at least this much (Jackson & Agunwamba
 * 1977). In samples under a thousand rows it lies too high on average (ten Berge & Sočan 2004),
 * and a warning says so.
 */
export function greatestLowerBound(items: readonly Float64Array[]): Estimate {
  const k = items.length;
  if (k < 2) return notEstimable('too-few-items', { items: k, needed: 2 }, 'add-items');
  const complete = listwise(items);
  const rows = complete[0]?.length ?? 0;
  if (rows <= k) {
    return notEstimable('too-few-rows', { rows, needed: k + 1 }, 'collect-more-answers');
  }
  const found = boundOfMatrix(moments(complete).covariance, k);
  if (!found) return notEstimable('collinear-items', {}, 'drop-collinear-columns');
  return estimated(found.value, {
    method: 'greatest-lower-bound',
    assumptions: ['uncorrelated-errors'],
    warnings:
      rows < ENOUGH_ROWS
        ? [{ code: 'bound-too-high-in-small-samples', params: { rows, enough: ENOUGH_ROWS } }]
        : [],
  });
}

/** The largest reliability that the covariances of the items force, with a proof of it. */
export interface GreatestLowerBound {
  readonly value: number;
  /** Error variances, at most as large as the covariances allow. */
  readonly errors: Float64Array;
  /** How far at most the bound may lie below `value`: the gap between the two sides of the proof. */
  readonly gap: number;
}

/**
 * The greatest lower bound of a covariance matrix, as a semidefinite programme.
 *
 * The largest sum of error variances θ ≥ 0 that leaves S − diag(θ) positive semidefinite, by a
 * barrier method with Newton steps; the matrix of the dual problem bounds what is left to gain.
 * `undefined` for a covariance matrix that is not positive definite.
 */
export function boundOfMatrix(s: Float64Array, k: number): GreatestLowerBound | undefined {
  const whole = total(s);
  const size = trace(s, k) / k;
  const start = symmetricInverse(s, k)?.inverse;
  if (!start || !(whole > 0)) return undefined;
  // Half the residual variances: strictly inside.
  let theta = Float64Array.from({ length: k }, (_, i) => 0.5 / start[i * k + i]!);
  const objective = (at: Float64Array, mu: number): number | undefined => {
    let value = 0;
    for (const t of at) {
      if (!(t > 0)) return undefined;
      value -= t + mu * Math.log(t);
    }
    const factor = cholesky(less(s, at, k), k);
    return factor && value - mu * logDeterminant(factor, k);
  };
  let mu = size;
  let dual = Infinity;
  for (let round = 0; round < 60 && mu > 1e-12 * size; round++) {
    for (let step = 0; step < 50; step++) {
      const v = symmetricInverse(less(s, theta, k), k)?.inverse;
      const now = objective(theta, mu);
      if (!v || now === undefined) return undefined;
      const gradient = theta.map((t, i) => -1 - mu / t + mu * v[i * k + i]!);
      const hessian = v.map((value) => mu * value * value);
      theta.forEach((t, i) => (hessian[i * k + i]! += mu / (t * t)));
      const factor = cholesky(hessian, k);
      if (!factor) break;
      const direction = choleskySolve(factor, gradient, k);
      let decrement = 0;
      direction.forEach((d, i) => (decrement += d * gradient[i]!));
      if (!(decrement > 1e-10 * mu)) break;
      let moved = false;
      for (let scale = 1; scale > 1e-8 && !moved; scale /= 2) {
        const next = theta.map((t, i) => t - scale * direction[i]!);
        const value = objective(next, mu);
        if (value === undefined || value > now - 0.1 * scale * decrement) continue;
        theta = next;
        moved = true;
      }
      if (!moved) break;
    }
    dual = Math.min(dual, dualBound(s, theta, k, mu));
    if (dual - sum(theta) < 1e-11 * whole) break;
    mu /= 4;
  }
  const errors = sum(theta);
  return { value: 1 - errors / whole, errors: theta, gap: Math.max(0, (dual - errors) / whole) };
}

function sum(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0);
}

function less(s: Float64Array, theta: Float64Array, k: number): Float64Array {
  const out = Float64Array.from(s);
  for (let i = 0; i < k; i++) out[i * k + i]! -= theta[i]!;
  return out;
}

/** tr(SZ) for a Z ⪰ 0 with a diagonal of at least one: no admissible θ can sum to more. */
function dualBound(s: Float64Array, theta: Float64Array, k: number, mu: number): number {
  const v = symmetricInverse(less(s, theta, k), k)?.inverse;
  if (!v) return Infinity;
  const stretch = Float64Array.from({ length: k }, (_, i) =>
    Math.max(1, 1 / Math.sqrt(mu * v[i * k + i]!)),
  );
  let bound = 0;
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      bound += s[i * k + j]! * mu * v[i * k + j]! * stretch[i]! * stretch[j]!;
    }
  }
  return bound;
}
