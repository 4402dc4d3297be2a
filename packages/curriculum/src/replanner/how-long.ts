import { dateOfDayNumber, dayNumber, type CalendarDate } from '@tldw/core';
import { feasibleFor } from '../planner/feasibility.ts';
import type { YearPlan } from '../planner/planned-event.ts';
import type { Change } from './change.ts';
import { yearAfter } from './year-after.ts';

/** Whether the year can still be planned after the news: yes or no, sooner than the plan itself. */
export function isPossibleAfter(plan: YearPlan, change: Change, asOf: CalendarDate): boolean {
  const after = yearAfter(plan, [change], asOf);
  return after.ok && feasibleFor(after.value.model, after.value.model.groups);
}

/**
 * Up to which day the same news could last and leave a plan; `undefined` if not even its first day
 * does. What takes days away leaves fewer plans the longer it lasts, so this can be halved.
 */
export function lastPossibleDay(
  plan: YearPlan,
  change: Change,
  asOf: CalendarDate,
): CalendarDate | undefined {
  const until = (day: number): Change => ({ ...change, to: dateOfDayNumber(day) });
  let possible = dayNumber(change.from) - 1;
  let impossible = dayNumber(change.to) + 1;
  while (impossible - possible > 1) {
    const middle = Math.floor((possible + impossible) / 2);
    if (isPossibleAfter(plan, until(middle), asOf)) possible = middle;
    else impossible = middle;
  }
  return possible < dayNumber(change.from) ? undefined : dateOfDayNumber(possible);
}
