import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreSettings } from '@tldw/store';
import { postgresPrograms, startServer } from '../../../packages/store/test/postgres-server.ts';

const PORT = 20_000 + (process.pid % 20_000);
const ADDRESS = `http://localhost:${PORT}`;

/** The built app on one of its homes, to be started and stopped. */
export interface DrilledApp {
  readonly home: 'data folder' | 'PostgreSQL';
  /** The same record, for while the app is stopped. */
  readonly settings: StoreSettings;
  readonly start: () => Promise<OpenApp>;
  readonly stop: () => Promise<void>;
  /** Stop it and whatever it lives on. */
  readonly end: () => Promise<void>;
}

/** The app while it is open. */
export interface OpenApp {
  readonly address: string;
  /** Come in by the link that was printed for somebody with this role; the session's cookie. */
  readonly comeIn: (role: string) => Promise<string>;
}

/** The app with a data folder of its own. */
export function appInFolder(folder: string): Promise<DrilledApp> {
  const app = drilled({ TLDW_DATA: folder });
  return Promise.resolve({ ...app, home: 'data folder', settings: { dataFolder: folder } });
}

/** The app on a PostgreSQL server of its own, or nothing where none is installed. */
export async function appOnServer(folder: string): Promise<DrilledApp | undefined> {
  if (!postgresPrograms()) return undefined;
  mkdirSync(folder, { recursive: true });
  const secretFile = join(folder, 'secret.key');
  writeFileSync(secretFile, randomBytes(32).toString('hex'), { mode: 0o600 });
  const server = await startServer();
  const app = drilled({
    DATABASE_URL: server.appUrl,
    DATABASE_OWNER_URL: server.ownerUrl,
    TLDW_SECRET_FILE: secretFile,
  });
  return {
    ...app,
    home: 'PostgreSQL',
    settings: { databaseUrl: server.appUrl, secretFile },
    end: async () => {
      await app.end();
      await server.stop();
    },
  };
}

function drilled(environment: Readonly<Record<string, string>>) {
  let running: ChildProcess | undefined;
  const stop = async (): Promise<void> => {
    const app = running;
    running = undefined;
    if (!app || app.exitCode !== null) return;
    app.kill('SIGTERM');
    await new Promise((resolve) => app.once('exit', resolve));
  };
  const start = async (): Promise<OpenApp> => {
    const app = spawn(
      process.execPath,
      ['--no-warnings', join(import.meta.dirname, '../serve.ts')],
      {
        env: {
          ...process.env,
          PORT: String(PORT),
          HOST: '127.0.0.1',
          // Behind a proxy, so that networks can be told apart.
          TRUST_PROXY: '1',
          TLDW_ADDRESS: ADDRESS,
          ...environment,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    running = app;
    const said = await untilOpen(app);
    return { address: ADDRESS, comeIn: (role) => comeIn(said, role) };
  };
  return { start, stop, end: stop };
}

function untilOpen(app: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    app.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('in a browser')) resolve(said);
    });
    app.once('exit', () => reject(new Error(`The app did not start: ${said}`)));
  });
}

async function comeIn(said: string, role: string): Promise<string> {
  const line = said.split('\n').find((each) => each.includes('/sign-in/') && each.includes(role));
  const link = /http\S+\/sign-in\/\S+/.exec(line ?? '')?.[0];
  if (!link) throw new Error(`The app printed no link for a ${role}: ${said}`);
  const headers = {
    origin: ADDRESS,
    accept: 'text/html',
    // As the proxy says it.
    'x-forwarded-proto': 'http',
    'x-forwarded-for': '192.0.2.1',
  };
  const answer = await fetch(link, { method: 'POST', redirect: 'manual', headers, body: '' });
  const cookie = answer.headers.getSetCookie().find((each) => each.includes('session='));
  if (!cookie) throw new Error(`${link} answered ${answer.status} without a session`);
  return cookie.split(';')[0]!;
}
