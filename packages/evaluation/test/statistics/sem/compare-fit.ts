import {
  correlationResiduals,
  factorScores,
  modificationIndices,
} from '../../../src/statistics/sem/after-fit.ts';
import { residualTests } from '../../../src/statistics/sem/residual-tests.ts';
import { type StructuralFit } from '../../../src/statistics/sem/structural-fit.ts';
import { compare, type Compared, type Fixture } from './fixtures.ts';

type Where = { readonly fixture: string; readonly run: string };

/** Compare one fit with what R said of it, every field. */
export function compareFit(
  out: Compared[],
  where: Where,
  fit: StructuralFit,
  expected: Fixture,
  tolerance: Fixture,
): void {
  compare(out, where, 'nobs', fit.nobs, expected.nobs ?? fit.nobs, 0);
  compare(out, where, 'npar', fit.npar, expected.npar, 0);
  compareParameters(out, where, fit, expected, tolerance);
  compareMeasures(out, where, fit, expected, tolerance);
  fit.groups.forEach((label, g) => {
    const theirs = (expected.rsquare ?? {}) as Record<string, Fixture>;
    const own: Record<string, number> = typeof theirs[label] === 'object' ? theirs[label] : theirs;
    for (const [name, value] of Object.entries(own)) {
      compare(
        out,
        where,
        `R² ${name} ${label}`,
        fit.rsquare[g]![name],
        value,
        tolerance.std ?? 1e-6,
      );
    }
    const implied = expected.implied?.[label] ?? expected.implied;
    if (implied?.cov?.data) compareImplied(out, where, fit, g, implied, tolerance.implied ?? 1e-6);
  });
  compareAfterFit(out, where, fit, expected, tolerance);
  compareOrdinal(out, where, fit, expected, tolerance);
}

const keyOf = (r: Fixture): string =>
  `${r.lhs}|${r.op}|${r.op === ':=' ? '' : r.rhs}|${r.group ?? (r.op === ':=' ? 0 : 1)}`;

/** A z-value is est / se: its error grows with its size. */
const ofZ = (z: number | null, se: number): number => se * Math.max(1, Math.abs(z ?? 0));

function compareParameters(
  out: Compared[],
  where: Where,
  fit: StructuralFit,
  expected: Fixture,
  tolerance: Fixture,
): void {
  const ours = new Map(fit.parameters.map((p) => [keyOf(p), p]));
  const se = tolerance.se ?? 1e-6;
  for (const row of expected.parameters ?? []) {
    const own = ours.get(keyOf(row));
    const name = `${row.lhs} ${row.op} ${row.rhs}${row.group > 1 ? ` (group ${row.group})` : ''}`;
    compare(out, where, `${name}: est`, own?.est, row.est, tolerance.est);
    compare(out, where, `${name}: se`, own?.se, row.se, se);
    compare(out, where, `${name}: z`, own?.z, row.z, ofZ(row.z, se));
    compare(out, where, `${name}: ci.lower`, own?.lower, row['ci.lower'], se * 2);
    compare(out, where, `${name}: ci.upper`, own?.upper, row['ci.upper'], se * 2);
    compare(out, where, `${name}: pvalue`, own?.pvalue, row.pvalue, se);
  }
  for (const [table, which] of [
    ['standardized', 'stdAll'],
    ['standardizedLv', 'stdLv'],
  ] as const) {
    for (const row of expected[table] ?? []) {
      const own = ours.get(keyOf(row))?.[which];
      const name = `${row.lhs} ${row.op} ${row.rhs}${row.group > 1 ? ` (group ${row.group})` : ''}: ${table}`;
      const allowed = tolerance.std ?? se;
      compare(out, where, name, own?.est, row['est.std'], tolerance.std ?? tolerance.est);
      compare(out, where, `${name} se`, own?.se, row.se, allowed);
      compare(out, where, `${name} ci.lower`, own?.lower, row['ci.lower'], 2 * allowed);
      compare(out, where, `${name} ci.upper`, own?.upper, row['ci.upper'], 2 * allowed);
      const { z, pvalue } = row;
      // Where R's standard error is zero but for rounding, its z is noise.
      if (row.se < 1e-6) continue;
      // Lavaan's standardised standard errors are numerical; a small one makes its z less sure.
      const certain = ofZ(z, allowed) / Math.min(1, row.se);
      compare(out, where, `${name} z`, own?.z, z, certain);
      compare(out, where, `${name} pvalue`, own?.pvalue, pvalue, certain);
    }
  }
}

