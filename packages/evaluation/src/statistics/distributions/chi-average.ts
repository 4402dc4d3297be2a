import { stirlingError } from './gamma-function.ts';

/**
 * The average of a function over s = √(χ²/ν), the spread of a standard deviation around its truth.
 *
 * The noncentral t and the studentised range are such averages of normal quantities. On u = log s
 * the trapezoidal rule converges faster than any power of its step, and summing outward from the
 * peak keeps the relative accuracy of either tail.
 *
 * @param logOf logarithm of the function at s; −∞ where it is zero
 * @param steepness how fast the function can change with log s, for the step
 */
export function chiAverage(df: number, logOf: (s: number) => number, steepness: number): number {
  if (df === Infinity || df > 1e13) return Math.exp(logOf(1));
  const logDensity = (u: number) => df * (u - 0.5 * Math.expm1(2 * u));
  const at = (u: number) => logDensity(u) + logOf(Math.exp(u));
  // Beyond 0.12 the poles of e^(2u) show in the twelfth digit, however flat the function.
  const step = Math.min(0.12, 0.4 / Math.sqrt(2 * df + steepness * steepness));
  let peak = 0;
  let best = at(0);
  for (let stride = step * 64; stride >= step; stride /= 4) {
    for (const direction of [1, -1]) {
      for (let k = 0; k < 10_000; k++) {
        const next = at(peak + direction * stride);
        if (!(next > best)) break;
        best = next;
        peak += direction * stride;
      }
    }
  }
  if (best === -Infinity || Number.isNaN(best)) return 0;
  let sum = 1;
  for (const direction of [1, -1]) {
    for (let k = 1; k < 100_000; k++) {
      const term = Math.exp(at(peak + direction * k * step) - best);
      sum += term;
      if (term < sum * 1e-18) break;
    }
  }
  const a = df / 2;
  const scale = 2 * Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingError(a));
  return scale * step * sum * Math.exp(best);
}
