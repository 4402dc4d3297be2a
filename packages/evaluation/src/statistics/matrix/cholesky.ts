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
    const pivot = a[jn + j]! - along(into, jn, into, jn, 0, j);
    if (!(pivot > 0) || pivot === Infinity) return undefined;
    const diagonal = Math.sqrt(pivot);
    into[jn + j] = diagonal;
    for (let i = j + 1; i < n; i++) {
      const row = i * n;
      into[row + j] = (a[row + j]! - along(into, row, into, jn, 0, j)) / diagonal;
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
  // Row j of w is column j of L⁻¹, so that every sum runs along two rows.
  const w = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    const own = j * n;
    w[own + j] = 1 / factor[own + j]!;
    for (let i = j + 1; i < n; i++) {
      w[own + i] = -along(factor, i * n, w, own, j, i) / factor[i * n + i]!;
    }
  }
  const inverse = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const value = along(w, i * n, w, j * n, i, n);
      inverse[i * n + j] = value;
      inverse[j * n + i] = value;
    }
  }
  return { inverse, logDeterminant: logDeterminant(factor, n) };
}

/** Σ a[x + k] b[y + k] for k from `from` up to `to`, in two strands. */
function along(
  a: Float64Array,
  x: number,
  b: Float64Array,
  y: number,
  from: number,
  to: number,
): number {
  let even = 0;
  let odd = 0;
  let k = from;
  for (; k < to - 1; k += 2) {
    even += a[x + k]! * b[y + k]!;
    odd += a[x + k + 1]! * b[y + k + 1]!;
  }
  if (k < to) even += a[x + k]! * b[y + k]!;
  return even + odd;
}
