import { bivariateNormalCdf } from '../distributions/bivariate-normal.ts';
import { normalCdf, normalQuantile } from '../distributions/normal.ts';
import {
  estimated,
  type Estimate,
  type NotEstimable,
  notEstimable,
  type Warning,
} from '../estimate.ts';
import { trace } from '../matrix/product.ts';
import { fitStructuralModel } from '../sem/fit-structural-model.ts';
import { type ModelRefused } from '../sem/problem.ts';
import { type SemOptions } from '../sem/sem-options.ts';
import { type StructuralFit } from '../sem/structural-fit.ts';

/** How reliably a sum of items measures one factor, from a one-factor model. */
export interface FactorOmega {
  readonly kind: 'analysed';
  /** McDonald's ω with the model's total variance; the interval is the delta method's. */
  readonly omega: Estimate;
  /** The same with the observed variance of the sum, as semTools. */
  readonly omegaObserved: Estimate;
  readonly loadings: readonly number[];
  readonly residualVariances: readonly number[];
  readonly standardisedLoadings: readonly number[];
  /** From standardised loadings. */
  readonly compositeReliability: number;
  readonly averageVarianceExtracted: number;
  /** Σλ² / (Σλ² + Σθ), and over the observed variances of the items, as semTools' `AVE`. */
  readonly averageVarianceModel: number;
  readonly averageVarianceObserved: number;
  readonly fit: StructuralFit;
}

const nameOf = (i: number): string => `item${i + 1}`;

function oneFactor(
  items: readonly Float64Array[],
  options: SemOptions,
): StructuralFit | NotEstimable {
  if (items.length < 3) {
    return notEstimable('too-few-items', { items: items.length, needed: 3 }, 'add-items');
  }
  const names = items.map((_, i) => nameOf(i));
  const data = Object.fromEntries(items.map((item, i) => [names[i]!, item]));
  const fit = fitStructuralModel(`factor =~ ${names.join(' + ')}`, data, options);
  return fit.kind === 'refused' ? reasonOf(fit) : fit;
}

function reasonOf({ problems }: ModelRefused): NotEstimable {
  const first = problems[0]!;
  return notEstimable(first.code, first.params, first.remedy);
}

/**
 * McDonald's ω of a sum of items from a one-factor maximum likelihood model.
 *
 * Items are columns; rows with a missing answer are left out (`listwise`) or used (`fiml`).
 */
