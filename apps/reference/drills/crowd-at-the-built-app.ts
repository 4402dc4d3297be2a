/**
 * Builds on `crowd.ts`: starts the built app on a copy of the demonstration, gives one person an
 * account with a passphrase, and lets the crowd come while others read real pages.
 *
 *     pnpm --filter reference build && node --conditions=@tldw/source apps/reference/drills/crowd-at-the-built-app.ts
 *
 * Ends with 1 when a page took 100 ms or longer for one in twenty of its readers, when a guess got
 * in, or when the owner did not.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crowd, type CrowdReport } from './crowd.ts';

const PORT = 20_000 + (process.pid % 20_000);
const ADDRESS = `http://localhost:${PORT}`;
const PASSPHRASE = 'жеті өзеннің жағасында';
const WANTED_MS = 100;
const HEADERS = {
  origin: ADDRESS,
  accept: 'text/html',
  // As the proxy says it.
  'x-forwarded-proto': 'http',
  'x-forwarded-for': '192.0.2.1',
};

const scratch = mkdtempSync(join(tmpdir(), 'tldw-crowd-'));
const app = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, '../serve.ts')], {
  env: {
    ...process.env,
    PORT: String(PORT),
    HOST: '127.0.0.1',
    TRUST_PROXY: '1',
    TLDW_DATA: scratch,
    TLDW_ADDRESS: ADDRESS,
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
let said = '';
await new Promise<void>((resolve, reject) => {
  app.stdout.on('data', (part: Buffer) => {
    said += part.toString();
    if (said.includes('in a browser')) resolve();
  });
  app.once('exit', () => reject(new Error(`The app did not start: ${said}`)));
});

let fine = true;
try {
  const [facilitator, teacher] = [await comeIn('facilitator'), await comeIn('teacher')];
  const owner = await ownAccount(facilitator);
  const pages = [
    { name: 'the first page, nobody signed in', page: '/', cookie: '' },
    { name: 'the first page of a teacher', page: '/', cookie: teacher },
    { name: 'the stories', page: '/stories', cookie: '' },
  ];
  process.stdout.write(
    '| Read meanwhile | Crowd | Alone: median | while: median | 95 of 100 | slowest | answered |\n| --- | --- | ---: | ---: | ---: | ---: | --- |\n',
  );
  for (const { name, page, cookie } of pages) {
    for (const impatient of [false, true]) {
      const report = await crowd(ADDRESS, owner, { page, cookie, impatient });
      fine &&= isFine(report);
      const { readingAlone: alone, readingWhile200SignIn: busy } = report;
      const signIns = Object.entries(report.signIns).map(
        ([status, count]) => `${count} × ${status}`,
      );
      const all = report.allAnsweredAfterMs;
      process.stdout.write(
        `| ${name} | ${impatient ? 'asks again each ¼ s' : 'asks once'} | ${alone.median} | ${busy.median} | ${busy.p95} | ${busy.worst} | ${signIns.join(', ')}${all === undefined ? '' : `, all after ${(all / 1_000).toFixed(1)} s`} |\n`,
      );
      const guesses = Object.values(report.guesses).reduce((sum, count) => sum + count, 0);
      process.stderr.write(
        `guesses ${guesses}, got in ${report.guessesThatGotIn}; the owner got in: ${report.ownerGotIn}\n`,
      );
      // The brakes count by the minute: the next crowd comes to an untouched door.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
} finally {
  app.kill('SIGTERM');
  await new Promise((resolve) => app.once('exit', resolve));
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = fine ? 0 : 1;

function isFine({ readingWhile200SignIn, guessesThatGotIn, ownerGotIn }: CrowdReport): boolean {
  return readingWhile200SignIn.p95 < WANTED_MS && guessesThatGotIn === 0 && ownerGotIn;
}

/** Come in by the link that the app printed for this role; the session's cookie. */
async function comeIn(role: string): Promise<string> {
  const line = said.split('\n').find((each) => each.includes('/sign-in/') && each.includes(role));
  const link = /http\S+\/sign-in\/\S+/.exec(line ?? '')?.[0];
  if (!link) throw new Error(`The app printed no link for a ${role}: ${said}`);
  const answer = await fetch(link, {
    method: 'POST',
    redirect: 'manual',
    headers: HEADERS,
    body: '',
  });
  return cookieIn(answer, 'session=');
}

/** Somebody with a name and a passphrase of their own, who has been here with this device before. */
async function ownAccount(facilitator: string) {
  const card = await send('/let-in?/invite', facilitator, { person: await somebody(facilitator) });
  const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(await card.text())?.[0] ?? '';
  const choice = { code, login: 'the owner', passphrase: PASSPHRASE, again: PASSPHRASE };
  const device = cookieIn(await send('/sign-in/invitation', '', choice), 'device=');
  return { login: 'the owner', passphrase: PASSPHRASE, device };
}

/** The first person that the facilitator may let in. */
async function somebody(facilitator: string): Promise<string> {
  const page = await fetch(`${ADDRESS}/let-in`, { headers: { ...HEADERS, cookie: facilitator } });
  const found = /name="person"[^>]*value="([^"]+)"/.exec(await page.text())?.[1];
  if (!found) throw new Error('The facilitator can let nobody in');
  return found;
}

function send(path: string, cookie: string, form: Readonly<Record<string, string>>) {
  return fetch(ADDRESS + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...HEADERS, cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
}

function cookieIn(answer: Response, name: string): string {
  const found = answer.headers.getSetCookie().find((each) => each.includes(name));
  if (!found) throw new Error(`${answer.url} answered ${answer.status} without ${name}`);
  return found.split(';')[0]!;
}
