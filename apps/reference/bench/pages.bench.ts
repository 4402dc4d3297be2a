/**
 * How long fifty people wait for each page of the demonstration, against an empty SvelteKit page in
 * the same run. `pnpm --filter reference bench`; the app must have been built. After `--`, names of
 * readers (visitor, teacher, …) measure their pages only.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pagesByPerson } from '../test/browser/pages-by-person.ts';
import { startApp } from '../test/browser/running-app.ts';
import { comeIn } from '../test/access/seeded-app.ts';
import { startEmptyApp } from './empty-app.ts';
import { peopleAtOnce, type Waits } from './people-at-once.ts';

const PEOPLE = 50;
const ROUNDS = 4;
const chosen = process.argv.slice(2);

const folder = mkdtempSync(join(tmpdir(), 'tldw-bench-pages-'));
const app = await startApp(folder);
const empty = await startEmptyApp(3999);
try {
  const nothing = await open(empty.address, '');
  console.log(
    `${PEOPLE} people, a page a second each; milliseconds from asking to the last byte\n`,
  );
  line('page', 'reader', 'first visit', 'median', 'p95', 'p95 ÷ empty');
  report('an empty page', '–', nothing, nothing);
  const all: Waits[] = [];
  for (const { who, person, paths } of pagesByPerson()) {
    if (chosen.length > 0 && !chosen.includes(who)) continue;
    const cookie = person ? await comeIn(app, new URL(app.linkFor(person)).pathname) : '';
    for (const path of paths) {
      const waits = await open(app.address + path, cookie);
      all.push(waits);
      report(path, who, waits, nothing);
    }
  }
  const over = all.filter(({ p95 }) => p95 > 60).length;
  console.log(`\n${all.length - over} of ${all.length} pages within 60 ms at p95.`);
} finally {
  empty.stop();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** One visit alone, which pays for whatever is done once, and then fifty people. */
async function open(address: string, cookie: string): Promise<Waits & { first: number }> {
  const visit = async (): Promise<void> => {
    const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  };
  const began = performance.now();
  await visit();
  const first = performance.now() - began;
  return { first, ...(await peopleAtOnce(PEOPLE, ROUNDS, visit)) };
}

function report(
  page: string,
  reader: string,
  waits: Waits & { first: number },
  nothing: Waits,
): void {
  const times = [waits.first, waits.median, waits.p95, waits.p95 / nothing.p95];
  line(page, reader, ...times.map((time) => time.toFixed(1)));
}

function line(page: string, reader: string, ...numbers: string[]): void {
  console.log(
    `${page.padEnd(52)} ${reader.padEnd(12)} ${numbers.map((n) => n.padStart(11)).join(' ')}`,
  );
}
