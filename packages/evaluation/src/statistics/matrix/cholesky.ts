/**
 * Cholesky factor of a symmetric matrix: the lower triangle L with A = L L'.
 *
 * Matrices are row-major `Float64Array`s of `n * n` values. `undefined` when `a` is not positive
 * definite, which callers read as "collinear" or "not a covariance matrix".
 */
export function cholesky(
  a: Float64Array,
  n: number,
  into: Float64Array = new Float64Array(n * n),
): Float64Array | undefined {
  for (let j = 0; j < n; j++) {
    const jn = j * n;
    let pivot = a[jn + j]!;
    for (let k = 0; k < j; k++) pivot -= into[jn + k]! * into[jn + k]!;
    if (!(pivot > 0) || pivot === Infinity) return undefined;
    const diagonal = Math.sqrt(pivot);
    into[jn + j] = diagonal;
    for (let i = j + 1; i < n; i++) {
      const row = i * n;
      let sum = a[row + j]!;
      for (let k = 0; k < j; k++) sum -= into[row + k]! * into[jn + k]!;
      into[row + j] = sum / diagonal;
      into[jn + i] = 0;
    }
  }
  return into;
}

/** Solve A x = b from the Cholesky factor of A. */
export function choleskySolve(factor: Float64Array, b: Float64Array, n: number): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    let sum = x[i]!;
    for (let k = 0; k < i; k++) sum -= factor[i * n + k]! * x[k]!;
    x[i] = sum / factor[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let k = i + 1; k < n; k++) sum -= factor[k * n + i]! * x[k]!;
    x[i] = sum / factor[i * n + i]!;
  }
  return x;
}

/** Natural logarithm of the determinant, from the Cholesky factor. */
export function logDeterminant(factor: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += Math.log(factor[i * n + i]!);
  return 2 * sum;
}

export interface SymmetricInverse {
  readonly inverse: Float64Array;
  readonly logDeterminant: number;
}

/** Inverse and log determinant of a symmetric positive definite matrix; `undefined` if it is not. */
export function symmetricInverse(a: Float64Array, n: number): SymmetricInverse | undefined {
  const factor = cholesky(a, n);
  if (!factor) return undefined;
  const w = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    w[j * n + j] = 1 / factor[j * n + j]!;
    for (let i = j + 1; i < n; i++) {
      const row = i * n;
      let sum = 0;
      for (let k = j; k < i; k++) sum -= factor[row + k]! * w[k * n + j]!;
      w[row + j] = sum / factor[row + i]!;
    }
  }
  const inverse = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    const row = k * n;
    for (let i = 0; i <= k; i++) {
      const wi = w[row + i]!;
      if (wi === 0) continue;
      for (let j = 0; j <= i; j++) inverse[i * n + j]! += wi * w[row + j]!;
    }
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) inverse[j * n + i] = inverse[i * n + j]!;
  return { inverse, logDeterminant: logDeterminant(factor, n) };
}
