import type { Column } from './columns.ts';

/** Ranks from 1, ties sharing the average of their places. */
export function averageRanks(values: Column): Float64Array {
  const order = orderOf(values);
  const ranks = new Float64Array(values.length);
  for (let i = 0; i < order.length;) {
    let j = i + 1;
    while (j < order.length && values[order[j]!] === values[order[i]!]) j++;
    const rank = (i + 1 + j) / 2;
    for (; i < j; i++) ranks[order[i]!] = rank;
  }
  return ranks;
}

/** Sizes of the groups of tied values. */
export function tieSizes(values: Column): number[] {
  const sorted = Float64Array.from(values).sort();
  const sizes: number[] = [];
  for (let i = 0; i < sorted.length;) {
    let j = i + 1;
    while (j < sorted.length && sorted[j] === sorted[i]) j++;
    sizes.push(j - i);
    i = j;
  }
  return sizes;
}

/** Positions of the values from smallest to largest; equal values keep their order. */
export function orderOf(values: Column): Int32Array {
  return Int32Array.from({ length: values.length }, (_, i) => i).sort(
    (a, b) => values[a]! - values[b]! || a - b,
  );
}
