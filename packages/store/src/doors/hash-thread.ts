import type * as operatingSystem from 'node:os';
import type * as threads from 'node:worker_threads';
import { Worker } from 'node:worker_threads';

/** What one hash is made of, and what it costs. */
export interface HashOrder {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly tagLength: number;
  readonly message: Uint8Array;
  readonly nonce: Uint8Array;
}

interface Answer {
  readonly id: number;
  readonly tag?: Uint8Array;
  readonly problem?: string;
}

/**
 * A thread that works out passphrases and gives way to everybody's pages.
 *
 * Hashes are meant to be dear: two hundred people who come in at eight keep a core busy for a quarter
 * of a minute. Node's own threads for them compete with the one that answers pages; this one asks the
 * system to be served last. It starts with the first hash, and keeps no process alive.
 */
export class HashThread {
  #worker: Worker | undefined;
  #orders = 0;
  readonly #waiting = new Map<
    number,
    { readonly resolve: (tag: Buffer) => void; readonly reject: (problem: Error) => void }
  >();

  /** The Argon2id hash of a message. */
  hash(order: HashOrder): Promise<Buffer> {
    const id = (this.#orders += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const worker = (this.#worker ??= this.#start());
      worker.ref();
      worker.postMessage({ id, order });
    });
  }

  #start(): Worker {
    const worker = new Worker(`(${thread.toString()})(require)`, {
      eval: true,
      name: 'passphrases',
      // Nothing of the process's own settings is needed, and some are not allowed in a thread.
      execArgv: [],
    });
    worker.on('message', ({ id, tag, problem }: Answer) => {
      const order = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) worker.unref();
      if (tag) order?.resolve(Buffer.from(tag));
      else order?.reject(new Error(problem));
    });
    worker.on('error', (problem) => this.#end(worker, problem));
    worker.on('exit', () => this.#end(worker, new Error('The thread of passphrases ended')));
    return worker;
  }

  /** Whoever still waits is told; the next hash starts another thread. */
  #end(worker: Worker, problem: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    const error = problem instanceof Error ? problem : new Error(String(problem));
    for (const { reject } of waiting) reject(error);
  }
}

/**
 * What the thread does. It is handed over as text, so that it needs no file of its own wherever the
 * store is bundled; it may use nothing from outside itself.
 */
function thread(require: (name: string) => unknown): void {
  const { parentPort } = require('node:worker_threads') as typeof threads;
  const { argon2Sync } = require('node:crypto') as {
    argon2Sync: (algorithm: 'argon2id', order: HashOrder) => Buffer;
  };
  const os = require('node:os') as typeof operatingSystem;
  try {
    // On Linux, 0 is this thread; elsewhere it is the whole process, which must not be slowed.
    if (process.platform === 'linux') os.setPriority(0, os.constants.priority.PRIORITY_LOW);
  } catch {
    // A system that does not allow it hashes as fast as it serves pages.
  }
  parentPort?.on('message', ({ id, order }: { id: number; order: HashOrder }) => {
    try {
      parentPort.postMessage({ id, tag: argon2Sync('argon2id', order) });
    } catch (problem) {
      parentPort.postMessage({ id, problem: String(problem) });
    }
  });
}
