import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dumpBeforeMigration } from '../src/backup/dumps.ts';
import { serverHome } from '../src/home/server-home.ts';
import { KNOWN_STEPS } from '../src/migration-state.ts';
import { runPostgresProgram, type TestServer } from '../test/postgres-server.ts';

/** How long a whole record takes to write, and how large it is then. */
export interface Dumped {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * The dump that a migration begins with, read back as always, beside PostgreSQL's own `pg_dump`,
 * which reads nothing back; both compress as gzip does by default.
 */
export async function dumpOfBoth(
  server: TestServer,
): Promise<Readonly<Record<'ours' | 'pgDump', Dumped>>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tldw-bench-dump-'));
  const owner = serverHome(server.ownerUrl, { most: 1 });
  try {
    const ours = await timed(async () => {
      const files = await owner.transaction('', (tx) =>
        dumpBeforeMigration(tx, path.join(folder, 'ours'), KNOWN_STEPS, Date.now()),
      );
      return [files.record, files.keys];
    });
    // That program runs as the server's user, and writes where that user may.
    const file = path.join(server.folder, 'pg_dump.gz');
    const pgDump = await timed(() => {
      runPostgresProgram('pg_dump', ['-d', server.adminUrl, '--compress', '6', '--file', file]);
      return Promise.resolve([file]);
    });
    return { ours, pgDump };
  } finally {
    await owner.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(dump: () => Promise<readonly string[]>): Promise<Dumped> {
  const began = performance.now();
  const files = await dump();
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { seconds: (performance.now() - began) / 1_000, megabytes: bytes / 1e6 };
}
