import type { Instrument, Item } from '../instruments/instrument.ts';
import type { CsvTable } from './csv.ts';

/** The three sheets of an XLSForm workbook, as tables. */
export interface XlsForm {
  readonly survey: CsvTable;
  readonly choices: CsvTable;
  readonly settings: CsvTable;
}

const LANGUAGE_COLUMNS = [
  ['kk', 'Қазақша (kk)'],
  ['ru', 'Русский (ru)'],
  ['en', 'English (en)'],
] as const;

/**
 * The questionnaire as an XLSForm, which KoboToolbox and ODK read: sheets `survey`, `choices` and
 * `settings`, every text in three languages, nothing required, no name, no place and no time asked.
 *
 * Choice names are the numbers of the codebook, so that answers come back as `readResponse` reads them.
 */
export function xlsForm(instrument: Instrument): XlsForm {
  const labels = LANGUAGE_COLUMNS.map(([, name]) => `label::${name}`);
  const texts = (text: Item['text']) => LANGUAGE_COLUMNS.map(([language]) => text[language]);
  return {
    survey: {
      columns: ['type', 'name', ...labels, 'required', 'appearance'],
      rows: [
        ['note', 'introduction', ...texts(instrument.introduction), 'no', ''],
        ...instrument.items.map((item) => [
          item.kind === 'open' ? 'text' : `select_one ${item.responseScale}`,
          item.id,
          ...texts(item.text),
          'no',
          item.kind === 'open' ? 'multiline' : '',
        ]),
      ],
    },
    choices: {
      columns: ['list_name', 'name', ...labels],
      rows: instrument.responseScales.flatMap(({ id, points }) =>
        points.map(({ value, label }) => [id, String(value), ...texts(label)]),
      ),
    },
    settings: {
      columns: ['form_title', 'form_id', 'version', 'default_language'],
      rows: [[instrument.title.kk, instrument.id, instrument.version, LANGUAGE_COLUMNS[0][1]]],
    },
  };
}
