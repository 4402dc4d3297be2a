import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { accept, refuse, type Result } from '@tldw/core';
import type { StoreRefusal } from '../refusals.ts';

/** What a backup says of itself in its first line. */
export interface BackupHead {
  readonly format: 'tldw-backup';
  /** How many steps of the schema the database had taken. */
  readonly steps: number;
  readonly madeAt: string;
  readonly tables: Readonly<Record<string, number>>;
}

/** The tables, or the authors' keys: never both in one file. */
export type BackupPart = 'record' | 'keys';

export const FORMAT = 'tldw-backup';

// Authors' keys are backed up apart and kept for days, so that an erased author stays erased.
const KEYS = 'author_key';

/** In which part of a backup a table goes. */
export const partOf = (table: string): BackupPart => (table === KEYS ? 'keys' : 'record');

/** Read a backup through and see that nothing is missing or changed. */
export async function verifyBackup(
  file: string,
  wanted?: BackupPart,
): Promise<Result<BackupHead, StoreRefusal>> {
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
  if (!whole || !head || !complete) return refuse({ code: 'backup.unreadable', params: { file } });
  const [table] = Object.keys(head.tables);
  return wanted !== undefined && table !== undefined && partOf(table) !== wanted
    ? refuse({ code: 'backup.other-part', params: { file, wanted } })
    : accept(head);
}

// The file is not there, may not be read, is no folder's child, or is no whole archive.
const UNREADABLE = ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'Z_BUF_ERROR', 'Z_DATA_ERROR'];

/** Hand each line to `take`; says whether the checksum at the end is right. */
export async function readLines(
  file: string,
  take: (line: string) => Promise<void>,
): Promise<boolean> {
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
    if (UNREADABLE.includes((error as { code?: string }).code ?? '')) return false;
    if (error instanceof SyntaxError) return false;
    throw error;
  }
  return whole;
}
