import { LanguageTag, type LanguageTag as Tag } from '@tldw/core';
import * as z from 'zod/mini';
import { textsOf } from './pack-text.ts';

/**
 * How far a translation has come: `draft` awaits the review of a facilitator who is a native speaker,
 * `piloted` was used with a group, `approved` is what the strategy group stands behind.
 */
export const TranslationStatus = z.enum(['draft', 'piloted', 'approved']);
export type TranslationStatus = z.infer<typeof TranslationStatus>;

/** Who put a document into a language, from which version of which source, and who has read it. */
export const TranslationRecord = z.object({
  document: z.string(),
  language: LanguageTag,
  sourceLanguage: LanguageTag,
  sourceVersion: z.int().check(z.positive()),
  /** {@link sourceFingerprint} of the source's words when the translation was made. */
  sourceFingerprint: z.string(),
  translator: z.string(),
  reviewer: z.nullable(z.string()),
  status: TranslationStatus,
});
export type TranslationRecord = z.infer<typeof TranslationRecord>;

/** A document of the packs: a session pack, a tool or a vignette. */
export interface PackDocument {
  readonly id: string;
  readonly version: number;
}

/** Where a translation stands today, with the reason if it cannot be relied upon. */
export type TranslationState =
  | { readonly state: 'source' }
  | { readonly state: 'current'; readonly record: TranslationRecord }
  | { readonly state: 'stale'; readonly record: TranslationRecord }
  | { readonly state: 'unrecorded' };

/**
 * A short mark of a document's words in one language: it changes when any word changes.
 *
 * FNV-1a over 64 bits of the texts in reading order, as 16 hexadecimal digits. It guards
 * against forgetting, not against forging.
 */
export function sourceFingerprint(document: object, language: Tag): string {
  let hash = 0xcbf29ce484222325n;
  for (const { text } of textsOf(document)) {
    for (const character of `${text[language] ?? ''}\u0000`) {
      hash = ((hash ^ BigInt(character.codePointAt(0)!)) * 0x100000001b3n) & 0xffffffffffffffffn;
    }
  }
  return hash.toString(16).padStart(16, '0');
}

/** Whether a document's words in a language are the source, a current or a stale translation. */
export function translationState(
  document: PackDocument,
  language: Tag,
  records: readonly TranslationRecord[],
  sourceLanguage: Tag = 'en',
): TranslationState {
  if (language === sourceLanguage) return { state: 'source' };
  const record = records.find(
    (candidate) => candidate.document === document.id && candidate.language === language,
  );
  if (!record) return { state: 'unrecorded' };
  const current =
    record.sourceVersion === document.version &&
    record.sourceFingerprint === sourceFingerprint(document, record.sourceLanguage);
  return { state: current ? 'current' : 'stale', record };
}
