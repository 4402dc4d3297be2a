import type { CalendarDate, Language } from '@tldw/core';
import { heldTogether } from './held-together.ts';

const LOCALES: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

// Making a formatter takes a hundred times as long as using it, and a page has fifty days on it.
const made = new Map<string, Intl.DateTimeFormat>();

// Node's and every browser's ICU know Kazakh months; the genitive of Russian comes with `long`.
function formatterOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.entries(options).join()}`;
  let formatter = made.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
    made.set(key, formatter);
  }
  return formatter;
}

function format(
  date: CalendarDate,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): string {
  return asSaid(formatterOf(language, options).format(noonOf(date)));
}

const noonOf = (date: CalendarDate): Date => new Date(`${date}T12:00:00Z`);

// Russian adds an abbreviated "year" whose full stop would stand before every other one.
const asSaid = (text: string): string => heldTogether(text.replaceAll(/\sг\./g, ' года'));

/** A day in words: "Monday, 7 October 2019". */
export function longDate(date: CalendarDate, language: Language): string {
  return format(date, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** A day where a heading, a line or a choice begins with it: "Понедельник, 7 октября 2019 года". */
export function dayAsHeading(date: CalendarDate, language: Language): string {
  const [first = '', ...rest] = longDate(date, language);
  return first.toLocaleUpperCase(LOCALES[language]) + rest.join('');
}

/** A day in short: "7 October 2019". */
export function mediumDate(date: CalendarDate, language: Language): string {
  return format(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Days from one to another, saying once what they share: "4–5 May 2020". */
export function daySpan(from: CalendarDate, to: CalendarDate, language: Language): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const span = formatterOf(language, options).formatRange(noonOf(from), noonOf(to));
  // Some of the spaces around the dash are thin ones, which few fonts hold; between two bare days there is none.
  return asSaid(
    span.replaceAll(/\s*\u2009\s*/g, ' ').replace(/(?<!\d)(\d{1,2}) – (?=\d{1,2}\b)/, '$1–'),
  );
}

/** The day or days of an event: one day with its weekday, several as a span. */
export function daysOf(
  { heldOn, lastsUntil }: { readonly heldOn: CalendarDate; readonly lastsUntil: CalendarDate },
  language: Language,
): string {
  return heldOn === lastsUntil ? longDate(heldOn, language) : daySpan(heldOn, lastsUntil, language);
}

/** A moment as a clock on the wall there shows it: "7 October 2019, 09:30". */
export function dayAndHour(instant: string, language: Language, timeZone: string): string {
  const clock = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  return asSaid(clock.format(new Date(instant)));
}

/** A day without its year, where the year is known: "7 October". */
export function dayAndMonth(date: CalendarDate, language: Language): string {
  return format(date, language, { day: 'numeric', month: 'long' });
}

/** The weekday and day without the year: "Mon, 7 Oct". */
export function shortDate(date: CalendarDate, language: Language): string {
  return format(date, language, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** A month in words: "October 2019". `month` is `YYYY-MM`. */
export function monthName(month: string, language: Language): string {
  return format(`${month}-01` as CalendarDate, language, { month: 'long', year: 'numeric' });
}

/** A month without its year: "October". `month` is `YYYY-MM`. */
export function monthAlone(month: string, language: Language): string {
  return format(`${month}-01` as CalendarDate, language, { month: 'long' });
}

/** The seven weekday names, Monday first. */
export function weekdayNames(language: Language, width: 'short' | 'long' = 'short'): string[] {
  return Array.from({ length: 7 }, (_, index) =>
    format(`2024-01-0${index + 1}` as CalendarDate, language, { weekday: width }),
  );
}
