import { LANGUAGES, type Language, type LocalisedText } from '@tldw/core';
import {
  guideSheet,
  TLDW_PACKS,
  TOOL_FORMS,
  toolSheet,
  vignetteSheet,
  type Sheet,
  type ToolFormName,
} from '@tldw/curriculum/packs';
import type { ReadBlock } from '#lib/read-block.ts';
import { inLanguage } from '../named.ts';

/** Everything there is to read and to print, by whom it is for. */
export function resourcesPage(language: Language) {
  const named = ({ id, title }: { id: string; title: LocalisedText }) => ({
    id,
    title: inLanguage(title, language),
  });
  return {
    tools: TLDW_PACKS.tools.map((tool) => ({
      ...named(tool),
      purpose: inLanguage(tool.purpose, language),
    })),
    packs: TLDW_PACKS.packs.map((pack) => ({ ...named(pack), minutes: pack.minutes })),
    vignettes: TLDW_PACKS.vignettes.map(named),
  };
}

/**
 * One sheet in the reader's language, and in a second one beside it where that was asked for: a tool
 * in one of its forms, a guide, or a short story.
 */
export function resourceSheet(
  id: string,
  asked: { readonly form: string | null; readonly beside: string | null },
  language: Language,
) {
  const chosen = TOOL_FORMS.find((each) => each === asked.form) ?? 'guided';
  const second = LANGUAGES.find((each) => each === asked.beside && each !== language);
  const sheet = sheetNamed(id, chosen);
  if (!sheet) return undefined;
  return {
    id,
    kind: sheet.kind,
    form: chosen,
    ...sheetIn(sheet, language),
    others: LANGUAGES.filter((each) => each !== language),
    beside: second && sheetIn(sheet, second),
  };
}

function sheetIn(sheet: Sheet, language: Language) {
  return {
    language,
    title: inLanguage(sheet.title, language),
    label: inLanguage(sheet.label, language),
    isDraft: sheet.drafts.includes(language),
    blocks: sheet.blocks.map((block) => inOneLanguage(block, language)),
  };
}

function sheetNamed(id: string, form: ToolFormName) {
  const tool = TLDW_PACKS.tools.find((each) => each.id === id);
  if (tool) return toolSheet(tool, form, TLDW_PACKS);
  const pack = TLDW_PACKS.packs.find((each) => each.id === id);
  if (pack) return guideSheet(pack, TLDW_PACKS);
  const vignette = TLDW_PACKS.vignettes.find((each) => each.id === id);
  return vignette && vignetteSheet(vignette, TLDW_PACKS);
}

function inOneLanguage(value: unknown, language: Language): ReadBlock {
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    if ('kk' in part || 'en' in part) return inLanguage(part as LocalisedText, language);
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as ReadBlock;
}
