import { sumOfProducts } from './product.ts';
import { anew, type Make, ROOM, workspace } from './workspace.ts';

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
    const pivot = a[jn + j]! - sumOfProducts(into, jn, into, jn, j);
    if (!(pivot > 0) || pivot === Infinity) return undefined;
    const diagonal = Math.sqrt(pivot);
    into[jn + j] = diagonal;
    for (let i = j + 1; i < n; i++) {
      const row = i * n;
      into[row + j] = (a[row + j]! - sumOfProducts(into, row, into, jn, j)) / diagonal;
      into[jn + i] = 0;
    }
  }
  return into;
}

/** Solve A x = b from the Cholesky factor of A. */
export function choleskySolve(factor: Float64Array, b: Float64Array, n: number): Float64Array {
  const x = b.slice();
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
export function symmetricInverse(
  a: Float64Array,
  n: number,
  make: Make = anew,
): SymmetricInverse | undefined {
  const work = workspace(ROOM.inverse, 2 * n * n);
  if (!cholesky(a, n, work)) return undefined;
  // Behind the factor stands (L⁻¹)', so that every sum runs along two rows.
  const w = n * n;
  for (let j = 0; j < n; j++) {
    const own = w + j * n;
    work[own + j] = 1 / work[j * n + j]!;
    for (let i = j + 1; i < n; i++) {
      const sum = sumOfProducts(work, i * n + j, work, own + j, i - j);
      work[own + i] = -sum / work[i * n + i]!;
    }
  }
  const inverse = make(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const value = sumOfProducts(work, w + i * n + i, work, w + j * n + i, n - i);
      inverse[i * n + j] = value;
      inverse[j * n + i] = value;
    }
  }
  return { inverse, logDeterminant: logDeterminant(work, n) };
}
