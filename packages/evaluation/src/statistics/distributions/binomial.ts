import { betaQuantile } from './beta.ts';
import { normalUpperQuantile } from './normal.ts';

/** Clopper and Pearson's exact interval of a share: `x` of `n`. */
export function clopperPearson(
  x: number,
  n: number,
  level = 0.95,
): { readonly lower: number; readonly upper: number } {
  const tail = (1 - level) / 2;
  return {
    lower: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    upper: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
  };
}

/** Wilson's score interval of a share: `x` of `n`. */
export function wilson(
  x: number,
  n: number,
  level = 0.95,
): { readonly lower: number; readonly upper: number } {
  const z = normalUpperQuantile((1 - level) / 2);
  const p = x / n;
  const square = (z * z) / n;
  const centre = p + square / 2;
  const spread = z * Math.sqrt((p * (1 - p)) / n + square / (4 * n));
  return {
    lower: x === 0 ? 0 : (centre - spread) / (1 + square),
    upper: x === n ? 1 : (centre + spread) / (1 + square),
  };
}
