import type { Fact } from './fact.ts';

/** Facts whose number is known before anything is read. */
export type KnownFacts = Readonly<Partial<Record<Fact, number>>>;

/**
 * How a dimension stands on a day, at first sight.
 *
 * calm: nothing is asked for or called for, no context event is open, nothing is provisional, nothing critical
 * happened today, and nothing failed since the last change · failed: the same, but something failed ·
 * stirred: anything else.
 *
 * Most days are calm, and rules made ready for such a day need far fewer steps.
 */
export const MOODS = ['calm', 'failed', 'stirred'] as const;
export type Mood = (typeof MOODS)[number];

const NOTHING_SPECIAL: KnownFacts = {
  'context-open': 0,
  'asks-for': 0,
  'on-probation': 0,
  'on-trial': 0,
  'support-called-today': 0,
  'critical-failures-today': 0,
};

/** What follows from a mood. */
export const KNOWN_FACTS: Readonly<Record<Mood, KnownFacts>> = {
  calm: { ...NOTHING_SPECIAL, failures: 0 },
  failed: NOTHING_SPECIAL,
  stirred: {},
};
