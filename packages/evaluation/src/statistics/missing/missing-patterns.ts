import type { Column } from '../describe/columns.ts';
import { symmetricInverse } from '../matrix/cholesky.ts';

/** The rows that have answers in the same columns, and their sums. */
export interface Pattern {
  readonly seen: readonly number[];
  readonly n: number;
  /** Sums and cross-products of the values that are there. */
  readonly sum: Float64Array;
  readonly cross: Float64Array;
}

/** Gather the rows by which answers they have; rows with none are not used. */
export function patternsOf(
  columns: readonly Column[],
  scale: readonly { m: number; s: number }[],
  rows: number,
) {
  const p = columns.length;
  const known = new Map<
    string,
    { seen: number[]; n: number; sum: Float64Array; cross: Float64Array }
  >();
  let used = 0;
  for (let i = 0; i < rows; i++) {
    const seen: number[] = [];
    for (let j = 0; j < p; j++) if (!Number.isNaN(columns[j]![i]!)) seen.push(j);
    if (seen.length === 0) continue;
    used++;
    const key = seen.join(',');
    let pattern = known.get(key);
    if (!pattern) {
      pattern = { seen, n: 0, sum: new Float64Array(p), cross: new Float64Array(p * p) };
      known.set(key, pattern);
    }
    pattern.n++;
    for (const a of seen) {
      const x = (columns[a]![i]! - scale[a]!.m) / scale[a]!.s;
      pattern.sum[a]! += x;
      for (const b of seen) {
        pattern.cross[a * p + b]! += (x * (columns[b]![i]! - scale[b]!.m)) / scale[b]!.s;
      }
    }
  }
  return { patterns: [...known.values()] as Pattern[], used };
}

/** Means and covariances in one vector, as the search moves them. */
export function pack(m: Float64Array, s: Float64Array, p: number): Float64Array {
  const out = new Float64Array(p + p * p);
  out.set(m);
  out.set(s, p);
  return out;
}

/** The means and the covariances in such a vector. */
export function unpack(state: Float64Array, p: number) {
  return { m: state.subarray(0, p), s: state.subarray(p) };
}

/** The inverse of the covariances of the columns that a pattern has seen. */
export function inverseOf(s: Float64Array, seen: readonly number[], p: number) {
  const k = seen.length;
  const block = new Float64Array(k * k);
  seen.forEach((a, i) => seen.forEach((b, j) => (block[i * k + j] = s[a * p + b]!)));
  return symmetricInverse(block, k);
}

/** Sum of products of a pattern’s rows around the means, of two columns. */
export function scatter(
  pattern: Pattern,
  a: number,
  b: number,
  m: Float64Array,
  p: number,
): number {
  return (
    pattern.cross[a * p + b]! -
    m[a]! * pattern.sum[b]! -
    m[b]! * pattern.sum[a]! +
    pattern.n * m[a]! * m[b]!
  );
}
