import { clusterDesign, cohenH, power, solvePower, type Design } from '@tldw/evaluation/statistics';
import { readArguments, refuseIdle } from '../../arguments.ts';
import { Misuse, type Command } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { filledFrom, numberOf, settingsOf } from './request.ts';
import { readTable, shortList } from './table.ts';

/** What each design needs, under its own name and under those of the reference tables. */
const DESIGNS: Readonly<
  Record<string, { kind: Design['kind']; needs: readonly string[]; solve: string }>
> = {
  't-test': { kind: 't-test', needs: ['d', 'n'], solve: 'n' },
  tTestPower: { kind: 't-test', needs: ['d', 'n'], solve: 'n' },
  tTestN: { kind: 't-test', needs: ['d', 'n'], solve: 'n' },
  tTestMinD: { kind: 't-test', needs: ['d', 'n'], solve: 'd' },
  't-test-unequal': { kind: 't-test-unequal', needs: ['d', 'n1', 'n2'], solve: 'n2' },
  tTestUnequal: { kind: 't-test-unequal', needs: ['d', 'n1', 'n2'], solve: 'n2' },
  correlation: { kind: 'correlation', needs: ['r', 'n'], solve: 'n' },
  correlationN: { kind: 'correlation', needs: ['r', 'n'], solve: 'n' },
  anova: { kind: 'anova', needs: ['k', 'f', 'n'], solve: 'n' },
  regression: { kind: 'regression', needs: ['u', 'v', 'f2'], solve: 'v' },
  regressionF2: { kind: 'regression', needs: ['u', 'v', 'f2'], solve: 'v' },
  'two-proportions': { kind: 'two-proportions', needs: ['h', 'n'], solve: 'n' },
  twoProportions: { kind: 'two-proportions', needs: ['h', 'n'], solve: 'n' },
  'chi-squared': { kind: 'chi-squared', needs: ['w', 'df', 'N'], solve: 'N' },
  esH: { kind: 'two-proportions', needs: [], solve: 'n' },
  chisq: { kind: 'chi-squared', needs: ['w', 'df', 'N'], solve: 'N' },
  rmsea: { kind: 'rmsea', needs: ['rmsea0', 'rmseaA', 'df', 'n'], solve: 'n' },
  rmseaPower: { kind: 'rmsea', needs: ['rmsea0', 'rmseaA', 'df', 'n'], solve: 'n' },
  rmseaSampleSize: { kind: 'rmsea', needs: ['rmsea0', 'rmseaA', 'df', 'n'], solve: 'n' },
  'cluster-randomised': { kind: 'cluster-randomised', needs: ['J', 'm', 'icc', 'd'], solve: 'J' },
  clusterRandomised: { kind: 'cluster-randomised', needs: ['J', 'm', 'icc', 'd'], solve: 'J' },
};

const NUMBERS = [
  'd',
  'n',
  'n1',
  'n2',
  'r',
  'k',
  'f',
  'u',
  'v',
  'f2',
  'h',
  'p1',
  'p2',
  'w',
  'df',
  'N',
  'rmsea0',
  'rmseaA',
  'J',
  'm',
  'icc',
  'share',
  'r2Between',
  'r2Within',
  'sig',
  'power',
] as const;

const OPTIONS = {
  design: { type: 'string' },
  data: { type: 'string' },
  type: { type: 'string' },
  alternative: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
  options: { type: 'string' },
  ...Object.fromEntries(NUMBERS.map((name) => [name, { type: 'string' as const }])),
} as const;

export const analysis: Command = {
  summary: 'power, sizes and smallest effects of a design, clustered ones included',
  usage: `tldw analyse power --design t-test --d 0.5 --n 30 [--type two.sample|one.sample|paired]
  [--alternative two.sided|greater] [--sig 0.05]              the power
tldw analyse power --design t-test --d 0.5 --power 0.8         what is left out is found
tldw analyse power --design cluster-randomised --J 16 --m 9.4 --icc 0.15 --d 0.5
tldw analyse power --design DESIGN --data FILE.csv             one design per row
Designs: t-test (d n), t-test-unequal (d n1 n2), correlation (r n), anova (k f n), regression (u v f2),
two-proportions (h n, or p1 p2 n), chi-squared (w df N), rmsea (rmsea0 rmseaA df n),
cluster-randomised (J m icc d)
  [--options JSON|FILE] [--json]`,
  run: async (args, io) => {
    const line = readArguments(args, OPTIONS);
    const values = filledFrom(io, OPTIONS, line, await settingsOf(io, line.options));
    const given = values as Readonly<Record<string, string | boolean | undefined>>;
    const name = values.design;
    if (name === undefined || !Object.hasOwn(DESIGNS, name)) {
      throw new Misuse(
        `Say which --design: ${Object.keys(DESIGNS)
          .filter((each) => !/[A-Z]/.test(each))
          .join(', ')}.`,
      );
    }
    const used = usedBy(name);
    const inLine = [...NUMBERS, 'type', 'alternative'].filter((key) => !used.includes(key));
    refuseIdle(given, inLine, `for the design ${name}, which takes ${used.join(', ')}`);
    if (values.data !== undefined) {
      refuseIdle(given, used, 'beside --data, whose columns say it for each row');
      const table = await readTable(io, values.data);
      if (!table.ok) return noAnswer(io, table.refusals, values.json);
      const unknown = table.value.names.filter((column) => !used.includes(column));
      if (unknown.length > 0) {
        io.err(`No part of the design ${name}, left out: ${shortList(unknown)}.`);
      }
      if (unknown.length === table.value.names.length) {
        throw new Misuse(`The file has no column of the design ${name}: ${used.join(', ')}.`);
      }
      const rows: unknown[] = [];
      for (let i = 0; i < table.value.rows; i++) {
        const row = Object.fromEntries(
          table.value.names.flatMap((column) => {
            const cell = table.value.text(column)[i]!;
            return cell === '' || !used.includes(column) ? [] : [[column, cell]];
          }),
        );
        const solved = solve(name, row);
        if ('refusal' in solved) return noAnswer(io, [solved.refusal], values.json);
        rows.push(solved.row);
      }
      return answer(io, { [name]: rows }, values.json);
    }
    const row = Object.fromEntries(
      Object.entries(given).flatMap(([key, value]) =>
        typeof value === 'string' &&
        (key === 'type' || key === 'alternative' || NUMBERS.some((each) => each === key))
          ? [[key, value]]
          : [],
      ),
    );
    const solved = solve(name, row);
    if ('refusal' in solved) return noAnswer(io, [solved.refusal], values.json);
    return answer(io, { design: name, ...solved.row }, values.json);
  },
};

