import type { Refusal } from '@tldw/core';
import {
  absentNumbers,
  type Absent,
  type NotEstimable,
  type Why,
} from '@tldw/evaluation/statistics';
import { refused, type CommandIo, type ExitCode } from '../../command.ts';
import { warningWords } from './sem-words.ts';
import { shortList } from './table.ts';
import { wordsFor } from './words.ts';

/**
 * Print a result: one JSON document, or a table a person can read, with what must be known beside its
 * numbers in words on standard error. A number that does not exist is there with its reason, as `absent`.
 *
 * @param why the reason for an empty place, where the statistics themselves do not give one
 */
export function answer(io: CommandIo, found: object, json: boolean, why?: Why): ExitCode {
  const result = withReasons(found, why);
  if (!json) {
    const said = warningsIn(result).map(({ code, params }) =>
      warningWords(code, params, io.language),
    );
    const lacking = absentIn(result).map(
      ({ at, reason }) => `${shortList(at, 6)}: ${wordsFor({ ...reason, path: [] }, io.language)}`,
    );
    for (const words of new Set([...said, ...lacking])) io.err(words);
  }
  io.out(json ? JSON.stringify(result, undefined, 2) : readable(result).join('\n'));
  return 0;
}

/** Say why there is no answer, in the reader's language and, if asked, as JSON. */
export function noAnswer(io: CommandIo, reasons: readonly Refusal[], json: boolean): ExitCode {
  return refused(io, reasons, (refusal) => wordsFor(refusal, io.language), json);
}

/** A statistic without an answer, as a refusal. */
export function asRefusal({ reason, remedy }: NotEstimable): Refusal {
  return { code: `analyse.${reason.code}`, params: { ...reason.params, remedy }, path: [] };
}

function withReasons(found: object, why?: Why) {
  // As it will be printed: what is not finite is null there.
  const printed = JSON.parse(JSON.stringify(found)) as { readonly absent?: readonly Absent[] };
  const { absent: known = [], ...rest } = printed;
  const said = new Set(known.flatMap(({ at }) => at));
  const more = absentNumbers(rest, why)
    .map((each) => ({ ...each, at: each.at.filter((place) => !said.has(place)) }))
    .filter(({ at }) => at.length > 0);
  const absent = [...known, ...more];
  return absent.length > 0 ? { ...rest, absent } : rest;
}

function absentIn(value: unknown): readonly Absent[] {
  if (Array.isArray(value)) return value.flatMap(absentIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'absent' && Array.isArray(each) ? (each as Absent[]) : absentIn(each),
  );
}

interface SaidWarning {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

function warningsIn(value: unknown): readonly SaidWarning[] {
  if (Array.isArray(value)) return value.flatMap(warningsIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'warnings' && Array.isArray(each) ? each.filter(isWarning) : warningsIn(each),
  );
}

function isWarning(value: unknown): value is SaidWarning {
  return isRecord(value) && typeof value['code'] === 'string' && isRecord(value['params']);
}

/** Nested results as lines of text: names, numbers to six digits, matrices as tables. */
export function readable(value: unknown, indent = ''): string[] {
  if (isMatrix(value)) return table(value.rows, value.cols, value.data, indent);
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isRecord)) {
      const cols = [...new Set(value.flatMap((row) => Object.keys(row)))];
      const plain = value.every((row) => Object.values(row).every((cell) => !isNested(cell)));
      if (plain) {
        return table(
          value.map((_, i) => String(i + 1)),
          cols,
          value.map((row) => cols.map((col) => row[col])),
          indent,
        );
      }
      return value.flatMap((row, i) => [`${indent}${i + 1}.`, ...readable(row, `${indent}  `)]);
    }
    return [indent + value.map(cellText).join(' ')];
  }
  if (!isRecord(value)) return [indent + cellText(value)];
  // Why a number is absent is said in words.
  const entries = Object.entries(value).filter(([key]) => key !== 'absent');
  const width = Math.max(0, ...entries.map(([key, each]) => (isNested(each) ? 0 : key.length)));
  return entries.flatMap(([key, each]) =>
    isNested(each)
      ? [`${indent}${key}`, ...readable(each, `${indent}  `)]
      : [`${indent}${key.padEnd(width)}  ${cellText(each)}`],
  );
}

interface Matrix {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly data: readonly (readonly unknown[])[];
}

function isMatrix(value: unknown): value is Matrix {
  return isRecord(value) && Array.isArray(value['cols']) && Array.isArray(value['data']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function cellText(value: unknown): string {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : '–';
  }
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '–';
  return JSON.stringify(value);
}

function table(
  rows: readonly string[] | undefined,
  cols: readonly string[],
  data: readonly (readonly unknown[])[],
  indent: string,
): string[] {
  const names = rows ?? data.map((_, i) => String(i + 1));
  const grid = [['', ...cols], ...data.map((row, i) => [names[i] ?? '', ...row.map(cellText)])];
  const widths = grid[0]!.map((_, j) => Math.max(...grid.map((row) => (row[j] ?? '').length)));
  return grid.map((row) =>
    (
      indent +
      row
        .map((cell, j) => (j === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[j]!)))
        .join('  ')
    ).trimEnd(),
  );
}
