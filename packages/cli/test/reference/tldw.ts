import { readFileSync } from 'node:fs';
import { calendarDate } from '@tldw/core';
import type { CommandIo } from '../../src/command.ts';
import { run } from '../../src/run.ts';

const REFERENCE = new URL('../../../evaluation/test/reference/', import.meta.url);

/* eslint-disable-next-line @typescript-eslint/no-explicit-any */
export type Fixture = any;

/** What R said of a data set, and how near one must come. */
export function fixture(id: string): Fixture {
  return JSON.parse(readFileSync(new URL(`expected/${id}.json`, REFERENCE), 'utf8'));
}

/** Run the command with `--json` on the reference data; anything but an answer is an error. */
export async function tldw(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<Fixture> {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    readBytes: () => Promise.reject(new Error('no bytes here')),
    readText: (path) =>
      Promise.resolve(
        files[path] ?? readFileSync(new URL(`data/${path.split('/').pop()}`, REFERENCE), 'utf8'),
      ),
    writeFile: () => Promise.resolve(),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2026-03-01'),
    language: 'en',
  };
  const code = await run(['analyse', ...args, '--json'], io);
  if (code !== 0)
    throw new Error(`tldw analyse ${args.join(' ')} ended with ${code}: ${err.join(' ')}`);
  return JSON.parse(out.join('\n'));
}
