import type { CalendarDate, Language } from '@tldw/core';

/** A number with a fixed number of decimals, with the language's decimal mark and a real minus. */
export function decimal(language: Language, value: number, digits = 2): string {
  const written = value.toFixed(digits);
  const unsigned = written.replace('-', '');
  const sign = written.startsWith('-') && Number(written) !== 0 ? '−' : '';
  return sign + (language === 'en' ? unsigned : unsigned.replace('.', ','));
}

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

/** A day in words, the same on every machine: `30 June 2020`, `30 июня 2020 г.`, `2020 ж. 30 маусым`. */
export function dayInWords(language: Language, date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS[language][Number(month) - 1] ?? month;
  if (language === 'kk') return `${year}\u00A0ж. ${Number(day)}\u00A0${name}`;
  return `${Number(day)}\u00A0${name} ${year}${language === 'ru' ? '\u00A0г.' : ''}`;
}
