import type { Language } from '@tldw/core';

const LOCALES: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

const made = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${Object.entries(options).join()}`;
  const known = made.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  made.set(key, known);
  return known;
}

/** A number with two decimals, with the reader's own decimal sign and a real minus. */
export function decimal(value: number, language: Language, digits = 2): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return formatter(language, options).format(value).replace('-', '−');
}

/** A share as a percentage. */
export function percent(share: number, language: Language): string {
  return formatter(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}
