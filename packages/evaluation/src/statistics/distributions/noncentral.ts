import { betaTerm, incompleteBeta } from './beta.ts';
import { chiAverage } from './chi-average.ts';
import { chiSquaredCdf, chiSquaredUpper, gammaCdf, gammaUpper, poissonTerm } from './gamma.ts';
import { logNormalCdf, normalCdf, normalQuantile } from './normal.ts';
import { monotoneRoot } from './root.ts';
import { fCdf, fUpper, tCdf } from './t-and-f.ts';

/** Share of the noncentral t distribution at or below x, accurate in the lower tail. */
export function noncentralTCdf(x: number, df: number, ncp: number): number {
  if (ncp === 0) return tCdf(x, df);
  if (x === Infinity) return 1;
  if (x === -Infinity) return 0;
  const steepness = Math.abs(x) + Math.abs(ncp);
  if (steepness > 300 * Math.sqrt(2 * df + 4)) return beyondReach(x, df, ncp);
  return Math.min(
    1,
    chiAverage(df, (s) => logNormalCdf(x * s - ncp), steepness),
  );
}

// Hundreds of standard errors away the numerator has no spread to speak of: only that of s counts.
function beyondReach(x: number, df: number, ncp: number): number {
  if (x === 0 || Math.sign(x) !== Math.sign(ncp)) return normalCdf(x - ncp);
  const q = df * (ncp / x) ** 2;
  return x > 0 ? chiSquaredUpper(q, df) : chiSquaredCdf(q, df);
}

/** Share of the noncentral t distribution above x, accurate in the upper tail. */
export function noncentralTUpper(x: number, df: number, ncp: number): number {
  return noncentralTCdf(-x, df, -ncp);
}

/** Share of the noncentral χ² distribution at or below x. */
export function noncentralChiSquaredCdf(x: number, df: number, ncp: number): number {
  return mixture(ncp / 2, chiSquaredSteps(x, df), false);
}

/** Share of the noncentral χ² distribution above x. */
export function noncentralChiSquaredUpper(x: number, df: number, ncp: number): number {
  return mixture(ncp / 2, chiSquaredSteps(x, df), true);
}

/** Share of the noncentral F distribution at or below x. */
export function noncentralFCdf(x: number, df1: number, df2: number, ncp: number): number {
  if (ncp === 0) return fCdf(x, df1, df2);
  if (df2 === Infinity) return noncentralChiSquaredCdf(x * df1, df1, ncp);
  return mixture(ncp / 2, fSteps(x, df1, df2), false);
}

/** Share of the noncentral F distribution above x: the power of an F test. */
export function noncentralFUpper(x: number, df1: number, df2: number, ncp: number): number {
  if (ncp === 0) return fUpper(x, df1, df2);
  if (df2 === Infinity) return noncentralChiSquaredUpper(x * df1, df1, ncp);
  return mixture(ncp / 2, fSteps(x, df1, df2), true);
}

/**
 * The noncentrality at which an observed t lies at the given lower share: the pivot behind
 * confidence intervals of standardised mean differences.
 */
export function noncentralityOfT(t: number, df: number, lowerShare: number): number | undefined {
  const upper = 1 - lowerShare;
  // Compare on whichever tail is smaller, so that far intervals keep their digits.
  const gap =
    lowerShare <= 0.5
      ? (ncp: number) => noncentralTCdf(t, df, ncp) - lowerShare
      : (ncp: number) => upper - noncentralTUpper(t, df, ncp);
  return monotoneRoot(gap, t, 3 + (0.5 * Math.abs(t)) / Math.sqrt(Math.max(1, df)));
}

/** The noncentrality at which an observed F lies at the given lower share; 0 where none is left. */
export function noncentralityOfF(
  f: number,
  df1: number,
  df2: number,
  lowerShare: number,
): number | undefined {
  const guess = f * df1;
  return pivot((ncp) => noncentralFCdf(f, df1, df2, ncp) - lowerShare, guess, 10 + guess / 2);
}

/** The noncentrality at which an observed χ² lies at the given lower share; 0 where none is left. */
export function noncentralityOfChiSquared(
  x: number,
  df: number,
  lowerShare: number,
): number | undefined {
  if (!(x < FARTHEST)) return undefined;
  // Where a normal distribution of the same mean and variance would have it: a narrow bracket, as
  // each look at a large noncentrality sums tens of thousands of terms.
  const z = normalQuantile(lowerShare);
  let guess = Math.max(0, x - df);
  for (let i = 0; i < 3; i++) guess = Math.max(0, x - df - z * Math.sqrt(2 * (df + 2 * guess)));
  const step = 1 + 0.02 * Math.sqrt(2 * (df + 2 * guess));
  return pivot((ncp) => noncentralChiSquaredCdf(x, df, ncp) - lowerShare, guess, step);
}

