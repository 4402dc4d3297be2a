import type { Language } from '@tldw/core';
import { say, type Facts, type ReasonWords, type WarningWords } from './fact-words.ts';
import * as en from './statistics-en.ts';
import * as kk from './statistics-kk.ts';
import * as ru from './statistics-ru.ts';

const WORDS: Readonly<
  Record<Language, { readonly reasons: ReasonWords; readonly warnings: WarningWords }>
> = { kk, ru, en };

/** What stands behind a code: the code itself and its facts. */
interface Said {
  readonly code: string;
  readonly params: Facts;
}

/**
 * Why a statistic has no answer and what would help, in a language. Reasons of a model that was
 * refused (`sem-…`) are not among them: `undefined`, as for any code that is none of ours.
 */
export function sayReason(language: Language, { code, params }: Said): string | undefined {
  return wordsOf(WORDS[language].reasons, code)?.(params);
}

/** What must be known beside a number, in a language; `undefined` for a code that is none of ours. */
export function sayWarning(language: Language, { code, params }: Said): string | undefined {
  return wordsOf(WORDS[language].warnings, code)?.(params);
}

/** A code without words, with its facts: better than silence. */
export function sayPlainly({ code, params }: Said): string {
  const facts = Object.entries(params).map(([key, value]) => `${key}: ${say(value)}`);
  return facts.length > 0 ? `${code} (${facts.join('; ')})` : code;
}

function wordsOf(
  words: Readonly<Record<string, (facts: Facts) => string>>,
  code: string,
): ((facts: Facts) => string) | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined;
}
