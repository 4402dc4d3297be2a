import { accept, refuse, type Result } from '../result.ts';
import type { RosterRefusal } from './refusals.ts';

/** One row of a file and the line it begins on; the header is line 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Split a text into rows and cells, as RFC 4180 says and as Excel writes it: any of comma, semicolon
 * or tab, told from the first line; quoted cells may hold line breaks; `sep=;` may stand on top.
 *
 * Empty rows are left out. Blanks around a cell are dropped.
 */
export function parseCsv(file: string, text: string): Result<readonly CsvRow[], RosterRefusal> {
  const declared = /^sep=([,;\t])\r?\n/i.exec(text.slice(0, 10));
  const start = declared ? declared[0].length : 0;
  const delimiter = declared?.[1] ?? likelyDelimiter(text, start);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = declared ? 2 : 1;
  let rowLine = line;
  let at = start;

  const endRow = () => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: rowLine, cells });
    cells = [];
  };

  while (at <= text.length) {
    if (text[at] === '"') {
      const opened = line;
      const quoted = quotedCell(text, at);
      if (!quoted) {
        return refuse({ code: 'roster.quote-open', params: { file, line: opened } });
      }
      cells.push(quoted.cell.trim());
      line += quoted.lineBreaks;
      at = quoted.next;
      // Whatever stands between a closing quote and the delimiter is not part of the cell.
      while (at < text.length && !isEndOfCell(text[at]!, delimiter)) at += 1;
    } else {
      let end = at;
      while (end < text.length && !isEndOfCell(text[end]!, delimiter)) end += 1;
      cells.push(text.slice(at, end).trim());
      at = end;
    }
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    endRow();
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    rowLine = line;
  }
  return accept(rows.filter(({ cells: each }) => each.some((cell) => cell !== '')));
}

function isEndOfCell(character: string, delimiter: string): boolean {
  return character === delimiter || character === '\n' || character === '\r';
}

function quotedCell(
  text: string,
  start: number,
): { cell: string; next: number; lineBreaks: number } | undefined {
  let cell = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      return { cell, next: quote + 1, lineBreaks: cell.split(/\r\n|\r|\n/).length - 1 };
    }
    cell += '"';
    from = quote + 2;
  }
}

function likelyDelimiter(text: string, start: number): string {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]!;
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\n' || character === '\r') break;
    else counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const ranked = [...DELIMITERS].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return ranked[0]!;
}

// A cell that begins like this is run as a formula by spreadsheets.
const LOOKS_LIKE_A_FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * Write one cell. Anything a spreadsheet would run as a formula gets an apostrophe in front, which
 * {@link readCell} takes away again.
 */
export function writeCell(value: string): string {
  const safe = LOOKS_LIKE_A_FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The value of a cell, without the apostrophe that kept a spreadsheet from running it. */
export function readCell(cell: string): string {
  return cell.startsWith("'") && LOOKS_LIKE_A_FORMULA.test(cell) ? cell.slice(1) : cell;
}
