import fs from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { flushFolder, flushTree } from './flush-folder.ts';
import { FlushingFileSystem } from './flushing-file-system.ts';
import { lockFolder } from './folder-lock.ts';
import { homeOf, type RunningEngine } from './home-of-engine.ts';
import { AS_TEXT, DISK_FULL, instantFrom, type Home } from './home.ts';

/** Keep the record in memory: for tests and for looking around. It ends with the process. */
export async function memoryHome(from?: Blob): Promise<Home> {
  const engine = await PGlite.create({ parsers, ...(from ? { loadDataDir: from } : {}) });
  return homeOf({ engine, flushes: () => 0 });
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
    return homeOf(await openDatabase(database), {
      openAgain: () => openOnceThereIsSpace(database),
      closed: () => {
        lock.release();
      },
    });
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
  const { engine } = await openDatabase(unfinished);
  await engine.close();
  flushTree(unfinished);
  fs.renameSync(unfinished, database);
  flushFolder(path.dirname(database));
  flushFolder(path.dirname(path.dirname(database)));
}

async function openDatabase(database: string): Promise<RunningEngine> {
  const files = new FlushingFileSystem(database);
  const engine = await PGlite.create({ fs: files, startParams: DURABLE, parsers });
  return { engine, flushes: () => files.flushes };
}

// Starting writes a segment of the log. Without room for one the engine says only that it could not
// start, and leaves a half-written file behind.
const ROOM_TO_START = 16 * 1024 * 1024;

async function openOnceThereIsSpace(database: string): Promise<RunningEngine> {
  const { bavail, bsize } = fs.statfsSync(database);
  if (bavail * bsize < ROOM_TO_START) {
    throw Object.assign(new Error('No space left on the disk.'), { code: DISK_FULL });
  }
  return openDatabase(database);
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
