import fs from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { flushFolder, flushTree } from './flush-folder.ts';
import { FlushingFileSystem } from './flushing-file-system.ts';
import { lockFolder } from './folder-lock.ts';
import { AS_TEXT, instantFrom, oneAtATime, transactionOn, type Home } from './home.ts';
import { preparedQuestions, tellEngine } from './prepared-questions.ts';

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
    const database = path.join(folder, 'database');
    if (!fs.existsSync(database)) await makeDatabase(database);
    const { engine, files } = await openDatabase(database);
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

/**
 * Make a new database whole, or not at all.
 *
 * The engine writes its first thousand files without flushing any. They are made under another
 * name, handed to the disk, and only then renamed: a power cut leaves no half database behind.
 */
async function makeDatabase(database: string): Promise<void> {
  const unfinished = `${database}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  await (await openDatabase(unfinished)).engine.close();
  flushTree(unfinished);
  fs.renameSync(unfinished, database);
  flushFolder(path.dirname(database));
  flushFolder(path.dirname(path.dirname(database)));
}

async function openDatabase(database: string) {
  const files = new FlushingFileSystem(database);
  const engine = await PGlite.create({ fs: files, startParams: DURABLE, parsers });
  return { engine, files };
}

// `-F` is the engine's "never flush"; everything else of its defaults stays.
const DURABLE = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
];

/** Days and instants stay text. */
export const parsers = {
  [AS_TEXT.date]: (text: string) => text,
  [AS_TEXT.timestamp]: (text: string) => text,
  [AS_TEXT.timestamptz]: instantFrom,
};

const BREATH_AFTER_MS = 8;

/** A home over an engine that is running. */
export function homeOf(engine: PGlite, flushes: () => number, close: () => Promise<void>): Home {
  const transaction = transactionOn(preparedQuestions(engine));
  let waiting = 0;
  let heldSince = performance.now();
  return {
    kind: 'embedded',
    transaction: (opening, work) =>
      oneAtATime(async () => {
        waiting += 1;
        try {
          // The engine has one connection: whoever comes next waits here.
          return await engine.runExclusive(async () => {
            // It works in this thread and never leaves it by itself: without a breath between two
            // transactions nobody new would be heard until everybody who waits here is done.
            if (performance.now() - heldSince > BREATH_AFTER_MS) {
              await new Promise((resolve) => setImmediate(resolve));
              heldSince = performance.now();
            }
            try {
              await tellEngine(engine, `begin;${opening}`);
              const result = await work(transaction);
              if ((await tellEngine(engine, 'commit')) !== 'COMMIT') throw new Error(UNDONE);
              return result;
            } catch (error) {
              // Says nothing where the engine has undone it already.
              await tellEngine(engine, 'rollback');
              throw error;
            }
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

// PostgreSQL answers "rolled back" to a commit when an error before it was not let through.
const UNDONE = 'The transaction was undone, because a statement in it had failed.';
