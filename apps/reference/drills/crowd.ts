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

/** What the drill saw. Times in milliseconds. */
export interface CrowdReport {
  readonly readingAlone: Times;
  readonly readingWhile200SignIn: Times;
  /** Until everybody had an answer other than "come again in a minute", if they kept asking. */
  readonly allAnsweredAfterMs?: number;
  readonly signIns: Readonly<Record<string, number>>;
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

/** Let two hundred people sign in at once, and thirty networks guess one account. */
export async function crowd(
  address: string,
  owner: { readonly login: string; readonly passphrase: string; readonly device?: string },
  { page = '/healthz', cookie = '', impatient = false }: CrowdWishes = {},
): Promise<CrowdReport> {
  const alone = await reading(address, page, cookie, 1_500);
  const others = reading(address, page, cookie, impatient ? 12_000 : 4_000);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const began = performance.now();
  const signIns = await Promise.all(
    Array.from({ length: PEOPLE }, (_, at) =>
      untilAnswered(impatient ? 100 : 1, () =>
        signIn(address, `nobody-${at}`, 'a passphrase nobody has', network(100 + at)),
      ),
    ),
  );
  const allAnsweredAfterMs = Math.round(performance.now() - began);
  const readingWhile200SignIn = await others;
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
    readingAlone: alone,
    readingWhile200SignIn,
    ...(impatient ? { allAnsweredAfterMs } : {}),
    signIns: countsOf(signIns),
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
  const isIn = answer.headers.getSetCookie().some((each) => /session=[^;]/.test(each));
  return { status: answer.status, isIn };
}

/** A reader in a thread of their own, so that the crowd of this one does not slow their clock. */
function reading(address: string, page: string, cookie: string, forMs: number): Promise<Times> {
  const worker = new Worker(import.meta.filename, { workerData: { address, page, cookie, forMs } });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

interface ReadingOrder {
  readonly address: string;
  readonly page: string;
  readonly cookie: string;
  readonly forMs: number;
}

/** One reader who asks again as soon as the last answer is there. */
async function read({ address, page, cookie, forMs }: ReadingOrder): Promise<Times> {
  const took: number[] = [];
  const until = performance.now() + forMs;
  while (performance.now() < until) {
    const began = performance.now();
    const answer = await fetch(address + page, {
      headers: { 'x-forwarded-for': '198.51.100.250', 'x-forwarded-proto': 'http', cookie },
      redirect: 'manual',
    });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`);
    took.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  took.sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0) * 10) / 10;
  return { answers: took.length, median: at(0.5), p95: at(0.95), worst: at(1) };
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
