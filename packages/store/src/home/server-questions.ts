import type pg from 'pg';
import type { Driver } from './home.ts';

/** How many questions one connection keeps planned: the server holds each plan in that connection's memory. */
const MOST_PREPARED = 150;

/** Texts that came once are remembered up to here, and then anew: lists of many lengths make many. */
const MOST_ONCE = 1_500;

/** What a connection has been asked: once, or so often that the server keeps it under a name. */
interface Asked {
  readonly once: Set<string>;
  readonly names: Map<string, string>;
}

const askedOf = new WeakMap<pg.PoolClient, Asked>();

/**
 * Ask a PostgreSQL server; what a connection has been asked before is asked by a name from then on.
 *
 * Every page asks the same dozen questions, and most of the server's work on a small one is planning
 * what the fence adds to it. A text that comes once, such as a list of a length of its own, is not kept.
 */
export function serverQuestions(client: pg.PoolClient): Driver {
  const asked: Asked = askedOf.get(client) ?? { once: new Set(), names: new Map() };
  askedOf.set(client, asked);
  const { once, names } = asked;
  const nameOf = (text: string): string | undefined => {
    if (names.has(text) || names.size >= MOST_PREPARED) return names.get(text);
    if (once.delete(text)) return names.set(text, `q${names.size + 1}`).get(text);
    if (once.size >= MOST_ONCE) once.clear();
    once.add(text);
    return undefined;
  };
  const config = (text: string, values: readonly unknown[]): pg.QueryConfig => {
    const name = nameOf(text);
    return { text, values: [...values], ...(name === undefined ? {} : { name }) };
  };
  return {
    arrays: async (text, values) =>
      (await client.query<unknown[]>({ ...config(text, values), rowMode: 'array' })).rows,
    objects: async (text, values) => (await client.query<object>(config(text, values))).rows,
    script: async (sql) => void (await client.query(sql)),
  };
}
