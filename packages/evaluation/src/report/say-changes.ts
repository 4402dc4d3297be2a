import { isEstimated } from '../statistics/estimate.ts';
import { directionOf, type ChangeSummary } from './changes.ts';
import type { FeedbackSummary } from './feedback.ts';
import type { Statement } from './statement.ts';

/** What the waves show about each scale; the shift of the yardstick stands among the numbers only. */
export function sayChanges(changes: readonly ChangeSummary[]): readonly Statement[] {
  return changes.flatMap((change): Statement[] => {
    const { kind, scale, difference, linked, least, most } = change;
    if (kind === 'shift-of-yardstick') return [];
    if (!isEstimated(difference) || !difference.interval) return [];
    const { lower, upper } = difference.interval;
    const isRemembered = kind === 'change-as-remembered';
    const direction = directionOf(change);
    if (direction === 'open') {
      return [{ code: 'report.change-open', params: { scale, lower, upper, isRemembered } }];
    }
    const params = { scale, by: difference.value, lower, upper, linked, least, most };
    return [{ code: 'report.change', params: { ...params, isRemembered } }];
  });
}

/** On how many linked questionnaires the changes rest, or that they were too few. */
export function sayLinking(changes: readonly ChangeSummary[], least: number): readonly Statement[] {
  const [first] = changes.filter(({ kind }) => kind !== 'shift-of-yardstick');
  if (!first) return [];
  const { before, after, linked } = first;
  return isEstimated(first.difference)
    ? [{ code: 'report.linked-by-code', params: { before, after, linked } }]
    : [{ code: 'report.change-too-few', params: { linked, least } }];
}

/** What directors and facilitators agreed with most and least. */
export function sayFeedback({
  instrument,
  received,
  items,
  least,
  most,
}: FeedbackSummary): Statement {
  const { audience } = instrument;
  const ranked = items
    .flatMap(({ item, mean }) => (mean === undefined ? [] : [{ text: item.text, mean }]))
    .toSorted((a, b) => b.mean - a.mean);
  const [top] = ranked;
  const bottom = ranked.at(-1);
  if (!top || !bottom || top === bottom) {
    return { code: 'report.feedback-hidden', params: { audience, received } };
  }
  return {
    code: 'report.feedback',
    params: {
      audience,
      received,
      most: top.text,
      mostMean: top.mean,
      fewest: bottom.text,
      fewestMean: bottom.mean,
      lowest: least,
      highest: most,
    },
  };
}
