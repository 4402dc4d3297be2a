import type { Attendance, CalendarDate, EventStatus, PersonId } from '@tldw/core';
import { countedMetric, type Metric } from './metric.ts';

/**
 * Delivery: meetings that were held, out of all that were to have been held by the day. One that was
 * cancelled counts among those planned: leaving it out would flatter the programme. An additional
 * meeting counts on both sides.
 */
export function deliveredShare(
  events: readonly { readonly status: EventStatus; readonly heldOn: CalendarDate }[],
  asOf: CalendarDate,
): Metric {
  const due = events.filter(({ heldOn }) => heldOn <= asOf);
  const held = due.filter(({ status }) => status === 'held');
  return countedMetric('delivery', held.length, due.length, asOf);
}

/** Coverage: enrolled people who came to at least one meeting, out of all enrolled. */
export function coverage(
  records: readonly Attendance[],
  enrolled: readonly PersonId[],
  asOf: CalendarDate,
): Metric {
  const came = new Set(
    records.filter(({ status }) => status === 'attended').map(({ person }) => person),
  );
  const everybody = [...new Set(enrolled)];
  return countedMetric(
    'coverage',
    everybody.filter((person) => came.has(person)).length,
    everybody.length,
    asOf,
  );
}

/** What one participant did of what completing the year asks for. */
export interface YearOfOne {
  readonly sessionsAttended: number;
  readonly sessionsHeld: number;
  readonly tutorials: number;
  readonly isPortfolioAccepted: boolean;
}

/** What completing the year asks for. A design default; a country may ask for more or less. */
export const COMPLETION = { sessions: 0.8, tutorials: 2 } as const;

/**
 * Completion: people who attended enough sessions, had enough tutorials and whose portfolio was
 * accepted, out of all who enrolled.
 */
export function completion(
  people: readonly YearOfOne[],
  asOf: CalendarDate,
  asked: { readonly sessions: number; readonly tutorials: number } = COMPLETION,
): Metric {
  const completed = people.filter(
    ({ sessionsAttended, sessionsHeld, tutorials, isPortfolioAccepted }) =>
      isPortfolioAccepted &&
      tutorials >= asked.tutorials &&
      sessionsHeld > 0 &&
      sessionsAttended / sessionsHeld >= asked.sessions,
  );
  return countedMetric('completion', completed.length, people.length, asOf);
}
