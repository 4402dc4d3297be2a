import { multilevelOmega } from '../../../src/statistics/omega/multilevel-omega.ts';
import {
  fitTwoLevelModel,
  type TwoLevelFit,
} from '../../../src/statistics/sem/two-level/fit-two-level-model.ts';
import { compare, type Compared, fixture, type Fixture, readData } from './fixtures.ts';

/** Two-level models: lavaan's demonstration, and models of our own on unequal clusters. */
export function compareTwoLevelFixtures(): Compared[] {
  const out: Compared[] = [];
  demonstration(out);
  ownModels(out);
  return out;
}

type Where = { readonly fixture: string; readonly run: string };

function fitted(model: string, data: ReturnType<typeof readData>, fixedX = true, std = false) {
  const options = { cluster: 'cluster', fixedX, standardiseLatent: std };
  const fit = fitTwoLevelModel(model, data, options);
  if (fit.kind === 'refused') throw new Error(JSON.stringify(fit.problems));
  return fit;
}

function compareRows(
  out: Compared[],
  where: Where,
  fit: TwoLevelFit,
  expected: Fixture,
  tolerance: { readonly est: number; readonly se: number; readonly std: number },
): void {
  const find = (row: Fixture, level: number) =>
    fit.parameters.find(
      (own) =>
        own.lhs === row.lhs &&
        own.op === row.op &&
        (row.op === ':=' || (own.rhs === row.rhs && own.group === level)),
    );
  expected.parameters.forEach((row: Fixture, i: number) => {
    const own = find(row, row.level);
    const name = `${row.lhs} ${row.op} ${row.rhs} (level ${row.level})`;
    const { se } = tolerance;
    compare(out, where, `${name}: est`, own?.est, row.est, tolerance.est);
    compare(out, where, `${name}: se`, own?.se, row.se, se);
    compare(out, where, `${name}: z`, own?.z, row.z, se * Math.max(1, Math.abs(row.z)));
    compare(out, where, `${name}: pvalue`, own?.pvalue, row.pvalue, se);
    compare(out, where, `${name}: ci.lower`, own?.lower, row['ci.lower'], 2 * se);
    compare(out, where, `${name}: ci.upper`, own?.upper, row['ci.upper'], 2 * se);
    const std = expected.standardized[i];
    const all = own?.stdAll;
    compare(out, where, `${name}: std`, all?.est, std['est.std'], tolerance.std);
    compare(out, where, `${name}: std se`, all?.se, std.se, tolerance.std);
    if (std['ci.lower'] === undefined) return;
    compare(out, where, `${name}: std ci.lower`, all?.lower, std['ci.lower'], 2 * tolerance.std);
    compare(out, where, `${name}: std ci.upper`, all?.upper, std['ci.upper'], 2 * tolerance.std);
    const { z, pvalue } = std;
    if (std.se < 1e-6) return;
    const certain = (tolerance.std * Math.max(1, Math.abs(z))) / Math.min(1, std.se);
    compare(out, where, `${name}: std z`, all?.z, z, certain);
    compare(out, where, `${name}: std pvalue`, all?.pvalue, pvalue, certain);
  });
}

function demonstration(out: Compared[]): void {
  const source = fixture('sem-demo-twolevel');
  const { tolerance } = source;
  const expected = source.expected.twolevel;
  const where = { fixture: source.id, run: 'twolevel' };
  const fit = fitted(source.options.twolevelModel, readData(source.data));
  compare(out, where, 'nobs', fit.nobs, expected.nobs, 0);
  compare(out, where, 'npar', fit.npar, expected.npar, 0);
  compareRows(out, where, fit, expected, {
    est: tolerance.twolevel_est,
    se: tolerance.twolevel_se,
    std: tolerance.twolevel_se,
  });
  // Lavaan's saturated model stops at 1e-4: what depends on it is compared loosely here, and
  // exactly with the saturated model fitted to the end.
  const loose = /chisq|pvalue|unrestricted|cfi|tli|fi$|rni|srmr|rmsea/;
  for (const [name, value] of Object.entries(expected.fit as Record<string, number>)) {
    const allowed = loose.test(name)
      ? tolerance.twolevel_chisq_vs_lavaan
      : name === 'logl' || name === 'fmin'
        ? tolerance.chisq_rel
        : tolerance.fitIndex;
    compare(out, where, `fit ${name}`, fit.fit[name], value, allowed);
  }
  const exact = expected.exactSaturated;
  compare(out, where, 'exact χ²', fit.fit['chisq'], exact.chisq, tolerance.chisq_rel);
  const saturated = fit.fit['unrestricted.logl'];
  compare(out, where, 'exact saturated logl', saturated, exact.logLik, tolerance.chisq_rel);
  const rmsea = expected.rmseaExact;
  compare(out, where, 'exact RMSEA', fit.fit['rmsea'], rmsea.rmsea, 1e-4);
  compare(out, where, 'exact RMSEA lower', fit.fit['rmsea.ci.lower'], rmsea.lower, 1e-4);
  compare(out, where, 'exact RMSEA upper', fit.fit['rmsea.ci.upper'], rmsea.upper, 1e-4);
  compare(out, where, 'exact RMSEA p', fit.fit['rmsea.pvalue'], rmsea.pClose, 1e-4);
  for (const [level, label] of ['within', 'cluster'].entries()) {
    for (const [name, value] of Object.entries(expected.rsquare[label])) {
      compare(out, where, `R² ${name} ${label}`, fit.rsquare[level]![name], value as number, 1e-6);
    }
  }
  for (const [name, value] of Object.entries(expected.icc as Record<string, number>)) {
    compare(out, where, `icc ${name}`, fit.icc[name], value, 1e-4);
  }
}

function ownModels(out: Compared[]): void {
  const { id, data, options, expected, tolerance } = fixture('own-twolevel');
  const columns = readData(data);
  for (const [run, model] of Object.entries(options.models as Record<string, string>)) {
    const theirs = expected[run];
    const where = { fixture: id, run };
    const fit = fitted(model, columns, !/^(?:bothLevels|paths)$/.test(run), run === 'omega');
    compare(out, where, 'npar', fit.npar, theirs.npar, 0);
    compare(out, where, 'nobs', fit.nobs, theirs.nobs, 0);
    compare(out, where, 'df', fit.fit['df'], theirs.df, 0);
    compare(out, where, 'logl', fit.fit['logl'], theirs.logl, tolerance.logl);
    const chisq = fit.fit['chisq'];
    compare(out, where, 'χ², R’s loose', chisq, theirs.chisqLoose, tolerance.chisqLoose);
    compareRows(out, where, fit, theirs, tolerance);
    if (run !== 'omega') continue;
    const items = ['y1', 'y2', 'y3'].map((name) => Float64Array.from(columns[name] as number[]));
    const ours = multilevelOmega(items, columns['cluster']!);
    if (ours.kind === 'not-estimable') throw new Error(JSON.stringify(ours));
    for (const name of ['within', 'between'] as const) {
      const row = theirs.parameters.find((each: Fixture) => each.lhs === name);
      const own = ours[name];
      if (own.kind === 'not-estimable') throw new Error(JSON.stringify(own));
      compare(out, where, `ω ${name}`, own.value, row.est, tolerance.est);
      compare(out, where, `ω ${name}: se`, own.se, row.se, tolerance.se);
    }
  }
}
