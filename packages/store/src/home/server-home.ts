import pg from 'pg';
import { AS_TEXT, instantFrom, oneAtATime, transactionOn, type Driver, type Home } from './home.ts';

/** How many connections one process of the app keeps; the server's `max_connections` is the ceiling. */
const CONNECTIONS = 16;

/**
 * Keep the record on a PostgreSQL server.
 *
 * @param databaseUrl `postgres://user:password@host:port/database`, or with `?host=/run/postgresql`
 */
export function serverHome(databaseUrl: string, connections = CONNECTIONS): Home {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    types: { getTypeParser: typeParser as typeof pg.types.getTypeParser },
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // A connection that dies while idle is replaced at the next use; the use itself reports errors.
  pool.on('error', () => undefined);
  return {
    kind: 'server',
    transaction: (opening, work) =>
      oneAtATime(async () => {
        const client = await pool.connect();
        // A connection may break while it is ours; the query under way reports it.
        const ignore = (): void => undefined;
        client.on('error', ignore);
        let broken: Error | undefined;
        try {
          await client.query(`begin;${opening}`);
          const result = await work(transactionOn(driverOf(client)));
          await client.query('commit');
          return result;
        } catch (error) {
          await client.query('rollback').catch((failure: Error) => (broken = failure));
          throw error;
        } finally {
          client.off('error', ignore);
          client.release(broken);
        }
      }),
    flushes: () => 0,
    waiting: () => pool.waitingCount,
    close: () => pool.end(),
  };
}

function driverOf(client: pg.PoolClient): Driver {
  return {
    arrays: async (text, values) =>
      (await client.query<unknown[]>({ text, values: [...values], rowMode: 'array' })).rows,
    objects: async (text, values) => (await client.query<object>(text, [...values])).rows,
    script: async (sql) => void (await client.query(sql)),
  };
}

function typeParser(type: number, format?: 'text' | 'binary'): unknown {
  if (type === AS_TEXT.date || type === AS_TEXT.timestamp) return (text: string) => text;
  if (type === AS_TEXT.timestamptz) return instantFrom;
  return format === 'binary'
    ? pg.types.getTypeParser(type, 'binary')
    : pg.types.getTypeParser(type);
}
