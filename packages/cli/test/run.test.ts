import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '@tldw/core';
import { COMMANDS } from '../src/commands.ts';
import { ANALYSES } from '../src/commands/analyse/analyses.ts';
import { run } from '../src/run.ts';
import type { CommandIo } from '../src/command.ts';

function listening(): { io: CommandIo; out: string[]; err: string[] } {
  const out: string[] = [];
  const err: string[] = [];
  const nothing = () => Promise.reject(new Error('no files here'));
  const io: CommandIo = {
    readBytes: nothing,
    readText: nothing,
    writeFile: nothing,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2019-09-02'),
    language: 'en',
  };
  return { io, out, err };
}

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('tldw', () => {
  it('lists its commands when asked for help', async () => {
    const { io, out } = listening();
    expect(await run([], io)).toBe(0);
    expect(out.join('')).toContain('programmes of teacher leadership');
  });

  it('ends with 2 and names the word it does not know', async () => {
    const { io, err, out } = listening();
    expect(await run(['plann'], io)).toBe(2);
    expect(err.join('')).toContain('"plann". Did you mean plan?');
    expect(out).toEqual([]);
  });

  it('says its version', async () => {
    const { io, out } = listening();
    expect(await run(['--version'], { ...io, version: '1.2.3' })).toBe(0);
    expect(out.join('').trim()).toBe('1.2.3');
  });

  it.each([
    [['plan', '--desing', 'tldw'], '--desing is no option here. Did you mean --design?'],
    [['plan', '--design', 'tldw', '--design', 't3lfa'], '--design is given twice'],
    [['roster', 'check', 'folder', '--asof', '2019-11-01'], 'Did you mean --as-of?'],
    [['pack', 'diff', 'kz', 'kz', '--min', 'own.json'], 'Did you mean --mine?'],
    [['rules', 'check', 'rules.json', '--jsn'], 'Did you mean --json?'],
  ])('takes %j for misuse and says what was meant', async (args, words) => {
    const { io, err } = listening();
    expect(await run(args, io)).toBe(2);
    expect(err.join('')).toContain(words);
  });

  it.each(Object.keys(COMMANDS))(
    '%s says how it is used, in its help and the README',
    async (name) => {
      const { io, out } = listening();
      expect(await run([name, '--help'], io)).toBe(0);
      expect(out.join('')).toContain(`tldw ${name}`);
      expect(README).toContain(`| \`tldw ${name}\` `);
    },
  );

  it('names every analysis in the README, and no command that is not there', () => {
    for (const name of Object.keys(ANALYSES)) expect(README).toContain(`\`${name}\``);
    const named = [...README.matchAll(/^\| `tldw ([a-z]+)`/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
  });
});
