import type { CalendarDate, Language } from '@tldw/core';
import { printedSheet, type Instrument, type Response as Answer } from '@tldw/evaluation';
import {
  codebookMarkdown,
  csv,
  ddiCodebook,
  hideSmallGroups,
  labelledResponses,
  labelledWorkbook,
  responsesTable,
  scoresTable,
  spssFile,
} from '@tldw/evaluation/exports';
import { DISCLOSURE_RULES } from '@tldw/evaluation';

/** A file to be taken away. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The files that can be taken away of a closed wave. */
export const EXPORT_FILES = [
  'answers.csv',
  'scores.csv',
  'answers.xlsx',
  'answers.sav',
  'codebook.md',
  'codebook.xml',
] as const;

/** One file of a closed wave. Schools with few answers are not told apart in any of them. */
export function exportFile(
  file: string,
  of: {
    readonly instrument: Instrument;
    readonly responses: readonly Answer[];
    readonly language: Language;
    readonly today: CalendarDate;
  },
): ExportFile | undefined {
  const { instrument, language, today } = of;
  const { responses } = hideSmallGroups(of.responses, DISCLOSURE_RULES.programme);
  const labelled = () => labelledResponses(instrument, of.responses);
  const name = `${instrument.id}-${file}`;
  const table = { byteOrderMark: true };
  switch (file) {
    case 'answers.csv':
      return { name, type: 'text/csv', content: csv(responsesTable(instrument, responses), table) };
    case 'scores.csv':
      return { name, type: 'text/csv', content: csv(scoresTable(instrument, responses), table) };
    case 'answers.xlsx':
      return {
        name,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: labelledWorkbook(labelled()),
      };
    case 'answers.sav':
      return {
        name,
        type: 'application/x-spss-sav',
        content: spssFile(labelled(), language, today),
      };
    case 'codebook.md':
      return { name, type: 'text/markdown', content: codebookMarkdown(instrument, language) };
    case 'codebook.xml':
      return {
        name,
        type: 'application/xml',
        content: ddiCodebook(labelled(), {
          dataFile: `${instrument.id}-answers.sav`,
          writtenOn: today,
        }),
      };
    case 'sheet.html':
      return { name, type: 'text/html', content: printedSheet(instrument, language) };
    default:
      return undefined;
  }
}
