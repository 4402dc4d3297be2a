import { multiplyVector } from '../matrix/product.ts';
import { ROOM, workspace } from '../matrix/workspace.ts';
import { basisProducts, type MomentBasis } from './moment-basis.ts';

/** A normal likelihood's second-order terms for some rows: what information is made of. */
export interface NormalTerms {
  /** Rows of data. */
  readonly n: number;
  /** V = Σ⁻¹. */
  readonly v: Float64Array;
  /** K = V (S + dd') V. */
  readonly k: Float64Array;
  /** V d. */
  readonly pull: Float64Array;
}

/** Expected and observed information of all pairs of cells: lower triangles of cells x cells. */
export interface PairSums {
  readonly expected: Float64Array | undefined;
  readonly observed: Float64Array | undefined;
}

/** The first derivatives seen through the vectors: Σ n B (V − K) B' and Σ n B V d. */
export interface SlopeSums {
  readonly omega: Float64Array;
  readonly pull: Float64Array;
}

/** Add the information of some rows, and their slopes, seen through the vectors of the cells. */
export function addPairs(
  basis: MomentBasis,
  terms: NormalTerms,
  sums: PairSums,
  slopes?: SlopeSums,
): void {
  const { x, y, weight, mean, size, rows } = basis;
  const { n, v, k, pull } = terms;
  const count = x.length;
  const r = pull.length;
  const square = size * size;
  const vv = basisProducts(basis, v, workspace(ROOM.first, square));
  const kk = basisProducts(basis, k, workspace(ROOM.second, square));
  const z = multiplyVector(rows, pull, size, r, workspace(ROOM.pull, size));
  if (slopes) {
    for (let i = 0; i < square; i++) slopes.omega[i]! += n * (vv[i]! - kk[i]!);
    for (let b = 0; b < size; b++) slopes.pull[b]! += n * z[b]!;
  }
  const seen = new Uint8Array(size);
  for (let b = 0; b < size; b++) {
    for (let i = 0; i < r; i++) if (rows[b * r + i] !== 0) seen[b] = 1;
  }
  const active: number[] = [];
  for (let c = 0; c < count; c++) {
    const moves = mean[c] !== 0 || (weight[c] !== 0 && seen[y[c]!]);
    if (moves && seen[x[c]!]) active.push(c);
  }
  const { expected, observed } = sums;
  if (expected) {
    for (let i = 0; i < active.length; i++) {
      const a = active[i]!;
      const xa = x[a]! * size;
      const ya = y[a]! * size;
      const wa = n * weight[a]!;
      const ma = n * mean[a]!;
      for (let j = 0; j <= i; j++) {
        const b = active[j]!;
        const xb = x[b]!;
        const yb = y[b]!;
        const xx = vv[xa + xb]!;
        expected[a * count + b]! +=
          wa * weight[b]! * (xx * vv[ya + yb]! + vv[xa + yb]! * vv[ya + xb]!) + ma * mean[b]! * xx;
      }
    }
  }
  if (!observed) return;
  for (let i = 0; i < square; i++) kk[i]! -= vv[i]! / 2;
  for (let i = 0; i < active.length; i++) {
    const a = active[i]!;
    const xa = x[a]! * size;
    const ya = y[a]! * size;
    const zx = z[x[a]!]!;
    const zy = z[y[a]!]!;
    const wa = n * weight[a]!;
    const ma = n * mean[a]!;
    for (let j = 0; j <= i; j++) {
      const b = active[j]!;
      const xb = x[b]!;
      const yb = y[b]!;
      const wb = weight[b]!;
      const mb = mean[b]!;
      const xx = vv[xa + xb]!;
      const xy = vv[xa + yb]!;
      const yx = vv[ya + xb]!;
      observed[a * count + b]! +=
        wa *
          wb *
          (kk[xa + xb]! * vv[ya + yb]! +
            kk[ya + xb]! * xy +
            kk[xa + yb]! * yx +
            kk[ya + yb]! * xx) +
        ma * (mb * xx + wb * (z[xb]! * xy + z[yb]! * xx)) +
        wa * mb * (zx * yx + zy * xx);
    }
  }
}

/** The sums by parameter, in both triangles; two cells of one parameter meet twice on its diagonal. */
export function addToParameters(
  sums: Float64Array,
  parameter: ArrayLike<number>,
  into: Float64Array,
  q: number,
): void {
  const count = parameter.length;
  for (let a = 0; a < count; a++) {
    for (let b = 0; b <= a; b++) {
      const value = sums[a * count + b]!;
      into[parameter[a]! * q + parameter[b]!]! += value;
      if (a !== b) into[parameter[b]! * q + parameter[a]!]! += value;
    }
  }
}
