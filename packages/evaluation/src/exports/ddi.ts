import { LANGUAGES, type CalendarDate, type TrilingualText } from '@tldw/core';
import { escapeXml } from './escape-xml.ts';
import type { LabelledColumn, LabelledTable } from './labelled-table.ts';

/**
 * What a data file holds, as a DDI-Codebook 2.5 document: the form in which archives of social science
 * keep questionnaires. Every text in Kazakh, Russian and English; no answers and no counts.
 *
 * @param dataFile the name of the file that is described
 */
export function ddiCodebook(
  table: LabelledTable,
  { dataFile, writtenOn }: { readonly dataFile: string; readonly writtenOn: CalendarDate },
): string {
  const [first, ...others] = LANGUAGES;
  const element = (name: string, text: TrilingualText) =>
    LANGUAGES.map((language) => inLanguage(name, language, text[language])).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<codeBook xmlns="ddi:codebook:2_5" version="2.5" ID="${escapeXml(`codebook-${table.id}`)}">`,
    '<stdyDscr>',
    '<citation><titlStmt>',
    inLanguage('titl', first, table.title[first]),
    ...others.map((language) => inLanguage('parTitl', language, table.title[language])),
    `<IDNo>${escapeXml(table.id)}</IDNo>`,
    '</titlStmt>',
    `<verStmt><version date="${writtenOn}">${escapeXml(table.version)}</version></verStmt>`,
    '</citation>',
    `<stdyInfo>${element('abstract', table.about)}</stdyInfo>`,
    '</stdyDscr>',
    '<fileDscr ID="F1"><fileTxt>',
    `<fileName>${escapeXml(dataFile)}</fileName>`,
    `<dimensns><caseQnty>${table.rows.length}</caseQnty><varQnty>${table.columns.length}</varQnty></dimensns>`,
    '</fileTxt></fileDscr>',
    '<dataDscr>',
    ...table.columns.map((column, place) => variable(column, place, element)),
    '</dataDscr>',
    '</codeBook>',
    '',
  ].join('\n');
}

// The order of the parts is the schema's.
function variable(
  { name, label, kind, measure, values = [], question, note }: LabelledColumn,
  place: number,
  element: (name: string, text: TrilingualText) => string,
): string {
  const numbers = values.map(({ value }) => value);
  const nature = measure === 'scale' ? 'interval' : measure;
  return [
    `<var ID="V${place + 1}" name="${escapeXml(name)}" files="F1" intrvl="${measure === 'scale' ? 'contin' : 'discrete'}" nature="${nature}">`,
    element('labl', label),
    question ? `<qstn>${element('qstnLit', question)}</qstn>` : '',
    numbers.length > 0
      ? `<valrng><range min="${Math.min(...numbers)}" max="${Math.max(...numbers)}"/></valrng>`
      : '',
    ...values.map(
      ({ value, label: words }) =>
        `<catgry><catValu>${value}</catValu>${element('labl', words)}</catgry>`,
    ),
    `<varFormat type="${kind === 'number' ? 'numeric' : 'character'}"/>`,
    note ? element('notes', note) : '',
    '</var>',
  ].join('');
}

function inLanguage(name: string, language: string, text: string): string {
  return `<${name} xml:lang="${language}">${escapeXml(text)}</${name}>`;
}
