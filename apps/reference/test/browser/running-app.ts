import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const app = join(import.meta.dirname, '../..');

/** The built app as a process of its own, with what it has printed so far. */
export interface RunningApp {
  readonly address: string;
  readonly process: ChildProcess;
  readonly printed: () => string;
  /** The one-time link that was printed for somebody. */
  readonly linkFor: (person: string) => string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Start the built app on a free port and wait until it says that it is open, or has ended. */
export async function startApp(
  dataFolder: string,
  environment: Record<string, string> = {},
): Promise<RunningApp> {
  const port = environment['PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, [join(app, 'serve.ts')], {
    cwd: app,
    env: {
      ...process.env,
      PORT: port,
      HOST: '127.0.0.1',
      TLDW_DATA: dataFolder,
      NODE_ENV: 'test',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const open = new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('Ctrl-C stops it.')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
  await Promise.race([open, ended]);
  const address = `http://localhost:${port}`;
  return {
    address,
    process: child,
    printed: () => printed,
    linkFor: (person) => {
      const link = new RegExp(String.raw`${person}\s+(\S+/sign-in/\S+)`).exec(printed)?.[1];
      if (!link) throw new Error(`No sign-in link was printed for ${person}:\n${printed}`);
      return link;
    },
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}
