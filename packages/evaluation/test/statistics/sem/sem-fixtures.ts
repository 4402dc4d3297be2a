import { fitStructuralModel } from '../../../src/statistics/sem/fit-structural-model.ts';
import { type SemOptions } from '../../../src/statistics/sem/sem-options.ts';
import { compareFit } from './compare-fit.ts';
import { compare, type Compared, fixture, readData } from './fixtures.ts';

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
  { id: 'cfa-hs39-ml', name: 'uls', options: { estimator: 'uls' } },
  { id: 'cfa-hs39-ml', name: 'gls', options: { estimator: 'gls' } },
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
