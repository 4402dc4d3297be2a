import {
  impute,
  normalEm,
  pooledCorrelation,
  pooledRegression,
  type Variables,
} from '@tldw/evaluation/statistics';
import { readArguments, refuseBoth, refuseIdle } from '../../arguments.ts';
import { Misuse, type Command, type CommandIo } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import {
  chosenColumns,
  countOf,
  filledFrom,
  listOf,
  oneOf,
  sayNotes,
  settingsOf,
} from './request.ts';
import { formulaOf, variablesOf } from './regression.ts';
import { numberColumns, numericNames, readTable, textColumn } from './table.ts';

const OPTIONS = {
  data: { type: 'string' },
  imputed: { type: 'string' },
  by: { type: 'string' },
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
} as const;

const IMPUTING = ['m', 'seed', 'method', 'rounds'];
const HOW = ['m', 'seed', 'method', 'maxit'];

export const analysis: Command = {
  summary: 'missing answers: means by maximum likelihood, multiple imputation, pooling',
  usage: `tldw analyse impute --data FILE.csv [--columns A,B]            means, covariances, Little's test
tldw analyse impute --data FILE.csv --formula "y ~ a + b" --seed N [--m 20] [--method pmm|norm]
  [--rounds 10] [--cluster COLUMN] [--null "y ~ a"] [--out FILE.csv]  impute, fit and pool
tldw analyse impute --imputed FILE.csv --formula "y ~ a + b" [--null "y ~ a"] [--by imp]
                                                      pool data sets that were imputed elsewhere [--json]`,
  run: async (args, io) => {
    const given = readArguments(args, OPTIONS);
    const settings = await settingsOf(io, given.options);
    // How data sets came about that were imputed elsewhere is a note.
    const elsewhere = given.imputed === undefined ? [] : HOW.filter((key) => key in settings);
    const { maxit, ...others } = settings;
    const own = Object.entries(others).filter(([key]) => !elsewhere.includes(key));
    const asked = Object.fromEntries(own);
    if (maxit !== undefined && given.imputed === undefined) asked['rounds'] ??= maxit;
    // R describes its methods: "norm (Bayesian linear regression)".
    if (typeof asked['method'] === 'string') asked['method'] = asked['method'].split(' (')[0]!;
    sayNotes(io, elsewhere);
    const values = filledFrom(io, OPTIONS, given, asked);
    refuseBoth(values, 'data', 'imputed');
    refuseBoth(values, 'formula', 'model');
    const formulaText = values.formula ?? values.model;
    if (values.imputed !== undefined) {
      refuseIdle(values, ['columns', 'out', 'cluster', ...IMPUTING], 'beside --imputed');
    } else {
      refuseIdle(values, ['by'], 'without --imputed');
      if (formulaText === undefined)
        refuseIdle(values, ['null', 'categories'], 'without --formula');
      const isImputing =
        formulaText !== undefined || values.m !== undefined || values.seed !== undefined;
      if (!isImputing) {
        refuseIdle(
          values,
          ['method', 'rounds', 'cluster', 'out'],
          'without --seed N, which imputes',
        );
      }
    }
    const table = await readTable(io, values.imputed ?? values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const categories = listOf(values.categories) ?? [];
    if (values.imputed !== undefined) {
      const formula = await formulaOf(values.formula ?? values.model, io.readText);
      const label = values.by ?? 'imp';
      const by = textColumn(table.value, label);
      if (!by.ok) return noAnswer(io, by.refusals, values.json);
      const all = variablesOf(table.value, formula, categories);
      if (!all.ok) return noAnswer(io, all.refusals, values.json);
      const sets = [...new Set(by.value)].map((set) => {
        const rows = by.value.flatMap((value, i) => (value === set ? [i] : []));
        return rowsOfVariables(all.value, rows);
      });
      const pooled = pooledRegression(formula, sets, values.null);
      if (pooled.kind === 'not-estimable') return noAnswer(io, [asRefusal(pooled)], values.json);
      const pair = numericNames(table.value).filter(
        (name) => ![label, 'row', '.id', '.imp'].includes(name),
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
    const chosen = chosenColumns(io, table.value, values.columns, 300);
    if (!chosen.ok) return noAnswer(io, chosen.refusals, values.json);
    const names = values.columns
      ? chosen.value
      : chosen.value.filter((name) => name !== values.cluster);
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
    const seed = countOf('seed', values.seed, 0);
    if (seed === undefined)
      throw new Misuse('Imputation needs --seed, so that it can be repeated.');
    const cluster =
      values.cluster === undefined ? undefined : textColumn(table.value, values.cluster);
    if (cluster && !cluster.ok) return noAnswer(io, cluster.refusals, values.json);
    const method = oneOf('method', values.method, ['norm', 'pmm'] as const);
    const rounds = countOf('rounds', values.rounds);
    const imputation = impute(columns.value, names, {
      m: countOf('m', values.m) ?? 20,
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
    const whole = variablesOf(table.value, formula, categories);
    if (!whole.ok) return noAnswer(io, whole.refusals, values.json);
    const sets = completed.map((data) => ({
      ...whole.value,
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
