import { chiAverage } from './chi-average.ts';
import { normalCdf, normalPdf } from './normal.ts';
import { rootBetween } from './root.ts';

// The range changes over a few units of its own, wherever q puts them on the scale of s.
const STEEPNESS = 6;

/** Share of Tukey's studentised range at or below q, for `means` means. */
export function studentisedRangeCdf(q: number, means: number, df: number): number {
  if (!(q > 0)) return 0;
  if (q > 1e4) return 1;
  return Math.min(
    1,
    chiAverage(df, (s) => Math.log(rangeShare(q * s, means, false)), STEEPNESS),
  );
}

/** Share of Tukey's studentised range above q: the p-value of a pair in Tukey's comparison. */
export function studentisedRangeUpper(q: number, means: number, df: number): number {
  if (!(q > 0)) return 1;
  if (q > 1e4) return 0;
  return Math.min(
    1,
    chiAverage(df, (s) => Math.log(rangeShare(q * s, means, true)), STEEPNESS),
  );
}

/** The q below which a share p of Tukey's studentised range lies. */
export function studentisedRangeQuantile(p: number, means: number, df: number): number {
  let high = 10;
  while (studentisedRangeUpper(high, means, df) > 1 - p && high < 1e4) high *= 2;
  const gap = (q: number) => studentisedRangeUpper(q, means, df) - (1 - p);
  return rootBetween(gap, 0, high, 1e-12) ?? NaN;
}

// The range of k independent standard normal values, by the trapezoidal rule over its largest.
function rangeShare(w: number, k: number, upper: boolean): number {
  const step = 0.15;
  let sum = 0;
  for (let z = -8.4; z <= 8.4; z += step) {
    const below = normalCdf(z);
    if (below === 0) continue;
    const out = normalCdf(z - w);
    const kept = Math.max(0, below - out);
    const share = upper
      ? -Math.expm1((k - 1) * Math.log1p(-out / below)) * below ** (k - 1)
      : kept ** (k - 1);
    sum += normalPdf(z) * share;
  }
  return Math.min(1, k * step * sum);
}
