import { symmetricInverse } from '../matrix/cholesky.ts';

/** Outcome, predictors and groups of a multilevel model, complete rows only. */
export interface MixedData {
  readonly y: Float64Array;
  /** Columns of the fixed part; the first is usually 1. */
  readonly x: readonly Float64Array[];
  /** Columns of the random part: 1 for the intercept, then slopes. */
  readonly z: readonly Float64Array[];
  /** Group of each row, from 0. */
  readonly group: Int32Array;
  readonly groups: number;
}

/** Sums by group: all that the likelihood depends on. */
export interface MixedSums {
  readonly n: number;
  readonly p: number;
  readonly k: number;
  readonly groups: number;
  readonly size: Float64Array;
  readonly xx: Float64Array;
  readonly xy: Float64Array;
  readonly yy: number;
  /** Per group: Z'Z (k x k), Z'X (k x p), Z'y (k). */
  readonly zz: Float64Array;
  readonly zx: Float64Array;
  readonly zy: Float64Array;
}

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

/** Gather the sums by group in one pass. */
export function mixedSums({ y, x, z, group, groups }: MixedData): MixedSums {
  const n = y.length;
  const p = x.length;
  const k = z.length;
  const size = new Float64Array(groups);
  const xx = new Float64Array(p * p);
  const xy = new Float64Array(p);
  const zz = new Float64Array(groups * k * k);
  const zx = new Float64Array(groups * k * p);
  const zy = new Float64Array(groups * k);
  let yy = 0;
  for (let i = 0; i < n; i++) {
    size[group[i]!]! += 1;
    yy += y[i]! * y[i]!;
  }
  for (let a = 0; a < p; a++) {
    const xa = x[a]!;
    for (let i = 0; i < n; i++) xy[a]! += xa[i]! * y[i]!;
    for (let b = 0; b <= a; b++) {
      const xb = x[b]!;
      let sum = 0;
      for (let i = 0; i < n; i++) sum += xa[i]! * xb[i]!;
      xx[a * p + b] = sum;
      xx[b * p + a] = sum;
    }
  }
  for (let c = 0; c < k; c++) {
    const zc = z[c]!;
    for (let i = 0; i < n; i++) zy[group[i]! * k + c]! += zc[i]! * y[i]!;
    for (let a = 0; a < p; a++) {
      const xa = x[a]!;
      for (let i = 0; i < n; i++) zx[(group[i]! * k + c) * p + a]! += zc[i]! * xa[i]!;
    }
    for (let d = 0; d < k; d++) {
      const zd = z[d]!;
      for (let i = 0; i < n; i++) zz[(group[i]! * k + c) * k + d]! += zc[i]! * zd[i]!;
    }
  }
  return { n, p, k, groups, size, xx, xy, yy, zz, zx, zy };
}

export interface Profile {
  readonly criterion: number;
  readonly beta: Float64Array;
  readonly inverse: Float64Array;
  readonly sigma2: number;
  /** Derivative by λ = τ²/σ² of the criterion; only with one random effect. */
  readonly slope: number;
}

