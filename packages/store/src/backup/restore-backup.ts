import { accept, refuse, type Result } from '@tldw/core';
import { withoutForce } from '../access/without-force.ts';
import type { Home, Transaction } from '../home/home.ts';
import { beginMigration, finishMigration, takeSteps, writeAccess } from '../migrate.ts';
import { migrationState } from '../migration-state.ts';
import { MIGRATIONS, type MigrationStep } from '../migrations.ts';
import type { Keys } from '../keys.ts';
import type { StoreRefusal } from '../refusals.ts';
import { keysOpen } from '../sealing/author-key.ts';
import { readLines, verifyBackup, type BackupHead } from './backup-file.ts';
import { backedUpTables, type BackupFiles } from './write-backup.ts';

const CHUNK = 500;

/**
 * Bring a backup into an empty record, or nothing of it.
 *
 * The tables are made as they were when the backup was written, filled, and then brought up to this
 * version: a backup of an earlier version comes back as its migration would have left it.
 *
 * @param files without `keys` private texts stay sealed
 */
export async function restoreBackup(
  home: Home,
  keys: Keys,
  files: Pick<BackupFiles, 'record'> & { readonly keys?: string | undefined },
  steps: readonly MigrationStep[] = MIGRATIONS,
): Promise<Result<BackupHead, StoreRefusal>> {
  const head = await verifyBackup(files.record, 'record');
  if (!head.ok) return head;
  const apart = files.keys === undefined ? undefined : await verifyBackup(files.keys, 'keys');
  if (apart && !apart.ok) return apart;
  if (head.value.steps > steps.length) {
    const params = { found: head.value.steps, known: steps.length };
    return refuse({ code: 'store.newer-than-program', params });
  }
  const refused = (code: 'store.not-empty' | 'backup.other-secret') =>
    new NotRestored({ code, params: {} });
  const restored = home.transaction('', async (tx) => {
    await beginMigration(tx);
    if (await anyRows(tx)) throw refused('store.not-empty');
    const { taken } = await migrationState(tx, steps);
    // Nothing is in it: it is made anew as it was then.
    if (taken > head.value.steps) await startAgain(tx);
    const from = taken > head.value.steps ? 0 : taken;
    await takeSteps(tx, from, steps.slice(0, head.value.steps));
    await withoutForce(tx, async () => {
      const tables = await backedUpTables(tx);
      await triggers(tx, tables, 'disable');
      if (files.keys !== undefined) await fill(tx, files.keys);
      await fill(tx, files.record);
      if (!(await keysOpen(tx, keys.sealing))) throw refused('backup.other-secret');
      await triggers(tx, tables, 'enable');
      await tx.script(
        `select setval('tldw.audit_entry_id_seq', greatest(1, (select coalesce(max(id), 0) from tldw.audit_entry)))`,
      );
      await takeSteps(tx, head.value.steps, steps);
    });
    await writeAccess(tx);
    await finishMigration(tx, keys.context);
    return accept(head.value);
  });
  return restored.catch((error: unknown) => {
    if (error instanceof NotRestored) return { ok: false, refusals: [error.refusal] };
    throw error;
  });
}

/** Ends the transaction, so that nothing of it stays. */
class NotRestored extends Error {
  readonly refusal: StoreRefusal;

  constructor(refusal: StoreRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

async function anyRows(tx: Transaction): Promise<boolean> {
  const tables = await backedUpTables(tx);
  if (tables.length === 0) return false;
  return withoutForce(tx, async () => {
    const [found] = await tx.rows<{ any: boolean }>(
      `select ${tables.map((table) => `exists (select from tldw.${table})`).join(' or ')} as any`,
    );
    return found?.any === true;
  });
}

async function startAgain(tx: Transaction): Promise<void> {
  await tx.script('drop schema tldw cascade');
  await beginMigration(tx);
}

/** Rows come in exactly as they were: what triggers fill in is in them already. */
async function triggers(
  tx: Transaction,
  tables: readonly string[],
  what: 'enable' | 'disable',
): Promise<void> {
  await tx.script(tables.map((name) => `alter table tldw.${name} ${what} trigger user;`).join(''));
}

async function fill(tx: Transaction, file: string): Promise<void> {
  let batch: string[] = [];
  let current = '';
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const table = identifier(current);
    await tx.rows(
      `insert into tldw.${table} overriding system value
       select * from jsonb_populate_recordset(null::tldw.${table}, $1::jsonb)`,
      [`[${batch.join(',')}]`],
    );
    batch = [];
  };
  await readLines(file, async (line) => {
    const [, table, row] = /^\["(\w+)",(\{.*\})\]$/s.exec(line) ?? [];
    if (table === undefined || row === undefined) return;
    if (table !== current || batch.length >= CHUNK) {
      await flush();
      current = table;
    }
    batch.push(row);
  });
  await flush();
}

function identifier(name: string): string {
  if (!/^[a-z_]{1,63}$/.test(name)) throw new RangeError(`"${name}" is no table of the record`);
  return name;
}
