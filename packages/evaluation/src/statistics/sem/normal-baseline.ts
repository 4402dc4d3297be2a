import { symmetricInverse } from '../matrix/cholesky.ts';
import { type LikelihoodModel, likelihoodOfMoments } from './likelihood.ts';
import { maximiseLikelihood } from './maximum-likelihood.ts';
import { type SaturatedGroup } from './robust-tests.ts';
import { pathFreeStructure } from './saturated-structure.ts';
import { implied } from './structure.ts';

/** Minus the log-likelihood of the saturated model, without its constant. */
export function saturatedValue(groups: readonly SaturatedGroup[]): number {
  let value = 0;
  for (const { patterns, mean, covariance } of groups) {
    value += likelihoodOfMoments(patterns, mean, covariance, true) ?? 0;
  }
  return value;
}

/** The constant of the log-likelihood, less the part of the exogenous variables. */
export function logConstant(groups: readonly SaturatedGroup[], wishart: boolean): number {
  let sum = 0;
  for (const { patterns, mean, covariance, exogenous, sample } of groups) {
    for (const { n, observed } of patterns) {
      sum += ((wishart ? n + 1 : n) * observed.length * Math.log(2 * Math.PI)) / 2;
    }
    const m = exogenous.length;
    if (m === 0) continue;
    const p = mean.length;
    const x = new Float64Array(m * m);
    exogenous.forEach((i, a) =>
      exogenous.forEach((j, b) => (x[a * m + b] = covariance[i * p + j]!)),
    );
    const logDet = symmetricInverse(x, m)?.logDeterminant ?? 0;
    sum -= (sample.n / 2) * (logDet + m + m * Math.log(2 * Math.PI));
  }
  return sum;
}

export interface BaselineModel {
  readonly model: LikelihoodModel;
  readonly theta: Float64Array;
  readonly value: number;
}

/** The independence model of the fit indices: its estimates need no search. */
export function baselineModel(
  groups: readonly SaturatedGroup[],
  p: number,
  exogenous: readonly number[],
  predictors: readonly number[],
  meanStructure: boolean,
): BaselineModel {
  const theta: number[] = [];
  const parts = groups.map(({ sample, patterns, mean, covariance }) => {
    const own = sample.complete ? { mean, covariance } : { ...sample.moments };
    const merged = Float64Array.from(own.covariance);
    const centre = Float64Array.from(own.mean);
    for (const i of predictors) {
      centre[i] = mean[i]!;
      for (const j of predictors) merged[i * p + j] = covariance[i * p + j]!;
    }
    const built = pathFreeStructure(p, centre, merged, exogenous, meanStructure, predictors);
    const offset = theta.length;
    theta.push(...built.theta);
    const cells = built.structure.cells.map((cell) => ({
      ...cell,
      parameter: cell.parameter + offset,
    }));
    return { structure: { ...built.structure, cells }, patterns };
  });
  const model: LikelihoodModel = { free: theta.length, groups: parts };
  const searched =
    exogenous.length < predictors.length && groups.some(({ sample }) => !sample.complete);
  const from = Float64Array.from(theta);
  const at = searched ? maximiseLikelihood(model, from).theta : from;
  let value = 0;
  parts.forEach(({ structure, patterns }) => {
    const moments = implied(structure, at)!;
    value += likelihoodOfMoments(patterns, moments.mu, moments.sigma, meanStructure) ?? 0;
  });
  return { model, theta: at, value };
}
