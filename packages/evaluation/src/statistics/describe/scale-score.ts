import { mean, median, present, variance, type Column } from './columns.ts';

/** How a missing answer is treated when a scale is scored. */
export type MissingRule =
  | 'mean-of-available'
  | 'at-least-half'
  | 'at-least-two-thirds'
  | 'complete-only'
  | 'median-imputed'
  | 'mean-imputed';

/** One score per row, the mean of the items; `NaN` where the rule gives none. */
export function scaleScores(items: readonly Column[], rule: MissingRule): Float64Array {
  const k = items.length;
  const n = items[0]?.length ?? 0;
  const fill =
    rule === 'median-imputed'
      ? items.map((item) => median(present(item)))
      : rule === 'mean-imputed'
        ? items.map((item) => mean(present(item)))
        : undefined;
  const needed = {
    'at-least-half': Math.ceil(k / 2),
    'at-least-two-thirds': (2 / 3) * k,
    'complete-only': k,
    'mean-of-available': 1,
    'median-imputed': 1,
    'mean-imputed': 1,
  }[rule];
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    let count = 0;
    items.forEach((item, j) => {
      let value = item[i]!;
      if (Number.isNaN(value)) {
        if (!fill) return;
        value = fill[j]!;
      }
      sum += value;
      count++;
    });
    out[i] = count >= needed ? sum / count : NaN;
  }
  return out;
}

/** How many have a score, and its mean, standard deviation and median. */
export function scoreSummary(scores: Column) {
  const there = present(scores);
  const number = (value: number) => (Number.isFinite(value) ? value : null);
  return {
    n: there.length,
    mean: number(mean(there)),
    sd: number(Math.sqrt(variance(there))),
    median: there.length > 0 ? number(median(there)) : null,
  };
}

/** Scores as distances from their mean in standard deviations; `null` where nothing varies. */
export function standardScores(scores: Column): Float64Array | null {
  const there = present(scores);
  const sd = Math.sqrt(variance(there));
  if (!(sd > 0) || !Number.isFinite(sd)) return null;
  const centre = mean(there);
  return Float64Array.from(scores, (score) => (score - centre) / sd);
}

/**
 * Scores as a percentage of the way from the least to the most a scale allows (POMP; Cohen, Cohen,
 * Aiken & West 1999).
 */
export function percentOfMaximum(scores: Column, least: number, most: number): Float64Array {
  if (!(most > least)) throw new RangeError('the most of a scale must exceed its least');
  return Float64Array.from(scores, (score) => (100 * (score - least)) / (most - least));
}
