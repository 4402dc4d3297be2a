import { estimated, notEstimable, type Estimate } from '../estimate.ts';

/**
 * Whether one person's change is larger than the unreliability of the scale explains.
 *
 * Jacobson and Truax's (1991) index: the change over √2 standard errors of measurement; beyond
 * ±1.96 a change is called reliable.
 *
 * @param sdBefore standard deviation of the scores before
 * @param reliability of the scale, from 0 to 1
 */
export function reliableChange(
  before: number,
  after: number,
  sdBefore: number,
  reliability: number,
): Estimate {
  if (!(reliability >= 0 && reliability < 1)) {
    return notEstimable('reliability-out-of-range', { reliability }, 'check-reliability');
  }
  if (!(sdBefore > 0)) return notEstimable('no-variance', {}, 'check-the-data');
  if (!Number.isFinite(before) || !Number.isFinite(after))
    return notEstimable('missing-score', {}, 'collect-more');
  const value = (after - before) / Math.sqrt(2 * sdBefore * sdBefore * (1 - reliability));
  return estimated(value, {
    method: 'jacobson-truax',
    assumptions: ['equal-error-for-all', 'parallel-measurements'],
  });
}
