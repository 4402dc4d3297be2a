import { symmetricInverse } from '../matrix/cholesky.ts';
import { dot, multiply, multiplyVector } from '../matrix/product.ts';
import { anew, type Make, ROOM, workspace } from '../matrix/workspace.ts';
import { type Links } from './links.ts';
import { keptBasis, type MomentBasis, momentBasis } from './moment-basis.ts';
import { addPairs, addToParameters, type SlopeSums } from './pair-information.ts';
import { type GroupStructure, implied, type Implied } from './structure.ts';

/** What the normal likelihood needs of rows that answered the same questions. */
export interface PatternMoments {
  readonly n: number;
  readonly observed: Int32Array;
  readonly mean: Float64Array;
  /** Divided by n. */
  readonly covariance: Float64Array;
}

export interface LikelihoodGroup {
  readonly structure: GroupStructure;
  readonly patterns: readonly PatternMoments[];
}

/** A model with its data: everything the normal likelihood depends on. */
export interface LikelihoodModel {
  readonly free: number;
  readonly groups: readonly LikelihoodGroup[];
  /** Equations between parameters, where there are any. */
  readonly links?: Links | undefined;
}

export interface LikelihoodWants {
  readonly gradient?: boolean;
  readonly expected?: boolean;
  readonly observed?: boolean;
  /** The observed information as if Σ and μ were linear in the parameters. */
  readonly straight?: boolean;
}

/** Minus the log-likelihood without its constant, and its derivatives. */
export interface LikelihoodAt {
  /** Σ n (log|Σ| + tr Σ⁻¹(S + dd')) / 2. */
  readonly value: number;
  readonly gradient: Float64Array;
  readonly expected: Float64Array;
  readonly observed: Float64Array;
  readonly implied: readonly Implied[];
}

/**
 * The normal likelihood of complete or incomplete data at parameter values, with exact first and
 * second derivatives; `undefined` where an implied covariance matrix is not positive definite.
 *
 * Every derivative of Σ is a matrix of rank two, so that gradient, expected and observed
 * information are sums of products of vectors.
 */
export function likelihood(
  model: LikelihoodModel,
  theta: Float64Array,
  wants: LikelihoodWants,
  make: Make = anew,
): LikelihoodAt | undefined {
  const q = model.free;
  const gradient = new Float64Array(wants.gradient ? q : 0);
  const expected = new Float64Array(wants.expected ? q * q : 0);
  const observed = new Float64Array(wants.observed ? q * q : 0);
  const derivatives = wants.gradient || wants.expected || wants.observed;
  const moments: Implied[] = [];
  let value = 0;
  for (const { structure, patterns } of model.groups) {
    const at = implied(structure, theta, make);
    if (!at) return undefined;
    moments.push(at);
    const p = structure.observed;
    const count = structure.cells.length;
    const basis = derivatives ? momentBasis(structure, at, make) : undefined;
    const size = basis?.size ?? 0;
    const slopes = { omega: make(size * size), pull: make(size) };
    const sums = {
      expected: wants.expected ? make(count * count) : undefined,
      observed: wants.observed ? workspace(ROOM.pairs, count * count).fill(0) : undefined,
    };
    for (const pattern of patterns) {
      const part = patternTerms(at, p, pattern, structure.meanStructure, make);
      if (!part) return undefined;
      value += part.value;
      if (!basis) continue;
      const { observed: keep, n } = pattern;
      const r = keep.length;
      const half = multiply(part.v, part.spread, r, r, r, workspace(ROOM.half, r * r));
      const k = multiply(half, part.v, r, r, r, workspace(ROOM.middle, r * r));
      const pull = multiplyVector(part.v, part.d, r, r, make(r));
      addPairs(keptBasis(basis, p, keep, make), { n, v: part.v, k, pull }, sums, slopes);
    }
    if (!basis) continue;
    addSlopes(
      { structure, at, basis, ...slopes },
      gradient,
      wants.straight ? undefined : sums.observed,
    );
    if (sums.expected) addToParameters(sums.expected, basis.parameter, expected, q);
    if (sums.observed) addToParameters(sums.observed, basis.parameter, observed, q);
  }
  return { value, gradient, expected, observed, implied: moments };
}

