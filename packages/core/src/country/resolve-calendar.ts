import { compareDates, type CalendarDate } from '../calendar-date.ts';
import { accept, refuse, type Result } from '../result.ts';
import { citedProvenance } from './cited-provenance.ts';
import type { CountryRefusal } from './country-refusals.ts';
import { daysOff } from './days-off.ts';
import { knownFacts } from './known-facts.ts';
import type { CountryPack } from './pack.ts';
import type { Closure, Period, SchoolCalendar } from './school-calendar.ts';

/** Which of a country's calendars is meant. */
export interface CalendarOptions {
  /** The id of a working week of the pack; the pack's default if absent. */
  readonly workingWeek?: string;
  /** Only what was known on this day; what holds now, if absent. */
  readonly asOf?: CalendarDate;
  /**
   * Whether closures are in the calendar. They come as news, so they are left out of the calendar a
   * plan is made on, unless `asOf` says on which day one is looking.
   */
  readonly closures?: 'known' | 'left-out';
}

/**
 * The calendar of one school year, from a country's pack: terms, holidays with the days given for
 * them, exchanged days, and days better avoided.
 *
 * @param year the school year's name in the pack, for example `2019-20`
 * @returns the calendar, or why there is none: unknown year, not known on that day, unknown week
 */
export function schoolCalendar(
  pack: CountryPack,
  year: string,
  options: CalendarOptions = {},
): Result<SchoolCalendar, CountryRefusal> {
  const { asOf } = options;
  const refusals: CountryRefusal[] = [];

  const weekId = options.workingWeek ?? pack.defaultWorkingWeek;
  const week = pack.workingWeeks.find((each) => each.id === weekId);
  if (!week) {
    const known = pack.workingWeeks.map((each) => each.id);
    refusals.push({ code: 'country.unknown-working-week', params: { week: weekId, known } });
  }

  const versions = pack.academicYears.filter((each) => each.year === year);
  const fact = knownFacts(versions, asOf).toSorted((a, b) => compareDates(b.asOf, a.asOf))[0];
  if (versions.length === 0) {
    const known = knownYears(pack);
    refusals.push({ code: 'country.unknown-academic-year', params: { year, known } });
  } else if (!fact) {
    const knownFrom = versions.map((each) => each.asOf).toSorted(compareDates)[0] ?? '';
    refusals.push({
      code: 'country.year-not-known-yet',
      params: { year, asOf: asOf ?? '', knownFrom },
    });
  }
  if (!week || !fact) return { ok: false, refusals };

  const span = spanOf([fact.programmeYear, ...fact.terms]);
  const closures = options.closures ?? (asOf === undefined ? 'left-out' : 'known');
  return accept({
    country: pack.country,
    academicYear: year,
    programmeYear: fact.programmeYear,
    workingWeek: week.weekdays,
    terms: fact.terms
      .map((term) => ({ ...term, ...citedProvenance(pack, fact) }))
      .sort((a, b) => compareDates(a.startsOn, b.startsOn)),
    days: daysOff(pack, week, span, asOf),
    closures: closures === 'known' ? closuresDuring(pack, span, asOf) : [],
    softPeriods: knownFacts(pack.softPeriods, asOf)
      .filter((each) => overlap(each, span))
      .map(({ kind, name, startsOn, endsOn, ...rest }) => ({
        kind,
        name,
        startsOn,
        endsOn,
        ...citedProvenance(pack, rest),
      }))
      .sort((a, b) => compareDates(a.startsOn, b.startsOn)),
    timeZone: pack.timeZone,
  });
}

/** The school years a pack knows, in order. */
export function knownYears(pack: CountryPack): string[] {
  return [...new Set(pack.academicYears.map((each) => each.year))].sort();
}

/**
 * The closures that touch a period, as news for the re-planner: each with the day it became known.
 *
 * @param asOf only those known on this day; all that still hold, if absent
 */
export function closuresDuring(pack: CountryPack, period: Period, asOf?: CalendarDate): Closure[] {
  return knownFacts(pack.closures, asOf)
    .filter((each) => overlap(each, period))
    .map(({ id, closes, note, startsOn, endsOn, regions, schools, ...rest }) => ({
      id,
      closes,
      note,
      startsOn,
      endsOn,
      ...(regions ? { regions } : {}),
      ...(schools ? { schools } : {}),
      ...citedProvenance(pack, rest),
    }))
    .sort((a, b) => compareDates(a.startsOn, b.startsOn));
}

/**
 * Two school years as one calendar, for a programme whose year straddles them.
 *
 * @param programmeYear the days the programme may use; from the first year's beginning to the
 *   second year's end, if absent
 */
export function joinCalendars(
  first: SchoolCalendar,
  second: SchoolCalendar,
  programmeYear: Period = {
    startsOn: first.programmeYear.startsOn,
    endsOn: second.programmeYear.endsOn,
  },
): Result<SchoolCalendar, CountryRefusal> {
  const lastDay = first.terms.at(-1)?.endsOn;
  const nextDay = second.terms[0]?.startsOn;
  if (first.country !== second.country || !lastDay || !nextDay || nextDay <= lastDay) {
    return refuse({
      code: 'country.years-not-in-order',
      params: { first: first.academicYear, second: second.academicYear },
    });
  }
  const laterDays = second.days.filter(
    (day) => !first.days.some((each) => each.on === day.on && each.kind === day.kind),
  );
  const isNew = <T extends Period>(list: readonly T[], item: T) =>
    !list.some((each) => each.startsOn === item.startsOn && each.endsOn === item.endsOn);
  return accept({
    ...first,
    academicYear: `${first.academicYear}/${second.academicYear}`,
    programmeYear,
    terms: [...first.terms, ...second.terms],
    days: [...first.days, ...laterDays].sort((a, b) => compareDates(a.on, b.on)),
    closures: [
      ...first.closures,
      ...second.closures.filter((each) => !first.closures.some((other) => other.id === each.id)),
    ],
    softPeriods: [
      ...first.softPeriods,
      ...second.softPeriods.filter((each) => isNew(first.softPeriods, each)),
    ],
  });
}

function spanOf(periods: readonly Period[]): Period {
  const starts = periods.map((each) => each.startsOn).toSorted(compareDates);
  const ends = periods.map((each) => each.endsOn).toSorted(compareDates);
  return { startsOn: starts[0]!, endsOn: ends.at(-1)! };
}

function overlap(a: Period, b: Period): boolean {
  return a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;
}
