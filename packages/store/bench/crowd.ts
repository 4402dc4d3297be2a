import { newId, type Store } from '@tldw/store';
import { timesOf, type Ask, type Times } from './timing.ts';

/** Many who ask and save at once. */
export interface Crowd {
  readonly people: number;
  readonly seconds: number;
  readonly teachers: number;
}

/** What a crowd met with: reads and saves apart, and how many of both in a second. */
export interface CrowdTimes {
  readonly reads: Times;
  readonly saves: Times;
  readonly perSecond: number;
}

/** Nine of ten read, one of ten saves a reflection as the app does: sealed, recorded, once. */
export async function crowd(
  store: Store,
  reading: readonly Ask[],
  { people, seconds, teachers }: Crowd,
): Promise<CrowdTimes> {
  const [reads, saves]: [number[], number[]] = [[], []];
  const began = performance.now();
  const until = began + seconds * 1_000;
  const one = async (person: number): Promise<void> => {
    for (let turn = person; performance.now() < until; turn += 1) {
      const saving = turn % 10 === 0;
      const at = performance.now();
      if (saving) await save(store, `t${((turn * 7_919 + person) % teachers) + 1}`);
      else await reading[turn % reading.length]!(turn * people + person);
      (saving ? saves : reads).push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: people }, (_, person) => one(person)));
  const took = (performance.now() - began) / 1_000;
  return {
    reads: timesOf(reads),
    saves: timesOf(saves),
    perSecond: (reads.length + saves.length) / took,
  };
}

async function save(store: Store, personId: string): Promise<void> {
  const saved = await store
    .as({ personId })
    .saveReflection(newId(Date.now()), { writtenOn: '2026-10-11', text: 'ой '.repeat(70) });
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusals));
}
