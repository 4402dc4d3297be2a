import { normalUpperQuantile } from '../distributions/normal.ts';
import { fTailQuantile } from '../distributions/t-and-f.ts';
import type { Interval } from '../estimate.ts';

/**
 * Feldt's interval of Cronbach's alpha: (1 − α̂) / (1 − α) follows an F distribution with
 * n − 1 and (n − 1)(k − 1) degrees of freedom (Feldt, Woodruff & Salih 1987; R's `psych::alpha.ci`).
 */
export function feldtInterval(alpha: number, n: number, k: number, level = 0.95): Interval {
  const tail = (1 - level) / 2;
  const df1 = n - 1;
  const df2 = (n - 1) * (k - 1);
  return {
    lower: 1 - (1 - alpha) * fTailQuantile(tail, df1, df2, 'upper'),
    upper: 1 - (1 - alpha) * fTailQuantile(tail, df1, df2, 'lower'),
    level,
    method: 'feldt',
  };
}

/** Bonett's (2002) interval of Cronbach's alpha, normal on log(1 − α). */
export function bonettInterval(alpha: number, n: number, k: number, level = 0.95): Interval {
  const z = normalUpperQuantile((1 - level) / 2);
  const spread = z * Math.sqrt((2 * k) / ((k - 1) * (n - 2)));
  return {
    lower: 1 - (1 - alpha) * Math.exp(spread),
    upper: 1 - (1 - alpha) * Math.exp(-spread),
    level,
    method: 'bonett',
  };
}

/** Hakstian and Whalen's (1976) interval of Cronbach's alpha, normal on (1 − α)^⅓. */
export function hakstianWhalenInterval(
  alpha: number,
  n: number,
  k: number,
  level = 0.95,
): Interval {
  const z = normalUpperQuantile((1 - level) / 2);
  const root = Math.cbrt(1 - alpha);
  const se = Math.sqrt((2 * k) / (9 * (n - 1) * (k - 1))) * root;
  return {
    lower: 1 - (root + z * se) ** 3,
    upper: 1 - (root - z * se) ** 3,
    level,
    method: 'hakstian-whalen',
  };
}
