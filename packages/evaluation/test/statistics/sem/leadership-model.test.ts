import { describe, expect, it } from 'vitest';

import {
  LEADERSHIP_MODEL,
  leadershipCohort,
  TRUE_PATHS,
} from '../../../bench/leadership-cohort.ts';
import { bootstrapFit } from '../../../src/statistics/sem/bootstrap-model.ts';
import { fitStructuralModel } from '../../../src/statistics/sem/fit-structural-model.ts';

describe('the leadership model on made-up cohorts', () => {
  it('recovers the paths it was made with', () => {
    const fit = fitStructuralModel(LEADERSHIP_MODEL, leadershipCohort(7, { teachers: 6000 }));
    if (fit.kind === 'refused') throw new Error(JSON.stringify(fit.problems));
    for (const [label, truth] of Object.entries(TRUE_PATHS)) {
      const row = fit.parameters.find((r) => r.label === label)!;
      expect(Math.abs(row.est - truth)).toBeLessThan(4 * row.se);
      expect(row.se).toBeLessThan(0.03);
    }
  });

  it('intervals cover the truth as often as they say, when rows are independent', () => {
    let hits = 0;
    let trials = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const fit = fitStructuralModel(LEADERSHIP_MODEL, leadershipCohort(seed));
      if (fit.kind === 'refused') throw new Error(JSON.stringify(fit.problems));
      for (const row of fit.parameters) {
        const truth = TRUE_PATHS[row.label as keyof typeof TRUE_PATHS];
        if (truth === undefined) continue;
        trials++;
        if (row.lower <= truth && truth <= row.upper) hits++;
      }
    }
    expect(trials).toBe(240);
    expect(hits / trials).toBeGreaterThan(0.9);
    expect(hits / trials).toBeLessThan(0.99);
  });

  // The study behind this, 500 cohorts and more, is docs/reference/statistics-intervals.md.
  it('cluster-robust intervals hold with a hundred schools where single-level ones fall short', () => {
    const share = { robust: 0, single: 0 };
    let trials = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const data = leadershipCohort(seed, { teachers: 1000, schools: 100, schoolShare: 0.3 });
      for (const kind of ['robust', 'single'] as const) {
        const options = kind === 'robust' ? { cluster: 'school' } : {};
        const fit = fitStructuralModel(LEADERSHIP_MODEL, data, options);
        if (fit.kind === 'refused') throw new Error(JSON.stringify(fit.problems));
        expect(fit.warnings).toEqual([]);
        for (const row of fit.parameters) {
          const truth = TRUE_PATHS[row.label as keyof typeof TRUE_PATHS];
          if (truth === undefined) continue;
          if (kind === 'robust') trials++;
          if (row.lower <= truth && truth <= row.upper) share[kind]++;
        }
      }
    }
    expect(trials).toBe(120);
    expect(share.robust / trials).toBeGreaterThan(0.91);
    expect(share.robust / trials).toBeLessThan(0.99);
    expect(share.single).toBeLessThan(share.robust);
  });

  it('gives single-level and cluster-robust errors side by side, and warns of 16 schools', () => {
    const data = leadershipCohort(3, { schoolShare: 0.3 });
    const single = fitStructuralModel(LEADERSHIP_MODEL, data);
    const robust = fitStructuralModel(LEADERSHIP_MODEL, data, { cluster: 'school' });
    if (single.kind === 'refused' || robust.kind === 'refused') throw new Error('refused');
    const at = single.parameters.findIndex((row) => row.label === 'a1');
    expect(robust.parameters[at]!.est).toBeCloseTo(single.parameters[at]!.est, 7);
    expect(robust.parameters[at]!.se).not.toBeCloseTo(single.parameters[at]!.se, 3);
    expect(robust.warnings).toContainEqual({ code: 'sem-few-clusters', params: { clusters: 16 } });
  });

  it('a bootstrap with the same seed repeats itself', () => {
    const fit = fitStructuralModel(LEADERSHIP_MODEL, leadershipCohort(5));
    if (fit.kind === 'refused') throw new Error('refused');
    const run = () => bootstrapFit(fit, 20, 11);
    const [one, two] = [run(), run()];
    if (one.kind === 'refused' || two.kind === 'refused') throw new Error('refused');
    expect(one.parameters).toEqual(two.parameters);
    expect(one.parameters.find((row) => row.label === 'a1')!.se).toBeGreaterThan(0.03);
  });
});
