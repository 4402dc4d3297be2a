import { AsyncLocalStorage } from 'node:async_hooks';
import { drizzle, type PgRemoteDatabase } from 'drizzle-orm/pg-proxy';

/** One open transaction: the typed query builder, and plain SQL where the builder has no words. */
export interface Transaction {
  readonly db: PgRemoteDatabase;
  /** Rows as objects. Values go in as parameters, never into the text. */
  readonly rows: <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;
  /**
   * Several statements at once, without parameters: for what changes the database itself. The embedded
   * home then forgets the plans that it kept, so no page may ask for this.
   */
  readonly script: (sql: string) => Promise<void>;
}

/** Where the record lives: a folder of this machine, or a PostgreSQL server. */
export interface Home {
  readonly kind: 'embedded' | 'server';
  /**
   * Run `work` in one transaction: committed when it returns, undone when it throws.
   *
   * @param opening statements that are run first, in the same round trip as `begin`
   */
  readonly transaction: <T>(opening: string, work: (tx: Transaction) => Promise<T>) => Promise<T>;
  /**
   * Do `work` once on every connection that is kept, before anybody waits for it; where there is
   * nothing to open, nothing.
   *
   * @returns how many connections are ready
   */
  readonly warmUp?: (opening: string, work: (tx: Transaction) => Promise<void>) => Promise<number>;
  /** How often this process has flushed to the disk itself; a server flushes on its own. */
  readonly flushes: () => number;
  /** How many transactions wait for a connection. */
  readonly waiting: () => number;
  readonly close: () => Promise<void>;
}

/** What a home's driver must offer; the rest is built on it once, the same for both homes. */
export interface Driver {
  readonly arrays: (sql: string, values: readonly unknown[]) => Promise<unknown[][]>;
  readonly objects: (sql: string, values: readonly unknown[]) => Promise<object[]>;
  readonly script: (sql: string) => Promise<void>;
}

/** Wrap a driver's connection as a transaction. */
export function transactionOn(driver: Driver): Transaction {
  return {
    db: drizzle(async (sql, values, method) => ({
      rows: await (method === 'all' ? driver.arrays(sql, values) : driver.objects(sql, values)),
    })),
    rows: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await driver.objects(sql, values)) as Row[],
    script: driver.script,
  };
}

const inside = new AsyncLocalStorage<true>();

/**
 * Refuse a transaction inside a transaction.
 *
 * The embedded engine has one connection: the inner transaction would wait for the outer one for
 * ever. Both homes refuse alike, so that a mistake made on a server is found there as well.
 */
export function oneAtATime<T>(run: () => Promise<T>): Promise<T> {
  if (inside.getStore()) {
    throw new Error('This is a bug in @tldw/store: a transaction was begun inside another one.');
  }
  return inside.run(true, run);
}

/** PostgreSQL's type numbers whose values stay text: days and instants are never `Date`s here. */
export const AS_TEXT = { date: 1082, timestamp: 1114, timestamptz: 1184 } as const;

/** PostgreSQL writes `2026-01-02 03:04:05.6+00`; everywhere else an instant is ISO 8601 in UTC. */
export function instantFrom(text: string): string {
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
}

/** PostgreSQL's code for a disk that has no space left. */
export const DISK_FULL = '53100';
