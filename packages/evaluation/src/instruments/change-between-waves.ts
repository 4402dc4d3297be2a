import type { Analysis } from '../statistics/estimate.ts';
import { pairedEffects, type PairedEffects } from '../statistics/effects/paired-difference.ts';
import type { Instrument, Scale } from './instrument.ts';
import type { Response, Wave } from './response.ts';
import { scoreScale } from './score.ts';

/**
 * What a difference between two waves is about. Looking back is not having asked before: a change as
 * remembered is named apart and never pooled with a change that was measured.
 */
export type ChangeKind = 'change' | 'change-as-remembered' | 'shift-of-yardstick';

/** How the same people's scores differ between two waves, and how many could be linked. */
export interface WaveChange {
  readonly kind: ChangeKind;
  readonly from: Wave;
  readonly to: Wave;
  readonly scale: string;
  readonly linked: number;
  /** Scored responses of the two waves that no single response of the other belongs to. */
  readonly unlinked: number;
  readonly effect: Analysis<PairedEffects>;
}

/**
 * How the same people's scores on a scale differ between two waves, linked by the code they made.
 *
 * `pre` to `post` is a change; `retrospective-pre` to `post` a change as remembered; `pre` to
 * `retrospective-pre` the shift of the yardstick people judge themselves by. A code that stands
 * twice in a wave links nobody. Throws `RangeError` for any other pair of waves.
 */
export function changeBetweenWaves(
  instrument: Instrument,
  scale: Scale,
  responses: readonly Response[],
  waves: { readonly from: Wave; readonly to: Wave },
): WaveChange {
  const kind = KINDS[`${waves.from} ${waves.to}`];
  if (!kind) throw new RangeError(`no change leads from ${waves.from} to ${waves.to}`);
  const { pairs, before, after } = linkedScores(instrument, scale, responses, waves);
  return {
    kind,
    ...waves,
    scale: scale.id,
    linked: pairs.length,
    unlinked: before + after - 2 * pairs.length,
    effect: pairedEffects(
      pairs.map((pair) => pair.before),
      pairs.map((pair) => pair.after),
    ),
  };
}

/** One person's scores at two times of asking, and the school of the later questionnaire. */
export interface LinkedScores {
  readonly before: number;
  readonly after: number;
  readonly cluster?: string;
}

/** The scores of two waves that one code links, and how many scored responses each wave has. */
export function linkedScores(
  instrument: Instrument,
  scale: Scale,
  responses: readonly Response[],
  waves: { readonly from: Wave; readonly to: Wave },
): { readonly pairs: readonly LinkedScores[]; readonly before: number; readonly after: number } {
  const before = scoresByCode(instrument, scale, responses, waves.from);
  const after = scoresByCode(instrument, scale, responses, waves.to);
  const pairs = [...after.byCode.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, { value, cluster }]) => {
      const first = before.byCode.get(code);
      if (first === undefined) return [];
      return [{ before: first.value, after: value, ...(cluster === undefined ? {} : { cluster }) }];
    });
  return { pairs, before: before.scored, after: after.scored };
}

const KINDS: Readonly<Record<string, ChangeKind>> = {
  'pre post': 'change',
  'retrospective-pre post': 'change-as-remembered',
  'pre retrospective-pre': 'shift-of-yardstick',
};

interface ScoreInSchool {
  readonly value: number;
  readonly cluster?: string;
}

function scoresByCode(
  instrument: Instrument,
  scale: Scale,
  responses: readonly Response[],
  wave: Wave,
): { readonly scored: number; readonly byCode: ReadonlyMap<string, ScoreInSchool> } {
  const byCode = new Map<string, ScoreInSchool>();
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let scored = 0;
  for (const response of responses) {
    const code = response.linkageCode;
    if (response.wave !== wave) continue;
    if (code !== undefined && seen.has(code)) repeated.add(code);
    if (code !== undefined) seen.add(code);
    const score = scoreScale(instrument, scale, response);
    if (score.kind !== 'scored') continue;
    scored += 1;
    if (code === undefined) continue;
    const { cluster } = response;
    byCode.set(code, { value: score.value, ...(cluster === undefined ? {} : { cluster }) });
  }
  for (const code of repeated) byCode.delete(code);
  return { scored, byCode };
}
