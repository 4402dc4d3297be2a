import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { parsers } from '../src/home/embedded-home.ts';
import { homeOf } from '../src/home/home-of-engine.ts';
import { keysFrom } from '../src/keys.ts';
import { migrate } from '../src/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    preparedDatabase: string;
  }
}

/**
 * Make one empty database of this version before the tests, for each that wants a record in memory.
 *
 * To make one takes the embedded engine seconds; to begin with a copy takes a fraction of one.
 */
export default async function prepareDatabase(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tldw-prepared-'));
  const engine = await PGlite.create({ parsers });
  const home = homeOf({ engine, flushes: () => 0 });
  await migrate(home, keysFrom(new Uint8Array(32)).context);
  const file = path.join(folder, 'database.tar');
  writeFileSync(file, Buffer.from(await (await engine.dumpDataDir('none')).arrayBuffer()));
  await home.close();
  project.provide('preparedDatabase', file);
  return () => rmSync(folder, { recursive: true });
}

/** The database that {@link prepareDatabase} made, as it was before anybody used it. */
export const databaseAt = (file: string): Blob => new Blob([readFileSync(file)]);
