import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseCsv,
  readCell,
  readRoster,
  writeCell,
  type RosterFile,
} from '../../src/roster/index.ts';
import { exampleFiles } from './example-files.ts';

const utf8 = new TextDecoder();

// The example cut to a few people of every role, so that ten thousand readings stay cheap.
const small: ReadonlyMap<string, string> = new Map(
  exampleFiles.map(({ name, content }) => {
    const [header, ...rows] = utf8.decode(content).trimEnd().split('\n');
    const few = name === 'groups.csv' ? rows.slice(0, 1) : rows;
    const kept = name === 'people.csv' ? few.filter((row) => /^[^,]*-ast-1|^str/.test(row)) : few;
    return [name, [header, ...kept].join('\n')];
  }),
);

const NASTY = [
  '"',
  '""',
  '\0',
  '\r',
  '\n',
  ';',
  ',',
  '\t',
  '=1+1',
  "'",
  '__proto__',
  'constructor',
  'toString',
  '\uFEFF',
  '\uFFFD',
  '\uD800',
  '?',
  'NaN',
  '1e400',
  '2019-99-99',
  '99999',
  'ә'.repeat(300),
  'a'.repeat(20_000),
  '"'.repeat(999),
  ';'.repeat(999),
];

interface Mutation {
  readonly file: number;
  readonly at: number;
  readonly what: string;
  readonly cut: number;
  readonly bytes: boolean;
  readonly header: boolean;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  file: fc.nat(5),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  what: fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 12 })),
  cut: fc.constantFrom(0, 0, 1, 5, 80, 5000),
  bytes: fc.boolean(),
  header: fc.boolean(),
});

function mutated(mutations: readonly Mutation[]): readonly RosterFile[] {
  const names = [...small.keys()];
  const files = new Map<string, string | Uint8Array>(small);
  for (const { file, at, what, cut, bytes, header } of mutations) {
    const name = names[file % names.length]!;
    const content = files.get(name)!;
    if (typeof content !== 'string') continue;
    const length = header ? content.indexOf('\n') : content.length;
    const position = Math.floor(at * Math.max(0, length));
    const text = content.slice(0, position) + what + content.slice(position + cut);
    files.set(name, bytes ? new Uint8Array(Buffer.from(text, 'latin1')) : text);
  }
  return [...files].map(([name, content]) => ({ name, content }));
}

describe('ten thousand damaged rosters', () => {
  it('are read or refused with a place, never thrown at, never loaded by halves', () => {
    expect(readRoster(mutated([])).ok).toBe(true);
    let refused = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const read = readRoster(mutated(mutations));
        // Plain comparisons: ten thousand runs of `expect` would cost more than the reading.
        if (read.ok) {
          const ids = new Set<string>(read.value.people.map(({ id }) => id));
          return (
            ids.size === read.value.people.length &&
            read.value.participants.every(({ person }) => ids.has(person))
          );
        }
        refused += 1;
        return (
          read.refusals.length > 0 &&
          !('value' in read) &&
          read.refusals.every(
            ({ code, params }) =>
              code.startsWith('roster.') && (code === 'roster.more-refusals' || 'file' in params),
          )
        );
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(3000);
    expect(Object.getPrototypeOf({})).not.toHaveProperty('polluted');
  }, 240_000);
});

describe('a cell', () => {
  const anyCell = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((text) => text.trim())
    .filter((text) => !text.includes('\0'));

  it('reads back as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 2, maxLength: 6 }), (cells) => {
        fc.pre(cells.some((cell) => cell !== ''));
        const text = `a,${'h,'.repeat(9)}z\n${cells.map(writeCell).join(',')}\n`;
        const parsed = parseCsv('f', text);
        expect(parsed.ok && parsed.value[1]!.cells.map(readCell)).toEqual(cells);
      }),
    );
  });
});
