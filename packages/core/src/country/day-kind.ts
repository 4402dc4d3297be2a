import { weekdayOf, type CalendarDate } from '../calendar-date.ts';
import type { Closure, DayKind, Place, SchoolCalendar } from './school-calendar.ts';

/**
 * What a day is for a school: a teaching day, a break, a holiday, a weekend, closed or out of the year.
 *
 * Asked in this order, so that the strongest reason is given: closed to everything, holiday (unless
 * the day was declared a working day instead), weekend, outside the year, break, teaching day.
 * A closure to gatherings in person does not close the day; ask {@link closureInPerson} as well.
 */
export function dayKind(calendar: SchoolCalendar, date: CalendarDate, place: Place = {}): DayKind {
  const closure = closureOn(calendar, date, place, 'all');
  if (closure) return { kind: 'closed', closure };

  const entries = calendar.days.filter((day) => day.on === date);
  const insteadOf = entries.find((day) => day.kind === 'working-day-instead');
  const holiday = entries.find((day) => day.kind !== 'working-day-instead');
  if (holiday && !insteadOf) return { kind: 'holiday', day: holiday };

  const weekday = weekdayOf(date);
  if (!calendar.workingWeek.includes(weekday) && !insteadOf) return { kind: 'weekend', weekday };

  const term = calendar.terms.find((each) => each.startsOn <= date && date <= each.endsOn);
  if (term) return { kind: 'teaching-day', term, ...(insteadOf ? { insteadOf } : {}) };

  const before = calendar.terms.find((each) => each.startsOn > date);
  const after = calendar.terms.findLast((each) => each.endsOn < date);
  if (before && after) return { kind: 'break', after, before };
  return { kind: 'outside-year', side: after ? 'after' : 'before' };
}

/** The closure that forbids gathering in person on a day in a place, if there is one. */
export function closureInPerson(
  calendar: SchoolCalendar,
  date: CalendarDate,
  place: Place = {},
): Closure | undefined {
  return closureOn(calendar, date, place, 'in-person') ?? closureOn(calendar, date, place, 'all');
}

function closureOn(
  calendar: SchoolCalendar,
  date: CalendarDate,
  place: Place,
  closes: Closure['closes'],
): Closure | undefined {
  return calendar.closures.find(
    (closure) =>
      closure.closes === closes &&
      closure.startsOn <= date &&
      date <= closure.endsOn &&
      (!closure.regions ||
        (place.region !== undefined && closure.regions.includes(place.region))) &&
      (!closure.schools || (place.school !== undefined && closure.schools.includes(place.school))),
  );
}
