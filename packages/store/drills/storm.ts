import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'tsup';
import type { Place } from './writer.ts';

const PACKAGE = path.join(import.meta.dirname, '..');
let writer: string | undefined;

// Read so often, and in so many files, that they go into the one file.
const INSIDE = [/^@tldw\//, /^date-fns/, /^zod/, /^drizzle-orm/];

/** What stays a package of its own, wherever the drill is started from. */
function outside(): string[] {
  const manifest = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(manifest.dependencies).filter(
    (name) => !INSIDE.some((inside) => inside.test(name)),
  );
}

/** The writer as one file: it is started so often that reading hundreds of modules would be most of the drill. */
async function bundledWriter(): Promise<string> {
  const outDir = path.join(PACKAGE, 'node_modules', '.drills', String(process.pid));
  await build({
    entry: [path.join(import.meta.dirname, 'writer.ts')],
    config: false,
    silent: true,
    clean: false,
    format: 'esm',
    platform: 'node',
    outDir,
    noExternal: INSIDE,
    external: outside(),
    removeNodeProtocol: false,
    esbuildOptions: (options) => {
      options.conditions = ['@tldw/source'];
    },
  });
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  return path.join(outDir, 'writer.js');
}

/** A writer under way, and what it has acknowledged so far. */
export interface Storm {
  readonly pid: number;
  readonly acknowledged: readonly string[];
  /** Anything it said that is no acknowledgement. */
  readonly said: readonly string[];
  readonly ended: Promise<number | null>;
  /** Wait until it has acknowledged so many saves, or has ended. */
  readonly until: (saves: number) => Promise<void>;
  readonly signal: (name: NodeJS.Signals) => void;
}

function start(mode: string, place: Place, ...more: readonly string[]): ChildProcess {
  return spawn(
    process.execPath,
    [...['--no-warnings', writer!, mode, JSON.stringify(place), ...more]],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

/** Begin a storm of saves. */
export function beginStorm(place: Place): Storm {
  const child = start('storm', place);
  const acknowledged: string[] = [];
  const said: string[] = [];
  let rest = '';
  let look = (): void => undefined;
  child.stdout!.on('data', (piece: Buffer) => {
    const lines = (rest + piece.toString()).split('\n');
    // A last line that was cut off was not acknowledged.
    rest = lines.pop() ?? '';
    for (const line of lines) (/^[A-Z]/.test(line) ? said : acknowledged).push(line);
    look();
  });
  child.stderr!.on('data', (piece: Buffer) => said.push(`STDERR ${piece.toString()}`));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    pid: child.pid!,
    acknowledged,
    said,
    ended,
    until: (saves) =>
      Promise.race([
        ended.then(() => undefined),
        new Promise<void>((resolve) => {
          look = () => acknowledged.length >= saves && resolve();
          look();
        }),
      ]),
    signal: (name) => void child.kill(name),
  };
}

/** What was found in a record after something bad was done to it. */
export interface Found {
  readonly opens: boolean;
  readonly acknowledged: number;
  readonly kept: number;
  readonly lost: number;
  readonly unreadable: number;
  readonly changed: number;
  readonly said: string;
}

async function told(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout!.on('data', (piece: Buffer) => (text += piece.toString()));
  child.stderr!.on('data', (piece: Buffer) => (text += piece.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  return text.trim();
}

/** Load the sample programme into a new place. Every drill begins with this. */
export async function prepare(place: Place): Promise<void> {
  writer ??= await bundledWriter();
  const text = await told(start('prepare', place));
  if (!text.endsWith('PREPARED')) throw new Error(`The place was not prepared: ${text}`);
}

/** Open the record in a process of its own and look for everything that was acknowledged. */
export async function findAgain(place: Place, acknowledged: readonly string[]): Promise<Found> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tldw-acks-'));
  const file = path.join(folder, 'acknowledged');
  writeFileSync(file, acknowledged.join('\n'));
  const said = await told(start('verify', place, file));
  rmSync(folder, { recursive: true });
  const line = said.split('\n').at(-1) ?? '';
  const none = { kept: 0, lost: acknowledged.length, unreadable: 0, changed: 0 };
  return line.startsWith('{')
    ? { opens: true, said, ...(JSON.parse(line) as Omit<Found, 'opens' | 'said'>) }
    : { opens: false, said, acknowledged: acknowledged.length, ...none };
}

/** Whether nothing is missing, broken or doubled. */
export const isWhole = (found: Found): boolean =>
  found.opens && found.lost === 0 && found.unreadable === 0 && found.changed === 0;
