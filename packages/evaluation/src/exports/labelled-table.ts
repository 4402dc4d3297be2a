import type { TrilingualText } from '@tldw/core';
import { DISCLOSURE_RULES, type DisclosureRule } from '../disclosure/hide-small-cells.ts';
import { rangeOf, type Instrument } from '../instruments/instrument.ts';
import type { Response } from '../instruments/response.ts';
import type { CsvCell } from './csv.ts';
import { responsesTable } from './responses-table.ts';
import { hideSmallGroups } from './small-groups.ts';

/** A column of a data file with everything another programme needs to know about it. */
export interface LabelledColumn {
  readonly name: string;
  readonly label: TrilingualText;
  readonly kind: 'number' | 'text';
  readonly measure: 'nominal' | 'ordinal' | 'scale';
  /** What each number stands for. */
  readonly values?: readonly { readonly value: number; readonly label: TrilingualText }[];
  /** The text as it was asked, if the column is an item of the questionnaire. */
  readonly question?: TrilingualText;
  readonly note?: TrilingualText;
}

/** A table with its codebook: what the exports to other programmes are written from. */
export interface LabelledTable {
  readonly id: string;
  readonly version: string;
  readonly title: TrilingualText;
  readonly about: TrilingualText;
  readonly columns: readonly LabelledColumn[];
  readonly rows: readonly (readonly CsvCell[])[];
}

const ROW_COLUMNS: Readonly<Record<string, TrilingualText>> = {
  wave: { kk: 'Қашан сұралды', ru: 'Когда спрашивали', en: 'When it was asked' },
  language: { kk: 'Жауап берілген тіл', ru: 'Язык ответов', en: 'Language it was answered in' },
  cluster: { kk: 'Мектептің шартты коды', ru: 'Условный код школы', en: 'Code of the school' },
  code: { kk: 'Өзі жасаған код', ru: 'Самодельный код', en: 'Self-made linking code' },
};

const REVERSED: TrilingualText = {
  kk: 'Кері сұрақ: балл шығарғанда аударылады.',
  ru: 'Обратный вопрос: при подсчёте балла переворачивается.',
  en: 'Reversed: turned round for the score.',
};

const ATTENTION: TrilingualText = {
  kk: 'Зейін тексерісі.',
  ru: 'Проверка внимания.',
  en: 'Attention check.',
};

/**
 * Answers with their codebook, for SPSS, Excel and DDI. Schools and languages that would single out
 * fewer people than the rule allows are emptied first (`hideSmallGroups`); the linking code is left
 * out unless it is asked for.
 */
export function labelledResponses(
  instrument: Instrument,
  responses: readonly Response[],
  options: { readonly rule?: DisclosureRule; readonly withLinkageCode?: boolean } = {},
): LabelledTable {
  const rule = options.rule ?? DISCLOSURE_RULES.programme;
  const { columns, rows } = responsesTable(
    instrument,
    hideSmallGroups(responses, rule, options.withLinkageCode).responses,
    options,
  );
  return {
    id: instrument.id,
    version: instrument.version,
    title: instrument.title,
    about: instrument.introduction,
    columns: columns.map((name) => columnOf(instrument, name)),
    rows,
  };
}

function columnOf(instrument: Instrument, name: string): LabelledColumn {
  const about = ROW_COLUMNS[name];
  if (about) return { name, label: about, kind: 'text', measure: 'nominal' };
  const item = instrument.items.find(({ id }) => id === name);
  if (!item || item.kind === 'open') {
    throw new RangeError(`${instrument.id} has no rated item "${name}"`);
  }
  const points = instrument.responseScales.find(({ id }) => id === item.responseScale)?.points;
  // Throws when the questionnaire names a response scale that it does not have.
  rangeOf(instrument, item.responseScale);
  const note =
    item.kind === 'attention' ? ATTENTION : item.isReversed === true ? REVERSED : undefined;
  return {
    name,
    label: item.text,
    kind: 'number',
    measure: 'ordinal',
    values: points ?? [],
    question: item.text,
    ...(note ? { note } : {}),
  };
}
