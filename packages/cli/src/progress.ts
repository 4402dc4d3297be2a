import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** What is shown on standard error of work that takes longer than a second. */
export interface Progress {
  /** So much of the work is done; without it the bar shows only that time passes. */
  readonly report: (done: number, of: number) => void;
  /** Write something else, with the bar out of the way. */
  readonly aside: (write: () => void) => void;
  readonly stop: () => void;
}

/** Who looks at standard error. */
export interface ProgressViewer {
  /** A person at a terminal sees a bar that moves; a file gets a line for each tenth. */
  readonly terminal: boolean;
  /** A programme that asked for JSON, and does not look from a terminal, is told nothing. */
  readonly json: boolean;
  readonly fd?: number;
  /** When the work began, in milliseconds of `Date.now()`. */
  readonly began?: number;
}

const PATIENCE = 1000;
const CLEAR = '\r\u001B[2K';

// Cells that both threads see.
const STOPPED = 0;
const WRITING = 1;
const DONE = 2;
const OF = 3;
const DRAWN = 4;

/** A bar, how much is done if that is known, and the seconds it took so far. */
export function bar(done: number, of: number, seconds: number): string {
  const time = `${Math.floor(seconds)} s`;
  if (of > 0) {
    const tenths = Math.min(10, Math.floor((10 * done) / of));
    return `[${'#'.repeat(tenths)}${'.'.repeat(10 - tenths)}] ${done} / ${of}  ${time}`;
  }
  const at = Math.floor(seconds * 4) % 16;
  const place = at > 8 ? 16 - at : at;
  return `[${'.'.repeat(place)}##${'.'.repeat(8 - place)}] ${time}`;
}

/**
 * Begin to show progress.
 *
 * Statistics and planning do not pause while they work, so a thread of its own draws the bar: it moves
 * however long one step takes.
 */
export function startProgress({
  terminal,
  json,
  fd = 2,
  began = Date.now(),
}: ProgressViewer): Progress {
  if (terminal) return movingBar(fd, began);
  return json ? silent : tenths(fd, began);
}

const silent: Progress = {
  report: () => undefined,
  aside: (write) => void write(),
  stop: () => undefined,
};

function tenths(fd: number, began: number): Progress {
  let shown = 0;
  return {
    ...silent,
    report: (done, of) => {
      const tenth = Math.floor((10 * done) / of);
      const seconds = (Date.now() - began) / 1000;
      if (tenth <= shown || seconds * 1000 < PATIENCE) return;
      shown = tenth;
      writeSync(fd, `${bar(done, of, seconds)}\n`);
    },
  };
}

function movingBar(fd: number, began: number): Progress {
  const cells = new Int32Array(new SharedArrayBuffer(5 * 4));
  const worker = new Worker(DRAWING, { eval: true, workerData: { cells, fd, began } });
  worker.unref();
  const aside = (write: () => void): void => {
    while (Atomics.compareExchange(cells, WRITING, 0, 1) !== 0);
    if (Atomics.exchange(cells, DRAWN, 0) === 1) writeSync(fd, CLEAR);
    write();
    Atomics.store(cells, WRITING, 0);
  };
  return {
    report: (done, of) => {
      Atomics.store(cells, DONE, done);
      Atomics.store(cells, OF, of);
    },
    aside,
    stop: () => {
      Atomics.store(cells, STOPPED, 1);
      Atomics.notify(cells, STOPPED);
      aside(() => undefined);
      void worker.terminate();
    },
  };
}

const DRAWING = `
const { workerData: { cells, fd, began } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const bar = ${bar.toString()};
while (Atomics.wait(cells, ${STOPPED}, 0, 200) === 'timed-out') {
  const passed = Date.now() - began;
  if (passed < ${PATIENCE} || Atomics.compareExchange(cells, ${WRITING}, 0, 1) !== 0) continue;
  if (Atomics.load(cells, ${STOPPED}) === 0) {
    writeSync(fd, '${CLEAR.replace('\r', '\\r').replace('\u001B', '\\u001B')}' + bar(cells[${DONE}], cells[${OF}], passed / 1000));
    Atomics.store(cells, ${DRAWN}, 1);
  }
  Atomics.store(cells, ${WRITING}, 0);
}
`;
