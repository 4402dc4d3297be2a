import type { Language, Refusal } from '@tldw/core';
import { sayPlainly, sayReason } from '@tldw/evaluation/messages';
import { modelProblemWords } from './sem-words.ts';
import { shortList, type TableRefusal } from './table.ts';

type Words = Readonly<Record<Language, (params: Readonly<Record<string, unknown>>) => string>>;

const say = (value: unknown): string =>
  Array.isArray(value) ? shortList(value.map(say)) : String(value);

const WORDS: Readonly<
  Record<TableRefusal['code'] | 'analyse.mixed-formula' | 'analyse.responded-not-binary', Words>
> = {
  'analyse.responded-not-binary': {
    en: (p) =>
      `Row ${say(p.row)}, column ${say(p.column)}: "${say(p.found)}" says neither that somebody answered (1) nor that they did not (0). Write 1 or 0.`,
    ru: (p) =>
      `Строка ${say(p.row)}, столбец ${say(p.column)}: «${say(p.found)}» не значит ни «ответил» (1), ни «не ответил» (0). Напишите 1 или 0.`,
    kk: (p) =>
      `${say(p.row)}-жол, ${say(p.column)} бағаны: «${say(p.found)}» жауап берді (1) дегенді де, бермеді (0) дегенді де білдірмейді. 1 немесе 0 деп жазыңыз.`,
  },
  'analyse.mixed-formula': {
    en: (p) =>
      `The formula cannot be read: ${say(p.formula)}. Write outcome ~ predictor + (1 | group), with (1 + slope | group) for a random slope and at most two slopes; a predictor is a column, a:b or a * b.`,
    ru: (p) =>
      `Формула не читается: ${say(p.formula)}. Пишите outcome ~ predictor + (1 | group), для случайного наклона (1 + slope | group), наклонов не больше двух; предиктор — столбец, a:b или a * b.`,
    kk: (p) =>
      `Формула оқылмайды: ${say(p.formula)}. Былай жазыңыз: outcome ~ predictor + (1 | group), кездейсоқ көлбеу үшін (1 + slope | group), көлбеу екіден аспасын; предиктор — баған, a:b не a * b.`,
  },
  'analyse.not-a-number': {
    en: (p) =>
      `Row ${say(p.row)}, column ${say(p.column)}: "${say(p.found)}" is not a number. ${p.decimalComma ? `In a file with commas between cells write ${say(p.found).replace(',', '.')}, or save it with semicolons.` : 'Correct the cell, or leave it empty if there is no answer.'}`,
    ru: (p) =>
      `Строка ${say(p.row)}, столбец ${say(p.column)}: «${say(p.found)}» не число. ${p.decimalComma ? `Если ячейки разделены запятыми, пишите ${say(p.found).replace(',', '.')} или сохраните файл с точками с запятой.` : 'Исправьте ячейку или оставьте её пустой, если ответа нет.'}`,
    kk: (p) =>
      `${say(p.row)}-жол, ${say(p.column)} бағаны: «${say(p.found)}» сан емес. ${p.decimalComma ? `Ұяшықтар үтірмен бөлінсе, ${say(p.found).replace(',', '.')} деп жазыңыз не файлды нүктелі үтірмен сақтаңыз.` : 'Ұяшықты түзетіңіз, ал жауап болмаса, бос қалдырыңыз.'}`,
  },
  'analyse.no-such-column': {
    en: (p) =>
      `The file has no column "${say(p.column)}". It has: ${say(p.columns)}.${p.nearest ? ` Did you mean "${say(p.nearest)}"?` : ''}`,
    ru: (p) =>
      `В файле нет столбца «${say(p.column)}». Есть: ${say(p.columns)}.${p.nearest ? ` Может быть, «${say(p.nearest)}»?` : ''}`,
    kk: (p) =>
      `Файлда «${say(p.column)}» бағаны жоқ. Бар бағандар: ${say(p.columns)}.${p.nearest ? ` Мүмкін, «${say(p.nearest)}»?` : ''}`,
  },
  'analyse.numbers-and-words': {
    en: (p) =>
      `Column ${say(p.column)} holds numbers, but row ${say(p.row)} says "${say(p.found)}". Correct the cell; or, if the column is one of categories, name it with --categories ${say(p.column)}.`,
    ru: (p) =>
      `В столбце ${say(p.column)} числа, а в строке ${say(p.row)} стоит «${say(p.found)}». Исправьте ячейку; если же это столбец категорий, укажите его: --categories ${say(p.column)}.`,
    kk: (p) =>
      `${say(p.column)} бағанында сандар, ал ${say(p.row)}-жолда «${say(p.found)}» тұр. Ұяшықты түзетіңіз; ал бұл санаттар бағаны болса, оны атаңыз: --categories ${say(p.column)}.`,
  },
  'analyse.no-rows': {
    en: (p) =>
      `${say(p.file)} names its columns and holds no row. Add the answers below the first line.`,
    ru: (p) =>
      `В файле ${say(p.file)} названы столбцы, но нет ни одной строки. Добавьте ответы под первой строкой.`,
    kk: (p) =>
      `${say(p.file)} файлында бағандар аталған, бірақ бірде-бір жол жоқ. Жауаптарды бірінші жолдың астына жазыңыз.`,
  },
  'analyse.not-text': {
    en: (p) => `${say(p.file)} is no text file. If it is a spreadsheet, save it as CSV (UTF-8).`,
    ru: (p) => `${say(p.file)} не текстовый файл. Если это таблица, сохраните её как CSV (UTF-8).`,
    kk: (p) => `${say(p.file)} мәтіндік файл емес. Бұл кесте болса, оны CSV (UTF-8) етіп сақтаңыз.`,
  },
  'analyse.wrong-encoding': {
    en: (p) =>
      `${say(p.file)}, line ${say(p.line)}: letters cannot be read, because the file is not in UTF-8. Save it as "CSV UTF-8".`,
    ru: (p) =>
      `${say(p.file)}, строка файла ${say(p.line)}: буквы не читаются, так как файл не в UTF-8. Сохраните его как «CSV UTF-8».`,
    kk: (p) =>
      `${say(p.file)}, файлдың ${say(p.line)}-жолы: әріптер оқылмайды, себебі файл UTF-8 емес. Оны «CSV UTF-8» етіп сақтаңыз.`,
  },
  'analyse.open-quote': {
    en: (p) =>
      `A quotation mark is opened in line ${say(p.line)} of the file and never closed. Close it, or remove it.`,
    ru: (p) =>
      `В строке файла ${say(p.line)} открыта кавычка, которая нигде не закрыта. Закройте или удалите её.`,
    kk: (p) =>
      `Файлдың ${say(p.line)}-жолында ашылған тырнақша еш жерде жабылмаған. Оны жабыңыз не алып тастаңыз.`,
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
