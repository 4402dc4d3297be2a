import type { Language, Refusal } from '@tldw/core';

type Words = Readonly<Record<Language, (params: Readonly<Record<string, unknown>>) => string>>;

const say = (value: unknown): string =>
  Array.isArray(value) ? value.map(say).join(', ') : String(value);

const WORDS: Readonly<Record<string, Words>> = {
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
  'analyse.too-few-items': {
    en: (p) => `There are ${say(p.items)} items; at least ${say(p.needed)} are needed.`,
    ru: (p) => `Вопросов: ${say(p.items)}; нужно не меньше ${say(p.needed)}.`,
    kk: (p) => `Сұрақ саны: ${say(p.items)}; кемінде ${say(p.needed)} керек.`,
  },
  'analyse.too-few-complete-rows': {
    en: (p) =>
      `Only ${say(p.complete)} of ${say(p.rows)} rows are complete; at least ${say(p.needed)} are needed. Collect more answers, or leave out items that many skipped.`,
    ru: (p) =>
      `Полных строк ${say(p.complete)} из ${say(p.rows)}; нужно не меньше ${say(p.needed)}. Соберите больше ответов или уберите вопросы, которые многие пропустили.`,
    kk: (p) =>
      `${say(p.rows)} жолдың ${say(p.complete)} жолы ғана толық; кемінде ${say(p.needed)} керек. Көбірек жауап жинаңыз немесе көп адам өткізіп жіберген сұрақтарды алып тастаңыз.`,
  },
  'analyse.too-few-rows': {
    en: (p) =>
      `There are ${say(p.rows)} rows with answers; at least ${say(p.needed)} are needed. Collect more answers.`,
    ru: (p) =>
      `Строк с ответами: ${say(p.rows)}; нужно не меньше ${say(p.needed)}. Соберите больше ответов.`,
    kk: (p) =>
      `Жауабы бар жолдар: ${say(p.rows)}; кемінде ${say(p.needed)} керек. Көбірек жауап жинаңыз.`,
  },
  'analyse.too-few-groups': {
    en: (p) => `There are ${say(p.groups)} groups; at least ${say(p.needed)} are needed.`,
    ru: (p) => `Групп: ${say(p.groups)}; нужно не меньше ${say(p.needed)}.`,
    kk: (p) => `Топ саны: ${say(p.groups)}; кемінде ${say(p.needed)} керек.`,
  },
  'analyse.constant-item': {
    en: (p) => `Everybody answered the same on ${say(p.items)}. Leave these items out.`,
    ru: (p) => `На ${say(p.items)} все ответили одинаково. Уберите эти вопросы.`,
    kk: (p) => `${say(p.items)} сұрағына бәрі бірдей жауап берген. Бұл сұрақтарды алып тастаңыз.`,
  },
  'analyse.constant-column': {
    en: (p) => `The values of ${say(p.columns)} are all the same. Leave these columns out.`,
    ru: (p) => `В ${say(p.columns)} все значения одинаковы. Уберите эти столбцы.`,
    kk: (p) => `${say(p.columns)} бағанындағы мәндердің бәрі бірдей. Бұл бағандарды алып тастаңыз.`,
  },
  'analyse.no-variance': {
    en: () => 'All values are the same, so there is nothing to explain.',
    ru: () => 'Все значения одинаковы, объяснять нечего.',
    kk: () => 'Мәндердің бәрі бірдей, сондықтан түсіндіретін ештеңе жоқ.',
  },
  'analyse.totals-do-not-vary': {
    en: () => 'The totals are the same in every row. Check which items are reversed.',
    ru: () => 'Сумма одинакова в каждой строке. Проверьте, какие вопросы обратные.',
    kk: () => 'Әр жолдағы қосынды бірдей. Қай сұрақтар кері екенін тексеріңіз.',
  },
  'analyse.not-finite': {
    en: () => 'A value is infinite or too large to calculate with. Correct the cell.',
    ru: () => 'Одно из значений бесконечно или слишком велико для расчёта. Исправьте ячейку.',
    kk: () => 'Бір мән шексіз немесе есептеуге тым үлкен. Ұяшықты түзетіңіз.',
  },
  'analyse.collinear-columns': {
    en: (p) => `Some of ${say(p.columns)} follow exactly from the others. Leave one out.`,
    ru: (p) => `Некоторые из ${say(p.columns)} точно выводятся из остальных. Уберите один столбец.`,
    kk: (p) =>
      `${say(p.columns)} бағандарының бірі қалғандарынан дәл шығады. Біреуін алып тастаңыз.`,
  },
  'analyse.collinear-predictors': {
    en: (p) => `Some of ${say(p.names)} follow exactly from the others. Leave one out.`,
    ru: (p) => `Некоторые из ${say(p.names)} точно выводятся из остальных. Уберите один предиктор.`,
    kk: (p) => `${say(p.names)} ішінде қалғандарынан дәл шығатыны бар. Біреуін алып тастаңыз.`,
  },
  'analyse.empty-group': {
    en: () => 'A group has no answers. Leave it out, or check how groups are written.',
    ru: () => 'В одной из групп нет ответов. Уберите её или проверьте, как записаны группы.',
    kk: () =>
      'Бір топта жауап жоқ. Оны алып тастаңыз немесе топтардың қалай жазылғанын тексеріңіз.',
  },
  'analyse.not-converged': {
    en: () => 'The calculation did not settle. Simplify the model or collect more answers.',
    ru: () => 'Расчёт не сошёлся. Упростите модель или соберите больше ответов.',
    kk: () =>
      'Есептеу тұрақты нәтижеге жетпеді. Модельді қарапайым етіңіз немесе көбірек жауап жинаңыз.',
  },
};

/** A refusal in the reader's language. */
export function wordsFor(refusal: Refusal, language: Language): string {
  const words = WORDS[refusal.code];
  if (words) return words[language](refusal.params);
  const facts = Object.entries(refusal.params)
    .map(([key, value]) => `${key}: ${say(value)}`)
    .join('; ');
  return `${refusal.code} (${facts})`;
}
