import { readFile } from 'node:fs/promises';
import { calendarDate, type Language } from '@tldw/core';
import { TLDW_RULES } from '@tldw/scaffolding';
import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { Misuse, type CommandIo } from '../src/command.ts';

const root = new URL('../../../', import.meta.url);
const EVIDENCE = 'examples/tlk-2019-20/evidence.ndjson';

function desk(files: Readonly<Record<string, string>> = {}, language: Language = 'en') {
  const out: string[] = [];
  const err: string[] = [];
  const readText = async (path: string): Promise<string> => {
    const given = files[path];
    if (given !== undefined) return given;
    if (path === EVIDENCE) return readFile(new URL(path, root), 'utf8');
    throw new Misuse(`Cannot read ${path}`);
  };
  const io: CommandIo = {
    readBytes: () => Promise.reject(new Error('no bytes here')),
    readText,
    writeFile: () => Promise.reject(new Error('nothing is written')),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2020-03-12'),
    language,
  };
  return { io, out, err };
}

describe('tldw advise', () => {
  it('does not answer “no advice” for a teacher of whom the log knows nothing', async () => {
    const log = JSON.stringify({
      ...{ kind: 'supervision-rating', id: '1', teacher: 'teacher-1', on: '2019-11-12' },
      ...{ by: 'f-1', score: 3 },
    });
    const { io, err } = desk({ 'log.ndjson': log });
    expect(await run(['advise', '--log', 'log.ndjson', '--teacher', 'techer-1'], io)).toBe(2);
    expect(err.join('')).toContain('no teacher "techer-1". Did you mean teacher-1?');
  });

  it('prints one document of decisions and states with --json', async () => {
    const { io, out, err } = desk();
    const args = ['advise', '--log', EVIDENCE, '--as-of', '2020-03-12', '--json'];
    expect(await run(args, io)).toBe(0);
    const document = JSON.parse(out.join(''));
    expect(err).toEqual(['6 entries are later than 12 March 2020 and were not read.']);
    expect(document.decisions).toHaveLength(36);
    expect(Object.keys(document.decisions[0])).toEqual(
      expect.arrayContaining([
        'teacher',
        'dimension',
        'on',
        'before',
        'after',
        'rules',
        'reasons',
        'missing',
      ]),
    );
    const [first] = document.decisions;
    expect(Object.keys(first.reasons)).toEqual(expect.arrayContaining(first.rules));
    expect(Object.values(first.reasons)[0]).toMatchObject({ holds: true, because: {} });
    expect(document.state['teacher-ast-1-01'].planning.level).toBe('stand-back');
  });

  it('says on standard error what it did not read, and that nobody was named', async () => {
    const { io, out, err } = desk({ 'empty.ndjson': '' });
    const early = ['advise', '--log', EVIDENCE, '--as-of', '2019-10-08', '--json'];
    expect(await run(early, io)).toBe(0);
    expect(err.join('')).toMatch(/\d+ entries are later than 8 October 2019 and were not read/);
    expect(await run(['advise', '--log', 'empty.ndjson', '--json'], io)).toBe(0);
    expect(JSON.parse(out.at(-1)!)).toEqual({ decisions: [], state: {} });
    expect(err.at(-1)).toContain('nobody to advise on');
  });

  it('speaks the reader’s language', async () => {
    const { io, out } = desk({}, 'kk');
    expect(await run(['advise', '--log', EVIDENCE, '--teacher', 'teacher-ast-1-02'], io)).toBe(0);
    expect(out.join('')).toContain('Жоспарлау');
    expect(out.join('')).not.toContain('teacher-ast-1-03');
  });

  it('ends with 1 and every reason when somebody else set the concern', async () => {
    const log = `{"kind":"concern","id":"c","teacher":"t-1","on":"2019-10-15","setBy":"director"}\n{`;
    const { io, out, err } = desk({ 'log.ndjson': log });
    expect(await run(['advise', '--log', 'log.ndjson', '--json'], io)).toBe(1);
    expect(JSON.parse(out.join('')).refusals.map(({ code }: { code: string }) => code)).toEqual([
      'evidence.not-json',
      'evidence.concern-not-the-teachers',
    ]);
    expect(err.join(' ')).toContain('The concern is the teacher’s own');
  });

  it('ends with 2 for a day that is none', async () => {
    const { io, err } = desk();
    expect(await run(['advise', '--log', EVIDENCE, '--as-of', '2020-02-30'], io)).toBe(2);
    expect(err.join('')).toContain('2020-02-30');
  });

  it('what-if says who would have been decided differently, and when', async () => {
    const patient = structuredClone(TLDW_RULES);
    patient.thresholds['release.successes'] = {
      ...patient.thresholds['release.successes']!,
      value: 3,
    };
    const { io, out } = desk({ 'patient.json': JSON.stringify(patient) });
    const args = ['advise', 'what-if', '--log', EVIDENCE, '--with', 'patient.json', '--json'];
    expect(await run(args, io)).toBe(0);
    const found = JSON.parse(out.join(''));
    expect(found.different).toBeGreaterThan(0);
    expect(found.differences[0]).toMatchObject({
      now: expect.any(String),
      changed: expect.any(String),
    });
  });
});
