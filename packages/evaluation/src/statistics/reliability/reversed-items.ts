import type { Column } from '../describe/columns.ts';

/** Turn reversed items: min + max − x, with the smallest and largest answer of the whole block. */
export function turn(items: readonly Column[], reversed: readonly number[]): readonly Column[] {
  if (reversed.length === 0) return items;
  let low = Infinity;
  let high = -Infinity;
  for (const item of items) {
    for (let i = 0; i < item.length; i++) {
      if (item[i]! < low) low = item[i]!;
      if (item[i]! > high) high = item[i]!;
    }
  }
  return items.map((item, j) =>
    reversed.includes(j) ? Float64Array.from(item, (value) => low + high - value) : item,
  );
}
