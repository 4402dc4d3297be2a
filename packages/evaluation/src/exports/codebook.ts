import type { Language } from '@tldw/core';
import type { Instrument, Item } from '../instruments/instrument.ts';

/** The headings of a codebook, in one language. */
interface CodebookWords {
  readonly codebook: string;
  readonly draft: string;
  readonly version: string;
  readonly scales: string;
  readonly items: string;
  readonly answers: string;
  readonly columns: string;
  readonly model: string;
  readonly head: readonly [string, string, string, string];
  readonly scaleHead: readonly [string, string, string, string];
  readonly reversed: string;
  readonly attention: (expected: number) => string;
  readonly open: string;
  readonly rowColumns: readonly (readonly [string, string])[];
  readonly missing: string;
  readonly scoring: string;
}

const WORDS: Readonly<Record<Language, CodebookWords>> = {
  kk: {
    codebook: 'Кодтар кітабы',
    draft: 'Әлі сыналмаған нұсқа: тақырыбында айтылғанды өлшейтіні әлі көрсетілмеген.',
    version: 'нұсқасы',
    scales: 'Шкалалар',
    items: 'Сұрақтар',
    answers: 'Жауап сандары',
    columns: 'Жол туралы бағандар',
    model: 'Алдын ала жазылған модель',
    head: ['Баған', 'Мәтіні', 'Жауаптар', 'Ескерту'],
    scaleHead: ['Шкала', 'Атауы', 'Сұрақтары', 'Қажет жауап саны'],
    reversed: 'кері сұрақ: балл шығарғанда аударылады',
    attention: (expected) => `зейін тексерісі: күтілетін жауап — ${expected}`,
    open: 'ашық сұрақ: деректер файлына кірмейді',
    rowColumns: [
      ['wave', 'қашан сұралды: pre — дейін, post — кейін, retrospective-pre — бұрынғыны еске алу'],
      ['language', 'жауап берілген тіл'],
      ['cluster', 'мектептің шартты коды; файлдан тыс мағынасы жоқ'],
    ],
    missing: 'Бос ұяшық — жауап берілмеген.',
    scoring: 'Балл — жауап берілген сұрақтардың орташасы.',
  },
  ru: {
    codebook: 'Кодовая книга',
    draft: 'Непроверенный черновик: ещё не показано, что он измеряет то, что обещает.',
    version: 'версия',
    scales: 'Шкалы',
    items: 'Вопросы',
    answers: 'Числа ответов',
    columns: 'Столбцы о самой строке',
    model: 'Модель, записанная заранее',
    head: ['Столбец', 'Текст', 'Ответы', 'Примечание'],
    scaleHead: ['Шкала', 'Название', 'Вопросы', 'Сколько нужно ответов'],
    reversed: 'обратный вопрос: при подсчёте балла переворачивается',
    attention: (expected) => `проверка внимания: ожидается ответ ${expected}`,
    open: 'открытый вопрос: в файл данных не входит',
    rowColumns: [
      ['wave', 'когда спрашивали: pre — до, post — после, retrospective-pre — взгляд назад'],
      ['language', 'язык, на котором отвечали'],
      ['cluster', 'условный код школы; вне файла ничего не значит'],
    ],
    missing: 'Пустая ячейка — ответа нет.',
    scoring: 'Балл — среднее отвеченных вопросов.',
  },
  en: {
    codebook: 'Codebook',
    draft: 'An unvalidated draft: nobody has shown yet that it measures what it says.',
    version: 'version',
    scales: 'Scales',
    items: 'Items',
    answers: 'Numbers of the answers',
    columns: 'Columns about the row itself',
    model: 'The model, written down beforehand',
    head: ['Column', 'Text', 'Answers', 'Note'],
    scaleHead: ['Scale', 'Title', 'Items', 'Answers needed'],
    reversed: 'reversed: turned round for the score',
    attention: (expected) => `attention check: the answer asked for is ${expected}`,
    open: 'open question: not in the data file',
    rowColumns: [
      ['wave', 'when it was asked: pre, post, or retrospective-pre (looking back)'],
      ['language', 'the language it was answered in'],
      ['cluster', 'a code for the school that means nothing outside the file'],
    ],
    missing: 'An empty cell is an item that was not answered.',
    scoring: 'A score is the mean of the answered items.',
  },
};

/** What every column and number of an instrument's data file means, as a Markdown page. */
export function codebookMarkdown(instrument: Instrument, language: Language): string {
  const words = WORDS[language];
  const { scales, items, responseScales, declaredAnalysis } = instrument;
  const parts = [
    `# ${words.codebook}: ${cell(instrument.title[language])}`,
    `${instrument.id}, ${words.version} ${instrument.version}`,
    ...(instrument.validation === 'validated' ? [] : [words.draft]),
    `## ${words.columns}`,
    words.rowColumns.map(([name, meaning]) => `- \`${name}\`: ${meaning}`).join('\n'),
    words.missing,
    `## ${words.items}`,
    table(
      words.head,
      items.map((item) => [
        `\`${item.id}\``,
        item.text[language],
        item.kind === 'open' ? '' : item.responseScale,
        noteOf(item, words),
      ]),
    ),
    `## ${words.answers}`,
    ...responseScales.map(
      ({ id, points }) =>
        `${id}: ${points.map(({ value, label }) => `${value} = ${cell(label[language])}`).join('; ')}`,
    ),
    `## ${words.scales}`,
    words.scoring,
    table(
      words.scaleHead,
      scales.map((scale) => [
        `\`${scale.id}\``,
        scale.title[language],
        scale.items.join(', '),
        `${scale.answersNeeded} / ${scale.items.length}`,
      ]),
    ),
    ...(declaredAnalysis ? [`## ${words.model}`, `\`\`\`\n${declaredAnalysis.model}\n\`\`\``] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function noteOf(item: Item, words: CodebookWords): string {
  if (item.kind === 'attention') return words.attention(item.expected);
  if (item.kind === 'open') return words.open;
  return item.isReversed ? words.reversed : '';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\r?\n/g, ' ');
}
