import { symmetricInverse } from '../matrix/cholesky.ts';
import {
  directions,
  type Directions,
  type GroupStructure,
  implied,
  type Implied,
} from './structure.ts';

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
}

export interface LikelihoodWants {
  readonly gradient?: boolean;
  readonly expected?: boolean;
  readonly observed?: boolean;
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
): LikelihoodAt | undefined {
  const q = model.free;
  const gradient = new Float64Array(wants.gradient ? q : 0);
  const expected = new Float64Array(wants.expected ? q * q : 0);
  const observed = new Float64Array(wants.observed ? q * q : 0);
  const moments: Implied[] = [];
  let value = 0;
  for (const { structure, patterns } of model.groups) {
    const at = implied(structure, theta);
    if (!at) return undefined;
    moments.push(at);
    const derivatives = wants.gradient || wants.expected || wants.observed;
    const along = derivatives ? directions(structure, at) : undefined;
    const p = structure.observed;
    const omega = new Float64Array(p * p);
    const pull = new Float64Array(p);
    for (const pattern of patterns) {
      const part = patternTerms(structure, at, pattern, along, wants, expected, observed, q);
      if (!part) return undefined;
      value += part.value;
      const { observed: keep, n } = pattern;
      const r = keep.length;
      for (let i = 0; i < r; i++) {
        pull[keep[i]!]! += n * part.pull[i]!;
        for (let j = 0; j < r; j++) omega[keep[i]! * p + keep[j]!]! += n * part.omega[i * r + j]!;
      }
    }
    if (along && wants.gradient) addGradient(structure, along, omega, pull, gradient);
    if (wants.observed) addCurvature(structure, at, omega, pull, observed, q);
  }
  return { value, gradient, expected, observed, implied: moments };
}