function compareMeasures(
  out: Compared[],
  where: Where,
  fit: StructuralFit,
  expected: Fixture,
  tolerance: Fixture,
): void {
  for (const [name, value] of Object.entries(expected.fit as Record<string, number>)) {
    let allowed = tolerance.fitIndex ?? 1e-7;
    if (/chisq/.test(name)) allowed = tolerance.chisq_rel ?? 1e-7;
    if (/scal/.test(name) || /robust/.test(name)) {
      allowed = Math.max(allowed, tolerance.robustScaling_rel ?? tolerance.scaled_rel ?? 1e-6);
    }
    if (/rmsea\.ci/.test(name)) allowed = Math.max(allowed, tolerance.rmseaCi ?? 1e-6);
    const theirs =
      name === 'rmsea.ci.lower' && expected.rmseaExact && !/^(?:gls|uls)$/.test(fit.estimator)
        ? expected.rmseaExact.lower
        : value;
    compare(out, where, `fit ${name}`, fit.fit[name], theirs, allowed);
  }
  const exact = expected.rmseaExact;
  if (!exact) return;
  const allowed = tolerance.fitIndex ?? 1e-7;
  // Under least squares lavaan's RMSEA counts one row less per group; the fixture's exact one does not.
  const least = fit.estimator === 'gls' || fit.estimator === 'uls';
  const rows = least ? fit.nobs - fit.groups.length : fit.nobs;
  const of = (name: string) => (fit.fit[name] ?? NaN) * Math.sqrt(rows / fit.nobs);
  compare(out, where, 'exact RMSEA', of('rmsea'), exact.rmsea, allowed);
  compare(out, where, 'exact RMSEA lower', of('rmsea.ci.lower'), exact.lower, allowed);
  compare(out, where, 'exact RMSEA upper', of('rmsea.ci.upper'), exact.upper, allowed);
  const { pClose } = exact;
  if (!least) compare(out, where, 'exact RMSEA p', fit.fit['rmsea.pvalue'], pClose, allowed);
}

function compareImplied(
  out: Compared[],
  where: Where,
  fit: StructuralFit,
  g: number,
  implied: Fixture,
  tolerance: number,
): void {
  const observed = fit.inside.prepared.roles.observed;
  const p = observed.length;
  const { sigma, mu } = fit.inside.implied[g]!;
  const cols: string[] = [...implied.cov.cols];
  const at = cols.map((name) => observed.indexOf(name));
  implied.cov.data.forEach((row: number[], i: number) =>
    row.forEach((value, j) => {
      const own = sigma[at[i]! * p + at[j]!];
      compare(out, where, `implied ${cols[i]},${cols[j]}`, own, value, tolerance);
    }),
  );
  for (const [name, value] of Object.entries((implied.mean ?? {}) as Record<string, number>)) {
    compare(out, where, `implied mean ${name}`, mu[observed.indexOf(name)], value, tolerance);
  }
}

