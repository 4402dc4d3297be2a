import type { LabelledMatrix } from '../describe/columns.ts';
import { alphaOf, total, without } from './lower-bounds.ts';

/** A number, or `null` where none exists. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The correlations below the diagonal, each pair once. */
export function lowerTriangle(r: Float64Array, k: number): Float64Array {
  const out = new Float64Array((k * (k - 1)) / 2);
  let at = 0;
  for (let i = 1; i < k; i++) for (let j = 0; j < i; j++) out[at++] = r[i * k + j]!;
  return out;
}

/** Of each column of a matrix the sum. */
export function columnSums(s: Float64Array, k: number): Float64Array {
  const sums = new Float64Array(k);
  for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) sums[j]! += s[i * k + j]!;
  return sums;
}

/** Of each item its correlation with the sum of the others. */
export function itemRestCorrelations(s: Float64Array, k: number): number[] {
  const sums = columnSums(s, k);
  const whole = total(s);
  return Array.from({ length: k }, (_, i) => {
    const own = s[i * k + i]!;
    const rest = whole - 2 * sums[i]! + own;
    return (sums[i]! - own) / Math.sqrt(own * rest);
  });
}

/** Of each item: alpha without it, its correlations with the rest and the total, and its moments. */
export function itemTable(
  names: readonly string[],
  s: Float64Array,
  r: Float64Array,
  means: Float64Array,
  smc: Float64Array | undefined,
  k: number,
): LabelledMatrix {
  const sums = columnSums(s, k);
  const whole = total(s);
  const rest = itemRestCorrelations(s, k);
  return {
    rows: names,
    cols: ['alphaIfDeleted', 'alphaStdIfDeleted', 'itemRest', 'itemTotal', 'mean', 'sd', 'smc'],
    data: names.map((_, i) => [
      k > 2 ? finite(alphaOf(without(s, k, i), k - 1)) : null,
      k > 2 ? finite(alphaOf(without(r, k, i), k - 1)) : null,
      finite(rest[i]!),
      finite(sums[i]! / Math.sqrt(s[i * k + i]! * whole)),
      means[i]!,
      Math.sqrt(s[i * k + i]!),
      smc ? smc[i]! : null,
    ]),
  };
}
