import type { Comparing, Comparison, Condition, Quantity } from './condition.ts';
import type { EvidenceKind } from './evidence.ts';
import type { CountFact, Fact, RecentFact } from './fact.ts';

/** The number kept under a name in the rule book's thresholds. */
export function threshold(name: string): Quantity {
  return { threshold: name };
}

/** All of these must hold. */
export function all(...conditions: readonly [Condition, ...Condition[]]): Condition {
  return { all: conditions };
}

/** At least one of these must hold. */
export function any(...conditions: readonly [Condition, ...Condition[]]): Condition {
  return { any: conditions };
}

/** This must not hold. */
export function not(condition: Condition): Condition {
  return { not: condition };
}

/** What another rule asks for. */
export function rule(id: string): Condition {
  return { rule: id };
}

/** How a count is narrowed: to the newest few, to some kinds, to the last days. */
export type Narrowing<F extends Fact> = F extends CountFact
  ? { readonly newest?: Quantity; readonly of?: readonly EvidenceKind[] }
  : F extends RecentFact
    ? { readonly days: Quantity }
    : Record<string, never>;

/** What can be asked about a fact; each answer is plain data. */
export interface FactQuestion {
  readonly atLeast: (value: Quantity) => Comparing;
  readonly atMost: (value: Quantity) => Comparing;
  readonly moreThan: (value: Quantity) => Comparing;
  readonly lessThan: (value: Quantity) => Comparing;
  readonly exactly: (value: Quantity) => Comparing;
}

/**
 * Ask about a fact, in words close to how a facilitator says it.
 *
 * @example fact('successes', { newest: 3 }).atLeast(threshold('release.successes'))
 */
export function fact<F extends Fact>(
  name: F,
  ...narrowed: F extends RecentFact ? [Narrowing<F>] : [Narrowing<F>?]
): FactQuestion {
  const ask =
    (is: Comparison) =>
    (value: Quantity): Comparing => ({ fact: name, ...narrowed[0], is, value });
  return {
    atLeast: ask('at-least'),
    atMost: ask('at-most'),
    moreThan: ask('more-than'),
    lessThan: ask('less-than'),
    exactly: ask('exactly'),
  };
}
