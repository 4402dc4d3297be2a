// Tables
export { csv } from './csv.ts';
export type { CsvCell, CsvOptions, CsvTable } from './csv.ts';
export { responsesTable, scoresTable } from './responses-table.ts';

// What the columns mean
export { ddiCodebook } from './ddi.ts';
export { labelledResponses } from './labelled-table.ts';
export type { LabelledColumn, LabelledTable } from './labelled-table.ts';
export { hideSmallGroups } from './small-groups.ts';
export type { WithoutSmallGroups } from './small-groups.ts';
export { codebookMarkdown } from './codebook.ts';

// Files of other programmes
export { spssFile } from './spss.ts';
export { labelledWorkbook, workbook } from './workbook.ts';
export type { Sheet } from './workbook.ts';

// Forms for other tools
export { xlsForm } from './xlsform.ts';
export type { XlsForm } from './xlsform.ts';

// For research, by consent
export { checkResearchFile } from './research/check-research-file.ts';
export type {
  CheckedResearchFile,
  ResearchFileRefusal,
  ResearchFileRefusals,
} from './research/check-research-file.ts';
export { RESEARCH_PARTS } from './research/research-columns.ts';
export type { ResearchPart, ResearchPerson } from './research/research-columns.ts';
export { researchCodebook, researchColumnWords } from './research/research-codebook.ts';
export { researchTable } from './research/research-table.ts';
export type { ResearchTable } from './research/research-table.ts';
