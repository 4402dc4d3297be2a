import { nearestName } from '../nearest-name.ts';
import type { FileColumns } from './columns.ts';
import { parseCsv, type CsvRow } from './csv.ts';
import { decodeFile, type RosterFile } from './decode.ts';
import type { RosterRefusal } from './refusals.ts';

/** A file whose header is understood: which column holds which field, and the rows below it. */
export interface Sheet {
  readonly file: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly CsvRow[];
  /** Columns of the file that a roster does not know and that were left aside. */
  readonly leftAside: readonly string[];
}

/**
 * Read a file and its header. A column that is almost one of ours is refused as a slip; any other
 * unknown column is left aside and named, so that a school's own list can be used as it is.
 */
export function readSheet(
  file: RosterFile,
  name: string,
  known: FileColumns,
  refusals: RosterRefusal[],
): Sheet | undefined {
  const decoded = decodeFile(file);
  if (!decoded.ok) {
    refusals.push(...decoded.refusals);
    return undefined;
  }
  const parsed = parseCsv(name, decoded.value);
  if (!parsed.ok) {
    refusals.push(...parsed.refusals);
    return undefined;
  }
  const [header, ...rows] = parsed.value;
  if (!header || rows.length === 0) {
    refusals.push({ code: 'roster.no-rows', params: { file: name } });
    return undefined;
  }
  const before = refusals.length;
  const { columns, leftAside } = readHeader(name, header, known, refusals);
  for (const row of rows) {
    const last = row.cells.findLastIndex((cell) => cell !== '');
    if (last >= header.cells.length) {
      refusals.push({
        code: 'roster.row-too-long',
        params: {
          file: name,
          line: row.line,
          found: last + 1,
          expected: header.cells.length,
        },
      });
    }
  }
  return refusals.length > before ? undefined : { file: name, columns, rows, leftAside };
}

function readHeader(
  file: string,
  header: CsvRow,
  known: FileColumns,
  refusals: RosterRefusal[],
): Pick<Sheet, 'columns' | 'leftAside'> {
  const names = new Map([...known.required, ...known.optional].map((name) => [plain(name), name]));
  const columns = new Map<string, number>();
  const leftAside: string[] = [];
  const unknown: string[] = [];
  header.cells.forEach((cell, index) => {
    if (cell === '') return;
    const field = names.get(plain(cell));
    if (field === undefined) {
      unknown.push(cell);
    } else if (columns.has(field)) {
      refusals.push({
        code: 'roster.header-twice',
        params: { file, line: header.line, field },
      });
    } else {
      columns.set(field, index);
    }
  });
  const missing = [...names.values()].filter((field) => !columns.has(field));
  for (const cell of unknown) {
    const nearest = nearestName(cell, missing);
    if (nearest === undefined) leftAside.push(cell.slice(0, 80));
    else {
      refusals.push({
        code: 'roster.header-unknown',
        params: { file, line: header.line, field: cell.slice(0, 80), nearest },
      });
    }
  }
  for (const field of known.required) {
    if (columns.has(field)) continue;
    refusals.push({
      code: 'roster.header-missing',
      params: { file, line: header.line, field },
    });
  }
  return { columns, leftAside };
}

// `starts_at`, `Starts at` and `startsAt` are the same heading to whoever types it.
function plain(heading: string): string {
  return heading.toLowerCase().replaceAll(/[\s_-]/g, '');
}
