import { betaTerm, incompleteBeta } from './beta.ts';
import { chiSquaredCdf, chiSquaredPdf, chiSquaredUpper } from './gamma.ts';
import { normalCdf, normalPdf, normalQuantile } from './normal.ts';
import { positiveQuantile } from './quantile.ts';

/** Density of Student's t distribution. */
export function tPdf(x: number, df: number): number {
  if (df === Infinity) return normalPdf(x);
  const square = x * x;
  if (square === 0) return betaTermAtZero(df);
  const total = df + square;
  return betaTerm(df / total, square / total, df / 2, 0.5) / Math.abs(x);
}

// At zero the beta term divided by |x| is 0 / 0: its limit is Γ((ν+1)/2) / (√(νπ) Γ(ν/2)).
function betaTermAtZero(df: number): number {
  const tiny = 1e-100;
  return betaTerm(1, (tiny * tiny) / df, df / 2, 0.5) / tiny;
}

/** Share of Student's t distribution at or below x. */
export function tCdf(x: number, df: number): number {
  if (df === Infinity) return normalCdf(x);
  return x > 0 ? 1 - half(x, df) : half(x, df);
}

/** Share of Student's t distribution above x, accurate however small. */
export function tUpper(x: number, df: number): number {
  return tCdf(-x, df);
}

/** Probability of a t value at least as far from zero: the two-sided p-value. */
export function tTwoSided(x: number, df: number): number {
  return Math.min(1, 2 * tCdf(-Math.abs(x), df));
}

function half(x: number, df: number): number {
  const square = x * x;
  if (square === Infinity) return 0;
  const total = df + square;
  return 0.5 * incompleteBeta(df / total, square / total, df / 2, 0.5);
}

/** The x below which a share p of Student's t distribution lies. */
export function tQuantile(p: number, df: number): number {
  if (df === Infinity) return normalQuantile(p);
  if (!(p >= 0 && p <= 1)) return NaN;
  if (p === 0.5) return 0;
  const tail = p < 0.5 ? p : 1 - p;
  // Twice the upper tail, so that |t| is a distribution on the positive numbers.
  const folded = {
    cdf: (x: number) => 1 - 2 * half(x, df),
    upper: (x: number) => 2 * half(x, df),
    pdf: (x: number) => 2 * tPdf(x, df),
  };
  const x =
    2 * tail > 0.5
      ? positiveQuantile(nearZero(df), 1 - 2 * tail, 'lower', -normalQuantile(tail))
      : positiveQuantile(folded, 2 * tail, 'upper', -normalQuantile(tail));
  return p < 0.5 ? -x : x;
}

// |t| near zero: the beta function from the other side keeps the small share's digits.
function nearZero(df: number) {
  const cdf = (x: number) => {
    const total = df + x * x;
    return incompleteBeta((x * x) / total, df / total, 0.5, df / 2);
  };
  return { cdf, upper: (x: number) => 1 - cdf(x), pdf: (x: number) => 2 * tPdf(x, df) };
}

/** Density of the F distribution. */
export function fPdf(x: number, df1: number, df2: number): number {
  if (x <= 0) return x === 0 ? (df1 < 2 ? Infinity : df1 === 2 ? 1 : 0) : 0;
  if (df2 === Infinity) return chiSquaredPdf(x * df1, df1) * df1;
  const total = df1 * x + df2;
  return betaTerm((df1 * x) / total, df2 / total, df1 / 2, df2 / 2) / x;
}

/** Share of the F distribution at or below x. */
export function fCdf(x: number, df1: number, df2: number): number {
  if (!(x > 0)) return x <= 0 ? 0 : NaN;
  if (x === Infinity) return 1;
  if (df2 === Infinity) return chiSquaredCdf(x * df1, df1);
  const total = df1 * x + df2;
  return incompleteBeta((df1 * x) / total, df2 / total, df1 / 2, df2 / 2);
}

/** Share of the F distribution above x: the p-value of an F test. */
export function fUpper(x: number, df1: number, df2: number): number {
  if (!(x > 0)) return x <= 0 ? 1 : NaN;
  if (x === Infinity) return 0;
  if (df2 === Infinity) return chiSquaredUpper(x * df1, df1);
  const total = df1 * x + df2;
  return incompleteBeta(df2 / total, (df1 * x) / total, df2 / 2, df1 / 2);
}

/** The x below which a share p of the F distribution lies. */
export function fQuantile(p: number, df1: number, df2: number): number {
  return fTailQuantile(p, df1, df2, 'lower');
}

/** The x with a given share of the F distribution below (`lower`) or above it (`upper`). */
export function fTailQuantile(
  p: number,
  df1: number,
  df2: number,
  tail: 'lower' | 'upper',
): number {
  const distribution = {
    cdf: (x: number) => fCdf(x, df1, df2),
    upper: (x: number) => fUpper(x, df1, df2),
    pdf: (x: number) => fPdf(x, df1, df2),
  };
  return positiveQuantile(distribution, p, tail, 1);
}
