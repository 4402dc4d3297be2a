import { analysed, notEstimable, type Analysis, type Warning } from '../estimate.ts';
import { chanceCorrected, type CategoryWeights, type ChanceCorrected } from './chance-corrected.ts';
import { pairwiseKappa, type CohenKappa, type KappaWeights } from './cohen-kappa.ts';
import { numericAgreement, type NumericAgreement } from './intraclass.ts';
import { krippendorffAlpha, type KrippendorffAlpha, type Metric } from './krippendorff-alpha.ts';
import { fleissKappa, type FleissKappa } from './many-raters.ts';
import { codeRatings, type Ratings } from './ratings.ts';
import { whyOfRatings } from './why-absent.ts';

/** What the ratings are: names, ranks, or measurements. */
export type RatingScale = 'nominal' | 'ordinal' | 'continuous';

/** How far raters agree, in every usual coefficient that the scale allows. */
export interface Agreement extends Partial<NumericAgreement> {
  readonly subjects: number;
  readonly raters: number;
  readonly categories: readonly string[];
  readonly pairwiseKappa?: readonly ({
    readonly a: string;
    readonly b: string;
    readonly weights: KappaWeights;
  } & CohenKappa)[];
  readonly fleiss?: FleissKappa;
  readonly cac?: Readonly<Partial<Record<CategoryWeights, ChanceCorrected>>>;
  readonly krippendorffAlpha?: Readonly<Partial<Record<Metric, KrippendorffAlpha>>>;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/**
 * How far raters agree on the same subjects.
 *
 * @param raters one list of ratings per rater, `null` where a subject was not rated
 * @param scale kappas for names and ranks; intraclass correlations for ranks and measurements
 */
export function agreement(
  raters: readonly Ratings[],
  names: readonly string[],
  scale: RatingScale,
): Analysis<Agreement> {
  if (raters.length < 2)
    return notEstimable('too-few-raters', { raters: raters.length, needed: 2 }, 'add-raters');
  const ratings = codeRatings(raters);
  if (ratings.subjects < 2)
    return notEstimable(
      'too-few-subjects',
      { subjects: ratings.subjects, needed: 2 },
      'rate-more-subjects',
    );
  const k = ratings.categories.length;
  const paired = ratings.counts.some((row) => row.reduce((sum, value) => sum + value, 0) >= 2);
  if (!paired) return notEstimable('nobody-rated-twice', {}, 'rate-more-subjects-twice');
  if (k < 2) return notEstimable('one-category', { categories: k }, 'rate-more-subjects');
  if (scale === 'continuous' && !ratings.numeric)
    return notEstimable('ratings-are-text', {}, 'use-a-nominal-scale');
  const warnings: Warning[] = [];
  if (!ratings.complete) warnings.push({ code: 'missing-ratings', params: {} });
  if (ratings.subjects < 30)
    warnings.push({ code: 'few-subjects', params: { subjects: ratings.subjects } });
  if (k > 50 && scale !== 'continuous') {
    return notEstimable(
      'too-many-categories',
      { categories: k, most: 50 },
      'use-a-continuous-scale',
    );
  }
  const weights: readonly CategoryWeights[] =
    scale === 'ordinal' ? ['unweighted', 'linear', 'quadratic', 'ordinal'] : ['unweighted'];
  const metrics: readonly Metric[] =
    scale === 'nominal' ? ['nominal'] : ['nominal', 'ordinal', 'interval', 'ratio'];
  const fleiss = scale !== 'continuous' && ratings.complete ? fleissKappa(ratings) : undefined;
  const rows = ratings.counts.flatMap((_, i) =>
    ratings.codes.every((code) => code[i]! >= 0) ? [i] : [],
  );
  const numbers =
    ratings.numeric && scale !== 'nominal' && rows.length >= 3
      ? numericAgreement(
          ratings.codes.map((code) => Float64Array.from(rows, (i) => ratings.scores[code[i]!]!)),
        )
      : undefined;
  return analysed<Agreement>(
    {
      subjects: ratings.subjects,
      raters: raters.length,
      categories: ratings.categories,
      ...(scale === 'continuous'
        ? {}
        : {
            pairwiseKappa: pairwiseKappa(ratings, names),
            ...(fleiss ? { fleiss } : {}),
            cac: Object.fromEntries(
              weights.flatMap((w) => {
                const each = chanceCorrected(ratings, w);
                return each ? [[w, each]] : [];
              }),
            ),
          }),
      ...(ratings.numeric || scale === 'nominal'
        ? {
            krippendorffAlpha: Object.fromEntries(
              metrics.flatMap((metric) => {
                const each = krippendorffAlpha(ratings, metric);
                return each.kind === 'analysed' ? [[metric, each.result]] : [];
              }),
            ),
          }
        : {}),
      ...(numbers ?? {}),
      method:
        'kappas with Fleiss–Cohen–Everitt errors; chance-corrected coefficients as irrCAC; intraclass correlations as irr and psych',
      assumptions: ['independent-subjects', 'raters-judge-independently'],
      warnings,
    },
    whyOfRatings(ratings, names),
  );
}
