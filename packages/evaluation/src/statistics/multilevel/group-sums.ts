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
