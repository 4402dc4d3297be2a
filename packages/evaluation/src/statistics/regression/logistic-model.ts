import type { LabelledMatrix } from '../describe/columns.ts';
import { chiSquaredUpper } from '../distributions/gamma.ts';
import { normalCdf, normalUpperQuantile } from '../distributions/normal.ts';
import { analysed, notEstimable, type Analysis, type Warning } from '../estimate.ts';
import { symmetricInverse } from '../matrix/cholesky.ts';
import { designMatrix, isReason, type Variables } from './design-matrix.ts';
import { orthogonalise } from './orthogonal.ts';

/** A logistic regression, as R's `glm(family = binomial)`. */
export interface LogisticModel {
  readonly n: number;
  readonly p: number;
  readonly coefficients: LabelledMatrix;
  /** exp(coefficient) with its Wald interval. */
  readonly oddsRatios: LabelledMatrix;
  readonly logLik: number;
  readonly deviance: number;
  readonly nullDeviance: number;
  readonly aic: number;
  readonly bic: number;
  readonly likelihoodRatio: Readonly<Record<'chisq' | 'df' | 'p', number>>;
  /** McFadden's share of the log-likelihood. */
  readonly mcFadden: number;
  readonly iterations: number;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/**
 * Logistic regression of a yes/no outcome coded 0 and 1.
 *
 * Newton's method from the log odds of zero. Not estimable when a combination of columns separates
 * the yes from the no: then the likelihood has no maximum.
 */
export function logisticModel(
  formula: string,
  variables: Variables,
  options: { readonly level?: number } = {},
): Analysis<LogisticModel> {
  const design = designMatrix(formula, variables);
  if (isReason(design)) return design;
  const { y, columns, names } = design;
  const n = y.length;
  const p = columns.length;
  if (n <= p) return notEstimable('too-few-rows', { rows: n, needed: p + 1 }, 'collect-more');
  const odd = y.find((value) => value !== 0 && value !== 1);
  if (odd !== undefined)
    return notEstimable('outcome-not-binary', { found: odd }, 'code-outcome-0-1');
  const ones = y.reduce((sum, value) => sum + value, 0);
  if (ones === 0 || ones === n)
    return notEstimable('no-variance', { column: design.outcome }, 'check-the-data');
  const { q, inverse: back, dependent } = orthogonalise(columns);
  if (dependent.length > 0) {
    return notEstimable(
      'collinear-columns',
      { columns: dependent.map((j) => names[j]!) },
      'drop-collinear-columns',
    );
  }
  // Newton in the coordinates of Q, where nothing is ill-conditioned.
  let b = new Float64Array(p);
  let iterations = 0;
  const at = (coefficients: Float64Array) => {
    const gradient = new Float64Array(p);
    const hessian = new Float64Array(p * p);
    let ll = 0;
    let extreme = 0;
    for (let i = 0; i < n; i++) {
      let eta = 0;
      for (let k = 0; k < p; k++) eta += coefficients[k]! * q[k]![i]!;
      const signed = y[i] === 1 ? eta : -eta;
      ll -= signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed;
      const mu = 1 / (1 + Math.exp(-eta));
      extreme = Math.max(extreme, Math.abs(eta));
      const w = mu * (1 - mu);
      for (let k = 0; k < p; k++) {
        gradient[k]! += (y[i]! - mu) * q[k]![i]!;
        for (let l = 0; l <= k; l++) hessian[k * p + l]! += w * q[k]![i]! * q[l]![i]!;
      }
    }
    for (let k = 0; k < p; k++)
      for (let l = 0; l < k; l++) hessian[l * p + k] = hessian[k * p + l]!;
    return { ll, gradient, hessian, extreme };
  };
  let state = at(b);
  for (; iterations < 60; iterations++) {
    const solved = symmetricInverse(state.hessian, p)?.inverse;
    if (!solved || state.extreme > 30) {
      return notEstimable('separation', { rows: n }, 'drop-separating-column');
    }
    const step = Float64Array.from({ length: p }, (_, k) => {
      let sum = 0;
      for (let l = 0; l < p; l++) sum += solved[k * p + l]! * state.gradient[l]!;
      return sum;
    });
    let scale = 1;
    let next = state;
    let moved = b;
    for (let halving = 0; halving < 30; halving++) {
      moved = b.map((value, k) => value + scale * step[k]!);
      next = at(moved);
      if (next.ll >= state.ll - 1e-12 * Math.abs(state.ll)) break;
      scale /= 2;
    }
    const change = step.reduce(
      (max, value, k) => Math.max(max, Math.abs(value) / (1 + Math.abs(b[k]!))),
      0,
    );
    b = moved;
    state = next;
    if (change < 1e-13) break;
  }
  const logLik = state.ll;
  const solved = symmetricInverse(state.hessian, p)?.inverse;
  if (!solved || state.extreme > 30)
    return notEstimable('separation', { rows: n }, 'drop-separating-column');
  const information = solved;
  const beta = names.map((_, i) => {
    let sum = 0;
    for (let k = i; k < p; k++) sum += back[i * p + k]! * b[k]!;
    return sum;
  });
  const se = names.map((_, i) => {
    let sum = 0;
    for (let k = i; k < p; k++) {
      for (let l = i; l < p; l++)
        sum += back[i * p + k]! * information[k * p + l]! * back[i * p + l]!;
    }
    return Math.sqrt(sum);
  });
  const z = normalUpperQuantile((1 - (options.level ?? 0.95)) / 2);
  const share = ones / n;
  const nullLogLik = design.hasIntercept
    ? ones * Math.log(share) + (n - ones) * Math.log(1 - share)
    : -n * Math.LN2;
  const df = p - (design.hasIntercept ? 1 : 0);
  const chisq = Math.max(0, 2 * (logLik - nullLogLik));
  const warnings: Warning[] = [];
  if (n < design.rowsBefore)
    warnings.push({ code: 'rows-left-out', params: { rows: design.rowsBefore, complete: n } });
  const rarer = Math.min(ones, n - ones);
  if (rarer < 10 * Math.max(1, df))
    warnings.push({ code: 'few-events', params: { events: rarer } });
  return analysed({
    n,
    p,
    coefficients: {
      rows: names,
      cols: ['est', 'se', 'z', 'p', 'lower', 'upper'],
      data: beta.map((value, i) => [
        value,
        se[i]!,
        value / se[i]!,
        2 * normalCdf(-Math.abs(value / se[i]!)),
        value - z * se[i]!,
        value + z * se[i]!,
      ]),
    },
    oddsRatios: {
      rows: names,
      cols: ['est', 'lower', 'upper'],
      data: beta.map((value, i) => [value, value - z * se[i]!, value + z * se[i]!].map(Math.exp)),
    },
    logLik,
    deviance: -2 * logLik,
    nullDeviance: -2 * nullLogLik,
    aic: -2 * logLik + 2 * p,
    bic: -2 * logLik + Math.log(n) * p,
    likelihoodRatio: { chisq, df, p: df > 0 ? chiSquaredUpper(chisq, df) : 1 },
    mcFadden: 1 - logLik / nullLogLik,
    iterations,
    method: 'maximum-likelihood logistic regression; Wald intervals',
    assumptions: ['independent-rows', 'linear-in-log-odds'],
    warnings,
  });
}
