import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { accept, refuse, type Result } from '@tldw/core';
import { flushFolder } from './home/flush-folder.ts';
import type { Home, Transaction } from './home/home.ts';
import { KNOWN_STEPS } from './migrate.ts';
import type { StoreRefusal } from './refusals.ts';

/** What a backup says of itself in its first line. */
export interface BackupHead {
  readonly format: 'tldw-backup';
  readonly steps: number;
  readonly madeAt: string;
  readonly tables: Readonly<Record<string, number>>;
}

const FORMAT = 'tldw-backup';
const CHUNK = 500;

// The app's own book-keeping stays: a restored database has its own steps and its own signing key.
const STAYS = new Set(['migration', 'context_key']);
// Authors' keys are backed up apart and kept for days, so that an erased author stays erased.
const KEYS = new Set(['author_key']);

async function tablesOf(tx: Transaction, part: BackupPart): Promise<string[]> {
  const rows = await tx.rows<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'tldw'::regnamespace and relkind = 'r' order by relname`,
  );
  return rows
    .map((row) => row.name)
    .filter((name) => !STAYS.has(name) && KEYS.has(name) === (part === 'keys'));
}

/** The tables, or the authors' keys: never both in one file. */
export type BackupPart = 'record' | 'keys';

/**
 * Write one part of the record to a file, all of one moment, with a checksum at its end.
 *
 * The file holds sealed texts as they are: without the installation's secret and the keys they
 * stay sealed. The home must be opened by whoever may go around the fence: the embedded engine's
 * own user, or a server's backup role.
 */
export async function writeBackup(
  home: Home,
  file: string,
  part: BackupPart,
  nowMs: number,
): Promise<BackupHead> {
  const temporary = `${file}.part`;
  const head = await home.transaction('', async (tx) => {
    await tx.script('set transaction isolation level repeatable read');
    const tables = await tablesOf(tx, part);
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const [row] = await tx.rows<{ count: string }>(`select count(*) as count from tldw.${table}`);
      counts[table] = Number(row?.count ?? 0);
    }
    const described: BackupHead = {
      format: FORMAT,
      steps: KNOWN_STEPS,
      madeAt: new Date(nowMs).toISOString(),
      tables: counts,
    };
    const lines = async function* (): AsyncGenerator<string> {
      const sum = createHash('sha256');
      const line = (value: unknown): string => {
        const text = `${JSON.stringify(value)}\n`;
        sum.update(text);
        return text;
      };
      yield line(described);
      for (const table of tables) {
        await tx.script(
          `declare rows_of_${table} cursor for select to_jsonb(t) as row from tldw.${table} t`,
        );
        for (;;) {
          const rows = await tx.rows<{ row: object }>(`fetch ${CHUNK} from rows_of_${table}`);
          if (rows.length === 0) break;
          for (const { row } of rows) yield line([table, row]);
        }
        await tx.script(`close rows_of_${table}`);
      }
      yield `${JSON.stringify({ sha256: sum.digest('hex') })}\n`;
    };
    await pipeline(lines, createGzip(), createWriteStream(temporary, { flush: true, mode: 0o600 }));
    return described;
  });
  // A half-written backup never stands where a whole one is expected.
  await fs.rename(temporary, file);
  flushFolder(path.dirname(path.resolve(file)));
  return head;
}

/** Read a backup through and see that nothing is missing or changed. */
export async function verifyBackup(file: string): Promise<Result<BackupHead, StoreRefusal>> {
  let head: BackupHead | undefined;
  const counts: Record<string, number> = {};
  const whole = await readLines(file, (line) => {
    const value = JSON.parse(line) as BackupHead | [string, object];
    if (Array.isArray(value)) counts[value[0]] = (counts[value[0]] ?? 0) + 1;
    else head = value;
    return Promise.resolve();
  });
  const complete =
    head?.format === FORMAT &&
    Object.entries(head.tables).every(([table, count]) => (counts[table] ?? 0) === count);
  return whole && head && complete
    ? accept(head)
    : refuse({ code: 'backup.unreadable', params: { file } });
}

/** Bring a backup into an empty record, or nothing of it. */
export async function restoreBackup(
  home: Home,
  file: string,
): Promise<Result<BackupHead, StoreRefusal>> {
  const verified = await verifyBackup(file);
  if (!verified.ok) return verified;
  if (verified.value.steps > KNOWN_STEPS) {
    const params = { found: verified.value.steps, known: KNOWN_STEPS };
    return refuse({ code: 'store.newer-than-program', params });
  }
  return home.transaction('', async (tx) => {
    for (const table of Object.keys(verified.value.tables)) {
      const [row] = await tx.rows<{ any: boolean }>(
        `select exists (select from tldw.${identifier(table)}) as any`,
      );
      if (row?.any) return refuse({ code: 'store.not-empty', params: {} });
    }
    // Rows come in exactly as they were: what triggers fill in is in them already.
    await tx.script('set local session_replication_role = replica');
    let batch: object[] = [];
    let current = '';
    const flush = async (): Promise<void> => {
      if (batch.length === 0) return;
      await tx.rows(
        `insert into tldw.${identifier(current)} overriding system value
         select * from jsonb_populate_recordset(null::tldw.${identifier(current)}, $1::jsonb)`,
        [JSON.stringify(batch)],
      );
      batch = [];
    };
    await readLines(file, async (line) => {
      const value = JSON.parse(line) as BackupHead | [string, object];
      if (!Array.isArray(value)) return;
      if (value[0] !== current || batch.length >= CHUNK) {
        await flush();
        current = value[0];
      }
      batch.push(value[1]);
    });
    await flush();
    await tx.script(
      `select setval('tldw.audit_entry_id_seq', greatest(1, (select coalesce(max(id), 0) from tldw.audit_entry)))`,
    );
    return accept(verified.value);
  });
}

/** Hand each line to `take`; says whether the checksum at the end is right. */
async function readLines(file: string, take: (line: string) => Promise<void>): Promise<boolean> {
  const sum = createHash('sha256');
  let whole = false;
  try {
    const source = createReadStream(file);
    const text = source.pipe(createGunzip());
    source.on('error', (error) => text.destroy(error));
    for await (const line of createInterface({ input: text, crlfDelay: Infinity })) {
      if (line.startsWith('{"sha256":')) {
        whole = (JSON.parse(line) as { sha256: string }).sha256 === sum.digest('hex');
        break;
      }
      sum.update(`${line}\n`);
      await take(line);
    }
  } catch (error) {
    if (
      ['ENOENT', 'Z_BUF_ERROR', 'Z_DATA_ERROR'].includes((error as { code?: string }).code ?? '')
    ) {
      return false;
    }
    if (error instanceof SyntaxError) return false;
    throw error;
  }
  return whole;
}

function identifier(name: string): string {
  if (!/^[a-z_]{1,63}$/.test(name)) throw new RangeError(`"${name}" is no table of the record`);
  return name;
}
