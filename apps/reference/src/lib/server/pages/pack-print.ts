import { sessionWords } from '#lib/words/session.ts';
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

/** A way back to where the pack was opened and a button that prints it, above the sheets and not on paper. */
export function withWayBack(html: string, back: string, language: Language): string {
  const say = sessionWords[language];
  const bar = [
    `<nav class="way-back" lang="${language}">`,
    `<a href="${back.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">← ${say.packBack}</a>`,
    `<button type="button" data-print hidden>${say.packPrint}</button>`,
    '</nav>',
  ].join('');
  return html
    .replace(
      '</style>',
      () => `${BAR_STYLE}</style>\n<script src="/print-button.js" defer></script>`,
    )
    .replace(/<body[^>]*>/, (body) => `${body}\n${bar}`);
}

const BAR_STYLE = `
.way-back { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: center; margin-bottom: 6mm; }
.way-back a { color: #0f5a57; padding: .6rem 0; }
.way-back button { font: inherit; padding: .6rem 1.2rem; }
@media print { .way-back { display: none; } }
`;

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
