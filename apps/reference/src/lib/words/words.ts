import type { Language } from '@tldw/core';
import { heldTogether } from '../held-together.ts';
import { pseudo } from './pseudo-locale.ts';

/** The words of one part of the app in the three languages; a missing one does not compile. */
export type Words<W> = Readonly<Record<Language, W>>;

const IS_PSEUDO = globalThis.process?.env['TLDW_PSEUDO_LOCALE'] === '1';

/**
 * Declare the words of one part of the app. English gives the shape; Kazakh and Russian must fill it.
 * On a page no line of them ends where it should not.
 */
export function words<W extends object>(
  english: W,
  others: { kk: Whole<W>; ru: Whole<W> },
): Words<W> {
  return heldTogether({
    en: IS_PSEUDO ? pseudo(english) : english,
    kk: others.kk as W,
    ru: others.ru as W,
  });
}

/** Words by a code that is known only when the page is made; a code without words shows itself. */
export function dictionary(entries: Record<string, string>): Record<string, string> {
  return entries;
}

// Literal strings widen, functions keep their parameters: the translations need not repeat English.
type Whole<W> = {
  [Key in keyof W]: W[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : W[Key] extends string
      ? string
      : W[Key] extends readonly string[]
        ? readonly string[]
        : Whole<W[Key]>;
};
