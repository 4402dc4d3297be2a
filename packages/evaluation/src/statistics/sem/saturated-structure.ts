import { type Cell, type GroupStructure } from './structure.ts';

/**
 * A structure without paths: every variance free and, if asked, every covariance and mean.
 *
 * Exogenous variables keep their sample moments. This is the saturated model (every covariance
 * free) and the baseline model of the fit indices (only those among predictors).
 */
export function pathFreeStructure(
  p: number,
  mean: Float64Array,
  covariance: Float64Array,
  exogenous: readonly number[],
  meanStructure: boolean,
  /** Every covariance, or only those among these variables. */
  freeCovariances: true | readonly number[],
): { readonly structure: GroupStructure; readonly theta: Float64Array } {
  const cells: Cell[] = [];
  const theta: number[] = [];
  const covariances = new Float64Array(p * p);
  const means = new Float64Array(p);
  const isX = new Set(exogenous);
  const mayCovary = (i: number, j: number): boolean =>
    freeCovariances === true || (freeCovariances.includes(i) && freeCovariances.includes(j));
  const free = (kind: Cell['kind'], row: number, column: number, value: number): void => {
    cells.push({ kind, row, column, parameter: theta.length });
    theta.push(value);
  };
  if (meanStructure) {
    for (let i = 0; i < p; i++) {
      if (isX.has(i)) means[i] = mean[i]!;
      else free('mean', i, 0, mean[i]!);
    }
  }
  for (let j = 0; j < p; j++) {
    for (let i = j; i < p; i++) {
      const value = covariance[i * p + j]!;
      if (isX.has(i) && isX.has(j)) {
        covariances[i * p + j] = value;
        covariances[j * p + i] = value;
      } else if (i === j || mayCovary(i, j)) free('covariance', i, j, value);
    }
  }
  return {
    structure: {
      observed: p,
      all: p,
      cells,
      paths: new Float64Array(p * p),
      covariances,
      means,
      meanStructure,
      thresholds: [],
      scales: new Float64Array(p).fill(1),
    },
    theta: Float64Array.from(theta),
  };
}
