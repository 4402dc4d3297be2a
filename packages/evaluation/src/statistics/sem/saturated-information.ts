import { symmetricInverse } from '../matrix/cholesky.ts';
import { type PatternMoments } from './likelihood.ts';
import { type Cell } from './structure.ts';

/**
 * Observed information of a saturated model at given moments, over all rows.
 *
 * Every direction is a pair of unit vectors, so that products are look-ups: this is what makes the
 * Yuan–Bentler correction affordable with many items.
 */
export function saturatedInformation(
  patterns: readonly PatternMoments[],
  p: number,
  mean: Float64Array,
  sigma: Float64Array,
  cells: readonly Cell[],
  meanStructure: boolean,
): Float64Array | undefined {
  const q = cells.length;
  const out = new Float64Array(q * q);
  const rows = Int32Array.from(cells, (c) => c.row);
  const columns = Int32Array.from(cells, (c) => (c.kind === 'mean' ? -1 : c.column));
  const weights = Float64Array.from(cells, (c) =>
    c.row === c.column && c.kind !== 'mean' ? 0.5 : 1,
  );
  for (const { n, observed, mean: seen, covariance } of patterns) {
    const r = observed.length;
    const part = new Float64Array(r * r);
    const spread = new Float64Array(r * r);
    const d = new Float64Array(r);
    for (let i = 0; i < r; i++) d[i] = meanStructure ? seen[i]! - mean[observed[i]!]! : 0;
    for (let i = 0; i < r; i++) {
      for (let j = 0; j < r; j++) {
        part[i * r + j] = sigma[observed[i]! * p + observed[j]!]!;
        spread[i * r + j] = covariance[i * r + j]! + d[i]! * d[j]!;
      }
    }
    const inverse = symmetricInverse(part, r)?.inverse;
    if (!inverse) return undefined;
    const v = new Float64Array(p * p);
    const k = new Float64Array(p * p);
    const z = new Float64Array(p);
    const half = new Float64Array(r * r);
    for (let i = 0; i < r; i++) {
      for (let m = 0; m < r; m++) {
        const left = inverse[i * r + m]!;
        z[observed[i]!]! += left * d[m]!;
        for (let j = 0; j < r; j++) half[i * r + j]! += left * spread[m * r + j]!;
      }
    }
    for (let i = 0; i < r; i++) {
      for (let j = 0; j < r; j++) {
        let sum = 0;
        for (let m = 0; m < r; m++) sum += half[i * r + m]! * inverse[m * r + j]!;
        const to = observed[i]! * p + observed[j]!;
        v[to] = inverse[i * r + j]!;
        k[to] = 2 * sum - inverse[i * r + j]!;
      }
    }
    const has = new Uint8Array(p);
    for (const i of observed) has[i] = 1;
    const active: number[] = [];
    for (let c = 0; c < q; c++) {
      if (has[rows[c]!] && (columns[c]! < 0 || has[columns[c]!])) active.push(c);
    }
    for (const a of active) {
      const i = rows[a]!;
      const j = columns[a]!;
      for (const b of active) {
        if (b > a) break;
        const s = rows[b]!;
        const t = columns[b]!;
        let value: number;
        if (j < 0 && t < 0) value = v[i * p + s]!;
        else if (j < 0) value = weights[b]! * (z[s]! * v[i * p + t]! + z[t]! * v[i * p + s]!);
        else if (t < 0) value = weights[a]! * (z[i]! * v[s * p + j]! + z[j]! * v[s * p + i]!);
        else {
          value =
            0.5 *
            weights[a]! *
            weights[b]! *
            (k[i * p + s]! * v[j * p + t]! +
              k[j * p + s]! * v[i * p + t]! +
              k[i * p + t]! * v[j * p + s]! +
              k[j * p + t]! * v[i * p + s]!);
        }
        out[a * q + b]! += n * value;
      }
    }
  }
  for (let a = 0; a < q; a++) for (let b = 0; b < a; b++) out[b * q + a] = out[a * q + b]!;
  return out;
}
