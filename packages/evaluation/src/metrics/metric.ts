import type { CalendarDate } from '@tldw/core';
import type { Estimate } from '../statistics/estimate.ts';

/** Every figure of the programme, by name. What each means is in the catalogues. */
export const METRICS = [
  'attendance',
  'commitment',
  'dosage',
  'retention',
  'project-progress',
  'network-reach',
] as const;
export type MetricId = (typeof METRICS)[number];

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
  /** What was counted: people, places on attendance lists, minutes, projects, pairs of schools. */
  readonly unit: 'people' | 'attendances' | 'minutes' | 'projects' | 'schools';
  readonly asOf: CalendarDate;
}
