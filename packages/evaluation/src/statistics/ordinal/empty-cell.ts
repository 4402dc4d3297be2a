import type { CrossTable } from './cross-table.ts';

/**
 * A 2 × 2 table with one empty cell, filled with half an answer without moving the margins.
 *
 * Without it the tetrachoric correlation runs to one whatever the other cells say. As lavaan's
 * `zero.add = c(0.5, 0)`; every other table is given back as it is.
 */
export function filledEmptyCell(table: CrossTable): CrossTable {
  const { rows, columns, counts } = table;
  if (rows !== 2 || columns !== 2) return table;
  const empty = [...counts].flatMap((count, at) => (count === 0 ? [at] : []));
  if (empty.length !== 1) return table;
  const diagonal = empty[0] === 0 || empty[0] === 3 ? 0.5 : -0.5;
  const filled = counts.map((count, at) => count + (at === 0 || at === 3 ? diagonal : -diagonal));
  return { ...table, counts: filled };
}
