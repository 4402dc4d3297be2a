import { LANGUAGES, type LanguageTag, type LocalisedText, type TrilingualText } from '@tldw/core';
import type { RefusalOf } from '@tldw/core';

/**
 * A record whose every text exists in Kazakh, Russian and English.
 *
 * Packs that a country writes may use any languages; what we ship is typed with this,
 * so that a text without one of the three does not compile.
 */
export type InThreeLanguages<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly InThreeLanguages<Item>[]
    : string extends keyof T
      ? TrilingualText
      : { readonly [Key in keyof T]: InThreeLanguages<T[Key]> };

/** One text of a document and where it stands in it. */
export interface PlacedText {
  readonly path: readonly (string | number)[];
  readonly text: LocalisedText;
}

/** What the check of a document's texts may object to. */
export type PackTextRefusals = {
  'pack.text-missing': { readonly document: string; readonly language: string };
};
export type PackTextRefusal = RefusalOf<PackTextRefusals>;

/**
 * Every text of a session pack, tool or vignette, in reading order.
 *
 * A text is any inner record whose keys are language tags and whose values are strings.
 */
export function textsOf(document: object): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (isText(value)) found.push({ path, text: value });
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    }
  };
  walk(document, []);
  return found;
}

/** Every place of a document where one of the languages has no words. */
export function missingTexts(
  document: { readonly id: string },
  languages: readonly LanguageTag[] = LANGUAGES,
): readonly PackTextRefusal[] {
  return textsOf(document).flatMap(({ path, text }) =>
    languages
      .filter((language) => !text[language]?.trim())
      .map((language) => ({
        code: 'pack.text-missing' as const,
        params: { document: document.id, language },
        path: [document.id, ...path],
      })),
  );
}

const LANGUAGE_KEY = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
// `id`, `to` and `say` look like language tags: a record of strings is a text only if it has one of ours.
function isText(value: unknown): value is LocalisedText {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, words]) => LANGUAGE_KEY.test(key) && typeof words === 'string') &&
    LANGUAGES.some((language) => Object.hasOwn(value, language))
  );
}
