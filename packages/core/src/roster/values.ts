import {
  dateOfDayNumber,
  isCalendarDate,
  type CalendarDate,
  type Weekday,
} from '../calendar-date.ts';
import type { ClockTime } from '../clock-time.ts';

// How people and spreadsheets write things, and what is meant. Each function answers `undefined`
// when it cannot tell; nothing is guessed.

// Excel counts days from 1900 and believes that 1900 was a leap year; from March 1900 on, counting
// from 30 December 1899 gives the right day.
const EXCEL_DAY_ZERO = -25_569;

/** `2019-09-02`, `02.09.2019`, `2.9.2019`, or Excel's serial number 43710. */
export function dateFrom(text: string): CalendarDate | undefined {
  if (isCalendarDate(text)) return text;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: 0?0:00(?::00)?)?$/.exec(text);
  if (dotted) {
    const written = `${dotted[3]}-${dotted[2]!.padStart(2, '0')}-${dotted[1]!.padStart(2, '0')}`;
    return isCalendarDate(written) ? written : undefined;
  }
  const stamped = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00)?$/.exec(text);
  if (stamped) return isCalendarDate(stamped[1]!) ? stamped[1] : undefined;
  // 1954 … 2119: a number outside is a year, a count or an accident, not a day of a programme.
  if (/^\d{5}(?:\.0+)?$/.test(text)) {
    const serial = Number(text);
    if (serial >= 20_000 && serial < 80_000) return dateOfDayNumber(serial + EXCEL_DAY_ZERO);
  }
  return undefined;
}

/** `15:00`, `9:30`, `15:00:00`, or Excel's part of a day 0.625. */
export function timeFrom(text: string): ClockTime | undefined {
  const written = /^(\d{1,2})[:.](\d{2})(?::00)?$/.exec(text);
  if (written) return clock(Number(written[1]), Number(written[2]));
  if (/^0[.,]\d+$/.test(text)) {
    const minutes = Math.round(Number(text.replace(',', '.')) * 1440);
    return clock(Math.floor(minutes / 60), minutes % 60);
  }
  return undefined;
}

function clock(hours: number, minutes: number): ClockTime | undefined {
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` as ClockTime;
}

/** A whole number without sign; Excel's `30.0` counts as 30. */
export function wholeNumberFrom(text: string): number | undefined {
  return /^\d{1,9}(?:[.,]0+)?$/.test(text) ? Math.trunc(Number(text.replace(',', '.'))) : undefined;
}

const YES = ['yes', 'true', '1', 'да', 'иә'];
const NO = ['no', 'false', '0', 'нет', 'жоқ'];

export function yesOrNoFrom(text: string): boolean | undefined {
  const said = text.toLowerCase();
  return YES.includes(said) ? true : NO.includes(said) ? false : undefined;
}

// In Kazakh and Russian the short names of Wednesday (ср) and of Saturday (сб) are the same.
const WEEKDAYS: readonly (readonly string[])[] = [
  ['1', 'mon', 'monday', 'пн', 'понедельник', 'дс', 'дүйсенбі'],
  ['2', 'tue', 'tuesday', 'вт', 'вторник', 'сс', 'сейсенбі'],
  ['3', 'wed', 'wednesday', 'ср', 'среда', 'сәрсенбі'],
  ['4', 'thu', 'thursday', 'чт', 'четверг', 'бс', 'бейсенбі'],
  ['5', 'fri', 'friday', 'пт', 'пятница', 'жм', 'жұма'],
  ['6', 'sat', 'saturday', 'сб', 'суббота', 'сенбі'],
  ['7', 'sun', 'sunday', 'вс', 'воскресенье', 'жс', 'жексенбі'],
];

export function weekdayFrom(text: string): Weekday | undefined {
  const said = text.toLowerCase().replace(/\.$/, '');
  const index = WEEKDAYS.findIndex((names) => names.includes(said));
  return index < 0 ? undefined : ((index + 1) as Weekday);
}

const NO_PARTS: readonly string[] = [];

/** The parts of a list inside one cell, `a; b; c`. */
export function partsOf(text: string): readonly string[] {
  // Nearly every cell holds one part or none: a nation's list is read noticeably faster so.
  if (!text.includes(';')) return text === '' ? NO_PARTS : [text];
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