function compareAfterFit(
  out: Compared[],
  where: Where,
  fit: StructuralFit,
  expected: Fixture,
  tolerance: Fixture,
): void {
  const { prepared, covariance, saturated, theta } = fit.inside;
  const { observed, latent } = prepared.roles;
  if (expected.vcov) {
    const q = theta.length;
    const nameOf = (row: Fixture): string => row.label || `${row.lhs}${row.op}${row.rhs}`;
    const at = expected.vcov.rows.map(
      (name: string) => prepared.table.rows.find((row) => nameOf(row) === name)!.parameter,
    );
    expected.vcov.data.forEach((row: number[], i: number) =>
      row.forEach((value, j) => {
        const name = `vcov ${expected.vcov.rows[i]},${expected.vcov.rows[j]}`;
        compare(out, where, name, covariance[at[i] * q + at[j]], value, tolerance.se);
      }),
    );
  }
  if (expected.modificationIndices) {
    const ours = modificationIndices(fit);
    for (const row of expected.modificationIndices) {
      const own = ours.find(
        (m) =>
          m.op === row.op &&
          ((m.lhs === row.lhs && m.rhs === row.rhs) ||
            (m.op === '~~' && m.lhs === row.rhs && m.rhs === row.lhs)),
      );
      const name = `index ${row.lhs} ${row.op} ${row.rhs}`;
      const allowed = tolerance.modificationIndex_rel;
      compare(out, where, `${name}: mi`, own?.mi, row.mi, allowed);
      compare(out, where, `${name}: epc`, own?.epc, row.epc, allowed);
      compare(out, where, `${name}: sepc.all`, own?.sepcAll, row['sepc.all'], allowed);
    }
  }
  if (expected.residuals) {
    const p = observed.length;
    const cells = (name: 'cor' | 'z', ours: Float64Array | undefined, allowed: number) =>
      expected.residuals[name].data.forEach((row: number[], i: number) =>
        row.forEach((value, j) => {
          const quantity = `residual ${name} ${observed[i]},${observed[j]}`;
          compare(out, where, quantity, ours?.[i * p + j], value, allowed);
        }),
      );
    cells('cor', correlationResiduals(fit)[0], tolerance.fitIndex);
    cells('z', residualTests(fit)?.[0], 1e-6);
  }
  for (const [name, theirs] of Object.entries(expected.factorScoresFirstRows ?? {})) {
    const scores = factorScores(fit, name === 'Bartlett' ? 'bartlett' : 'regression')[0]!;
    (theirs as Fixture).data.forEach((row: number[], i: number) =>
      row.forEach((value, j) => {
        const own = scores[i * latent.length + j];
        compare(
          out,
          where,
          `${name} score ${i + 1} ${latent[j]}`,
          own,
          value,
          tolerance.factorScores,
        );
      }),
    );
  }
  const { saturatedEM, patterns } = expected;
  if (saturatedEM) {
    const { mean, covariance: s } = saturated[0]!;
    const at = saturatedEM.cov.rows.map((name: string) => observed.indexOf(name));
    saturatedEM.cov.data.forEach((row: number[], i: number) => {
      const name = saturatedEM.cov.rows[i];
      compare(out, where, `saturated mean ${name}`, mean[at[i]], saturatedEM.mean[name], 1e-7);
      row.forEach((value, j) => {
        const own = s[at[i] * observed.length + at[j]];
        compare(out, where, `saturated ${name},${saturatedEM.cov.rows[j]}`, own, value, 1e-7);
      });
    });
  }
  if (patterns) {
    const own = saturated[0]!.patterns;
    compare(out, where, 'patterns', own.length, patterns.count, 0);
  }
}

function compareOrdinal(
  out: Compared[],
  where: Where,
  fit: StructuralFit,
  expected: Fixture,
  tolerance: Fixture,
): void {
  const own = fit.inside.ordinal?.[0];
  if (!own) return;
  const { observed } = fit.inside.prepared.roles;
  let k = 0;
  for (const [name, value] of Object.entries(expected.sampleThresholds ?? {})) {
    const [item, threshold] = name.split('|t') as [string, string];
    const ours = own.thresholds[observed.indexOf(item)]?.[Number(threshold) - 1];
    compare(out, where, `sample ${name}`, ours, value as number, tolerance.polychoric);
  }
  expected.polychoric?.data.forEach((row: number[], i: number) =>
    row.forEach((value, j) => {
      const [a, b] = [expected.polychoric.rows[i], expected.polychoric.rows[j]];
      const ours = own.correlation[observed.indexOf(a) * observed.length + observed.indexOf(b)];
      compare(out, where, `polychoric ${a},${b}`, ours, value, tolerance.polychoric);
    }),
  );
  for (const value of expected.gammaDiagonal ?? []) {
    const size = Math.sqrt(own.gamma!.length);
    compare(out, where, `Γ ${k + 1}`, own.gamma![k * size + k], value, tolerance.gamma_rel);
    k++;
  }
}
