import {
  analyseMixed,
  because,
  isEstimated,
  type FixedTest,
  type MixedResult,
  type Why,
} from '@tldw/evaluation/statistics';
import { readArguments, refuseBoth } from '../../arguments.ts';
import { Misuse, type Command } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { filledFrom, listOf, settingsOf, textOrFile } from './request.ts';
import {
  numberColumns,
  numericNames,
  readTable,
  textColumn,
  wordAmongNumbers,
  type Table,
} from './table.ts';

const OPTIONS = {
  data: { type: 'string' },
  formula: { type: 'string' },
  model: { type: 'string' },
  categories: { type: 'string' },
  options: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

export const analysis: Command = {
  summary: 'multilevel models: teachers in schools, occasions in teachers',
  usage: `tldw analyse mixed --data FILE.csv --formula "outcome ~ predictor + (1 | school)"
  [--categories COLUMN,…] [--options JSON|FILE] [--json]
  The random part is (1 | group) or (1 + slope | group). --model takes the formula too, or a file with it.`,
  run: async (args, io) => {
    const given = readArguments(args, OPTIONS);
    const values = filledFrom(io, OPTIONS, given, await settingsOf(io, given.options));
    refuseBoth(values, 'formula', 'model');
    const asked = values.formula ?? values.model;
    if (asked === undefined) {
      throw new Misuse('Say what to model with --formula "outcome ~ predictor + (1 | school)".');
    }
    const text = await textOrFile(io, asked);
    const formula = parseFormula(text);
    if (formula === undefined) {
      const params = { formula: text.trim(), remedy: 'write-outcome-tilde-predictors' };
      return noAnswer(io, [{ code: 'analyse.mixed-formula', params, path: [] }], values.json);
    }
    const categories = listOf(values.categories) ?? [];
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const group = textColumn(table.value, formula.group);
    if (!group.ok) return noAnswer(io, group.refusals, values.json);
    const outcome = numberColumns(table.value, [formula.outcome]);
    if (!outcome.ok) return noAnswer(io, outcome.refusals, values.json);
    const one = { name: '(Intercept)', values: new Float64Array(table.value.rows).fill(1) };
    const fixed: { name: string; values: Float64Array }[] = formula.intercept ? [one] : [];
    const wrong = formula.fixed.flatMap((term) =>
      term
        .split(':')
        .flatMap((name) => wordAmongNumbers(table.value, name.trim(), categories) ?? []),
    );
    if (wrong.length > 0) return noAnswer(io, wrong, values.json);
    const known = new Set(numericNames(table.value).filter((name) => !categories.includes(name)));
    for (const term of formula.fixed) {
      const columns = termColumns(table.value, term, known);
      if (!columns.ok) return noAnswer(io, columns.refusals, values.json);
      fixed.push(...columns.value);
    }
    const random: { name: string; values: Float64Array }[] = formula.randomIntercept ? [one] : [];
    const slopes = numberColumns(table.value, formula.slopes);
    if (!slopes.ok) return noAnswer(io, slopes.refusals, values.json);
    formula.slopes.forEach((name, i) => random.push({ name, values: slopes.value[i]! }));
    const labels = [...new Set(group.value.filter((label) => label !== ''))];
    const at = new Map(labels.map((label, i) => [label, i]));
    const found = analyseMixed({
      y: outcome.value[0]!,
      fixed,
      random,
      group: Int32Array.from(group.value, (label) => at.get(label) ?? -1),
      labels,
    });
    if (found.kind === 'not-estimable') return noAnswer(io, [asRefusal(found)], values.json);
    const { anova } = found;
    const result = {
      N: found.n,
      groups: found.groups,
      groupSizes: found.groupSizes,
      REML: asR(found.reml),
      ML: asR(found.ml),
      lrtRandomIntercept: found.lrt,
      anovaIcc:
        anova.kind === 'not-estimable'
          ? { reason: anova.reason, remedy: anova.remedy }
          : {
              N: anova.n,
              groups: anova.groups,
              meanSize: anova.meanSize,
              n0: anova.n0,
              msb: anova.msb,
              msw: anova.msw,
              F: anova.f,
              df1: anova.df1,
              df2: anova.df2,
              p: anova.p,
              icc1: isEstimated(anova.icc1) ? anova.icc1.value : null,
              icc1SearleCi: isEstimated(anova.icc1) ? (anova.icc1.interval ?? null) : null,
              icc2: isEstimated(anova.icc2) ? anova.icc2.value : null,
              icc1MeanSize: anova.icc1MeanSize,
              icc2MeanSize: isEstimated(anova.icc2) ? anova.icc2.value : null,
              designEffectMeanSize: anova.designEffectMeanSize,
              designEffectKish: anova.designEffectKish,
              effectiveN: anova.effectiveN,
              etaSquared: anova.etaSquared,
            },
      satterthwaite: matrix(found.satterthwaite),
      kenwardRoger: found.kenwardRoger && {
        adjustedSe: byName(found.kenwardRoger, 'se'),
        ddf: byName(found.kenwardRoger, 'df'),
        t: byName(found.kenwardRoger, 't'),
        p: byName(found.kenwardRoger, 'p'),
      },
      warnings: found.warnings,
      conventions:
        'lme4 (REML, ML), lmerTest (Satterthwaite), pbkrtest (Kenward–Roger), multilevel (ICC)',
    };
    return answer(io, result, values.json, whyOfMixed(formula));
  },
};

const ONLY_INTERCEPT = ['lambda', 'r2', 'blupCondVar', 'lrtRandomIntercept'];

// Two things keep numbers of a multilevel model from existing: slopes, and a variance of nothing.
function whyOfMixed({ slopes }: Formula): Why {
  return (place) => {
    const name = place.at(-1)!;
    if (slopes.length > 0 && ONLY_INTERCEPT.includes(name)) {
      return because('random-intercept-only', {}, 'leave-the-slope-out');
    }
    return place[0] === 'anovaIcc' ? undefined : because('variance-at-zero', {}, 'collect-more');
  };
}

/** With names on the matrix, and θ as a number where there is only one. */
function asR({ theta, vcov, ...fit }: MixedResult) {
  const names = Object.keys(fit.beta);
  return {
    ...fit,
    theta: theta.length === 1 ? theta[0] : theta,
    vcov: { rows: names, cols: names, data: vcov },
  };
}

const byName = (tests: readonly FixedTest[], key: 'se' | 'df' | 't' | 'p') =>
  Object.fromEntries(tests.map((test) => [test.name, test[key]]));

function matrix(tests: readonly FixedTest[] | null) {
  return (
    tests && {
      rows: tests.map(({ name }) => name),
      cols: ['Estimate', 'Std. Error', 'df', 't value', 'Pr(>|t|)'],
      data: tests.map(({ est, se, df, t, p }) => [est, se, df, t, p]),
    }
  );
}

interface Formula {
  readonly outcome: string;
  readonly intercept: boolean;
  readonly fixed: readonly string[];
  readonly randomIntercept: boolean;
  readonly slopes: readonly string[];
  readonly group: string;
}

function parseFormula(text: string): Formula | undefined {
  const [left, right, ...more] = text.split('~').map((part) => part.trim());
  if (left === undefined || right === undefined || more.length > 0 || left === '') {
    return undefined;
  }
  const randomParts = [...right.matchAll(/\(([^()|]*)\|([^()|]*)\)/g)];
  const random = randomParts[0];
  if (randomParts.length !== 1 || !random) return undefined;
  const split = (part: string): string[] =>
    part
      .split('+')
      .map((term) => term.trim())
      .filter((term) => term !== '');
  // a * b is a, b and their product.
  const fixed = [
    ...new Set(
      split(right.replace(random[0], '')).flatMap((term) => {
        const factors = term.split('*').map((each) => each.trim());
        return factors.length === 2 ? [...factors, factors.join(':')] : [term];
      }),
    ),
  ];
  const inner = split(random[1]!);
  const group = random[2]!.trim();
  if (group === '' || inner.length === 0) return undefined;
  const slopes = inner.filter((term) => term !== '1' && term !== '0');
  if (slopes.length > 2) return undefined;
  if (/[()^/%|]|-\s*\w/.test(fixed.join('+'))) return undefined;
  return {
    outcome: left,
    intercept: !fixed.includes('0'),
    fixed: fixed.filter((term) => term !== '1' && term !== '0'),
    randomIntercept: !inner.includes('0'),
    slopes,
    group,
  };
}

/** A predictor as columns: a number, a product `a:b`, or the categories of a text but the first. */
function termColumns(table: Table, term: string, numeric: ReadonlySet<string>) {
  const factors = term.split(':').map((part) => part.trim());
  if (factors.length === 1 && table.names.includes(term) && !numeric.has(term)) {
    const cells = table.text(term);
    const levels = [...new Set(cells.filter((cell) => cell !== ''))].sort();
    return {
      ok: true as const,
      value: levels.slice(1).map((level) => ({
        name: `${term}${level}`,
        values: Float64Array.from(cells, (cell) => (cell === '' ? NaN : cell === level ? 1 : 0)),
      })),
    };
  }
  const columns = numberColumns(table, factors);
  if (!columns.ok) return columns;
  const product = columns.value.reduce((all, column) => all.map((v, i) => v * column[i]!));
  return { ok: true as const, value: [{ name: term, values: product }] };
}