// Beyond this an interval says no more than "everything".
const FARTHEST = 1e6;

function pivot(gap: (ncp: number) => number, guess: number, step: number): number | undefined {
  if (!(guess < FARTHEST)) return undefined;
  if (!(gap(0) > 0)) return 0;
  return monotoneRoot(gap, guess, step, { lowest: 0 });
}

// A Poisson mixture needs the shares for j, j + 1, …: each differs from the next by one term.
interface Steps {
  readonly lower: (j: number) => number;
  readonly upper: (j: number) => number;
  /** lower(j) − lower(j + 1) */
  readonly drop: (j: number) => number;
  /** drop(j + 1) / drop(j) */
  readonly growth: (j: number) => number;
  /** Where terms of the upper tail are largest. */
  readonly far: (mean: number) => number;
}

function chiSquaredSteps(x: number, df: number): Steps {
  const h = Math.max(0, x / 2);
  const a = df / 2;
  return {
    lower: (j) => gammaCdf(h, a + j),
    upper: (j) => gammaUpper(h, a + j),
    drop: (j) => (h === 0 ? 0 : poissonTerm(h, a + j)),
    growth: (j) => h / (a + j + 1),
    far: (mean) => Math.sqrt(mean * h),
  };
}

function fSteps(x: number, df1: number, df2: number): Steps {
  const total = df1 * x + df2;
  const y = x > 0 ? (df1 * x) / total : 0;
  const rest = x > 0 ? df2 / total : 1;
  const a = df1 / 2;
  const b = df2 / 2;
  return {
    lower: (j) => incompleteBeta(y, rest, a + j, b),
    upper: (j) => incompleteBeta(rest, y, b, a + j),
    drop: (j) => (y === 0 ? 0 : betaTerm(y, rest, a + j, b) / (a + j)),
    growth: (j) => (y * (a + b + j)) / (a + j + 1),
    far: (mean) => mean * y + Math.sqrt(mean * y * (b + a)),
  };
}

// A smaller number has too few digits left to grow the next terms from.
const TINY = 1e-290;

function mixture(mean: number, steps: Steps, upper: boolean): number {
  if (!(mean >= 0) || mean === Infinity) return NaN;
  // Thousands of standard errors from any critical value in use.
  if (mean > 5e6) return upper ? 1 : 0;
  if (mean === 0) return upper ? steps.upper(0) : steps.lower(0);
  const middle = Math.floor(mean);
  const centres = [mean, steps.far(mean)];
  const spread = (c: number) => 12 * Math.sqrt(c + 4) + 30;
  let first = Math.max(0, Math.floor(Math.min(...centres.map((c) => c - spread(c)))));
  let last = Math.ceil(Math.max(...centres.map((c) => c + spread(c))));
  // Each share follows from its neighbour by adding a positive term: upward for the upper tail,
  // downward for the lower one. Begun where weight or share is zero to the computer, all would stay so.
  const weighs = (j: number) => poissonTerm(mean, j) > TINY;
  let sum = 0;
  if (upper) {
    if (first < middle) first = turningPoint(middle, first, weighs);
    first = turningPoint(last, first, (j) => steps.upper(j) > TINY);
    let share = steps.upper(first);
    let drop = steps.drop(first);
    let weight = poissonTerm(mean, first);
    for (let j = first; j <= last; j++) {
      sum += weight * share;
      if (j > mean && weight < sum * NEGLIGIBLE) break;
      share = Math.min(1, share + drop);
      drop *= steps.growth(j);
      weight *= mean / (j + 1);
    }
  } else {
    if (last > middle) last = turningPoint(middle, last, weighs);
    last = turningPoint(first, last, (j) => steps.lower(j) > TINY);
    let share = steps.lower(last);
    let drop = steps.drop(last);
    let weight = poissonTerm(mean, last);
    for (let j = last; j >= first; j--) {
      sum += weight * share;
      if (j === 0 || (j < mean && weight < sum * NEGLIGIBLE)) break;
      drop /= steps.growth(j - 1);
      share = Math.min(1, share + drop);
      weight *= j / mean;
    }
  }
  return Math.min(1, sum);
}

// Weights fall like a normal density: thousands of terms below this add nothing to sixteen digits.
const NEGLIGIBLE = 1e-22;

/** The whole number nearest to `end` at which a condition holds that holds from `start` up to somewhere. */
function turningPoint(start: number, end: number, holds: (j: number) => boolean): number {
  if (holds(end)) return end;
  let [inside, outside] = [start, end];
  while (Math.abs(outside - inside) > 1) {
    const between = Math.round((inside + outside) / 2);
    if (holds(between)) inside = between;
    else outside = between;
  }
  return inside;
}
