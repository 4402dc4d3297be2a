import { describe, expect, it } from 'vitest';
import * as stats from '../../src/statistics/index.ts';
import { readData } from './sem/fixtures.ts';

const N = 60;
const random = stats.randomStream(42);
const column = (value: (i: number) => number) =>
  Float64Array.from({ length: N }, (_, i) => value(i));
const NOISE = Array.from({ length: 4 }, () => column(() => random.normal()));
const FACTOR = column(() => random.normal());
const ITEMS = NOISE.map((noise) => column((i) => 0.8 * FACTOR[i]! + 0.6 * noise[i]!));
const SCHOOL = Int32Array.from({ length: N }, (_, i) => i % 8);
const LEVELS = [0.5, -0.4, 0.9, -1, 0.1, 0.3, -0.2, 0];
const OUTCOME = column((i) => LEVELS[i % 8]! + 0.5 * ITEMS[0]![i]! + random.normal());
const GAPS = (item: Float64Array, j: number) =>
  item.map((value, i) => ((i * 7 + j * 3) % 11 === 0 ? NaN : value));

const named = (items: readonly Float64Array[]) =>
  Object.fromEntries(items.map((item, j) => ['abcd'[j]!, item]));
const sem = (items: readonly Float64Array[], options: stats.SemOptions) => {
  const fit = stats.fitStructuralModel('f =~ a + b + c + d', named(items), options);
  if (fit.kind === 'refused') throw new Error(JSON.stringify(fit.problems));
  return [fit.fit['chisq']!, fit.parameters[1]!.z!];
};
const value = (estimate: stats.Estimate): number => {
  if (estimate.kind === 'not-estimable') throw new Error(JSON.stringify(estimate));
  return estimate.value;
};
const answered = <T extends { kind: string }>(answer: T) => {
  if (answer.kind === 'not-estimable') throw new Error(JSON.stringify(answer));
  return answer as Exclude<T, { kind: 'not-estimable' }>;
};

type Call = (items: readonly Float64Array[], outcome: Float64Array) => number[];
const CALLS: Record<string, Call> = {
  'maximum likelihood': (items) => sem(items, { meanStructure: true }),
  'robust likelihood with gaps': (items) =>
    sem(items.map(GAPS), { missing: 'fiml', estimator: 'mlr' }),
  'generalised least squares': (items) => sem(items, { estimator: 'gls', meanStructure: true }),
  'items in two levels': (items) => {
    const fit = stats.fitTwoLevelModel(
      'level: 1\nw =~ a + b + c\nlevel: 2\na ~~ a\nb ~~ b\nc ~~ c',
      { ...named(items), school: SCHOOL },
      { cluster: 'school' },
    );
    if (fit.kind === 'refused') throw new Error(JSON.stringify(fit.problems));
    return [fit.fit['chisq']!, fit.parameters[1]!.z!];
  },
  omega: (items) => {
    const { omega } = answered(stats.factorOmega(items));
    return [value(omega), omega.kind === 'estimated' ? omega.se! : NaN];
  },
  'omega by minimum residuals': (items) => [value(answered(stats.minresOmega(items)).omega)],
  'greatest lower bound': (items) => [value(stats.greatestLowerBound(items))],
  'random intercept': (items, outcome) => {
    const one = { name: '(Intercept)', values: new Float64Array(N).fill(1) };
    const fit = answered(
      stats.analyseMixed({
        y: outcome,
        fixed: [one, { name: 'a', values: ITEMS[0]! }],
        random: [one],
        group: SCHOOL,
        labels: LEVELS.map((_, j) => `s${j}`),
      }),
    );
    return [fit.reml.icc, fit.reml.z['a']!, fit.kenwardRoger![1]!.df, fit.satterthwaite![1]!.df];
  },
  polyserial: (items) => {
    const codes = Int32Array.from(FACTOR, (v) => (v > 0.5 ? 2 : v > -0.5 ? 1 : 0));
    const full = stats.polyserialMaximum(items[0]!, codes, 3)!;
    return [stats.polyserial(items[0]!, codes, 3)!.rho, full.rho, full.se];
  },
};

describe('the unit and the zero of a scale change no answer', () => {
  it.each(Object.entries(CALLS))('%s', (_, call) => {
    const plain = call(ITEMS, OUTCOME);
    for (const [by, plus] of [
      [1, 1e7],
      [1e8, 0],
      [1e-8, 0],
    ] as const) {
      const moved = (values: Float64Array) => values.map((v) => by * v + plus);
      call(ITEMS.map(moved), moved(OUTCOME)).forEach((ours, i) => {
        expect(ours / plain[i]!).toBeCloseTo(1, 6);
      });
    }
  });
});

// lavaan 0.6-14 with default settings: chi-squares to its stopping rule, about 1e-6.
describe('structural models of awkward samples are lavaan’s', () => {
  const data = readData('hs39.csv');
  const rows = (n: number) =>
    Object.fromEntries(Object.entries(data).map(([name, cells]) => [name, cells.slice(0, n)]));
  const TWO = 'visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\n';

  it('twelve rows with a negative residual variance', () => {
    const fit = stats.fitStructuralModel(TWO, rows(12));
    if (fit.kind === 'refused') throw new Error(JSON.stringify(fit.problems));
    expect(fit.fit['chisq']).toBeCloseTo(16.5523267752325, 6);
    expect(fit.warnings.map(({ code }) => code)).toContain('sem-negative-residual-variance');
  });

  it('thirty rows whose search runs away are refused as such, not as unidentified', () => {
    const fit = stats.fitStructuralModel(`${TWO}speed =~ x7 + x8 + x9`, rows(30));
    expect(fit).toMatchObject({ kind: 'refused', problems: [{ code: 'sem-not-converged' }] });
  });

  it('a label on the marker holds the other loading at the marker’s value', () => {
    const fit = stats.fitStructuralModel('f =~ a*x1 + a*x2 + x3 + x4', data);
    if (fit.kind === 'refused') throw new Error(JSON.stringify(fit.problems));
    expect(fit.fit['df']).toBe(3);
    expect(fit.fit['chisq']).toBeCloseTo(20.7009255672359, 6);
  });
});

it('a predictor too far from zero for its digits is named', () => {
  const one = { name: '(Intercept)', values: new Float64Array(N).fill(1) };
  const far = { name: 'seconds', values: ITEMS[0]!.map((v) => v + 1e7) };
  const refused = stats.analyseMixed({
    y: OUTCOME,
    fixed: [one, far],
    random: [one],
    group: SCHOOL,
    labels: LEVELS.map(String),
  });
  expect(refused).toMatchObject({
    kind: 'not-estimable',
    reason: { code: 'collinear-predictors', params: { names: ['seconds'] } },
  });
});
