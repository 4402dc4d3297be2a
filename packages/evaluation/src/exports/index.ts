// Tables
export { csv } from './csv.ts';
export type { CsvCell, CsvOptions, CsvTable } from './csv.ts';
export { responsesTable, scoresTable } from './responses-table.ts';

// What the columns mean
export { codebookMarkdown } from './codebook.ts';

// Forms for other tools
export { xlsForm } from './xlsform.ts';
export type { XlsForm } from './xlsform.ts';
