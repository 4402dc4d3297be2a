import { createHash } from 'node:crypto';
import { accessSql } from './access/access-sql.ts';
import { preparedKey } from './access/request-context.ts';
import type { Home, Transaction } from './home/home.ts';
import { MIGRATIONS } from './migrations.ts';

/** How far a database is: how many steps it has taken, and whether its access rules are ours. */
export interface MigrationState {
  readonly taken: number;
  readonly known: number;
  readonly accessIsCurrent: boolean;
}

/** How many steps this version of the program knows. */
export const KNOWN_STEPS = MIGRATIONS.length;

/** Read how far the database is; a database without our schema has taken no step. */
export async function migrationState(tx: Transaction): Promise<MigrationState> {
  const [found] = await tx.rows<{ exists: boolean }>(
    `select to_regclass('tldw.migration') is not null as exists`,
  );
  if (!found?.exists) return { taken: 0, known: KNOWN_STEPS, accessIsCurrent: false };
  const rows = await tx.rows<{ number: number; name: string; hash: string }>(
    'select number, name, hash from tldw.migration',
  );
  const access = rows.find((row) => row.number === 0);
  return {
    taken: rows.filter((row) => row.number > 0).length,
    known: KNOWN_STEPS,
    accessIsCurrent: access?.hash === hashOf(accessSql()),
  };
}

/**
 * Bring the database up to this version, in one transaction: all steps, or none.
 *
 * Tables change step by step. The access rules are written anew whenever they differ, so that
 * they are always exactly those of this version.
 */
export async function migrate(home: Home, contextKey: Buffer): Promise<void> {
  await home.transaction('', async (tx) => {
    // Two programs that start at once take turns.
    await tx.rows('select pg_advisory_xact_lock(7401001)');
    await tx.script(BEFORE);
    const before = await migrationState(tx);
    for (const [index, step] of MIGRATIONS.entries()) {
      if (index < before.taken) continue;
      await tx.script(step.sql);
      await record(tx, index + 1, step.name, step.sql);
    }
    const access = accessSql();
    if (!before.accessIsCurrent) {
      await tx.script(access);
      await record(tx, 0, 'access', access);
    }
    const key = preparedKey(contextKey);
    await tx.rows(
      `insert into tldw.context_key (singleton, inner_half, outer_half) values (true, $1, $2)
       on conflict (singleton) do update set inner_half = excluded.inner_half, outer_half = excluded.outer_half`,
      [key.inner, key.outer],
    );
  });
}

async function record(tx: Transaction, number: number, name: string, sql: string): Promise<void> {
  await tx.rows(
    `insert into tldw.migration (number, name, hash) values ($1, $2, $3)
     on conflict (number) do update set name = excluded.name, hash = excluded.hash`,
    [number, name, hashOf(sql)],
  );
}

function hashOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
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
