import { type OrdinalMoments } from '../ordinal/ordinal-moments.ts';
import { type OrdinalAt } from './ordinal-structure.ts';

/**
 * RMR and its relations for ordered variables, and numeric ones beside them. As in lavaan the thresholds of
 * the ordered count, the means and variances of the numeric do not.
 */
export function ordinalSummary(
  samples: readonly OrdinalMoments[],
  moments: readonly OrdinalAt[],
  p: number,
): Record<string, number | null> {
  const total = samples.reduce((sum, { n }) => sum + n, 0);
  const pairs = (p * (p - 1)) / 2;
  const out: Record<string, number> = {};
  const add = (name: string, share: number, sum: number, count: number): void => {
    out[name] = (out[name] ?? 0) + share * Math.sqrt(count > 0 ? sum / count : 0);
  };
  samples.forEach(({ n, numeric, thresholds, correlation: s }, g) => {
    const { implied, scales, moments: fitted } = moments[g]!;
    let [limits, low, at] = [0, 0, 0];
    thresholds.forEach((own, i) => {
      if (numeric?.includes(i)) at += 1;
      else {
        for (const value of own) low += (value - fitted[at++]!) ** 2;
        limits += own.length;
      }
    });
    const model = (i: number, j: number) => implied.sigma[i * p + j]! * scales[i]! * scales[j]!;
    let [raw, bentler, correlations] = [0, 0, 0];
    for (let i = 0; i < p; i++) {
      for (let j = 0; j < i; j++) {
        const size = s[i * p + i]! * s[j * p + j]!;
        const own = s[i * p + j]!;
        const gap = own - model(i, j);
        raw += gap * gap;
        bentler += (gap * gap) / size;
        const r = model(i, j) / Math.sqrt(model(i, i) * model(j, j));
        correlations += (own / Math.sqrt(size) - r) ** 2;
      }
    }
    const share = n / total;
    add('rmr', share, raw + low, pairs + p + limits);
    add('rmr_nomean', share, raw, pairs + p);
    add('srmr', share, bentler, pairs + p);
    add('srmr_bentler', share, bentler + low, pairs + p + limits);
    add('srmr_bentler_nomean', share, bentler, pairs + p);
    add('crmr', share, correlations + low, pairs + limits);
    add('crmr_nomean', share, correlations, pairs);
  });
  return { ...out, srmr_mplus: null, srmr_mplus_nomean: null };
}
