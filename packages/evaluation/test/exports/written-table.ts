import type { LabelledTable } from '../../src/exports/index.ts';

const text = { kk: 'Ұзын атау', ru: 'Длинное название', en: 'A long title' };

/** A small table with everything that readers stumble over. */
export const awkward: LabelledTable = {
  id: 'awkward',
  version: '1.0.0',
  title: text,
  about: { kk: 'Сынақ', ru: 'Проба & <проверка>', en: 'A “trial”' },
  columns: [
    { name: 'note-1', label: text, kind: 'text', measure: 'nominal' },
    { name: 'ALL', label: text, kind: 'number', measure: 'scale' },
    { name: 'note_1', label: text, kind: 'text', measure: 'nominal' },
    {
      name: 'agree',
      label: text,
      kind: 'number',
      measure: 'ordinal',
      values: [
        { value: 1, label: { kk: 'келіспеймін', ru: 'не согласен(на)', en: 'disagree' } },
        { value: 2, label: { kk: 'келісемін', ru: 'согласен(на)', en: 'agree' } },
      ],
      question: text,
      note: { kk: 'Кері', ru: 'Обратный', en: 'Reversed' },
    },
  ],
  rows: [
    ['қ'.repeat(60), 1.5, 'a', 1],
    ['', undefined, 'bb', 2],
    ['=HYPERLINK("x")', -3, '', undefined],
  ],
};
