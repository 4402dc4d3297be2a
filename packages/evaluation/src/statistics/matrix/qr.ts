/** A Householder QR factorisation of an m x n matrix, columns pivoted only when they are dependent. */
export interface QrFactor {
  readonly rows: number;
  readonly columns: number;
  /** R above the diagonal, the reflectors on and below it. */
  readonly packed: Float64Array;
  /** Diagonal of R. */
  readonly diagonal: Float64Array;
  /** Columns that are linear combinations of earlier ones, as R's `lm` would drop them. */
  readonly dependent: readonly number[];
}

/** Householder QR of a row-major m x n matrix with m >= n. A column is dependent when what is left of it after the earlier ones is below `tolerance` of its length. */
export function qrFactor(
  a: Float64Array,
  rows: number,
  columns: number,
  tolerance = 1e-10,
): QrFactor {
  const packed = Float64Array.from(a);
  const diagonal = new Float64Array(columns);
  const dependent: number[] = [];
  let step = 0;
  for (let k = 0; k < columns; k++) {
    let whole = 0;
    let norm = 0;
    for (let i = 0; i < rows; i++) whole = Math.hypot(whole, packed[i * columns + k]!);
    for (let i = step; i < rows; i++) norm = Math.hypot(norm, packed[i * columns + k]!);
    if (!(norm > tolerance * whole) || step >= rows) {
      dependent.push(k);
      continue;
    }
    if (packed[step * columns + k]! < 0) norm = -norm;
    for (let i = step; i < rows; i++) packed[i * columns + k]! /= norm;
    packed[step * columns + k]! += 1;
    for (let j = k + 1; j < columns; j++) {
      let sum = 0;
      for (let i = step; i < rows; i++) sum += packed[i * columns + k]! * packed[i * columns + j]!;
      sum = -sum / packed[step * columns + k]!;
      for (let i = step; i < rows; i++) packed[i * columns + j]! += sum * packed[i * columns + k]!;
    }
    diagonal[k] = -norm;
    step++;
  }
  return { rows, columns, packed, diagonal, dependent };
}

/** Least-squares solution of A x = b; `undefined` when columns are dependent. */
export function qrSolve(factor: QrFactor, b: Float64Array): Float64Array | undefined {
  const { rows, columns, packed, diagonal, dependent } = factor;
  if (dependent.length > 0 || rows < columns) return undefined;
  const y = Float64Array.from(b);
  for (let k = 0; k < columns; k++) {
    let sum = 0;
    for (let i = k; i < rows; i++) sum += packed[i * columns + k]! * y[i]!;
    sum = -sum / packed[k * columns + k]!;
    for (let i = k; i < rows; i++) y[i]! += sum * packed[i * columns + k]!;
  }
  const x = new Float64Array(columns);
  for (let k = columns - 1; k >= 0; k--) {
    let sum = y[k]!;
    for (let j = k + 1; j < columns; j++) sum -= packed[k * columns + j]! * x[j]!;
    x[k] = sum / diagonal[k]!;
  }
  return x;
}

/** (A'A)⁻¹ from the triangle R, for standard errors; `undefined` when columns are dependent. */
export function qrCrossProductInverse(factor: QrFactor): Float64Array | undefined {
  const { columns: n, packed, diagonal, dependent } = factor;
  if (dependent.length > 0) return undefined;
  const inverse = new Float64Array(n * n);
  for (let j = n - 1; j >= 0; j--) {
    inverse[j * n + j] = 1 / diagonal[j]!;
    for (let i = j - 1; i >= 0; i--) {
      let sum = 0;
      for (let k = i + 1; k <= j; k++) sum -= packed[i * n + k]! * inverse[k * n + j]!;
      inverse[i * n + j] = sum / diagonal[i]!;
    }
  }
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < n; k++) sum += inverse[i * n + k]! * inverse[j * n + k]!;
      out[i * n + j] = sum;
      out[j * n + i] = sum;
    }
  }
  return out;
}
