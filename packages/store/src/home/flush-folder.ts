import fs from 'node:fs';
import path from 'node:path';

/** Hand a folder's list of names to the disk: a new file is kept only once its name is. */
export function flushFolder(folder: string): void {
  // Windows keeps names by itself and opens no folders.
  if (process.platform !== 'win32') flush(folder);
}

/** Hand everything in a folder to the disk, and the folder itself last. */
export function flushTree(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const each = path.join(folder, entry.name);
    if (entry.isDirectory()) flushTree(each);
    else if (entry.isFile()) flush(each);
  }
  flushFolder(folder);
}

/** Flush a file, or a folder, by its name. */
export function flush(name: string): void {
  const descriptor = fs.openSync(name, 'r');
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}
