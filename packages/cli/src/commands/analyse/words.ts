import type { Language, Refusal } from '@tldw/core';
import { sayPlainly, sayReason } from '@tldw/evaluation/messages';
import { modelProblemWords } from './sem-words.ts';
import type { TableRefusal } from './table.ts';

type Words = Readonly<Record<Language, (params: Readonly<Record<string, unknown>>) => string>>;

const say = (value: unknown): string =>
  Array.isArray(value) ? value.map(say).join(', ') : String(value);

const WORDS: Readonly<Record<TableRefusal['code'], Words>> = {
  'analyse.not-a-number': {
    en: (p) =>
      `Row ${say(p.row)}, column ${say(p.column)}: "${say(p.found)}" is not a number. Correct the cell, or leave it empty if there is no answer.`,
    ru: (p) =>
      `Строка ${say(p.row)}, столбец ${say(p.column)}: «${say(p.found)}» не число. Исправьте ячейку или оставьте её пустой, если ответа нет.`,
    kk: (p) =>
      `${say(p.row)}-жол, ${say(p.column)} бағаны: «${say(p.found)}» сан емес. Ұяшықты түзетіңіз, ал жауап болмаса, бос қалдырыңыз.`,
  },
  'analyse.no-such-column': {
    en: (p) => `The file has no column "${say(p.column)}". It has: ${say(p.columns)}.`,
    ru: (p) => `В файле нет столбца «${say(p.column)}». Есть: ${say(p.columns)}.`,
    kk: (p) => `Файлда «${say(p.column)}» бағаны жоқ. Бар бағандар: ${say(p.columns)}.`,
  },
  'analyse.uneven-row': {
    en: (p) =>
      `Row ${say(p.row)} has ${say(p.cells)} cells where ${say(p.expected)} are expected. Check its separators and quotes.`,
    ru: (p) =>
      `В строке ${say(p.row)} ячеек: ${say(p.cells)}, а нужно ${say(p.expected)}. Проверьте разделители и кавычки.`,
    kk: (p) =>
      `${say(p.row)}-жолда ${say(p.cells)} ұяшық бар, ал ${say(p.expected)} болуы керек. Бөлгіштер мен тырнақшаларды тексеріңіз.`,
  },
  'analyse.empty-file': {
    en: (p) => `${say(p.file)} is empty: its first line should name the columns.`,
    ru: (p) => `Файл ${say(p.file)} пуст: первая строка должна называть столбцы.`,
    kk: (p) => `${say(p.file)} файлы бос: бірінші жолда бағандардың атаулары болуы керек.`,
  },
  'analyse.repeated-column': {
    en: (p) => `Two columns are called "${say(p.column)}". Give each its own name.`,
    ru: (p) => `Два столбца называются «${say(p.column)}». Дайте им разные имена.`,
    kk: (p) => `Екі баған да «${say(p.column)}» деп аталған. Әрқайсысына бөлек атау беріңіз.`,
  },
};

/** A refusal in the reader's language: about the file, or why a statistic has no answer. */
export function wordsFor(refusal: Refusal, language: Language): string {
  const words = Object.hasOwn(WORDS, refusal.code)
    ? WORDS[refusal.code as TableRefusal['code']]
    : undefined;
  if (words) return words[language](refusal.params);
  const code = refusal.code.replace(/^analyse\./, '');
  return (
    sayReason(language, { code, params: refusal.params }) ??
    modelProblemWords(code, refusal.params, language) ??
    sayPlainly({ code, params: refusal.params })
  );
}
