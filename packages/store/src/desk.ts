import { accept, refuse, type Result } from '@tldw/core';
import { openingFor, type RequestContext } from './access/request-context.ts';
import type { SecondFactor } from './access/second-factor.ts';
import { codeOf } from './fence-refusals.ts';
import { DISK_FULL, type Home, type Transaction } from './home/home.ts';
import type { Keys } from './keys.ts';
import type { Asker } from './records.ts';
import type { StoreRefusal } from './refusals.ts';

/** What every operation works with: the transaction, who asks, and what time it is. */
export interface Work extends Transaction {
  readonly context: RequestContext;
  /** The person who asks; empty for a visitor or a job. */
  readonly me: string;
  readonly keys: Keys;
  readonly nowMs: number;
  /** The same instant as ISO 8601. */
  readonly now: string;
}

/**
 * Names one attempt to write something. The form or the device makes it (any UUID) and sends it
 * again when it does not know whether the first attempt arrived: what was done is done once.
 */
export type OperationId = string;

/** Where operations are carried out: each in one transaction, on behalf of somebody. */
export interface Desk {
  readonly read: <T>(context: RequestContext, work: (work: Work) => Promise<T>) => Promise<T>;
  readonly write: <T>(
    context: RequestContext,
    operation: OperationId,
    kind: string,
    work: (work: Work) => Promise<Result<T, StoreRefusal>>,
  ) => Promise<Result<T, StoreRefusal>>;
  readonly home: Home;
  readonly keys: Keys;
  readonly now: () => number;
  /** Whether wide roles count only in sessions with a second factor. */
  readonly secondFactor: SecondFactor;
}

/** The context in which somebody asks: limited where a second factor is asked for and missing. */
export function contextOf(desk: Pick<Desk, 'secondFactor'>, asker: Asker): RequestContext {
  const limited = desk.secondFactor === 'asked' && asker.strong !== true;
  return { purpose: 'person', personId: asker.personId, ...(limited ? { limited } : {}) };
}

/** Set up the desk over a home. */
export function deskOver(
  home: Home,
  keys: Keys,
  now: () => number,
  secondFactor: SecondFactor = 'not-asked',
): Desk {
  const read: Desk['read'] = (context, work) =>
    again(() => {
      const nowMs = now();
      return home.transaction(openingFor(context, keys.context, Date.now()), (tx) =>
        work({
          ...tx,
          context,
          me: context.personId ?? '',
          keys,
          nowMs,
          now: new Date(nowMs).toISOString(),
        }),
      );
    });
  const write: Desk['write'] = (context, operation, kind, work) =>
    read(context, async (scope) => {
      const done = await answerOf<Awaited<ReturnType<typeof work>>>(scope, operation, kind);
      if (done) return done;
      const result = await work(scope);
      if (!result.ok) throw new Undo(result.refusals);
      await scope.rows('update tldw.operation set answer = $2 where id = $1', [
        operation,
        JSON.stringify(result.value ?? null),
      ]);
      return result;
    }).catch((error: unknown) => {
      if (error instanceof Undo) return { ok: false, refusals: error.refusals };
      if (isOutOfSpace(error)) return refuse({ code: 'store.no-space', params: {} });
      throw error;
    });
  return { read, write, home, keys, now, secondFactor };
}

/** Undoes the transaction of a refused operation. */
class Undo extends Error {
  readonly refusals: readonly StoreRefusal[];

  constructor(refusals: readonly StoreRefusal[]) {
    super('refused');
    this.refusals = refusals;
  }
}

/** Claim an operation; if it was done before, the answer that was given then. */
async function answerOf<R extends Result<unknown, StoreRefusal>>(
  work: Work,
  operation: OperationId,
  kind: string,
): Promise<R | undefined> {
  const actor = work.context.purpose === 'person' ? work.me : `#${work.context.purpose}`;
  // A second attempt waits here until the first one has ended.
  const claimed = await work.rows(
    `insert into tldw.operation (id, actor, kind, done_at) values ($1, $2, $3, $4)
     on conflict (id) do nothing returning id`,
    [operation, actor, kind, work.now],
  );
  if (claimed.length > 0) return undefined;
  const [before] = await work.rows<{ kind: string; answer: unknown }>(
    'select kind, answer from tldw.operation where id = $1',
    [operation],
  );
  if (before?.kind !== kind) {
    throw new Undo([{ code: 'operation.reused', params: { operation } }]);
  }
  return accept(before.answer) as R;
}

// A deadlock, a lost race, a server that restarts or hands over, a table that was changed under a kept
// question: nothing was done, or what was done is known by its operation, so it is safe to do it again.
const PASSING = new Set([
  ...['40001', '40P01', '57P01', '57P02', '57P03', '08000', '08003', '08006', '08001', '25006'],
  '0A000',
  ...['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH'],
]);
const PASSING_WORDS = new Set([
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
]);
const ATTEMPTS = 8;

async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tried === ATTEMPTS || !passes(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** tried));
    }
  }
}

function passes(error: unknown): boolean {
  const { message } = error as { message?: string };
  return PASSING.has(codeOf(error) ?? '') || PASSING_WORDS.has(message ?? '');
}

/** Nothing was written; what was acknowledged before is there, and it goes on once there is space. */
function isOutOfSpace(error: unknown): boolean {
  return codeOf(error) === DISK_FULL;
}

/** Not found: also said of what exists and is nobody's business who asks. */
export const notFound = (kind: string) =>
  refuse({ code: 'record.not-found', params: { kind } } as const);
