import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const CHILD = path.join(import.meta.dirname, 'kill-child.ts');
// A few here; `KILLS=50` for the long run.
const KILLS = Number(process.env['KILLS'] ?? 4);

interface Run {
  readonly lines: readonly string[];
  readonly code: number | null;
}

/** Run the child; kill it without warning once it has acknowledged so many saves. */
function run(folder: string, mode: 'storm' | 'verify', killAfter?: number): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--conditions=@tldw/source', '--no-warnings', CHILD, folder, mode],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let text = '';
    child.stdout.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (killAfter !== undefined && text.split('\n').length > killAfter + 2) {
        child.kill('SIGKILL');
      }
    });
    child.on('exit', (code) => {
      // A last line that was cut off was not acknowledged.
      resolve({ lines: text.split('\n').slice(0, -1), code });
    });
  });
}

test(
  'killed in the middle of saving, again and again: what was acknowledged is there',
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tldw-kill-'));
    const acknowledged: string[] = [];
    for (let turn = 0; turn < KILLS; turn += 1) {
      const { lines } = await run(folder, 'storm', 3 + 7 * (turn % 5));
      acknowledged.push(...lines.filter((line) => line !== 'READY'));
    }
    const { lines, code } = await run(folder, 'verify');
    expect(code).toBe(0);
    const kept = new Map(lines.map((line) => [line.split(' ')[0], line]));
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    // Every one of them opens: no half-written text.
    expect([...kept.values()].filter((line) => /^\S+$/.test(line))).toEqual([]);
    rmSync(folder, { recursive: true });
  },
);

test(
  'a second process is refused, and let in as soon as the first is killed',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tldw-two-'));
    const first = spawn(
      process.execPath,
      ['--conditions=@tldw/source', '--no-warnings', CHILD, folder, 'storm'],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    await new Promise<void>((resolve) =>
      first.stdout.on('data', (piece: Buffer) => piece.toString().includes('READY') && resolve()),
    );
    const second = await run(folder, 'verify');
    expect(second).toEqual({ lines: ['REFUSED store.in-use'], code: 3 });
    first.kill('SIGKILL');
    await new Promise((resolve) => first.once('exit', resolve));
    expect((await run(folder, 'verify')).code).toBe(0);
    rmSync(folder, { recursive: true });
  },
);
