import type { CalendarDate } from '@tldw/core';
import { estimated, notEstimable, type Estimate } from '../statistics/estimate.ts';

/** Every figure of the programme, by name. What each means is in the catalogues. */
export const METRICS = [
  'delivery',
  'coverage',
  'attendance',
  'commitment',
  'dosage',
  'completion',
  'retention',
  'project-progress',
  'network-reach',
  'core-content',
  'contingency',
] as const;
export type MetricId = (typeof METRICS)[number];

const UNITS = {
  delivery: 'events',
  coverage: 'people',
  attendance: 'attendances',
  commitment: 'attendances',
  dosage: 'minutes',
  completion: 'people',
  retention: 'people',
  'project-progress': 'projects',
  'network-reach': 'schools',
  'core-content': 'principles',
  contingency: 'decisions',
} as const satisfies Record<MetricId, string>;
export type MetricUnit = (typeof UNITS)[MetricId];

/**
 * One figure of the programme: a share with what was counted, out of how many, and on which day.
 *
 * A figure without a denominator and a date is not published: 150 and 180 were both true of one year.
 */
export interface Metric {
  readonly id: MetricId;
  /** A share from 0 to 1 (dosage may exceed 1), or why there is none. */
  readonly share: Estimate;
  readonly counted: number;
  readonly outOf: number;
  /** What was counted, such as people, places on attendance lists, or minutes. */
  readonly unit: MetricUnit;
  readonly asOf: CalendarDate;
}

/**
 * A figure that was counted elsewhere: in a register, or by another package, such as the share of core
 * principles that were kept and the share of scaffolding decisions that followed the evidence.
 *
 * Throws `RangeError` for counts below zero, and for more counted than there is to count, where that
 * cannot be (it can for minutes).
 */
export function countedMetric(
  id: MetricId,
  counted: number,
  outOf: number,
  asOf: CalendarDate,
): Metric {
  if (!(counted >= 0 && outOf >= 0 && Number.isFinite(counted) && Number.isFinite(outOf))) {
    throw new RangeError('what a figure counts is zero or more');
  }
  if (counted > outOf && id !== 'dosage' && id !== 'delivery') {
    throw new RangeError(`${id} counts ${counted} out of ${outOf}`);
  }
  return { id, ...shareOf(counted, outOf), unit: UNITS[id], asOf };
}

/** A share of what was counted; no share of nothing. */
export function shareOf(
  counted: number,
  outOf: number,
): { readonly share: Estimate; readonly counted: number; readonly outOf: number } {
  const share =
    outOf > 0
      ? estimated(counted / outOf, { method: 'complete count' })
      : notEstimable('nothing-counted-yet', {}, 'wait-until-something-was-held');
  return { share, counted, outOf };
}
