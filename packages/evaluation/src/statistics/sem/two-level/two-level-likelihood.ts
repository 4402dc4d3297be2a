import { symmetricInverse } from '../../matrix/cholesky.ts';
import { dot, multiply, multiplyVector, subMatrix } from '../../matrix/product.ts';
import { addSlopes, type LikelihoodAt, type LikelihoodWants } from '../likelihood.ts';
import { basisProducts, keptBasis, type MomentBasis, momentBasis } from '../moment-basis.ts';
import { addPairs, addToParameters } from '../pair-information.ts';
import { type GroupStructure, implied } from '../structure.ts';
import { type LevelTerm } from './cluster-sums.ts';

/** A model of two levels over the same variables: those of one level alone have no variance on the other. */
export interface TwoLevelModel {
  readonly free: number;
  readonly within: GroupStructure;
  readonly between: GroupStructure;
  readonly terms: readonly LevelTerm[];
}

/**
 * The normal likelihood of rows in clusters with exact derivatives; `undefined` where a covariance
 * matrix is not positive definite.
 *
 * Rows about their cluster's mean have covariance Σ_W; the mean of a cluster of size s has
 * Σ_B + Σ_W/s. So the likelihood is a sum of ordinary normal likelihoods, one for all rows and one
 * for each cluster size (McDonald & Goldstein 1989).
 */
export function twoLevelLikelihood(
  model: TwoLevelModel,
  theta: Float64Array,
  wants: LikelihoodWants,
): LikelihoodAt | undefined {
  const q = model.free;
  const within = implied(model.within, theta);
  const between = implied(model.between, theta);
  if (!within || !between) return undefined;
  const p = model.within.observed;
  const gradient = new Float64Array(wants.gradient ? q : 0);
  const expected = new Float64Array(wants.expected ? q * q : 0);
  const observed = new Float64Array(wants.observed ? q * q : 0);
  const derivatives = wants.gradient || wants.expected || wants.observed;
  const levels = [model.within, model.between].map((structure, level) => {
    const at = level === 0 ? within : between;
    const basis = momentBasis(structure, at);
    // What multiplies the second derivatives of Σ and of the means.
    return { structure, at, basis, omega: new Float64Array(p * p), pull: new Float64Array(p) };
  });
  const count = levels.reduce((sum, { basis }) => sum + basis.x.length, 0);
  const sumsFor = (wanted: boolean | undefined, size: number) =>
    wanted ? new Float64Array(size * size) : undefined;
  const sums = {
    expected: sumsFor(wants.expected, count),
    observed: sumsFor(wants.observed, count),
  };
  let value = 0;
  for (const term of model.terms) {
    const { n, keep, mean, share } = term;
    const r = keep.length;
    const sigma = subMatrix(within.sigma, p, keep).map((v) => v * share);
    if (mean) subMatrix(between.sigma, p, keep).forEach((v, i) => (sigma[i]! += v));
    const inverted = symmetricInverse(sigma, r);
    if (!inverted) return undefined;
    const v = inverted.inverse;
    const d = new Float64Array(r);
    const spread = Float64Array.from(term.covariance);
    if (mean) {
      for (let i = 0; i < r; i++) d[i] = mean[i]! - within.mu[keep[i]!]! - between.mu[keep[i]!]!;
      for (let i = 0; i < r; i++) for (let j = 0; j < r; j++) spread[i * r + j]! += d[i]! * d[j]!;
    }
    value += (n * (inverted.logDeterminant + dot(v, spread))) / 2;
    if (!derivatives) continue;
    const k = multiply(multiply(v, spread, r, r, r), v, r, r, r);
    const pull = multiplyVector(v, d, r, r);
    const shares = [share, mean ? 1 : 0];
    levels.forEach((level, l) => {
      for (let i = 0; i < r; i++) {
        level.pull[keep[i]!]! += n * pull[i]!;
        for (let j = 0; j < r; j++) {
          level.omega[keep[i]! * p + keep[j]!]! += n * shares[l]! * (v[i * r + j]! - k[i * r + j]!);
        }
      }
    });
    const bases = levels.map(({ basis }, l) => seen(basis, p, keep, shares[l]!, mean ? 1 : 0));
    addPairs(joined(bases[0]!, bases[1]!), { n, v, k, pull }, sums);
  }
  if (derivatives) {
    const parameter = levels.flatMap(({ basis }) => [...basis.parameter]);
    if (sums.expected) addToParameters(sums.expected, parameter, expected, q);
    if (sums.observed) addToParameters(sums.observed, parameter, observed, q);
    for (const level of levels) {
      const own = sumsFor(wants.observed, level.basis.x.length);
      const omega = basisProducts(level.basis, level.omega);
      const pull = multiplyVector(level.basis.rows, level.pull, level.basis.size, p);
      addSlopes({ ...level, omega, pull }, gradient, own);
      if (own) addToParameters(own, level.basis.parameter, observed, q);
    }
  }
  if (!Number.isFinite(value)) return undefined;
  return { value, gradient, expected, observed, implied: [within, between] };
}

/** The vectors of one level as a term sees them: with its share of Σ, and of the means or without. */
function seen(
  basis: MomentBasis,
  p: number,
  keep: Int32Array,
  share: number,
  means: number,
): MomentBasis {
  const kept = keptBasis(basis, p, keep);
  return {
    ...kept,
    weight: kept.weight.map((w) => w * share),
    mean: kept.mean.map((m) => m * means),
  };
}

function joined(one: MomentBasis, two: MomentBasis): MomentBasis {
  const both = (a: Float64Array, b: Float64Array) => Float64Array.of(...a, ...b);
  const places = (a: Int32Array, b: Int32Array) =>
    Int32Array.of(...a, ...b.map((i) => i + one.size));
  return {
    size: one.size + two.size,
    rows: both(one.rows, two.rows),
    x: places(one.x, two.x),
    y: places(one.y, two.y),
    weight: both(one.weight, two.weight),
    mean: both(one.mean, two.mean),
    parameter: one.parameter,
  };
}
