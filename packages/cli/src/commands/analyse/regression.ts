import { parseArgs } from 'node:util';
import { linearModel, logisticModel, type Variables } from '@tldw/evaluation/statistics';
import { Misuse, type Command } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { levelOf, listOf, settingsOf, wordsIn } from './request.ts';
import { numberColumns, numericNames, readTable, type Table } from './table.ts';

export const analysis: Command = {
  summary: 'linear or logistic regression, cluster-robust errors included',
  usage: `tldw analyse regression --data FILE.csv --formula "y ~ a + b * c" [--cluster COLUMN]
  [--test COEFFICIENT,…] [--categories COLUMN,…] [--logistic] [--level 0.95] [--options JSON|FILE] [--json]`,
  run: async (args, io) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
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
      },
    });
    const settings = await settingsOf(io, values.options);
    const formula = await formulaOf(values.formula ?? values.model, io.readText);
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const variables = variablesOf(table.value, listOf(values.categories) ?? []);
    const level = levelOf(values.level);
    if (values.logistic) {
      const model = logisticModel(formula, variables, { level });
      if (model.kind === 'not-estimable') return noAnswer(io, [asRefusal(model)], values.json);
      return answer(io, model.result, values.json);
    }
    const cluster = values.cluster ?? wordsIn(settings, 'cluster')?.[0];
    const test = listOf(values.test) ?? wordsIn(settings, 'test');
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

/** Every column as numbers where all its answers are numbers, else as categories. */
export function variablesOf(table: Table, categories: readonly string[]): Variables {
  const numeric = numericNames(table).filter((name) => !categories.includes(name));
  const numbers = numberColumns(table, numeric);
  const columns = numbers.ok ? numbers.value : [];
  return Object.fromEntries(
    table.names.map((name) => {
      const at = numeric.indexOf(name);
      return [name, at >= 0 ? columns[at]! : table.text(name)];
    }),
  );
}
