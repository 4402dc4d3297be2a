import type { CalendarDate, Language } from '@tldw/core';
import { byteWriter, utf8, type ByteWriter } from './bytes.ts';
import type { LabelledColumn, LabelledTable } from './labelled-table.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
// SPSS writes a missing number as the lowest there is.
const MISSING = -Number.MAX_VALUE;
const NEXT_AFTER_MISSING = -1.7976931348623155e308;
const MEASURES = { nominal: 1, ordinal: 2, scale: 3 } as const;
const RESERVED = new Set('ALL AND BY EQ GE GT LE LT NE NOT OR TO WITH'.split(' '));

interface Variable {
  readonly column: LabelledColumn;
  readonly short: string;
  readonly long: string;
  /** 0 for numbers, else the width of the text in bytes. */
  readonly width: number;
  /** Pieces of eight bytes in a row, and the number of the first one, from 1. */
  readonly pieces: number;
  readonly first: number;
}

/**
 * A table as an SPSS system file (.sav), in UTF-8, with the labels of variables and values in one
 * language: SPSS has room for one. Also read by PSPP, R (haven), Stata and jamovi.
 *
 * An empty cell is system-missing, or blank in a column of text. Labels longer than SPSS allows (255
 * bytes for a variable, 120 for a value) are cut at a letter. Uncompressed, so that the same table
 * gives the same bytes. Throws `RangeError` for a cell that does not fit its column.
 *
 * @param writtenOn the day that the file names as its own
 */
export function spssFile(
  table: LabelledTable,
  language: Language,
  writtenOn: CalendarDate,
): Uint8Array<ArrayBuffer> {
  const variables = variablesOf(table);
  const out = byteWriter();
  const [year = '', month = '', day = ''] = writtenOn.split('-');
  out.padded('$FL2', 4);
  out.padded('@(#) SPSS DATA FILE @tldw/evaluation', 60);
  out.int32(2);
  out.int32(variables.reduce((sum, { pieces }) => sum + pieces, 0));
  out.int32(0);
  out.int32(0);
  out.int32(table.rows.length);
  out.float64(100);
  out.padded(`${day} ${MONTHS[Number(month) - 1] ?? 'Jan'} ${year.slice(2)}`, 9);
  out.padded('00:00:00', 8);
  out.padded(table.title[language], 64);
  out.raw(new Uint8Array(3));
  for (const variable of variables) writeVariable(out, variable, language);
  for (const variable of variables) writeValueLabels(out, variable, language);
  writeMachine(out);
  const display = variables.flatMap(({ column, width }) => [
    MEASURES[column.measure],
    Math.max(8, Math.min(width, 40)),
    width === 0 ? 1 : 0,
  ]);
  extension(out, 11, 4, display.length, (own) => display.forEach(own.int32));
  textExtension(out, 13, variables.map(({ short, long }) => `${short}=${long}`).join('\t'));
  textExtension(out, 20, 'UTF-8');
  out.int32(999);
  out.int32(0);
  for (const [line, row] of table.rows.entries()) {
    for (const [place, variable] of variables.entries()) {
      writeCell(out, variable, row[place], line);
    }
  }
  return out.written();
}

function variablesOf({ columns, rows }: LabelledTable): readonly Variable[] {
  const taken = new Set<string>();
  let first = 1;
  return columns.map((column, place) => {
    const longest = Math.max(
      1,
      ...rows.map((row) => (column.kind === 'text' ? utf8(String(row[place] ?? '')).length : 1)),
    );
    if (longest > 255) throw new RangeError(`${column.name} holds a text of ${longest} bytes`);
    const width = column.kind === 'text' ? longest : 0;
    const pieces = Math.max(1, Math.ceil(width / 8));
    const variable = {
      column,
      short: `V${place + 1}`,
      long: nameOf(column.name, taken),
      width,
      pieces,
      first,
    };
    first += pieces;
    return variable;
  });
}

// Names begin with a letter and hold letters, digits, points and low lines; capitals do not differ.
function nameOf(name: string, taken: Set<string>): string {
  const plain = name.replaceAll(/[^\w.]/g, '_').replace(/^[^A-Z]/i, 'v$&');
  const ended = plain.slice(0, 60).replace(/[._]+$/, '') || 'v';
  const base = RESERVED.has(ended.toUpperCase()) ? `${ended}_v` : ended;
  let found = base;
  for (let next = 2; taken.has(found.toUpperCase()); next += 1) found = `${base}_${next}v`;
  taken.add(found.toUpperCase());
  return found;
}

function writeVariable(out: ByteWriter, variable: Variable, language: Language): void {
  const { column, short, width, pieces } = variable;
  // A format is type, width and decimals in one number: 5 is a plain number, 1 is text.
  const format = width === 0 ? (5 << 16) | (8 << 8) | decimalsOf(column) : (1 << 16) | (width << 8);
  const label = utf8(column.label[language], 255);
  out.int32(2);
  out.int32(width);
  out.int32(1);
  out.int32(0);
  out.int32(format);
  out.int32(format);
  out.padded(short, 8);
  out.int32(label.length);
  out.raw(label);
  out.raw(new Uint8Array((4 - (label.length % 4)) % 4));
  for (let piece = 1; piece < pieces; piece += 1) {
    out.int32(2);
    out.int32(-1);
    for (let zero = 0; zero < 4; zero += 1) out.int32(0);
    out.padded('', 8);
  }
}

function decimalsOf({ measure }: LabelledColumn): number {
  return measure === 'scale' ? 2 : 0;
}

function writeValueLabels(out: ByteWriter, { column, first }: Variable, language: Language): void {
  const { values = [] } = column;
  if (values.length === 0 || column.kind === 'text') return;
  out.int32(3);
  out.int32(values.length);
  for (const { value, label } of values) {
    const text = utf8(label[language], 120);
    out.float64(value);
    out.int8(text.length);
    out.raw(text);
    out.raw(new Uint8Array((8 - ((1 + text.length) % 8)) % 8).fill(0x20));
  }
  out.int32(4);
  out.int32(1);
  out.int32(first);
}

function writeMachine(out: ByteWriter): void {
  // Version, machine, IEEE 754, compression code, little end first, UTF-8.
  extension(out, 3, 4, 8, (own) => [1, 0, 0, -1, 1, 1, 2, 65001].forEach(own.int32));
  extension(out, 4, 8, 3, (own) =>
    [MISSING, Number.MAX_VALUE, NEXT_AFTER_MISSING].forEach(own.float64),
  );
}

function textExtension(out: ByteWriter, subtype: number, text: string): void {
  const bytes = utf8(text);
  extension(out, subtype, 1, bytes.length, (own) => own.raw(bytes));
}

function extension(
  out: ByteWriter,
  subtype: number,
  size: number,
  count: number,
  write: (own: ByteWriter) => void,
): void {
  out.int32(7);
  out.int32(subtype);
  out.int32(size);
  out.int32(count);
  write(out);
}

function writeCell(
  out: ByteWriter,
  { column, width, pieces }: Variable,
  cell: LabelledTable['rows'][number][number],
  line: number,
): void {
  if (width > 0) {
    out.padded(cell === undefined ? '' : String(cell), 8 * pieces);
    return;
  }
  if (cell === undefined) {
    out.float64(MISSING);
    return;
  }
  if (typeof cell !== 'number' || !Number.isFinite(cell)) {
    throw new RangeError(`row ${line + 1}, ${column.name}: not a number`);
  }
  out.float64(cell);
}