/** The value of the likelihood of rows with one pattern, with V, S + dd' and d. */
function patternTerms(
  at: Pick<Implied, 'sigma' | 'mu'>,
  p: number,
  { observed: keep, n, mean, covariance }: PatternMoments,
  meanStructure: boolean,
  make: Make = anew,
) {
  const r = keep.length;
  let { sigma } = at;
  if (r !== p) {
    sigma = make(r * r);
    for (let i = 0; i < r; i++) {
      for (let j = 0; j < r; j++) sigma[i * r + j] = at.sigma[keep[i]! * p + keep[j]!]!;
    }
  }
  const inverted = symmetricInverse(sigma, r, make);
  if (!inverted) return undefined;
  const d = make(r);
  let spread = covariance;
  if (meanStructure) {
    spread = make(r * r);
    spread.set(covariance);
    for (let i = 0; i < r; i++) d[i] = mean[i]! - at.mu[keep[i]!]!;
    for (let i = 0; i < r; i++) for (let j = 0; j < r; j++) spread[i * r + j]! += d[i]! * d[j]!;
  }
  const v = inverted.inverse;
  return { value: (n / 2) * (inverted.logDeterminant + dot(v, spread)), v, spread, d };
}

/** Minus the log-likelihood, without its constant, of data with given moments. */
export function likelihoodOfMoments(
  patterns: readonly PatternMoments[],
  mean: Float64Array,
  sigma: Float64Array,
  meanStructure: boolean,
): number | undefined {
  let value = 0;
  for (const pattern of patterns) {
    const part = patternTerms({ mu: mean, sigma }, mean.length, pattern, meanStructure);
    if (!part) return undefined;
    value += part.value;
  }
  return value;
}

/**
 * Add the gradient and, for pairs of cells, the part of the observed information that comes from
 * the curvature of Σ and μ themselves.
 */
export function addSlopes(
  {
    structure,
    at,
    basis,
    omega,
    pull,
  }: SlopeSums & {
    readonly structure: GroupStructure;
    readonly at: Implied;
    readonly basis: MomentBasis;
  },
  gradient: Float64Array,
  sums: Float64Array | undefined,
): void {
  const { all: v, cells } = structure;
  const { effects: e, total: t, totalMeans: m } = at;
  const { x, y, weight, mean, parameter, size } = basis;
  const count = cells.length;
  for (let a = 0; a < count; a++) {
    const [xa, ya] = [x[a]! * size, y[a]!];
    if (gradient.length > 0) {
      const slope = weight[a] === 0 ? 0 : weight[a]! * omega[xa + ya]!;
      gradient[parameter[a]!]! += mean[a] === 0 ? slope : slope - mean[a]! * pull[x[a]!]!;
    }
    if (!sums || cells[a]!.kind !== 'path') continue;
    const { row: i, column: j } = cells[a]!;
    for (let b = 0; b < count; b++) {
      const { kind, row: r, column: s } = cells[b]!;
      const ejr = e[j * v + r]!;
      let sum = 0;
      if (kind === 'path') {
        if (b > a) continue;
        const esi = e[s * v + i]!;
        sum =
          esi * omega[x[b]! * size + ya]! +
          omega[xa + x[b]!]! * t[s * v + j]! +
          omega[xa + y[b]!]! * ejr -
          (pull[x[b]!]! * esi * m[j]! + pull[x[a]!]! * ejr * m[s]!);
      } else if (kind === 'covariance') {
        sum = omega[xa + x[b]!]! * e[j * v + s]!;
        if (r !== s) sum += omega[xa + y[b]!]! * ejr;
      } else if (kind === 'mean') sum = -pull[x[a]!]! * ejr;
      sums[a > b ? a * count + b : b * count + a]! += sum;
    }
  }
}
