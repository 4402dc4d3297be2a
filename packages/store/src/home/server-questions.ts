import type pg from 'pg';
import type { Driver } from './home.ts';

/** How many questions one connection keeps planned: the server holds each plan in that connection's memory. */
const MOST_PREPARED = 150;

/** What a connection has been asked: once, or so often that the server keeps it under a name. */
const asked = new WeakMap<pg.PoolClient, Map<string, string | undefined>>();

/**
 * Ask a PostgreSQL server; what a connection has been asked before is asked by a name from then on.
 *
 * Every page asks the same dozen questions, and most of the server's work on a small one is planning
 * what the fence adds to it. A text that comes once, such as a list of a length of its own, is not kept.
 */
export function serverQuestions(client: pg.PoolClient): Driver {
  const nameOf = (text: string): string | undefined => {
    const texts = asked.get(client) ?? new Map<string, string | undefined>();
    asked.set(client, texts);
    const name = texts.get(text);
    if (name !== undefined) return name;
    if (!texts.has(text)) {
      if (texts.size < 10 * MOST_PREPARED) texts.set(text, undefined);
      return undefined;
    }
    const named = [...texts.values()].filter((each) => each !== undefined).length;
    if (named >= MOST_PREPARED) return undefined;
    texts.set(text, `q${named + 1}`);
    return texts.get(text);
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
