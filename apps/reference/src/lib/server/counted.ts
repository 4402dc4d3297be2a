import {
  datesBetween,
  headcount,
  type CalendarDate,
  type Headcount,
  type Headcounted,
} from '@tldw/core';
import type { InitiativeDocument } from './records.ts';

/**
 * How many take part, as snapshots: at the start, on the first of each month, and on a day of one's own.
 *
 * Only numbers of whole months are kept where anybody may read them: a number for each day would say
 * on which day somebody left.
 */
export function monthlyCounts(
  counted: Headcounted,
  days: readonly CalendarDate[] = [],
): readonly Headcount[] {
  const { startsOn, endsOn } = counted.cohort;
  const firsts = [...datesBetween(startsOn, endsOn)].filter((day) => day.endsWith('-01'));
  return [...new Set([startsOn, ...firsts, ...days])]
    .toSorted()
    .map((day) => headcount(counted, day));
}

/** The count that holds on a day: the last one made by then, or the first one of all. */
export function countOn(
  document: Pick<InitiativeDocument, 'headcounts'> | undefined,
  today: CalendarDate,
): Headcount | undefined {
  const counts = document?.headcounts ?? [];
  return counts.findLast(({ asOf }) => asOf <= today) ?? counts[0];
}
