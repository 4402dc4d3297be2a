import { dateOfDayNumber, type CalendarDate } from '@tldw/core';

const names = new Map<number, CalendarDate>();

/** The day with a number, remembered: a nation's plan names the same few hundred days very often. */
export function dateOfDay(day: number): CalendarDate {
  let name = names.get(day);
  if (name === undefined) {
    name = dateOfDayNumber(day);
    names.set(day, name);
  }
  return name;
}
