import * as z from 'zod/mini';

/** The languages the shipped packages speak themselves: Kazakh, Russian and English. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;

/** One of the languages the shipped packages speak themselves. */
export type Language = (typeof LANGUAGES)[number];

// @__NO_SIDE_EFFECTS__
function languageTagSchema() {
  return z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
}

/** A language by its BCP 47 tag. A country may add others than the three we ship. */
export const LanguageTag = languageTagSchema();
export type LanguageTag = z.infer<typeof LanguageTag>;

/** The same text in several languages. A missing language is visible, never silently replaced. */
export const LocalisedText = z.record(LanguageTag, z.string());
export type LocalisedText = Readonly<Record<string, string>>;

/** A text that must exist in Kazakh, Russian and English: a missing one does not compile. */
export type TrilingualText = Readonly<Record<Language, string>>;

/** What a reader gets: the words, the language they are in, and whether that is another one. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: LanguageTag;
  readonly isSubstitute: boolean;
}

/**
 * The text in the reader's language, or in the first other language that has it.
 *
 * @returns `undefined` when no language of `text` has any words
 */
export function textIn(
  text: LocalisedText,
  language: LanguageTag,
  otherwise: readonly LanguageTag[] = LANGUAGES,
): TextInLanguage | undefined {
  for (const tag of [language, ...otherwise, ...Object.keys(text)]) {
    const words = Object.hasOwn(text, tag) ? text[tag] : undefined;
    if (words) return { text: words, language: tag, isSubstitute: tag !== language };
  }
  return undefined;
}
