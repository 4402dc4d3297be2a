/** A (n x m) times B (m x p), row-major. */
export function multiply(
  a: Float64Array,
  b: Float64Array,
  n: number,
  m: number,
  p: number,
  into: Float64Array = new Float64Array(n * p),
): Float64Array {
  into.fill(0, 0, n * p);
  for (let i = 0; i < n; i++) {
    const out = i * p;
    for (let k = 0; k < m; k++) {
      const left = a[i * m + k]!;
      if (left === 0) continue;
      const row = k * p;
      for (let j = 0; j < p; j++) into[out + j]! += left * b[row + j]!;
    }
  }
  return into;
}

/** A (n x m) times B' where B is p x m. */
export function multiplyTransposed(
  a: Float64Array,
  b: Float64Array,
  n: number,
  m: number,
  p: number,
): Float64Array {
  const out = new Float64Array(n * p);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < p; j++) {
      out[i * p + j] = sumOfProducts(a, i * m, b, j * m, m);
    }
  }
  return out;
}

/** A (n x m) times a vector of m. */
export function multiplyVector(
  a: Float64Array,
  x: Float64Array,
  n: number,
  m: number,
  out: Float64Array = new Float64Array(n),
): Float64Array {
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let k = 0; k < m; k++) sum += a[i * m + k]! * x[k]!;
    out[i] = sum;
  }
  return out;
}

/** The transpose of an n x m matrix. */
export function transpose(a: Float64Array, n: number, m: number): Float64Array {
  const out = new Float64Array(n * m);
  for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) out[j * n + i] = a[i * m + j]!;
  return out;
}

/** Sum of the products of corresponding elements: tr(A'B), and the dot product of vectors. */
export function dot(a: Float64Array, b: Float64Array): number {
  return sumOfProducts(a, 0, b, 0, a.length);
}

/** Sum of the diagonal of an n x n matrix. */
export function trace(a: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += a[i * n + i]!;
  return sum;
}

/** The n x n identity. */
export function identity(n: number): Float64Array {
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) out[i * n + i] = 1;
  return out;
}

/** Rows and columns `keep` of an n x n matrix. */
export function subMatrix(a: Float64Array, n: number, keep: ArrayLike<number>): Float64Array {
  const m = keep.length;
  const out = new Float64Array(m * m);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < m; j++) out[i * m + j] = a[keep[i]! * n + keep[j]!]!;
  }
  return out;
}

/** Σ a[x + k] b[y + k] over `length` numbers, in two strands. */
export function sumOfProducts(
  a: Float64Array,
  x: number,
  b: Float64Array,
  y: number,
  length: number,
): number {
  let even = 0;
  let odd = 0;
  let k = 0;
  for (; k < length - 1; k += 2) {
    even += a[x + k]! * b[y + k]!;
    odd += a[x + k + 1]! * b[y + k + 1]!;
  }
  if (k < length) even += a[x + k]! * b[y + k]!;
  return even + odd;
}
