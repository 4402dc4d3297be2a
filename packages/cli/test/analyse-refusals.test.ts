import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import type { CommandIo } from '../src/command.ts';
import { command } from '../src/commands/analyse.ts';

const folder = new URL('../../evaluation/test/reference/data/', import.meta.url);

async function refusal(args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command.run([...args, '--data', 'mtcars.csv', '--json'], {
    readBytes: async () => new Uint8Array(),
    readText: async (path) => readFileSync(new URL(path, folder), 'utf8'),
    writeFile: async () => undefined,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    today: '2026-01-01' as CommandIo['today'],
    language: 'en',
  });
  return { code, said: err.join(' ') };
}

it.each(['factor(cyl)', 'I(wt^2)', 'log(wt)', 'wt^2'])(
  'names %s as what a formula does not know, and what it knows',
  async (part) => {
    const { code, said } = await refusal(['regression', '--formula', `mpg ~ hp + ${part}`]);
    expect(code).toBe(1);
    expect(said).toContain(`(${part})`);
    expect(said).toContain('a * b');
    expect(said).not.toContain('undefined');
  },
);

it('names a predictor the file lacks, and the columns it has', async () => {
  const { code, said } = await refusal(['regression', '--formula', 'mpg ~ hp + weight']);
  expect(code).toBe(1);
  expect(said).toContain('no column "weight". It has: ');
  expect(said).toContain('wt');
});

it('says that pairwise moments are not built, for numbers and for ranks', async () => {
  for (const more of [[], ['--ordered', 'gear,carb']]) {
    const model = ['sem', '--model', 'f =~ mpg + wt + gear + carb', '--missing', 'pairwise'];
    const { code, said } = await refusal([...model, ...more]);
    expect(code).toBe(1);
    expect(said).toContain('pairwise');
  }
});

it('compares events of two groups only, and only events', async () => {
  await expect(refusal(['effect', '--event', 'hp', '--group', 'carb_cl'])).rejects.toThrow(
    '--groups',
  );
  const { code, said } = await refusal([
    'effect',
    '--event',
    'hp',
    '--group',
    'carb_cl',
    '--groups',
    '1,2',
  ]);
  expect([code, said.includes('0 or 1')]).toEqual([1, true]);
});
