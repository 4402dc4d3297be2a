import { normalCdf, normalUpperQuantile } from '../distributions/normal.ts';
import { analysed, notEstimable, type Analysis, type Interval } from '../estimate.ts';

/** Counts of a two-by-two table: exposed and not, with the event and without. */
export interface TwoByTwo {
  readonly exposedWith: number;
  readonly exposedWithout: number;
  readonly otherWith: number;
  readonly otherWithout: number;
}

/** Ratio with its large-sample interval on the log scale. */
export interface Ratio {
  readonly est: number;
  readonly lower: number;
  readonly upper: number;
  readonly p: number;
}

/** Odds ratio, risk ratio and risk difference of a two-by-two table. */
export interface TableEffects {
  readonly oddsRatio: Ratio;
  readonly riskRatio: Ratio;
  readonly riskDifference: { readonly est: number } & Pick<Interval, 'lower' | 'upper'>;
  readonly phi: number;
  /** 0.5 was added to every cell because one was empty (Haldane, Anscombe). */
  readonly corrected: boolean;
  readonly method: string;
}

/** Compare how often an event happens in two groups. */
export function tableEffects(
  table: TwoByTwo,
  options: { readonly level?: number } = {},
): Analysis<TableEffects> {
  const counts = [table.exposedWith, table.exposedWithout, table.otherWith, table.otherWithout];
  if (counts.some((count) => !(count >= 0) || !Number.isFinite(count))) {
    throw new RangeError('a two-by-two table needs four counts of zero or more');
  }
  const [a0, b0, c0, d0] = counts as [number, number, number, number];
  if (a0 + b0 === 0 || c0 + d0 === 0) return notEstimable('empty-group', {}, 'drop-empty-groups');
  if (a0 + c0 === 0 || b0 + d0 === 0) return notEstimable('no-variance', {}, 'check-the-data');
  const corrected = counts.some((count) => count === 0);
  const [a, b, c, d] = corrected ? [a0 + 0.5, b0 + 0.5, c0 + 0.5, d0 + 0.5] : [a0, b0, c0, d0];
  const z = normalUpperQuantile((1 - (options.level ?? 0.95)) / 2);
  const ratio = (log: number, se: number): Ratio => ({
    est: Math.exp(log),
    lower: Math.exp(log - z * se),
    upper: Math.exp(log + z * se),
    p: 2 * normalCdf(-Math.abs(log / se)),
  });
  const p1 = a0 / (a0 + b0);
  const p2 = c0 / (c0 + d0);
  const spread = z * Math.sqrt((p1 * (1 - p1)) / (a0 + b0) + (p2 * (1 - p2)) / (c0 + d0));
  return analysed({
    oddsRatio: ratio(Math.log((a * d) / (b * c)), Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d)),
    riskRatio: ratio(
      Math.log(a / (a + b) / (c / (c + d))),
      Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)),
    ),
    riskDifference: { est: p1 - p2, lower: p1 - p2 - spread, upper: p1 - p2 + spread },
    phi: (a0 * d0 - b0 * c0) / Math.sqrt((a0 + b0) * (c0 + d0) * (a0 + c0) * (b0 + d0)),
    corrected,
    method: 'log-scale Wald intervals; Haldane–Anscombe correction when a cell is empty',
  });
}
