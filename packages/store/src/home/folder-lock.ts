import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

// The kernel's lock belongs to the process: a second one from here would be let in.
const heldHere = new Set<string>();

/** A lock on a data folder. The kernel drops it when the process ends, however it ends. */
export interface FolderLock {
  readonly release: () => void;
}

/**
 * Take a data folder for this process alone, or `undefined` when somebody has it.
 *
 * The lock is an exclusive transaction on a tiny SQLite file beside the data. Nothing is left to
 * guess about after a crash: there is no number of a dead process to compare with.
 */
export function lockFolder(folder: string): FolderLock | undefined {
  fs.mkdirSync(folder, { recursive: true });
  const real = fs.realpathSync(folder);
  if (heldHere.has(real)) return undefined;
  const file = new DatabaseSync(path.join(real, 'in-use.lock'));
  try {
    file.exec('pragma busy_timeout = 300; begin exclusive');
  } catch {
    file.close();
    return undefined;
  }
  heldHere.add(real);
  return {
    release: () => {
      file.close();
      heldHere.delete(real);
    },
  };
}
