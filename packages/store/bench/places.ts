import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

// Counted before anything is kept anywhere: afterwards this process is told of one core.
const CORES = availableParallelism();

/** Where whoever asks works, and where whoever answers; on one core there is nothing to choose. */
export const ASKING = '0';
export const ANSWERING = '1';
export const ANYWHERE = `0-${CORES - 1}`;

/**
 * Keep a process, with its threads, on these cores; on Linux only.
 *
 * Left alone, the scheduler may wake one of two server processes on the core that asks and the other
 * on a core that sleeps, and keep it so for the whole run: that decides more than what is compared.
 *
 * @returns whether it could be done
 */
export function keepOn(cores: string, pid: number): boolean {
  if (CORES < 2) return false;
  try {
    execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', cores, String(pid)], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}
