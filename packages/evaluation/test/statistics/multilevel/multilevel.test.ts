import { describe, expect, it } from 'vitest';

import { analyseMixed } from '../../../src/statistics/multilevel/analyse-mixed.ts';
import { agreementWithinGroups } from '../../../src/statistics/multilevel/intraclass.ts';
import { readData } from '../sem/fixtures.ts';

const sleepstudy = () => {
  const data = readData('sleepstudy.csv');
  const keys = [...new Set(data['Subject']!.map(String))];
  return {
    y: Float64Array.from(data['Reaction'] as number[]),
    days: Float64Array.from(data['Days'] as number[]),
    group: Int32Array.from(data['Subject']!, (s) => keys.indexOf(String(s))),
    labels: keys,
  };
};

describe('multilevel models', () => {
  // lme4::lmer(Reaction ~ Days + (Days | Subject), sleepstudy); pbkrtest::vcovAdj, Lb_ddf.
  it('fit a random slope', () => {
    const { y, days, group, labels } = sleepstudy();
    const one = { name: '(Intercept)', values: new Float64Array(y.length).fill(1) };
    const slope = { name: 'Days', values: days };
    const found = analyseMixed({ y, fixed: [one, slope], random: [one, slope], group, labels });
    if (found.kind === 'not-estimable') throw new Error(found.reason.code);
    expect(found.reml.beta['Days']).toBeCloseTo(10.467285959, 6);
    expect(found.reml.criterion).toBeCloseTo(1743.628271948, 6);
    expect(Math.sqrt(found.reml.random[0]![0]!)).toBeCloseTo(24.7406, 3);
    expect(Math.sqrt(found.reml.random[1]![1]!)).toBeCloseTo(5.9221, 3);
    expect(Math.sqrt(found.reml.sigma2)).toBeCloseTo(25.5918, 3);
    expect(found.kenwardRoger?.[1]?.df).toBeCloseTo(17, 4);
    expect(found.satterthwaite?.[1]?.df).toBeCloseTo(17, 2);
  });

  it('refuse what has no answer, with the reason', () => {
    const { y, group, labels } = sleepstudy();
    const one = { name: '(Intercept)', values: new Float64Array(y.length).fill(1) };
    const twice = { name: 'again', values: new Float64Array(y.length).fill(2) };
    const base = { y, fixed: [one], random: [one], group, labels };
    const reasonOf = (found: ReturnType<typeof analyseMixed>) =>
      found.kind === 'not-estimable' ? found.reason.code : 'analysed';
    expect(reasonOf(analyseMixed({ ...base, fixed: [one, twice] }))).toBe('collinear-predictors');
    expect(reasonOf(analyseMixed({ ...base, y: y.map(() => 3) }))).toBe('no-variance');
    expect(reasonOf(analyseMixed({ ...base, group: group.map(() => 0) }))).toBe('one-group');
    expect(
      reasonOf(
        analyseMixed({ ...base, group: group.map((_, i) => i), labels: [...y].map(String) }),
      ),
    ).toBe('groups-of-one');
    expect(reasonOf(analyseMixed({ ...base, y: y.map(() => NaN) }))).toBe('too-few-rows');
  });

  it('r_wg(j) is 1 when everyone agrees and 0 below chance', () => {
    const group = Int32Array.of(0, 0, 0, 1, 1, 2);
    const items = [Float64Array.of(4, 4, 4, 1, 5, 3), Float64Array.of(5, 5, 5, 5, 1, 3)];
    const found = agreementWithinGroups(items, group, 5);
    expect(found[0]!.rwg).toMatchObject({ kind: 'estimated', value: 1 });
    expect(found[1]!.rwg).toMatchObject({ kind: 'estimated', value: 0 });
    expect(found[2]!.rwg).toMatchObject({ kind: 'not-estimable' });
  });
});
