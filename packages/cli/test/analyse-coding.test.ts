import { calendarDate, type Language } from '@tldw/core';
import { expect, it } from 'vitest';
import type { CommandIo } from '../src/command.ts';
import { run } from '../src/run.ts';

const FILES: Readonly<Record<string, string>> = {
  'codebook.csv':
    'code,title,definition\ntime,Time,Hours and rooms\nheart,Courage,Daring to begin\n',
  'codebook.json': JSON.stringify({
    id: 'voices-2020',
    version: '1',
    codes: [{ id: 'time', title: { en: 'Time' }, definition: { en: 'Hours and rooms' } }],
  }),
  'codings.csv': [
    'passage,coder,codes',
    ...['time', 'time', 'time;heart', '', 'heart', 'time'].map((codes, i) => `p${i},Aida,${codes}`),
    ...['time', '', 'time;heart', '', 'heart', 'time'].map((codes, i) => `p${i},Ivan,${codes}`),
    'p9,Aida,time',
  ].join('\n'),
  'wrong.csv': 'passage,coder,codes\np1,Aida,tyme\np1,Aida,time\np1,Ivan,time\n',
};

async function coding(args: readonly string[], language: Language = 'en') {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    readBytes: () => Promise.reject(new Error('no bytes here')),
    readText: (path) => Promise.resolve(FILES[path] ?? ''),
    writeFile: () => Promise.resolve(),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2020-06-30'),
    language,
  };
  const code = await run(['analyse', 'coding', ...args, '--json'], io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

it('compares two readers code by code, on the passages both read', async () => {
  const args = ['--data', 'codings.csv', '--codebook', 'codebook.csv'];
  const { code, out } = await coding(args);
  const { codes, coders } = JSON.parse(out);
  expect([code, coders]).toEqual([0, ['Aida', 'Ivan']]);
  expect(codes[0]).toMatchObject({
    code: 'time',
    both: 3,
    onlyFirst: 1,
    onlySecond: 0,
    neither: 2,
  });
  expect(codes[0].disputed).toEqual(['p1']);
  // (5/6 − 1/2) / (1 − 1/2), the chances of "yes" being 4/6 and 3/6
  expect(codes[0].kappa.value).toBeCloseTo(2 / 3, 12);
  expect(codes[1].kappa.value).toBeCloseTo(1, 12);
  const json = await coding(['--data', 'codings.csv', '--codebook', 'codebook.json']);
  expect(JSON.parse(json.out).refusals[0]).toMatchObject({ code: 'coding.unknown-code' });
});

it('names unknown codes and passages that were coded twice', async () => {
  const { code, out, err } = await coding(
    ['--data', 'wrong.csv', '--codebook', 'codebook.csv'],
    'ru',
  );
  expect(code).toBe(1);
  const codes = JSON.parse(out).refusals.map((each: { code: string }) => each.code);
  expect(codes).toEqual(['coding.unknown-code', 'coding.coded-twice']);
  expect(err).toContain('tyme');
  expect((await coding(['--data', 'codings.csv'])).code).toBe(2);
  const one = ['--data', 'codings.csv', '--codebook', 'codebook.csv', '--coders', 'Aida'];
  expect((await coding(one)).code).toBe(2);
});
