import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { openStore, type Store } from '@tldw/store';
import { WARM_UP } from '../src/access/warm-up.ts';
import { serverHome } from '../src/home/server-home.ts';
import { postgresPrograms, startServer, type TestServer } from './postgres-server.ts';

const installed = postgresPrograms() !== undefined;
const LOGIN = 'tldw_login';

describe.runIf(installed)('connections that are ready before anybody comes', () => {
  let server: TestServer;
  let admin: pg.Client;
  const opened = async (settings: { readonly serving?: boolean }): Promise<Store> => {
    const store = await openStore({
      databaseUrl: server.appUrl,
      ownerUrl: server.ownerUrl,
      secret: new Uint8Array(32).fill(7),
      ...settings,
    });
    if (!store.ok) throw new Error(JSON.stringify(store.refusals));
    return store.value;
  };
  const connections = async (): Promise<readonly string[]> => {
    const { rows } = await admin.query<{ pid: number }>(
      `select pid from pg_stat_activity where usename = $1 order by pid`,
      [LOGIN],
    );
    return rows.map(({ pid }) => String(pid));
  };
  beforeAll(async () => {
    server = await startServer();
    admin = new pg.Client({ connectionString: server.adminUrl });
    await admin.connect();
  }, 60_000);
  afterAll(async () => {
    await admin.end();
    await server.stop();
  });

  it('are opened for an app that serves people, and used by whoever comes first', async () => {
    const store = await opened({ serving: true });
    const ready = await connections();
    expect(ready).toHaveLength(16);
    await Promise.all(Array.from({ length: 40 }, () => store.isEmpty()));
    expect(await connections()).toEqual(ready);
    await store.close();
  });

  it('are not opened for a command that does one thing', async () => {
    const store = await opened({});
    expect(await connections()).toHaveLength(1);
    await store.close();
  });

  it('are as many as the server has room for: with fewer the app opens all the same', async () => {
    await admin.query(`alter role ${LOGIN} connection limit 3`);
    try {
      const store = await opened({ serving: true });
      expect(await connections()).toHaveLength(3);
      expect(await store.isEmpty()).toBe(true);
      await store.close();
    } finally {
      await admin.query(`alter role ${LOGIN} connection limit -1`);
    }
  });

  it('have learnt every fence without reading a row', async () => {
    const home = serverHome(server.appUrl, { most: 2, kept: 2 });
    const done = await home.warmUp?.('set local role tldw_app;', (tx) => tx.script(WARM_UP));
    expect(done).toBe(2);
    expect(WARM_UP).toContain('select from tldw.reflection limit 0;');
    await home.close();
  });
});