function patternTerms(
  structure: GroupStructure,
  at: Implied,
  pattern: PatternMoments,
  along: Directions | undefined,
  wants: LikelihoodWants,
  expected: Float64Array,
  observed: Float64Array,
  q: number,
) {
  const p = structure.observed;
  const { observed: keep, n, mean, covariance } = pattern;
  const r = keep.length;
  const whole = r === p;
  let sigma = at.sigma;
  if (!whole) {
    sigma = new Float64Array(r * r);
    for (let i = 0; i < r; i++) {
      for (let j = 0; j < r; j++) sigma[i * r + j] = at.sigma[keep[i]! * p + keep[j]!]!;
    }
  }
  const inverted = symmetricInverse(sigma, r);
  if (!inverted) return undefined;
  const v = inverted.inverse;
  const d = new Float64Array(r);
  if (structure.meanStructure) for (let i = 0; i < r; i++) d[i] = mean[i]! - at.mu[keep[i]!]!;
  // VD, with D = S + dd'
  const spread = Float64Array.from(covariance);
  for (let i = 0; i < r; i++) for (let j = 0; j < r; j++) spread[i * r + j]! += d[i]! * d[j]!;
  let trace = 0;
  for (let i = 0; i < r * r; i++) trace += v[i]! * spread[i]!;
  const vd = new Float64Array(r * r);
  const k = new Float64Array(r * r);
  for (let i = 0; i < r; i++) {
    for (let m = 0; m < r; m++) {
      const left = v[i * r + m]!;
      for (let j = 0; j < r; j++) vd[i * r + j]! += left * spread[m * r + j]!;
    }
  }
  for (let i = 0; i < r; i++) {
    for (let m = 0; m < r; m++) {
      const left = vd[i * r + m]!;
      for (let j = 0; j < r; j++) k[i * r + j]! += left * v[m * r + j]!;
    }
  }
  const omega = new Float64Array(r * r);
  for (let i = 0; i < r * r; i++) omega[i] = v[i]! - k[i]!;
  const pull = new Float64Array(r);
  for (let i = 0; i < r; i++) {
    let sum = 0;
    for (let j = 0; j < r; j++) sum += v[i * r + j]! * d[j]!;
    pull[i] = sum;
  }
  if (along && (wants.expected || wants.observed)) {
    const { cells, meanStructure } = structure;
    const count = cells.length;
    const pick = (source: Float64Array): Float64Array => {
      if (whole) return source;
      const out = new Float64Array(count * r);
      for (let c = 0; c < count; c++) {
        for (let i = 0; i < r; i++) out[c * r + i] = source[c * p + keep[i]!]!;
      }
      return out;
    };
    const x = pick(along.x);
    const y = pick(along.y);
    const u = meanStructure ? pick(along.u) : x;
    const vx = rowsTimes(x, v, count, r);
    const vy = rowsTimes(y, v, count, r);
    const vu = meanStructure ? rowsTimes(u, v, count, r) : vx;
    if (wants.expected) {
      for (let a = 0; a < count; a++) {
        const pa = cells[a]!.parameter;
        for (let b = 0; b <= a; b++) {
          let xx = 0;
          let xy = 0;
          let yx = 0;
          let yy = 0;
          let uu = 0;
          for (let i = 0; i < r; i++) {
            const xb = x[b * r + i]!;
            const yb = y[b * r + i]!;
            xx += vx[a * r + i]! * xb;
            xy += vx[a * r + i]! * yb;
            yx += vy[a * r + i]! * xb;
            yy += vy[a * r + i]! * yb;
          }
          if (meanStructure) for (let i = 0; i < r; i++) uu += vu[a * r + i]! * u[b * r + i]!;
          addPair(expected, q, pa, cells[b]!.parameter, a === b, n * (xx * yy + xy * yx + uu));
        }
      }
    }
    if (wants.observed) {
      const qm = new Float64Array(r * r);
      for (let i = 0; i < r * r; i++) qm[i] = 2 * k[i]! - v[i]!;
      const qx = rowsTimes(x, qm, count, r);
      const qy = rowsTimes(y, qm, count, r);
      const zx = meanStructure ? rowsDot(x, pull, count, r) : x;
      const zy = meanStructure ? rowsDot(y, pull, count, r) : x;
      for (let a = 0; a < count; a++) {
        const pa = cells[a]!.parameter;
        for (let b = 0; b <= a; b++) {
          let vxx = 0;
          let vxy = 0;
          let vyx = 0;
          let vyy = 0;
          let qxx = 0;
          let qxy = 0;
          let qyx = 0;
          let qyy = 0;
          for (let i = 0; i < r; i++) {
            const xb = x[b * r + i]!;
            const yb = y[b * r + i]!;
            vxx += vx[a * r + i]! * xb;
            vxy += vx[a * r + i]! * yb;
            vyx += vy[a * r + i]! * xb;
            vyy += vy[a * r + i]! * yb;
            qxx += qx[a * r + i]! * xb;
            qxy += qx[a * r + i]! * yb;
            qyx += qy[a * r + i]! * xb;
            qyy += qy[a * r + i]! * yb;
          }
          let sum = (qxx * vyy + qyx * vxy + qxy * vyx + qyy * vxx) / 2;
          if (meanStructure) {
            let uu = 0;
            let xu = 0;
            let yu = 0;
            let ux = 0;
            let uy = 0;
            for (let i = 0; i < r; i++) {
              const ub = u[b * r + i]!;
              uu += vu[a * r + i]! * ub;
              xu += vx[a * r + i]! * ub;
              yu += vy[a * r + i]! * ub;
              ux += vu[a * r + i]! * x[b * r + i]!;
              uy += vu[a * r + i]! * y[b * r + i]!;
            }
            sum += uu + zx[b]! * uy + zy[b]! * ux + zx[a]! * yu + zy[a]! * xu;
          }
          addPair(observed, q, pa, cells[b]!.parameter, a === b, n * sum);
        }
      }
    }
  }
  return { value: (n * (inverted.logDeterminant + trace)) / 2, omega, pull };
}

function rowsTimes(rows: Float64Array, m: Float64Array, count: number, r: number): Float64Array {
  const out = new Float64Array(count * r);
  for (let c = 0; c < count; c++) {
    for (let k = 0; k < r; k++) {
      const left = rows[c * r + k]!;
      if (left === 0) continue;
      for (let j = 0; j < r; j++) out[c * r + j]! += left * m[k * r + j]!;
    }
  }
  return out;
}

