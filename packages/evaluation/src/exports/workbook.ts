import { LANGUAGES, type Language } from '@tldw/core';
import { utf8 } from './bytes.ts';
import type { CsvCell, CsvTable } from './csv.ts';
import { escapeXml } from './escape-xml.ts';
import { isFormulaLike } from './formula.ts';
import type { LabelledTable } from './labelled-table.ts';
import { zip } from './zip.ts';

/** A sheet of a workbook: its name and its table. */
export interface Sheet {
  readonly name: string;
  readonly table: CsvTable;
}

/**
 * Tables as an Excel workbook (.xlsx), one sheet each; also opened by LibreOffice and read by R.
 *
 * Text is written as text and never as a formula. Where it looks like one it also carries Excel's own
 * mark for text (an apostrophe that is not part of the text), so that editing the cell runs nothing.
 * An empty cell stays empty. The same tables give the same bytes. Throws `RangeError` for a number
 * that is not finite, a row of another length, or a sheet's name that Excel does not take.
 */
export function workbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  if (sheets.length === 0) throw new RangeError('a workbook holds at least one sheet');
  const names = sheets.map(({ name }) => name.toLowerCase());
  for (const { name } of sheets) {
    if (!/^[^\\/?*[\]:']{1,31}$/.test(name))
      throw new RangeError(`"${name}" is no name of a sheet`);
  }
  if (new Set(names).size < names.length) throw new RangeError('two sheets have the same name');
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SHEETML}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets>${sheets.map(({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      sheets.map(({ table }, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetOf(table)]),
    ),
  };
  return zip(
    Object.entries(files).map(([name, text]) => ({
      name,
      content: utf8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`),
    })),
  );
}

/** Answers and what their columns and numbers mean, in three languages, as one workbook. */
export function labelledWorkbook(table: LabelledTable): Uint8Array<ArrayBuffer> {
  const texts = (text: Readonly<Record<Language, string>> | undefined) =>
    LANGUAGES.map((language) => text?.[language]);
  return workbook([
    {
      name: 'answers',
      table: { columns: table.columns.map(({ name }) => name), rows: table.rows },
    },
    {
      name: 'columns',
      table: {
        columns: ['column', 'measure', ...LANGUAGES, ...LANGUAGES.map((each) => `note_${each}`)],
        rows: table.columns.map(({ name, measure, label, note }) => [
          name,
          measure,
          ...texts(label),
          ...texts(note),
        ]),
      },
    },
    {
      name: 'values',
      table: {
        columns: ['column', 'value', ...LANGUAGES],
        rows: table.columns.flatMap(({ name, values = [] }) =>
          values.map(({ value, label }) => [name, value, ...texts(label)]),
        ),
      },
    },
  ]);
}

// The names by which Office Open XML (ECMA-376) knows its parts.
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
// Three looks: plain, a heading, and text that looks like a formula.
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function sheetOf({ columns, rows }: CsvTable): string {
  const lines = [columns, ...rows].map((row, line) => {
    if (row.length !== columns.length) {
      throw new RangeError(`row ${line} has ${row.length} cells, the header ${columns.length}`);
    }
    const cells = row.map((cell, place) => cellOf(cell, `${letters(place)}${line + 1}`, line));
    return `<row r="${line + 1}">${cells.join('')}</row>`;
  });
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `<worksheet xmlns="${MAIN}">${frozen}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellOf(cell: CsvCell, at: string, line: number): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`cell ${at} holds no finite number`);
    return `<c r="${at}"><v>${cell}</v></c>`;
  }
  const text = String(cell);
  const look = isFormulaLike(text) ? ' s="2"' : line === 0 ? ' s="1"' : '';
  return `<c r="${at}" t="inlineStr"${look}><is><t xml:space="preserve">${escapeXml(text.slice(0, 32_767))}</t></is></c>`;
}

function letters(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}
