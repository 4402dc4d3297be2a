import { symmetricInverse } from '../matrix/cholesky.ts';
import { inverseOf, scatter, unpack, type Pattern } from './missing-patterns.ts';

/** Standard errors of the means: square roots of the mean block of the inverse observed information of means and covariances. */
export function meanErrors(
  state: Float64Array,
  patterns: readonly Pattern[],
  p: number,
): Float64Array | undefined {
  const { m, s } = unpack(state, p);
  const pairs: [number, number][] = [];
  for (let a = 0; a < p; a++) for (let b = 0; b <= a; b++) pairs.push([a, b]);
  const q = p + pairs.length;
  const information = new Float64Array(q * q);
  for (const pattern of patterns) {
    const { seen, n } = pattern;
    const k = seen.length;
    const solved = inverseOf(s, seen, p);
    if (!solved) return undefined;
    const v = new Float64Array(p * p);
    seen.forEach((a, i) => seen.forEach((b, j) => (v[a * p + b] = solved.inverse[i * k + j]!)));
    const w = new Float64Array(p * p);
    for (const a of seen) for (const b of seen) w[a * p + b] = scatter(pattern, a, b, m, p);
    const k2 = product(product(v, w, p), v, p);
    const d = new Float64Array(p);
    for (const a of seen) d[a] = pattern.sum[a]! - n * m[a]!;
    const vd = Float64Array.from({ length: p }, (_, a) =>
      seen.reduce((sum, b) => sum + v[a * p + b]! * d[b]!, 0),
    );
    for (const a of seen) for (const b of seen) information[a * q + b]! += n * v[a * p + b]!;
    pairs.forEach(([a, b], t) => {
      for (const c of seen) {
        const value = v[c * p + a]! * vd[b]! + (a === b ? 0 : v[c * p + b]! * vd[a]!);
        information[c * q + p + t]! += value;
        information[(p + t) * q + c]! += value;
      }
      pairs.forEach(([c, e], u) => {
        // tr(VΣ_t VΣ_u M) for M = VWV and for the identity, over the unit matrices of both cells.
        let second = 0;
        let first = 0;
        for (const [x, y] of a === b
          ? [[a, b] as const]
          : ([
              [a, b],
              [b, a],
            ] as const)) {
          for (const [f, g] of c === e
            ? [[c, e] as const]
            : ([
                [c, e],
                [e, c],
              ] as const)) {
            first += v[g * p + x]! * v[y * p + f]!;
            second += 0.5 * (k2[g * p + x]! * v[y * p + f]! + v[g * p + x]! * k2[y * p + f]!);
          }
        }
        information[(p + t) * q + p + u]! += second - 0.5 * n * first;
      });
    });
  }
  const inverse = symmetricInverse(information, q)?.inverse;
  if (!inverse) return undefined;
  return Float64Array.from({ length: p }, (_, j) => Math.sqrt(inverse[j * q + j]!));
}

function product(a: Float64Array, b: Float64Array, p: number): Float64Array {
  const out = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    for (let k = 0; k < p; k++) {
      const left = a[i * p + k]!;
      if (left === 0) continue;
      for (let j = 0; j < p; j++) out[i * p + j]! += left * b[k * p + j]!;
    }
  }
  return out;
}
