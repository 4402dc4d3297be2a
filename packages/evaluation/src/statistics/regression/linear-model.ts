import { because } from '../absent.ts';
import { type LabelledMatrix, sumOfSquares, varies } from '../describe/columns.ts';
import { fUpper, tQuantile, tTwoSided } from '../distributions/t-and-f.ts';
import { analysed, type Analysis, notEstimable, type Warning } from '../estimate.ts';
import type { ClusterRobust, ClusterType } from './cluster-robust.ts';
import { designMatrix, isReason, type Named, type Variables } from './design-matrix.ts';
import { diagnostics, inflation } from './linear-diagnostics.ts';
import { dot, orthogonalise } from './orthogonal.ts';
import { clusterParts, heteroscedastic } from './robust-errors.ts';

/** A least-squares regression with every usual standard error. */
export interface LinearModel {
  readonly n: number;
  readonly p: number;
  readonly clusters?: number;
  readonly coefficients: LabelledMatrix;
  readonly vcov: LabelledMatrix;
  readonly standardizedBeta: Named;
  readonly sigma: number;
  readonly r2: number;
  readonly adjR2: number;
  readonly F: Readonly<Record<'F' | 'df1' | 'df2' | 'p', number>> | null;
  readonly logLik: number;
  readonly aic: number;
  readonly bic: number;
  readonly cohensF2: number | null;
  readonly vif?: Named | LabelledMatrix;
  readonly partial: { readonly partialR2: Named; readonly semipartialR2: Named };
  readonly diagnostics: {
    readonly influence: {
      readonly hatFirst10: readonly number[];
      readonly cooksFirst10: readonly (number | null)[];
      readonly rstudentFirst10: readonly (number | null)[];
      readonly maxCook: number | null;
    };
    readonly breuschPagan: Named | null;
    readonly durbinWatson: number;
    readonly conditionNumberX: number;
  };
  /** Heteroscedasticity-consistent standard errors HC0 to HC5. */
  readonly hc: Readonly<Record<string, Named>>;
  readonly clusterSandwich?: Readonly<Record<string, Named>>;
  readonly clubSandwich?: Readonly<Record<ClusterType, ClusterRobust>>;
  readonly waldHTZ?: {
    readonly coefs: readonly string[];
    readonly Fstat: number;
    readonly dfNum: number;
    readonly dfDenom: number;
    readonly p: number;
  };
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/** Settings of `linearModel`. */
export interface LinearModelOptions {
  /** The column that says who belongs together. */
  readonly cluster?: string;
  /** Coefficients tested together to be zero. */
  readonly test?: readonly string[];
  readonly level?: number;
}

/**
 * Least-squares regression from a formula such as `y ~ a + b * c`.
 *
 * Text columns are categories compared with the first in alphabetical order. Rows with a missing
 * answer in a column that is used are left out. Conventions are those of R's `lm`, `sandwich` and
 * `clubSandwich`. Not estimable when columns are collinear or there are too few rows.
 */
export function linearModel(
  formula: string,
  variables: Variables,
  options: LinearModelOptions = {},
): Analysis<LinearModel> {
  const design = designMatrix(formula, variables, options.cluster ? [options.cluster] : []);
  if (isReason(design)) return design;
  const { y, columns, names } = design;
  const n = y.length;
  const p = columns.length;
  if (p === 0) return notEstimable('no-predictors', { formula }, 'write-outcome-tilde-predictors');
  if (n <= p) return notEstimable('too-few-rows', { rows: n, needed: p + 1 }, 'collect-more');
  const finite = [y, ...columns].every((column) => column.every((v) => Math.abs(v) < 1e150));
  if (!finite) return notEstimable('not-finite', {}, 'check-the-data');
  if (!varies(y)) return notEstimable('no-variance', { column: design.outcome }, 'check-the-data');
  const still = design.hasIntercept
    ? names.filter((_, j) => design.terms[j] !== -1 && !varies(columns[j]!))
    : [];
  if (still.length > 0) {
    return notEstimable('constant-column', { columns: still }, 'drop-constant-columns');
  }
  const basis = orthogonalise(columns);
  if (basis.dependent.length > 0) {
    const dependent = basis.dependent.map((j) => names[j]!);
    return notEstimable('collinear-columns', { columns: dependent }, 'drop-collinear-columns');
  }
  const { q, inverse } = basis;
  const effects = q.map((column) => dot(column, y));
  const b = Float64Array.from({ length: p }, (_, i) => {
    let sum = 0;
    for (let k = i; k < p; k++) sum += inverse[i * p + k]! * effects[k]!;
    return sum;
  });
  const residuals = Float64Array.from(y);
  q.forEach((column, k) => {
    for (let i = 0; i < n; i++) residuals[i]! -= effects[k]! * column[i]!;
  });
  const rss = dot(residuals, residuals);
  const tss = design.hasIntercept ? sumOfSquares(y) : dot(y, y);
  if (!(rss > 1e-24 * tss)) return notEstimable('perfect-fit', { rows: n }, 'check-the-data');
  const df = n - p;
  const s2 = rss / df;
  const unscaled = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j < p; j++) {
      let sum = 0;
      for (let k = Math.max(i, j); k < p; k++) sum += inverse[i * p + k]! * inverse[j * p + k]!;
      unscaled[i * p + j] = sum;
    }
  }
  const se = Float64Array.from({ length: p }, (_, i) => Math.sqrt(s2 * unscaled[i * p + i]!));
  const reach = tQuantile(1 - (1 - (options.level ?? 0.95)) / 2, df);
  const t = b.map((value, i) => value / se[i]!);
  const r2 = 1 - rss / tss;
  const hat = Float64Array.from({ length: n }, (_, i) =>
    q.reduce((sum, column) => sum + column[i]! ** 2, 0),
  );
  const warnings: Warning[] = [];
  if (n < design.rowsBefore) {
    warnings.push({ code: 'rows-left-out', params: { rows: design.rowsBefore, complete: n } });
  }
  const slopes = names.flatMap((_, i) => (design.terms[i] === -1 ? [] : [i]));
  const sdY = Math.sqrt(sumOfSquares(y) / (n - 1));
  const named = (values: ArrayLike<number>, at: readonly number[] = names.map((_, i) => i)) =>
    Object.fromEntries(at.map((i) => [names[i]!, Number.isFinite(values[i]!) ? values[i]! : null]));
  const explained = (tss - rss) / (p - (design.hasIntercept ? 1 : 0));
  const F = explained / s2;
  const df1 = p - (design.hasIntercept ? 1 : 0);
  const logLik = (-n / 2) * (Math.log((2 * Math.PI * rss) / n) + 1);
  const vif = inflation(design, unscaled);
  const grouped = options.cluster
    ? clusterParts(design, variables[options.cluster]!, basis, residuals, b, options.test ?? [])
    : undefined;
  if (grouped && !('clusters' in grouped)) return grouped;
  if (grouped && grouped.clusters < 40) {
    warnings.push({ code: 'few-clusters', params: { clusters: grouped.clusters } });
  }
  return analysed<LinearModel>(
    {
      n,
      p,
      ...(grouped ? { clusters: grouped.clusters } : {}),
      coefficients: {
        rows: names,
        cols: ['est', 'se', 't', 'p', 'lower', 'upper'],
        data: names.map((_, i) => [
          b[i]!,
          se[i]!,
          t[i]!,
          tTwoSided(t[i]!, df),
          b[i]! - reach * se[i]!,
          b[i]! + reach * se[i]!,
        ]),
      },
      vcov: {
        rows: names,
        cols: names,
        data: names.map((_, i) => names.map((_, j) => s2 * unscaled[i * p + j]!)),
      },
      standardizedBeta: named(
        b.map((value, i) => (value * Math.sqrt(sumOfSquares(columns[i]!) / (n - 1))) / sdY),
        slopes,
      ),
      sigma: Math.sqrt(s2),
      r2,
      adjR2: 1 - (1 - r2) * ((n - (design.hasIntercept ? 1 : 0)) / df),
      F: df1 > 0 ? { F, df1, df2: df, p: fUpper(F, df1, df) } : null,
      logLik,
      aic: -2 * logLik + 2 * (p + 1),
      bic: -2 * logLik + Math.log(n) * (p + 1),
      cohensF2: r2 < 1 ? r2 / (1 - r2) : null,
      ...(vif ? { vif } : {}),
      partial: {
        partialR2: named(
          t.map((value) => (value * value) / (value * value + df)),
          slopes,
        ),
        semipartialR2: named(
          t.map((value) => (value * value * (1 - r2)) / df),
          slopes,
        ),
      },
      diagnostics: diagnostics(design, q, residuals, hat, s2),
      hc: heteroscedastic(q, inverse, residuals, hat, names),
      ...(grouped ? grouped.results : {}),
      method:
        'ordinary-least-squares; HC0–HC5 as sandwich, CR0–CR3 as clubSandwich (identity working model)',
      assumptions: [
        'linear',
        'independent-rows-or-clusters',
        'normal-equal-variance-for-classical-errors',
      ],
      warnings,
    },
    ([part, , name]) => {
      const nothing = slopes.length === 0;
      if (nothing && ['F', 'vif', 'partial', 'diagnostics', 'cohensF2'].includes(part!)) {
        return because('no-predictors', { formula }, 'write-outcome-tilde-predictors');
      }
      const leverage = part === 'hc' || part === 'clubSandwich' || name === 'influence';
      return leverage || part === 'diagnostics'
        ? because('row-decides-alone', {}, 'join-categories')
        : undefined;
    },
  );
}
