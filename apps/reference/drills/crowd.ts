/**
 * A drill against a running app: many people sign in at once while others read, and many networks
 * guess one account while its owner signs in.
 *
 *     PORT=3000 pnpm start            # behind TRUST_PROXY=1, so that networks can be told apart
 *     node --conditions=@tldw/source apps/reference/drills/crowd.ts http://localhost:3000 LOGIN PASSPHRASE
 *
 * Prints one JSON document.
 */
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const PEOPLE = 200;
const NETWORKS = 30;
const GUESSES_PER_NETWORK = 5;

/** Somebody who tries to come in. */
export interface Comer {
  readonly login: string;
  readonly passphrase: string;
}

/** Names that nobody has: what an attacker sends, and what costs as much as a wrong passphrase. */
export const strangers = (count: number): readonly Comer[] =>
  Array.from({ length: count }, (_, at) => ({
    login: `nobody-${at}`,
    passphrase: 'a passphrase nobody has',
  }));

/** What the drill saw. Times in milliseconds. */
export interface CrowdReport {
  readonly readingAlone: Times;
  /** From when they come until the last one has an answer. */
  readonly readingWhileTheySignIn: Times;
  /** Until everybody had an answer other than "come again in a moment", if they kept asking. */
  readonly allAnsweredAfterMs: number;
  readonly signIns: Readonly<Record<string, number>>;
  /** The first page of those who came in, asked for as soon as they were. */
  readonly theirFirstPages: Times;
  readonly guesses: Readonly<Record<string, number>>;
  readonly guessesThatGotIn: number;
  readonly ownerGotIn: boolean;
}
interface Times {
  readonly answers: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/** Let many people sign in at once, and then thirty networks guess one account. */
export async function crowd(
  address: string,
  owner: Comer & { readonly device?: string },
  {
    page = '/healthz',
    cookie = '',
    comers = strangers(PEOPLE),
    impatient = false,
  }: CrowdWishes = {},
): Promise<CrowdReport> {
  const alone = reading(address, page, cookie);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const readingAlone = await alone.stop();
  const others = reading(address, page, cookie);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const began = performance.now();
  const firstPages: number[] = [];
  const signIns = await Promise.all(
    comers.map(async ({ login, passphrase }, at) => {
      const answer = await untilAnswered(impatient ? 200 : 1, () =>
        signIn(address, login, passphrase, network(100 + at)),
      );
      if (answer.isIn) firstPages.push(await firstPage(address, answer, network(100 + at)));
      return answer;
    }),
  );
  const allAnsweredAfterMs = Math.round(performance.now() - began);
  const readingWhileTheySignIn = await others.stop();
  const guesses: Answer[] = [];
  for (let turn = 0; turn < GUESSES_PER_NETWORK; turn += 1) {
    const round = await Promise.all(
      Array.from({ length: NETWORKS }, (_, at) =>
        signIn(address, owner.login, `guess number ${turn} of ${at}`, network(at)),
      ),
    );
    guesses.push(...round);
  }
  const home = await signIn(address, owner.login, owner.passphrase, network(250), owner.device);
  return {
    readingAlone,
    readingWhileTheySignIn,
    allAnsweredAfterMs,
    signIns: countsOf(signIns),
    theirFirstPages: timesOf(firstPages),
    guesses: countsOf(guesses),
    guessesThatGotIn: guesses.filter(({ isIn }) => isIn).length,
    ownerGotIn: home.isIn,
  };
}

/** How the drill is made. */
export interface CrowdWishes {
  /** What the others read meanwhile, and as whom. */
  readonly page?: string;
  readonly cookie?: string;
  /** Who comes; two hundred strangers if nobody else is named. */
  readonly comers?: readonly Comer[];
  /** Whoever is asked to come again does so after a quarter of a second, and not after a minute. */
  readonly impatient?: boolean;
}

async function untilAnswered(tries: number, ask: () => Promise<Answer>): Promise<Answer> {
  for (let tried = 1; ; tried += 1) {
    const answer = await ask();
    if (answer.status !== 503 || tried >= tries) return answer;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

interface Answer {
  readonly status: number;
  readonly isIn: boolean;
  /** Where to go from here, and the session to go with. */
  readonly location: string;
  readonly session: string;
}

/** Somebody who has just come in opens the page they are sent to; how long it took. */
async function firstPage(
  address: string,
  { location, session }: Answer,
  from: string,
): Promise<number> {
  const began = performance.now();
  const page = await fetch(new URL(location, address), {
    redirect: 'manual',
    headers: { cookie: session, 'x-forwarded-for': from, 'x-forwarded-proto': 'http' },
  });
  await page.arrayBuffer();
  if (page.status !== 200) throw new Error(`${location} answered ${page.status}`);
  return performance.now() - began;
}

async function signIn(
  address: string,
  login: string,
  passphrase: string,
  from: string,
  device?: string,
): Promise<Answer> {
  const answer = await fetch(`${address}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
      origin: address,
      'x-forwarded-for': from,
      'x-forwarded-proto': 'http',
      ...(device ? { cookie: device } : {}),
    },
    body: new URLSearchParams({ login, passphrase }).toString(),
  });
  await answer.arrayBuffer();
  const cookies = answer.headers.getSetCookie();
  const session = cookies.find((each) => /session=[^;]/.test(each))?.split(';')[0] ?? '';
  const location = answer.headers.get('location') ?? '/';
  return { status: answer.status, isIn: session !== '', location, session };
}

/** A reader in a thread of their own, so that the crowd of this one does not slow their clock. */
function reading(address: string, page: string, cookie: string): Reader {
  const worker = new Worker(import.meta.filename, { workerData: { address, page, cookie } });
  const times = new Promise<Times>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return {
    stop: () => {
      worker.postMessage('enough');
      return times;
    },
  };
}

interface Reader {
  readonly stop: () => Promise<Times>;
}

interface ReadingOrder {
  readonly address: string;
  readonly page: string;
  readonly cookie: string;
}

/** One reader who asks again as soon as the last answer is there, until it is enough. */
async function read({ address, page, cookie }: ReadingOrder): Promise<Times> {
  const took: number[] = [];
  let isEnough = false;
  parentPort?.once('message', () => (isEnough = true));
  const readOnce = async (): Promise<void> => {
    const answer = await fetch(address + page, {
      headers: { 'x-forwarded-for': '198.51.100.250', 'x-forwarded-proto': 'http', cookie },
      redirect: 'manual',
    });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`);
  };
  // The first one waits for this thread's own start, not for the app.
  await readOnce();
  while (!isEnough) {
    const began = performance.now();
    await readOnce();
    took.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return timesOf(took);
}

function timesOf(took: readonly number[]): Times {
  const sorted = [...took].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) /
    10;
  return { answers: sorted.length, median: at(0.5), p95: at(0.95), worst: at(1) };
}

const network = (at: number): string => `203.0.113.${at % 256}`;

function countsOf(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

if (!isMainThread && parentPort) parentPort.postMessage(await read(workerData as ReadingOrder));

if (isMainThread && process.argv[1] === import.meta.filename) {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [address, login, passphrase] = positionals;
  if (!address || !login || !passphrase) {
    process.stderr.write('Use: crowd.ts ADDRESS LOGIN PASSPHRASE\n');
    process.exit(2);
  }
  const report = await crowd(address, { login, passphrase });
  process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
}
