import { createHash } from 'node:crypto';
import { accessSql } from './access/access-sql.ts';
import type { Transaction } from './home/home.ts';
import { MIGRATIONS, type MigrationStep } from './migrations.ts';

/** How far a database is: how many steps it has taken, and whether its access rules are ours. */
export interface MigrationState {
  readonly taken: number;
  readonly known: number;
  readonly accessIsCurrent: boolean;
}

/** How many steps this version of the program knows. */
export const KNOWN_STEPS = MIGRATIONS.length;

/** Read how far the database is; a database without our schema has taken no step. */
export async function migrationState(
  tx: Transaction,
  steps: readonly MigrationStep[] = MIGRATIONS,
): Promise<MigrationState> {
  const known = steps.length;
  const [found] = await tx.rows<{ exists: boolean }>(
    `select to_regclass('tldw.migration') is not null as exists`,
  );
  if (!found?.exists) return { taken: 0, known, accessIsCurrent: false };
  const rows = await tx.rows<{ number: number; hash: string }>(
    'select number, hash from tldw.migration',
  );
  const access = rows.find((row) => row.number === 0);
  return {
    taken: rows.filter((row) => row.number > 0).length,
    known,
    accessIsCurrent: access?.hash === hashOf(accessSql()),
  };
}

/** By which a step is known again. */
export const hashOf = (sql: string): string => createHash('sha256').update(sql).digest('hex');
