import { ratedItemsOf, type Instrument, type Scale } from '../instruments/instrument.ts';
import type { Response } from '../instruments/response.ts';
import { answersOn, isAttentive, scoreScale } from '../instruments/score.ts';
import { estimated, notEstimable, type Estimate } from '../statistics/estimate.ts';
import { cronbachAlpha } from '../statistics/reliability/cronbach-alpha.ts';
import { clusteredMean } from './clustered-mean.ts';

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
 * The mean's range allows for schools (`clusteredMean`).
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
  const schools = scored.map(({ cluster }) => cluster);
  const { mean, deviation, icc, effective } = clusteredMean(values, schools, shared);
  return {
    ...shared,
    mean,
    spread: estimated(deviation, { method: 'standard deviation, n − 1' }),
    alpha: cronbachAlpha(columnsOf(instrument, scale, responses)),
    icc: icc ?? notEstimable('one-group', {}, 'choose-another-grouping'),
    ...(effective === undefined ? {} : { effective }),
  };
}

/**
 * The answers on a scale's items as columns, reversed items turned, `NaN` where there is none.
 * Whoever failed the attention check is left out, as from the scores.
 */
function columnsOf(
  instrument: Instrument,
  scale: Scale,
  responses: readonly Response[],
): readonly Float64Array[] {
  const rows = responses
    .filter((response) => isAttentive(instrument, response))
    .map((response) => answersOn(instrument, scale, response));
  return scale.items.map((_, item) => Float64Array.from(rows, (row) => row[item] ?? NaN));
}
