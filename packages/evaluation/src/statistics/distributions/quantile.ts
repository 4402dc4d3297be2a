/** A distribution on the positive numbers, with both tails. */
export interface PositiveDistribution {
  readonly cdf: (x: number) => number;
  readonly upper: (x: number) => number;
  readonly pdf: (x: number) => number;
}

/**
 * The quantile of a distribution on the positive numbers.
 *
 * Newton's method on the logarithm of the smaller tail as a function of log x: both are close to
 * straight lines in either tail, so that even p = 1e-300 is found to full accuracy. A bracket that
 * only shrinks keeps every step safe.
 */
export function positiveQuantile(
  distribution: PositiveDistribution,
  p: number,
  tail: 'lower' | 'upper',
  guess: number,
): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  if (p === 0) return tail === 'lower' ? 0 : Infinity;
  if (p === 1) return tail === 'lower' ? Infinity : 0;
  // Solve on whichever tail is smaller: that is the one known with relative accuracy.
  const small = p <= 0.5 ? p : 1 - p;
  const lower = p <= 0.5 ? tail === 'lower' : tail === 'upper';
  const share = lower ? distribution.cdf : distribution.upper;
  const sign = lower ? 1 : -1;
  const target = Math.log(small);
  let low = -744;
  let high = 709;
  let u = Math.min(high, Math.max(low, Math.log(guess > 0 ? guess : 1)));
  if (!Number.isFinite(u)) u = 0;
  for (let iteration = 0; iteration < 400; iteration++) {
    const x = Math.exp(u);
    const s = share(x);
    const gap = s > 0 ? Math.log(s) - target : -Infinity;
    if (gap === 0) return x;
    if (gap * sign > 0) high = u;
    else low = u;
    const slope = s > 0 ? (sign * distribution.pdf(x) * x) / s : 0;
    let next = u - gap / slope;
    if (!(next > low && next < high)) next = 0.5 * (low + high);
    if (Math.abs(next - u) <= 4e-16 * Math.max(1, Math.abs(u)) || high - low < 1e-15) {
      return polished(distribution, next, small, lower);
    }
    if (Math.abs(next - u) < 1e-9) return polished(distribution, next, small, lower);
    u = next;
  }
  return Math.exp(u);
}

// log x loses digits when |log x| is large: finish on x itself.
function polished(
  distribution: PositiveDistribution,
  u: number,
  small: number,
  lower: boolean,
): number {
  let x = Math.exp(u);
  for (let k = 0; k < 3; k++) {
    const gap = lower ? distribution.cdf(x) - small : small - distribution.upper(x);
    const step = gap / distribution.pdf(x);
    if (!Number.isFinite(step) || Math.abs(step) > 1e-6 * x) return x;
    x -= step;
    if (Math.abs(step) < 1e-16 * x) return x;
  }
  return x;
}
