import { symmetricEigen } from '../../../src/statistics/matrix/symmetric-eigen.ts';
import { ordinalMoments } from '../../../src/statistics/ordinal/ordinal-moments.ts';
import { polychoricMaximum } from '../../../src/statistics/ordinal/polychoric-maximum.ts';
import { crossTable, thresholdsOf } from '../../../src/statistics/ordinal/cross-table.ts';
import { polychoric } from '../../../src/statistics/ordinal/polychoric.ts';
import { compare, type Compared, fixture, readData } from '../sem/fixtures.ts';

const CATEGORIES = 6;

/** Thresholds and polychoric correlations of 25 items, in two steps and by full likelihood. */
export function compareOrdinal(to: Compared[]): void {
  const { id, data, expected, tolerance } = fixture('poly-bfi25');
  const columns = readData(data);
  const names = Object.keys(columns);
  const k = names.length;
  const codes = names.map((name) =>
    Int32Array.from(columns[name] as number[], (v) => (Number.isNaN(v) ? -1 : v - 1)),
  );
  const found = ordinalMoments(codes, Array<number>(k).fill(CATEGORIES), false)!;
  names.forEach((name, j) =>
    expected.thresholds[name].forEach((value: number, t: number) => {
      const where = { fixture: id, run: 'thresholds' };
      compare(to, where, `${name}|t${t + 1}`, found.thresholds[j]![t], value, tolerance.thresholds);
    }),
  );
  const where = { fixture: id, run: 'polychoric' };
  expected.polychoric.data.forEach((row: number[], i: number) =>
    row.forEach((value, j) => {
      const own = found.correlation[i * k + j];
      compare(to, where, `${names[i]},${names[j]}`, own, value, tolerance.polychoric);
    }),
  );
  const { values } = symmetricEigen(found.correlation, k);
  expected.eigenvalues.forEach((value: number, j: number) =>
    compare(to, where, `eigenvalue ${j + 1}`, values[j], value, 2 * tolerance.polychoric),
  );
  for (const pair of expected.pairs) {
    const [x, y] = [codes[names.indexOf(pair.x)]!, codes[names.indexOf(pair.y)]!];
    const both = [...x.keys()].filter((i) => x[i]! >= 0 && y[i]! >= 0);
    const [u, v] = [Int32Array.from(both, (i) => x[i]!), Int32Array.from(both, (i) => y[i]!)];
    const table = crossTable(u, v, CATEGORIES, CATEGORIES);
    const limits = (each: Int32Array) => thresholdsOf(each, CATEGORIES);
    const two = polychoric(table, limits(u), limits(v), true)!;
    const full = polychoricMaximum(table);
    const check = (name: string, ours: number | undefined, value: number, allowed: number) =>
      compare(
        to,
        { fixture: id, run: 'pairs' },
        `${pair.x},${pair.y}: ${name}`,
        ours,
        value,
        allowed,
      );
    check('n', table.n, pair.n, 0);
    check('two-step', two.rho, pair.twoStepExactPairwiseThresholds, tolerance.polychoric);
    check('two-step logLik', two.logLikelihood, pair.logLik, 1e-9);
    check('two-step se', two.se, pair.twoStepSeObserved, tolerance.twoStepSe);
    check('full ML', full?.rho, pair.fullML, tolerance.fullML);
    check('full ML se', full?.se, pair.fullMLSe, tolerance.fullMLSe);
    check('full ML logLik', full?.logLikelihood, pair.fullMLlogLik, 1e-9);
  }
}
