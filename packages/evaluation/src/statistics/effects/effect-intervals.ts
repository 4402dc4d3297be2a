import { logGamma } from '../distributions/gamma-function.ts';
import { noncentralityOfT } from '../distributions/noncentral.ts';
import { tQuantile, tTwoSided } from '../distributions/t-and-f.ts';

/** Both ends of an interval; `null` where one does not exist. */
export type Bounds = { readonly lower: number | null; readonly upper: number | null };
/** A t test and its interval. */
export type Test = { readonly t: number; readonly df: number; readonly p: number } & Bounds;
/** An estimate and its interval. */
export type Estimated = { readonly est: number } & Bounds;

/** Hedges' exact factor, by which d is too large in small samples. */
export function hedgesFactor(df: number): number {
  return Math.exp(logGamma(df / 2) - 0.5 * Math.log(df / 2) - logGamma((df - 1) / 2));
}

/** The noncentrality interval behind an observed t. */
export function noncentralInterval(t: number, df: number, level: number): Bounds {
  const tail = (1 - level) / 2;
  return {
    lower: noncentralityOfT(t, df, 1 - tail) ?? null,
    upper: noncentralityOfT(t, df, tail) ?? null,
  };
}

/** A t test of a difference with a known standard error. */
export function test(difference: number, se: number, df: number, level: number): Test {
  const t = difference / se;
  const reach = tQuantile(1 - (1 - level) / 2, df) * se;
  return { t, df, p: tTwoSided(t, df), lower: difference - reach, upper: difference + reach };
}

/** Both ends of an interval times a number. */
export function scaled(bounds: Bounds, factor: number): Bounds {
  const { lower, upper } = bounds;
  return {
    lower: lower === null ? null : lower * factor,
    upper: upper === null ? null : upper * factor,
  };
}

/** An interval by Fisher's z. */
export function fisher(r: number, se: number, z: number): Estimated {
  const middle = Math.atanh(r);
  return { est: r, lower: Math.tanh(middle - z * se), upper: Math.tanh(middle + z * se) };
}
