import { symmetricInverse } from '../matrix/cholesky.ts';
import { dot, identity, multiply, transpose } from '../matrix/product.ts';
import { type Smooth } from '../optimise/newton.ts';
import { fitMeasures } from './fit-measures.ts';
import { fittedModel } from './fitted-model.ts';
import { leastSquares } from './least-squares-search.ts';
import {
  addTo,
  correction,
  distributionFreeGamma,
  lowerTriangle,
  momentJacobian,
  normalWeight,
  sandwich,
} from './moment-structure.ts';
import { type PreparedModel } from './prepared-model.ts';
import { type ModelRefused, problem, refused } from './problem.ts';
import { residualSummary } from './residual-summary.ts';
import { type SaturatedGroup } from './robust-tests.ts';
import { pathFreeStructure } from './saturated-structure.ts';
import { type SemOptions } from './sem-options.ts';
import { startingValues } from './starting-values.ts';
import { type StructuralFit } from './structural-fit.ts';
import { type GroupStructure, implied, type Implied, structuresOf } from './structure.ts';

interface WeightedGroup {
  readonly n: number;
  /** Means (if modelled), then the lower triangle of the covariances (divisor n − 1). */
  readonly observed: Float64Array;
  readonly weight: Float64Array;
  readonly structure: GroupStructure;
}

/**
 * Fit means and covariances of numeric variables by generalised or unweighted least squares.
 *
 * GLS weights by the normal-theory covariance of the sample moments (Browne 1974); ULS counts every
 * moment once. As in lavaan, sample covariances divide by n − 1 and predictors are modelled too.
 */
export function fitLeastSquares(
  prepared: PreparedModel,
  options: SemOptions,
  startFrom?: Float64Array,
): StructuralFit | ModelRefused {
  const { table, roles, sample, meanStructure } = prepared;
  const estimator = options.estimator === 'uls' ? 'uls' : 'gls';
  if (prepared.clustered || prepared.missing === 'fiml') {
    const params = { found: prepared.clustered ? 'cluster' : 'fiml' };
    return refused(problem('sem-not-supported', params, 'use-ml'));
  }
  const p = roles.observed.length;
  const q = table.free;
  const structures = structuresOf(prepared, sample.groups.length);
  const saturated: SaturatedGroup[] = [];
  const groups: WeightedGroup[] = [];
  for (let g = 0; g < sample.groups.length; g++) {
    const own = sample.groups[g]!;
    const covariance = own.moments.covariance.map((v) => (v * own.n) / (own.n - 1));
    const { mean } = own.moments;
    const size = (meanStructure ? p : 0) + (p * (p + 1)) / 2;
    const weight =
      estimator === 'uls' ? identity(size) : normalWeight(covariance, p, meanStructure);
    if (!weight) {
      const items = [...roles.observed];
      return refused(problem('sem-collinear-items', { items }, 'leave-the-item-out'));
    }
    saturated.push({
      sample: own,
      patterns: own.patterns,
      mean,
      covariance,
      exogenous: [],
      meanStructure,
    });
    const observed = momentsOf(mean, covariance, p, meanStructure);
    groups.push({ n: own.n, observed, weight, structure: structures[g]! });
  }
  const count = groups.reduce((sum, { observed }) => sum + observed.length, 0);
  const start = startFrom ?? startingValues(table, roles, saturated);
  const smooth: Smooth = {
    value: (x) => discrepancy(groups, x, q, false)?.value,
    derivatives: (x) => discrepancy(groups, x, q, true),
  };
  const found = leastSquares(table, count, smooth, start, 1e-11);
  if (found.kind === 'refused') return found;
  const { theta, at, inverse, npar } = found;
  const rows = sample.total;
  const n = rows - groups.length;
  const moments = structures.map((structure) => implied(structure, theta)!);
  const momentGroups = groups.map((group, g) => ({
    n: group.n,
    size: group.observed.length,
    jacobian: momentJacobian(group.structure, moments[g]!, q),
    weight: group.weight,
    gamma: options.se === 'robust' ? distributionFreeGamma(saturated[g]!) : new Float64Array(0),
  }));
  const covariance =
    options.se === 'robust'
      ? sandwich(inverse, correction(momentGroups, inverse, q).meat, q).map((v) => v / n)
      : inverse.map((v) => v / n);
  const predictors = roles.observedX.map((name) => roles.observed.indexOf(name));
  const baseline = baselineFit(groups, saturated, p, meanStructure, predictors);
  const df = count - npar;
  const test = { chisq: 2 * rows * at.value, df };
  const fit = fitMeasures({
    npar,
    fmin: at.value,
    n,
    rows,
    groups: groups.length,
    test,
    baseline: { chisq: 2 * rows * baseline.value, df: count - baseline.free },
    residuals: residualSummary(
      saturated.map((own, g) => ({
        n: own.sample.n,
        sample: own,
        model: {
          mean: meanStructure ? moments[g]!.mu : own.mean,
          covariance: moments[g]!.sigma,
        },
      })),
      p,
      meanStructure,
    ),
    gfi: goodness(groups, moments, p, meanStructure),
    moments: count,
    withoutPValue: estimator === 'uls',
  });
  return fittedModel(estimator, found.iterations, fit, {
    prepared,
    options,
    structures,
    theta,
    covariance,
    inverseInformation: inverse.map((v) => v / n),
    implied: moments,
    likelihoodModel: undefined,
    saturated,
    test,
  });
}

