import { readFileSync } from 'node:fs';

/** The columns of a reference data file; an empty cell is `NaN`, a column of words stays words. */
export function referenceColumns(name: string): Record<string, Float64Array | string[]> {
  const file = new URL(`../test/reference/data/${name}`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const cells = lines.map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
  const isMissing = (cell: string): boolean => cell === '' || cell === 'NA';
  return Object.fromEntries(
    cells[0]!.map((column, j) => {
      const raw = cells.slice(1).map((row) => row[j] ?? '');
      const isNumeric = raw.every((cell) => isMissing(cell) || !Number.isNaN(Number(cell)));
      return [
        column,
        isNumeric ? Float64Array.from(raw, (cell) => (isMissing(cell) ? NaN : Number(cell))) : raw,
      ];
    }),
  );
}

/** The same where every column holds numbers. */
export function numericColumns(name: string): Record<string, Float64Array> {
  return Object.fromEntries(
    Object.entries(referenceColumns(name)).filter(
      (entry): entry is [string, Float64Array] => entry[1] instanceof Float64Array,
    ),
  );
}
