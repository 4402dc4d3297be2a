import { daysBetween, type CalendarDate } from '@tldw/core';

/** An event as it was announced. */
export interface AnnouncedEvent {
  readonly id: string;
  readonly kind: string;
  readonly heldOn: CalendarDate;
  readonly minutes: number;
  /** For how many of the enrolled it was planned; for everybody if nothing is said. */
  readonly plannedFor?: number;
}

/** What is recorded of an event afterwards. */
export type EventRecord =
  | {
      readonly event: string;
      readonly kind: string;
      readonly held: true;
      readonly heldOn: CalendarDate;
      readonly minutes: number;
      /** What was done that the programme says it is not, such as a lecture for more than half the time. */
      readonly notThis?: readonly string[];
    }
  | {
      readonly event: string;
      readonly kind: string;
      readonly held: false;
      readonly reason: string;
    };

/** One event, planned beside happened. */
export interface PlannedBesideHappened {
  readonly event: string;
  readonly kind: string;
  readonly outcome: 'as-planned' | 'changed' | 'not-held' | 'to-come' | 'unrecorded' | 'unplanned';
  /** How many days later than announced it took place; negative if earlier. */
  readonly daysLater: number | null;
  /** How many minutes longer it took; negative if shorter. */
  readonly minutesLonger: number | null;
  readonly reason: string | null;
}

/**
 * Lay what was planned beside what happened, event by event.
 *
 * An event whose day has passed without a record is `unrecorded`, not `not-held`: a missing note
 * is no evidence of a missing session. One that nobody planned is `unplanned`.
 *
 * @param asOf the day on which one looks
 */
export function planBesideRecord(
  announced: readonly AnnouncedEvent[],
  records: readonly EventRecord[],
  asOf: CalendarDate,
): readonly PlannedBesideHappened[] {
  const recordOf = new Map(records.map((record) => [record.event, record]));
  const planned = new Set(announced.map((event) => event.id));
  const rows = announced.map((event): PlannedBesideHappened => {
    const record = recordOf.get(event.id);
    const row = { event: event.id, kind: event.kind, daysLater: null, minutesLonger: null };
    if (!record) {
      return { ...row, outcome: event.heldOn > asOf ? 'to-come' : 'unrecorded', reason: null };
    }
    if (!record.held) return { ...row, outcome: 'not-held', reason: record.reason };
    const daysLater = daysBetween(event.heldOn, record.heldOn);
    const minutesLonger = record.minutes - event.minutes;
    const outcome = daysLater === 0 && minutesLonger === 0 ? 'as-planned' : 'changed';
    return { ...row, outcome, daysLater, minutesLonger, reason: null };
  });
  const extra = records
    .filter((record) => record.held && !planned.has(record.event))
    .map((record): PlannedBesideHappened => ({
      event: record.event,
      kind: record.kind,
      outcome: 'unplanned',
      daysLater: null,
      minutesLonger: null,
      reason: null,
    }));
  return [...rows, ...extra];
}
