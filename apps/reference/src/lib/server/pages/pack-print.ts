import { LANGUAGES, type Language } from '@tldw/core';
import {
  sheetsAsHtml,
  sheetsOfPack,
  TLDW_PACKS,
  TOOL_FORMS,
  toolSheet,
} from '@tldw/curriculum/packs';

/** The languages a pack is shown in, one or two side by side. */
export const PACK_LANGUAGES = ['kk', 'ru', 'en', 'kk,ru', 'kk,en', 'ru,en'] as const;

/** A pack as a page of its own that prints, in the languages and the form that were asked for. */
export function packAsHtml(
  id: string,
  asked: { readonly languages: string | null; readonly form: string | null },
  own: Language,
): string | undefined {
  const pack = TLDW_PACKS.packs.find((each) => each.id === id);
  const tool = TLDW_PACKS.tools.find((each) => each.id === id);
  const wanted = (asked.languages ?? '').split(',');
  const [first = own, ...more] = LANGUAGES.filter((each) => wanted.includes(each)).slice(0, 2);
  const form = TOOL_FORMS.find((each) => each === asked.form) ?? 'guided';
  if (pack) return sheetsAsHtml(sheetsOfPack(pack, TLDW_PACKS, form), [first, ...more]);
  return tool && sheetsAsHtml([toolSheet(tool, form, TLDW_PACKS)], [first, ...more]);
}
