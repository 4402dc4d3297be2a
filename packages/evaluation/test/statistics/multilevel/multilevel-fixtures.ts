import { analyseMixed } from '../../../src/statistics/multilevel/analyse-mixed.ts';
import { compare, type Compared, fixture, readData } from '../sem/fixtures.ts';

const IDS = [
  'ml-sleepstudy',
  'ml-dyestuff',
  'ml-dyestuff2-boundary',
  'ml-mathachieve',
  'ml-bhr2000-null',
];

/** Every random-intercept fixture, quantity by quantity. */
export function compareMultilevelFixtures(): Compared[] {
  const out: Compared[] = [];
  for (const id of IDS) {
    const source = fixture(id);
    const data = readData(source.data);
    const [, outcome, fixed, by] = /^(\w+) ~ (.*?) ?\+ \(1\| ?(\w+) ?\)$/.exec(source.model)!;
    const keys = [...new Set(data[by!]!.map(String))];
    const n = data[by!]!.length;
    const predictors = fixed!.split('+').map((term) => term.trim());
    const columns = predictors.filter((term) => term !== '1');
    const one = new Float64Array(n).fill(1);
    const found = analyseMixed({
      y: Float64Array.from(data[outcome!] as number[]),
      fixed: [
        { name: '(Intercept)', values: one },
        ...columns.map((name) => ({ name, values: Float64Array.from(data[name] as number[]) })),
      ],
      random: [{ name: '(Intercept)', values: one }],
      group: Int32Array.from(data[by!]!, (label) => keys.indexOf(String(label))),
      labels: keys,
    });
    if (found.kind === 'not-estimable') throw new Error(JSON.stringify(found));
    const { expected, tolerance } = source;
    for (const [name, own] of [
      ['REML', found.reml],
      ['ML', found.ml],
    ] as const) {
      const where = { fixture: id, run: name };
      const theirs = expected[name];
      for (const key of Object.keys(theirs.beta)) {
        compare(out, where, `beta ${key}`, own.beta[key], theirs.beta[key], tolerance.beta_rel);
        compare(out, where, `se ${key}`, own.se[key], theirs.se[key], tolerance.se_rel);
      }
      Object.entries(theirs.z as Record<string, number>).forEach(([key, value]) =>
        compare(out, where, `z ${key}`, own.z[key], value, 2 * tolerance.se_rel),
      );
      theirs.vcov.data.forEach((row: number[], i: number) =>
        row.forEach((value, j) =>
          compare(out, where, `vcov ${i},${j}`, own.vcov[i]?.[j], value, 2 * tolerance.se_rel),
        ),
      );
      compare(out, where, 'lambda', own.lambda, theirs.lambda, tolerance.tau2_rel);
      compare(out, where, 'theta', own.theta[0], theirs.theta, tolerance.tau2_rel);
      compare(out, where, 'tau2', own.tau2, theirs.tau2, tolerance.tau2_rel);
      compare(out, where, 'sigma2', own.sigma2, theirs.sigma2, tolerance.sigma2_rel);
      compare(out, where, 'icc', own.icc, theirs.icc, 1e-7);
      compare(out, where, 'logLik', own.logLik, theirs.logLik, tolerance.logLik_abs, false);
      compare(
        out,
        where,
        'criterion',
        own.criterion,
        theirs.criterion,
        2 * tolerance.logLik_abs,
        false,
      );
      compare(out, where, 'aic', own.aic, theirs.aic, 1e-7, false);
      compare(out, where, 'bic', own.bic, theirs.bic, 1e-7, false);
      compare(out, where, 'designEffect', own.designEffect, theirs.designEffect, 1e-7);
      for (const key of ['varFixed', 'marginal', 'conditional'] as const) {
        compare(out, where, `r2 ${key}`, own.r2?.[key], theirs.r2[key], 1e-7);
      }
      for (const key of ['tau2', 'sigma2', 'cov', 'icc'] as const) {
        const value = theirs.seVarianceObserved?.[key];
        const mine = own.seVarianceObserved?.[key];
        compare(out, where, `se of variance ${key}`, mine, value, tolerance.seVarianceObserved_rel);
      }
      for (const [key, value] of Object.entries(theirs.blup as Record<string, number>)) {
        compare(out, where, `blup ${key}`, own.blup[key] as number, value, tolerance.blup);
        compare(
          out,
          where,
          `blup variance ${key}`,
          own.blupCondVar?.[key],
          theirs.blupCondVar[key],
          1e-7,
        );
      }
    }
    const where = { fixture: id, run: 'tests' };
    compare(out, where, 'rows', found.n, expected.N, 0);
    compare(out, where, 'groups', found.groups, expected.groups, 0);
    compare(out, where, 'smallest group', found.groupSizes.min, expected.groupSizes.min, 0);
    compare(out, where, 'largest group', found.groupSizes.max, expected.groupSizes.max, 0);
    const { lrtRandomIntercept: ratio } = expected;
    compare(out, where, 'OLS log-likelihood', found.lrt?.olsLogLikML, ratio.olsLogLikML, 1e-9);
    if (ratio.ml.chisq > 1e-9) {
      compare(out, where, 'lrt ml p, χ²(1)', found.lrt?.ml.pChi1, ratio.ml.pChi1, 1e-7);
      compare(out, where, 'lrt reml p', found.lrt?.reml.pMixture, ratio.reml.pMixture, 1e-7);
    } else {
      const { pChi1 } = ratio.ml;
      compare(out, where, 'lrt ml p, χ²(1)', found.lrt?.ml.pChi1, pChi1 > 0.99 ? 1 : pChi1, 1e-7);
      compare(out, where, 'lrt reml p', found.lrt?.reml.pMixture, ratio.reml.pMixture, 1e-2);
    }
    compare(out, where, 'lrt ml', found.lrt?.ml.chisq, expected.lrtRandomIntercept.ml.chisq, 1e-7);
    // At a variance of zero the reference's χ² is rounding error, and with it its p-value.
    if (expected.lrtRandomIntercept.ml.chisq > 1e-9)
      compare(
        out,
        where,
        'lrt ml p',
        found.lrt?.ml.pMixture,
        expected.lrtRandomIntercept.ml.pMixture,
        1e-7,
      );
    compare(
      out,
      where,
      'lrt reml',
      found.lrt?.reml.chisq,
      expected.lrtRandomIntercept.reml.chisq,
      1e-7,
    );
    if (found.anova.kind === 'analysed') {
      const { anova } = found;
      const a = expected.anovaIcc;
      for (const key of [
        'n',
        'groups',
        'meanSize',
        'n0',
        'msb',
        'msw',
        'icc1MeanSize',
        'designEffectMeanSize',
        'designEffectKish',
        'effectiveN',
        'etaSquared',
        'df1',
        'df2',
        'p',
      ] as const) {
        const theirs = a[key === 'n' ? 'N' : key];
        compare(out, where, `anova ${key}`, anova[key], theirs, tolerance.anovaIcc_rel);
      }
      compare(out, where, 'anova F', anova.f, a.F, tolerance.anovaIcc_rel);
      if (anova.icc1.kind === 'estimated') {
        compare(out, where, 'anova icc1', anova.icc1.value, a.icc1, tolerance.anovaIcc_rel);
        compare(
          out,
          where,
          'anova icc1 lower',
          anova.icc1.interval?.lower,
          a.icc1SearleCi.lower,
          1e-9,
        );
        compare(
          out,
          where,
          'anova icc1 upper',
          anova.icc1.interval?.upper,
          a.icc1SearleCi.upper,
          1e-9,
        );
      }
      if (anova.icc2.kind === 'estimated') {
        compare(out, where, 'anova icc2', anova.icc2.value, a.icc2, tolerance.anovaIcc_rel);
        const mean = a.icc2MeanSize;
        compare(
          out,
          where,
          'anova icc2, mean size',
          anova.icc2.value,
          mean,
          tolerance.anovaIcc_rel,
        );
      }
    }
    expected.satterthwaite?.data.forEach((row: number[], j: number) => {
      const own = found.satterthwaite?.[j];
      compare(out, where, `satterthwaite df ${j}`, own?.df, row[2], tolerance.satterthwaite_df_rel);
      compare(out, where, `satterthwaite est ${j}`, own?.est, row[0], tolerance.beta_rel);
      compare(out, where, `satterthwaite se ${j}`, own?.se, row[1], 1e-6);
      compare(out, where, `satterthwaite t ${j}`, own?.t, row[3], 1e-6);
      compare(out, where, `satterthwaite p ${j}`, own?.p, row[4], 1e-6);
    });
    for (const [j, [key, value]] of Object.entries(
      (expected.kenwardRoger?.ddf ?? {}) as Record<string, number>,
    ).entries()) {
      const own = found.kenwardRoger?.[j];
      const se = expected.kenwardRoger.adjustedSe[key];
      compare(out, where, `Kenward–Roger df ${key}`, own?.df, value, tolerance.kenwardRoger_rel);
      compare(out, where, `Kenward–Roger se ${key}`, own?.se, se, tolerance.kenwardRoger_rel);
    }
  }
  return out;
}
