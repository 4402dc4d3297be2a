/**
 * Builds on `crowd.ts`: starts the built app on the demonstration, on each home that this machine
 * has, gives every teacher an account, and lets a school morning come while others read real pages.
 *
 *     pnpm --filter reference build && pnpm --filter reference drill
 *     … drill --home folder --mornings 5     # one home, mornings only, each page five times
 *
 * Ends with 1 when a page took 100 ms or longer while two hundred people signed in, when a guess
 * got in, or when the owner did not.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { appOnServer, appInFolder, type DrilledApp } from './app-to-drill.ts';
import { crowd, type CrowdReport } from './crowd.ts';
import { openAccounts, schoolMorning } from './school-morning.ts';

const WANTED_MS = 100;
const MORNING = 200;
/** More than the line at the door has room for. */
const CROWD = 600;

const { values: options } = parseArgs({
  // pnpm hands its own `--` on.
  args: process.argv.slice(2).filter((each) => each !== '--'),
  options: { home: { type: 'string' }, mornings: { type: 'string' } },
});
const CROWDS = options.mornings
  ? Array.from({ length: Number(options.mornings) }, () => MORNING)
  : [MORNING, CROWD];

const scratch = mkdtempSync(join(tmpdir(), 'tldw-crowd-'));
let fine = true;
try {
  process.stdout.write(
    '| Home | Read meanwhile | At once | Alone: median | while: median | 95 of 100 | slowest | Answered | Their own first page: median | slowest |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: |\n',
  );
  if (options.home !== 'server') await drill(await appInFolder(join(scratch, 'folder')));
  const onServer =
    options.home === 'folder' ? undefined : await appOnServer(join(scratch, 'server'));
  if (onServer) await drill(onServer);
  else if (options.home !== 'folder')
    process.stderr.write('No PostgreSQL server is installed here: only the data folder.\n');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = fine ? 0 : 1;

async function drill(app: DrilledApp): Promise<void> {
  try {
    // The first start brings in the programme; accounts are made while the app is closed.
    await app.start();
    await app.stop();
    const [owner, ...holders] = await openAccounts(app.settings);
    const { address, comeIn } = await app.start();
    const pages = [
      { name: 'the first page, nobody signed in', page: '/', cookie: '' },
      { name: 'the first page of a teacher', page: '/', cookie: await comeIn('teacher') },
      { name: 'the stories', page: '/stories', cookie: '' },
    ];
    let turn = 0;
    for (const { name, page, cookie } of pages) {
      for (const people of CROWDS) {
        turn += 1;
        const comers = schoolMorning(holders, people, turn);
        const impatient = people > MORNING;
        const report = await crowd(address, owner!, { page, cookie, comers, impatient });
        fine &&= isFine(report, people);
        process.stdout.write(`| ${app.home} | ${name} | ${people} | ${rowOf(report)} |\n`);
        const guesses = Object.values(report.guesses).reduce((sum, count) => sum + count, 0);
        process.stderr.write(
          `guesses ${guesses}, got in ${report.guessesThatGotIn}; the owner got in: ${report.ownerGotIn}\n`,
        );
      }
    }
  } finally {
    await app.end();
  }
}

function rowOf({
  readingAlone,
  readingWhileTheySignIn: busy,
  signIns,
  allAnsweredAfterMs,
  theirFirstPages: own,
}: CrowdReport): string {
  const { 303: cameIn = 0, 400: refused = 0, 503: sentAway = 0 } = signIns;
  const answered = [`${cameIn} came in`, `${refused} refused`];
  if (sentAway > 0) answered.push(`${sentAway} sent away`);
  return [
    ...[readingAlone.median, busy.median, busy.p95, busy.worst],
    `${answered.join(', ')}, all after ${(allAnsweredAfterMs / 1_000).toFixed(1)} s`,
    ...[own.median, own.worst],
  ].join(' | ');
}

function isFine(
  { readingWhileTheySignIn, guessesThatGotIn, ownerGotIn }: CrowdReport,
  people: number,
): boolean {
  const isFast = people > MORNING || readingWhileTheySignIn.worst < WANTED_MS;
  return isFast && guessesThatGotIn === 0 && ownerGotIn;
}
