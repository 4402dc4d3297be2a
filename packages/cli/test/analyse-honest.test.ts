import { describe, expect, it } from 'vitest';

import { calendarDate, type Language } from '@tldw/core';
import type { CommandIo } from '../src/command.ts';
import { languageAsked } from '../src/language.ts';
import { run } from '../src/run.ts';
import { unreadable } from '../src/unreadable.ts';

const ROWS = Array.from({ length: 24 }, (_, i) => ({
  a: 1 + (i % 5),
  b: 1 + ((i * 7 + (i % 3)) % 5),
  c: 1 + ((i * i) % 4),
  same: 3,
  g: i % 2 === 0 ? 'x' : 'y',
  cl: i % 6,
}));
const NAMES = ['a', 'b', 'c', 'same', 'g', 'cl'] as const;
const csv = (change: (row: Record<string, unknown>, i: number) => object = () => ({})) =>
  [
    NAMES.join(','),
    ...ROWS.map((row, i) => {
      const all: Record<string, unknown> = { ...row, ...change(row, i) };
      return NAMES.map((name) => String(all[name])).join(',');
    }),
  ].join('\n');
const at = (i: number, b: string) => csv((_, row) => (row === i ? { b } : {}));

async function tldw(args: readonly string[], data = csv(), language: Language = 'en') {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    readBytes: async () => new Uint8Array(),
    readText: async () => data,
    writeFile: async () => undefined,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2026-01-05'),
    language,
  };
  const code = await run(['analyse', ...args], io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const data = ['--data', 'any.csv'];

describe('an option that would change nothing is refused', () => {
  it.each([
    [['regression', '--formula', 'a ~ b', '--test', 'b'], '--test would change nothing without'],
    [['regression', '--formula', 'a ~ b', '--logistic', '--cluster', 'cl'], '--cluster'],
    [['describe', '--columns', 'a,b', '--reverse', 'a'], '--reverse would change nothing'],
    [['effect', '--pre', 'a', '--post', 'b', '--group', 'g'], '--group would change nothing'],
    [['effect', '--pre', 'a'], 'both --pre and --post'],
    [['reliability', '--items', 'a,b', '--seed', '1'], 'without --bootstrap'],
    [['reliability', '--items', 'a,a,b'], '"a" is named twice'],
    [['impute', '--columns', 'a,b', '--method', 'norm'], '--method would change nothing'],
    [['sem', '--model', 'f =~ a+b+c', '--seed', '1'], '--se bootstrap'],
    [['sem', '--model', 'f =~ a+b+c', '--group-equal', 'loadings'], '--group COLUMN'],
    [['sem', '--model', 'f =~ a+b+c', '--estimator', 'mlr', '--likelihood', 'wishart'], 'mlr'],
    [['invariance', '--model', 'f =~ a+b+c', '--group', 'g', '--group-equal', 'loadings'], 'steps'],
    [['irt', '--items', 'a,b,c', '--model', 'grm', '--models', 'gpcm'], 'exclude each other'],
    [['network', '--responded', 'a'], '--nodes'],
  ])('%j', async (args, words) => {
    const { code, err } = await tldw([...args, ...data]);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it('a design of power takes its own numbers only', async () => {
    const args = ['power', '--design', 't-test', '--d', '0.5', '--n', '30', '--icc', '0.1'];
    const { code, err } = await tldw(args);
    expect([code, err.includes('--icc would change nothing')]).toEqual([2, true]);
  });

  it('an option given twice, of which one would be lost', async () => {
    const { code, err } = await tldw(['describe', '--columns', 'a', '--columns', 'b', ...data]);
    expect([code, err.includes('given twice')]).toEqual([2, true]);
  });
});

describe('a misspelt option is named with the nearest', () => {
  it('on the command line', async () => {
    const { code, err } = await tldw(['regression', '--fromula', 'a ~ b', ...data]);
    expect(code).toBe(2);
    expect(err).toContain('--fromula is no option here. Did you mean --formula?');
    expect(err).toContain('`tldw analyse regression --help`');
  });

  it.each([
    ['sem', { estimater: 'mlr' }, 'Did you mean estimator?'],
    ['sem', { ordered: { a: 1 } }, 'takes a word'],
    ['network', { directed: 'yes' }, 'takes true or false'],
    ['reliability', { keys: { a: 'minus' } }, '"keys"'],
  ])('in --options of %s: %j', async (name, options, words) => {
    const more = name === 'sem' ? ['--model', 'f =~ a + b + c'] : [];
    const json = JSON.stringify(options);
    const { code, err } = await tldw([name, ...data, ...more, '--options', json]);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it('while a note on the data is said to change nothing', async () => {
    const options = JSON.stringify({ contrasts: 'treatment', cluster: 'cl' });
    const args = ['regression', '--formula', 'a ~ b', ...data, '--options', options, '--json'];
    const { code, err, out } = await tldw(args);
    expect([code, err]).toEqual([0, '--options: contrasts taken as a note; it changes nothing.']);
    expect(JSON.parse(out)).toHaveProperty('clusters', 6);
  });
});

interface Absent {
  readonly at: readonly string[];
  readonly reason: { readonly code: string };
}

describe('a number that does not exist comes with its reason', () => {
  it.each([
    [['describe', '--columns', 'a,same'], 'correlations.a~same.r', 'constant-column'],
    [['describe', '--columns', 'a,same'], 'describe.same.skewType1', 'constant-column'],
    [['effect', '--pre', 'same', '--post', 'a'], 'paired.correlation', 'constant-column'],
    [['agreement', '--raters', 'a,same'], 'meanPearson', 'constant-column'],
    [['regression', '--formula', 'a ~ 1'], 'F', 'no-predictors'],
  ])('%j: %s', async (args, place, reason) => {
    const { code, out } = await tldw([...args, ...data, '--json']);
    const document = JSON.parse(out) as Record<string, { absent?: readonly Absent[] }>;
    const absent = [document, ...Object.values(document)].flatMap((part) =>
      typeof part === 'object' && part !== null && 'absent' in part
        ? (part.absent as readonly Absent[])
        : [],
    );
    const found = absent.find(({ at }) => at.some((each) => place.endsWith(each)));
    expect([code, found?.reason.code]).toEqual([0, reason]);
  });

  it.each([
    ['en', 'The values of same are all the same.'],
    ['ru', 'same'],
    ['kk', 'same бағанындағы мәндердің бәрі бірдей.'],
  ] as const)('in words (%s)', async (language, words) => {
    const { err, out } = await tldw(['describe', '--columns', 'a,same', ...data], csv(), language);
    expect(err).toContain(words);
    expect(err).not.toMatch(/undefined|\[object/);
    expect(out).not.toContain('absent');
  });

  it('a predictor that does not vary is named as such', async () => {
    const { code, err } = await tldw(['regression', '--formula', 'a ~ same', ...data]);
    expect([code, err]).toEqual([
      1,
      'The values of same are all the same. Leave these columns out.',
    ]);
  });
});

describe('a file that would mislead', () => {
  const describing = ['describe', '--columns', 'a,b', ...data];
  const fitting = ['regression', '--formula', 'a ~ b', ...data];
  it.each([
    ['a header without rows', describing, NAMES.join(','), 'holds no row'],
    ['bytes that are no text', describing, `${csv()}\0`, 'no text file'],
    ['letters of another encoding', describing, csv(() => ({ g: '\uFFFD' })), 'CSV UTF-8'],
    ['a quote that never closes', describing, at(3, '"4'), 'line 5'],
    ['a decimal comma between commas', describing, at(3, '"2,5"'), 'write 2.5'],
    ['a word among numbers', fitting, at(3, 'four'), '--categories b'],
    ['a word among numbers by default', ['describe', ...data], at(3, 'four'), 'row 4'],
    ['a misspelt column', ['describe', '--columns', 'sam', ...data], csv(), 'mean "same"'],
  ])('%s', async (_, args, text, words) => {
    const { code, err } = await tldw(args, text);
    expect(code).toBe(1);
    expect(err.toLowerCase()).toContain(words.toLowerCase());
  });

  it('takes mixed cells for categories when told so', async () => {
    const text = csv((row) => ({ b: row['b'] === 1 ? 'none' : row['b'] }));
    const { code } = await tldw([...fitting, '--categories', 'b'], text);
    expect(code).toBe(0);
  });

  it('says which columns it leaves out', async () => {
    const { err } = await tldw(['describe', ...data, '--json']);
    expect(err).toBe('Left out, because they hold words: g.');
  });

  it('with 4,000 columns, is refused before the table of all pairs', async () => {
    const names = Array.from({ length: 4_000 }, (_, i) => `v${i}`);
    const row = (k: number) => names.map((_, i) => (i * k) % 5).join(',');
    const text = [names.join(','), row(1), row(2), row(3), row(4)].join('\n');
    for (const name of ['describe', 'reliability', 'impute', 'irt', 'agreement']) {
      const { code, err } = await tldw([name, ...data], text);
      expect([name, code, err.includes('Name fewer columns')]).toEqual([name, 1, true]);
    }
  }, 30_000);
});

describe('groups and formulas', () => {
  it('names a group that no row has', async () => {
    const args = ['effect', '--outcome', 'a', '--group', 'g', '--groups', 'x,z', ...data];
    const { code, err } = await tldw(args);
    expect([code, err]).toEqual([1, 'No row belongs to z. The column has: x, y.']);
  });

  it('says that values do not differ within groups', async () => {
    const { code, err } = await tldw(['effect', '--outcome', 'a', '--group', 'a', ...data]);
    expect([code, err.includes('Within each group')]).toEqual([1, true]);
  });

  it('reads a * b in a multilevel formula, and refuses what it cannot read with exit code 1', async () => {
    const product = await tldw(['mixed', '--formula', 'a ~ b * c + (1 | cl)', ...data, '--json']);
    expect(product.code).toBe(0);
    expect(JSON.parse(product.out)).toHaveProperty(['REML', 'beta', 'b:c']);
    const odd = await tldw(['mixed', '--formula', 'a ~ log(b) + (1 | cl)', ...data]);
    expect([odd.code, odd.err.includes('(1 | group)')]).toEqual([1, true]);
  });
});

describe('the language and the file', () => {
  it('refuses a language that is none of ours', async () => {
    const { code, err } = await tldw(['describe', ...data, '--lang', 'fr']);
    expect([code, err.includes('--lang takes one of: kk, ru, en')]).toEqual([2, true]);
    expect(languageAsked(['x', '--lang=kk'], 'en_GB')).toBe('kk');
  });

  it('says what to do about a file that is not there', () => {
    const missing = Object.assign(new Error('no'), { code: 'ENOENT' });
    expect(unreadable('a.csv', missing, 'en')).toContain('Check its name and folder');
    expect(unreadable('a.csv', missing, 'kk')).toContain('a.csv файлы жоқ');
  });
});
