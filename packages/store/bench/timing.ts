/** How long something took, asked many times. Milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}

/** One way to ask; `turn` says as whom. */
export type Ask = (turn: number) => Promise<void>;

const WARMING = 12;

/**
 * Ask in several ways, by turns: what else the machine does meanwhile meets each of them alike.
 *
 * A ratio of two answers is fair; each way begins every other round, so none is always the warm one.
 */
export async function byTurns<Way extends string>(
  turns: number,
  ways: Readonly<Record<Way, Ask>>,
): Promise<Readonly<Record<Way, Times>>> {
  const names = Object.keys(ways) as Way[];
  const all = new Map(names.map((name) => [name, [] as number[]]));
  for (let turn = 0; turn < WARMING + turns; turn += 1) {
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(place + turn) % names.length]!;
      const began = performance.now();
      await ways[name](turn);
      if (turn >= WARMING) all.get(name)!.push(performance.now() - began);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timesOf(all.get(name)!)])) as never;
}

/** The middle one, and the one that 99 of 100 are within. */
export function timesOf(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { p50: at(0.5), p99: at(0.99) };
}
