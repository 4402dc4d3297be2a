import type { PublicDesk } from '@tldw/store';

/** What anybody may read, remembered for a moment, and how to forget it. */
export interface RememberedDesk {
  readonly desk: PublicDesk;
  /** What is the same for whoever asks: to be laid over a person's own desk. */
  readonly forEverybody: Pick<PublicDesk, (typeof FOR_EVERYBODY)[number]>;
  readonly forget: () => void;
}

// Only what the access table lets a visitor read whole: a person's own desk would answer the same.
const FOR_EVERYBODY = [
  'readInitiative',
  'listRegions',
  'readRegion',
  'listSchools',
  'readSchool',
  'listGroups',
  'readGroup',
  'listEvents',
  'readEvent',
  'readGroupYear',
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
  const forEverybody = Object.fromEntries(
    FOR_EVERYBODY.map((name) => [name, desk[name]]),
  ) as unknown as RememberedDesk['forEverybody'];
  return { desk, forEverybody, forget: () => answers.clear() };
}
