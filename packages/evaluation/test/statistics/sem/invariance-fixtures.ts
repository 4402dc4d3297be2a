import { measurementInvariance } from '../../../src/statistics/sem/invariance.ts';
import { compare, type Compared, fixture, readData } from './fixtures.ts';
import { compareFit } from './compare-fit.ts';

/** The invariance fixture, fits and comparisons, with ML and MLR. */
export function compareInvarianceFixtures(): Compared[] {
  const out: Compared[] = [];
  const source = fixture('inv-hs39-school');
  const data = readData(source.data);
  for (const [name, estimator] of [
    ['ML', 'ml'],
    ['MLR', 'mlr'],
  ] as const) {
    const found = measurementInvariance(source.model, data, {
      group: source.options.group,
      groupPartial: source.options.partial,
      estimator,
    });
    if (found.kind === 'refused') throw new Error(JSON.stringify(found.problems));
    const expected = source.expected[name];
    for (const { level, outcome } of found.steps) {
      if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.problems));
      const where = { fixture: source.id, run: `${name} ${level}` };
      compareFit(out, where, outcome, expected[level], source.tolerance);
    }
    for (const comparison of found.comparisons) {
      const key = `${comparison.from}_vs_${comparison.to}`;
      const theirs = expected.comparisons[key];
      const where = { fixture: source.id, run: `${name} ${key}` };
      compare(out, where, 'chisqDiff', comparison.test.chisq, theirs.chisqDiff, 1e-6);
      compare(out, where, 'dfDiff', comparison.test.df, theirs.dfDiff, 0);
      compare(out, where, 'p', comparison.test.pvalue, theirs.p, 1e-7);
      compare(out, where, 'deltaCfi', comparison.deltaCfi, theirs.deltaCfi, 1e-6);
      compare(out, where, 'deltaRmsea', comparison.deltaRmsea, theirs.deltaRmsea, 1e-6);
      compare(out, where, 'deltaSrmr', comparison.deltaSrmr, theirs.deltaSrmr, 1e-7);
      const { satorra2000 } = comparison;
      compare(out, where, 'satorra2000', satorra2000?.chisq, theirs.satorra2000, 1e-5);
      compare(out, where, 'satorra2000 p', satorra2000?.pvalue, theirs.satorra2000p, 1e-6);
    }
  }
  return out;
}
