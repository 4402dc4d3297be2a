import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { calendarDate, type Language } from '@tldw/core';
import type { CommandIo } from '../src/command.ts';
import { run } from '../src/run.ts';

const folder = new URL('../../evaluation/test/reference/data/', import.meta.url);
const WRONG_CELL = 'a,b,c\n1,2,3\n4,four,5\n2,3,4\n5,4,4\n';

async function tldw(args: readonly string[], language: Language = 'en') {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    readBytes: async () => new Uint8Array(),
    readText: async (path) => {
      if (path === 'wrong-cell.csv') return WRONG_CELL;
      if (path === 'same.csv') return SAME;
      if (path === 'model.txt') return 'visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6';
      return readFileSync(new URL(path, folder), 'utf8');
    },
    writeFile: async () => undefined,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2026-01-05'),
    language,
  };
  const code = await run(args, io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const SAME = 'a,b\n3,1\n3,2\n3,4\n3,5\n';
const attitude = ['analyse', 'reliability', '--data', 'attitude.csv'];

describe('tldw analyse reliability', () => {
  it('prints alpha, its intervals and omega as one JSON document', async () => {
    const { code, out, err } = await tldw([...attitude, '--json']);
    expect([code, err]).toEqual([0, '']);
    const { nComplete, k, listwise, omegaML } = JSON.parse(out) as {
      nComplete: number;
      k: number;
      listwise: { alpha: number; alphaCi: { feldt: { lower: number; upper: number } } };
      omegaML: { omegaTotal: number };
    };
    expect([nComplete, k]).toEqual([30, 7]);
    // R: psych::alpha(attitude)$total$raw_alpha
    expect(listwise.alpha).toBeCloseTo(0.84314276956476, 12);
    expect(listwise.alphaCi.feldt.lower).toBeLessThan(listwise.alpha);
    expect(omegaML.omegaTotal).toBeGreaterThan(0.8);
  });

  it('prints words and a table without --json', async () => {
    const { code, out } = await tldw(attitude);
    expect(code).toBe(0);
    expect(out).toMatch(/alpha +0\.843143/);
  });

  it.each([
    ['en', 'Row 2, column b: "four" is not a number.'],
    ['ru', 'Строка 2, столбец b: «four» не число.'],
    ['kk', '2-жол, b бағаны: «four» сан емес.'],
  ] as const)('names the row and the column of a wrong cell (%s)', async (language, words) => {
    const args = ['analyse', 'reliability', '--data', 'wrong-cell.csv', '--items', 'a,b,c'];
    const { code, out, err } = await tldw([...args, '--json'], language);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      refusals: [
        {
          code: 'analyse.not-a-number',
          params: { column: 'b', row: 2, found: 'four' },
          path: [2, 'b'],
        },
      ],
    });
    expect(err).toContain(words);
  });
});

it.each([
  ['en', 'Everybody answered the same on a.'],
  ['ru', 'На a все ответили одинаково.'],
  ['kk', 'a сұрағына бәрі бірдей жауап берген.'],
] as const)('a statistic without an answer says why (%s)', async (language, words) => {
  const args = ['analyse', 'reliability', '--data', 'same.csv'];
  const { code, out, err } = await tldw(args, language);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(words);
});

describe('the exit code of tldw analyse', () => {
  it('is 0 with an answer, 1 with a refusal, 2 when used wrongly', async () => {
    const sem = ['analyse', 'sem', '--model', 'model.txt', '--data'];
    expect((await tldw([...sem, 'hs39.csv'])).code).toBe(0);
    expect((await tldw([...sem, 'attitude.csv'])).code).toBe(1);
    expect((await tldw(['analyse', 'sem', '--data', 'hs39.csv'])).code).toBe(2);
    expect((await tldw(['analyse', 'horoscope'])).code).toBe(2);
    expect((await tldw([...attitude, '--level', '2'])).code).toBe(2);
  });

  it('keeps words off standard output when JSON is asked for', async () => {
    const args = ['analyse', 'sem', '--model', 'model.txt', '--data', 'attitude.csv', '--json'];
    const { out, err } = await tldw(args);
    const { refusals } = JSON.parse(out) as { refusals: { code: string }[] };
    expect(refusals.map(({ code }) => code)).toContain('sem-unknown-variable');
    expect(err).not.toBe('');
  });
});
