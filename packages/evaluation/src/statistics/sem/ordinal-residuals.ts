import { type OrdinalMoments } from '../ordinal/ordinal-moments.ts';
import { type OrdinalAt, ordinalResiduals } from './ordinal-structure.ts';
import { residualSummary } from './residual-summary.ts';

/** RMR and its relations for thresholds and correlations, averaged over groups by size. */
export function ordinalSummary(
  samples: readonly OrdinalMoments[],
  moments: readonly Float64Array[],
  p: number,
): Record<string, number | null> {
  const total = samples.reduce((sum, { n }) => sum + n, 0);
  const pairs = (p * (p - 1)) / 2;
  let [all, plain, crmr, crmrPlain] = [0, 0, 0, 0];
  samples.forEach((own, g) => {
    const gap = ordinalResiduals(own, moments[g]!, p);
    const limits = gap.length - pairs;
    let [low, high] = [0, 0];
    gap.forEach((d, k) => {
      if (k < limits) low += d * d;
      else high += d * d;
    });
    const share = own.n / total;
    all += share * Math.sqrt((low + high) / (limits + pairs + p));
    plain += share * Math.sqrt(high / (pairs + p));
    crmr += share * Math.sqrt((low + high) / (limits + pairs));
    crmrPlain += share * Math.sqrt(pairs > 0 ? high / pairs : 0);
  });
  return {
    rmr: all,
    rmr_nomean: plain,
    srmr: plain,
    srmr_bentler: all,
    srmr_bentler_nomean: plain,
    crmr,
    crmr_nomean: crmrPlain,
    srmr_mplus: null,
    srmr_mplus_nomean: null,
  };
}

/**
 * RMR and its relations for ordered and numeric variables together, where lavaan counts the means of
 * latent responses in place of thresholds.
 */
export function mixedSummary(
  samples: readonly OrdinalMoments[],
  moments: readonly OrdinalAt[],
  p: number,
): Record<string, number | null> {
  const whole = residualSummary(
    samples.map(({ n, numeric, thresholds, correlation }, g) => {
      const { implied, scales } = moments[g]!;
      const mean = new Float64Array(p);
      const fitted = new Float64Array(p);
      for (const i of numeric ?? []) {
        mean[i] = -thresholds[i]![0]!;
        fitted[i] = implied.mu[i]!;
      }
      const covariance = implied.sigma.map(
        (value, at) => value * scales[Math.floor(at / p)]! * scales[at % p]!,
      );
      return {
        n,
        sample: { mean, covariance: correlation },
        model: { mean: fitted, covariance },
      };
    }),
    p,
    true,
  );
  return {
    ...whole,
    srmr: whole['srmr_bentler_nomean']!,
    srmr_mplus: null,
    srmr_mplus_nomean: null,
  };
}
