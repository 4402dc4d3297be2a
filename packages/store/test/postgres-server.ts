import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** Where PostgreSQL's programs are, the newest first; none when no server is installed. */
export function postgresPrograms(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root) : [];
  return versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(root, version, 'bin'))
    .find((folder) => existsSync(path.join(folder, 'postgres')));
}

/** A server of one's own, with the roles that docs/operations.md sets up. */
export interface TestServer {
  /** As the superuser: for looking around the fence. */
  readonly adminUrl: string;
  readonly ownerUrl: string;
  /** As the app signs in: a role that owns nothing. */
  readonly appUrl: string;
  readonly folder: string;
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const PORT = 54_320 + (process.pid % 1_000);

/** Start a server in a folder of its own; `settings` are options of `postgres` itself. */
export async function startServer(settings: readonly string[] = []): Promise<TestServer> {
  const programs = postgresPrograms();
  if (!programs) throw new Error('No PostgreSQL server is installed here: apt install postgresql');
  const folder = mkdtempSync(path.join(tmpdir(), 'tldw-pg-'));
  // A server refuses to run as root: then it runs as its own user.
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    const id = (flag: string): number =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    chownSync(folder, id('-u'), id('-g'));
    chmodSync(folder, 0o755);
  }
  const command = (program: string, args: readonly string[]): [string, string[]] =>
    asRoot
      ? // By its full name: a bare path of programs may leave out those of the system.
        ['/sbin/runuser', ['-u', 'postgres', '--', path.join(programs, program), ...args]]
      : [path.join(programs, program), [...args]];
  const data = path.join(folder, 'data');
  execFileSync(
    ...command('initdb', [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--data-checksums',
    ]),
    { stdio: 'ignore' },
  );
  let running: ChildProcess | undefined;
  const url = (user: string, database = 'tldw'): string =>
    `postgres://${user}@/${database}?host=${folder}&port=${PORT}`;
  const start = async (): Promise<void> => {
    running = spawn(
      ...command('postgres', ['-D', data, '-k', folder, '-h', '', '-p', String(PORT), ...settings]),
      { stdio: 'ignore' },
    );
    await answering(url('postgres', 'postgres'));
  };
  const signal = (name: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      const child = running;
      if (!child || child.exitCode !== null) return resolve();
      child.once('exit', () => resolve());
      // `runuser` stands between us and the server: speak to the server itself.
      const pid = execFileSync('head', ['-1', path.join(data, 'postmaster.pid')], {
        encoding: 'utf8',
      });
      process.kill(Number(pid), name);
    });
  await start();
  const admin = new pg.Client({ connectionString: url('postgres', 'postgres') });
  await admin.connect();
  await admin.query('create role tldw_owner login createrole');
  await admin.query('create role tldw_app nologin noinherit');
  await admin.query('create role tldw_login login noinherit in role tldw_app');
  await admin.query('grant tldw_app to tldw_owner with admin option');
  await admin.query('create database tldw owner tldw_owner');
  await admin.end();
  return {
    adminUrl: url('postgres'),
    ownerUrl: url('tldw_owner'),
    appUrl: url('tldw_login'),
    folder,
    kill: () => signal('SIGKILL'),
    start,
    stop: async () => {
      await signal('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(connectionString: string): Promise<void> {
  for (let tried = 0; ; tried += 1) {
    const client = new pg.Client({ connectionString });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (tried === 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
