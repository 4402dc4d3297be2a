import { mean, variance } from '../statistics/describe/columns.ts';
import { tQuantile } from '../statistics/distributions/t-and-f.ts';
import { estimated, type Estimate } from '../statistics/estimate.ts';
import { intraclass } from '../statistics/multilevel/intraclass.ts';

/** A mean whose range allows for people of one school being alike. */
export interface ClusteredMean {
  readonly mean: Estimate;
  readonly deviation: number;
  /** How alike the values of one school are, ICC(1); absent without at least two schools. */
  readonly icc?: Estimate;
  /** Values of unrelated people that would say as much; absent without schools. */
  readonly effective?: number;
}

/**
 * The mean of values that come in clusters.
 *
 * The standard error is sd·√(deff/n) with Kish's design effect of ICC(1) (never below 1), and t with
 * clusters − 1 degrees of freedom; without clusters deff is 1 and the degrees of freedom n − 1.
 *
 * @param bounds the least and greatest value the mean can have; the range is cut there
 */
export function clusteredMean(
  values: readonly number[],
  clusters: readonly (string | undefined)[],
  bounds: { readonly least: number; readonly most: number },
): ClusteredMean {
  const found = intraclass(Float64Array.from(values), clusterNumbers(clusters));
  const alike = found.kind === 'analysed' ? found : undefined;
  const n = values.length;
  const deviation = Math.sqrt(variance(values));
  const designEffect = Math.max(1, alike?.designEffectKish ?? 1);
  const se = deviation * Math.sqrt(designEffect / n);
  const reach = se * tQuantile(0.975, (alike?.groups ?? n) - 1);
  const average = mean(values);
  return {
    mean: estimated(average, {
      method: alike ? 'mean; standard error times the square root of the design effect' : 'mean',
      se,
      interval: {
        lower: Math.max(bounds.least, average - reach),
        upper: Math.min(bounds.most, average + reach),
        level: 0.95,
        method: alike ? 't, clusters − 1' : 't, n − 1',
      },
      assumptions: ['independent-clusters'],
    }),
    deviation,
    ...(alike ? { icc: alike.icc1, effective: Math.round(n / designEffect) } : {}),
  };
}

function clusterNumbers(clusters: readonly (string | undefined)[]): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(clusters, (each) => {
    if (each === undefined) return -1;
    const number = known.get(each) ?? known.size;
    known.set(each, number);
    return number;
  });
}
