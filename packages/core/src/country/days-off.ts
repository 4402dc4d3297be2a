import {
  addDays,
  calendarDate,
  compareDates,
  isCalendarDate,
  weekdayOf,
  type CalendarDate,
  type Weekday,
} from '../calendar-date.ts';
import { invariant } from '../invariant.ts';
import { knownFacts } from './known-facts.ts';
import type { CountryPack, HolidayFact, TransferFact, WorkingWeek } from './pack.ts';
import type { CalendarDay, Period } from './school-calendar.ts';
import { citedProvenance } from './cited-provenance.ts';

/**
 * The public holidays of a period, the days given for those on days of rest, and the days that the
 * government exchanged, in order of date.
 *
 * A day is given for a holiday by the country's own rule: in Kazakhstan the next working day
 * (Labour Code, article 85), in another country the one before, or none. Exchanged days count only
 * in a working week in which the exchanged day was a day off.
 */
export function daysOff(
  pack: CountryPack,
  week: WorkingWeek,
  period: Period,
  asOf?: CalendarDate,
): CalendarDay[] {
  // A holiday before or after the period may give a day inside it, weeks later if few days are worked.
  const margin = { startsOn: addDays(period.startsOn, -100), endsOn: addDays(period.endsOn, 100) };
  const holidays = knownFacts(pack.holidays, asOf)
    .flatMap((fact) => datesOf(fact, margin).map((on) => ({ fact, on })))
    .sort((a, b) => compareDates(a.on, b.on));
  const taken = new Set(holidays.map((each) => each.on));

  const days: CalendarDay[] = holidays.map(({ fact, on }) => ({
    on,
    kind: 'public-holiday',
    name: fact.name,
    ...citedProvenance(pack, fact),
  }));
  for (const { fact, on } of inOrderOfSubstitution(pack, holidays)) {
    if (!fact.substituted || isWorkday(week, on)) continue;
    const instead = nextFreeDay(pack, week, taken, on);
    if (!instead) continue;
    taken.add(instead);
    days.push({
      on: instead,
      kind: 'substitute-holiday',
      name: fact.name,
      ...citedProvenance(pack, fact),
    });
  }
  for (const transfer of knownFacts(pack.transfers, asOf)) {
    if (!appliesTo(transfer, week, taken)) continue;
    const shared = { name: transfer.name, ...citedProvenance(pack, transfer) };
    days.push({ on: transfer.to, kind: 'transferred-day-off', ...shared });
    days.push({ on: transfer.from, kind: 'working-day-instead', ...shared });
  }
  return days
    .filter(({ on }) => period.startsOn <= on && on <= period.endsOn)
    .sort((a, b) => compareDates(a.on, b.on) || (a.kind < b.kind ? -1 : 1));
}

function datesOf(fact: HolidayFact, period: Period): CalendarDate[] {
  const { when } = fact;
  if (when.kind === 'once') return inside(period, when.on) ? [when.on] : [];
  const first = Number(period.startsOn.slice(0, 4));
  const last = Number(period.endsOn.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .map((year) => [year, when.month, when.day].map(twoDigits).join('-'))
    .filter(isCalendarDate)
    .map(calendarDate)
    .filter((on) => inside(period, on))
    .filter((on) => !(when.from && on < when.from) && !(when.until && on > when.until));
}

// Looking backwards, the latest holiday chooses first, as the earliest does looking forwards.
function inOrderOfSubstitution<T>(pack: CountryPack, holidays: readonly T[]): readonly T[] {
  return pack.substitution === 'previous-working-day' ? holidays.toReversed() : holidays;
}

function nextFreeDay(
  pack: CountryPack,
  week: WorkingWeek,
  taken: ReadonlySet<CalendarDate>,
  holiday: CalendarDate,
): CalendarDate | undefined {
  if (pack.substitution === 'none' || week.weekdays.length === 0) return undefined;
  const step = pack.substitution === 'next-working-day' ? 1 : -1;
  for (let on = addDays(holiday, step), tries = 0; tries < 366; on = addDays(on, step), tries++) {
    if (isWorkday(week, on) && !taken.has(on)) return on;
  }
  invariant(false, '@tldw/core', 'a whole year without one working day that is not a holiday');
}

function appliesTo(
  transfer: TransferFact,
  week: WorkingWeek,
  taken: ReadonlySet<CalendarDate>,
): boolean {
  if (transfer.workingWeeks && !transfer.workingWeeks.includes(week.id)) return false;
  return !isWorkday(week, transfer.from) || taken.has(transfer.from);
}

function isWorkday(week: WorkingWeek, on: CalendarDate): boolean {
  return (week.weekdays as readonly Weekday[]).includes(weekdayOf(on));
}

function inside(period: Period, on: CalendarDate): boolean {
  return period.startsOn <= on && on <= period.endsOn;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
