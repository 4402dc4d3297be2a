import { readFile } from 'node:fs/promises';
import { calendarDate } from '@tldw/core';
import { TLDW_RULES } from '@tldw/scaffolding';
import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import type { CommandIo } from '../src/command.ts';

function desk(files: Readonly<Record<string, string>> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    readBytes: () => Promise.reject(new Error('no bytes here')),
    readText: (path) => Promise.resolve(files[path] ?? ''),
    writeFile: () => Promise.reject(new Error('nothing is written')),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2020-03-12'),
    language: 'en',
  };
  return { io, out, err };
}

describe('tldw rules', () => {
  it('check says of every part that is missing in which form it is expected', async () => {
    const { io, err } = desk({ 'rules.json': '{"country":"GE"}' });
    expect(await run(['rules', 'check', 'rules.json'], io)).toBe(1);
    expect(err.join('\n')).toContain(
      'The rules: “thresholds” is missing; expected is a record in curly brackets.',
    );
    expect(err.join('\n')).not.toContain('something else');
  });

  it('show prints the page kept in docs', async () => {
    const { io, out } = desk();
    expect(await run(['rules', 'show', '--lang', 'en'], io)).toBe(0);
    const page = await readFile(
      new URL('../../../docs/scaffolding-rules.md', import.meta.url),
      'utf8',
    );
    expect(out.join('').trimEnd()).toBe(page.trimEnd());
  });

  it('show --json gives a rule book that check accepts', async () => {
    const { io, out } = desk();
    await run(['rules', 'show', '--json'], io);
    const checked = desk({ 'mine.json': out.join('') });
    expect(await run(['rules', 'check', 'mine.json'], checked.io)).toBe(0);
    expect(checked.out.join('')).toContain('Nothing wrong');
  });

  it('check ends with 1, names the fault in words and in data', async () => {
    const book = structuredClone(TLDW_RULES);
    book.thresholds['regress.failures']!.value = 3;
    const { io, out, err } = desk({ 'hasty.json': JSON.stringify(book) });
    expect(await run(['rules', 'check', 'hasty.json', '--json'], io)).toBe(1);
    expect(JSON.parse(out.join('')).refusals).toContainEqual(
      expect.objectContaining({
        code: 'check.release-easier',
        params: { successes: 2, failures: 3 },
      }),
    );
    expect(err.join(' ')).toContain('must not be easier');
  });

  it('ends with 2 for a word it does not know', async () => {
    const { io } = desk();
    expect(await run(['rules', 'polish'], io)).toBe(2);
  });
});
