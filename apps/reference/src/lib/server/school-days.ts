import { datesBetween, type CalendarDate, type Language } from '@tldw/core';
import { dayKind, schoolCalendar, type SchoolCalendar } from '@tldw/core/country';
import { yearWords } from '#lib/words/year.ts';
import { country } from './country.ts';
import { inLanguage } from './named.ts';

// The pack does not change while the app runs, and reading a year out of it takes as long as a page.
const known = new Map<string, SchoolCalendar>();
const MOST_KNOWN = 50;

/** The school calendar of the programme's country as it was known on a day. */
export function calendarOf(academicYear: string, asOf?: CalendarDate): SchoolCalendar {
  const key = `${academicYear} ${asOf ?? ''}`;
  const kept = known.get(key);
  if (kept) return kept;
  const calendar = schoolCalendar(country, academicYear, asOf ? { asOf } : {});
  if (!calendar.ok)
    throw new RangeError(`the pack of ${country.id} has no school year ${academicYear}`);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, calendar.value);
  return calendar.value;
}

/** Days without lessons in words, for a calendar page. */
export function daysOffInWords(calendar: SchoolCalendar, language: Language) {
  const say = yearWords[language];
  const days: Record<string, { kind: 'holiday' | 'break' | 'closed'; name: string }> = {};
  const { startsOn, endsOn } = calendar.programmeYear;
  for (const day of datesBetween(startsOn, endsOn)) {
    const kind = dayKind(calendar, day);
    if (kind.kind === 'holiday')
      days[day] = { kind: 'holiday', name: inLanguage(kind.day.name, language) };
    else if (kind.kind === 'break') days[day] = { kind: 'break', name: say.break };
    else if (kind.kind === 'closed')
      days[day] = { kind: 'closed', name: inLanguage(kind.closure.note, language) };
  }
  return days;
}
