// Reading and writing
export { readRoster } from './read-roster.ts';
export { writeRoster } from './write-roster.ts';
export type { Roster } from './roster.ts';
export type { RosterFile } from './decode.ts';

// The files
export { ROSTER_FILE_NAMES, ROSTER_FILES } from './columns.ts';
export type { FileColumns, RosterFileName } from './columns.ts';

// Plain CSV, for other files that people keep in spreadsheets
export { parseCsv, readCell, writeCell } from './csv.ts';
export type { CsvRow } from './csv.ts';
export {
  dateFrom,
  partsOf,
  timeFrom,
  weekdayFrom,
  wholeNumberFrom,
  yesOrNoFrom,
} from './values.ts';

// Refusals
export type {
  Expected,
  RosterFinding,
  RosterRefusal,
  RosterRefusalParams,
  RosterSpot,
} from './refusals.ts';
