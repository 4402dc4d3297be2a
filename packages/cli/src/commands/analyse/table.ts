import type { Refusal, Result } from '@tldw/core';
import { Misuse, type CommandIo } from '../../command.ts';

/** A data file: named columns of text, and the same as numbers. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: number;
  /** The cells of a column; an empty string where there is no answer. */
  readonly text: (name: string) => readonly string[];
}

/** A cell that should have been a number: where it is and what it says. */
export type TableRefusal =
  | Refusal<'analyse.not-a-number', { column: string; row: number; found: string }>
  | Refusal<'analyse.no-such-column', { column: string; columns: readonly string[] }>
  | Refusal<'analyse.uneven-row', { row: number; cells: number; expected: number }>
  | Refusal<'analyse.empty-file', { file: string }>
  | Refusal<'analyse.repeated-column', { column: string }>;

const MISSING = new Set(['', 'NA', 'NaN', 'N/A', '.', 'null', 'NULL']);

/** Read a CSV file (commas, semicolons or tabs; quotes; any line ending). */
export async function readTable(
  io: CommandIo,
  path: string | undefined,
): Promise<Result<Table, TableRefusal>> {
  if (path === undefined) throw new Misuse('Say which file to read with --data FILE.csv.');
  return parseTable(await io.readText(path), path);
}

/** Parse the text of a CSV file whose first line names its columns. */
export function parseTable(text: string, file = ''): Result<Table, TableRefusal> {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const firstLine = clean.slice(0, clean.search(/\r|\n|$/));
  const separator = [',', ';', '\t']
    .map((each) => ({ each, count: firstLine.split(each).length }))
    .reduce((best, next) => (next.count > best.count ? next : best)).each;
  const lines = cells(clean, separator);
  const names = (lines[0] ?? []).map((name) => name.trim());
  if (names.length === 0 || names.every((name) => name === '')) {
    return { ok: false, refusals: [{ code: 'analyse.empty-file', params: { file } }] };
  }
  const refusals: TableRefusal[] = [];
  names.forEach((name, i) => {
    if (names.indexOf(name) !== i) {
      refusals.push({ code: 'analyse.repeated-column', params: { column: name }, path: [name] });
    }
  });
  const body = lines
    .slice(1)
    .filter((line) => line.length > 1 || names.length === 1 || line[0] !== '');
  // One empty cell on a line of its own is a missing answer only in a file of one column.
  while (names.length === 1 && body.length > 0 && body.at(-1)!.join('') === '') body.pop();
  body.forEach((line, i) => {
    if (line.length !== names.length && refusals.length < 20) {
      const params = { row: i + 1, cells: line.length, expected: names.length };
      refusals.push({ code: 'analyse.uneven-row', params, path: [i + 1] });
    }
  });
  if (refusals.length > 0) return { ok: false, refusals };
  const decimalComma = separator === ';';
  const columns = new Map(
    names.map((name, j) => [
      name,
      body.map((line) => {
        const cell = line[j]!.trim();
        if (MISSING.has(cell)) return '';
        return decimalComma && /^[-+]?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell;
      }),
    ]),
  );
  const columnOf = (name: string): readonly string[] => columns.get(name) ?? [];
  return { ok: true, value: { names, rows: body.length, text: columnOf } };
}

/** The columns as numbers, `NaN` where there is no answer; every cell that is no number is refused. */
export function numberColumns(
  table: Table,
  names: readonly string[],
): Result<Float64Array[], TableRefusal> {
  const refusals: TableRefusal[] = [];
  const columns: Float64Array[] = [];
  for (const name of names) {
    if (!table.names.includes(name)) {
      const params = { column: name, columns: table.names };
      refusals.push({ code: 'analyse.no-such-column', params, path: [name] });
      continue;
    }
    const column = new Float64Array(table.rows);
    let complaints = 0;
    table.text(name).forEach((cell, i) => {
      const value = cell === '' ? NaN : toNumber(cell);
      if (value === undefined) {
        if (complaints++ < 5) {
          const params = { column: name, row: i + 1, found: cell };
          refusals.push({ code: 'analyse.not-a-number', params, path: [i + 1, name] });
        }
      } else column[i] = value;
    });
    columns.push(column);
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: columns };
}

/** One column as text, refused when the file has none of that name. */
export function textColumn(table: Table, name: string): Result<readonly string[], TableRefusal> {
  if (table.names.includes(name)) return { ok: true, value: table.text(name) };
  const params = { column: name, columns: table.names };
  return { ok: false, refusals: [{ code: 'analyse.no-such-column', params, path: [name] }] };
}

/** The columns in which every answer is a number. */
export function numericNames(table: Table): string[] {
  return table.names.filter((name) =>
    table.text(name).every((cell) => cell === '' || toNumber(cell) !== undefined),
  );
}

function toNumber(cell: string): number | undefined {
  if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(cell)) {
    if (cell === 'TRUE') return 1;
    return cell === 'FALSE' ? 0 : undefined;
  }
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
}

function cells(text: string, separator: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  let i = 0;
  const endLine = () => {
    line.push(cell);
    cell = '';
    lines.push(line);
    line = [];
  };
  while (i < text.length) {
    const c = text[i]!;
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === separator) {
      line.push(cell);
      cell = '';
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') i++;
      endLine();
    } else cell += c;
    i++;
  }
  if (cell !== '' || line.length > 0) endLine();
  return lines;
}
