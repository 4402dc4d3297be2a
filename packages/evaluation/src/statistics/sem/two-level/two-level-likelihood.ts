import { symmetricInverse } from '../../matrix/cholesky.ts';
import { subMatrix } from '../../matrix/product.ts';
import { addCurvature, type LikelihoodAt, type LikelihoodWants } from '../likelihood.ts';
import { directions, type GroupStructure, implied, type Implied } from '../structure.ts';
import { type LevelTerm } from './cluster-sums.ts';

/** A model of two levels over the same variables: those of one level alone have no variance on the other. */
export interface TwoLevelModel {
  readonly free: number;
  readonly within: GroupStructure;
  readonly between: GroupStructure;
  readonly terms: readonly LevelTerm[];
}

/** One free cell seen from a term: dΣ = x y' + y x', dμ = u. */
interface Along {
  readonly parameter: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly u: Float64Array | undefined;
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
  const cells = derivatives
    ? [cellsOf(model.within, within), cellsOf(model.between, between)]
    : [[], []];
  // What multiplies the second derivatives of Σ_W, Σ_B and of the means.
  const omegas = [new Float64Array(p * p), new Float64Array(p * p)];
  const pulls = new Float64Array(p);
  let value = 0;
  for (const term of model.terms) {
    const { n, keep, mean, share } = term;
    const r = keep.length;
    const kept = [...keep];
    const sigma = subMatrix(within.sigma, p, kept).map((v) => v * share);
    if (mean) subMatrix(between.sigma, p, kept).forEach((v, i) => (sigma[i]! += v));
    const inverted = symmetricInverse(sigma, r);
    if (!inverted) return undefined;
    const v = inverted.inverse;
    const d = new Float64Array(r);
    const spread = Float64Array.from(term.covariance);
    if (mean) {
      for (let i = 0; i < r; i++) d[i] = mean[i]! - within.mu[keep[i]!]! - between.mu[keep[i]!]!;
      for (let i = 0; i < r; i++) for (let j = 0; j < r; j++) spread[i * r + j]! += d[i]! * d[j]!;
    }
    let trace = 0;
    for (let i = 0; i < r * r; i++) trace += v[i]! * spread[i]!;
    value += (n * (inverted.logDeterminant + trace)) / 2;
    if (!derivatives) continue;
    const k = square(square(v, spread, r), v, r);
    const pull = times(v, d, r);
    const omega = v.map((each, i) => each - k[i]!);
    for (let i = 0; i < r; i++) {
      if (mean) pulls[keep[i]!]! += n * pull[i]!;
      for (let j = 0; j < r; j++) {
        const at = keep[i]! * p + keep[j]!;
        omegas[0]![at]! += n * share * omega[i * r + j]!;
        if (mean) omegas[1]![at]! += n * omega[i * r + j]!;
      }
    }
    const along = cells.flatMap((own, level) =>
      level === 1 && !mean
        ? []
        : own.map((cell) => seen(cell, kept, level === 0 ? share : 1, mean)),
    );
    addTerm(along, { n, r, v, k, omega, pull }, wants, q, gradient, expected, observed);
  }
  if (wants.observed) {
    addCurvature(model.within, within, omegas[0]!, pulls, observed, q);
    addCurvature(model.between, between, omegas[1]!, pulls, observed, q);
  }
  if (!Number.isFinite(value)) return undefined;
  return { value, gradient, expected, observed, implied: [within, between] };
}

function cellsOf(structure: GroupStructure, at: Implied) {
  const { observed: p, cells } = structure;
  const { x, y, u } = directions(structure, at);
  return cells.map(({ parameter }, c) => ({
    parameter,
    x: x.subarray(c * p, (c + 1) * p),
    y: y.subarray(c * p, (c + 1) * p),
    u: u.subarray(c * p, (c + 1) * p),
  }));
}

function seen(
  cell: { parameter: number; x: Float64Array; y: Float64Array; u: Float64Array },
  keep: readonly number[],
  share: number,
  mean: Float64Array | undefined,
): Along {
  return {
    parameter: cell.parameter,
    x: Float64Array.from(keep, (i) => cell.x[i]!),
    y: Float64Array.from(keep, (i) => share * cell.y[i]!),
    u: mean && Float64Array.from(keep, (i) => cell.u[i]!),
  };
}

interface TermAt {
  readonly n: number;
  readonly r: number;
  readonly v: Float64Array;
  readonly k: Float64Array;
  readonly omega: Float64Array;
  readonly pull: Float64Array;
}

/** Gradient and both kinds of information of one term, as in the single-level likelihood. */
function addTerm(
  along: readonly Along[],
  { n, r, v, k, omega, pull }: TermAt,
  wants: LikelihoodWants,
  q: number,
  gradient: Float64Array,
  expected: Float64Array,
  observed: Float64Array,
): void {
  if (wants.gradient) {
    for (const { parameter, x, y, u } of along) {
      gradient[parameter]! += n * (product(x, times(omega, y, r)) - (u ? product(u, pull) : 0));
    }
  }
  if (!wants.expected && !wants.observed) return;
  const bend = k.map((value, i) => 2 * value - v[i]!);
  const ready = along.map(({ parameter, x, y, u }) => ({
    parameter,
    x,
    y,
    u,
    vx: times(v, x, r),
    vy: times(v, y, r),
    vu: u && times(v, u, r),
    bx: times(bend, x, r),
    by: times(bend, y, r),
    zx: product(pull, x),
    zy: product(pull, y),
  }));
  for (let i = 0; i < ready.length; i++) {
    const a = ready[i]!;
    for (let j = 0; j <= i; j++) {
      const b = ready[j]!;
      const xx = product(a.vx, b.x);
      const xy = product(a.vx, b.y);
      const yx = product(a.vy, b.x);
      const yy = product(a.vy, b.y);
      const uu = a.vu && b.u ? product(a.vu, b.u) : 0;
      const add = (into: Float64Array, value: number) => {
        into[a.parameter * q + b.parameter]! += value;
        if (i !== j) into[b.parameter * q + a.parameter]! += value;
      };
      if (wants.expected) add(expected, n * (xx * yy + xy * yx + uu));
      if (!wants.observed) continue;
      let sum =
        (product(a.bx, b.x) * yy +
          product(a.by, b.x) * xy +
          product(a.bx, b.y) * yx +
          product(a.by, b.y) * xx) /
        2;
      if (a.vu && b.u) {
        sum +=
          uu +
          b.zx * product(a.vu, b.y) +
          b.zy * product(a.vu, b.x) +
          a.zx * product(a.vy, b.u) +
          a.zy * product(a.vx, b.u);
      }
      add(observed, n * sum);
    }
  }
}

function square(a: Float64Array, b: Float64Array, r: number): Float64Array {
  const out = new Float64Array(r * r);
  for (let i = 0; i < r; i++) {
    for (let k = 0; k < r; k++) {
      const left = a[i * r + k]!;
      for (let j = 0; j < r; j++) out[i * r + j]! += left * b[k * r + j]!;
    }
  }
  return out;
}

function times(m: Float64Array, x: Float64Array, r: number): Float64Array {
  const out = new Float64Array(r);
  for (let i = 0; i < r; i++) {
    let sum = 0;
    for (let j = 0; j < r; j++) sum += m[i * r + j]! * x[j]!;
    out[i] = sum;
  }
  return out;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
