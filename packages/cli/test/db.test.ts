import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { calendarDate, LANGUAGES, type Language } from '@tldw/core';
import { command } from '../src/commands/db.ts';
import { placeFrom } from '../src/commands/db/place.ts';
import { PAGES } from '../src/commands/db/usage.ts';
import { DB_WORDS } from '../src/commands/db/words.ts';
import type { CommandIo } from '../src/command.ts';

const root = mkdtempSync(path.join(tmpdir(), 'tldw-db-'));
afterAll(() => rmSync(root, { recursive: true }));
const at = (name: string): string => path.join(root, name);

async function db(args: readonly string[], language: Language = 'en') {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    readBytes: () => Promise.reject(new Error('nothing to read')),
    readText: () => Promise.resolve('{'),
    writeFile: () => Promise.resolve(),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2026-10-01'),
    language,
  };
  const code = await command.run(args, io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('a mistyped folder or file is named, and nothing is made in its place', async () => {
  const letIn = await db(['let-in', 'strategy-1', '--data', at('nowhere'), '--json']);
  expect(letIn.code).toBe(1);
  expect(JSON.parse(letIn.out)).toMatchObject({ refusals: [{ code: 'store.folder-missing' }] });
  expect(existsSync(at('nowhere'))).toBe(false);
  await expect(db(['verify', at('nothing.gz')])).rejects.toThrow('There is no file');
  await expect(db(['restore', '--from', at('nothing.gz')])).rejects.toThrow('There is no file');
});

test(
  'a record is made, looked over, backed up, verified and brought back',
  { timeout: 300_000 },
  async () => {
    const [data, backups, fresh] = [at('data'), at('backups'), at('fresh')];
    expect((await db(['migrate', '--data', data])).code).toBe(0);
    const doctor = await db(['doctor', '--data', data, '--json']);
    expect(doctor.code).toBe(0);
    expect(JSON.parse(doctor.out)).toMatchObject({ findings: expect.any(Array) });
    expect((await db(['backup', '--data', data, '--to', backups])).code).toBe(0);
    expect(readdirSync(backups).sort()).toEqual(['keys-2026-10-01.gz', 'record-2026-10-01.gz']);
    const record = path.join(backups, 'record-2026-10-01.gz');
    const keys = path.join(backups, 'keys-2026-10-01.gz');
    expect((await db(['verify', record])).code).toBe(0);

    // Without the installation's secret in its place nothing is brought back, and no secret is made.
    const early = await db([
      'restore',
      '--from',
      record,
      '--keys',
      keys,
      '--data',
      fresh,
      '--json',
    ]);
    expect(early.code).toBe(1);
    expect(JSON.parse(early.out)).toMatchObject({ refusals: [{ code: 'store.secrets-missing' }] });
    expect(existsSync(path.join(fresh, 'secret.key'))).toBe(false);
    // The two files taken for each other.
    const swapped = await db([
      'restore',
      '--from',
      keys,
      '--keys',
      record,
      '--data',
      data,
      '--json',
    ]);
    expect(JSON.parse(swapped.out)).toMatchObject({ refusals: [{ code: 'backup.other-part' }] });
    // Nowhere to write to.
    writeFileSync(at('a-file'), '');
    const shut = await db(['backup', '--data', data, '--to', at('a-file/backups'), '--json']);
    expect(shut.code).toBe(1);
    expect(JSON.parse(shut.out)).toMatchObject({ refusals: [{ code: 'backup.folder-unusable' }] });
  },
);

test('a folder that holds no record is not made into one', async () => {
  for (const args of [['doctor'], ['anchor'], ['backup', '--to', at('backups')]]) {
    const answer = await db([...args, '--data', at('mistyped'), '--json']);
    expect(answer.code).toBe(1);
    expect(JSON.parse(answer.out)).toMatchObject({ refusals: [{ code: 'store.folder-missing' }] });
  }
  expect(existsSync(at('mistyped'))).toBe(false);
});

test('a file that is no backup is refused', async () => {
  writeFileSync(at('text.gz'), 'no archive');
  const broken = await db(['verify', at('text.gz'), '--json']);
  expect(broken.code).toBe(1);
  expect(JSON.parse(broken.out)).toMatchObject({ refusals: [{ code: 'backup.unreadable' }] });
});

describe('used wrongly', () => {
  test.each([
    [['polish'], /needs one of/],
    [[], /needs one of/],
    [['backup'], /--to is missing/],
    [['restore'], /--from is missing/],
    [['verify'], /a file is missing/],
    [['doctor', '--anchor', 'x', '--data', 'y'], /no answer of/],
    [['doctor', '--no-such-thing'], /no-such-thing/],
  ])('%j', async (args, words) => {
    await expect(db(args)).rejects.toThrow(words);
  });
});

test('every action has a page that says what it needs and how it ends', async () => {
  for (const action of ['backup', 'verify', 'restore', 'migrate', 'doctor', 'anchor', 'let-in']) {
    const page = await command.help!([action, '--help']);
    expect(page).toBe(PAGES[action]);
    expect(page).toContain(`tldw db ${action}`);
    expect(page).toMatch(/Ends with 0 .*, 1 .*, 2 /);
    expect(command.usage).toContain(`tldw db ${action}`);
  }
  expect(await command.help!(['--help'])).toBe(command.usage);
});

test('what it says is said in each language, and differs', () => {
  for (const key of Object.keys(DB_WORDS.en) as (keyof typeof DB_WORDS.en)[]) {
    const facts = { ok: true, facts: { home: 'embedded' }, rows: 3, record: 'r', keys: 'k' };
    const said = LANGUAGES.map((language) => DB_WORDS[language][key](facts as never));
    expect(new Set(said).size, key).toBe(LANGUAGES.length);
  }
});

describe('where the record is', () => {
  const server = { DATABASE_URL: 'a', DATABASE_OWNER_URL: 'b', TLDW_SECRET_FILE: 's' };
  test('is the server of the environment', () => {
    expect(placeFrom({ json: false }, server)).toEqual({
      databaseUrl: 'a',
      ownerUrl: 'b',
      secretFile: 's',
    });
  });
  test('unless a folder is named', () => {
    expect(placeFrom({ json: false, data: 'here', dumps: 'd' }, server)).toEqual({
      dataFolder: 'here',
      secretFile: 's',
      dumpFolder: 'd',
    });
  });
  test('else the usual folder', () => {
    expect(placeFrom({ json: false }, { TLDW_DUMPS: '' })).toEqual({ dataFolder: '.data' });
  });
});
