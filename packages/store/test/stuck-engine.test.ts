import fs, { mkdtempSync, rmSync, type StatsFs } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { codeOf } from '../src/fence-refusals.ts';
import { folderHome } from '../src/home/embedded-home.ts';
import { DISK_FULL, type Home } from '../src/home/home.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tldw-stuck-'));
let home: Home;

beforeAll(async () => {
  home = (await folderHome(folder))!;
  await home.transaction('', ({ script }) => script('create table kept (line text)'));
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  await home.close();
  rmSync(folder, { recursive: true });
});

const write = (line: string) =>
  home.transaction('', ({ rows }) => rows('insert into kept values ($1)', [line]));
const lines = () =>
  home.transaction('', async ({ rows }) =>
    (await rows<{ line: string }>('select line from kept order by line')).map(({ line }) => line),
  );

const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'accepted',
    (error: unknown) => codeOf(error),
  );

/** From now on the disk takes nothing, and says that it is full. */
function fillDisk(): void {
  vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  });
  vi.spyOn(fs, 'statfsSync').mockReturnValue({ bavail: 1, bsize: 4096 } as StatsFs);
}

describe('an embedded home whose disk ends in the middle of a commit', () => {
  test('says so, and goes on with everything it had acknowledged once there is space', async () => {
    await write('before');
    fillDisk();
    expect(await refusal(write('during'))).toBe(DISK_FULL);
    expect(await refusal(write('still full'))).toBe(DISK_FULL);
    vi.restoreAllMocks();
    await write('after');
    const kept = await lines();
    expect(kept).toEqual(expect.arrayContaining(['after', 'before']));
    expect(kept).not.toContain('still full');
  });

  test('lets nobody who waits behind it into what it left', async () => {
    fillDisk();
    const all = await Promise.all(['a', 'b', 'c'].map((line) => refusal(write(line))));
    expect(all).toEqual([DISK_FULL, DISK_FULL, DISK_FULL]);
    vi.restoreAllMocks();
    expect(await Promise.all(['d', 'e'].map((line) => refusal(write(line))))).toEqual([
      'accepted',
      'accepted',
    ]);
    expect(await lines()).toEqual(expect.arrayContaining(['after', 'before', 'd', 'e']));
  });
});
