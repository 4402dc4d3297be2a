import { addDays, calendarDate, datesBetween, weekdayOf, type CalendarDate } from '@tldw/core';

/** A month as weeks of seven days, Monday first; days of other months are empty. */
export interface MonthGrid {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly weeks: readonly (readonly (CalendarDate | undefined)[])[];
}

/** The months from the first day to the last, each as weeks. */
export function monthGrids(from: CalendarDate, to: CalendarDate): readonly MonthGrid[] {
  const grids: MonthGrid[] = [];
  for (let day = calendarDate(`${from.slice(0, 7)}-01`); day <= to; day = firstOfNextMonth(day)) {
    grids.push({ month: day.slice(0, 7), weeks: weeksOf(day) });
  }
  return grids;
}

function weeksOf(first: CalendarDate): MonthGrid['weeks'] {
  const last = addDays(firstOfNextMonth(first), -1);
  const blank = Array.from({ length: weekdayOf(first) - 1 }, () => undefined);
  const days = [...blank, ...datesBetween(first, last)];
  const weeks: (CalendarDate | undefined)[][] = [];
  for (let start = 0; start < days.length; start += 7) {
    const week = days.slice(start, start + 7);
    weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => undefined)]);
  }
  return weeks;
}

function firstOfNextMonth(first: CalendarDate): CalendarDate {
  return calendarDate(`${addDays(first, 31).slice(0, 7)}-01`);
}
