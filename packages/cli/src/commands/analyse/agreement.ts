import { agreement, type RatingScale } from '@tldw/evaluation/statistics';
import type { Refusal } from '@tldw/core';
import { readArguments } from '../../arguments.ts';
import type { Command } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { listOf, oneOf, filledFrom, settingsOf } from './request.ts';
import { numericNames, readTable, textColumn, type Table } from './table.ts';

const SCALES = ['nominal', 'ordinal', 'continuous'] as const;

const OPTIONS = {
  data: { type: 'string' },
  raters: { type: 'string' },
  scale: { type: 'string' },
  options: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

export const analysis: Command = {
  summary: 'how far raters agree on the same subjects',
  usage: `tldw analyse agreement --data FILE.csv [--raters A,B,C] [--scale nominal|ordinal|continuous]
  [--options JSON|FILE] [--json]
Rows are subjects, columns are raters; an empty cell was not rated.`,
  run: async (args, io) => {
    const given = readArguments(args, OPTIONS);
    const settings = await settingsOf(io, given.options);
    const values = filledFrom(io, OPTIONS, given, settings);
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const names = listOf(values.raters) ?? table.value.names;
    if (names.length > 200) {
      const params = { columns: names.length, most: 200, remedy: 'name-fewer-columns' };
      return noAnswer(io, [{ code: 'analyse.too-many-columns', params, path: [] }], values.json);
    }
    const refusals: Refusal[] = [];
    const ratings = names.map((name) => {
      const column = textColumn(table.value, name);
      if (!column.ok) refusals.push(...column.refusals);
      return column.ok ? column.value.map((cell) => (cell === '' ? null : cell)) : [];
    });
    if (refusals.length > 0) return noAnswer(io, refusals, values.json);
    const asked = oneOf('scale', values.scale, SCALES);
    const result = agreement(ratings, names, asked ?? likelyScale(table.value, names));
    if (result.kind === 'not-estimable') return noAnswer(io, [asRefusal(result)], values.json);
    return answer(io, result.result, values.json);
  },
};

// Text is names; few whole numbers are ranks; anything else is a measurement.
function likelyScale(table: Table, names: readonly string[]): RatingScale {
  const numeric = numericNames(table);
  if (!names.every((name) => numeric.includes(name))) return 'nominal';
  const values = new Set(names.flatMap((name) => table.text(name).filter((cell) => cell !== '')));
  return values.size <= 12 && [...values].every((value) => Number.isInteger(Number(value)))
    ? 'ordinal'
    : 'continuous';
}
