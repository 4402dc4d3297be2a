import { readFileSync } from 'node:fs';
import { calendarDate } from '@tldw/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandIo } from '../src/command.ts';
import { ANALYSES } from '../src/commands/analyse/analyses.ts';
import { EXAMPLES } from '../src/commands/analyse/examples.ts';
import { parseTable } from '../src/commands/analyse/table.ts';
import { run } from '../src/run.ts';

const FILES: Readonly<Record<string, string>> = {
  'model.txt': 'culture =~ c1 + c2 + c3\ncapacity =~ k1 + k2 + k3\ncapacity ~ culture',
  'people.csv': 'days,left\n30,1\n200,0\n270,0\n90,1\n270,0\n',
  'codebook.csv': 'code,title\ntime,Time\nheart,Courage\n',
  'codings.csv':
    'passage,coder,codes\np1,Aida,time\np1,Ivan,time;heart\np2,Aida,\np2,Ivan,\np3,Aida,heart\np3,Ivan,heart\n',
  'ties.csv': 'from,to\nA,B\nB,A\nB,C\nC,D\nD,A\n',
};

async function tldw(args: readonly string[], files = FILES) {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    readBytes: () => Promise.reject(new Error('no bytes here')),
    readText: (path) =>
      Promise.resolve(
        files[path] ?? readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'),
      ),
    writeFile: () => Promise.resolve(),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2020-06-30'),
    language: 'en',
  };
  return { code: await run(args, io), out: out.join('\n'), err: err.join('\n') };
}

// Words as a shell would split them: double quotes keep blanks together.
const words = (command: string) =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

describe('tldw analyse ANALYSIS --help', () => {
  it.each(Object.keys(ANALYSES))('%s: its own options, and an example that works', async (name) => {
    const { code, out } = await tldw(['analyse', name, '--help']);
    const { command } = EXAMPLES[name]!;
    expect(code).toBe(0);
    expect(out).toContain(`tldw analyse ${name}: `);
    expect(out).toContain(command);
    const worked = await tldw(words(command).slice(1));
    expect([worked.code, worked.err.includes('--help')]).toEqual([0, false]);
    expect(worked.out).not.toMatch(/\bNaN\b|undefined|\[object/);
  });
});

describe('any text as a file', () => {
  it('is read as a table or refused, never thrown at', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '1',
        '2.5',
        'NA',
        '"',
        '""',
        ',',
        ';',
        '\t',
        '\n',
        '\r\n',
        '\uFEFF',
        '=1',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
        const table = parseTable(cells.join(''), 'x.csv');
        if (!table.ok) {
          expect(table.refusals.length).toBeGreaterThan(0);
          return;
        }
        for (const name of table.value.names) {
          expect(table.value.text(name)).toHaveLength(table.value.rows);
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it('ends an analysis with an answer or a refusal in words', async () => {
    const cell = fc.constantFrom('1', '2', '3', '5', '', 'NA', 'four', '-1e9', '1e308', 'Infinity');
    const table = fc
      .array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 12 })
      .map((rows) => ['a,b,c', ...rows.map((row) => row.join(','))].join('\n'));
    const args = fc.constantFrom(
      ['reliability', '--items', 'a,b,c'],
      ['describe'],
      ['effect', '--pre', 'a', '--post', 'b'],
      ['effect', '--outcome', 'a', '--group', 'b'],
      ['regression', '--formula', 'a ~ b + c'],
      ['agreement'],
      ['retention', '--time', 'a', '--event', 'b'],
    );
    await fc.assert(
      fc.asyncProperty(table, args, async (text, given) => {
        const { code, out, err } = await tldw(
          ['analyse', ...given, '--data', 'any.csv', '--json'],
          { 'any.csv': text },
        );
        expect([0, 1]).toContain(code);
        expect(out).not.toMatch(/\bNaN\b|[^"]Infinity\b/);
        if (code === 1) expect(err.length).toBeGreaterThan(20);
      }),
      { numRuns: 1500 },
    );
  });
});
