import { symmetricInverse } from '../matrix/cholesky.ts';
import type { MixedSums } from './group-sums.ts';

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
