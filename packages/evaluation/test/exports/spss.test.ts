import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { calendarDate, LANGUAGES } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { labelledResponses, spssFile, type LabelledTable } from '../../src/exports/index.ts';
import { teacherLeadershipSurvey as survey } from '../../src/index.ts';
import { demonstrationResponses } from '../report/demonstration.ts';
import { awkward } from './written-table.ts';

const day = calendarDate('2020-06-30');

interface SavReader {
  readonly open: () => Promise<void>;
  readonly readAllRows: () => Promise<Record<string, string | number>[]>;
  readonly meta: {
    readonly sysvars: readonly { readonly name: string; readonly label: string }[];
    readonly getValueLabels: (
      name: string,
    ) => readonly { readonly val: number; readonly label: string }[] | undefined;
  };
}

// The reader is a CommonJS package that an import does not find.
const { SavBufferReader } = createRequire(import.meta.url)('sav-reader') as {
  readonly SavBufferReader: new (bytes: Buffer) => SavReader;
};

/** The file as the reader sees it. It leaves SPSS's number for "missing" as it stands in the file. */
async function readBack(bytes: Uint8Array) {
  const reader = new SavBufferReader(Buffer.from(bytes));
  await reader.open();
  const rows = (await reader.readAllRows()).map((row) =>
    Object.values(row).map((cell) => (cell === -Number.MAX_VALUE ? undefined : cell)),
  );
  return { meta: reader.meta, rows };
}

describe('an SPSS file, read by another reader', () => {
  const table = labelledResponses(survey, demonstrationResponses());

  it.each(LANGUAGES)('has every answer, and the labels in %s', async (language) => {
    const { meta, rows } = await readBack(spssFile(table, language, day));
    expect(rows).toHaveLength(table.rows.length);
    expect(meta.sysvars.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));
    for (const [place, { name, label, kind, values }] of table.columns.entries()) {
      expect(meta.sysvars[place]!.label).toBe(label[language]);
      expect(rows.map((row) => row[place])).toEqual(
        table.rows.map((cells) => (kind === 'text' ? (cells[place] ?? '') : cells[place])),
      );
      if (!values) continue;
      expect(meta.getValueLabels(name)?.map(({ val, label: words }) => [val, words])).toEqual(
        values.map((each) => [each.value, each.label[language]]),
      );
    }
  });

  it('keeps letters whole, empty cells empty, and names that SPSS takes', async () => {
    const { meta, rows } = await readBack(spssFile(awkward, 'kk', day));
    expect(meta.sysvars.map(({ name }) => name)).toEqual(['note_1', 'ALL_v', 'note_1_2v', 'agree']);
    expect(rows).toEqual([
      ['қ'.repeat(60), 1.5, 'a', 1],
      ['', undefined, 'bb', 2],
      ['=HYPERLINK("x")', -3, '', undefined],
    ]);
  });

  // These bytes were read by R 4.2.2 with haven 2.5.1 and foreign 0.8-84: the same cells and labels.
  it('has the bytes that R was given to read', () => {
    const hash = createHash('sha256')
      .update(spssFile(awkward, 'en', day))
      .digest('hex');
    expect(hash).toBe('72ce9d313360235f911fec0eacfc6652e0692b4de0b9246c98b6eff3b569cf63');
  });

  it('refuses a cell that does not fit its column', () => {
    const one = (cell: string | number): LabelledTable => ({
      ...awkward,
      columns: [awkward.columns[typeof cell === 'number' ? 1 : 0]!],
      rows: [[cell]],
    });
    expect(() => spssFile(one(NaN), 'kk', day)).toThrow(RangeError);
    expect(() => spssFile(one('x'.repeat(256)), 'kk', day)).toThrow(RangeError);
    expect(() =>
      spssFile({ ...awkward, columns: [awkward.columns[1]!], rows: [['four']] }, 'kk', day),
    ).toThrow(/row 1, ALL/);
  });
});
