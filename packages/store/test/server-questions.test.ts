import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Home } from '../src/home/home.ts';
import { serverHome } from '../src/home/server-home.ts';
import { postgresPrograms, startServer, type TestServer } from './postgres-server.ts';

const installed = postgresPrograms() !== undefined;

describe.runIf(installed)('questions that a PostgreSQL server keeps planned', () => {
  let server: TestServer;
  let home: Home;
  beforeAll(async () => {
    server = await startServer();
    home = serverHome(server.adminUrl, { most: 1 });
    await home.transaction('', (tx) =>
      tx.script('create table note (id int primary key, said text)'),
    );
  }, 60_000);
  afterAll(async () => {
    await home.close();
    await server.stop();
  });

  const ask = <Row extends object>(text: string, values: readonly unknown[] = []) =>
    home.transaction('', (tx) => tx.rows<Row>(text, values));
  const kept = async () =>
    (await ask<{ statement: string }>('select statement from pg_prepared_statements')).map(
      ({ statement }) => statement,
    );

  it('are kept from the second time on, and answer with the values of each time', async () => {
    const text = 'insert into note (id, said) values ($1, $2) returning id, said';
    expect(await ask(text, [1, 'Әлия'])).toEqual([{ id: 1, said: 'Әлия' }]);
    expect(await kept()).not.toContain(text);
    expect(await ask(text, [2, null])).toEqual([{ id: 2, said: null }]);
    expect(await ask(text, [3, 'Ерлан'])).toEqual([{ id: 3, said: 'Ерлан' }]);
    expect(await kept()).toContain(text);
  });

  it('are kept in bounded number, however many there are', async () => {
    for (const number of Array.from({ length: 400 }, (_, each) => each)) {
      await ask(`select ${number} as number`);
      expect(await ask(`select ${number} as number`)).toEqual([{ number }]);
    }
    expect((await kept()).length).toBeLessThanOrEqual(150);
  });

  it('answer anew after an error, and after a table was changed beside them', async () => {
    const beside = serverHome(server.adminUrl, { most: 1 });
    try {
      const share = 'select 10 / $1::int as share';
      for (const by of [1, 2]) await beside.transaction('', (tx) => tx.rows(share, [by]));
      await expect(beside.transaction('', (tx) => tx.rows(share, [0]))).rejects.toMatchObject({
        code: '22012',
      });
      expect(await beside.transaction('', (tx) => tx.rows(share, [5]))).toEqual([{ share: 2 }]);

      const note = () =>
        beside.transaction('', (tx) => tx.rows('select * from note where id = $1', [1]));
      for (const time of [1, 2, 3])
        expect(await note(), `${time}`).toEqual([{ id: 1, said: 'Әлия' }]);
      await home.transaction('', (tx) => tx.script('alter table note add column heard boolean'));
      // The plan of the old table is of no use: that transaction ends, and the next one has a new connection.
      await expect(note()).rejects.toMatchObject({ code: '0A000' });
      expect(await note()).toEqual([{ id: 1, said: 'Әлия', heard: null }]);
    } finally {
      await beside.close();
    }
  });
});
