import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore, verifyBackup } from '@tldw/store';
import { accessSql } from '../src/access/access-sql.ts';
import { DUMPS_KEPT, pruneDumps } from '../src/backup/dumps.ts';
import { restoreBackup } from '../src/backup/restore-backup.ts';
import { folderHome } from '../src/home/embedded-home.ts';
import type { Home } from '../src/home/home.ts';
import { serverHome } from '../src/home/server-home.ts';
import { keysFrom } from '../src/keys.ts';
import { migrate } from '../src/migrate.ts';
import { MIGRATIONS, type MigrationStep } from '../src/migrations.ts';
import { postgresPrograms, startServer } from './postgres-server.ts';
import { fillWorld } from './probe.ts';

const root = mkdtempSync(path.join(tmpdir(), 'tldw-dumps-'));
afterAll(() => rmSync(root, { recursive: true }));
const secret = new Uint8Array(32).fill(7);
const key = keysFrom(secret).context;
const nowMs = Date.parse('2026-10-01T08:00:00Z');

const good: MigrationStep = {
  name: 'next',
  sql: `alter table tldw.person add column spoken text not null default 'unknown';
        update tldw.person set spoken = language;`,
};
const bad: MigrationStep = {
  name: 'bad',
  sql: `update tldw.person set name = 'overwritten'; drop table tldw.evidence; select no_such_function();`,
};

