import { fitStructuralModel } from '../../../src/statistics/sem/fit-structural-model.ts';
import { type StructuralFit } from '../../../src/statistics/sem/structural-fit.ts';
import { type SemOptions } from '../../../src/statistics/sem/sem-options.ts';
import { compare, type Compared, fixture, type Fixture, readData } from './fixtures.ts';

interface Run {
  readonly id: string;
  readonly name: string;
  readonly options: SemOptions;
  readonly model?: string;
}

const RUNS: readonly Run[] = [
  { id: 'cfa-hs39-ml', name: 'ml', options: {} },
  { id: 'cfa-hs39-ml', name: 'mlStdLv', options: { standardiseLatent: true } },
  { id: 'cfa-hs39-ml', name: 'wishart', options: { likelihood: 'wishart' } },
  { id: 'cfa-hs39-ml', name: 'orthogonal', options: { orthogonal: true } },
  { id: 'cfa-hs39-ml', name: 'meanStructure', options: { meanStructure: true } },
  { id: 'cfa-hs39-ml', name: 'observedInformation', options: { information: 'observed' } },
  { id: 'cfa-hs39-robust', name: 'MLM', options: { estimator: 'mlm' } },
  { id: 'cfa-hs39-robust', name: 'MLMV', options: { estimator: 'mlmv' } },
  { id: 'cfa-hs39-robust', name: 'MLMVS', options: { estimator: 'mlmvs' } },
  { id: 'cfa-hs39-robust', name: 'MLR', options: { estimator: 'mlr' } },
  { id: 'cfa-hs39-robust', name: 'MLF', options: { estimator: 'mlf' } },
  { id: 'cfa-hs39-fiml', name: 'ml', options: { missing: 'fiml' } },
  { id: 'cfa-hs39-fiml', name: 'mlr', options: { missing: 'fiml', estimator: 'mlr' } },
  { id: 'cfa-hs39-fiml', name: 'listwise', options: {} },
  { id: 'sem-politicaldemocracy', name: 'ml', options: {} },
  { id: 'sem-politicaldemocracy', name: 'mlr', options: { estimator: 'mlr' } },
  { id: 'sem-politicaldemocracy', name: 'mlm', options: { estimator: 'mlm' } },
  { id: 'sem-politicaldemocracy', name: 'equalLoadings', options: {}, model: 'modelEqualLoadings' },
  { id: 'sem-study-a', name: 'fiml', options: { missing: 'fiml' } },
  { id: 'sem-study-a', name: 'fimlRobust', options: { missing: 'fiml', estimator: 'mlr' } },
  {
    id: 'sem-study-a',
    name: 'fimlCluster',
    options: { missing: 'fiml', estimator: 'mlr', cluster: 'school' },
  },
  { id: 'sem-study-a', name: 'listwise', options: {} },
  { id: 'sem-study-a', name: 'listwiseCluster', options: { estimator: 'mlr', cluster: 'school' } },
  { id: 'sem-demo-growth', name: 'ml', options: { kind: 'growth' } },
  { id: 'sem-demo-twolevel', name: 'cluster', options: { estimator: 'mlr', cluster: 'cluster' } },
  { id: 'sem-demo-twolevel', name: 'fixedXFalse', options: { fixedX: false } },
  { id: 'ord-bfi-AN', name: 'wlsmv', options: { ordered: true, estimator: 'wlsmv' } },
  { id: 'ord-bfi-AN', name: 'theta', options: { ordered: true, parameterisation: 'theta' } },
  { id: 'ord-bfi-AN', name: 'stdLv', options: { ordered: true, standardiseLatent: true } },
  { id: 'ord-bfi-AN', name: 'dwls', options: { ordered: true, estimator: 'dwls' } },
  { id: 'ord-bfi-AN', name: 'ulsmv', options: { ordered: true, estimator: 'ulsmv' } },
  { id: 'ord-bfi-AN', name: 'wlsm', options: { ordered: true, estimator: 'wlsm' } },
];

