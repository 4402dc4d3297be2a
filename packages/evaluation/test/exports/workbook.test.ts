import readXlsx, { type Row } from 'read-excel-file/node';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelledResponses, labelledWorkbook, workbook, xlsForm } from '../../src/exports/index.ts';
import { teacherLeadershipSurvey as survey } from '../../src/index.ts';
import { demonstrationResponses } from '../report/demonstration.ts';

async function readBack(bytes: Uint8Array): Promise<Record<string, readonly Row[]>> {
  const sheets = await readXlsx(Buffer.from(bytes));
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}

describe('a workbook, read by another reader', () => {
  it('has every answer and what each column and number means, in three languages', async () => {
    const table = labelledResponses(survey, demonstrationResponses());
    const { answers, columns, values } = await readBack(labelledWorkbook(table));
    expect(answers![0]).toEqual(table.columns.map(({ name }) => name));
    expect(answers!.slice(1)).toEqual(
      table.rows.map((row) => row.map((cell) => (cell === undefined || cell === '' ? null : cell))),
    );
    expect(columns!.map((row) => row.slice(2, 5))).toContainEqual(
      ['kk', 'ru', 'en'].map((each) => survey.items[0]!.text[each as 'kk']),
    );
    expect(values!.length).toBe(1 + 5 * survey.items.filter(({ kind }) => kind !== 'open').length);
  });

  it('holds an XLSForm', async () => {
    const { survey: questions, choices, settings } = xlsForm(survey);
    const sheets = { survey: questions, choices, settings };
    const read = await readBack(
      workbook(Object.entries(sheets).map(([name, table]) => ({ name, table }))),
    );
    expect(Object.keys(read)).toEqual(['survey', 'choices', 'settings']);
    expect(read['survey']![1]![1]).toBe('introduction');
  });

  it('gives back any text as text, however much it looks like a formula', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', ' =', '＝'), fc.string())
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 20 }), async (texts) => {
        const { x } = await readBack(
          workbook([
            { name: 'x', table: { columns: ['a', 'b'], rows: texts.map((text) => [text, 1]) } },
          ]),
        );
        // XML 1.0 cannot write control characters; a carriage return is read as a line's end.
        const kept = (text: string) =>
          // eslint-disable-next-line no-control-regex
          text.replace(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/\r\n?/g, '\n');
        expect(x!.slice(1).map(([a]) => (a === null ? '' : String(a).trim()))).toEqual(
          texts.map((text) => kept(text).trim()),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('writes no formula, and marks text that looks like one', () => {
    const rows = [['=1+1'], ['-3'], ['сөз']] as const;
    const bytes = workbook([{ name: 'x', table: { columns: ['a'], rows } }]);
    const text = Buffer.from(bytes).toString('utf8');
    expect(text).not.toContain('<f>');
    expect(text.match(/s="2"/g)).toHaveLength(1);
    expect(text).toContain('quotePrefix="1"');
    expect(workbook([{ name: 'x', table: { columns: ['a'], rows } }])).toEqual(bytes);
  });

  it('refuses numbers that are none, uneven rows and names that Excel does not take', () => {
    const of = (name: string, row: readonly (string | number)[]) =>
      workbook([{ name, table: { columns: ['a'], rows: [row] } }]);
    expect(() => of('x', [Infinity])).toThrow(RangeError);
    expect(() => of('x', [1, 2])).toThrow(RangeError);
    expect(() => of('a/b', [1])).toThrow(RangeError);
    expect(() => of('x'.repeat(32), [1])).toThrow(RangeError);
    expect(() => workbook([])).toThrow(RangeError);
  });
});
