import { PGlite, type Transaction as EngineTransaction } from '@electric-sql/pglite';
import { FlushingFileSystem } from './flushing-file-system.ts';
import { lockFolder } from './folder-lock.ts';
import { AS_TEXT, instantFrom, oneAtATime, transactionOn, type Driver, type Home } from './home.ts';

/** Keep the record in memory: for tests and for looking around. It ends with the process. */
export async function memoryHome(from?: Blob): Promise<Home> {
  const engine = await PGlite.create({ parsers, ...(from ? { loadDataDir: from } : {}) });
  return homeOf(
    engine,
    () => 0,
    () => engine.close(),
  );
}

/**
 * Keep the record in a folder of this machine, or `undefined` when another process has it.
 *
 * @param folder holds `database/` and the lock; made when it does not exist
 */
export async function folderHome(folder: string): Promise<Home | undefined> {
  const lock = lockFolder(folder);
  if (!lock) return undefined;
  try {
    const files = new FlushingFileSystem(`${folder}/database`);
    const engine = await PGlite.create({ fs: files, startParams: DURABLE, parsers });
    return homeOf(
      engine,
      () => files.flushes,
      async () => {
        await engine.close();
        lock.release();
      },
    );
  } catch (error) {
    lock.release();
    throw error;
  }
}

// `-F` is the engine's "never flush"; everything else of its defaults stays.
const DURABLE = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
];

const parsers = {
  [AS_TEXT.date]: (text: string) => text,
  [AS_TEXT.timestamp]: (text: string) => text,
  [AS_TEXT.timestamptz]: instantFrom,
};

function homeOf(engine: PGlite, flushes: () => number, close: () => Promise<void>): Home {
  let waiting = 0;
  return {
    kind: 'embedded',
    transaction: (opening, work) =>
      oneAtATime(async () => {
        waiting += 1;
        try {
          return await engine.transaction(async (tx) => {
            if (opening) await tx.exec(opening);
            return await work(transactionOn(driverOf(tx)));
          });
        } finally {
          waiting -= 1;
        }
      }),
    flushes,
    waiting: () => waiting,
    close,
  };
}

function driverOf(tx: EngineTransaction): Driver {
  return {
    arrays: async (sql, values) =>
      (await tx.query<unknown[]>(sql, [...values], { rowMode: 'array' })).rows,
    objects: async (sql, values) => (await tx.query<object>(sql, [...values])).rows,
    script: async (sql) => void (await tx.exec(sql)),
  };
}