/** Every CFA and SEM fixture, quantity by quantity. */
export function compareSemFixtures(): Compared[] {
  const out: Compared[] = [];
  for (const run of RUNS) {
    const source = fixture(run.id);
    const model = run.model === undefined ? source.model : source.options[run.model];
    const data = readData(source.data);
    const fit = fitStructuralModel(model, data, run.options);
    const where = { fixture: run.id, run: run.name };
    if (fit.kind === 'refused') {
      compare(
        out,
        where,
        `refused: ${fit.problems.map((p) => JSON.stringify(p)).join()}`,
        null,
        0,
        0,
      );
      continue;
    }
    compareFit(out, where, fit, source.expected[run.name], source.tolerance);
  }
  return out;
}

/** Compare one fit with what R said of it. */
export function compareFit(
  out: Compared[],
  where: { readonly fixture: string; readonly run: string },
  fit: StructuralFit,
  expected: Fixture,
  tolerance: Fixture,
): void {
  compare(out, where, 'nobs', fit.nobs, expected.nobs, 0);
  compare(out, where, 'npar', fit.npar, expected.npar, 0);
  const key = (r: Fixture): string =>
    `${r.lhs}|${r.op}|${r.op === ':=' ? '' : r.rhs}|${r.group ?? (r.op === ':=' ? 0 : 1)}`;
  const ours = new Map(fit.parameters.map((p) => [key(p), p]));
  const se = tolerance.se ?? 1e-6;
  for (const row of expected.parameters ?? []) {
    const own = ours.get(key(row));
    const name = `${row.lhs} ${row.op} ${row.rhs}${row.group > 1 ? ` (group ${row.group})` : ''}`;
    compare(out, where, `${name}: est`, own?.est, row.est, tolerance.est);
    compare(out, where, `${name}: se`, own?.se, row.se, se);
    compare(out, where, `${name}: ci.lower`, own?.lower, row['ci.lower'], se * 2);
    compare(out, where, `${name}: pvalue`, own?.pvalue, row.pvalue, se);
  }
  for (const [table, which] of [
    ['standardized', 'stdAll'],
    ['standardizedLv', 'stdLv'],
  ] as const) {
    for (const row of expected[table] ?? []) {
      const own = ours.get(key(row))?.[which];
      const name = `${row.lhs} ${row.op} ${row.rhs}: ${table}`;
      if (row.op === '~*~') continue;
      compare(out, where, name, own?.est, row['est.std'], tolerance.std ?? tolerance.est);
      compare(out, where, `${name} se`, own?.se, row.se, tolerance.std ?? se);
    }
  }
  for (const [name, value] of Object.entries(expected.fit as Record<string, number>)) {
    let allowed = tolerance.fitIndex ?? 1e-7;
    if (/chisq/.test(name)) allowed = tolerance.chisq_rel ?? 1e-7;
    if (/scal/.test(name) || /robust/.test(name)) {
      allowed = Math.max(allowed, tolerance.robustScaling_rel ?? tolerance.scaled_rel ?? 1e-6);
    }
    if (/rmsea\.ci/.test(name)) allowed = Math.max(allowed, tolerance.rmseaCi ?? 1e-6);
    const theirs =
      name === 'rmsea.ci.lower' && expected.rmseaExact ? expected.rmseaExact.lower : value;
    compare(out, where, `fit ${name}`, fit.fit[name], theirs, allowed);
  }
  for (const [name, value] of Object.entries((expected.rsquare ?? {}) as Record<string, number>)) {
    if (typeof value === 'number') {
      compare(out, where, `R² ${name}`, fit.rsquare[0]![name], value, tolerance.std ?? 1e-6);
    }
  }
  const { implied } = expected;
  if (implied?.cov?.data) {
    const p = implied.cov.data.length;
    const at = implied.cov.cols.map((name: string) =>
      fit.inside.prepared.roles.observed.indexOf(name),
    );
    implied.cov.data.forEach((row: number[], i: number) =>
      row.forEach((value, j) => {
        const own = fit.inside.implied[0]!.sigma[at[i] * p + at[j]];
        compare(
          out,
          where,
          `implied ${implied.cov.cols[i]},${implied.cov.cols[j]}`,
          own,
          value,
          1e-6,
        );
      }),
    );
  }
}
