/** An LU factorisation with partial pivoting: PA = LU, both factors packed in `packed`. */
export interface LuFactor {
  readonly packed: Float64Array;
  readonly pivots: Int32Array;
  readonly sign: 1 | -1;
}

/** LU factorisation of a square row-major matrix; `undefined` when it is singular. */
export function luFactor(a: Float64Array, n: number): LuFactor | undefined {
  const packed = Float64Array.from(a);
  const pivots = new Int32Array(n);
  let sign: 1 | -1 = 1;
  let largest = 0;
  for (const value of packed) largest = Math.max(largest, Math.abs(value));
  if (!(largest < Infinity)) return undefined;
  for (let c = 0; c < n; c++) {
    let p = c;
    for (let r = c + 1; r < n; r++) {
      if (Math.abs(packed[r * n + c]!) > Math.abs(packed[p * n + c]!)) p = r;
    }
    pivots[c] = p;
    if (p !== c) {
      sign = sign === 1 ? -1 : 1;
      for (let k = 0; k < n; k++) {
        const kept = packed[c * n + k]!;
        packed[c * n + k] = packed[p * n + k]!;
        packed[p * n + k] = kept;
      }
    }
    const pivot = packed[c * n + c]!;
    if (!(Math.abs(pivot) > largest * 1e-15)) return undefined;
    for (let r = c + 1; r < n; r++) {
      const factor = packed[r * n + c]! / pivot;
      packed[r * n + c] = factor;
      if (factor === 0) continue;
      for (let k = c + 1; k < n; k++) packed[r * n + k]! -= factor * packed[c * n + k]!;
    }
  }
  return { packed, pivots, sign };
}

/** Solve A x = b from A's LU factorisation. */
export function luSolve({ packed, pivots }: LuFactor, b: Float64Array, n: number): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    const p = pivots[i]!;
    const kept = x[p]!;
    x[p] = x[i]!;
    x[i] = kept;
  }
  for (let i = 0; i < n; i++) {
    let sum = x[i]!;
    for (let k = 0; k < i; k++) sum -= packed[i * n + k]! * x[k]!;
    x[i] = sum;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let k = i + 1; k < n; k++) sum -= packed[i * n + k]! * x[k]!;
    x[i] = sum / packed[i * n + i]!;
  }
  return x;
}

/** Inverse of a square matrix; `undefined` when it is singular. */
export function luInverse(a: Float64Array, n: number): Float64Array | undefined {
  const factor = luFactor(a, n);
  if (!factor) return undefined;
  const inverse = new Float64Array(n * n);
  const unit = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    unit.fill(0);
    unit[j] = 1;
    const column = luSolve(factor, unit, n);
    for (let i = 0; i < n; i++) inverse[i * n + j] = column[i]!;
  }
  return inverse;
}

/** Determinant of a square matrix, zero when it is singular. */
export function determinant(a: Float64Array, n: number): number {
  const factor = luFactor(a, n);
  if (!factor) return 0;
  let product: number = factor.sign;
  for (let i = 0; i < n; i++) product *= factor.packed[i * n + i]!;
  return product;
}
