import { accept, type Result } from '@tldw/core';
import { accessSql } from './access/access-sql.ts';
import { preparedKey } from './access/request-context.ts';
import { withoutForce } from './access/without-force.ts';
import { dumpBeforeMigration } from './backup/dumps.ts';
import { backedUpTables, type BackupFiles } from './backup/write-backup.ts';
import type { Home, Transaction } from './home/home.ts';
import { hashOf, migrationState } from './migration-state.ts';
import { MIGRATIONS, type MigrationStep } from './migrations.ts';
import type { StoreRefusal } from './refusals.ts';

/** How a migration is done. */
export interface MigrateOptions {
  /** Where the record is dumped before anything changes. Refused without it if there is a record. */
  readonly dumps?: { readonly folder: string; readonly nowMs: number };
  readonly steps?: readonly MigrationStep[];
}

/** What a migration did. */
export interface Migrated {
  readonly taken: number;
  /** Where the record of before is, if it was dumped. */
  readonly dump?: BackupFiles;
}

/**
 * Bring the database up to this version, in one transaction: all steps, or none.
 *
 * Tables change step by step. The access rules are written anew whenever they differ, so that
 * they are always exactly those of this version. Before anything changes, the record is dumped;
 * if it cannot be, nothing changes.
 */
export async function migrate(
  home: Home,
  contextKey: Buffer,
  { dumps, steps = MIGRATIONS }: MigrateOptions = {},
): Promise<Result<Migrated, StoreRefusal>> {
  return home
    .transaction('', async (tx) => {
      await beginMigration(tx);
      const before = await migrationState(tx, steps);
      const changes = before.taken < steps.length || !before.accessIsCurrent;
      const dump =
        changes && (await holdsRows(tx)) ? await dumped(tx, before.taken, dumps) : undefined;
      // The fence binds the owner as well: a step that changes rows would find none.
      await withoutForce(tx, () => takeSteps(tx, before.taken, steps));
      if (!before.accessIsCurrent) await writeAccess(tx);
      await finishMigration(tx, contextKey);
      return accept<Migrated>({
        taken: Math.max(0, steps.length - before.taken),
        ...(dump ? { dump } : {}),
      });
    })
    .catch((error: unknown) => {
      if (error instanceof NotDumped) return { ok: false, refusals: [error.refusal] };
      throw error;
    });
}

/** Ends the transaction, so that nothing of it stays. */
class NotDumped extends Error {
  readonly refusal: StoreRefusal;

  constructor(refusal: StoreRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

async function dumped(
  tx: Transaction,
  taken: number,
  dumps: MigrateOptions['dumps'],
): Promise<BackupFiles> {
  if (!dumps) throw new NotDumped({ code: 'store.dump-folder-missing', params: {} });
  const { folder, nowMs } = dumps;
  try {
    return await dumpBeforeMigration(tx, folder, taken, nowMs);
  } catch (error) {
    const params = { folder, reason: (error as Error).message };
    throw new NotDumped({ code: 'store.dump-failed', params });
  }
}

/** Whether there is anything to lose. */
export async function holdsRows(tx: Transaction): Promise<boolean> {
  const tables = await backedUpTables(tx);
  if (tables.length === 0) return false;
  // The rows of a table that is fenced are hidden from its owner; its pages are not.
  const [found] = await tx.rows<{ any: boolean }>(
    `select ${tables.map((table) => `pg_relation_size('tldw.${table}') > 0`).join(' or ')} as any`,
  );
  return found?.any === true;
}

/** Take the lock under which two programs that start at once take turns, and make what comes first. */
export async function beginMigration(tx: Transaction): Promise<void> {
  await tx.rows('select pg_advisory_xact_lock(7401001)');
  await tx.script(BEFORE);
}

/** Take the steps from one number on. */
export async function takeSteps(
  tx: Transaction,
  from: number,
  steps: readonly MigrationStep[],
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    if (index < from) continue;
    await tx.script(step.sql);
    await record(tx, index + 1, step.name, step.sql);
  }
}

/** Write the access rules of this version. */
export async function writeAccess(tx: Transaction): Promise<void> {
  const access = accessSql();
  await tx.script(access);
  await record(tx, 0, 'access', access);
}

/** Keep the key that signs requests, and let the role for backups read what there is now. */
export async function finishMigration(tx: Transaction, contextKey: Buffer): Promise<void> {
  const key = preparedKey(contextKey);
  await tx.rows(
    `insert into tldw.context_key (singleton, inner_half, outer_half) values (true, $1, $2)
     on conflict (singleton) do update set inner_half = excluded.inner_half, outer_half = excluded.outer_half`,
    [key.inner, key.outer],
  );
  await tx.script(BACKUP_ROLE);
}

async function record(tx: Transaction, number: number, name: string, sql: string): Promise<void> {
  await tx.rows(
    `insert into tldw.migration (number, name, hash) values ($1, $2, $3)
     on conflict (number) do update set name = excluded.name, hash = excluded.hash`,
    [number, name, hashOf(sql)],
  );
}

// The role without a login that every request takes on; the login role of a server is its member.
const BEFORE = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'tldw_app') then
    create role tldw_app nologin nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
  end if;
end $$;
create schema if not exists tldw;
create table if not exists tldw.migration (number integer primary key, name text not null, hash text not null, done_at timestamptz not null default now());
create table if not exists tldw.context_key (singleton boolean primary key check (singleton), inner_half bytea not null, outer_half bytea not null);
revoke all on schema tldw from public;
`;

// A table that a later version adds is in the next backup without anybody thinking of it.
const BACKUP_ROLE = `
do $$ begin
  if exists (select from pg_roles where rolname = 'tldw_backup') then
    grant usage on schema tldw to tldw_backup;
    grant select on all tables in schema tldw to tldw_backup;
    revoke all on tldw.context_key from tldw_backup;
  end if;
end $$;`;
