import { describe, expect, it } from 'vitest';

import { fitStructuralModel } from '../../../src/statistics/sem/fit-structural-model.ts';
import { linkedParameters } from '../../../src/statistics/sem/minimise-linked.ts';
import { type SemOptions } from '../../../src/statistics/sem/sem-options.ts';
import { readData } from './fixtures.ts';

const data = readData('hs39.csv');
const one = 'visual =~ x1 + x2 + x3';

function problemsOf(
  model: string,
  columns: Record<string, ArrayLike<unknown>> = data,
  options: SemOptions = {},
) {
  const fit = fitStructuralModel(model, columns, options);
  if (fit.kind === 'fitted') return [];
  for (const { remedy } of fit.problems) expect(remedy).toMatch(/^[a-z0-9-]+$/);
  return fit.problems.map(({ code, params }) => ({ code, params }));
}
const codes = (...args: Parameters<typeof problemsOf>) =>
  problemsOf(...args).map(({ code }) => code);

describe('a model without an answer is refused with its cause', () => {
  it('points at a misspelt variable and names the nearest', () => {
    expect(problemsOf(`${one}\nspeed =~ x7 + x88 + x9`)).toEqual([
      { code: 'sem-unknown-variable', params: { name: 'x88', line: 2, column: 15, nearest: 'x8' } },
    ]);
  });
  it('reports every unreadable line, not only the first', () => {
    const found = problemsOf('visual =~ x1 + + x3\nx1 x2\nspeed =~ 2*');
    expect(found.map(({ params }) => params['line'])).toEqual([1, 2, 3]);
  });
  it.each([
    ['', 'sem-empty-model'],
    ['f <~ x1 + x2', 'sem-unsupported-operator'],
    ['level: 1\nf =~ x1 + x2 + x3', 'sem-not-supported'],
    ['f =~ x1 + f', 'sem-cyclic-measurement'],
    [`${one}\nd := a*b`, 'sem-unknown-label'],
    ['visual =~ a*x1 + b*x2 + x3\n1 == 2', 'sem-constraint-not-linear'],

    ['f =~ x1 + c(1,2,3)*x2 + x3', 'sem-wrong-number-of-group-values'],
    ['f =~ x1 + x2', 'sem-not-identified'],
    ['f =~ NA*x1 + x2 + x3', 'sem-not-identified'],
    ['x1 ~ x2:x3', 'sem-syntax'],
    [`${one}\nx1 ~~ x4\nx4 ~~ 0*x1`, 'sem-repeated-term'],
    [`${one}\nx1 ~ 1\nx1 ~ 0*1`, 'sem-repeated-term'],
  ])('%j is %s', (model, code) => {
    expect(codes(model)).toContain(code);
  });
  it('says when constraints clash, or need the solver for linked parameters', () => {
    const model = 'visual =~ x1 + a*x2 + b*x3\na + b == 1\na + b == 2';
    expect(codes(model)).toContain('sem-constraint-not-linear');
    expect(codes(model, data, { linked: linkedParameters })).toEqual(['sem-constraints-clash']);
  });
  it('names constant, empty, textual, infinite and collinear items', () => {
    const n = data['x1']!.length;
    expect(codes(one, { ...data, x1: new Float64Array(n).fill(3) })).toEqual(['sem-constant-item']);
    expect(
      codes(one, { ...data, x1: new Float64Array(n).fill(NaN) }, { missing: 'fiml' }),
    ).toContain('sem-empty-column');
    expect(codes(one, { ...data, x1: data['x1']!.map((v, i) => (i === 4 ? 'agree' : v)) })).toEqual(
      ['sem-text-in-number-column'],
    );
    expect(
      codes(one, { ...data, x1: data['x1']!.map((v, i) => (i === 4 ? Infinity : v)) }),
    ).toEqual(['sem-infinite-value']);
    const sum = data['x2']!.map((v, i) => Number(v) + Number(data['x3']![i]));
    expect(codes(one, { ...data, x1: sum })).toEqual(['sem-collinear-items']);
  });
  it('needs rows, groups and clusters', () => {
    const two = Object.fromEntries(Object.entries(data).map(([k, v]) => [k, v.slice(0, 2)]));
    expect(codes(one, two)).toEqual(['sem-too-few-rows']);
    const none = Object.fromEntries(Object.entries(data).map(([k]) => [k, []]));
    expect(codes(one, none).length).toBeGreaterThan(0);
    expect(codes(one, { ...data, g: data['x1']!.map(() => 'a') }, { group: 'g' })).toContain(
      'sem-one-group',
    );
    expect(codes(one, { ...data, g: data['x1']!.map(() => 'a') }, { cluster: 'g' })).toContain(
      'sem-one-cluster',
    );
    const empty = data['x1']!.map((v, i) => (i < 5 ? NaN : v));
    expect(
      codes(
        one,
        { ...data, x1: empty, g: data['x1']!.map((_, i) => (i < 5 ? 'b' : 'a')) },
        { group: 'g' },
      ),
    ).toContain('sem-empty-group');
  });
  it('says what an ordered item lacks', () => {
    const likert = Object.fromEntries(
      ['x1', 'x2', 'x3'].map((k) => [
        k,
        data[k]!.map((v) => Math.min(3, Math.max(1, Math.round(Number(v) / 2)))),
      ]),
    );
    const school = data['school']!;
    const options: SemOptions = { ordered: true, group: 'school' };
    const gap = {
      ...likert,
      school,
      x1: likert['x1']!.map((v, i) => (school[i] === 'Pasteur' && v === 3 ? 2 : v)),
    };
    expect(codes(one, gap, options)).toContain('sem-categories-differ-between-groups');
  });
});

describe('a doubtful model is answered with a warning', () => {
  it('a Heywood case', () => {
    const x = data['x1']!.map(Number);
    const noise = data['x2']!.map(Number);
    const columns = {
      a: x.map((v, i) => v + 0.05 * noise[i]!),
      b: x.map((v, i) => v - 0.3 * noise[i]! + 0.2 * Number(data['x5']![i])),
      c: data['x3']!,
      d: data['x9']!,
    };
    const fit = fitStructuralModel('f =~ a + b + c + d', columns, {});
    if (fit.kind === 'fitted') {
      const negative = fit.parameters.some((row) => row.op === '~~' && row.est < 0);
      const warned = fit.warnings.some(({ code }) => code === 'sem-negative-residual-variance');
      expect(warned).toBe(negative);
    } else expect(fit.problems.length).toBeGreaterThan(0);
  });
  it('few clusters', () => {
    const study = readData('study_a.csv');
    const fit = fitStructuralModel('f =~ exp1 + exp2 + exp3 + exp4', study, { cluster: 'school' });
    expect(fit.kind === 'fitted' && fit.warnings).toContainEqual({
      code: 'sem-few-clusters',
      params: { clusters: 16 },
    });
  });
});
