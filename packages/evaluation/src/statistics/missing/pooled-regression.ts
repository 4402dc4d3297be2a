import { sumOfSquares } from '../describe/columns.ts';
import { because } from '../absent.ts';
import { analysed, notEstimable, type Analysis } from '../estimate.ts';
import { symmetricInverse } from '../matrix/cholesky.ts';
import { designMatrix, isReason, type Variables } from '../regression/design-matrix.ts';
import { linearModel } from '../regression/linear-model.ts';
import { dot } from '../regression/orthogonal.ts';
import { poolD1, poolD2, poolD3, poolRubin, type PooledTerm, type PooledTest } from './pooling.ts';

/** A regression fitted in every imputed data set and pooled. */
export interface PooledRegression {
  readonly m: number;
  readonly n: number;
  readonly dfComplete: number;
  readonly perImputation: {
    readonly coefficients: {
      readonly cols: readonly string[];
      readonly data: readonly (readonly number[])[];
    };
    readonly variances: {
      readonly cols: readonly string[];
      readonly data: readonly (readonly number[])[];
    };
  };
  readonly pooled: readonly PooledTerm[];
  /** Tests of the coefficients that a smaller model leaves out. */
  readonly D1?: PooledTest;
  readonly D2?: PooledTest;
  readonly D3?: PooledTest;
  readonly rSquared: { readonly est: number; readonly lower: number; readonly upper: number };
  readonly rSquaredAdjusted: {
    readonly est: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
  };
  readonly mitmlDfOld: Readonly<Record<string, number | null>>;
  readonly method: string;
  readonly assumptions: readonly string[];
}

/**
 * Fit one regression in every imputed data set and pool by Rubin's rules.
 *
 * @param imputations the completed data sets
 * @param nested a formula with some of the terms, whose absence is tested
 */
export function pooledRegression(
  formula: string,
  imputations: readonly Variables[],
  nested?: string,
): Analysis<PooledRegression> {
  const fits = [];
  for (const data of imputations) {
    const fit = linearModel(formula, data);
    if (fit.kind === 'not-estimable') return fit;
    fits.push(fit.result);
  }
  const m = fits.length;
  const names = fits[0]?.coefficients.rows ?? [];
  const p = names.length;
  const n = fits[0]?.n ?? 0;
  const other = fits.find((fit) => fit.coefficients.rows.join() !== names.join());
  if (other) {
    const params = { names, known: other.coefficients.rows };
    return notEstimable('no-such-coefficient', params, 'check-the-categories');
  }
  const dfComplete = n - p;
  const coefficients = fits.map((fit) => fit.coefficients.data.map((row) => row[0]!));
  const variances = fits.map((fit) => names.map((_, i) => fit.vcov.data[i]![i]!));
  const pooled = poolRubin(names, coefficients, variances, dfComplete);
  if (pooled.kind === 'not-estimable') return pooled;
  const tests =
    nested === undefined
      ? undefined
      : compare(
          formula,
          nested,
          imputations,
          names,
          coefficients,
          fits.map((fit) => fit.vcov.data as readonly (readonly number[])[]),
          dfComplete,
        );
  if (tests && 'kind' in tests) return tests;
  const adjusted = fits.map((fit) => fit.adjR2);
  return analysed<PooledRegression>(
    {
      m,
      n,
      dfComplete,
      perImputation: {
        coefficients: { cols: names, data: coefficients },
        variances: { cols: names, data: variances },
      },
      pooled: pooled.result,
      ...(tests ?? {}),
      rSquared: pooledShare(
        fits.map((fit) => fit.r2),
        n,
      )!,
      rSquaredAdjusted: pooledShare(adjusted, n) ?? { est: null, lower: null, upper: null },
      mitmlDfOld: Object.fromEntries(pooled.result.map((term) => [term.term, term.dfOld])),
      method: 'rubin-rules; Barnard–Rubin degrees of freedom; D1 to D3 as mice and mitml',
      assumptions: ['missing-at-random', 'imputation-model-holds'],
    },
    ([part, , measure]) =>
      part === 'mitmlDfOld' || measure === 'dfOld'
        ? because('imputations-agree', {}, 'nothing-to-mend')
        : part === 'rSquaredAdjusted' || part === 'rSquared'
          ? because('share-below-zero', {}, 'simplify-the-formula')
          : undefined,
  );
}

