import { readFile } from 'node:fs/promises';
import { calendarDate } from '@tldw/core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommandIo } from '../src/command.ts';
import { run } from '../src/run.ts';

let demonstration = '';
beforeAll(async () => {
  const path = new URL('../../../examples/tlk-2019-20/responses.csv', import.meta.url);
  demonstration = await readFile(path, 'utf8');
});

async function tldw(args: readonly string[], csv = demonstration) {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string | Uint8Array> = {};
  const io: CommandIo = {
    readBytes: () => Promise.reject(new Error('no bytes here')),
    readText: () => Promise.resolve(csv),
    writeFile: (path, content) => {
      written[path] = content;
      return Promise.resolve();
    },
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2020-06-30'),
    language: 'en',
  };
  return {
    code: await run(['export', ...args], io),
    out: out.join('\n'),
    err: err.join('\n'),
    written,
  };
}

const ANSWERS = ['--data', 'x.csv', '--instrument', 'teacher-leadership-survey'];

describe('tldw export', () => {
  it('writes answers and scores as CSV, a row for each questionnaire', async () => {
    const answers = await tldw(['--to', 'csv', ...ANSWERS]);
    const scores = await tldw(['--to', 'scores', ...ANSWERS]);
    expect(answers.out.split('\r\n')[0]).toMatch(/^wave,language,cluster,e1,/);
    expect(scores.out.split('\r\n')[0]).toBe(
      'wave,language,cluster,attentive,experience,culture,capacity,impact',
    );
    for (const { code, out } of [answers, scores]) {
      expect([code, out.trim().split('\r\n').length]).toEqual([0, 151]);
    }
  });

  it.each([
    ['spss', '$FL2'],
    ['excel', 'PK'],
    ['xlsform', 'PK'],
  ])('writes %s as bytes, and only into a file', async (to, begins) => {
    const { code, written, out } = await tldw(['--to', to, ...ANSWERS, '--out', 'answers.bin']);
    const bytes = written['answers.bin'];
    expect([code, out, bytes instanceof Uint8Array]).toEqual([0, '', true]);
    expect(new TextDecoder('latin1').decode(bytes as Uint8Array).startsWith(begins)).toBe(true);
    expect((await tldw(['--to', to, ...ANSWERS])).code).toBe(2);
  });

  it('writes codebooks and the sheet in the language asked for', async () => {
    const ddi = await tldw(['--to', 'ddi', ...ANSWERS]);
    expect(ddi.out).toMatch(/^<\?xml/);
    expect(ddi.out).toContain('x.csv');
    const instrument = ANSWERS.slice(2);
    const book = await tldw(['--to', 'codebook', ...instrument, '--lang', 'ru']);
    expect(book.out).toContain('обратный вопрос');
    const sheet = await tldw(['--to', 'sheet', ...instrument, '--lang', 'kk']);
    expect(sheet.out).toContain('lang="kk"');
  });

  it('empties small schools, more of them for the public, and says how many', async () => {
    const hidden = async (audience: string) => {
      const { out } = await tldw(['--to', 'csv', ...ANSWERS, '--for', audience, '--json']);
      return JSON.parse(out).export as {
        rows: number;
        hidden: { clusters: number };
        content: string;
      };
    };
    const [programme, everybody] = [await hidden('programme'), await hidden('public')];
    expect([programme.rows, programme.hidden.clusters]).toEqual([150, 0]);
    expect(everybody.hidden.clusters).toBeGreaterThan(0);
    const schools = (csv: string) => new Set(csv.split('\r\n').map((line) => line.split(',')[2]));
    expect(schools(everybody.content).size).toBeLessThan(schools(programme.content).size);
  });

  it.each(['csv', 'scores', 'spss', 'excel', 'ddi'])(
    'refuses %s of a wave whose report is refused because too few answered',
    async (to) => {
      const few = demonstration.split('\n').slice(0, 5).join('\n');
      const { code, out, err, written } = await tldw(['--to', to, ...ANSWERS, '--out', 'x'], few);
      expect([code, out, written]).toEqual([1, '', {}]);
      expect(err).toContain('fewer than 5 people');
      const open = await tldw(['--to', to, ...ANSWERS, '--out', 'x', '--for', 'public'], few);
      expect(open.err).toContain('fewer than 10 people');
    },
  );

  it('refuses wrong answers with their places, and unknown forms as misuse', async () => {
    const bad = await tldw(['--to', 'csv', ...ANSWERS, '--json'], 'wave,language,e1\npost,kk,9\n');
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out).refusals[0].path).toEqual([2, 'e1']);
    expect((await tldw(['--to', 'stone', ...ANSWERS])).code).toBe(2);
    expect((await tldw(ANSWERS)).code).toBe(2);
  });
});
