import { type Cell, type GroupStructure, implied } from '../structure.ts';
import { type ClusterSums } from './cluster-sums.ts';
import { maximise } from './maximise-two-levels.ts';
import { type TwoLevelModel } from './two-level-likelihood.ts';

/** A level of the saturated or the baseline model: variances free, covariances free or zero. */
export interface LevelShape {
  /** Positions of the level's variables. */
  readonly variables: readonly number[];
  /** Positions of the predictors whose moments are given. */
  readonly exogenous: readonly number[];
  /** Positions of predictors, whose covariances even the baseline model leaves free. */
  readonly predictors: readonly number[];
  /** Positions with a free mean. */
  readonly means: readonly number[];
  /** Values to begin from, and the given moments of the exogenous variables. */
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
}

/** The structure of a level without paths; parameters are numbered from `first`. */
export function levelStructure(
  p: number,
  shape: LevelShape,
  saturated: boolean,
  first: number,
): { readonly structure: GroupStructure; readonly theta: readonly number[] } {
  const cells: Cell[] = [];
  const theta: number[] = [];
  const covariances = new Float64Array(p * p);
  const means = new Float64Array(p);
  const given = new Set(shape.exogenous);
  const predictors = new Set(shape.predictors);
  const free = (kind: Cell['kind'], row: number, column: number, value: number): void => {
    cells.push({ kind, row, column, parameter: first + theta.length });
    theta.push(value);
  };
  for (const i of shape.means) free('mean', i, 0, shape.mean[i]!);
  for (const i of shape.exogenous) means[i] = shape.mean[i]!;
  shape.variables.forEach((j, at) => {
    for (const i of shape.variables.slice(at)) {
      const value = shape.covariance[i * p + j]!;
      if (given.has(i) && given.has(j)) {
        covariances[i * p + j] = value;
        covariances[j * p + i] = value;
      } else if (i === j || saturated || (predictors.has(i) && predictors.has(j))) {
        free('covariance', i, j, i === j || saturated ? value : 0);
      }
    }
  });
  return {
    structure: {
      observed: p,
      all: p,
      cells,
      paths: new Float64Array(p * p),
      covariances,
      means,
      meanStructure: true,
      thresholds: [],
      scales: new Float64Array(p).fill(1),
    },
    theta,
  };
}

/** Moments of a level that the model is to reproduce. */
export function freeMoments({ variables, exogenous, means }: LevelShape): number {
  const [v, x] = [variables.length, exogenous.length];
  return (v * (v + 1)) / 2 - (x * (x + 1)) / 2 + means.length;
}

/** The saturated model (every covariance free on both levels) or the baseline model (none). */
export function unrestricted(
  sums: ClusterSums,
  shapes: readonly LevelShape[],
  p: number,
  saturated: boolean,
) {
  const one = levelStructure(p, shapes[0]!, saturated, 0);
  const two = levelStructure(p, shapes[1]!, saturated, one.theta.length);
  const theta = Float64Array.from([...one.theta, ...two.theta]);
  const model: TwoLevelModel = {
    free: theta.length,
    within: one.structure,
    between: two.structure,
    terms: sums.terms,
  };
  const found = maximise(model, theta);
  return {
    free: theta.length,
    value: found.value,
    converged: found.converged,
    iterations: found.iterations,
    implied: [implied(model.within, found.x)!, implied(model.between, found.x)!],
  };
}
