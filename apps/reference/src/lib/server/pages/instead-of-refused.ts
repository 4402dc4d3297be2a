import type { CalendarDate } from '@tldw/core';
import { isPossibleAfter, lastPossibleDay, type Change, type YearPlan } from '@tldw/curriculum';

/** How news that leaves no plan could be asked again so that it leaves one. */
export type Instead = { readonly closes: 'in-person' } | { readonly to: CalendarDate };

/** What may be tried instead of days that leave no plan: the same days online, or fewer of them. */
export function insteadOf(plan: YearPlan, change: Change, today: CalendarDate): readonly Instead[] {
  if (change.kind !== 'closure' && change.kind !== 'decree') return [];
  const online = { closes: 'in-person' } as const;
  const goesOnline =
    change.closes === 'all' && isPossibleAfter(plan, { ...change, ...online }, today);
  const to = lastPossibleDay(plan, change, today);
  return [
    ...(goesOnline ? [online] : []),
    ...(to === undefined || to === change.to ? [] : [{ to }]),
  ];
}
