import type { SessionPack } from './session-pack.ts';
import type { Tool } from './tool.ts';
import type { TranslationRecord } from './translation.ts';
import type { Vignette } from './vignette.ts';
import { missingTexts, type PackTextRefusal, type PackTextRefusals } from './pack-text.ts';
import { activityMinutes, toolsOf, vignettesOf } from './session-pack.ts';
import { translationState } from './translation.ts';
import { acceptUnless, type LanguageTag, type RefusalOf, type Result } from '@tldw/core';

/** The packs of one programme with the tools and vignettes they draw on. */
export interface PackLibrary {
  readonly id: string;
  readonly sourceLanguage: LanguageTag;
  readonly packs: readonly SessionPack[];
  readonly tools: readonly Tool[];
  readonly vignettes: readonly Vignette[];
  readonly translations: readonly TranslationRecord[];
}

export type PackLibraryRefusals = PackTextRefusals & {
  'pack.minutes-do-not-add-up': {
    readonly pack: string;
    readonly minutes: number;
    readonly activities: number;
  };
  'pack.unknown-tool': { readonly pack: string; readonly tool: string };
  'pack.unknown-vignette': { readonly pack: string; readonly vignette: string };
  'pack.duplicate-id': { readonly id: string };
  'pack.translation-unrecorded': { readonly document: string; readonly language: string };
  'pack.translation-stale': { readonly document: string; readonly language: string };
};
export type PackLibraryRefusal = PackTextRefusal | RefusalOf<PackLibraryRefusals>;

/** Every document of a library: packs, then tools, then vignettes. */
export function documentsOf(library: PackLibrary): readonly (SessionPack | Tool | Vignette)[] {
  return [...library.packs, ...library.tools, ...library.vignettes];
}

/**
 * Check that a library can be handed to groups in the given languages.
 *
 * Refuses, with every place: a text that a language lacks; timings that do not add up to the
 * meeting's length; a tool or vignette that nobody wrote; an id used twice; a translation
 * without a record, or made from another source text than today's.
 */
export function checkPackLibrary(
  library: PackLibrary,
  languages: readonly LanguageTag[],
): Result<PackLibrary, PackLibraryRefusal> {
  const refusals: PackLibraryRefusal[] = [];
  const documents = documentsOf(library);
  const ids = documents.map((document) => document.id);
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) {
    refusals.push({ code: 'pack.duplicate-id', params: { id } });
  }
  for (const document of documents) {
    refusals.push(...missingTexts(document, languages));
    for (const language of languages) {
      const { state } = translationState(
        document,
        language,
        library.translations,
        library.sourceLanguage,
      );
      const params = { document: document.id, language };
      if (state === 'unrecorded') refusals.push({ code: 'pack.translation-unrecorded', params });
      if (state === 'stale') refusals.push({ code: 'pack.translation-stale', params });
    }
  }
  const toolIds = new Set(library.tools.map((tool) => tool.id));
  const vignetteIds = new Set(library.vignettes.map((vignette) => vignette.id));
  for (const pack of library.packs) {
    const activities = activityMinutes(pack);
    if (activities !== pack.minutes) {
      refusals.push({
        code: 'pack.minutes-do-not-add-up',
        params: { pack: pack.id, minutes: pack.minutes, activities },
      });
    }
    for (const tool of toolsOf(pack).filter((id) => !toolIds.has(id))) {
      refusals.push({ code: 'pack.unknown-tool', params: { pack: pack.id, tool } });
    }
    for (const vignette of vignettesOf(pack).filter((id) => !vignetteIds.has(id))) {
      refusals.push({ code: 'pack.unknown-vignette', params: { pack: pack.id, vignette } });
    }
  }
  return acceptUnless(refusals, library);
}
