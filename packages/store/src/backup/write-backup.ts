import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { accept, refuse, type Result } from '@tldw/core';
import { flushFolder } from '../home/flush-folder.ts';
import type { Home, Transaction } from '../home/home.ts';
import { migrationState } from '../migration-state.ts';
import type { StoreRefusal } from '../refusals.ts';
import { FORMAT, partOf, type BackupHead, type BackupPart } from './backup-file.ts';

const CHUNK = 500;

// The app's own book-keeping stays: a restored database has its own steps and its own signing key.
const STAYS = new Set(['migration', 'context_key']);

/** The two files of a backup. */
export interface BackupFiles {
  readonly record: string;
  /** The authors' keys, without which private texts stay sealed. */
  readonly keys: string;
}

/** The tables that a backup holds. */
export async function backedUpTables(tx: Transaction): Promise<string[]> {
  const rows = await tx.rows<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = to_regnamespace('tldw') and relkind = 'r' order by relname`,
  );
  return rows.map((row) => row.name).filter((name) => !STAYS.has(name));
}

/**
 * Write the record and the authors' keys to two files, all of one moment, each with a checksum at
 * its end.
 *
 * The files hold sealed texts as they are: without the installation's secret they stay sealed.
 * Refused to whom the fence would hide rows: a backup without them would look whole.
 */
export async function writeBackup(
  home: Home,
  files: BackupFiles,
  nowMs: number,
): Promise<Result<BackupHead, StoreRefusal>> {
  const written = home.transaction('', async (tx): Promise<Result<BackupHead, StoreRefusal>> => {
    await fs.mkdir(path.dirname(files.record), { recursive: true, mode: 0o700 });
    await tx.script('set transaction isolation level repeatable read');
    const [role] = await tx.rows<{ name: string; sees: boolean }>(
      `select rolname as name, rolsuper or rolbypassrls as sees from pg_roles where rolname = session_user`,
    );
    if (role?.sees !== true) {
      return refuse({ code: 'store.role-sees-too-little', params: { role: role?.name ?? '' } });
    }
    const { taken } = await migrationState(tx);
    await writePart(tx, files.keys, 'keys', taken, nowMs);
    return accept(await writePart(tx, files.record, 'record', taken, nowMs));
  });
  return written.catch((error: unknown): Result<BackupHead, StoreRefusal> => {
    const { code = '', syscall, message } = error as NodeJS.ErrnoException;
    if (code === NO_RIGHT) {
      return refuse({ code: 'store.role-sees-too-little', params: { role: 'tldw_backup' } });
    }
    // Of the disk, and not of the database.
    if (syscall === undefined || ELSEWHERE.has(syscall)) throw error;
    const params = { folder: path.dirname(files.record), reason: message };
    return refuse({ code: 'backup.folder-unusable', params });
  });
}

const NO_RIGHT = '42501';
const ELSEWHERE = new Set(['connect', 'read', 'getaddrinfo']);

/** Write one part to a file. A half-written one never stands where a whole one is expected. */
export async function writePart(
  tx: Transaction,
  file: string,
  part: BackupPart,
  steps: number,
  nowMs: number,
): Promise<BackupHead> {
  const tables = (await backedUpTables(tx)).filter((table) => partOf(table) === part);
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row] = await tx.rows<{ count: string }>(`select count(*) as count from tldw.${table}`);
    counts[table] = Number(row?.count ?? 0);
  }
  const head: BackupHead = {
    format: FORMAT,
    steps,
    madeAt: new Date(nowMs).toISOString(),
    tables: counts,
  };
  const temporary = `${file}.part`;
  try {
    await pipeline(
      () => lines(tx, head),
      createGzip(),
      createWriteStream(temporary, { flush: true, mode: 0o600 }),
    );
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
  flushFolder(path.dirname(path.resolve(file)));
  return head;
}

async function* lines(tx: Transaction, head: BackupHead): AsyncGenerator<string> {
  const sum = createHash('sha256');
  const line = (text: string): string => {
    sum.update(`${text}\n`);
    return `${text}\n`;
  };
  yield line(JSON.stringify(head));
  for (const table of Object.keys(head.tables)) {
    // As text: a number with more digits than a program keeps stays as it is.
    await tx.script(
      `declare rows_of_${table} cursor for select to_jsonb(t)::text as row from tldw.${table} t`,
    );
    for (;;) {
      const rows = await tx.rows<{ row: string }>(`fetch ${CHUNK} from rows_of_${table}`);
      if (rows.length === 0) break;
      yield rows.map(({ row }) => line(`["${table}",${row}]`)).join('');
    }
    await tx.script(`close rows_of_${table}`);
  }
  yield `${JSON.stringify({ sha256: sum.digest('hex') })}\n`;
}
