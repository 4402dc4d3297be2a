import {
  LANGUAGES,
  type Language,
  type LocalisedText,
  type Refusal,
  type Result,
} from '@tldw/core';
import { RELATIONS, type JointDisplayRow } from '@tldw/evaluation';
import { Misuse, type CommandIo } from '../../command.ts';
import { readTable, type Table, type TableRefusal } from '../analyse/table.ts';

/** What is wrong with a row of voices. */
export type VoiceRefusal =
  | Refusal<'voices.no-words', { row: number; column: string }>
  | Refusal<'voices.no-such-relation', { row: number; found: string; known: readonly string[] }>;

const WORDS: Readonly<
  Record<VoiceRefusal['code'], Readonly<Record<Language, (p: never) => string>>>
> = {
  'voices.no-words': {
    en: (p: { row: number; column: string }) =>
      `Row ${p.row}: the column ${p.column} is empty. Write what it is about, or leave the row out.`,
    ru: (p: { row: number; column: string }) =>
      `Строка ${p.row}: столбец ${p.column} пуст. Напишите, о чём речь, или уберите строку.`,
    kk: (p: { row: number; column: string }) =>
      `${p.row}-жол: ${p.column} бағаны бос. Не туралы екенін жазыңыз немесе жолды алып тастаңыз.`,
  },
  'voices.no-such-relation': {
    en: (p: { row: number; found: string; known: readonly string[] }) =>
      `Row ${p.row}: “${p.found}” is not how voices and figures can relate. Write one of: ${p.known.join(', ')}.`,
    ru: (p: { row: number; found: string; known: readonly string[] }) =>
      `Строка ${p.row}: «${p.found}» — не отношение голосов и чисел. Напишите одно из: ${p.known.join(', ')}.`,
    kk: (p: { row: number; found: string; known: readonly string[] }) =>
      `${p.row}-жол: «${p.found}» пікірлер мен сандардың арақатынасына жатпайды. Мыналардың бірін жазыңыз: ${p.known.join(', ')}.`,
  },
};

/** A refusal of a row of voices, in the reader's language. */
export function sayVoice(language: Language, refusal: VoiceRefusal): string {
  return WORDS[refusal.code][language](refusal.params as never);
}

export type ReadVoices =
  | Result<readonly JointDisplayRow[], TableRefusal>
  | { readonly ok: false; readonly voices: readonly VoiceRefusal[] };

/**
 * Read the joint display of a report: what figures and voices say about one topic, and how they relate.
 *
 * A CSV file has the columns topic, figures, theme, relation, together and, if people agreed to be
 * quoted, quote; a column such as `theme_kk` holds its words in one language, one without such an ending
 * those of the report. A JSON file is the list of rows; an NDJSON file has one row, or one record, a line.
 */
export async function readVoices(
  io: CommandIo,
  path: string,
  language: Language,
): Promise<ReadVoices> {
  if (/\.(?:nd)?json$/.test(path)) return checked(fromJson(await io.readText(path), path));
  const table = await readTable(io, path);
  return table.ok ? checked(fromTable(table.value, language)) : table;
}

type Draft = Readonly<Record<string, LocalisedText | string | undefined>>;

const TEXTS = ['topic', 'figures', 'theme', 'quote', 'together'] as const;

function fromTable(table: Table, language: Language): Draft[] {
  const known = [...TEXTS, 'relation'].flatMap((name) => [
    name,
    ...LANGUAGES.map((each) => `${name}_${each}`),
  ]);
  const unknown = table.names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Misuse(
      `--voices has columns it does not know: ${unknown.join(', ')}. It takes: ${[...TEXTS, 'relation'].join(', ')}, each also as topic_kk, topic_ru, topic_en.`,
    );
  }
  const cell = (name: string, row: number) => table.text(name)[row] ?? '';
  return Array.from({ length: table.rows }, (_, row) => {
    const text = (name: string): LocalisedText => {
      const own = LANGUAGES.map((each) => [each, cell(`${name}_${each}`, row)] as const);
      const all = [...own, [language, cell(name, row)] as const];
      return Object.fromEntries(all.filter(([, words]) => words !== ''));
    };
    return {
      ...Object.fromEntries(TEXTS.map((name) => [name, text(name)])),
      relation: cell('relation', row),
    };
  });
}

function fromJson(text: string, path: string): Draft[] {
  const lines = path.endsWith('.ndjson') ? text.split('\n').filter((line) => line.trim()) : [text];
  let read: unknown[];
  try {
    read = lines.map((line) => JSON.parse(line) as unknown);
  } catch (error) {
    throw new Misuse(`${path} is not JSON: ${(error as Error).message}`);
  }
  const rows = path.endsWith('.ndjson') ? read : read[0];
  if (!Array.isArray(rows) || !rows.every(isObject)) {
    throw new Misuse(
      `${path} should hold a list of rows, each with ${TEXTS.join(', ')}, relation.`,
    );
  }
  return rows.map((row) => {
    const draft = isObject(row['document']) ? row['document'] : row;
    return Object.fromEntries(
      [...TEXTS, 'relation'].map((name) => {
        const value = draft[name];
        return [name, isWords(value) || typeof value === 'string' ? value : undefined];
      }),
    );
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): value is LocalisedText =>
  isObject(value) && Object.values(value).every((words) => typeof words === 'string');

function checked(drafts: readonly Draft[]): ReadVoices {
  const refusals: VoiceRefusal[] = [];
  const rows = drafts.map((draft, i) => {
    const row = i + 1;
    const words = (name: string): LocalisedText => {
      const value = draft[name];
      if (typeof value === 'object' && Object.values(value).some((each) => each.trim() !== '')) {
        return value;
      }
      refusals.push({ code: 'voices.no-words', params: { row, column: name }, path: [row, name] });
      return {};
    };
    const said = typeof draft['relation'] === 'string' ? draft['relation'] : '';
    const relation = RELATIONS.find((each) => each === said);
    if (!relation) {
      const params = { row, found: said, known: RELATIONS };
      refusals.push({ code: 'voices.no-such-relation', params, path: [row, 'relation'] });
    }
    const { quote } = draft;
    const quoted = typeof quote === 'object' && Object.keys(quote).length > 0;
    return {
      topic: words('topic'),
      figures: words('figures'),
      theme: words('theme'),
      ...(quoted ? { quote } : {}),
      relation: relation ?? 'silent',
      together: words('together'),
    };
  });
  return refusals.length > 0 ? { ok: false, voices: refusals } : { ok: true, value: rows };
}
