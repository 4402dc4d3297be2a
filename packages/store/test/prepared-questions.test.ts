import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preparedHome } from './in-memory.ts';
import type { Home } from '../src/home/home.ts';

let home: Home;
beforeAll(async () => {
  home = await preparedHome();
  await home.transaction('', (tx) =>
    tx.script('create table note (id int primary key, said text)'),
  );
}, 60_000);
afterAll(() => home.close());

const ask = <Row extends object>(text: string, values: readonly unknown[] = []) =>
  home.transaction('', (tx) => tx.rows<Row>(text, values));

describe('questions that the embedded engine keeps prepared', () => {
  it('answer each time with the values of that time', async () => {
    const text = 'insert into note (id, said) values ($1, $2) returning id, said';
    expect(await ask(text, [1, 'Әлия'])).toEqual([{ id: 1, said: 'Әлия' }]);
    expect(await ask(text, [2, null])).toEqual([{ id: 2, said: null }]);
    expect(await ask('select said from note where id = any($1::int[])', [[1, 3]])).toEqual([
      { said: 'Әлия' },
    ]);
  });

  it('are forgotten before they fill the memory, and asked anew', async () => {
    const counts = await home.transaction('', async (tx) => {
      for (let each = 0; each < 900; each += 1) await tx.rows(`select ${each} as number`);
      return tx.rows<{ kept: number }>('select count(*)::int as kept from pg_prepared_statements');
    });
    expect(counts[0]?.kept).toBeLessThanOrEqual(401);
    expect(await ask('select 0 as number')).toEqual([{ number: 0 }]);
  });

  it('see a table as it is after it was changed', async () => {
    const text = 'select * from note where id = $1';
    expect(await ask(text, [1])).toEqual([{ id: 1, said: 'Әлия' }]);
    await home.transaction('', (tx) => tx.script('alter table note add column heard boolean'));
    expect(await ask(text, [1])).toEqual([{ id: 1, said: 'Әлия', heard: null }]);
  });

  it('are asked again after one of them failed', async () => {
    const text = 'select 10 / $1::int as share';
    await expect(ask(text, [0])).rejects.toMatchObject({ code: '22012' });
    expect(await ask(text, [5])).toEqual([{ share: 2 }]);
  });

  it('do not claim a save that an error had undone', async () => {
    const attempt = home.transaction('', async (tx) => {
      await tx.rows('insert into note (id, said) values (7, $1)', ['seven']);
      await tx.rows('select 1 / 0').catch(() => undefined);
    });
    await expect(attempt).rejects.toThrow('undone');
    expect(await ask('select id from note where id = 7')).toEqual([]);
  });
});
