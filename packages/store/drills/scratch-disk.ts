import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const run = (program: string, ...args: readonly string[]): void =>
  void execFileSync(program, args, { stdio: 'ignore', env: { ...process.env, PATH: SYSTEM_PATH } });
const SYSTEM_PATH = '/usr/sbin:/usr/bin:/sbin:/bin';

/** A small disk of its own: a file that is mounted as one. */
export interface ScratchDisk {
  /** Where it is mounted. */
  readonly at: string;
  /**
   * Pull the plug: the disk as it is at this moment, without what the system has not yet handed
   * to it, mounted elsewhere as after the next start of the machine.
   */
  readonly afterPowerCut: () => ScratchDisk;
  readonly remove: () => void;
}

/** Why there can be no scratch disks here, or nothing. */
export function noScratchDisks(): string | undefined {
  if (process.platform !== 'linux') return 'Linux';
  if (process.getuid?.() !== 0) return 'the right to mount disks (run it as root)';
  try {
    makeScratchDisk(16).remove();
    return undefined;
  } catch {
    return 'loop devices';
  }
}

/** Make a disk of so many megabytes with an ext4 file system. */
export function makeScratchDisk(megabytes: number): ScratchDisk {
  const folder = mkdtempSync(path.join(tmpdir(), 'tldw-disk-'));
  const image = path.join(folder, 'image');
  writeFileSync(image, '');
  truncateSync(image, megabytes * 1024 * 1024);
  run('mkfs.ext4', '-q', '-F', '-m', '0', image);
  return mounted(folder, image);
}

function mounted(folder: string, image: string): ScratchDisk {
  // PostgreSQL's own user must get through to it.
  chmodSync(folder, 0o755);
  const at = path.join(folder, 'disk');
  mkdirSync(at, { recursive: true });
  run('mount', '-o', 'loop', image, at);
  return {
    at,
    afterPowerCut: () => {
      const later = mkdtempSync(path.join(tmpdir(), 'tldw-disk-'));
      const copy = path.join(later, 'image');
      run('cp', '--sparse=always', image, copy);
      return mounted(later, copy);
    },
    remove: () => {
      run('umount', '-l', at);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
