import * as z from 'zod/mini';

/**
 * What a rule may look at. The list is closed: there is no fact about a teacher's post, sex, age or school.
 *
 * `counts` are taken over the evidence gathered at the present level; they may be narrowed to the
 * newest few, or to some kinds. Days since something that never happened are infinitely many;
 * a confidence never stated is -1.
 */
export const COUNT_FACTS = ['successes', 'partials', 'failures', 'sources'] as const;
export type CountFact = (typeof COUNT_FACTS)[number];

/** Facts that are one number for a teacher and a dimension on a day. */
export const SINGLE_FACTS = [
  'level',
  'lowest-allowed',
  'room-below',
  'newest-outcome',
  'critical-failures-today',
  'own-work-failures-in-last-two',
  'days-since-change',
  'contacts-since-change',
  'days-since-evidence',
  'days-since-contact',
  'on-probation',
  'on-trial',
  'asks-for',
  'confidence',
  'days-since-self-report',
  'context-open',
  'support-called-today',
  'engagement',
  'override-in-force',
  'concern-set-by-another',
] as const;
export type SingleFact = (typeof SINGLE_FACTS)[number];

/** Facts counted over the last so many days. */
export const RECENT_FACTS = ['regressions', 'dimensions-regressed'] as const;
export type RecentFact = (typeof RECENT_FACTS)[number];

/** Every fact a condition can name. */
export const FACTS = [...COUNT_FACTS, ...SINGLE_FACTS, ...RECENT_FACTS] as const;
export const Fact = z.enum(FACTS);
export type Fact = z.infer<typeof Fact>;

/** The whole numbers a fact can take; `Infinity` where there is no top. Used to look for impossible conditions. */
export const FACT_RANGES: Readonly<Record<Fact, readonly [least: number, most: number]>> = {
  successes: [0, Infinity],
  partials: [0, Infinity],
  failures: [0, Infinity],
  sources: [0, Infinity],
  level: [0, 3],
  'lowest-allowed': [0, 3],
  'room-below': [-3, 3],
  'newest-outcome': [-1, 2],
  'critical-failures-today': [0, Infinity],
  'own-work-failures-in-last-two': [0, 2],
  'days-since-change': [0, Infinity],
  'contacts-since-change': [0, Infinity],
  'days-since-evidence': [0, Infinity],
  'days-since-contact': [0, Infinity],
  'on-probation': [0, 1],
  'on-trial': [0, 1],
  'asks-for': [-1, 1],
  confidence: [-1, 100],
  'days-since-self-report': [0, Infinity],
  'context-open': [0, 1],
  'support-called-today': [0, 1],
  engagement: [0, 100],
  'override-in-force': [0, 1],
  'concern-set-by-another': [0, 1],
  regressions: [0, Infinity],
  'dimensions-regressed': [0, 6],
};

/** How an observed outcome is written as a number in `newest-outcome`. */
export const OUTCOME_NUMBERS = { none: -1, failure: 0, partial: 1, success: 2 } as const;

/** Which outcome a counting fact counts. */
export const OUTCOMES_COUNTED = {
  successes: OUTCOME_NUMBERS.success,
  sources: OUTCOME_NUMBERS.success,
  partials: OUTCOME_NUMBERS.partial,
  failures: OUTCOME_NUMBERS.failure,
} as const satisfies Record<CountFact, number>;
