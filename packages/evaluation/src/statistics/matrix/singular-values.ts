export interface SingularValues {
  /** Largest first. */
  readonly values: Float64Array;
  /** m x n, orthonormal columns for non-zero values. */
  readonly left: Float64Array;
  /** n x n. */
  readonly right: Float64Array;
}

/** Singular value decomposition of a small m x n matrix (m >= n) by one-sided Jacobi rotations (Hestenes 1958). */
export function singularValues(a: Float64Array, m: number, n: number): SingularValues {
  const u = Float64Array.from(a);
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0; sweep < 60; sweep++) {
    let rotated = false;
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) {
        let alpha = 0;
        let beta = 0;
        let gamma = 0;
        for (let i = 0; i < m; i++) {
          const x = u[i * n + p]!;
          const y = u[i * n + q]!;
          alpha += x * x;
          beta += y * y;
          gamma += x * y;
        }
        if (Math.abs(gamma) <= 1e-16 * Math.sqrt(alpha * beta) || gamma === 0) continue;
        rotated = true;
        const zeta = (beta - alpha) / (2 * gamma);
        const t = (zeta >= 0 ? 1 : -1) / (Math.abs(zeta) + Math.hypot(1, zeta));
        const c = 1 / Math.hypot(1, t);
        rotateColumns(u, m, n, p, q, c, c * t);
        rotateColumns(v, n, n, p, q, c, c * t);
      }
    }
    if (!rotated) break;
  }
  const norms = Float64Array.from({ length: n }, (_, j) => {
    let norm = 0;
    for (let i = 0; i < m; i++) norm = Math.hypot(norm, u[i * n + j]!);
    return norm;
  });
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => norms[j]! - norms[i]!);
  const left = new Float64Array(m * n);
  const right = new Float64Array(n * n);
  order.forEach((from, to) => {
    const norm = norms[from]!;
    for (let i = 0; i < m; i++) left[i * n + to] = norm > 0 ? u[i * n + from]! / norm : 0;
    for (let i = 0; i < n; i++) right[i * n + to] = v[i * n + from]!;
  });
  return { values: Float64Array.from(order, (i) => norms[i]!), left, right };
}

function rotateColumns(
  a: Float64Array,
  rows: number,
  stride: number,
  p: number,
  q: number,
  c: number,
  s: number,
): void {
  for (let i = 0; i < rows; i++) {
    const x = a[i * stride + p]!;
    const y = a[i * stride + q]!;
    a[i * stride + p] = c * x - s * y;
    a[i * stride + q] = s * x + c * y;
  }
}
