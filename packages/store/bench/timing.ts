import { readFileSync } from 'node:fs';

/** How long something took, asked many times. Milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
  /** Processor time of whatever worked it out, in the middle case; absent where it cannot be read. */
  readonly processor?: number;
}

/** One way to ask; `turn` says as whom. */
export type Ask = (turn: number) => Promise<void>;

/** A way to ask, and a clock of the processor time that its answers take, in milliseconds. */
export interface Way {
  readonly ask: Ask;
  readonly processor?: (() => number) | undefined;
}

const WARMING = 12;

/**
 * Ask in several ways, by turns: what else the machine does meanwhile meets each of them alike.
 *
 * A ratio of two answers is fair; each way begins every other round, so none is always the warm one.
 */
export async function byTurns<Name extends string>(
  turns: number,
  ways: Readonly<Record<Name, Way>>,
): Promise<Readonly<Record<Name, Times>>> {
  const names = Object.keys(ways) as Name[];
  const elapsed = new Map(names.map((name) => [name, [] as number[]]));
  const worked = new Map(names.map((name) => [name, [] as number[]]));
  for (let turn = 0; turn < WARMING + turns; turn += 1) {
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(place + turn) % names.length]!;
      const { ask, processor } = ways[name];
      const [began, work] = [performance.now(), processor?.()];
      await ask(turn);
      if (turn < WARMING) continue;
      elapsed.get(name)!.push(performance.now() - began);
      if (processor && work !== undefined) worked.get(name)!.push(processor() - work);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const times = timesOf(elapsed.get(name)!);
      const work = worked.get(name)!;
      return [name, work.length === 0 ? times : { ...times, processor: timesOf(work).p50 }];
    }),
  ) as never;
}

/** The middle one, and the one that 99 of 100 are within. */
export function timesOf(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { p50: at(0.5), p99: at(0.99) };
}

/** The processor time of another process, to a millionth of a millisecond; on Linux only. */
export function processorOf(pid: number): (() => number) | undefined {
  const file = `/proc/${pid}/schedstat`;
  const read = (): number => Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
  try {
    return read() > 0 ? read : undefined;
  } catch {
    return undefined;
  }
}

/** The processor time of this process, with the database that lives in it. */
export function ownProcessor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}
