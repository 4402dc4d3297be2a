import { rowsOf, type Column } from './columns.ts';

/** Which answers are missing together. */
export interface MissingPatterns {
  readonly rows: number;
  readonly completeRows: number;
  /** Missing answers per column, by name. */
  readonly missing: Readonly<Record<string, number>>;
  /** Most frequent first; `present` has a 1 for each column with an answer. */
  readonly patterns: readonly { readonly present: string; readonly rows: number }[];
}

/** Count the patterns of missing answers. */
export function missingPatterns(
  columns: readonly Column[],
  names: readonly string[],
): MissingPatterns {
  const rows = rowsOf(columns);
  const counts = new Map<string, number>();
  const missing = columns.map(() => 0);
  for (let i = 0; i < rows; i++) {
    let key = '';
    columns.forEach((column, j) => {
      const gone = Number.isNaN(column[i]!);
      if (gone) missing[j]!++;
      key += gone ? '0' : '1';
    });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const patterns = [...counts]
    .map(([present, count]) => ({ present, rows: count }))
    .sort((a, b) => b.rows - a.rows || (a.present < b.present ? 1 : -1));
  return {
    rows,
    completeRows: counts.get('1'.repeat(columns.length)) ?? 0,
    missing: Object.fromEntries(names.map((name, j) => [name, missing[j]!])),
    patterns,
  };
}
