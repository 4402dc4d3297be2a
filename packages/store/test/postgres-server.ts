import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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
  /** As who may read everything and write nothing. */
  readonly backupUrl: string;
  /** As the app signs in: a role that owns nothing. */
  readonly appUrl: string;
  /** Where its socket is. */
  readonly folder: string;
  /** Where it keeps its data. */
  readonly data: string;
  /** End every process of it at once, as a dying machine does. */
  readonly kill: () => Promise<void>;
  /** The numbers of its processes, the first one's first. */
  readonly processes: () => readonly number[];
  readonly start: () => Promise<void>;
  readonly runs: () => boolean;
  /** Make a standby of a primary the one that writes. */
  readonly promote: () => void;
  /** End it in good order and keep its data. */
  readonly halt: () => Promise<void>;
  /** End it, and its data. */
  readonly stop: () => Promise<void>;
}

/** What may differ from a usual server. */
export interface ServerWishes {
  /** Options of `postgres` itself. */
  readonly settings?: readonly string[];
  /** Where the data goes, if not beside the socket. */
  readonly data?: string;
  /** Copy that server and follow it, instead of beginning anew. */
  readonly standbyOf?: TestServer;
  /** As a distribution sets one up: everybody needs a password, and no role of ours is there yet. */
  readonly guarded?: boolean;
  /** The data is there already. */
  readonly existing?: boolean;
}

/** The port of every server of this process: each has a folder of its own for its socket. */
export const PORT = 54_320 + (process.pid % 1_000);

/** PostgreSQL refuses to run as root: then it runs as its own user. */
function whoRuns(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Hand a folder to the user whom PostgreSQL runs as. */
function handOver(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const { uid, gid } = whoRuns();
  if (uid === undefined || gid === undefined) return;
  chownSync(folder, uid, gid);
  chmodSync(folder, 0o755);
}

function programFile(program: string): string {
  const programs = postgresPrograms();
  if (!programs) throw new Error('No PostgreSQL server is installed here: apt install postgresql');
  return path.join(programs, program);
}

/** Run one of PostgreSQL's programs to its end, and hand back what it said. */
export function runPostgresProgram(program: string, args: readonly string[]): string {
  return execFileSync(programFile(program), args, {
    ...whoRuns(),
    cwd: '/',
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Start a server in a folder of its own. */
export async function startServer(wishes: ServerWishes = {}): Promise<TestServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tldw-pg-'));
  handOver(folder);
  const data = wishes.data ?? path.join(folder, 'data');
  if (wishes.data !== undefined && !wishes.existing) handOver(data);
  if (!wishes.existing) makeData(data, wishes.standbyOf, wishes.guarded);
  let running: ChildProcess | undefined;
  const url = (user: string, database = 'tldw'): string =>
    `postgres://${user}${wishes.guarded ? `:${GUARDED_PASSWORD}` : ''}@/${database}?host=${folder}&port=${PORT}`;
  const start = async (): Promise<void> => {
    running = spawn(
      programFile('postgres'),
      [
        ...['-D', data, '-k', folder, '-h', wishes.guarded ? 'localhost' : '', '-p', String(PORT)],
        ...(wishes.settings ?? []),
      ],
      { stdio: 'ignore', cwd: '/', ...whoRuns() },
    );
    await answering(url('postgres', 'postgres'));
  };
  const processes = (): readonly number[] => {
    const first = running?.pid;
    return first === undefined ? [] : [first, ...childrenOf(first)];
  };
  const runs = (): boolean => running?.exitCode === null && running.signalCode === null;
  const ended = (): Promise<void> =>
    new Promise((resolve) => {
      if (!runs()) return resolve();
      running?.once('exit', () => resolve());
    });
  const halt = async (): Promise<void> => {
    if (!runs()) return;
    signal(processes()[0]!, 'SIGINT');
    await ended();
  };
  await start();
  if (!wishes.standbyOf && !wishes.existing && !wishes.guarded)
    await makeRoles(url('postgres', 'postgres'));
  return {
    adminUrl: url('postgres'),
    ownerUrl: url('tldw_owner'),
    backupUrl: url('tldw_backup'),
    appUrl: url('tldw_login'),
    folder,
    data,
    start,
    runs,
    processes,
    kill: async () => {
      for (const each of processes()) signal(each, 'SIGKILL');
      await ended();
    },
    promote: () => void runPostgresProgram('pg_ctl', ['promote', '-w', '-D', data]),
    halt,
    stop: async () => {
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The administrator's password on a guarded server. */
export const GUARDED_PASSWORD = 'of-the-administrator';

function makeData(data: string, primary: TestServer | undefined, guarded = false): void {
  const passwords = `${data}.password`;
  if (guarded) writeFileSync(passwords, GUARDED_PASSWORD);
  const [program, args] = primary
    ? ([
        'pg_basebackup',
        ['-D', data, '-R', '-X', 'stream', '-c', 'fast', '-d', primary.adminUrl],
      ] as const)
    : ([
        'initdb',
        [
          ...['-D', data, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--data-checksums'],
          ...(guarded ? ['-A', 'scram-sha-256', `--pwfile=${passwords}`] : ['-A', 'trust']),
        ],
      ] as const);
  runPostgresProgram(program, args);
}

async function makeRoles(adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query('create role tldw_owner login createrole');
  await admin.query('create role tldw_app nologin noinherit');
  await admin.query('create role tldw_login login noinherit in role tldw_app');
  await admin.query('create role tldw_backup login bypassrls');
  await admin.query('grant tldw_app to tldw_owner with admin option');
  await admin.query('create database tldw owner tldw_owner');
  await admin.end();
}

function childrenOf(pid: number): number[] {
  try {
    const text = execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' });
    return text.trim().split('\n').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** A process may have ended by itself meanwhile. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
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
