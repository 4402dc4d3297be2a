import { parseArgs } from 'node:util';
import {
  impute,
  normalEm,
  pooledCorrelation,
  pooledRegression,
  type Variables,
} from '@tldw/evaluation/statistics';
import { Misuse, type Command, type CommandIo } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { countOf, listOf, oneOf, settingsOf } from './request.ts';
import { formulaOf, variablesOf } from './regression.ts';
import { numberColumns, numericNames, readTable, textColumn } from './table.ts';

export const analysis: Command = {
  summary: 'missing answers: means by maximum likelihood, multiple imputation, pooling',
  usage: `tldw analyse impute --data FILE.csv [--columns A,B]            means, covariances, Little's test
tldw analyse impute --data FILE.csv --formula "y ~ a + b" --seed N [--m 20] [--method pmm|norm]
  [--rounds 10] [--cluster COLUMN] [--null "y ~ a"] [--out FILE.csv]  impute, fit and pool
tldw analyse impute --imputed FILE.csv --formula "y ~ a + b" [--null "y ~ a"] [--by imp]
                                                      pool data sets that were imputed elsewhere [--json]`,
  run: async (args, io) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        imputed: { type: 'string' },
        by: { type: 'string', default: 'imp' },
        columns: { type: 'string' },
        formula: { type: 'string' },
        model: { type: 'string' },
        null: { type: 'string' },
        m: { type: 'string' },
        seed: { type: 'string' },
        method: { type: 'string' },
        rounds: { type: 'string' },
        cluster: { type: 'string' },
        categories: { type: 'string' },
        out: { type: 'string' },
        options: { type: 'string' },
        json: { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    });
    const settings = await settingsOf(io, values.options);
    const table = await readTable(io, values.imputed ?? values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const categories = listOf(values.categories) ?? [];
    if (values.imputed !== undefined) {
      const formula = await formulaOf(values.formula ?? values.model, io.readText);
      const by = textColumn(table.value, values.by);
      if (!by.ok) return noAnswer(io, by.refusals, values.json);
      const all = variablesOf(table.value, categories);
      const sets = [...new Set(by.value)].map((set) => {
        const rows = by.value.flatMap((value, i) => (value === set ? [i] : []));
        return rowsOfVariables(all, rows);
      });
      const pooled = pooledRegression(formula, sets, values.null);
      if (pooled.kind === 'not-estimable') return noAnswer(io, [asRefusal(pooled)], values.json);
      const pair = numericNames(table.value).filter(
        (name) => ![values.by, 'row', '.id', '.imp'].includes(name),
      );
      const [x, y] = pair;
      const correlation =
        x !== undefined && y !== undefined
          ? pooledCorrelation(sets.map((set) => [set[x] as Float64Array, set[y] as Float64Array]))
          : undefined;
      return answer(
        io,
        {
          ...pooled.result,
          ...(correlation ? { correlation, correlationVars: [x, y] } : {}),
        },
        values.json,
      );
    }
    const names =
      listOf(values.columns) ?? numericNames(table.value).filter((name) => name !== values.cluster);
    const columns = numberColumns(table.value, names);
    if (!columns.ok) return noAnswer(io, columns.refusals, values.json);
    if (
      values.m === undefined &&
      values.formula === undefined &&
      values.model === undefined &&
      values.seed === undefined
    ) {
      const em = normalEm(columns.value, names);
      if (em.kind === 'not-estimable') return noAnswer(io, [asRefusal(em)], values.json);
      return answer(io, em.result, values.json);
    }
    const fromSettings = (key: string) =>
      typeof settings[key] === 'number' ? String(settings[key]) : undefined;
    const seed = countOf('seed', values.seed ?? fromSettings('seed'), 0);
    if (seed === undefined)
      throw new Misuse('Imputation needs --seed, so that it can be repeated.');
    const cluster =
      values.cluster === undefined ? undefined : textColumn(table.value, values.cluster);
    if (cluster && !cluster.ok) return noAnswer(io, cluster.refusals, values.json);
    const method = oneOf('method', values.method, ['norm', 'pmm'] as const);
    const rounds = countOf('rounds', values.rounds);
    const imputation = impute(columns.value, names, {
      m: countOf('m', values.m ?? fromSettings('m')) ?? 20,
      seed,
      ...(method ? { method } : {}),
      ...(rounds === undefined ? {} : { rounds }),
      ...(cluster ? { cluster: cluster.value } : {}),
      ...(io.progress ? { progress: io.progress } : {}),
    });
    if (imputation.kind === 'not-estimable')
      return noAnswer(io, [asRefusal(imputation)], values.json);
    const { completed, missing, ...about } = imputation.result;
    if (values.out !== undefined) await writeLong(io, values.out, names, completed);
    const summary = {
      imputation: {
        ...about,
        missing: Object.fromEntries(names.map((name, j) => [name, missing[j]!])),
      },
    };
    if (values.formula === undefined && values.model === undefined)
      return answer(io, summary, values.json);
    const formula = await formulaOf(values.formula ?? values.model, io.readText);
    const others = variablesOf(table.value, categories);
    const sets = completed.map((data) => ({
      ...others,
      ...Object.fromEntries(names.map((name, j) => [name, data[j]!])),
    }));
    const pooled = pooledRegression(formula, sets, values.null);
    if (pooled.kind === 'not-estimable') return noAnswer(io, [asRefusal(pooled)], values.json);
    return answer(io, { ...summary, ...pooled.result }, values.json);
  },
};

function rowsOfVariables(all: Variables, rows: readonly number[]): Variables {
  return Object.fromEntries(
    Object.entries(all).map(([name, column]) => [
      name,
      column instanceof Float64Array
        ? Float64Array.from(rows, (i) => column[i]!)
        : rows.map((i) => column[i] as string),
    ]),
  );
}

async function writeLong(
  io: CommandIo,
  path: string,
  names: readonly string[],
  completed: readonly (readonly Float64Array[])[],
): Promise<void> {
  const lines = [['imp', 'row', ...names].map(quoted).join(',')];
  completed.forEach((data, k) => {
    for (let i = 0; i < (data[0]?.length ?? 0); i++) {
      lines.push([k + 1, i + 1, ...data.map((column) => column[i]!)].join(','));
    }
  });
  await io.writeFile(path, `${lines.join('\n')}\n`);
}

function quoted(name: string): string {
  return /[",\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}