/** A checksum over everything that people wrote, as whoever sees it all. */
async function digest(home: Home): Promise<string> {
  const all: string[] = [];
  await home.transaction('', async (tx) => {
    const tables = await tx.rows<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'tldw'::regnamespace and relkind = 'r'
         and relname not in ('migration', 'context_key') order by relname`,
    );
    for (const { name } of tables) {
      const [row] = await tx.rows<{ sum: string }>(
        `select count(*) || md5(coalesce(string_agg(md5(to_jsonb(t)::text), '' order by md5(to_jsonb(t)::text)), '')) as sum from tldw.${name} t`,
      );
      all.push(`${name} ${row!.sum}`);
    }
  });
  return all.join('\n');
}

const unfenced = (home: Home): Promise<object[]> =>
  home.transaction('', (tx) =>
    tx.rows(
      `select relname from pg_class where relnamespace = 'tldw'::regnamespace and relkind = 'r'
         and not (relrowsecurity and relforcerowsecurity) and relname not in ('migration', 'context_key')`,
    ),
  );

/** A record somewhere: as its owner, and as whoever sees all of it. */
interface Place {
  readonly owner: Home;
  readonly all: Home;
}

/** What must hold of both homes: a record in `filled`, nothing yet in `empty` and `another`. */
async function drill(folder: string, filled: Place, empty: Place, another: Place): Promise<void> {
  await migrate(filled.owner, key);
  await filled.all.transaction('', (tx) => fillWorld(tx, keysFrom(secret).sealing));
  const before = await digest(filled.all);

  // Nowhere to dump to, or no way to write there: nothing is changed.
  const nowhere = await migrate(filled.owner, key, { steps: [...MIGRATIONS, good] });
  expect(nowhere).toMatchObject({ ok: false, refusals: [{ code: 'store.dump-folder-missing' }] });
  writeFileSync(path.join(root, 'a-file'), '');
  const shut = path.join(root, 'a-file', 'dumps');
  const failed = await migrate(filled.owner, key, {
    steps: [...MIGRATIONS, good],
    dumps: { folder: shut, nowMs },
  });
  expect(failed).toMatchObject({ ok: false, refusals: [{ code: 'store.dump-failed' }] });
  expect(await digest(filled.all)).toBe(before);
  expect(await unfenced(filled.all)).toEqual([]);

  // The migration itself fails: the record is as before, and so is what the dump brings back.
  const steps = [...MIGRATIONS, bad];
  await expect(migrate(filled.owner, key, { steps, dumps: { folder, nowMs } })).rejects.toThrow(
    /no_such_function/,
  );
  expect(await digest(filled.all)).toBe(before);
  expect(await unfenced(filled.all)).toEqual([]);
  const dumped = readdirSync(folder).sort();
  expect(dumped).toEqual([
    expect.stringMatching(/^before-step-\d+-2026-10-01T08-00-00-000Z-keys\.gz$/),
    expect.stringMatching(/^before-step-\d+-2026-10-01T08-00-00-000Z-record\.gz$/),
  ]);
  const [keys, record] = dumped.map((name) => path.join(folder, name)) as [string, string];
  expect(await verifyBackup(record)).toMatchObject({ value: { steps: MIGRATIONS.length } });
  expect(await restoreBackup(empty.owner, keysFrom(secret), { record, keys })).toMatchObject({
    ok: true,
  });
  expect(await digest(empty.all)).toBe(before);
  expect(await unfenced(empty.all)).toEqual([]);

  // A program that is a step further brings the dump up to its own step, with what the step does.
  const next = [...MIGRATIONS, good];
  await migrate(another.owner, key, { steps: next });
  expect(
    await restoreBackup(another.owner, keysFrom(secret), { record, keys }, next),
  ).toMatchObject({
    ok: true,
  });
  const rows = await another.all.transaction('', (tx) =>
    tx.rows<{ same: boolean }>(`select bool_and(spoken = language) as same from tldw.person`),
  );
  expect(rows).toEqual([{ same: true }]);

  // And a migration that goes well leaves a dump, too, and the record with the step taken.
  const done = await migrate(filled.owner, key, {
    steps: next,
    dumps: { folder, nowMs: nowMs + 1_000 },
  });
  expect(done).toMatchObject({
    ok: true,
    value: { taken: 1, dump: { record: expect.stringContaining('08-00-01') } },
  });
  expect(await digest(filled.all)).toBe(await digest(another.all));
  // Nothing to change: no dump.
  const again = await migrate(filled.owner, key, { steps: next, dumps: { folder, nowMs } });
  expect(again).toEqual({ ok: true, value: { taken: 0 } });
}

describe('a migration', () => {
  test('dumps a data folder first', { timeout: 180_000 }, async () => {
    const homes = await Promise.all(
      ['one', 'two', 'three'].map(async (name) => {
        const home = await folderHome(path.join(root, name));
        if (!home) throw new Error('in use');
        return { owner: home, all: home };
      }),
    );
    await drill(path.join(root, 'embedded-dumps'), homes[0]!, homes[1]!, homes[2]!);
    for (const { owner } of homes) await owner.close();
  });

  test.runIf(postgresPrograms() !== undefined)(
    'dumps a server first, as the owner whom the fence binds',
    { timeout: 180_000 },
    async () => {
      const servers = [await startServer(), await startServer(), await startServer()];
      const places = servers.map((server) => ({
        owner: serverHome(server.ownerUrl, { most: 1 }),
        all: serverHome(server.adminUrl, { most: 1 }),
      }));
      await drill(path.join(root, 'server-dumps'), places[0]!, places[1]!, places[2]!);
      for (const { owner, all } of places) await Promise.all([owner.close(), all.close()]);
      for (const server of servers) await server.stop();
    },
  );

  test('of access rules alone, when the app starts, says where the dump is', async () => {
    const dataFolder = path.join(root, 'app');
    const open = async (said: string[] = []) => {
      const opened = await openStore({
        dataFolder,
        secret,
        onProgress: (step, where) => void (where && said.push(`${step} ${where}`)),
      });
      if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
      await opened.value.close();
      return said;
    };
    expect(await open()).toEqual([]);
    const home = await folderHome(dataFolder);
    await home!.transaction('', async (tx) => {
      await fillWorld(tx);
      await tx.script(`${accessSql()}; update tldw.migration set hash = 'older' where number = 0`);
    });
    await home!.close();
    expect(await open()).toEqual([
      expect.stringMatching(/^dumped .*app.dumps.before-step-\d+-.*-record\.gz$/),
    ]);
    expect(await open()).toEqual([]);
  });
});

test('old dumps go, and the authors’ keys of a dump after a week', async () => {
  const folder = mkdtempSync(path.join(root, 'prune-'));
  const day = (number: number): number => nowMs - number * 86_400_000;
  for (const age of [0, 3, 8, 20, 30, 40, 50]) {
    const stamp = new Date(day(age)).toISOString().replaceAll(/[:.]/g, '-');
    for (const part of ['record', 'keys']) {
      const file = path.join(folder, `before-step-${age % 2 ? 9 : 10}-${stamp}-${part}.gz`);
      writeFileSync(file, '');
      utimesSync(file, day(age) / 1_000, day(age) / 1_000);
    }
  }
  writeFileSync(path.join(folder, 'somebody-elses.txt'), '');
  await pruneDumps(folder, nowMs);
  const left = readdirSync(folder);
  expect(left.filter((name) => name.endsWith('record.gz'))).toHaveLength(DUMPS_KEPT);
  expect(left.filter((name) => name.endsWith('keys.gz'))).toHaveLength(2);
  expect(left).toContain('somebody-elses.txt');
  expect(left.some((name) => name.includes('2026-08-1') || name.includes('2026-08-2'))).toBe(false);
  await pruneDumps(path.join(root, 'no-such-folder'), nowMs);
});
