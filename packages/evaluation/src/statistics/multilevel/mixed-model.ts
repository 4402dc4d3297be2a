import { symmetricInverse } from '../matrix/cholesky.ts';
import type { MixedSums } from './group-sums.ts';
import { profile } from './profiled-criterion.ts';
import { oneEffect, severalEffects } from './relative-factor.ts';

/** A multilevel model fitted by maximum or restricted maximum likelihood. */
export interface MixedFit {
  readonly method: 'REML' | 'ML';
  readonly beta: Float64Array;
  readonly covariance: Float64Array;
  /** Covariance matrix of the random effects, k x k. */
  readonly random: Float64Array;
  readonly sigma2: number;
  /** −2 log-likelihood, restricted for REML. */
  readonly criterion: number;
  readonly logLikelihood: number;
  /** Per group, k numbers each: conditional modes of the random effects. */
  readonly modes: Float64Array;
  /** Whether the estimate lies on the edge: a variance of zero or a correlation of ±1. */
  readonly boundary: boolean;
  /** Lower triangle of the relative factor, lme4's θ. */
  readonly theta: Float64Array;
}

/**
 * Fit a model with a random intercept, or an intercept and slopes, by ML or REML.
 *
 * With one random effect the estimate is the root of the profiled criterion's derivative, so exact
 * to rounding; with more it is found by Newton steps on the profiled criterion. `undefined` when
 * predictors are collinear or nothing varies.
 */
export function fitMixedModel(sums: MixedSums, method: 'REML' | 'ML'): MixedFit | undefined {
  const reml = method === 'REML';
  if (sums.n - (reml ? sums.p : 0) < 1) return undefined;
  const factor = sums.k === 1 ? oneEffect(sums, reml) : severalEffects(sums, reml);
  if (!factor) return undefined;
  const at = profile(sums, factor, reml);
  if (!at) return undefined;
  const { k, p, groups } = sums;
  const random = new Float64Array(k * k);
  for (let r = 0; r < k; r++) {
    for (let c = 0; c < k; c++) {
      let sum = 0;
      for (let u = 0; u < k; u++) sum += factor[r * k + u]! * factor[c * k + u]!;
      random[r * k + c] = sum * at.sigma2;
    }
  }
  const theta: number[] = [];
  let boundary = false;
  for (let c = 0; c < k; c++) {
    for (let r = c; r < k; r++) theta.push(factor[r * k + c]!);
    if (Math.abs(factor[c * k + c]!) < 1e-5) boundary = true;
  }
  return {
    method,
    beta: at.beta,
    covariance: at.inverse.map((v) => v * at.sigma2),
    random,
    sigma2: at.sigma2,
    criterion: at.criterion,
    logLikelihood: -at.criterion / 2,
    modes: conditionalModes(sums, factor, at.beta, k, p, groups),
    boundary,
    theta: Float64Array.from(theta),
  };
}

function conditionalModes(
  s: MixedSums,
  factor: Float64Array,
  beta: Float64Array,
  k: number,
  p: number,
  groups: number,
): Float64Array {
  const modes = new Float64Array(groups * k);
  const m = new Float64Array(k * k);
  for (let j = 0; j < groups; j++) {
    const e = Float64Array.from({ length: k }, (_, r) => {
      let sum = s.zy[j * k + r]!;
      for (let q = 0; q < p; q++) sum -= s.zx[(j * k + r) * p + q]! * beta[q]!;
      return sum;
    });
    const right = new Float64Array(k);
    for (let r = 0; r < k; r++) {
      for (let u = r; u < k; u++) right[r]! += factor[u * k + r]! * e[u]!;
      for (let c = 0; c < k; c++) {
        let sum = r === c ? 1 : 0;
        for (let u = r; u < k; u++) {
          for (let v = c; v < k; v++) {
            sum += factor[u * k + r]! * s.zz[(j * k + u) * k + v]! * factor[v * k + c]!;
          }
        }
        m[r * k + c] = sum;
      }
    }
    const inverse = symmetricInverse(m, k)?.inverse;
    if (!inverse) continue;
    for (let r = 0; r < k; r++) {
      let u = 0;
      for (let c = 0; c < k; c++) u += inverse[r * k + c]! * right[c]!;
      for (let row = r; row < k; row++) modes[j * k + row]! += factor[row * k + r]! * u;
    }
  }
  return modes;
}
