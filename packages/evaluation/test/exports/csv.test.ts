import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codebookMarkdown, csv, responsesTable, scoresTable } from '../../src/exports/index.ts';
import { readResponse, teacherLeadershipSurvey as survey, type Response } from '../../src/index.ts';
import { demonstrationResponses } from '../report/demonstration.ts';

describe('a table as CSV', () => {
  it('quotes, doubles quotes, and ends lines as RFC 4180 says', () => {
    expect(
      csv({
        columns: ['a', 'b'],
        rows: [
          ['x,y', 'say "ә"'],
          [1.5, undefined],
        ],
      }),
    ).toBe('a,b\r\n"x,y","say ""ә"""\r\n1.5,\r\n');
  });

  it('puts a byte order mark first and decimal commas beside semicolons, if asked', () => {
    const options = { byteOrderMark: true, separator: ';' } as const;
    expect(csv({ columns: ['a'], rows: [[1.5]] }, options)).toBe('\uFEFFa\r\n1,5\r\n');
  });

  it.each(['=1+1', '+7 701', '-2+3', '@SUM(A1)', '\t=1', '  =1', '＝1', '\r=1', '=HYPERLINK("x")'])(
    'lets %j run nothing',
    (text) => {
      const cell = csv({ columns: ['a'], rows: [[text]] }).slice(3);
      expect(cell).toMatch(/^"?'/);
    },
  );

  it('leaves numbers and plain words as they are', () => {
    expect(csv({ columns: ['a'], rows: [['-3'], [-3], ['сөз']] })).toBe('a\r\n-3\r\n-3\r\nсөз\r\n');
  });

  it('refuses uneven rows and numbers that are none', () => {
    expect(() => csv({ columns: ['a'], rows: [[1, 2]] })).toThrow(RangeError);
    expect(() => csv({ columns: ['a'], rows: [[NaN]] })).toThrow(RangeError);
  });

  it('gives back every text to a reader of RFC 4180', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read = readBack(csv({ columns: ['a', 'b'], rows })).slice(1);
        expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        );
      }),
    );
  });
});

describe('answers as a table', () => {
  const responses = demonstrationResponses();

  it('read back as the same answers, in an order that says nothing', () => {
    const table = responsesTable(survey, responses);
    const read = table.rows.map((row) => {
      const cells = Object.fromEntries(
        table.columns.map((name, i) => [name, String(row[i] ?? '')]),
      );
      const response = readResponse(survey, cells, 1);
      return response.ok ? canonical(response.value) : 'refused';
    });
    expect(read.toSorted()).toEqual(responses.map(canonical).toSorted());
    expect(responsesTable(survey, responses.toReversed())).toEqual(table);
  });

  it('leave the linking code out unless asked for it', () => {
    const coded = [{ ...responses[0]!, linkageCode: 'АБВ123' }];
    expect(csv(responsesTable(survey, coded))).not.toContain('АБВ123');
    expect(csv(responsesTable(survey, coded, { withLinkageCode: true }))).toContain('АБВ123');
  });

  it('have one score per scale, empty for the inattentive', () => {
    const { columns, rows } = scoresTable(survey, responses);
    expect(columns.slice(-4)).toEqual(['experience', 'culture', 'capacity', 'impact']);
    for (const row of rows)
      if (row[3] === 0) expect(row.slice(4)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

it('the codebook names every column, in each language, and says that the draft is one', () => {
  for (const language of ['kk', 'ru', 'en'] as const) {
    const page = codebookMarkdown(survey, language);
    for (const { id, text } of survey.items) {
      expect(page).toContain(`\`${id}\``);
      expect(page).toContain(text[language]);
    }
  }
  expect(codebookMarkdown(survey, 'en')).toContain('unvalidated draft');
});

function readBack(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g,
  )) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

function canonical({ answers, ...row }: Response): string {
  return JSON.stringify([row, Object.entries(answers).sort()]);
}
