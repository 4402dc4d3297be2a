import pg from 'pg';
import {
  AS_TEXT,
  instantFrom,
  oneAtATime,
  transactionOn,
  type Home,
  type Transaction,
} from './home.ts';
import { machinesOf } from './server-address.ts';
import { serverQuestions } from './server-questions.ts';

/** How many connections one process of the app may have; the server's `max_connections` is the ceiling. */
export const CONNECTIONS = 16;

/** How many connections a server's home may have, and how many stay open however long nobody asks. */
export interface Connections {
  readonly most?: number;
  readonly kept?: number;
}

// A connection has to learn the tables and their fence before its first answer: 60 ms that nobody should
// meet each time the school has been quiet for a moment.
const KEPT_WHILE_IDLE_MS = 15 * 60_000;

// A machine that is switched off does not even refuse: with another one at hand, wait less for it.
const PATIENCE_MS = 10_000;
const PATIENCE_WITH_ANOTHER_MS = 3_000;

/**
 * Keep the record on a PostgreSQL server, or on whichever of several takes writes just now.
 *
 * @param databaseUrl `postgres://user:password@host:port/database`, or with `?host=/run/postgresql`;
 *   several hosts for a server and its standby: after a promotion the next attempt finds the new one
 */
export function serverHome(
  databaseUrl: string,
  { most = CONNECTIONS, kept = 0 }: Connections = {},
): Home {
  const machines = machinesOf(databaseUrl);
  const several = machines.length > 1;
  let current = 0;
  const pool = new pg.Pool({
    Client: class extends pg.Client {
      constructor(settings: pg.ClientConfig = {}) {
        super({ ...settings, connectionString: machines[current]! });
      }
    },
    max: most,
    min: kept,
    types: { getTypeParser: typeParser as typeof pg.types.getTypeParser },
    connectionTimeoutMillis: several ? PATIENCE_WITH_ANOTHER_MS : PATIENCE_MS,
    idleTimeoutMillis: KEPT_WHILE_IDLE_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  // A connection that dies while idle is replaced at the next use; the use itself reports errors.
  pool.on('error', () => undefined);
  const connect = async (left = machines.length): Promise<pg.PoolClient> => {
    const tried = current;
    try {
      const client = await pool.connect();
      if (several) await refuseStandby(client);
      return client;
    } catch (error) {
      // Of many who find it gone only the first turns to the next one.
      if (tried === current) current = (current + 1) % machines.length;
      if (left <= 1) throw error;
      return connect(left - 1);
    }
  };
  const transaction: Home['transaction'] = (opening, work) =>
    oneAtATime(async () => transactionWith(await connect(), opening, work));
  return {
    kind: 'server',
    transaction,
    warmUp: async (opening, work) => {
      // Each begins before the first has ended, so that each finds a connection of its own.
      const all = Array.from({ length: kept }, () => transaction(opening, work));
      // Fewer than wanted is no reason to stay closed: whoever needs one more is told why there is none.
      const opened = (await Promise.allSettled(all)).filter((each) => each.status === 'fulfilled');
      return opened.length;
    },
    flushes: () => 0,
    waiting: () => pool.waitingCount,
    close: () => pool.end(),
  };
}

async function transactionWith<T>(
  client: pg.PoolClient,
  opening: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  // A connection may break while it is ours; the query under way reports it.
  const ignore = (): void => undefined;
  client.on('error', ignore);
  let broken: Error | undefined;
  try {
    await client.query(`begin;${opening}`);
    const result = await work(transactionOn(serverQuestions(client)));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => (broken = failure));
    // A server that became a standby meanwhile is of no more use, nor are plans of tables as they were.
    if ([READ_ONLY, PLAN_OF_OLD_TABLE].includes((error as { code?: string }).code ?? '')) {
      broken = error as Error;
    }
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

const READ_ONLY = '25006';
const PLAN_OF_OLD_TABLE = '0A000';

const known = new WeakSet<pg.PoolClient>();

/** Once for each connection: a standby answers reading and refuses writing, so it is no home. */
async function refuseStandby(client: pg.PoolClient): Promise<void> {
  if (known.has(client)) return;
  const { rows } = await client
    .query<{ standby: boolean }>('select pg_is_in_recovery() as standby')
    .catch((error: unknown) => {
      client.release(error as Error);
      throw error;
    });
  if (rows[0]?.standby) {
    const refusal = Object.assign(new Error('this server is a standby'), { code: READ_ONLY });
    client.release(refusal);
    throw refusal;
  }
  known.add(client);
}

function typeParser(type: number, format?: 'text' | 'binary'): unknown {
  if (type === AS_TEXT.date || type === AS_TEXT.timestamp) return (text: string) => text;
  if (type === AS_TEXT.timestamptz) return instantFrom;
  return format === 'binary'
    ? pg.types.getTypeParser(type, 'binary')
    : pg.types.getTypeParser(type);
}
