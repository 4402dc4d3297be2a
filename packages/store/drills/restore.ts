import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openOffice, openStore, verifyBackup } from '@tldw/store';
import { serverHome } from '../src/home/server-home.ts';
import { keysFrom } from '../src/keys.ts';
import { postgresPrograms, runPostgresProgram, startServer } from '../test/postgres-server.ts';
import { askMatrix, fillWorld, undone } from '../test/probe.ts';
import { DRILL_SECRET, type Drill } from './drill.ts';

const secret = DRILL_SECRET;

/** A backup brought into an empty server: the same rows, the same fence. */
export const restoreElsewhere: Drill = {
  name: 'restore',
  missing: () => (postgresPrograms() ? undefined : 'a PostgreSQL server (apt install postgresql)'),
  run: async (length) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tldw-restore-'));
    const [record, keys] = [path.join(folder, 'record.gz'), path.join(folder, 'keys.gz')];
    const from = await startServer();
    await open({ databaseUrl: from.appUrl, ownerUrl: from.ownerUrl });
    const world = serverHome(from.adminUrl, { most: 1 });
    await world.transaction('', (tx) => fillWorld(tx, keysFrom(secret).sealing));
    await world.close();
    const office = await openOffice({ ownerUrl: from.ownerUrl, backupUrl: from.backupUrl, secret });
    if (!office.ok) throw new Error(JSON.stringify(office.refusals));
    const head = await office.value.backup(record, keys);
    if (!head.ok) throw new Error(JSON.stringify(head.refusals));
    // The made-up world has a made-up audit chain: the copy must be judged as the original was.
    const judged = JSON.stringify(await office.value.doctor());
    await office.value.close();
    const before = await digests(from.adminUrl);
    await from.stop();

    const whole = await verifyBackup(record);
    // Nothing but the roles and an empty database, as docs/operations.md sets them up.
    const to = await startServer();
    const back = await openOffice({ ownerUrl: to.ownerUrl, backupUrl: to.backupUrl, secret });
    if (!back.ok) throw new Error(JSON.stringify(back.refusals));
    const restored = await back.value.restore(record, keys);
    const same = JSON.stringify(await back.value.doctor()) === judged;
    await back.value.close();
    const after = await digests(to.adminUrl);
    const differ = [...before].filter(([table, digest]) => after.get(table) !== digest);

    const home = serverHome(to.appUrl, { most: 1 });
    const part = length === 'short' ? { acts: ['read' as const] } : {};
    const cells = await undone(home, (tx) => askMatrix(tx, keysFrom(secret).context, part));
    await home.close();
    const wrong = cells.filter((cell) => cell.expected !== cell.got).length;
    const pages = await pagesAreWhole(to);
    rmSync(folder, { recursive: true });
    const rows = Object.values(head.value.tables).reduce((sum, count) => sum + count, 0);
    return {
      kept: whole.ok && restored.ok && wrong === 0 && differ.length === 0 && same && pages,
      line: `backup of ${rows} rows brought into an empty server: ${differ.length} of ${before.size} tables differ, ${wrong} of ${cells.length} cells of the access matrix wrong on the restored copy, ${pages ? 'page checksums right' : 'PAGE CHECKSUMS WRONG'}, the doctor ${same ? 'says the same of both' : 'SAYS OTHERWISE OF THE COPY'}`,
    };
  },
};

async function open(settings: { databaseUrl: string; ownerUrl: string }): Promise<void> {
  const opened = await openStore({ ...settings, secret });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  await opened.value.close();
}

/** A checksum over all rows of each table, whatever their order on the disk. */
async function digests(adminUrl: string): Promise<ReadonlyMap<string, string>> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const { rows: tables } = await admin.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'tldw'::regnamespace and relkind = 'r'
       and relname not in ('migration', 'context_key')`,
  );
  const all = new Map<string, string>();
  for (const { name } of tables) {
    const { rows } = await admin.query<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(to_jsonb(t)::text), '' order by md5(to_jsonb(t)::text))), '') as digest from tldw.${name} t`,
    );
    all.set(name, rows[0]!.digest);
  }
  await admin.end();
  return all;
}

/** PostgreSQL's own check of every page, which wants the server stopped. */
async function pagesAreWhole(server: Awaited<ReturnType<typeof startServer>>): Promise<boolean> {
  await server.halt();
  try {
    runPostgresProgram('pg_checksums', ['--check', '-D', server.data]);
    return true;
  } catch {
    return false;
  } finally {
    await server.stop();
  }
}
