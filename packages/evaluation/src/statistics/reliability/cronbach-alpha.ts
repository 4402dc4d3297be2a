import { isUsable, rowsOf, type Column } from '../describe/columns.ts';
import { estimated, notEstimable, type Estimate, type Warning } from '../estimate.ts';
import { bonettInterval, feldtInterval, hakstianWhalenInterval } from './alpha-interval.ts';
import { itemAndTotalVariances } from './item-variances.ts';

/**
 * Cronbach's alpha: how consistently a set of items measures one thing.
 *
 * Rows with a missing answer are left out. The interval is Feldt's unless another is asked for.
 * Both are as in R's `psych::alpha` on complete rows. Not estimable with fewer than two items or
 * three complete rows, or when the totals do not vary.
 *
 * @param items one column of answers per item, `NaN` where there is none; reversed items must
 *   already be turned
 */
export function cronbachAlpha(
  items: readonly Column[],
  options: {
    /** Share of the interval, 0.95 unless said otherwise. */
    readonly level?: number;
    readonly interval?: 'feldt' | 'bonett' | 'hakstian-whalen';
  } = {},
): Estimate {
  const level = options.level ?? 0.95;
  if (!(level > 0 && level < 1)) throw new RangeError('an interval needs a level between 0 and 1');
  const k = items.length;
  if (k < 2) return notEstimable('too-few-items', { items: k, needed: 2 }, 'add-items');
  const rows = rowsOf(items);
  const { n, variances, totalVariance } = itemAndTotalVariances(items);
  if (!Number.isFinite(totalVariance) && n > 1) {
    const item = items.findIndex((each) => !isUsable(each));
    return notEstimable('not-finite', { item }, 'check-the-data');
  }
  if (n < 3) {
    return notEstimable('too-few-complete-rows', { rows, complete: n, needed: 3 }, 'collect-more');
  }
  let sum = 0;
  for (const variance of variances) sum += variance;
  if (!(sum > 0)) return notEstimable('no-variance', { rows: n }, 'drop-constant-items');
  if (!(totalVariance > 1e-14 * sum)) {
    return notEstimable('totals-do-not-vary', { rows: n }, 'check-reversed-items');
  }
  const alpha = (k / (k - 1)) * (1 - sum / totalVariance);
  const interval = {
    feldt: feldtInterval,
    bonett: bonettInterval,
    'hakstian-whalen': hakstianWhalenInterval,
  }[options.interval ?? 'feldt'];
  return estimated(alpha, {
    method: 'cronbach-alpha-listwise',
    interval: interval(alpha, n, k, level),
    assumptions: ['essentially-tau-equivalent-items', 'uncorrelated-errors', 'independent-rows'],
    warnings: alphaWarnings(alpha, n, rows, variances),
  });
}

/** What a reader of an alpha must know about the answers behind it. */
export function alphaWarnings(
  alpha: number,
  complete: number,
  rows: number,
  variances: ArrayLike<number>,
): Warning[] {
  const warnings: Warning[] = [];
  if (complete < rows) {
    warnings.push({ code: 'rows-left-out', params: { rows, complete } });
  }
  for (let i = 0; i < variances.length; i++) {
    if (variances[i] === 0) warnings.push({ code: 'constant-item', params: { item: i } });
  }
  if (alpha < 0) warnings.push({ code: 'negative-alpha', params: { alpha } });
  if (complete < 30) warnings.push({ code: 'few-rows', params: { complete } });
  return warnings;
}
