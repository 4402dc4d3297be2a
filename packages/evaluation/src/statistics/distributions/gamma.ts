import { deviance, stirlingError } from './gamma-function.ts';
import { normalQuantile } from './normal.ts';
import { positiveQuantile } from './quantile.ts';

const SQRT_TWO_PI = 2.5066282746310007;

/** Density of the gamma distribution with rate 1. */
export function gammaPdf(x: number, shape: number): number {
  if (x < 0) return 0;
  if (x === 0) return shape < 1 ? Infinity : shape === 1 ? 1 : 0;
  return (poissonTerm(x, shape) * shape) / x;
}

/** Share of the gamma distribution (rate 1) at or below x. */
export function gammaCdf(x: number, shape: number): number {
  return incompleteGamma(x, shape, true);
}

/** Share of the gamma distribution (rate 1) above x, accurate however small. */
export function gammaUpper(x: number, shape: number): number {
  return incompleteGamma(x, shape, false);
}

/** The x below which a share p of the gamma distribution (rate 1) lies. */
export function gammaQuantile(p: number, shape: number): number {
  return gammaTailQuantile(p, shape, 'lower');
}

/** The x with a given share below (`lower`) or above it (`upper`). */
export function gammaTailQuantile(p: number, shape: number, tail: 'lower' | 'upper'): number {
  const z = normalQuantile(tail === 'lower' ? p : 1 - p);
  // Wilson and Hilferty's cube.
  const cube =
    shape * (1 - 1 / (9 * shape) + (Number.isFinite(z) ? z : 8) / (3 * Math.sqrt(shape))) ** 3;
  const distribution = {
    cdf: (x: number) => gammaCdf(x, shape),
    upper: (x: number) => gammaUpper(x, shape),
    pdf: (x: number) => gammaPdf(x, shape),
  };
  return positiveQuantile(distribution, p, tail, cube > 0 ? cube : shape / 10);
}

/** Density of the χ² distribution. */
export function chiSquaredPdf(x: number, df: number): number {
  return 0.5 * gammaPdf(x / 2, df / 2);
}

/** Share of the χ² distribution at or below x. */
export function chiSquaredCdf(x: number, df: number): number {
  return gammaCdf(x / 2, df / 2);
}

/** Share of the χ² distribution above x: the p-value of a χ² test. */
export function chiSquaredUpper(x: number, df: number): number {
  return gammaUpper(x / 2, df / 2);
}

/** The x below which a share p of the χ² distribution lies. */
export function chiSquaredQuantile(p: number, df: number): number {
  return 2 * gammaTailQuantile(p, df / 2, 'lower');
}

/** The x above which a share p of the χ² distribution lies. */
export function chiSquaredUpperQuantile(p: number, df: number): number {
  return 2 * gammaTailQuantile(p, df / 2, 'upper');
}

/** x^a e^−x / Γ(a + 1), exact to rounding also for very large x and a. */
export function poissonTerm(x: number, a: number): number {
  if (a === 0) return Math.exp(-x);
  return Math.exp(-stirlingError(a) - deviance(a, x)) / (SQRT_TWO_PI * Math.sqrt(a));
}

function incompleteGamma(x: number, a: number, lower: boolean): number {
  if (!(a > 0) || Number.isNaN(x)) return NaN;
  if (x <= 0) return lower ? 0 : 1;
  if (x === Infinity) return lower ? 1 : 0;
  if (x < a + 1) {
    const p = series(x, a);
    return lower ? p : 1 - p;
  }
  const q = continuedFraction(x, a);
  return lower ? 1 - q : q;
}

function series(x: number, a: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 1e7; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return Math.min(1, poissonTerm(x, a) * sum);
}

// Lentz's evaluation of Legendre's continued fraction.
function continuedFraction(x: number, a: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 1e7; i++) {
    const an = -i * (i - a);
    b += 2;
    d = an * d + b;
    if (d === 0) d = 1e-300;
    c = b + an / c;
    if (c === 0) c = 1e-300;
    d = 1 / d;
    const factor = d * c;
    h *= factor;
    if (Math.abs(factor - 1) < 2e-16) break;
  }
  return Math.min(1, poissonTerm(x, a) * a * h);
}
