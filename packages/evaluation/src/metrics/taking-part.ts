import {
  daysBetween,
  participationOn,
  summariseAttendance,
  type Attendance,
  type CalendarDate,
  type Participant,
} from '@tldw/core';
import { estimated, notEstimable, type Estimate } from '../statistics/estimate.ts';
import { kaplanMeier, type KaplanMeier } from '../statistics/survival/kaplan-meier.ts';
import { shareOf, type Metric } from './metric.ts';

/**
 * Attendance: places on the lists of held meetings that were taken, out of all those expected.
 *
 * Counted over people and meetings together; a meeting still to come counts nowhere. Everybody is
 * counted, so there is no interval.
 *
 * @param records of meetings up to the day
 */
export function attendanceShare(records: readonly Attendance[], asOf: CalendarDate): Metric {
  const { attended, held } = summariseAttendance(records);
  return { id: 'attendance', ...shareOf(attended, held), unit: 'attendances', asOf };
}

/** Commitment: attended or apologised beforehand, out of all those expected at held meetings. */
export function commitmentShare(records: readonly Attendance[], asOf: CalendarDate): Metric {
  const { committed, held } = summariseAttendance(records);
  return { id: 'commitment', ...shareOf(committed, held), unit: 'attendances', asOf };
}

/** How long a meeting lasted, how much of it somebody attended, and how much it weighs. */
export interface Dose {
  readonly plannedMinutes: number;
  readonly attendedMinutes: number;
  /** 1 unless a kind of meeting is meant to count for more. */
  readonly weight?: number;
}

/**
 * Dosage: Σ attended minutes × weight ÷ Σ planned minutes × weight. It may exceed 1, and is then
 * shown as it is.
 *
 * Throws `RangeError` for minutes or weights below zero: they are a slip in the data's preparation.
 */
export function dosage(doses: readonly Dose[], asOf: CalendarDate): Metric {
  let attended = 0;
  let planned = 0;
  for (const { attendedMinutes, plannedMinutes, weight = 1 } of doses) {
    if (!(attendedMinutes >= 0 && plannedMinutes >= 0 && weight >= 0)) {
      throw new RangeError('minutes and weights of a dose are zero or more');
    }
    attended += attendedMinutes * weight;
    planned += plannedMinutes * weight;
  }
  return { id: 'dosage', ...shareOf(attended, planned), unit: 'minutes', asOf };
}

/** Retention as one figure and as the whole curve. */
export interface Retention {
  readonly metric: Metric;
  /** The curve by days since enrolment; absent when nobody had enrolled. */
  readonly curve?: KaplanMeier;
}

/**
 * Retention: the share still taking part, by Kaplan and Meier, at the longest time anybody was seen.
 *
 * Time runs in days from enrolment. Somebody who withdrew and came back has not left. Somebody who
 * completed, or is still taking part on the day, was seen until then. The interval is on the log
 * scale with Greenwood's errors; `counted` are those who have not left.
 */
export function retention(participants: readonly Participant[], asOf: CalendarDate): Retention {
  const seen = participants.flatMap((participant) => {
    const [first] = participant.history;
    const last = participationOn(participant, asOf);
    if (first === undefined || last === undefined) return [];
    const until = last.status === 'withdrawn' || last.status === 'completed' ? last.on : asOf;
    return [{ days: daysBetween(first.on, until), left: last.status === 'withdrawn' }];
  });
  const staying = seen.filter(({ left }) => !left).length;
  const shared = {
    id: 'retention',
    counted: staying,
    outOf: seen.length,
    unit: 'people',
    asOf,
  } as const;
  const curve = kaplanMeier(
    seen.map(({ days }) => days),
    seen.map(({ left }) => (left ? 1 : 0)),
  );
  if (curve.kind === 'not-estimable') return { metric: { ...shared, share: curve } };
  const { steps, method, assumptions, warnings } = curve.result;
  const last = steps.at(-1);
  const share: Estimate = last
    ? estimated(last.surv, {
        method,
        se: last.stdErr,
        interval: { lower: last.lower, upper: last.upper, level: 0.95, method },
        assumptions,
        warnings,
      })
    : notEstimable('nobody-seen', {}, 'collect-more');
  return { metric: { ...shared, share }, curve: curve.result };
}
