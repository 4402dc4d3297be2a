import { polyserial, polyserialMaximum } from '../../../src/statistics/ordinal/polyserial.ts';
import { fitStructuralModel } from '../../../src/statistics/sem/fit-structural-model.ts';
import { type SemOptions } from '../../../src/statistics/sem/sem-options.ts';
import { compareFit } from './compare-fit.ts';
import { compare, type Compared, fixture, readData } from './fixtures.ts';

const RUNS: Readonly<Record<string, SemOptions>> = {
  wlsmv: { estimator: 'wlsmv' },
  theta: { estimator: 'wlsmv', parameterisation: 'theta' },
  dwls: { estimator: 'dwls' },
  ulsmv: { estimator: 'ulsmv' },
  stdLv: { estimator: 'wlsmv', standardiseLatent: true },
  groups: { estimator: 'wlsmv', group: 'school' },
};

/** Ordered and numeric indicators in one model, and polyserial correlations. */
export function compareMixedFixtures(): Compared[] {
  const out: Compared[] = [];
  const { id, data, model, options, expected, tolerance } = fixture('own-mixed');
  const columns = readData(data);
  const ordered: string[] = [...options.ordered];
  for (const [run, own] of Object.entries(RUNS)) {
    const where = { fixture: id, run };
    const fit = fitStructuralModel(model, columns, { ordered, ...own });
    if (fit.kind === 'refused') throw new Error(JSON.stringify(fit.problems));
    compareFit(out, where, fit, expected[run], tolerance);
    const { sampleCovariance: s, sampleMean } = expected[run];
    const { correlation, thresholds, numeric } = fit.inside.ordinal![0]!;
    const { observed } = fit.inside.prepared.roles;
    s?.data.forEach((row: number[], i: number) =>
      row.forEach((value, j) => {
        const ours = correlation[i * observed.length + j];
        const name = `sample ${s.rows[i]},${s.rows[j]}`;
        compare(out, where, name, ours, value, tolerance.polychoric);
      }),
    );
    observed.forEach((name, i) => {
      const mean = numeric!.includes(i) ? -thresholds[i]![0]! : 0;
      compare(out, where, `sample mean ${name}`, mean, sampleMean?.[name], tolerance.polychoric);
    });
  }
  for (const pair of expected.polyserial) {
    const where = { fixture: id, run: 'polyserial' };
    const x = Float64Array.from(columns[pair.x] as number[]);
    const levels = [...new Set(columns[pair.y] as number[])].sort((a, b) => a - b);
    const codes = Int32Array.from(columns[pair.y] as number[], (v) => levels.indexOf(v));
    const two = polyserial(x, codes, levels.length);
    const full = polyserialMaximum(x, codes, levels.length);
    const name = `${pair.x},${pair.y}`;
    compare(out, where, `${name}: n`, x.length, pair.n, 0);
    compare(out, where, `${name}: two-step`, two?.rho, pair.twoStep, tolerance.twoStep);
    compare(out, where, `${name}: two-step logLik`, two?.logLikelihood, pair.twoStepLogLik, 1e-9);
    compare(out, where, `${name}: two-step se`, two?.se, pair.twoStepSe, 1e-6);
    compare(out, where, `${name}: full ML`, full?.rho, pair.fullML, tolerance.fullML);
    compare(out, where, `${name}: full ML se`, full?.se, pair.fullMLSe, tolerance.fullMLSe);
    compare(out, where, `${name}: full ML logLik`, full?.logLikelihood, pair.fullMLlogLik, 1e-9);
  }
  return out;
}
