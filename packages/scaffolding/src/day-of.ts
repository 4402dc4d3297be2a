import { dayNumber, type CalendarDate } from '@tldw/core';

const dayNumbers = new Map<CalendarDate, number>();

/** Days as numbers, remembered: a year has few of them and a nation's log many. */
export function dayOf(date: CalendarDate): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  const day = dayNumber(date);
  if (dayNumbers.size > 20_000) dayNumbers.clear();
  dayNumbers.set(date, day);
  return day;
}
