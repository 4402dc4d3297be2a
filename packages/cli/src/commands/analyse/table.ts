import type { Refusal, Result } from '@tldw/core';
import { nearestName } from '@tldw/evaluation/statistics';
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
  | Refusal<
      'analyse.not-a-number',
      { column: string; row: number; found: string; decimalComma?: true }
    >
  | Refusal<'analyse.numbers-and-words', { column: string; row: number; found: string }>
  | Refusal<
      'analyse.no-such-column',
      { column: string; columns: readonly string[]; nearest?: string }
    >
  | Refusal<'analyse.no-rows', { file: string }>
  | Refusal<'analyse.not-text', { file: string }>
  | Refusal<'analyse.wrong-encoding', { file: string; line: number }>
  | Refusal<'analyse.open-quote', { line: number }>
  | Refusal<'analyse.uneven-row', { row: number; cells: number; expected: number }>
  | Refusal<'analyse.empty-file', { file: string }>
  | Refusal<'analyse.repeated-column', { column: string }>;

const MISSING = new Set(['', 'NA', 'NaN', 'N/A', '.', 'null', 'NULL']);

/**
 * Read a CSV file (commas, semicolons or tabs; quotes; any line ending), which has rows unless it may be
 * empty: a later wave in which nobody named anybody.
 */
export async function readTable(
  io: CommandIo,
  path: string | undefined,
  { mayBeEmpty = false } = {},
): Promise<Result<Table, TableRefusal>> {
  if (path === undefined) throw new Misuse('Say which file to read with --data FILE.csv.');
  const table = parseTable(await io.readText(path), path);
  return table.ok && table.value.rows === 0 && !mayBeEmpty
    ? refuseFile('analyse.no-rows', { file: path })
    : table;
}

/** Parse the text of a CSV file whose first line names its columns. */
export function parseTable(text: string, file = ''): Result<Table, TableRefusal> {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (clean.includes('\0')) return refuseFile('analyse.not-text', { file });
  const foreign = clean.indexOf('\uFFFD');
  if (foreign >= 0)
    return refuseFile('analyse.wrong-encoding', { file, line: lineAt(clean, foreign) });
  const firstLine = clean.slice(0, clean.search(/\r|\n|$/));
  const separator = [',', ';', '\t']
    .map((each) => ({ each, count: firstLine.split(each).length }))
    .reduce((best, next) => (next.count > best.count ? next : best)).each;
  const { lines, openedAt } = cells(clean, separator);
  if (openedAt !== undefined) {
    return refuseFile('analyse.open-quote', { line: lineAt(clean, openedAt) });
  }
  const names = (lines[0] ?? []).map((name) => name.trim());
  if (names.length === 0 || names.every((name) => name === '')) {
    return refuseFile('analyse.empty-file', { file });
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
      refusals.push(noSuchColumn(table, name));
      continue;
    }
    const column = new Float64Array(table.rows);
    let complaints = 0;
    table.text(name).forEach((cell, i) => {
      const value = cell === '' ? NaN : toNumber(cell);
      if (value === undefined) {
        if (complaints++ < 5) {
          const comma = /^[-+]?\d+,\d+$/.test(cell) ? { decimalComma: true as const } : {};
          const params = { column: name, row: i + 1, found: cell, ...comma };
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
  return { ok: false, refusals: [noSuchColumn(table, name)] };
}

/** The columns in which every answer is a number. */
export function numericNames(table: Table): string[] {
  return table.names.filter((name) =>
    table.text(name).every((cell) => cell === '' || toNumber(cell) !== undefined),
  );
}

/**
 * The columns to take where none is named: those of numbers. Columns of words are left out, and that is
 * said; one that is mostly numbers is refused with the cells that are none.
 */
export function columnsOfNumbers(io: CommandIo, table: Table): Result<string[], TableRefusal> {
  const numeric = new Set(numericNames(table));
  const others = table.names.filter((name) => !numeric.has(name));
  const mostly = others.filter((name) => {
    const answers = table.text(name).filter((cell) => cell !== '');
    return 2 * answers.filter((cell) => toNumber(cell) !== undefined).length > answers.length;
  });
  if (mostly.length > 0) {
    const wrong = numberColumns(table, mostly);
    if (!wrong.ok) return wrong;
  }
  if (others.length > 0) io.err(`Left out, because they hold words: ${shortList(others)}.`);
  return { ok: true, value: [...numeric] };
}

/** The first cell that is a word in a column of numbers, unless the column is one of categories. */
export function wordAmongNumbers(
  table: Table,
  name: string,
  categories: readonly string[],
): TableRefusal | undefined {
  if (categories.includes(name) || !table.names.includes(name)) return undefined;
  const cells = table.text(name);
  const row = cells.findIndex((cell) => cell !== '' && toNumber(cell) === undefined);
  if (row < 0 || !cells.some((cell) => cell !== '' && toNumber(cell) !== undefined)) {
    return undefined;
  }
  const params = { column: name, row: row + 1, found: cells[row]! };
  return { code: 'analyse.numbers-and-words', params, path: [row + 1, name] };
}

/** The first names of a long list, and how many there are. */
export function shortList(names: readonly string[], most = 30): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')}, … (${names.length})`;
}

function noSuchColumn(table: Table, column: string): TableRefusal {
  const nearest = nearestName(column, table.names.slice(0, 2000));
  const params = { column, columns: table.names, ...(nearest === undefined ? {} : { nearest }) };
  return { code: 'analyse.no-such-column', params, path: [column] };
}

function refuseFile<R extends TableRefusal>(code: R['code'], params: R['params']) {
  return { ok: false as const, refusals: [{ code, params, path: [] } as unknown as R] };
}

const lineAt = (text: string, place: number): number =>
  text.slice(0, place).split(/\r\n|\r|\n/).length;

function toNumber(cell: string): number | undefined {
  if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(cell)) {
    if (cell === 'TRUE') return 1;
    return cell === 'FALSE' ? 0 : undefined;
  }
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
}

function cells(text: string, separator: string) {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  let openedAt = 0;
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
    } else if (c === '"' && cell === '') {
      quoted = true;
      openedAt = i;
    } else if (c === separator) {
      line.push(cell);
      cell = '';
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') i++;
      endLine();
    } else cell += c;
    i++;
  }
  if (cell !== '' || line.length > 0) endLine();
  return { lines, openedAt: quoted ? openedAt : undefined };
}
