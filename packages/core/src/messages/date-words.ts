import type { CalendarDate } from '../calendar-date.ts';
import type { Language } from '../localised-text.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
    ' ',
  ),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/**
 * A day as one writes it inside a sentence: 10 February 2020, 10 февраля 2020 года, 2020 жылғы 10 ақпан.
 *
 * The same words everywhere: they do not depend on what a device knows of languages.
 */
export function dateInWords(date: CalendarDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = MONTHS[language][month! - 1]!;
  switch (language) {
    case 'kk':
      return `${year} жылғы ${day} ${name}`;
    case 'ru':
      return `${day} ${name} ${year} года`;
    case 'en':
      return `${day} ${name} ${year}`;
  }
}
