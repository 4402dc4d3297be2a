import type { Result } from '@tldw/core';
import { linearModel, logisticModel, type Variables } from '@tldw/evaluation/statistics';
import { readArguments, refuseBoth, refuseIdle } from '../../arguments.ts';
import { Misuse, type Command } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { levelOf, listOf, filledFrom, settingsOf } from './request.ts';
import {
  numberColumns,
  numericNames,
  readTable,
  textColumn,
  wordAmongNumbers,
  type Table,
  type TableRefusal,
} from './table.ts';

const OPTIONS = {
  data: { type: 'string' },
  formula: { type: 'string' },
  model: { type: 'string' },
  cluster: { type: 'string' },
  test: { type: 'string' },
  categories: { type: 'string' },
  logistic: { type: 'boolean', default: false },
  level: { type: 'string' },
  options: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

export const analysis: Command = {
  summary: 'linear or logistic regression, cluster-robust errors included',
  usage: `tldw analyse regression --data FILE.csv --formula "y ~ a + b * c" [--cluster COLUMN]
  [--test COEFFICIENT,…] [--categories COLUMN,…] [--logistic] [--level 0.95] [--options JSON|FILE] [--json]`,
  run: async (args, io) => {
    const given = readArguments(args, OPTIONS);
    const settings = await settingsOf(io, given.options);
    const values = filledFrom(io, OPTIONS, given, settings);
    refuseBoth(values, 'formula', 'model');
    if (values.logistic) refuseIdle(values, ['cluster', 'test'], 'with --logistic');
    else if (values.cluster === undefined) refuseIdle(values, ['test'], 'without --cluster COLUMN');
    const formula = await formulaOf(values.formula ?? values.model, io.readText);
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const read = variablesOf(table.value, formula, listOf(values.categories) ?? []);
    if (!read.ok) return noAnswer(io, read.refusals, values.json);
    const variables = read.value;
    const level = levelOf(values.level);
    if (values.logistic) {
      const model = logisticModel(formula, variables, { level });
      if (model.kind === 'not-estimable') return noAnswer(io, [asRefusal(model)], values.json);
      return answer(io, model.result, values.json);
    }
    const { cluster } = values;
    const test = listOf(values.test);
    const model = linearModel(formula, variables, {
      level,
      ...(cluster === undefined ? {} : { cluster }),
      ...(test === undefined ? {} : { test }),
    });
    if (model.kind === 'not-estimable') return noAnswer(io, [asRefusal(model)], values.json);
    return answer(io, model.result, values.json);
  },
};

/** A formula given as such, or in a file. */
export async function formulaOf(
  value: string | undefined,
  readText: (path: string) => Promise<string>,
): Promise<string> {
  if (value === undefined)
    throw new Misuse('Say what to explain by what with --formula "y ~ a + b".');
  return value.includes('~') ? value : (await readText(value)).trim();
}

/**
 * Every column as numbers where all its answers are numbers, else as categories. A column of the formula
 * that holds both is refused, unless it is named as one of categories.
 */
export function variablesOf(
  table: Table,
  formula: string,
  categories: readonly string[],
): Result<Variables, TableRefusal> {
  const refusals: TableRefusal[] = [];
  for (const name of categories) {
    const column = textColumn(table, name);
    if (!column.ok) refusals.push(...column.refusals);
  }
  for (const name of new Set(formula.split(/[~+*:\s]/).map((part) => part.trim()))) {
    const wrong = wordAmongNumbers(table, name, categories);
    if (wrong) refusals.push(wrong);
  }
  if (refusals.length > 0) return { ok: false, refusals };
  const numeric = numericNames(table).filter((name) => !categories.includes(name));
  const numbers = numberColumns(table, numeric);
  const columns = new Map(numeric.map((name, i) => [name, numbers.ok ? numbers.value[i]! : []]));
  return {
    ok: true,
    value: Object.fromEntries(
      table.names.map((name) => [name, columns.get(name) ?? table.text(name)]),
    ),
  };
}
