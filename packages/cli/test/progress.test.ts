import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bar, startProgress } from '../src/progress.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-progress-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Work that does not let go of its thread, as a fit does not. */
function work(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function seenBy(viewer: { terminal: boolean; json: boolean; began: number }, job: string) {
  const path = join(folder, job);
  const fd = openSync(path, 'w');
  const progress = startProgress({ ...viewer, fd });
  return {
    progress,
    text: () => {
      progress.stop();
      closeSync(fd);
      return readFileSync(path, 'utf8');
    },
  };
}

describe('the bar', () => {
  it('shows how much is done, or only that time passes', () => {
    expect(bar(0, 40, 1)).toBe('[..........] 0 / 40  1 s');
    expect(bar(13, 40, 2.9)).toBe('[###.......] 13 / 40  2 s');
    expect(bar(40, 40, 3)).toBe('[##########] 40 / 40  3 s');
    const unknown = Array.from({ length: 16 }, (_, i) => bar(0, 0, i / 4));
    expect(unknown.every((each) => /^\[[.#]{10}\] \d s$/.test(each))).toBe(true);
    expect(new Set(unknown.slice(0, 8)).size).toBe(8);
  });

  it('moves at a terminal while the work does not pause, and is wiped away', () => {
    const seen = seenBy({ terminal: true, json: true, began: Date.now() - 1000 }, 'terminal');
    work(900);
    seen.progress.report(3, 10);
    work(500);
    seen.progress.aside(() => undefined);
    const text = seen.text();
    const drawn = text.split('\r\u001B[2K').filter((each) => each !== '');
    expect(drawn.some((each) => /^\[\.*##\.*\] 1 s$/.test(each))).toBe(true);
    expect(drawn.some((each) => each.startsWith('[###.......] 3 / 10'))).toBe(true);
    expect(text.endsWith('\r\u001B[2K')).toBe(true);
  });

  it('says nothing within the first second', () => {
    const seen = seenBy({ terminal: true, json: false, began: Date.now() }, 'quick');
    work(400);
    expect(seen.text()).toBe('');
  });

  it('writes a line for each tenth into a file, and nothing for whoever asked for JSON', () => {
    const began = Date.now() - 5000;
    const [people, programme] = [
      seenBy({ terminal: false, json: false, began }, 'people'),
      seenBy({ terminal: false, json: true, began }, 'programme'),
    ];
    for (let i = 1; i <= 100; i++) {
      people.progress.report(i, 100);
      programme.progress.report(i, 100);
    }
    const lines = people.text().trim().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[4]).toMatch(/^\[#####\.{5}\] 50 \/ 100 /);
    expect(programme.text()).toBe('');
  });
});

it('a programme that asks for JSON gets one document and an empty standard error', () => {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const data = fileURLToPath(
    new URL('../../evaluation/test/reference/data/hs39.csv', import.meta.url),
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--conditions=@tldw/source', '--no-warnings', main, 'analyse', 'sem', '--data', data],
      ...['--model', 'visual =~ x1 + x2 + x3', '--se', 'bootstrap', '--seed', '3'],
      ...['--bootstrap', '200', '--json'],
    ],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout).nobs).toBe(301);
});
