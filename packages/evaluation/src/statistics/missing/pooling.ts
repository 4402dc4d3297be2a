import { fUpper, tQuantile, tTwoSided } from '../distributions/t-and-f.ts';
import { analysed, notEstimable, type Analysis } from '../estimate.ts';
import { symmetricInverse } from '../matrix/cholesky.ts';

/** One coefficient pooled over imputations. */
export interface PooledTerm {
  readonly term: string;
  readonly estimate: number;
  /** Mean variance within an imputation. */
  readonly ubar: number;
  /** Variance between imputations. */
  readonly b: number;
  readonly t: number;
  readonly se: number;
  /** Relative increase in variance because answers are missing. */
  readonly riv: number;
  readonly lambda: number;
  /** Fraction of missing information. */
  readonly fmi: number;
  readonly dfOld: number | null;
  readonly df: number;
  readonly tstat: number;
  readonly p: number;
  readonly lower: number;
  readonly upper: number;
}

/** A test pooled over imputations. */
export interface PooledTest {
  readonly F: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  readonly riv: number;
}

/**
 * Rubin's rules: the mean over imputations, within plus between variance, and the degrees of
 * freedom of Barnard & Rubin (1999).
 *
 * @param estimates one row per imputation
 * @param variances squared standard errors, in the same shape
 * @param dfComplete residual degrees of freedom had nothing been missing
 */
export function poolRubin(
  terms: readonly string[],
  estimates: readonly (readonly number[])[],
  variances: readonly (readonly number[])[],
  dfComplete: number,
  level = 0.95,
): Analysis<readonly PooledTerm[]> {
  const m = estimates.length;
  if (m < 2)
    return notEstimable('too-few-imputations', { imputations: m, needed: 2 }, 'impute-more-often');
  return analysed(
    terms.map((term, j) => {
      const q = estimates.map((row) => row[j]!);
      const estimate = q.reduce((sum, value) => sum + value, 0) / m;
      const ubar = variances.reduce((sum, row) => sum + row[j]!, 0) / m;
      const b = q.reduce((sum, value) => sum + (value - estimate) ** 2, 0) / (m - 1);
      const t = ubar + (1 + 1 / m) * b;
      const riv = ((1 + 1 / m) * b) / ubar;
      const lambda = ((1 + 1 / m) * b) / t;
      const dfOld = (m - 1) / (lambda * lambda);
      const observed = ((dfComplete + 1) / (dfComplete + 3)) * dfComplete * (1 - lambda);
      const df =
        dfComplete === Infinity
          ? dfOld
          : dfOld === Infinity
            ? observed
            : (dfOld * observed) / (dfOld + observed);
      const se = Math.sqrt(t);
      const reach = tQuantile(1 - (1 - level) / 2, df) * se;
      return {
        term,
        estimate,
        ubar,
        b,
        t,
        se,
        riv,
        lambda,
        fmi: (riv + 2 / (df + 3)) / (1 + riv),
        dfOld: Number.isFinite(dfOld) ? dfOld : null,
        df,
        tstat: estimate / se,
        p: tTwoSided(estimate / se, df),
        lower: estimate - reach,
        upper: estimate + reach,
      };
    }),
  );
}

/**
 * D1 of Li, Raghunathan & Rubin (1991): a Wald test of several coefficients at once, with the
 * small-sample degrees of freedom of Reiter (2007).
 *
 * @param covariances k × k per imputation, row-major
 */
export function poolD1(
  estimates: readonly (readonly number[])[],
  covariances: readonly Float64Array[],
  dfComplete: number,
): PooledTest | undefined {
  const m = estimates.length;
  const k = estimates[0]?.length ?? 0;
  if (m < 2 || k < 1) return undefined;
  const centre = Array.from(
    { length: k },
    (_, j) => estimates.reduce((sum, row) => sum + row[j]!, 0) / m,
  );
  const within = new Float64Array(k * k);
  const between = new Float64Array(k * k);
  for (const covariance of covariances) covariance.forEach((value, i) => (within[i]! += value / m));
  for (const row of estimates) {
    for (let a = 0; a < k; a++) {
      for (let b = 0; b < k; b++) {
        between[a * k + b]! += ((row[a]! - centre[a]!) * (row[b]! - centre[b]!)) / (m - 1);
      }
    }
  }
  const inverse = symmetricInverse(within, k)?.inverse;
  if (!inverse) return undefined;
  let trace = 0;
  let quadratic = 0;
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < k; b++) {
      trace += between[a * k + b]! * inverse[b * k + a]!;
      quadratic += centre[a]! * inverse[a * k + b]! * centre[b]!;
    }
  }
  const r = ((1 + 1 / m) * trace) / k;
  const F = quadratic / (k * (1 + r));
  const df2 = reiter(r, k, m, dfComplete);
  return { F, df1: k, df2, p: fUpper(F, k, df2), riv: r };
}

/** D2: pools χ² statistics, one per imputation (Li, Meng, Raghunathan & Rubin 1991). */
export function poolD2(statistics: readonly number[], k: number): PooledTest | undefined {
  const m = statistics.length;
  if (m < 2) return undefined;
  const roots = statistics.map(Math.sqrt);
  const middle = roots.reduce((sum, value) => sum + value, 0) / m;
  const spread = roots.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (m - 1);
  const r = (1 + 1 / m) * spread;
  const mean = statistics.reduce((sum, value) => sum + value, 0) / m;
  const F = (mean / k - ((m + 1) / (m - 1)) * r) / (1 + r);
  const df2 = k ** (-3 / m) * (m - 1) * (1 + 1 / r) ** 2;
  return { F, df1: k, df2, p: fUpper(F, k, df2), riv: r };
}

/**
 * D3 of Meng & Rubin (1992): pools likelihood ratios.
 *
 * @param own mean likelihood ratio at each imputation's own estimates
 * @param common mean likelihood ratio at the pooled estimates
 */
export function poolD3(own: number, common: number, k: number, m: number): PooledTest | undefined {
  if (m < 2) return undefined;
  const r = ((m + 1) / (k * (m - 1))) * (own - common);
  const F = common / (k * (1 + r));
  const df2 = lihr(r, k, m);
  return { F, df1: k, df2, p: fUpper(F, k, df2), riv: r };
}

function lihr(r: number, k: number, m: number): number {
  const t = k * (m - 1);
  return t > 4
    ? 4 + (t - 4) * (1 + (1 - 2 / t) / r) ** 2
    : (t * (1 + 1 / k) * (1 + 1 / r) ** 2) / 2;
}

function reiter(r: number, k: number, m: number, dfComplete: number): number {
  const t = k * (m - 1);
  if (dfComplete === Infinity || t <= 4) return lihr(r, k, m);
  const a = (r * t) / (t - 2);
  const v = ((dfComplete + 1) / (dfComplete + 3)) * dfComplete;
  const c0 = 1 / (t - 4);
  const c1 = v - 2 * (1 + a);
  const c2 = v - 4 * (1 + a);
  const z =
    1 / c2 +
    c0 * ((a * a * c1) / ((1 + a) ** 2 * c2)) +
    c0 * ((8 * a * a * c1) / ((1 + a) * c2 * c2) + (4 * a * a) / ((1 + a) * c2)) +
    c0 * ((4 * a * a) / (c2 * c1) + (16 * a * a * c1) / c2 ** 3) +
    c0 * ((8 * a * a) / (c2 * c2));
  return 4 + 1 / z;
}
