import type { PublicDesk } from '@tldw/store';

/** What anybody may read, remembered for a moment, and how to forget it. */
export interface RememberedDesk {
  readonly desk: PublicDesk;
  /** The places, which are the same for everybody: to be laid over a person's own desk. */
  readonly places: Pick<PublicDesk, (typeof PLACES)[number]>;
  readonly forget: () => void;
}

const PLACES = [
  'readInitiative',
  'listRegions',
  'readRegion',
  'listSchools',
  'readSchool',
  'listGroups',
  'readGroup',
] as const;

const MOST_ANSWERS = 500;

/**
 * Regions, schools, dates and stories are asked for by every page and change a few times a day. Each
 * answer is given again for `seconds`, or until something is written by this process: another process
 * on the same record is heard of after that time at the latest. Only what visitors may read is kept.
 */
export function rememberPublic(
  visitor: PublicDesk,
  seconds: number,
  now: () => number = () => performance.now(),
): RememberedDesk {
  const answers = new Map<string, { readonly until: number; readonly answer: Promise<unknown> }>();
  type Asked = (...given: readonly unknown[]) => Promise<unknown>;

  const remembering =
    (name: string, ask: Asked): Asked =>
    (...given) => {
      const key = JSON.stringify([name, ...given]);
      const kept = answers.get(key);
      if (kept && kept.until > now()) return kept.answer;
      if (answers.size >= MOST_ANSWERS) answers.clear();
      const answer = ask(...given);
      answers.set(key, { until: now() + seconds * 1000, answer });
      // An error is not an answer: the next who asks tries again.
      answer.catch(() => answers.delete(key));
      return answer;
    };

  const desk = Object.fromEntries(
    Object.entries(visitor).map(([name, ask]) => [name, remembering(name, ask as Asked)]),
  ) as unknown as PublicDesk;
  const places = Object.fromEntries(
    PLACES.map((name) => [name, desk[name]]),
  ) as unknown as RememberedDesk['places'];
  return { desk, places, forget: () => answers.clear() };
}
