import type { PGlite } from '@electric-sql/pglite';
import { oneAtATime, transactionOn, type Home, type Transaction } from './home.ts';
import { preparedQuestions, tellEngine } from './prepared-questions.ts';

/** An embedded engine that answers, and how often it has reached the disk. */
export interface RunningEngine {
  readonly engine: PGlite;
  readonly flushes: () => number;
}

/** What a home with a folder can do beyond its engine. */
export interface Upkeep {
  /** Start anew on the same folder, as after a power cut; absent where nothing outlives the engine. */
  readonly openAgain?: () => Promise<RunningEngine>;
  /** What is left to do when the engine has been closed. */
  readonly closed?: () => void;
}

const BREATH_AFTER_MS = 8;

/**
 * A home over an engine that is running.
 *
 * When the disk ends in the middle of a commit the engine can neither finish nor undo it, and answers
 * nothing any more. It is then left as it stands, like a process that was killed, and the next
 * transaction starts another on the same folder: what was acknowledged is in its log.
 */
export function homeOf(first: RunningEngine, { openAgain, closed }: Upkeep = {}): Home {
  let running = first;
  let transaction = transactionOn(preparedQuestions(first.engine));
  let isStuck = false;
  let flushedBefore = 0;
  let waiting = 0;
  let heldSince = performance.now();
  let last: Promise<unknown> = Promise.resolve();

  // The engine has one connection: whoever comes next waits for the turn before.
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run);
    last = turn.catch(() => undefined);
    return turn;
  };

  // It works in this thread and never leaves it by itself: without a breath between two
  // transactions nobody new would be heard until everybody who waits here is done.
  const breathe = async (): Promise<void> => {
    if (performance.now() - heldSince <= BREATH_AFTER_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    heldSince = performance.now();
  };

  const startAnew = async (): Promise<void> => {
    if (!openAgain) throw new Error(STUCK);
    const next = await openAgain();
    flushedBefore += running.flushes();
    running = next;
    transaction = transactionOn(preparedQuestions(next.engine));
    isStuck = false;
  };

  const attempt = async <T>(opening: string, work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const { engine } = running;
    try {
      await tellEngine(engine, `begin;${opening}`);
      const result = await work(transaction);
      if ((await tellEngine(engine, 'commit')) !== 'COMMIT') throw new Error(UNDONE);
      return result;
    } catch (error) {
      // Says nothing where the engine has undone it already. Why it failed is the first error's to say.
      await tellEngine(engine, 'rollback').catch(() => {
        isStuck = true;
      });
      throw error;
    }
  };

  return {
    kind: 'embedded',
    transaction: (opening, work) =>
      oneAtATime(async () => {
        waiting += 1;
        try {
          return await inTurn(async () => {
            await breathe();
            if (isStuck) await startAnew();
            return await attempt(opening, work);
          });
        } finally {
          waiting -= 1;
        }
      }),
    flushes: () => flushedBefore + running.flushes(),
    waiting: () => waiting,
    close: async () => {
      // An engine that is stuck would wait for its own commit; its log closes it at the next start.
      if (!isStuck) await running.engine.close();
      closed?.();
    },
  };
}

// PostgreSQL answers "rolled back" to a commit when an error before it was not let through.
const UNDONE = 'The transaction was undone, because a statement in it had failed.';
const STUCK = 'The database in memory has stopped in the middle of a transaction.';
