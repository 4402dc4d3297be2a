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

async function tldw(
  args: readonly string[],
  csv = demonstration,
  files: Readonly<Record<string, string>> = {},
) {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const io: CommandIo = {
    readBytes: () => Promise.reject(new Error('no bytes here')),
    readText: (path) => Promise.resolve(files[path] ?? csv),
    writeFile: (path, text) => {
      written[path] = String(text);
      return Promise.resolve();
    },
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2020-06-30'),
    language: 'en',
  };
  return { code: await run(args, io), out: out.join('\n'), err: err.join('\n'), written };
}

const REPORT = ['report', '--data', 'x.csv', '--instrument', 'teacher-leadership-survey'];

describe('tldw report', () => {
  it('prints words first, in the language asked for', async () => {
    const { code, out } = await tldw([...REPORT, '--lang', 'kk', '--invented']);
    expect(code).toBe(0);
    expect(out).toMatch(/^# Бағдарлама туралы есеп/);
    expect(out.indexOf('## Не анықталды')).toBeLessThan(out.indexOf('## Сандар'));
  });

  it('writes a page of HTML and one JSON document', async () => {
    const html = await tldw([...REPORT, '--html', '--out', 'report.html']);
    expect(html.written['report.html']).toMatch(/^<!doctype html>/);
    expect(html.out).toBe('');
    const { report } = JSON.parse((await tldw([...REPORT, '--json'])).out);
    expect(report.found[0]).toMatchObject({
      code: 'report.in-short',
      params: { linked: 2, open: 2 },
    });
    expect(report.associations.links).toHaveLength(4);
  });

  it('takes figures and the forms of directors, and names a wrong row and its remedy', async () => {
    const files: Record<string, string> = {
      'figures.csv': 'figure,counted,out_of,as_of\nattendance,1180,1400,2020-06-12\n',
      'directors.csv': `wave,language,p1,p2,p3\n${Array.from({ length: 16 }, (_, i) => `post,kk,${2 + (i % 4)},${1 + (i % 5)},${3 + (i % 3)}`).join('\n')}\n`,
    };
    const more = ['--directors', 'directors.csv', '--figures', 'figures.csv'];
    const { code, out } = await tldw([...REPORT, ...more], demonstration, files);
    expect(code).toBe(0);
    expect(out).toContain('16 school directors answered');
    expect(out).toContain('| Attendance | 84% | 1180 / 1400 |');
    files['figures.csv'] = 'figure,counted,out_of,as_of\nattendance,many,1400,2020-06-12\n';
    const wrong = await tldw([...REPORT, ...more], demonstration, files);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('row 1, column counted')]);
  });

  it('sets voices beside figures, in the language asked for, and refuses a row without words', async () => {
    const files: Record<string, string> = {
      'voices.csv':
        'topic_en,topic_kk,figures,theme,quote,relation,together\n' +
        'Time,Уақыт,Conditions are rated lowest,Projects begin after lessons,I start at five,expands,It is not will that lacks\n',
    };
    const args = [...REPORT, '--voices', 'voices.csv'];
    const english = await tldw(args, demonstration, files);
    expect(english.code).toBe(0);
    expect(english.out).toContain('| Time | Conditions are rated lowest |');
    expect(english.out).toContain('(I start at five) | voices add to the figures |');
    expect((await tldw([...args, '--lang', 'kk'], demonstration, files)).out).toContain(
      '| Уақыт |',
    );

    files['voices.json'] = JSON.stringify([{ topic: { en: 'Time' }, relation: 'expands' }]);
    files['wrong.csv'] = 'topic,figures,theme,relation,together\nTime,,Lessons,agrees,So\n';
    const wrong = await tldw([...REPORT, '--voices', 'wrong.csv', '--json'], demonstration, files);
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.out)).toEqual({
      refusals: [
        { code: 'voices.no-such-relation', params: expect.anything(), path: [1, 'relation'] },
        { code: 'voices.no-words', params: { row: 1, column: 'figures' }, path: [1, 'figures'] },
      ],
    });
    expect(wrong.err).toContain('confirms, expands, disagrees, silent');
    const json = await tldw([...REPORT, '--voices', 'voices.json', '--json'], demonstration, files);
    expect(JSON.parse(json.out).refusals).toHaveLength(3);
    files['other.csv'] = 'topic,mood\nTime,good\n';
    const other = await tldw([...REPORT, '--voices', 'other.csv'], demonstration, files);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('mood')]);
  });

  it('reads the joint display that the demonstration keeps', async () => {
    const path = '../../../examples/tlk-2019-20/joint-display.records.ndjson';
    const kept = await readFile(new URL(path, import.meta.url), 'utf8');
    const args = [...REPORT, '--voices', 'kept.ndjson', '--lang', 'ru'];
    const { code, out } = await tldw(args, demonstration, { 'kept.ndjson': kept });
    expect(code).toBe(0);
    expect(out).toContain('| Уверенность в себе |');
  });

  it('ends with 1 and every wrong cell, 2 for an unknown questionnaire', async () => {
    const bad = await tldw(
      [...REPORT, '--json'],
      'wave,language,cluster,e1\npost,kk,S1,9\nlast,kk,S1,x\n',
    );
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out).refusals.map((each: { path: unknown }) => each.path)).toEqual([
      [2, 'e1'],
      [3, 'wave'],
      [3, 'e1'],
    ]);
    expect((await tldw(['report', '--data', 'x.csv', '--instrument', 'mine'])).code).toBe(2);
  });
});

describe('tldw score', () => {
  const SCORE = ['score', '--data', 'x.csv', '--instrument', 'teacher-leadership-survey'];

  it('writes one row of scores per questionnaire', async () => {
    const { code, out } = await tldw(SCORE);
    const lines = out.trim().split('\r\n');
    expect(code).toBe(0);
    expect(lines[0]).toBe('wave,language,cluster,attentive,experience,culture,capacity,impact');
    expect(lines).toHaveLength(151);
  });

  it('names a column that the questionnaire does not have once, in the header', async () => {
    const table = 'wave,language,e1,shcool\npost,kk,4,\npost,kk,4,s1\npost,kk,9,s2\n';
    const { code, out } = await tldw([...SCORE, '--json'], table);
    expect(code).toBe(1);
    expect(JSON.parse(out).refusals.map(({ path }: { path: unknown }) => path)).toEqual([
      [1, 'shcool'],
      [4, 'e1'],
    ]);
  });

  it('says in JSON why a score is missing', async () => {
    const { out } = await tldw([...SCORE, '--json'], 'wave,language,e1,e2\npost,kk,4,5\n');
    expect(JSON.parse(out).responses[0].scores[0]).toEqual({
      kind: 'not-scored',
      scale: 'experience',
      reason: 'too-few-answers',
      answered: 2,
      needed: 3,
    });
  });
});
