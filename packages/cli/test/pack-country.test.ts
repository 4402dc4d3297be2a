import { describe, expect, it } from 'vitest';
import { calendarDate, type Language } from '@tldw/core';
import { kazakhstan } from '@tldw/country-kz';
import type { CommandIo } from '../src/command.ts';
import { run } from '../src/run.ts';

function listening(files: Record<string, unknown> = {}, language: Language = 'en') {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const io: CommandIo = {
    readBytes: () => Promise.reject(new Error('no bytes here')),
    readText: async (path) => {
      const file = files[path];
      return typeof file === 'string' ? file : JSON.stringify(file);
    },
    writeFile: async (path, text) => {
      written[path] = String(text);
    },
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2026-11-22'),
    language,
  };
  return { io, written, out: () => out.join('\n'), err: () => err.join('\n') };
}

const local = {
  id: 'our-office',
  version: '1',
  vocabulary: [{ id: 'tutorial', name: { ru: 'Личная встреча' } }],
  softPeriods: [{ id: 'year-one-break-2026', empty: true }],
};

describe('tldw pack check', () => {
  it('finds no error in the packs that come along', async () => {
    for (const name of ['kz', 'fictional']) {
      const { io, out, err } = listening();
      expect(await run(['pack', 'check', name, '--json'], io)).toBe(0);
      const { findings } = JSON.parse(out());
      expect(findings.every((each: { level: string }) => each.level !== 'error')).toBe(true);
      expect(err()).toContain(`${name}: 0 errors`);
    }
  });

  it('ends with 1, names the place and the nearest key, and says it in the reader’s language', async () => {
    const broken = { ...kazakhstan, holydays: [] };
    const { io, out, err } = listening({ 'ours.json': broken }, 'ru');
    expect(await run(['pack', 'check', 'ours.json', '--json'], io)).toBe(1);
    expect(JSON.parse(out()).refusals).toEqual([
      {
        code: 'pack.unknown-key',
        params: { found: 'holydays', nearest: 'holidays' },
        path: ['holydays'],
      },
    ]);
    expect(err()).toContain('Может быть, «holidays»?');
  });

  it('ends with 2 for what is no JSON, no pack name, or no subcommand', async () => {
    const { io } = listening({ 'x.json': '{' });
    expect(await run(['pack', 'check', 'x.json'], io)).toBe(2);
    expect(await run(['pack', 'check'], io)).toBe(2);
    expect(await run(['pack', 'chekc', 'kz'], io)).toBe(2);
    expect(await run(['pack', 'check', 'kz', '--loud'], io)).toBe(2);
  });
});

describe('tldw pack diff', () => {
  it('tells what an upgrade brings and what one’s own overlay hides', async () => {
    const next = {
      ...kazakhstan,
      version: '2.0.0',
      vocabulary: kazakhstan.vocabulary.map((entry) =>
        entry.id === 'tutorial' || entry.id === 'tool'
          ? { ...entry, name: { ...entry.name, ru: 'Тьюториал' } }
          : entry,
      ),
    };
    const { io, out, err } = listening({ 'next.json': next, 'local.json': local });
    const args = ['pack', 'diff', 'kz', 'next.json', '--mine', 'local.json', '--json'];
    expect(await run(args, io)).toBe(0);
    const { changes } = JSON.parse(out());
    expect(
      changes.map((each: { path: string[]; mine: string }) => [each.path[1], each.mine]),
    ).toEqual(
      expect.arrayContaining([
        ['tutorial', 'overridden'],
        ['tool', 'untouched'],
      ]),
    );
    expect(changes).toHaveLength(2);
    expect(err()).toContain('yours stays: Личная встреча');
    expect(err()).toContain('2 changes, 1 of them hidden by your overlay');
  });

  it('refuses an overlay that does not fit the next version', async () => {
    const mistyped = { id: 'x', version: '1', holidays: [{ id: 'nauriz-1', substituted: false }] };
    const { io, out } = listening({ 'local.json': mistyped });
    expect(await run(['pack', 'diff', 'kz', 'kz', '--mine', 'local.json', '--json'], io)).toBe(1);
    expect(JSON.parse(out()).refusals[0]).toEqual({
      code: 'country.unknown-record',
      params: { list: 'holidays', found: 'nauriz-1', nearest: 'nauryz-1' },
      path: ['holidays', 'nauriz-1'],
    });
  });
});

describe('tldw pack merge', () => {
  it('lists every override and writes the merged pack', async () => {
    const { io, out, err, written } = listening({ 'local.json': local });
    const args = [
      'pack',
      'merge',
      'kz',
      'local.json',
      '--earlier',
      'kz',
      '--out',
      'm.json',
      '--json',
    ];
    expect(await run(args, io)).toBe(0);
    const { overrides } = JSON.parse(out());
    expect(overrides).toMatchObject([
      { layer: 'our-office', change: 'removed', beneath: 'unchanged' },
      {
        path: ['vocabulary', 'tutorial', 'name', 'ru'],
        change: 'changed',
        after: 'Личная встреча',
        beneath: 'unchanged',
      },
    ]);
    expect(JSON.parse(written['m.json']!).vocabulary).toContainEqual({
      id: 'tutorial',
      name: { kk: 'Жеке кеңес', ru: 'Личная встреча', en: 'Tutorial' },
      status: 'draft',
    });
    expect(err()).toContain('2 overrides');
  });
});
