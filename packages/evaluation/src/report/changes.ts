import {
  linkedScores,
  type ChangeKind,
  type LinkedScores,
} from '../instruments/change-between-waves.ts';
import { rangeOf, ratedItemsOf, type Instrument } from '../instruments/instrument.ts';
import type { Response, Wave } from '../instruments/response.ts';
import { isEstimated, notEstimable, type Estimate } from '../statistics/estimate.ts';
import { pairedEffects } from '../statistics/effects/paired-difference.ts';
import { clusteredMean } from './clustered-mean.ts';

/** How the same people's scores on one scale differ between two times of asking. */
export interface ChangeSummary {
  readonly kind: ChangeKind;
  readonly from: Wave;
  readonly to: Wave;
  readonly scale: string;
  /** Scored responses of each wave, and how many people their codes link. */
  readonly before: number;
  readonly after: number;
  readonly linked: number;
  /** Later minus earlier, in points of the response scale; its range allows for schools. */
  readonly difference: Estimate;
  /** In the average of the two standard deviations (d_av), for comparison with other studies. */
  readonly size: number | null;
  readonly least: number;
  readonly most: number;
}

const PAIRS = [
  { kind: 'change', from: 'pre', to: 'post' },
  { kind: 'change-as-remembered', from: 'retrospective-pre', to: 'post' },
  { kind: 'shift-of-yardstick', from: 'pre', to: 'retrospective-pre' },
] as const;

/**
 * Every change that the waves of these responses allow to be examined, by scale. A look back is
 * never pooled with having asked before.
 *
 * @param least fewer linked people than this give no number: it would tell about people
 */
export function summariseChanges(
  instrument: Instrument,
  responses: readonly Response[],
  least = 3,
): readonly ChangeSummary[] {
  const waves = new Set(responses.map(({ wave }) => wave));
  return PAIRS.filter(({ from, to }) => waves.has(from) && waves.has(to)).flatMap((pair) =>
    instrument.scales.flatMap((scale) => {
      const [item] = ratedItemsOf(instrument, scale);
      if (!item) return [];
      const range = rangeOf(instrument, item.responseScale);
      const found = linkedScores(instrument, scale, responses, pair);
      const { difference, size } = sizeOf(found.pairs, range.most - range.least, least);
      return [
        {
          ...pair,
          scale: scale.id,
          before: found.before,
          after: found.after,
          linked: found.pairs.length,
          difference,
          size,
          ...range,
        },
      ];
    }),
  );
}

function sizeOf(
  pairs: readonly LinkedScores[],
  reach: number,
  least: number,
): Pick<ChangeSummary, 'difference' | 'size'> {
  const needed = Math.max(3, least);
  if (pairs.length < needed) {
    const params = { pairs: pairs.length, needed };
    return { difference: notEstimable('too-few-pairs', params, 'collect-more'), size: null };
  }
  const effects = pairedEffects(
    pairs.map(({ before }) => before),
    pairs.map(({ after }) => after),
  );
  if (effects.kind === 'not-estimable') return { difference: effects, size: null };
  const { mean } = clusteredMean(
    pairs.map(({ before, after }) => after - before),
    pairs.map(({ cluster }) => cluster),
    { least: -reach, most: reach },
  );
  return { difference: mean, size: effects.result.dav };
}

/** Whether a change shows beyond chance: its whole range lies on one side of no change. */
export function directionOf({ difference }: ChangeSummary): 'higher' | 'lower' | 'open' {
  if (!isEstimated(difference) || !difference.interval) return 'open';
  if (difference.interval.lower > 0) return 'higher';
  return difference.interval.upper < 0 ? 'lower' : 'open';
}
