import type { CalendarDate } from '@tldw/core';
import { planHealth, type PlanConcern, type YearInHealth } from './plan-health.ts';

/**
 * What would newly speak against a year if one event were held on another day.
 *
 * Everything that is wrong already is left out, and so is what the move would mend: the question is
 * only what the new day brings with it. Nothing is changed by asking.
 *
 * @throws RangeError if the year has no such event
 */
export function concernsIfMoved(
  year: YearInHealth,
  event: string,
  heldOn: CalendarDate,
): readonly PlanConcern[] {
  if (!year.events.some(({ id }) => id === event)) {
    throw new RangeError(`the year has no event "${event}"`);
  }
  const events = year.events.map((each) => (each.id === event ? { ...each, heldOn } : each));
  const before = new Set(planHealth(year).map(nameOf));
  return planHealth({ ...year, events }).filter((concern) => !before.has(nameOf(concern)));
}

// A missing host stays the same concern when fewer days are left for it.
function nameOf({ code, params }: PlanConcern): string {
  const { days: _, ...rest } = params as Record<string, unknown>;
  return code === 'health.no-host' || code === 'health.no-programme'
    ? `${code} ${String(rest['event'])}`
    : `${code} ${JSON.stringify(rest)}`;
}