function rowsDot(rows: Float64Array, w: Float64Array, count: number, r: number): Float64Array {
  const out = new Float64Array(count);
  for (let c = 0; c < count; c++) {
    let sum = 0;
    for (let i = 0; i < r; i++) sum += rows[c * r + i]! * w[i]!;
    out[c] = sum;
  }
  return out;
}

/** Add the product of two cells to the parameters they belong to, in both triangles. */
function addPair(
  into: Float64Array,
  q: number,
  a: number,
  b: number,
  sameCell: boolean,
  value: number,
): void {
  into[a * q + b]! += value;
  if (!sameCell) into[b * q + a]! += value;
}

function addGradient(
  structure: GroupStructure,
  { x, y, u }: Directions,
  omega: Float64Array,
  pull: Float64Array,
  gradient: Float64Array,
): void {
  const p = structure.observed;
  structure.cells.forEach(({ parameter }, c) => {
    const base = c * p;
    let sum = 0;
    for (let i = 0; i < p; i++) {
      const xi = x[base + i]!;
      if (xi === 0) continue;
      let inner = 0;
      for (let j = 0; j < p; j++) inner += omega[i * p + j]! * y[base + j]!;
      sum += xi * inner;
    }
    if (structure.meanStructure) for (let i = 0; i < p; i++) sum -= pull[i]! * u[base + i]!;
    gradient[parameter]! += sum;
  });
}

/** The part of the observed information that comes from the curvature of Σ and μ themselves. */
export function addCurvature(
  structure: GroupStructure,
  at: Implied,
  omega: Float64Array,
  pull: Float64Array,
  observed: Float64Array,
  q: number,
): void {
  const { observed: p, all: v, cells } = structure;
  const { effects: e, total: c, totalMeans: m } = at;
  const og = new Float64Array(p * v);
  const oh = new Float64Array(p * v);
  for (let i = 0; i < p; i++) {
    for (let k = 0; k < p; k++) {
      const w = omega[i * p + k]!;
      for (let j = 0; j < v; j++) {
        og[i * v + j]! += w * e[k * v + j]!;
        oh[i * v + j]! += w * c[k * v + j]!;
      }
    }
  }
  const gg = new Float64Array(v * v);
  const gh = new Float64Array(v * v);
  const gv = new Float64Array(v);
  for (let k = 0; k < p; k++) {
    for (let i = 0; i < v; i++) {
      const g = e[k * v + i]!;
      if (g === 0) continue;
      if (structure.meanStructure) gv[i]! += g * pull[k]!;
      for (let j = 0; j < v; j++) {
        gg[i * v + j]! += g * og[k * v + j]!;
        gh[i * v + j]! += g * oh[k * v + j]!;
      }
    }
  }
  for (let a = 0; a < cells.length; a++) {
    const one = cells[a]!;
    if (one.kind !== 'path') continue;
    const i = one.row;
    const j = one.column;
    for (let b = 0; b < cells.length; b++) {
      const other = cells[b]!;
      const r = other.row;
      const s = other.column;
      let sum = 0;
      if (other.kind === 'path') {
        if (b > a) continue;
        const eci = e[s * v + i]!;
        const ejr = e[j * v + r]!;
        sum =
          eci * gh[r * v + j]! +
          gg[i * v + r]! * c[s * v + j]! +
          gh[i * v + s]! * ejr -
          (gv[r]! * eci * m[j]! + gv[i]! * ejr * m[s]!);
      } else if (other.kind === 'covariance') {
        sum =
          r === s
            ? gg[i * v + r]! * e[j * v + r]!
            : gg[i * v + r]! * e[j * v + s]! + gg[i * v + s]! * e[j * v + r]!;
      } else if (other.kind === 'mean') {
        sum = -gv[i]! * e[j * v + r]!;
      }
      addPair(observed, q, one.parameter, other.parameter, a === b, sum);
    }
  }
}
