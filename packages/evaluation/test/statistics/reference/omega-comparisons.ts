import { factorOmega } from '../../../src/statistics/omega/factor-omega.ts';
import {
  hierarchicalOmega,
  minresOmega,
} from '../../../src/statistics/omega/hierarchical-omega.ts';
import { reliability } from '../../../src/statistics/reliability/report.ts';
import { compare, type Compared, fixture, readData } from '../sem/fixtures.ts';
import { result, value } from './walk.ts';

/** McDonald's ω of the reliability fixtures: maximum likelihood, minimum residuals, hierarchical. */
export function compareOmega(to: Compared[]): void {
  for (const id of ['rel-bfi-agree', 'rel-bfi-25', 'rel-attitude', 'rel-holzinger9']) {
    const { data, options, expected, tolerance } = fixture(id);
    const columns = readData(data);
    const names: string[] = [...options.items];
    const all = names.flatMap((name) =>
      (columns[name] as number[]).filter((v) => !Number.isNaN(v)),
    );
    const ends = all.reduce(
      (sum, v) => [Math.min(sum[0]!, v), Math.max(sum[1]!, v)],
      [Infinity, -Infinity],
    );
    const items = names.map((name) =>
      Float64Array.from(columns[name] as number[], (v) =>
        (options.keys?.[name] ?? 1) < 0 ? ends[0]! + ends[1]! - v : v,
      ),
    );
    const ml = factorOmega(items);
    const small = minresOmega(items);
    if (
      ml.kind === 'not-estimable' ||
      small.kind === 'not-estimable' ||
      ml.omega.kind === 'not-estimable'
    )
      throw new Error(`no omega of ${id}`);
    const where = { fixture: id, run: 'omegaML' };
    const theirs = expected.omegaML;
    const near = tolerance.omegaML;
    const check = (name: string, ours: number | undefined, value: number, allowed = near) =>
      compare(to, where, name, ours, value, allowed);
    check('omegaTotal', ml.omega.value, theirs.omegaTotal);
    check('omegaModelVariance', ml.omega.value, theirs.omegaModelVariance);
    check('omegaObservedVariance', value(ml.omegaObserved), theirs.omegaObservedVariance);
    check('seDelta', ml.omega.se, theirs.seDelta, tolerance.omegaSe);
    check('lower', ml.omega.interval?.lower, theirs.ciDelta.lower, 2 * tolerance.omegaSe);
    check('upper', ml.omega.interval?.upper, theirs.ciDelta.upper, 2 * tolerance.omegaSe);
    names.forEach((name, i) => {
      check(`loading ${name}`, ml.loadings[i], theirs.loadings[name]);
      check(`residual ${name}`, ml.residualVariances[i], theirs.residualVariances[name]);
      check(`standardised ${name}`, ml.standardisedLoadings[i], theirs.standardizedLoadings[name]);
    });
    check('composite', ml.compositeReliability, theirs.compositeReliabilityStandardized);
    check('AVE', ml.averageVarianceExtracted, theirs.aveStandardized);
    check('AVE, model', ml.averageVarianceModel, theirs.aveUnstandardizedModelVariance);
    check('AVE, observed', ml.averageVarianceObserved, theirs.aveUnstandardizedObservedVariance);
    check('chisq', ml.fit.fit['chisq'] ?? undefined, theirs.chisq);
    check('df', ml.fit.fit['df'] ?? undefined, theirs.df, 0);
    const minimal = { fixture: id, run: 'omegaMinres' };
    const residual = expected.omegaMinres;
    const at = tolerance.omegaMinres;
    compare(to, minimal, 'omegaTotal', value(small.omega), residual.omegaTotal, at);
    compare(to, minimal, 'omegaTotalModel', value(small.omegaModel), residual.omegaTotalModel, at);
    names.forEach((name, i) => {
      compare(to, minimal, `loading ${name}`, small.loadings[i], residual.loadings[name], at);
      const unique = residual.uniquenesses[name];
      compare(to, minimal, `uniqueness ${name}`, small.uniquenesses[i], unique, at);
    });
    if (expected.omegaHierarchicalPsych) {
      compareHierarchical(to, id, items, expected, tolerance.omegaHierarchicalPsych);
    }
  }
}

/* eslint-disable-next-line @typescript-eslint/no-explicit-any */
type Expected = any;

function compareHierarchical(
  to: Compared[],
  id: string,
  items: readonly Float64Array[],
  expected: Expected,
  tolerance: number,
): void {
  const where = { fixture: id, run: 'omegaHierarchical' };
  const theirs = expected.omegaHierarchicalPsych;
  const groups = theirs.schmidLeiman.cols.length - 4;
  const ours = hierarchicalOmega(items, groups);
  if (ours.kind === 'not-estimable') throw new Error(`no hierarchical omega of ${id}`);
  const check = (name: string, own: number | null | undefined, value: number) =>
    compare(to, where, name, own, value, tolerance);
  check('omegaH', value(ours.hierarchical), theirs.omegaH);
  check('omegaLim', value(ours.asymptotic), theirs.omegaLim);
  check('omegaTotal', value(ours.total), theirs.omegaTotal);
  check('ECV', ours.explainedCommonVariance, theirs.ECV.g);
  const { listwise } = result(reliability(items));
  check('G6', listwise.guttmanCor.lambda6, theirs.G6);
  check('alpha', listwise.alphaStandardized, theirs.alpha);
  // The order and sign of group factors are arbitrary: match each to the nearest of ours.
  const table: number[][] = theirs.schmidLeiman.data.map((row: number[]) => [...row]);
  const columnOf = Array.from({ length: groups }, (_, f) => {
    const gap = (c: number, sign: number) =>
      table.reduce((sum, row, i) => sum + (row[1 + f]! - sign * ours.loadings[i]![c]!) ** 2, 0);
    let best = { column: 1, sign: 1, gap: Infinity };
    for (let c = 1; c <= groups; c++) {
      for (const sign of [1, -1]) {
        if (gap(c, sign) < best.gap) best = { column: c, sign, gap: gap(c, sign) };
      }
    }
    return best;
  });
  table.forEach((row, i) => {
    const own = ours.loadings[i]!;
    const shared = 1 - ours.uniquenesses[i]!;
    check(`general ${i + 1}`, own[0], row[0]!);
    columnOf.forEach(({ column, sign }, f) =>
      check(`group ${f + 1} of ${i + 1}`, sign * own[column]!, row[1 + f]!),
    );
    check(`h² ${i + 1}`, shared, row[1 + groups]!);
    check(`u² ${i + 1}`, 1 - shared, row[2 + groups]!);
    check(`p² ${i + 1}`, own[0]! ** 2 / shared, row[3 + groups]!);
  });
}
