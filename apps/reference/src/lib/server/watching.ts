import { isIP } from 'node:net';
import { timingSafeEqual } from 'node:crypto';
import type { Store } from '@tldw/store';

// From the first answer of the process on. Counts and durations by kind of answer, never by address.
const BOUNDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;
const answers = new Map<string, number>();
const within = BOUNDS.map(() => 0);
let seconds = 0;
let count = 0;

/** Count an answer. */
export function countAnswer(method: string, status: number, milliseconds: number): void {
  const known = ['GET', 'HEAD', 'POST'].includes(method) ? method : 'other';
  const key = `method="${known}",status="${Math.floor(status / 100)}xx"`;
  answers.set(key, (answers.get(key) ?? 0) + 1);
  const took = milliseconds / 1_000;
  seconds += took;
  count += 1;
  BOUNDS.forEach((bound, at) => (within[at] = (within[at] ?? 0) + (took <= bound ? 1 : 0)));
}

/** The figures as Prometheus reads them. */
export function figuresFor(store: Store, isReady: boolean): string {
  const { waiting, flushes } = store.figures();
  const memory = process.memoryUsage();
  const gauge = (name: string, help: string, value: number, type = 'gauge') =>
    `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`;
  return [
    '# HELP tldw_answers_total Answers by method and kind of status.\n# TYPE tldw_answers_total counter\n',
    ...[...answers].map(([labels, number]) => `tldw_answers_total{${labels}} ${number}\n`),
    '# HELP tldw_answer_seconds How long answers took.\n# TYPE tldw_answer_seconds histogram\n',
    ...BOUNDS.map((bound, at) => `tldw_answer_seconds_bucket{le="${bound}"} ${within[at] ?? 0}\n`),
    `tldw_answer_seconds_bucket{le="+Inf"} ${count}\n`,
    `tldw_answer_seconds_sum ${seconds.toFixed(3)}\ntldw_answer_seconds_count ${count}\n`,
    gauge('tldw_ready', 'Whether the record answers.', isReady ? 1 : 0),
    gauge('tldw_transactions_waiting', 'Transactions that wait for a connection.', waiting),
    gauge('tldw_waiting_at_the_door', 'People who wait to be let in.', waitingAtTheDoor()),
    gauge(
      'tldw_flushes_total',
      'Flushes to the disk by the built-in database.',
      flushes,
      'counter',
    ),
    gauge('process_resident_memory_bytes', 'Memory in use.', memory.rss),
    gauge(
      'process_start_time_seconds',
      'When the process started.',
      Math.round(Date.now() / 1_000 - process.uptime()),
    ),
  ].join('');
}

/** `serve.ts` keeps the line, before the app; where somebody else serves the app there is none. */
function waitingAtTheDoor(): number {
  let waiting = 0;
  process.emit('tldw:who-waits' as never, ((people: number) => (waiting = people)) as never);
  return waiting;
}

/**
 * Whether somebody may see the figures: from this very machine and not through a proxy, or with the
 * token that `TLDW_METRICS_TOKEN` names.
 */
export function mayWatch(request: Request, address: string): boolean {
  const token = process.env['TLDW_METRICS_TOKEN'];
  const given = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token && given) {
    const [right, said] = [Buffer.from(token), Buffer.from(given)];
    return right.length === said.length && timingSafeEqual(right, said);
  }
  const isForwarded = request.headers.has('x-forwarded-for') || request.headers.has('forwarded');
  const plain = address.replace(/^::ffff:/, '');
  return !isForwarded && isIP(plain) !== 0 && (plain === '::1' || plain.startsWith('127.'));
}