// Fisher's z of the multiple correlation, as `mice::pool.r.squared`.
function pooledShare(shares: readonly number[], n: number) {
  if (shares.some((share) => !(share >= 0 && share < 1))) return undefined;
  const m = shares.length;
  const z = shares.map((share) => Math.atanh(Math.sqrt(share)));
  const middle = z.reduce((sum, value) => sum + value, 0) / m;
  const between = z.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (m - 1);
  const se = Math.sqrt(1 / (n - 3) + (1 + 1 / m) * between);
  return {
    est: Math.tanh(middle) ** 2,
    lower: Math.tanh(middle - 1.96 * se) ** 2,
    upper: Math.tanh(middle + 1.96 * se) ** 2,
  };
}

function compare(
  formula: string,
  nested: string,
  imputations: readonly Variables[],
  names: readonly string[],
  coefficients: readonly (readonly number[])[],
  vcov: readonly (readonly (readonly number[])[])[],
  dfComplete: number,
) {
  const small = imputations.map((data) => designMatrix(nested, data));
  const full = imputations.map((data) => designMatrix(formula, data));
  const keep: string[] = [];
  for (const design of small) {
    if (isReason(design)) return design;
    keep.push(...design.names);
  }
  const tested = names.flatMap((name, i) => (keep.includes(name) ? [] : [i]));
  const k = tested.length;
  const m = imputations.length;
  if (k === 0) return undefined;
  const estimates = coefficients.map((row) => tested.map((i) => row[i]!));
  const covariances = vcov.map((v) =>
    Float64Array.from(tested.flatMap((i) => tested.map((j) => v[i]![j]!))),
  );
  const wald = estimates.map((row, at) => {
    const inverse = symmetricInverse(covariances[at]!, k)?.inverse;
    let sum = 0;
    for (let a = 0; a < k; a++)
      for (let b = 0; b < k; b++) sum += row[a]! * (inverse?.[a * k + b] ?? NaN) * row[b]!;
    return sum;
  });
  const D1 = poolD1(estimates, covariances, dfComplete);
  const D2 = poolD2(wald, k);
  const large = likelihoods(full);
  const reduced = likelihoods(small);
  const D3 = poolD3(2 * (large.own - reduced.own), 2 * (large.common - reduced.common), k, m);
  return { ...(D1 ? { D1 } : {}), ...(D2 ? { D2 } : {}), ...(D3 ? { D3 } : {}) };
}

// Mean log-likelihood at each imputation's own estimates and at the pooled ones.
function likelihoods(designs: readonly ReturnType<typeof designMatrix>[]) {
  const known = designs.flatMap((design) => (isReason(design) ? [] : [design]));
  const m = known.length;
  const fits = known.map(({ y, columns }) => {
    const p = columns.length;
    const gram = new Float64Array(p * p);
    const right = new Float64Array(p);
    columns.forEach((a, i) => {
      columns.forEach(
        (b, j) => (gram[i * p + j] = a.reduce((sum, value, r) => sum + value * b[r]!, 0)),
      );
      right[i] = a.reduce((sum, value, r) => sum + value * y[r]!, 0);
    });
    const inverse = symmetricInverse(gram, p)?.inverse ?? new Float64Array(p * p).fill(NaN);
    const beta = right.map((_, i) =>
      right.reduce((sum, value, j) => sum + inverse[i * p + j]! * value, 0),
    );
    return { beta, s2: residualSquares(y, columns, beta) / y.length };
  });
  const p = fits[0]!.beta.length;
  const beta = new Float64Array(p).map(
    (_, j) => fits.reduce((sum, fit) => sum + fit.beta[j]!, 0) / m,
  );
  let own = 0;
  let common = 0;
  known.forEach(({ y, columns }, i) => {
    const n = y.length;
    own += ((-n / 2) * (Math.log(2 * Math.PI * fits[i]!.s2) + 1)) / m;
    // Intercept and error variance are fitted anew around the pooled slopes, as `mice::D3` does.
    const s2 = residualSquares(y, columns, beta, true) / n;
    common += ((-n / 2) * (Math.log(2 * Math.PI * s2) + 1)) / m;
  });
  return { own, common };
}

function residualSquares(
  y: Float64Array,
  columns: readonly Float64Array[],
  beta: Float64Array,
  centred = false,
): number {
  const rest = Float64Array.from(y);
  columns.forEach((column, j) => {
    for (let i = 0; i < rest.length; i++) rest[i]! -= beta[j]! * column[i]!;
  });
  return centred ? sumOfSquares(rest) : dot(rest, rest);
}
