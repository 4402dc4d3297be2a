/** What people waited for the pages they opened, in milliseconds. */
export interface Waits {
  readonly pages: number;
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
}

/**
 * Let people use the app at the same time: each opens one address after another, and reads a second
 * before the next. They begin spread over that second. The first round is not counted.
 */
export async function peopleAtOnce(
  people: number,
  rounds: number,
  ask: (person: number, round: number) => Promise<unknown>,
): Promise<Waits> {
  const waits: number[] = [];
  await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      await pause((person / people) * READING);
      for (let round = 0; round <= rounds; round += 1) {
        const asked = performance.now();
        await ask(person, round);
        const waited = performance.now() - asked;
        if (round > 0) waits.push(waited);
        await pause(Math.max(0, READING - waited));
      }
    }),
  );
  waits.sort((a, b) => a - b);
  const at = (share: number) =>
    waits[Math.min(waits.length - 1, Math.floor(share * waits.length))]!;
  return { pages: waits.length, median: at(0.5), p95: at(0.95), slowest: at(1) };
}

const READING = 1000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
