import { readFileSync, writeFileSync } from 'node:fs';

import type { Measured } from './beside-r.ts';

const PAGE = new URL('../../../docs/reference/benchmarks-statistics.md', import.meta.url);
const HEAD = '| Work | Ours, ms | R’s call | R, ms | Times faster | Same number | Measured on |';
const RULE = '| --- | ---: | --- | ---: | ---: | --- | --- |';

export const time = (ms: number): string => (ms >= 100 ? ms.toFixed(0) : ms.toPrecision(3));
export const ratio = ({ milliseconds, ofR }: Measured): string =>
  ofR === undefined ? '–' : `${(ofR / milliseconds).toFixed(1)}`;
export const agreement = ({ agrees }: Measured): string =>
  agrees === undefined ? '–' : agrees ? 'yes' : 'NO';

/**
 * Put rows into the page: one that is there is replaced, a new one is added, and everything else stays,
 * so that a few tasks can be measured again alone. Each row says on which day it was measured.
 *
 * @param order name and call of every task, as the table lists them
 * @param machine the machine and the versions, as the page names them
 */
export function writeRows(
  rows: readonly Measured[],
  order: readonly { readonly name: string; readonly call: string }[],
  machine: string,
  day: string,
): void {
  const lines = readFileSync(PAGE, 'utf8').split('\n');
  const head = lines.findIndex((line) => line.startsWith('| Work |'));
  const end = lines.findIndex((line, i) => i > head && !line.startsWith('|'));
  const kept = new Map(lines.slice(head + 2, end).map((line) => [keyOf(cellsOf(line)), line]));
  for (const row of rows) {
    const { name, call, milliseconds, ofR } = row;
    const cells = [
      ...[name, time(milliseconds), call, ofR === undefined ? '–' : time(ofR)],
      ...[ratio(row), agreement(row), day],
    ];
    kept.set(keyOf(cells), `| ${cells.join(' | ')} |`);
  }
  const listed = order.flatMap(({ name, call }) => kept.get(keyOf([name, '', call])) ?? []);
  const about = lines
    .slice(0, head)
    .map((line) => (/^\d+ cores of |^20\d\d-/.test(line) ? machine : line));
  writeFileSync(PAGE, [...about, HEAD, RULE, ...listed, ...lines.slice(end)].join('\n'));
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const keyOf = (cells: readonly string[]): string => `${cells[0]} | ${cells[2]}`;
