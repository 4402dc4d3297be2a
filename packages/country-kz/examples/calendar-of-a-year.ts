import { calendarDate } from '@tldw/core';
import { dayKind, schoolCalendar } from '@tldw/core/country';
import { kazakhstan } from '@tldw/country-kz';

/** What a day is for a school, and which decree says so. */
export function whatIs(day: string): string {
  const calendar = schoolCalendar(kazakhstan, '2019-20');
  if (!calendar.ok) return 'no such school year';
  const kind = dayKind(calendar.value, calendarDate(day));
  return kind.kind === 'holiday'
    ? `${kind.day.name['en']} (${kind.day.kind}): ${kind.day.source}`
    : kind.kind;
}
