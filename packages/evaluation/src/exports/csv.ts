import { isFormulaLike } from './formula.ts';

/** A cell of a table to be exported; `undefined` is an empty cell. */
export type CsvCell = string | number | boolean | undefined;

/** A table: the names of its columns and its rows. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** How a table is written. */
export interface CsvOptions {
  /** A byte order mark first: Excel reads Kazakh and Russian letters right only with it. */
  readonly byteOrderMark?: boolean;
  /** A semicolon suits spreadsheets set to Russian or Kazakh, where the comma is a decimal mark. */
  readonly separator?: ',' | ';';
}

/**
 * A table as CSV text, by RFC 4180: lines end in CR LF, quotes are doubled.
 *
 * Text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break,
 * also after blanks or as full-width signs) gets an apostrophe in front, so that opening a file of
 * answers runs nothing. Numbers stay numbers. A number that is not finite is an error of the caller
 * and throws `RangeError`; a row of another length as well.
 */
export function csv({ columns, rows }: CsvTable, options: CsvOptions = {}): string {
  const separator = options.separator ?? ',';
  const lines = [columns, ...rows].map((row, line) => {
    if (row.length !== columns.length) {
      throw new RangeError(`row ${line} has ${row.length} cells, the header ${columns.length}`);
    }
    return row.map((cell) => written(cell, separator)).join(separator);
  });
  const mark = options.byteOrderMark ? '\uFEFF' : '';
  return mark + lines.map((line) => `${line}\r\n`).join('');
}

function written(cell: CsvCell, separator: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError('a cell holds a number that is not finite');
    const number = String(cell);
    return separator === ';' ? number.replace('.', ',') : number;
  }
  const text = String(cell);
  const safe = isFormulaLike(text) ? `'${text}` : text;
  return /["\r\n,;\t]/.test(safe) || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
