/** X = QR with orthonormal columns in Q, and the columns that are combinations of earlier ones. */
export interface Orthogonal {
  readonly q: readonly Float64Array[];
  /** p × p, row-major, upper triangular. */
  readonly r: Float64Array;
  /** Inverse of R. */
  readonly inverse: Float64Array;
  readonly dependent: readonly number[];
}

/** Gram–Schmidt with reorthogonalisation; a column is dependent below 1e-7 of its length, as in `lm`. */
export function orthogonalise(columns: readonly Float64Array[]): Orthogonal {
  const p = columns.length;
  const r = new Float64Array(p * p);
  const q: Float64Array[] = [];
  const dependent: number[] = [];
  for (let j = 0; j < p; j++) {
    const v = Float64Array.from(columns[j]!);
    const whole = length(v);
    for (let pass = 0; pass < 2; pass++) {
      for (let k = 0; k < j; k++) {
        const share = dot(q[k]!, v);
        r[k * p + j]! += share;
        const direction = q[k]!;
        for (let i = 0; i < v.length; i++) v[i]! -= share * direction[i]!;
      }
    }
    const left = length(v);
    if (!(left > 1e-7 * whole)) {
      dependent.push(j);
      q.push(v.fill(0));
      r[j * p + j] = 1;
      continue;
    }
    for (let i = 0; i < v.length; i++) v[i]! /= left;
    r[j * p + j] = left;
    q.push(v);
  }
  const inverse = new Float64Array(p * p);
  for (let j = 0; j < p; j++) {
    inverse[j * p + j] = 1 / r[j * p + j]!;
    for (let i = j - 1; i >= 0; i--) {
      let sum = 0;
      for (let k = i + 1; k <= j; k++) sum += r[i * p + k]! * inverse[k * p + j]!;
      inverse[i * p + j] = -sum / r[i * p + i]!;
    }
  }
  return { q, r, inverse, dependent };
}

/** Inner product. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function length(v: Float64Array): number {
  let size = 0;
  for (const value of v) size = Math.max(size, Math.abs(value));
  if (size === 0) return 0;
  let sum = 0;
  for (const value of v) sum += (value / size) ** 2;
  return size * Math.sqrt(sum);
}
