import { acceptUnless, refuse, type RefusalOf, type Result } from '@tldw/core';
import type { DisclosureRule } from '../disclosure/hide-small-cells.ts';
import { mean, variance } from '../statistics/describe/columns.ts';
import { measurementInvariance, type Invariance } from '../statistics/sem/invariance.ts';
import type { Instrument } from './instrument.ts';
import type { Response } from './response.ts';
import { answersOn, isAttentive, scoreScale } from './score.ts';

/** How far a questionnaire was shown to work alike in every group. */
export type InvarianceReached = 'none' | 'configural' | 'metric' | 'scalar';

/** The mean score of every group on every scale; exists only when they may be compared. */
export interface GroupMeans {
  readonly by: 'language' | 'cluster';
  readonly means: readonly {
    readonly group: string;
    readonly scale: string;
    readonly n: number;
    readonly mean: number;
    readonly spread: number;
  }[];
  readonly invariance: Invariance;
}

export type GroupMeansRefusals = {
  'groups.several-waves': { readonly waves: string };
  'groups.one-group': { readonly by: string };
  'groups.too-few-answers': { readonly least: number };
  'groups.not-comparable': { readonly reached: InvarianceReached };
  'groups.model-failed': { readonly because: string };
  /** Of a report: by a draft nothing is compared. */
  'groups.draft': Readonly<Record<never, never>>;
};
export type GroupMeansRefusal = RefusalOf<GroupMeansRefusals>;

/**
 * Fewest responses per group for a test of invariance. A design default: with fewer, the model of a
 * four-item scale often does not converge, and the test could hardly find a difference.
 */
export const LEAST_PER_GROUP = 30;

/**
 * The mean scores of groups, refused unless the questionnaire was shown to work alike in them.
 *
 * Means of groups may be compared only from scalar invariance upwards: same factors, same loadings,
 * same intercepts. Below it a difference may lie in the wording and not in the people. The
 * measurement part of all scales is fitted by maximum likelihood with every given answer used, and
 * steps are judged by Chen's (2007) conventions. Waves are never pooled.
 */
export function groupMeans(
  instrument: Instrument,
  responses: readonly Response[],
  options: { readonly by: 'language' | 'cluster'; readonly rule?: DisclosureRule },
): Result<GroupMeans, GroupMeansRefusal> {
  const { by } = options;
  const attentive = responses.filter((response) => isAttentive(instrument, response));
  const waves = [...new Set(attentive.map(({ wave }) => wave))];
  const groups = new Map<string, Response[]>();
  for (const response of attentive) {
    const group = response[by] ?? '';
    groups.set(group, [...(groups.get(group) ?? []), response]);
  }
  const least = Math.max(LEAST_PER_GROUP, options.rule?.least ?? 0);
  const refusals: GroupMeansRefusal[] = [];
  if (waves.length > 1) {
    refusals.push({ code: 'groups.several-waves', params: { waves: waves.join(', ') } });
  }
  if (groups.size < 2) refusals.push({ code: 'groups.one-group', params: { by } });
  if ([...groups.values()].some((group) => group.length < least)) {
    refusals.push({ code: 'groups.too-few-answers', params: { least } });
  }
  if (refusals.length > 0) return { ok: false, refusals };

  const tested = measurementInvariance(
    measurementModel(instrument),
    columnsWithGroup(instrument, attentive, by),
    { missing: 'fiml', group: 'group' },
  );
  if (tested.kind === 'refused') {
    const because = tested.problems.map(({ code }) => code).join(', ');
    return refuse({ code: 'groups.model-failed', params: { because } });
  }
  const reached = levelReached(tested);
  if (reached !== 'scalar') refusals.push({ code: 'groups.not-comparable', params: { reached } });
  return acceptUnless(refusals, {
    by,
    means: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([group, members]) => meansOf(instrument, group, members)),
    invariance: tested,
  });
}

/** The scales of an instrument as factors, in lavaan's syntax. */
export function measurementModel(instrument: Instrument): string {
  return instrument.scales.map(({ id, items }) => `${id} =~ ${items.join(' + ')}`).join('\n');
}

/** The highest level up to which every step stays within the conventions. */
function levelReached({ steps, comparisons }: Invariance): InvarianceReached {
  const fitted = (level: string) =>
    steps.some((step) => step.level === level && step.outcome.kind === 'fitted');
  const holds = (level: string) =>
    comparisons.some(({ to, withinConvention }) => to === level && withinConvention === true);
  if (!fitted('configural')) return 'none';
  if (!holds('metric')) return 'configural';
  return holds('scalar') ? 'scalar' : 'metric';
}

function columnsWithGroup(
  instrument: Instrument,
  responses: readonly Response[],
  by: 'language' | 'cluster',
): Record<string, readonly (number | string)[]> {
  const columns: Record<string, readonly (number | string)[]> = {
    group: responses.map((response) => response[by] ?? ''),
  };
  for (const scale of instrument.scales) {
    const rows = responses.map((response) => answersOn(instrument, scale, response));
    scale.items.forEach((item, place) => {
      columns[item] = rows.map((row) => row[place] ?? NaN);
    });
  }
  return columns;
}

function meansOf(instrument: Instrument, group: string, members: readonly Response[]) {
  return instrument.scales.map((scale) => {
    const values = members.flatMap((response) => {
      const score = scoreScale(instrument, scale, response);
      return score.kind === 'scored' ? [score.value] : [];
    });
    return {
      group,
      scale: scale.id,
      n: values.length,
      mean: mean(values),
      spread: Math.sqrt(variance(values)),
    };
  });
}
