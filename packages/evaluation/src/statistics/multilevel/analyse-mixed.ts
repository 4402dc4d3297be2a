import { chiSquaredUpper } from '../distributions/gamma.ts';
import { tTwoSided } from '../distributions/t-and-f.ts';
import { type NotEstimable, notEstimable } from '../estimate.ts';
import { qrFactor } from '../matrix/qr.ts';
import { type Intraclass, intraclass } from './intraclass.ts';
import { fitMixedModel, type MixedFit } from './mixed-model.ts';
import { mixedSums } from './group-sums.ts';
import { profile } from './profiled-criterion.ts';
import { kenwardRoger, satterthwaite, varianceUncertainty } from './small-sample.ts';

/** The columns of a multilevel analysis, named. `NaN` and negative groups are missing. */
export interface MixedColumns {
  readonly y: Float64Array;
  /** Predictors with their names; put the constant first as `(Intercept)`. */
  readonly fixed: readonly { readonly name: string; readonly values: Float64Array }[];
  readonly random: readonly { readonly name: string; readonly values: Float64Array }[];
  readonly group: Int32Array;
  readonly labels: readonly string[];
}

type Named = Readonly<Record<string, number>>;

/** One method's results, named as the reference scripts name them. */
export interface MixedResult {
  readonly lambda: number | null;
  readonly theta: readonly number[];
  readonly beta: Named;
  readonly se: Named;
  readonly z: Named;
  readonly vcov: readonly (readonly number[])[];
  readonly tau2: number;
  /** Covariance matrix of the random effects, in the order they were named. */
  readonly random: readonly (readonly number[])[];
  readonly sigma2: number;
  readonly criterion: number;
  readonly logLik: number;
  readonly aic: number;
  readonly bic: number;
  readonly icc: number;
  readonly designEffect: number;
  readonly r2: {
    readonly varFixed: number;
    readonly marginal: number;
    readonly conditional: number;
  } | null;
  readonly seVarianceObserved: {
    readonly tau2: number;
    readonly sigma2: number;
    readonly cov: number;
    readonly icc: number;
  } | null;
  readonly blup: Readonly<Record<string, number | readonly number[]>>;
  readonly blupCondVar: Named | null;
  readonly boundary: boolean;
}

export interface MixedAnalysis {
  readonly kind: 'analysed';
  readonly n: number;
  readonly groups: number;
  readonly groupSizes: { readonly min: number; readonly max: number };
  readonly reml: MixedResult;
  readonly ml: MixedResult;
  readonly lrt: {
    readonly ml: { readonly chisq: number; readonly pChi1: number; readonly pMixture: number };
    readonly reml: { readonly chisq: number; readonly pMixture: number };
    readonly olsLogLikML: number;
  } | null;
  readonly anova: Intraclass | NotEstimable;
  /** Per fixed effect: estimate, standard error, df, t, p. */
  readonly satterthwaite: readonly FixedTest[] | null;
  readonly kenwardRoger: readonly FixedTest[] | null;
  readonly warnings: readonly {
    readonly code: string;
    readonly params: Readonly<Record<string, unknown>>;
  }[];
}

export interface FixedTest {
  readonly name: string;
  readonly est: number;
  readonly se: number;
  readonly df: number;
  readonly t: number;
  readonly p: number | null;
}

/**
 * A multilevel model with a random intercept, or intercept and slopes: REML and ML, tests of the
 * fixed effects for few groups (Satterthwaite, Kenward–Roger), intraclass correlations.
 */
