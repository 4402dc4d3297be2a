import type { Transaction } from '../home/home.ts';

/**
 * Let the owner of the tables see and write every row, for a dump, a migration or a restore.
 *
 * Within one transaction and under exclusive locks: nobody else works in between, and if it ends
 * badly the tables are as they were. Afterwards the fence binds their owner again.
 */
export async function withoutForce<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  const rows = await tx.rows<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'tldw'::regnamespace and relkind = 'r' and relforcerowsecurity
     order by relname`,
  );
  const each = (what: string): string =>
    rows
      .map(({ name }) => `alter table if exists tldw.${name} ${what} row level security;`)
      .join('\n');
  if (rows.length > 0) await tx.script(each('no force'));
  const result = await work();
  if (rows.length > 0) await tx.script(each('force'));
  return result;
}
