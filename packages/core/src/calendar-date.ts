// One by one: the package's index is three hundred files, and loading them took a program a second.
import { addDays as addDaysTo } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import * as z from 'zod/mini';
import { accept, refuse, type Refusal, type Result } from './result.ts';

// @__NO_SIDE_EFFECTS__
function calendarDateSchema() {
  return z
    .string()
    .check(z.refine(isCalendarDate, 'expected a real day as YYYY-MM-DD'))
    .brand<'CalendarDate'>();
}

/**
 * A day on the calendar, written `YYYY-MM-DD`, without a time of day or a time zone.
 *
 * A session is on a day wherever it is read. Kazakhstan's clock changed on 1 March 2024;
 * a day did not.
 */
export const CalendarDate = calendarDateSchema();
export type CalendarDate = z.infer<typeof CalendarDate>;

/** A day of the week, 1 = Monday … 7 = Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A date that cannot be read: what was found, and the form that was expected. */
export type CalendarDateRefusal = Refusal<'calendar-date.invalid', { readonly found: string }>;

/** Whether a text is a real day in the form `YYYY-MM-DD` (2019-02-29 is not). */
export function isCalendarDate(text: string): text is CalendarDate {
  // Read by character: rosters and calendars ask this a million times.
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH)
    return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

const DASH = 45;

/** The whole number that these characters write, or −1 when one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Read a day from `YYYY-MM-DD`, or refuse and say what was found. */
export function parseCalendarDate(text: string): Result<CalendarDate, CalendarDateRefusal> {
  return isCalendarDate(text)
    ? accept(text)
    : refuse({ code: 'calendar-date.invalid', params: { found: text } });
}

/**
 * A day written in code. Throws `RangeError` when it is not a real day: a wrong literal is misuse.
 */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`"${text}" is not a real day as YYYY-MM-DD`);
  return text;
}

/** The day `count` days later (earlier, if negative). */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  return written(addDaysTo(localNoon(date), count));
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(localNoon(to), localNoon(from));
}

/** The day of the week, 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: CalendarDate): Weekday {
  return getISODay(localNoon(date)) as Weekday;
}

/** Order two days: negative when `a` is earlier, for use with `sort`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every day from `from` to `to`, both included; empty when `to` is earlier. */
export function datesBetween(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const length = daysBetween(from, to) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, index) => addDays(from, index));
}

/**
 * A day as a whole number, days since 1970-01-01, for arithmetic over many days.
 * Independent of any time zone; {@link dateOfDayNumber} is its inverse.
 */
export function dayNumber(date: CalendarDate): number {
  return Math.round(
    Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8)) / 86_400_000,
  );
}

/** The day with a given {@link dayNumber}. */
export function dateOfDayNumber(number: number): CalendarDate {
  return new Date(number * 86_400_000).toISOString().slice(0, 10) as CalendarDate;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// Noon keeps clear of every zone's midnight change: some clocks skip 00:00 on the day they change.
function localNoon(date: CalendarDate): Date {
  return new Date(`${date}T12:00:00`);
}

function written(day: Date): CalendarDate {
  const year = String(day.getFullYear()).padStart(4, '0');
  const month = String(day.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(day.getDate()).padStart(2, '0')}` as CalendarDate;
}
