import { deviance, logBeta, stirlingError } from './gamma-function.ts';
import { positiveQuantile } from './quantile.ts';

const SQRT_TWO_PI = 2.5066282746310007;

/** Density of the beta distribution. */
export function betaPdf(x: number, a: number, b: number): number {
  if (x < 0 || x > 1) return 0;
  if (x === 0) return a < 1 ? Infinity : a === 1 ? b : 0;
  if (x === 1) return b < 1 ? Infinity : b === 1 ? a : 0;
  return betaTerm(x, 1 - x, a, b) / (x * (1 - x));
}

/** Share of the beta distribution at or below x. */
export function betaCdf(x: number, a: number, b: number): number {
  return incompleteBeta(x, 1 - x, a, b);
}

/** Share of the beta distribution above x, accurate however small. */
export function betaUpper(x: number, a: number, b: number): number {
  return incompleteBeta(1 - x, x, b, a);
}

/** The x below which a share p of the beta distribution lies. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return p === 0 ? 0 : NaN;
  if (p >= 1) return p === 1 ? 1 : NaN;
  // On the odds w = x / (1 − x) both ends are at infinity on the log scale.
  const split = (w: number) => [w / (1 + w), 1 / (1 + w)] as const;
  const odds = {
    cdf: (w: number) => incompleteBeta(...split(w), a, b),
    upper: (w: number) => incompleteBeta(split(w)[1], split(w)[0], b, a),
    pdf: (w: number) => betaTerm(...split(w), a, b) / w,
  };
  const w = positiveQuantile(odds, p, 'lower', a / b);
  return w === Infinity ? 1 : w / (1 + w);
}

/** x^a y^b / B(a, b) with y = 1 − x, exact to rounding also for very large a and b. */
export function betaTerm(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  if (Math.min(a, b) < 1e-3) return Math.exp(a * Math.log(x) + b * Math.log(y) - logBeta(a, b));
  const log =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x) -
    deviance(b, n * y);
  return (Math.exp(log) * Math.sqrt((a / n) * b)) / SQRT_TWO_PI;
}

/**
 * Regularised incomplete beta function I_x(a, b).
 *
 * @param y 1 − x, given apart so that neither loses digits near 0 or 1
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (!(a > 0 && b > 0) || Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - direct(y, x, b, a);
  return direct(x, y, a, b);
}

// Lentz's evaluation of the continued fraction (DLMF 8.17.22).
function direct(x: number, y: number, a: number, b: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  if (Math.abs(d) < 1e-300) d = 1e-300;
  d = 1 / d;
  let h = d;
  for (let m = 1; m < 1e6; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    if (Math.abs(d) < 1e-300) d = 1e-300;
    c = 1 + even / c;
    if (Math.abs(c) < 1e-300) c = 1e-300;
    d = 1 / d;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    if (Math.abs(d) < 1e-300) d = 1e-300;
    c = 1 + odd / c;
    if (Math.abs(c) < 1e-300) c = 1e-300;
    d = 1 / d;
    const factor = d * c;
    h *= factor;
    if (Math.abs(factor - 1) < 2e-16) break;
  }
  return Math.min(1, (betaTerm(x, y, a, b) * h) / a);
}
