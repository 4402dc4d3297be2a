import { ratedItemsOf, type Instrument, type Scale } from '../instruments/instrument.ts';
import type { Response } from '../instruments/response.ts';
import { answersOn, scoreScale } from '../instruments/score.ts';
import { mean, variance } from '../statistics/describe/columns.ts';
import { tQuantile } from '../statistics/distributions/t-and-f.ts';
import { estimated, notEstimable, type Estimate } from '../statistics/estimate.ts';
import { intraclass } from '../statistics/multilevel/intraclass.ts';
import { cronbachAlpha } from '../statistics/reliability/cronbach-alpha.ts';

/** How one scale was answered: its mean, its spread, its reliability, how alike schools answer. */
export interface ScoreSummary {
  readonly scale: string;
  /** Responses with a score; the others had too few answers or failed the attention check. */
  readonly scored: number;
  /** Mean score. Its interval allows for schools, if at least two are known. */
  readonly mean: Estimate;
  readonly spread: Estimate;
  readonly alpha: Estimate;
  /** ICC(1) of the score among schools. */
  readonly icc: Estimate;
  /** Answers of unrelated teachers that would say as much; absent without schools. */
  readonly effective?: number;
  /** The least and greatest number on the response scale, and that scale's id. */
  readonly least: number;
  readonly most: number;
  readonly responseScale: string;
}

const NOBODY = notEstimable('too-few-complete-rows', { needed: 3 }, 'collect-more');

/**
 * Sum up one scale over responses of one wave.
 *
 * The mean's standard error is sd·√(deff/n) with Kish's design effect of the score's ICC(1) (never
 * below 1), and t with schools − 1 degrees of freedom; without schools deff is 1 and the degrees of
 * freedom n − 1.
 *
 * @param least fewer scored responses than this give no numbers at all: they would tell about people
 */
export function summariseScores(
  instrument: Instrument,
  scale: Scale,
  responses: readonly Response[],
  least = 3,
): ScoreSummary {
  const scored = responses.flatMap((response) => {
    const score = scoreScale(instrument, scale, response);
    return score.kind === 'scored' ? [{ value: score.value, cluster: response.cluster }] : [];
  });
  const responseScale = ratedItemsOf(instrument, scale)[0]?.responseScale ?? '';
  const points = (
    instrument.responseScales.find(({ id }) => id === responseScale)?.points ?? []
  ).map(({ value }) => value);
  const shared = {
    scale: scale.id,
    scored: scored.length,
    least: Math.min(...points),
    most: Math.max(...points),
    responseScale,
  };
  if (scored.length < Math.max(3, least)) {
    return { ...shared, mean: NOBODY, spread: NOBODY, alpha: NOBODY, icc: NOBODY };
  }
  const values = scored.map(({ value }) => value);
  const clusters = clusterNumbers(scored.map(({ cluster }) => cluster));
  const byCluster = intraclass(Float64Array.from(values), clusters);
  const alike = byCluster.kind === 'analysed' ? byCluster : undefined;
  const n = values.length;
  const deviation = Math.sqrt(variance(values));
  const designEffect = Math.max(1, alike?.designEffectKish ?? 1);
  const se = deviation * Math.sqrt(designEffect / n);
  const reach = se * tQuantile(0.975, (alike?.groups ?? n) - 1);
  const average = mean(values);
  return {
    ...shared,
    mean: estimated(average, {
      method: alike ? 'mean; standard error times the square root of the design effect' : 'mean',
      se,
      interval: {
        lower: Math.max(shared.least, average - reach),
        upper: Math.min(shared.most, average + reach),
        level: 0.95,
        method: alike ? 't, clusters − 1' : 't, n − 1',
      },
      assumptions: ['independent-clusters'],
    }),
    spread: estimated(deviation, { method: 'standard deviation, n − 1' }),
    alpha: cronbachAlpha(columnsOf(instrument, scale, responses)),
    icc: alike?.icc1 ?? notEstimable('one-group', {}, 'choose-another-grouping'),
    ...(alike ? { effective: Math.round(n / designEffect) } : {}),
  };
}

/** The answers on a scale's items as columns, reversed items turned, `NaN` where there is none. */
function columnsOf(
  instrument: Instrument,
  scale: Scale,
  responses: readonly Response[],
): readonly Float64Array[] {
  const rows = responses.map((response) => answersOn(instrument, scale, response));
  return scale.items.map((_, item) => Float64Array.from(rows, (row) => row[item] ?? NaN));
}

function clusterNumbers(clusters: readonly (string | undefined)[]): Int32Array {
  const known = [...new Set(clusters)].filter((each) => each !== undefined);
  return Int32Array.from(clusters, (each) => (each === undefined ? -1 : known.indexOf(each)));
}
