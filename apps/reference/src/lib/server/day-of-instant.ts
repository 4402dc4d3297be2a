import { addDays, daysBetween, type CalendarDate } from '@tldw/core';

/**
 * The day of an instant, as far from the programme's day as it is from the real one.
 *
 * The record notes instants by the clock on the wall. In a demonstration the programme's day is another:
 * what was asked a minute ago was asked on that day.
 */
export function dayOfInstant(
  at: string,
  today: CalendarDate,
  now: Date = new Date(),
): CalendarDate {
  const day = (instant: string) => instant.slice(0, 10) as CalendarDate;
  return addDays(today, daysBetween(day(now.toISOString()), day(at)));
}