function momentsOf(
  mean: Float64Array,
  covariance: Float64Array,
  p: number,
  meanStructure: boolean,
): Float64Array {
  const cells = [...lowerTriangle(p)].map(([i, j]) => covariance[i * p + j]!);
  return Float64Array.from(meanStructure ? [...mean, ...cells] : cells);
}

/** ½ Σ (n − 1)/N r'Wr with Gauss–Newton derivatives; the curvature counts n rows, as lavaan's. */
function discrepancy(
  groups: readonly WeightedGroup[],
  x: Float64Array,
  q: number,
  derivatives: boolean,
) {
  const total = groups.reduce((sum, { n }) => sum + n, 0);
  let value = 0;
  const gradient = new Float64Array(derivatives ? q : 0);
  const curvature = new Float64Array(derivatives ? q * q : 0);
  for (const { n, observed, weight, structure } of groups) {
    const at = implied(structure, x);
    if (!at) return undefined;
    const p = structure.observed;
    for (let i = 0; i < p; i++) if (!(at.sigma[i * p + i]! > 0)) return undefined;
    const size = observed.length;
    const model = momentsOf(at.mu, at.sigma, p, structure.meanStructure);
    const gap = observed.map((v, k) => v - model[k]!);
    const weighted = multiply(weight, gap, size, size, 1);
    const share = (n - 1) / total;
    value += 0.5 * share * dot(gap, weighted);
    if (!derivatives) continue;
    const jacobian = momentJacobian(structure, at, q);
    const wd = multiply(weight, jacobian, size, size, q);
    const slopes = transpose(jacobian, size, q);
    addTo(gradient, -share, multiply(slopes, weighted, q, size, 1));
    addTo(curvature, n / total, multiply(slopes, wd, q, size, q));
  }
  return Number.isFinite(value) ? { value, gradient, curvature } : undefined;
}

/** The independence model: linear in its parameters, so that one step reaches its minimum. */
function baselineFit(
  groups: readonly WeightedGroup[],
  saturated: readonly SaturatedGroup[],
  p: number,
  meanStructure: boolean,
  predictors: readonly number[],
): { readonly value: number; readonly free: number } {
  let value = 0;
  let free = 0;
  const total = groups.reduce((sum, { n }) => sum + n, 0);
  groups.forEach((group, g) => {
    const { mean, covariance } = saturated[g]!;
    const { structure, theta } = pathFreeStructure(
      p,
      mean,
      covariance,
      [],
      meanStructure,
      predictors,
    );
    const q = theta.length;
    const own = [{ ...group, structure }];
    const at = discrepancy(own, theta, q, true);
    const inverse = at && symmetricInverse(at.curvature, q)?.inverse;
    if (!at || !inverse) return;
    const stretch = group.n / (group.n - 1);
    const step = multiply(inverse, at.gradient, q, q, 1);
    const best = theta.map((v, k) => v - stretch * step[k]!);
    value += ((discrepancy(own, best, q, false) ?? at).value * group.n) / total;
    free += q;
  });
  return { value, free };
}

/** 1 − r'Wr / s'Ws, averaged over groups by size. */
function goodness(
  groups: readonly WeightedGroup[],
  moments: readonly Implied[],
  p: number,
  meanStructure: boolean,
): number {
  let sum = 0;
  let total = 0;
  groups.forEach(({ n, observed, weight }, g) => {
    const size = observed.length;
    const model = momentsOf(moments[g]!.mu, moments[g]!.sigma, p, meanStructure);
    const gap = observed.map((v, k) => v - model[k]!);
    const one = dot(gap, multiply(weight, gap, size, size, 1));
    const all = dot(observed, multiply(weight, observed, size, size, 1));
    sum += n * (1 - one / all);
    total += n;
  });
  return sum / total;
}
