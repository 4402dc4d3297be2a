import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { calendarDate, type Language } from '@tldw/core';
import { Misuse, type CommandIo } from '../src/command.ts';
import { run } from '../src/run.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/tlk-2019-20', import.meta.url));

async function tldw(args: readonly string[], language: Language = 'en') {
  const out: string[] = [];
  const err: string[] = [];
  const missing = (path: string) => () => {
    throw new Misuse(`Cannot read ${path}`);
  };
  const io: CommandIo = {
    readBytes: (path) => readFile(path).catch(missing(path)),
    readText: (path) => readFile(path, 'utf8').catch(missing(path)),
    writeFile: () => Promise.reject(new Error('`roster check` writes nothing')),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2026-01-01'),
    language,
  };
  const exit = await run(args, io);
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

async function exampleWith(change: (text: string) => string, changed = 'people'): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'roster-'));
  for (const name of ['initiative', 'regions', 'schools', 'people', 'groups']) {
    const text = await readFile(join(EXAMPLE, `${name}.csv`), 'utf8');
    await writeFile(join(directory, `${name}.csv`), name === changed ? change(text) : text);
  }
  return directory;
}

describe('tldw roster check', () => {
  it('refuses a design and a school year from which no year could be planned', async () => {
    const directory = await exampleWith(
      (text) => text.replace(',tlk-2019,', ',tlk-2091,').replace(',2019-20,', ',2019-21,'),
      'initiative',
    );
    const { exit, err } = await tldw(['roster', 'check', directory]);
    expect(exit).toBe(1);
    expect(err).toContain('initiative.csv: There is no design “tlk-2091”.');
    expect(err).toContain('initiative.csv: The pack has no school year 2019-21.');
  });

  it('says of the first year that 150 are teachers and 180 participants', async () => {
    const { exit, out, err } = await tldw(['roster', 'check', EXAMPLE, '--json']);
    expect(exit).toBe(0);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      roster: {
        cohort: 'tlk-2019-20',
        regions: 4,
        schools: 16,
        groups: 16,
        headcount: { asOf: '2019-10-07', teachers: 150, participants: 180, facilitators: 32 },
      },
    });
    const words = await tldw(['roster', 'check', EXAMPLE, '--as-of', '2019-11-01'], 'ru');
    expect(words.out).toContain('150 учителей');
    expect(words.out).toContain(
      '180 участников на 2019-11-01: 150 учителей, 16 директоров, 14 заместителей.',
    );
  });

  it('refuses with the file, the line and the field, as words and as JSON', async () => {
    const directory = await exampleWith((people) =>
      people.replace('2019-08-14', '31.02.2019').replace('s-ast-1,', 's-ast-11,'),
    );
    const { exit, out, err } = await tldw(['roster', 'check', directory, '--json']);
    expect(exit).toBe(1);
    const { refusals } = JSON.parse(out) as { refusals: { code: string; path: unknown[] }[] };
    expect(refusals.map(({ code }) => code).sort()).toEqual([
      'roster.reference-unknown',
      'roster.value-not-understood',
    ]);
    expect(refusals[0]!.path[0]).toBe('people.csv');
    expect(err).toMatch(/people\.csv, line \d+, inductedOn: “31\.02\.2019” was found/);
    expect(err).toContain('Did you mean “s-ast-1”?');
  });

  it('is misused without a directory, with a wrong day, or where there is no roster', async () => {
    expect((await tldw(['roster'])).exit).toBe(2);
    expect((await tldw(['roster', 'check', EXAMPLE, '--as-of', 'soon'])).exit).toBe(2);
    const empty = await mkdtemp(join(tmpdir(), 'no-roster-'));
    expect((await tldw(['roster', 'check', empty])).exit).toBe(2);
  });
});