export function analyseMixed(columns: MixedColumns): MixedAnalysis | NotEstimable {
  const used: number[] = [];
  for (let i = 0; i < columns.y.length; i++) {
    const complete =
      !Number.isNaN(columns.y[i]!) &&
      columns.group[i]! >= 0 &&
      columns.fixed.every(({ values }) => !Number.isNaN(values[i]!)) &&
      columns.random.every(({ values }) => !Number.isNaN(values[i]!));
    if (complete) used.push(i);
  }
  const n = used.length;
  const p = columns.fixed.length;
  const k = columns.random.length;
  const ids = new Map<number, number>();
  for (const i of used) if (!ids.has(columns.group[i]!)) ids.set(columns.group[i]!, ids.size);
  const groups = ids.size;
  if (n <= p + k + 1)
    return notEstimable('too-few-rows', { rows: n, needed: p + k + 2 }, 'collect-more-answers');
  if (groups < 2) return notEstimable('one-group', { groups }, 'choose-another-grouping');
  if (groups === n) return notEstimable('groups-of-one', { groups }, 'choose-another-grouping');
  const take = (values: Float64Array) => Float64Array.from(used, (i) => values[i]!);
  const raw = take(columns.y);
  if (raw.every((v) => v === raw[0])) return notEstimable('no-variance', {}, 'check-the-data');
  const x = columns.fixed.map(({ values }) => take(values));
  const design = new Float64Array(n * p);
  x.forEach((column, a) => column.forEach((v, i) => (design[i * p + a] = v)));
  // Sums of squares double the digits lost: what is this near to collinear would answer wrongly.
  const { dependent } = qrFactor(design, n, p, 1e-5);
  if (dependent.length > 0) {
    const names = dependent.map((a) => columns.fixed[a]!.name);
    return notEstimable('collinear-predictors', { names }, 'leave-a-predictor-out');
  }
  const group = Int32Array.from(used, (i) => ids.get(columns.group[i]!)!);
  const labels = [...ids.keys()].map((id) => columns.labels[id]!);
  const z = columns.random.map(({ values }) => take(values));
  // Sums of squares of an outcome far from zero would lose its digits: it is centred, and the
  // intercept moved back.
  const intercept = x.findIndex((column) => column.every((v) => v === 1));
  const shift = intercept < 0 ? 0 : raw.reduce((sum, v) => sum + v / n, 0);
  const y = raw.map((v) => v - shift);
  const betaOf = (fit: MixedFit, j: number): number => fit.beta[j]! + (j === intercept ? shift : 0);
  const sums = mixedSums({ y, x, z, group, groups });
  const reml = fitMixedModel(sums, 'REML');
  const ml = fitMixedModel(sums, 'ML');
  if (!reml || !ml) return notEstimable('not-converged', {}, 'simplify-the-model');
  const names = columns.fixed.map(({ name }) => name);
  const plain = k === 1 && z[0]!.every((v) => v === 1);
  const result = (fit: MixedFit): MixedResult => {
    const uncertainty = fit.boundary ? undefined : varianceUncertainty(sums, fit);
    const tau2 = fit.random[0]!;
    const total = tau2 + fit.sigma2;
    const icc = tau2 / total;
    const named = (values: (j: number) => number): Named =>
      Object.fromEntries(names.map((name, j) => [name, values(j)]));
    const count = p + (k * (k + 1)) / 2 + 1;
    const fitted = y.map((_, i) => {
      let sum = 0;
      for (let j = 0; j < p; j++) sum += x[j]![i]! * fit.beta[j]!;
      return sum;
    });
    const mean = fitted.reduce((sum, v) => sum + v, 0) / n;
    const varFixed = fitted.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (n - 1);
    const c = uncertainty?.covariance;
    const gradient = [fit.sigma2 / total ** 2, -tau2 / total ** 2] as const;
    const lambda = tau2 / fit.sigma2;
    return {
      lambda: k === 1 ? lambda : null,
      theta: [...fit.theta],
      beta: named((j) => betaOf(fit, j)),
      se: named((j) => Math.sqrt(fit.covariance[j * p + j]!)),
      z: named((j) => betaOf(fit, j) / Math.sqrt(fit.covariance[j * p + j]!)),
      vcov: names.map((_, a) => [...fit.covariance.subarray(a * p, a * p + p)]),
      tau2,
      random: z.map((_, a) => [...fit.random.subarray(a * k, a * k + k)]),
      sigma2: fit.sigma2,
      criterion: fit.criterion,
      logLik: fit.logLikelihood,
      aic: fit.criterion + 2 * count,
      bic: fit.criterion + Math.log(n) * count,
      icc,
      designEffect: 1 + (n / groups - 1) * icc,
      r2: plain
        ? {
            varFixed,
            marginal: varFixed / (varFixed + total),
            conditional: (varFixed + tau2) / (varFixed + total),
          }
        : null,
      seVarianceObserved:
        plain && c
          ? {
              tau2: Math.sqrt(c[0]!),
              sigma2: Math.sqrt(c[3]!),
              cov: c[1]!,
              icc: Math.sqrt(
                gradient[0] ** 2 * c[0]! +
                  2 * gradient[0] * gradient[1] * c[1]! +
                  gradient[1] ** 2 * c[3]!,
              ),
            }
          : null,
      blup: Object.fromEntries(
        labels.map((label, j) => [
          label,
          k === 1 ? fit.modes[j]! : [...fit.modes.subarray(j * k, j * k + k)],
        ]),
      ),
      blupCondVar: plain
        ? Object.fromEntries(labels.map((label, j) => [label, tau2 / (1 + sums.size[j]! * lambda)]))
        : null,
      boundary: fit.boundary,
    };
  };
  const tests = (covariance: Float64Array, df: Float64Array): FixedTest[] =>
    names.map((name, j) => {
      const se = Math.sqrt(covariance[j * p + j]!);
      const t = betaOf(reml, j) / se;
      const own = df[j]!;
      return {
        name,
        est: betaOf(reml, j),
        se,
        df: own,
        t,
        p: own > 0 ? tTwoSided(Math.abs(t), own) : null,
      };
    });
  const uncertainty = reml.boundary ? undefined : varianceUncertainty(sums, reml);
  const sat = uncertainty && satterthwaite(sums, reml, uncertainty);
  const kr = reml.boundary ? undefined : kenwardRoger(sums, reml);
  const warnings: MixedAnalysis['warnings'][number][] = [];
  if (n < columns.y.length)
    warnings.push({ code: 'rows-left-out', params: { rows: columns.y.length - n } });
  if (reml.boundary) warnings.push({ code: 'random-variance-at-zero', params: {} });
  if (groups < 10) warnings.push({ code: 'few-groups', params: { groups } });
  let smallest = n;
  let largest = 0;
  for (const size of sums.size) {
    smallest = Math.min(smallest, size);
    largest = Math.max(largest, size);
  }
  return {
    kind: 'analysed',
    n,
    groups,
    groupSizes: { min: smallest, max: largest },
    reml: result(reml),
    ml: result(ml),
    lrt: k === 1 ? againstNone(sums, ml, reml) : null,
    anova: intraclass(y, group),
    satterthwaite: sat?.every(Number.isFinite) ? tests(reml.covariance, sat) : null,
    kenwardRoger: kr?.df.every(Number.isFinite) ? tests(kr.covariance, kr.df) : null,
    warnings,
  };
}

/** Likelihood-ratio test of the random effect; the mixture halves the p-value at the edge. */
function againstNone(sums: ReturnType<typeof mixedSums>, ml: MixedFit, reml: MixedFit) {
  const none = Float64Array.of(0);
  const zero = profile(sums, none, false)!;
  const zeroReml = profile(sums, none, true)!;
  const chisq = Math.max(0, zero.criterion - ml.criterion);
  const restricted = Math.max(0, zeroReml.criterion - reml.criterion);
  const mixture = (v: number) => (v > 0 ? 0.5 * chiSquaredUpper(v, 1) : 1);
  return {
    ml: { chisq, pChi1: chiSquaredUpper(chisq, 1), pMixture: mixture(chisq) },
    reml: { chisq: restricted, pMixture: mixture(restricted) },
    olsLogLikML: -zero.criterion / 2,
  };
}
