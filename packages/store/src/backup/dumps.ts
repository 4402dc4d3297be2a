import fs from 'node:fs/promises';
import path from 'node:path';
import { withoutForce } from '../access/without-force.ts';
import type { Transaction } from '../home/home.ts';
import { verifyBackup } from './backup-file.ts';
import { writePart, type BackupFiles } from './write-backup.ts';

/** How many dumps stay; the oldest go first. */
export const DUMPS_KEPT = 5;

/** After so many days only the record stays of a dump: an erased author is erased there, too. */
export const DAYS_OF_KEYS = 7;

const NAME = /^(before-step-\d+-[\dTZ-]+)-(record|keys)\.gz$/;
const DAY = 86_400_000;

/**
 * Write the whole record to a folder before a migration changes anything, and read it back.
 *
 * Runs in the migration's own transaction as the owner of the tables: what is dumped is exactly
 * what the migration finds, and nobody writes in between.
 *
 * @param steps how many steps the database has taken
 * @returns the two files, which `tldw db restore` brings back
 */
export async function dumpBeforeMigration(
  tx: Transaction,
  folder: string,
  steps: number,
  nowMs: number,
): Promise<BackupFiles> {
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const stamp = new Date(nowMs).toISOString().replaceAll(/[:.]/g, '-');
  const name = (part: string): string =>
    path.join(folder, `before-step-${steps + 1}-${stamp}-${part}.gz`);
  const files = { record: name('record'), keys: name('keys') };
  await withoutForce(tx, async () => {
    await writePart(tx, files.keys, 'keys', steps, nowMs);
    await writePart(tx, files.record, 'record', steps, nowMs);
  });
  for (const part of ['keys', 'record'] as const) {
    const verified = await verifyBackup(files[part], part);
    if (!verified.ok) throw new Error(`${files[part]} does not read back`);
  }
  await pruneDumps(folder, nowMs);
  return files;
}

/** Let old dumps go, and the authors' keys of those that are older than a week. */
export async function pruneDumps(folder: string, nowMs: number): Promise<void> {
  const names = await fs.readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const dumps = names.flatMap((name) => {
    const [, dump, part] = NAME.exec(name) ?? [];
    return dump === undefined ? [] : [{ name, dump, part }];
  });
  const made = await Promise.all(
    dumps.map(async (each) => (await fs.stat(path.join(folder, each.name))).mtimeMs),
  );
  const latest = [...new Set(dumps.map((each) => each.dump))]
    .sort((a, b) => instantOf(b).localeCompare(instantOf(a)))
    .slice(0, DUMPS_KEPT);
  for (const [index, { name, dump, part }] of dumps.entries()) {
    const old = nowMs - made[index]! > DAYS_OF_KEYS * DAY;
    if (!latest.includes(dump) || (part === 'keys' && old)) await fs.rm(path.join(folder, name));
  }
}

const instantOf = (dump: string): string => dump.replace(/^before-step-\d+-/, '');