type Row = Readonly<Record<string, string>>;

/** Everything that a design can take, the power and the level of significance among it. */
function usedBy(name: string): string[] {
  const { kind, needs } = DESIGNS[name]!;
  if (name === 'esH') return ['p1', 'p2'];
  return [
    ...needs,
    ...(kind === 'two-proportions' ? ['p1', 'p2'] : []),
    ...(kind === 'cluster-randomised' ? ['share', 'r2Between', 'r2Within'] : []),
    ...(kind === 't-test' ? ['type'] : []),
    ...(usesSides(kind) ? ['alternative'] : []),
    'sig',
    'power',
  ];
}

function solve(name: string, row: Row) {
  if (name === 'esH') return { row: differenceOfShares(row) };
  const { kind, needs, solve: usual } = DESIGNS[name]!;
  const numbers: Record<string, number> = {};
  for (const key of NUMBERS) {
    const value = numberOf(key, row[key]);
    if (value !== undefined) numbers[key] = value;
  }
  if (
    kind === 'two-proportions' &&
    numbers['h'] === undefined &&
    numbers['p1'] !== undefined &&
    numbers['p2'] !== undefined
  ) {
    numbers['h'] = cohenH(numbers['p1'], numbers['p2']);
  }
  const sig = numbers['sig'] ?? 0.05;
  if (!(sig > 0 && sig < 1)) throw new Misuse('--sig takes a share between 0 and 1.');
  const type = row['type'] ?? 'two.sample';
  if (!['two.sample', 'one.sample', 'paired'].includes(type))
    throw new Misuse(`There is no t test of type "${type}".`);
  const alternative = row['alternative'] ?? 'two.sided';
  if (!['two.sided', 'greater'].includes(alternative))
    throw new Misuse('--alternative takes two.sided or greater.');
  const missing = needs.filter((key) => numbers[key] === undefined);
  const target = numbers['power'] ?? (name === 'rmseaSampleSize' ? 0.8 : undefined);
  if (missing.length > 1 || (missing.length === 1 && target === undefined)) {
    throw new Misuse(
      `This design also needs ${missing.map((key) => `--${key}`).join(', ')}, or --power and all but one.`,
    );
  }
  const filled = Object.fromEntries(needs.map((key) => [key, numbers[key] ?? 0]));
  const extras = Object.fromEntries(
    ['share', 'r2Between', 'r2Within'].flatMap((key) =>
      numbers[key] === undefined ? [] : [[key, numbers[key]]],
    ),
  );
  const design = { kind, type, alternative, ...filled, ...extras } as unknown as Design;
  const echo = {
    ...numbers,
    sig,
    ...(kind === 't-test' ? { type } : {}),
    ...(usesSides(kind) ? { alternative } : {}),
  };
  if (missing.length === 1) {
    const unknown = missing[0] ?? usual;
    if (!(target! > 0 && target! < 1)) throw new Misuse('--power takes a share between 0 and 1.');
    const found = solvePower(design, unknown as never, target!, sig);
    if (found.kind === 'not-estimable') return { refusal: asRefusal(found) };
    const value = found.value;
    return {
      row: {
        ...echo,
        power: target!,
        [unknown]: value,
        ...(name === 'tTestN' ? { nExact: value } : {}),
        ...(name === 'tTestMinD' ? { dExact: value } : {}),
        ...(name === 'rmseaSampleSize' ? { n80: Math.ceil(value) } : {}),
        method: found.method,
      },
    };
  }
  const found = power(design, sig);
  if (found.kind === 'not-estimable') return { refusal: asRefusal(found) };
  return {
    row: {
      ...echo,
      ...(design.kind === 'cluster-randomised' ? clusterDesign(design) : {}),
      power: found.value,
      ...(name === 'tTestPower' ? { powerStrictTwoTail: found.value } : {}),
      method: found.method,
    },
  };
}

/** Cohen's h: how far two shares lie apart, as designs of two proportions count it. */
function differenceOfShares(row: Row) {
  const [p1, p2] = [numberOf('p1', row['p1']), numberOf('p2', row['p2'])];
  if (p1 === undefined || p2 === undefined) throw new Misuse('h needs --p1 and --p2.');
  if (![p1, p2].every((share) => share >= 0 && share <= 1)) {
    throw new Misuse('--p1 and --p2 are shares between 0 and 1.');
  }
  return { p1, p2, h: cohenH(p1, p2) };
}

function usesSides(kind: Design['kind']): boolean {
  return ['t-test', 't-test-unequal', 'correlation', 'two-proportions'].includes(kind);
}
