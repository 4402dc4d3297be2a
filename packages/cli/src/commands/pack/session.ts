import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '@tldw/core';
import {
  TLDW_PACKS,
  TOOL_FORMS,
  activityMinutes,
  sheetsAsHtml,
  sheetsAsMarkdown,
  sheetsOfPack,
  translationState,
  type SessionPack,
  type Sheet,
  type ToolFormName,
} from '@tldw/curriculum/packs';
import { Misuse, type Command } from '../../command.ts';

const NAMES = TLDW_PACKS.packs.map((pack) => pack.id);

const USAGE = `tldw pack session <which> [--lang kk|ru|en] [--beside kk|ru|en] [--form guided|light|blank]
                       [--only ID] [--html | --md | --json] [--out FILE]

  <which>    1 … 6, or ${NAMES.filter((name) => !name.startsWith('session-')).join(', ')}
  --lang     language of the pack (default: yours)
  --beside   a second language, shown side by side
  --form     how much the participants' tools hold the hand (default: guided)
  --only     one sheet alone: the guide (the session's name), a tool or a story
  --html     a page that prints on A4; --md Markdown (default); --json the pack as data
  --out      write to a file instead of standard output`;

/** `tldw pack session`: one meeting's guide, tools and stories, ready to print. */
export const command: Command = {
  summary: "print a session's guide, tools and stories in Kazakh, Russian or English",
  usage: USAGE,
  run: async (args, io) => {
    const { values, positionals } = readArguments(args);
    const [which, ...rest] = positionals;
    if (which === undefined || rest.length > 0) throw new Misuse('name one session, such as 1');
    const pack = packNamed(which);
    const language = oneOf('--lang', values.lang ?? io.language, LANGUAGES);
    const form = oneOf('--form', values.form ?? 'guided', TOOL_FORMS);
    const beside = values.beside === undefined ? [] : [oneOf('--beside', values.beside, LANGUAGES)];
    if ([values.html, values.md, values.json].filter(Boolean).length > 1) {
      throw new Misuse('choose one of --html, --md and --json');
    }
    const sheets = chosenSheets(pack, form, values.only);
    const languages: [Language, ...Language[]] = [language, ...beside];
    const text = values.json
      ? JSON.stringify(asDocument(pack, form, sheets), undefined, 2)
      : values.html
        ? sheetsAsHtml(sheets, languages)
        : sheetsAsMarkdown(sheets, languages);
    if (values.out === undefined) io.out(text);
    else await io.writeFile(values.out, text);
    return 0;
  },
};

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        beside: { type: 'string' },
        form: { type: 'string' },
        only: { type: 'string' },
        html: { type: 'boolean' },
        md: { type: 'boolean' },
        json: { type: 'boolean' },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

function packNamed(which: string): SessionPack {
  const id = /^\d+$/.test(which) ? `session-${which}` : which;
  const pack = TLDW_PACKS.packs.find((candidate) => candidate.id === id);
  if (!pack) throw new Misuse(`there is no pack "${which}"; there are ${NAMES.join(', ')}`);
  return pack;
}

function chosenSheets(
  pack: SessionPack,
  form: ToolFormName,
  only: string | undefined,
): readonly Sheet[] {
  const sheets = sheetsOfPack(pack, TLDW_PACKS, form);
  if (only === undefined) return sheets;
  const chosen = sheets.filter((sheet) => sheet.id === only);
  if (chosen.length === 0) {
    throw new Misuse(
      `${pack.id} has no sheet "${only}"; it has ${sheets.map((sheet) => sheet.id).join(', ')}`,
    );
  }
  return chosen;
}

function oneOf<Choice extends string>(
  option: string,
  given: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === given);
  if (found === undefined)
    throw new Misuse(`${option} is one of ${choices.join(', ')}, not "${given}"`);
  return found;
}

function asDocument(pack: SessionPack, form: ToolFormName, sheets: readonly Sheet[]): object {
  const ids = new Set(sheets.map((sheet) => sheet.id));
  return {
    pack,
    form,
    minutes: activityMinutes(pack),
    tools: TLDW_PACKS.tools
      .filter((tool) => ids.has(tool.id))
      .map(({ forms, ...tool }) => ({ ...tool, blocks: forms[form] })),
    vignettes: TLDW_PACKS.vignettes.filter((vignette) => ids.has(vignette.id)),
    translations: TLDW_PACKS.translations
      .filter((record) => ids.has(record.document))
      .map((record) => ({
        ...record,
        state: translationState(
          [...TLDW_PACKS.packs, ...TLDW_PACKS.tools, ...TLDW_PACKS.vignettes].find(
            (document) => document.id === record.document,
          )!,
          record.language,
          TLDW_PACKS.translations,
        ).state,
      })),
  };
}
