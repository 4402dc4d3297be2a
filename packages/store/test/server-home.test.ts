import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, openStore, type Store } from '@tldw/store';
import { openingFor } from '../src/access/request-context.ts';
import { serverHome } from '../src/home/server-home.ts';
import { keysFrom } from '../src/keys.ts';
import { askMatrix, fillWorld, steps, undone } from './probe.ts';
import {
  postgresPrograms,
  runPostgresProgram,
  startServer,
  type TestServer,
} from './postgres-server.ts';
import { askMoves, fillMoves } from './research/research-moves.ts';
import { SAMPLE } from './sample-programme.ts';

// Without a server on this machine there is nothing to ask; CI installs `postgresql`.
const installed = postgresPrograms() !== undefined;
const secret = randomBytes(32);
const keys = keysFrom(secret);

describe.runIf(installed)('the record on a PostgreSQL server', () => {
  let server: TestServer;
  let store: Store;

  beforeAll(async () => {
    server = await startServer();
    const early = await openStore({ databaseUrl: server.appUrl, secret });
    expect(early).toMatchObject({ ok: false, refusals: [{ code: 'store.not-migrated' }] });
    const opened = await openStore({
      databaseUrl: server.appUrl,
      ownerUrl: server.ownerUrl,
      secret,
    });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
    store = opened.value;
  });
  afterAll(async () => {
    await store.close();
    await server.stop();
  });

  test('the same matrix holds for the login role of the app: no wrong cell', async () => {
    const admin = serverHome(server.adminUrl, { most: 1 });
    await admin.transaction('', (tx) => fillWorld(tx));
    await admin.transaction('', (tx) => steps(tx, 'disable'));
    const home = serverHome(server.appUrl, { most: 1 });
    const cells = await undone(home, (tx) => askMatrix(tx, keys.context)).finally(() =>
      home.close(),
    );
    await admin.transaction('', fillMoves);
    const moving = serverHome(server.appUrl, { most: 1 });
    const moves = await undone(moving, (tx) => askMoves(tx, keys.context)).finally(() =>
      moving.close(),
    );
    await admin.transaction('', (tx) => steps(tx, 'enable'));
    await admin.close();
    await emptyAll(server);
    expect(moves.filter(({ core, store }) => core !== store)).toEqual([]);
    expect(moves.length).toBeGreaterThan(5_000);
    const wrong = cells.filter((cell) => cell.expected !== cell.got);
    expect(wrong).toEqual([]);
    expect(cells.length).toBeGreaterThan(2_000);
  });

  test('whoever smuggles SQL in gets nowhere', async () => {
    expect(await store.loadProgramme(SAMPLE)).toMatchObject({ ok: true });
    const client = new pg.Client({ connectionString: server.appUrl });
    await client.connect();
    const as = openingFor({ purpose: 'person', personId: 'director-1' }, keys.context, Date.now());
    const forged = `set local tldw.context = 'person/teacher-1/full/teacher-1/9999999999/${'0'.repeat(64)}'`;
    const escapes = [
      'reset role',
      'set role postgres',
      'set role tldw_owner',
      'set session authorization postgres',
      'set local row_security = off',
      forged,
      `select * from tldw.context_key`,
      'alter table tldw.reflection disable row level security',
      'create policy open on tldw.reflection using (true)',
    ];
    for (const escape of escapes) {
      await client.query(`begin;${as}`);
      const seen = await client
        .query(escape)
        .then(() => client.query('select id from tldw.reflection'))
        .then((result) => result.rowCount)
        .catch(() => 0);
      expect([escape, seen]).toEqual([escape, 0]);
      await client.query('rollback');
    }
    await client.end();
  });

  test('a dump of the whole server, and all its files, hold no private text', async () => {
    const [written] = SAMPLE.reflections!;
    expect(await store.as({ personId: 'teacher-1' }).readReflection(written!.id)).toMatchObject({
      text: written!.text,
    });
    const dump = runPostgresProgram('pg_dump', ['-d', server.adminUrl]);
    // What is not sealed is found: so the search can find something.
    expect(dump).toContain('reading aloud');
    expect(dump).toContain(written!.id);
    expect(dump).not.toContain(written!.text);
    expect(dump).not.toContain(Buffer.from(written!.text).toString('hex'));
    const files = readdirSync(server.data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((file) => readFileSync(file).includes(written!.text))).toEqual([]);
  });

  test('a login that could go around the fence is refused', async () => {
    for (const databaseUrl of [server.adminUrl, server.ownerUrl]) {
      expect(await openStore({ databaseUrl, secret })).toMatchObject({
        ok: false,
        refusals: [{ code: 'store.role-too-powerful' }],
      });
    }
  });

  test('two processes of the app serve together', async () => {
    const second = await openStore({ databaseUrl: server.appUrl, secret });
    if (!second.ok) throw new Error('refused');
    const teacher = { personId: 'teacher-1' };
    const operation = newId(Date.now());
    const given = { writtenOn: '2026-10-10', text: 'written once' };
    // The same form sent twenty times, through both processes.
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, turn) =>
        (turn % 2 ? store : second.value).as(teacher).saveReflection(operation, given),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const own = await store.as(teacher).listOwnReflections();
    expect(own.filter((each) => each.text === 'written once')).toHaveLength(1);
    await second.value.close();
  });

  test('fifty people for one seat leave one', async () => {
    const people = SAMPLE.people.map((each) => each.id);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, turn) =>
        store
          .as({ personId: people[turn % people.length]! })
          .registerForEvent(newId(Date.now()), 'event-n'),
      ),
    );
    const admin = new pg.Client({ connectionString: server.adminUrl });
    await admin.connect();
    const { rowCount } = await admin.query('select from tldw.registration');
    await admin.end();
    expect(rowCount).toBe(1);
    expect(answers.some((answer) => answer.ok)).toBe(true);
  });

  test('a server that is killed and comes back has lost nothing that was acknowledged', async () => {
    const teacher = store.as({ personId: 'teacher-2' });
    const acknowledged: string[] = [];
    let storm = true;
    const writer = (async () => {
      while (storm) {
        const saved = await teacher
          .saveReflection(newId(Date.now()), { writtenOn: '2026-10-11', text: 'storm' })
          .catch(() => undefined);
        if (saved?.ok) acknowledged.push(saved.value.id);
      }
    })();
    // As many as are needed, however slow the machine is at this moment.
    const reached = async (count: number): Promise<void> => {
      while (acknowledged.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await reached(12);
    const before = acknowledged.length;
    await server.kill();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await server.start();
    await reached(before + 5);
    storm = false;
    await writer;
    const kept = new Set((await teacher.listOwnReflections()).map((each) => each.id));
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  });
});

/** Take the matrix's world out again. */
async function emptyAll(server: TestServer): Promise<void> {
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ tables: string }>(
    `select string_agg(oid::regclass::text, ', ') as tables from pg_class
     where relnamespace = 'tldw'::regnamespace and relkind = 'r'
       and relname not in ('migration', 'context_key')`,
  );
  await admin.query(`truncate ${rows[0]!.tables}`);
  await admin.end();
}
