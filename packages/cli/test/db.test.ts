import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { calendarDate } from '@tldw/core';
import { command } from '../src/commands/db.ts';
import type { CommandIo } from '../src/command.ts';

const root = mkdtempSync(path.join(tmpdir(), 'tldw-db-'));
afterAll(() => rmSync(root, { recursive: true }));

async function db(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    readBytes: () => Promise.reject(new Error('nothing to read')),
    readText: () => Promise.reject(new Error('nothing to read')),
    writeFile: () => Promise.resolve(),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2026-10-01'),
    language: 'en',
  };
  const code = await command.run(args, io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test(
  'a record is made, looked over, backed up, verified and brought back',
  { timeout: 180_000 },
  async () => {
    const [data, backups, fresh] = ['data', 'backups', 'fresh'].map((each) =>
      path.join(root, each),
    );
    expect((await db('migrate', '--data', data!)).code).toBe(0);
    const doctor = await db('doctor', '--data', data!, '--json');
    expect(doctor.code).toBe(0);
    expect(JSON.parse(doctor.out)).toMatchObject({ findings: expect.any(Array) });
    expect((await db('backup', '--data', data!, '--to', backups!)).code).toBe(0);
    expect(readdirSync(backups!).sort()).toEqual(['keys-2026-10-01.gz', 'record-2026-10-01.gz']);
    const record = path.join(backups!, 'record-2026-10-01.gz');
    const keys = path.join(backups!, 'keys-2026-10-01.gz');
    expect((await db('verify', record)).code).toBe(0);
    expect((await db('restore', '--from', record, '--keys', keys, '--data', fresh!)).code).toBe(0);
    const broken = await db('verify', path.join(root, 'nowhere.gz'), '--json');
    expect(broken.code).toBe(1);
    expect(JSON.parse(broken.out)).toMatchObject({ refusals: [{ code: 'backup.unreadable' }] });
  },
);

test('an unknown action is misuse', async () => {
  await expect(db('polish')).rejects.toThrow(/needs one of/);
});
