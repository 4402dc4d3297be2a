import type { Language } from '@tldw/core';

/** A number with a fixed number of decimals, with the language's decimal mark and a real minus. */
export function decimal(language: Language, value: number, digits = 2): string {
  const written = value.toFixed(digits);
  const unsigned = written.replace('-', '');
  const sign = written.startsWith('-') && Number(written) !== 0 ? '−' : '';
  return sign + (language === 'en' ? unsigned : unsigned.replace('.', ','));
}

/** A share in whole per cent, with the sign as the language sets it. */
export function wholePercent(language: Language, share: number): string {
  return `${decimal(language, 100 * share, 0)}${language === 'en' ? '' : '\u00a0'}%`;
}