export function factorOmega(
  items: readonly Float64Array[],
  options: { readonly missing?: 'listwise' | 'fiml'; readonly level?: number } = {},
): FactorOmega | NotEstimable {
  const level = options.level ?? 0.95;
  const fit = oneFactor(items, {
    standardiseLatent: true,
    ...(options.missing === undefined ? {} : { missing: options.missing }),
  });
  if (fit.kind === 'not-estimable') return fit;
  const k = items.length;
  const { theta, covariance, prepared, saturated } = fit.inside;
  const q = theta.length;
  const place = (op: string, i: number): number =>
    prepared.table.rows.find(
      (row) => row.op === op && row.rhs === nameOf(i) && (op === '=~' || row.lhs === row.rhs),
    )?.parameter ?? -1;
  const loadingAt = Array.from({ length: k }, (_, i) => place('=~', i));
  const residualAt = Array.from({ length: k }, (_, i) => place('~~', i));
  const sign = loadingAt.reduce((sum, at) => sum + theta[at]!, 0) < 0 ? -1 : 1;
  const loadings = loadingAt.map((at) => sign * theta[at]!);
  const residuals = residualAt.map((at) => theta[at]!);
  const sum = loadings.reduce((a, b) => a + b, 0);
  const noise = residuals.reduce((a, b) => a + b, 0);
  const common = sum * sum;
  const total = common + noise;
  const value = common / total;
  const gradient = new Float64Array(q);
  for (const at of loadingAt) gradient[at]! += (sign * 2 * sum * noise) / (total * total);
  for (const at of residualAt) gradient[at]! -= common / (total * total);
  let variance = 0;
  for (let i = 0; i < q; i++) {
    for (let j = 0; j < q; j++) variance += gradient[i]! * covariance[i * q + j]! * gradient[j]!;
  }
  const se = variance > 0 ? Math.sqrt(variance) : undefined;
  const z = normalQuantile(0.5 + level / 2);
  const observed = saturated[0]!.covariance.reduce((a, b) => a + b, 0);
  const standardised = fit.parameters
    .filter((row) => row.op === '=~')
    .map((row) => sign * (row.stdAll?.est ?? NaN));
  const heywood = residuals.some((v) => v < 0);
  const warnings: readonly Warning[] = heywood
    ? [{ code: 'sem-negative-residual-variance', params: {} }]
    : [];
  const raw = loadings.reduce((a, b) => a + b * b, 0);
  const sl = standardised.reduce((a, b) => a + b, 0);
  const squares = standardised.reduce((a, b) => a + b * b, 0);
  return {
    kind: 'analysed',
    omega: estimated(value, {
      method: 'omega-one-factor-ml',
      se,
      interval:
        se === undefined
          ? undefined
          : { lower: value - z * se, upper: value + z * se, level, method: 'delta' },
      assumptions: ['one-factor', 'uncorrelated-errors'],
      warnings,
    }),
    omegaObserved: estimated(common / observed, {
      method: 'omega-observed-variance',
      assumptions: ['one-factor', 'uncorrelated-errors'],
      warnings,
    }),
    loadings,
    residualVariances: residuals,
    standardisedLoadings: standardised,
    compositeReliability: (sl * sl) / (sl * sl + k - squares),
    averageVarianceExtracted: squares / k,
    averageVarianceModel: raw / (raw + noise),
    averageVarianceObserved: raw / trace(saturated[0]!.covariance, k),
    fit,
  };
}

/**
 * ω of a sum of ordered items on the scale people answer on (Green & Yang 2009, formula 21).
 *
 * From a one-factor model of polychoric correlations (DWLS): the share of the sum's variance that
 * comes from the factor, with probabilities from the bivariate normal distribution.
 */
export function categoricalOmega(
  items: readonly Float64Array[],
):
  | { readonly kind: 'analysed'; readonly omega: Estimate; readonly fit: StructuralFit }
  | NotEstimable {
  const fit = oneFactor(items, { ordered: true, standardiseLatent: true });
  if (fit.kind === 'not-estimable') return fit;
  const k = items.length;
  const loadings = fit.parameters.filter((row) => row.op === '=~').map((row) => row.est);
  const thresholds = items.map((_, i) =>
    fit.parameters.filter((row) => row.op === '|' && row.lhs === nameOf(i)).map((row) => row.est),
  );
  const polychoric = polychorics(fit, k);
  let common = 0;
  let total = 0;
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      let both = 0;
      let observed = 0;
      let [one, other] = [0, 0];
      const implied = Math.max(-1, Math.min(1, loadings[i]! * loadings[j]!));
      for (const a of thresholds[i]!) {
        for (const b of thresholds[j]!) {
          both += bivariateNormalCdf(a, b, implied);
          observed +=
            i === j ? normalCdf(Math.min(a, b)) : bivariateNormalCdf(a, b, polychoric[i * k + j]!);
        }
      }
      for (const a of thresholds[i]!) one += normalCdf(a);
      for (const b of thresholds[j]!) other += normalCdf(b);
      common += both - one * other;
      total += observed - one * other;
    }
  }
  return {
    kind: 'analysed',
    omega: estimated(common / total, {
      method: 'omega-categorical-green-yang',
      assumptions: ['one-factor', 'uncorrelated-errors', 'normal-latent-responses'],
      warnings: fit.warnings,
    }),
    fit,
  };
}

function polychorics(fit: StructuralFit, k: number): Float64Array {
  const { ordinal } = fit.inside;
  return ordinal?.[0]?.correlation ?? new Float64Array(k * k);
}
