import { calendarDate } from '@tldw/core';
import { schoolCalendar } from '@tldw/core/country';
import { kazakhstan } from '@tldw/country-kz';

/** The closures that were known on a day: what a re-planner is told. */
export function closuresKnownOn(day: string): string[] {
  const calendar = schoolCalendar(kazakhstan, '2019-20', { asOf: calendarDate(day) });
  if (!calendar.ok) return [];
  return calendar.value.closures.map((each) => `${each.startsOn} to ${each.endsOn}: ${each.id}`);
}
