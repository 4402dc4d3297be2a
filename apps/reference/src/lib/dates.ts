import type { CalendarDate, Language } from '@tldw/core';

const LOCALES: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

// Making a formatter takes a hundred times as long as using it, and a page has fifty days on it.
const made = new Map<string, Intl.DateTimeFormat>();

// Node's and every browser's ICU know Kazakh months; the genitive of Russian comes with `long`.
function format(
  date: CalendarDate,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): string {
  const key = `${language} ${Object.entries(options).join()}`;
  let formatter = made.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
    made.set(key, formatter);
  }
  return formatter.format(new Date(`${date}T12:00:00Z`));
}

/** A day in words: "Monday, 7 October 2019". */
export function longDate(date: CalendarDate, language: Language): string {
  return format(date, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** A day in short: "7 October 2019". */
export function mediumDate(date: CalendarDate, language: Language): string {
  return format(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The weekday and day without the year: "Mon, 7 Oct". */
export function shortDate(date: CalendarDate, language: Language): string {
  return format(date, language, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** A month in words: "October 2019". `month` is `YYYY-MM`. */
export function monthName(month: string, language: Language): string {
  return format(`${month}-01` as CalendarDate, language, { month: 'long', year: 'numeric' });
}

/** The seven weekday names, Monday first. */
export function weekdayNames(language: Language, width: 'short' | 'long' = 'short'): string[] {
  return Array.from({ length: 7 }, (_, index) =>
    format(`2024-01-0${index + 1}` as CalendarDate, language, { weekday: width }),
  );
}
