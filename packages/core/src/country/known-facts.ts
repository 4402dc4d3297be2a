import type { CalendarDate } from '../calendar-date.ts';

/** A fact with the day it became known and, if another replaced it, the day that happened. */
export interface DatedFact {
  readonly asOf: CalendarDate;
  readonly supersededOn?: CalendarDate;
}

/**
 * The facts that were known on a day: published by then and not yet replaced.
 *
 * Without a day, the facts that hold now: those that nothing has replaced. A plan made in August is
 * judged by what was known in August, not by what was decreed in March.
 */
export function knownFacts<Fact extends DatedFact>(
  facts: readonly Fact[],
  asOf?: CalendarDate,
): Fact[] {
  return facts.filter((fact) =>
    asOf === undefined
      ? fact.supersededOn === undefined
      : fact.asOf <= asOf && (fact.supersededOn === undefined || asOf < fact.supersededOn),
  );
}
