import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressFrom, openStore, type StoreSettings } from '@tldw/store';
import {
  GUARDED_PASSWORD,
  PORT,
  postgresPrograms,
  startServer,
  type TestServer,
} from './postgres-server.ts';
import { SAMPLE } from './sample-programme.ts';

// The restore drill of a new operator, who has nothing but docs/operations.md: its blocks are run
// word for word. Only the places of its files are moved into a folder of the test's own.
const REPOSITORY = path.join(import.meta.dirname, '../../..');
const words = readFileSync(path.join(REPOSITORY, 'docs/operations.md'), 'utf8');
const block = (name: string): string => {
  const [, found] =
    new RegExp(`<!-- walked: ${name} -->\\s*\`\`\`sh\\n([^]*?)\`\`\``).exec(words) ?? [];
  if (found === undefined) throw new Error(`docs/operations.md has no block "${name}"`);
  return found;
};

const root = mkdtempSync(path.join(tmpdir(), 'tldw-words-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A machine of its own, as far as the words can tell. */
function machine(name: string) {
  const at = path.join(root, name);
  mkdirSync(at);
  const tldw = path.join(at, 'tldw');
  const main = path.join(REPOSITORY, 'packages/cli/src/main.ts');
  writeFileSync(
    tldw,
    `#!/bin/sh\nexec node --conditions=@tldw/source --no-warnings ${main} "$@"\n`,
  );
  chmodSync(tldw, 0o755);
  const moved = (text: string): string =>
    text
      .replaceAll('/etc/tldw', path.join(at, 'etc'))
      .replaceAll('/var/backups/tldw', path.join(root, 'backups'))
      .replaceAll('deploy/roles.sql', path.join(REPOSITORY, 'deploy/roles.sql'))
      .replaceAll('@localhost/', `@localhost:${PORT}/`);
  const run = (...blocks: readonly string[]): string =>
    execFileSync('bash', ['-eu', '-c', `${blocks.map((each) => moved(block(each))).join('\n')}`], {
      cwd: at,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        HOME: at,
        LANG: 'en',
        PATH: `${at}:${path.dirname(process.execPath)}:${postgresPrograms() ?? ''}:/usr/bin:/bin`,
        // The administrator's password, which is typed; and the port, which is the usual one.
        PGPASSWORD: GUARDED_PASSWORD,
        PGPORT: String(PORT),
      },
    });
  /** The environment as the words set it. */
  const environment = (): Record<string, string> =>
    Object.fromEntries(
      moved(block('server, environment'))
        .split('\n')
        .flatMap((line) => {
          const [, key, value] = /^export (\w+)=(.*)$/.exec(line) ?? [];
          return key === undefined ? [] : [[key, value!]];
        }),
    );
  return { at, run, environment };
}

const CANARY = 'CANARY-PRIVATE-7f3a';

async function opened(settings: StoreSettings) {
  const store = await openStore(settings);
  if (!store.ok) throw new Error(JSON.stringify(store.refusals));
  return store.value;
}

/** The app at work, with people who write. */
async function lifeIn(settings: StoreSettings): Promise<void> {
  const store = await opened(settings);
  expect(await store.loadProgramme(SAMPLE)).toMatchObject({ ok: true });
  await store.close();
}

/** Everything is there, texts open for their authors, and nobody else reads them. */
async function everythingIn(settings: StoreSettings): Promise<void> {
  const store = await opened(settings);
  const own = await store.as({ personId: 'teacher-1' }).listOwnReflections();
  expect(own.map(({ text }) => text)).toContain(CANARY);
  expect(await store.as({ personId: 'director-1' }).readReflection('reflection-1')).toBeUndefined();
  await store.close();
}

test('a folder: backed up, brought back into a new one, opened', { timeout: 300_000 }, async () => {
  const { at, run } = machine('folder');
  await lifeIn({ dataFolder: path.join(at, '.data') });
  run('folder, backup');
  run('folder, restore');
  await everythingIn({ dataFolder: path.join(at, 'new-data') });
});

describe.runIf(postgresPrograms() !== undefined)('a server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ guarded: true });
  });
  afterAll(() => server.stop());

  const settings = (environment: Record<string, string>): StoreSettings => ({
    databaseUrl: addressFrom(environment, 'DATABASE_URL')!,
    secretFile: environment['TLDW_SECRET_FILE']!,
    production: true,
  });

  test('set up, backed up, lost, set up anew, brought back', { timeout: 300_000 }, async () => {
    const first = machine('first');
    first.run('server, secret', 'server, passwords', 'server, roles');
    first.run('server, environment', 'server, migrate');
    await lifeIn(settings(first.environment()));
    // Nobody gets in without a password, nor with that of another user.
    for (const user of ['tldw_owner', 'tldw_login', 'tldw_backup', 'postgres']) {
      const client = new pg.Client({
        connectionString: `postgres://${user}@localhost:${PORT}/tldw`,
      });
      await expect(client.connect(), user).rejects.toThrow();
    }
    first.run('server, environment', 'server, backup');

    await server.stop();
    server = await startServer({ guarded: true });
    const second = machine('second');
    mkdirSync(path.join(second.at, 'etc'));
    copyFileSync(path.join(first.at, 'etc/secret.key'), path.join(second.at, 'etc/secret.key'));
    second.run('server, passwords', 'server, roles');
    second.run('server, environment', 'server, restore');
    await everythingIn(settings(second.environment()));
    // And from here on as before: a migration that finds nothing to do, and the next backup.
    second.run('server, environment', 'server, migrate');
    second.run('server, environment', 'server, backup');
  });
});