/** The criterion with β and σ² profiled out, at a relative factor Λ (lower triangle, k x k). */
export function profile(s: MixedSums, factor: Float64Array, reml: boolean): Profile | undefined {
  const { p, k, groups } = s;
  const a = Float64Array.from(s.xx);
  const b = Float64Array.from(s.xy);
  let rest = s.yy;
  let logDet = 0;
  if (k === 1) {
    const lambda = factor[0]! * factor[0]!;
    for (let j = 0; j < groups; j++) {
      const c = lambda / (1 + s.zz[j]! * lambda);
      const sy = s.zy[j]!;
      rest -= c * sy * sy;
      logDet += Math.log1p(s.zz[j]! * lambda);
      const o = j * p;
      for (let r = 0; r < p; r++) {
        const cr = c * s.zx[o + r]!;
        b[r]! -= cr * sy;
        for (let q = 0; q <= r; q++) a[r * p + q]! -= cr * s.zx[o + q]!;
      }
    }
  } else {
    const m = new Float64Array(k * k);
    const w = new Float64Array(k * (p + 1));
    for (let j = 0; j < groups; j++) {
      for (let r = 0; r < k; r++) {
        for (let c = 0; c < k; c++) {
          let sum = r === c ? 1 : 0;
          for (let u = r; u < k; u++) {
            for (let v = c; v < k; v++) {
              sum += factor[u * k + r]! * s.zz[(j * k + u) * k + v]! * factor[v * k + c]!;
            }
          }
          m[r * k + c] = sum;
        }
        for (let q = 0; q < p; q++) {
          let sum = 0;
          for (let u = r; u < k; u++) sum += factor[u * k + r]! * s.zx[(j * k + u) * p + q]!;
          w[r * (p + 1) + q] = sum;
        }
        let sum = 0;
        for (let u = r; u < k; u++) sum += factor[u * k + r]! * s.zy[j * k + u]!;
        w[r * (p + 1) + p] = sum;
      }
      const inverted = symmetricInverse(m, k);
      if (!inverted) return undefined;
      logDet += inverted.logDeterminant;
      for (let r = 0; r < k; r++) {
        for (let c = 0; c < k; c++) {
          const v = inverted.inverse[r * k + c]!;
          const wy = v * w[c * (p + 1) + p]!;
          rest -= w[r * (p + 1) + p]! * wy;
          for (let q = 0; q < p; q++) {
            b[q]! -= w[r * (p + 1) + q]! * wy;
            const left = v * w[r * (p + 1) + q]!;
            for (let t = 0; t <= q; t++) a[q * p + t]! -= left * w[c * (p + 1) + t]!;
          }
        }
      }
    }
  }
  for (let r = 0; r < p; r++) for (let q = 0; q < r; q++) a[q * p + r] = a[r * p + q]!;
  const solved = symmetricInverse(a, p);
  if (!solved) return undefined;
  const beta = new Float64Array(p);
  let r2 = rest;
  for (let r = 0; r < p; r++) {
    let sum = 0;
    for (let q = 0; q < p; q++) sum += solved.inverse[r * p + q]! * b[q]!;
    beta[r] = sum;
    r2 -= sum * b[r]!;
  }
  const nu = s.n - (reml ? p : 0);
  if (!(r2 > 0)) return undefined;
  const criterion =
    nu * (1 + Math.log((2 * Math.PI * r2) / nu)) + logDet + (reml ? solved.logDeterminant : 0);
  let slope = 0;
  if (k === 1) {
    const lambda = factor[0]! * factor[0]!;
    let dr = 0;
    for (let j = 0; j < groups; j++) {
      const weight = 1 / (1 + s.zz[j]! * lambda);
      let e = s.zy[j]!;
      const o = j * p;
      for (let r = 0; r < p; r++) e -= s.zx[o + r]! * beta[r]!;
      dr -= weight * weight * e * e;
      slope += s.zz[j]! * weight;
      if (!reml) continue;
      for (let r = 0; r < p; r++) {
        const left = weight * weight * s.zx[o + r]!;
        for (let q = 0; q < p; q++) slope -= left * s.zx[o + q]! * solved.inverse[r * p + q]!;
      }
    }
    slope += (nu * dr) / r2;
  }
  return { criterion, beta, inverse: solved.inverse, sigma2: r2 / nu, slope };
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

/** One random effect: the root in λ = τ²/σ² by false position (Illinois), or zero. */
function oneEffect(s: MixedSums, reml: boolean): Float64Array | undefined {
  const at = (lambda: number) => profile(s, Float64Array.of(Math.sqrt(lambda)), reml);
  const zero = at(0);
  if (!zero) return undefined;
  let low = 0;
  let fLow = zero.slope;
  if (fLow >= 0) {
    // A second minimum away from zero is possible; look for it on a coarse grid.
    let best = 0;
    let least = zero.criterion - 1e-9;
    for (let e = -12; e <= 8; e += 0.5) {
      const found = at(2 ** e);
      if (found && found.criterion < least) {
        least = found.criterion;
        best = 2 ** e;
      }
    }
    if (best === 0) return Float64Array.of(0);
    low = best / 2;
    fLow = at(low)?.slope ?? 0;
    if (fLow >= 0) return Float64Array.of(Math.sqrt(best));
  }
  let high = Math.max(0.1, low * 4);
  let fHigh: number = at(high)?.slope ?? NaN;
  for (let i = 0; fHigh < 0 && i < 200; i++) {
    low = high;
    fLow = fHigh;
    high *= 4;
    fHigh = at(high)?.slope ?? NaN;
  }
  if (!(fHigh >= 0)) return undefined;
  let side = 0;
  for (let i = 0; i < 200 && high - low > 1e-15 * high; i++) {
    let middle = (low * fHigh - high * fLow) / (fHigh - fLow);
    if (!(middle > low && middle < high)) middle = (low + high) / 2;
    const f = at(middle)?.slope;
    if (f === undefined) return undefined;
    if (f === 0) return Float64Array.of(Math.sqrt(middle));
    if (f < 0) {
      low = middle;
      fLow = f;
      if (side === -1) fHigh /= 2;
      side = -1;
    } else {
      high = middle;
      fHigh = f;
      if (side === 1) fLow /= 2;
      side = 1;
    }
  }
  return Float64Array.of(Math.sqrt((low + high) / 2));
}

/** Several random effects: minimise over the lower triangle of Λ. */
function severalEffects(s: MixedSums, reml: boolean): Float64Array | undefined {
  const { k } = s;
  const places: [number, number][] = [];
  for (let c = 0; c < k; c++) for (let r = c; r < k; r++) places.push([r, c]);
  const q = places.length;
  const expand = (t: Float64Array): Float64Array => {
    const factor = new Float64Array(k * k);
    places.forEach(([r, c], i) => (factor[r * k + c] = t[i]!));
    return factor;
  };
  const value = (t: Float64Array): number => profile(s, expand(t), reml)?.criterion ?? Infinity;
  // A scale for each effect, so that steps mean the same for all of them.
  const scale = places.map(([r]) => {
    let sum = 0;
    for (let j = 0; j < s.groups; j++) sum += s.zz[(j * k + r) * k + r]!;
    return Math.sqrt(s.n / Math.max(sum, 1e-300));
  });
  let t = Float64Array.from(places, ([r, c], i) => (r === c ? scale[i]! : 0));
  let f = value(t);
  if (!Number.isFinite(f)) return undefined;
  let damping = 1e-3;
  for (let iteration = 0; iteration < 200; iteration++) {
    const { gradient, hessian } = numericDerivatives(value, t, scale, f);
    let moved = 0;
    let accepted = false;
    for (let tries = 0; tries < 30; tries++) {
      const h = Float64Array.from(hessian);
      for (let i = 0; i < q; i++) h[i * q + i]! += damping * (Math.abs(h[i * q + i]!) + 1e-3);
      const inverse = symmetricInverse(h, q)?.inverse;
      if (inverse) {
        const next = t.map((v, i) => {
          let step = 0;
          for (let j = 0; j < q; j++) step += inverse[i * q + j]! * gradient[j]!;
          return v - step * scale[i]!;
        });
        const g = value(next);
        if (g <= f + 1e-11 * Math.abs(f)) {
          moved = Math.max(
            ...next.map((v, i) => Math.abs(v - t[i]!) / (scale[i]! + Math.abs(t[i]!))),
          );
          t = next;
          f = g;
          accepted = true;
          damping = Math.max(damping / 10, 1e-14);
          break;
        }
      }
      damping = Math.max(damping * 10, 1e-10);
    }
    if (!accepted || moved < 1e-10) break;
  }
  // lme4 keeps diagonal elements non-negative.
  places.forEach(([r, c], i) => {
    if (r !== c || t[i]! >= 0) return;
    places.forEach(([, other], j) => {
      if (other === c) t[j] = -t[j]!;
    });
  });
  return expand(t);
}

/** Gradient and Hessian by central differences with one Richardson step, in scaled coordinates. */
function numericDerivatives(
  f: (t: Float64Array) => number,
  t: Float64Array,
  scale: readonly number[],
  centre: number,
) {
  const q = t.length;
  const at = (i: number, a: number, j = -1, b = 0): number => {
    const moved = Float64Array.from(t);
    moved[i]! += a * scale[i]!;
    if (j >= 0) moved[j]! += b * scale[j]!;
    return f(moved);
  };
  const gradient = new Float64Array(q);
  const hessian = new Float64Array(q * q);
  const h = 2e-3;
  for (let i = 0; i < q; i++) {
    const [p1, m1, p2, m2] = [at(i, h), at(i, -h), at(i, 2 * h), at(i, -2 * h)];
    gradient[i] = (8 * (p1 - m1) - (p2 - m2)) / (12 * h);
    hessian[i * q + i] = (16 * (p1 + m1) - (p2 + m2) - 30 * centre) / (12 * h * h);
    for (let j = 0; j < i; j++) {
      const cross =
        (at(i, h, j, h) - at(i, h, j, -h) - at(i, -h, j, h) + at(i, -h, j, -h)) / (4 * h * h);
      hessian[i * q + j] = cross;
      hessian[j * q + i] = cross;
    }
  }
  return { gradient, hessian };
}
