import { isCalendarDate, weekdayOf, type CalendarDate } from '../calendar-date.ts';
import { dayKind } from './day-kind.ts';
import { daysOff } from './days-off.ts';
import { knownFacts } from './known-facts.ts';
import type { AcademicYearFact, CountryPack } from './pack.ts';
import { DATED_LISTS, finding, type PackFinding } from './pack-finding.ts';
import { schoolCalendar } from './resolve-calendar.ts';
import { isTimeZone } from './time-zone-name.ts';

/** Days that cannot be: an end before its beginning, 30 February, a fact replaced before it was known. */
export function impossibleDates(pack: CountryPack): PackFinding[] {
  const spans = [
    ...(['closures', 'softPeriods'] as const).flatMap((list) =>
      pack[list].map((each) => ({ ...each, path: [list, each.id] })),
    ),
    ...pack.academicYears.flatMap((year) => [
      { ...year.programmeYear, path: ['academicYears', year.id, 'programmeYear'] },
      ...year.terms.map((term) => ({
        ...term,
        path: ['academicYears', year.id, 'terms', term.id],
      })),
    ]),
  ];
  return [
    ...(isTimeZone(pack.timeZone)
      ? []
      : [finding('error', 'pack.unknown-time-zone', { timeZone: pack.timeZone }, 'timeZone')]),
    ...pack.workingWeeks
      .filter((week) => week.weekdays.length === 0)
      .map((week) =>
        finding('error', 'pack.no-working-day', { week: week.id }, 'workingWeeks', week.id),
      ),
    ...spans
      .filter((span) => span.endsOn < span.startsOn)
      .map(({ startsOn, endsOn, path }) =>
        finding('error', 'pack.ends-before-it-starts', { startsOn, endsOn }, ...path),
      ),
    ...pack.holidays.flatMap(({ id, when }) =>
      when.kind === 'yearly' && !isCalendarDate(`2020-${two(when.month)}-${two(when.day)}`)
        ? [
            finding(
              'error',
              'pack.no-such-day',
              { month: when.month, day: when.day },
              'holidays',
              id,
              'when',
            ),
          ]
        : [],
    ),
    ...DATED_LISTS.flatMap((list) =>
      pack[list].flatMap(({ id, asOf, supersededOn }) =>
        supersededOn && supersededOn <= asOf
          ? [finding('error', 'pack.superseded-before-known', { asOf, supersededOn }, list, id)]
          : [],
      ),
    ),
  ];
}

/** School years that do not hold together, and terms that begin on a day off. */
export function academicYears(pack: CountryPack): PackFinding[] {
  const years = [...new Set(pack.academicYears.map((each) => each.year))];
  return [
    ...years.flatMap((year) => {
      const now = knownFacts(pack.academicYears.filter((each) => each.year === year));
      const ids = now.map((each) => each.id);
      return ids.length > 1
        ? [finding('error', 'pack.year-known-twice', { year, ids }, 'academicYears')]
        : [];
    }),
    ...pack.academicYears.flatMap((year) => [...termsOf(year), ...firstDays(pack, year)]),
  ];
}

function termsOf({ id, year, programmeYear, terms }: AcademicYearFact): PackFinding[] {
  const inOrder = terms.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return inOrder.flatMap((term, index) => {
    const next = inOrder[index + 1];
    const params = { year, first: term.id, second: next?.id ?? '' };
    const isInside = programmeYear.startsOn <= term.startsOn && term.endsOn <= programmeYear.endsOn;
    return [
      ...(next && next.startsOn <= term.endsOn
        ? [finding('error', 'pack.terms-overlap', params, 'academicYears', id, 'terms', next.id)]
        : []),
      ...(isInside
        ? []
        : [
            finding(
              'error',
              'pack.term-outside-programme-year',
              { year, term: term.id },
              'academicYears',
              id,
              'terms',
              term.id,
            ),
          ]),
    ];
  });
}

// No mistake: an order may name a Sunday. A planner should know that lessons begin later.
function firstDays(pack: CountryPack, fact: AcademicYearFact): PackFinding[] {
  if (fact.supersededOn) return [];
  const calendar = schoolCalendar(pack, fact.year);
  if (!calendar.ok) return [];
  return calendar.value.terms
    .filter((term) => dayKind(calendar.value, term.startsOn).kind !== 'teaching-day')
    .map((term) =>
      finding(
        'note',
        'pack.starts-on-day-off',
        { year: fact.year, on: term.startsOn },
        'academicYears',
        fact.id,
        'terms',
        term.id,
      ),
    );
}

/** Exchanges in which nothing is exchanged, because the day was a working day anyway. */
export function transfers(pack: CountryPack): PackFinding[] {
  const isRest = (on: CalendarDate) =>
    pack.workingWeeks.some((week) => {
      if (!week.weekdays.includes(weekdayOf(on))) return true;
      return daysOff({ ...pack, transfers: [] }, week, { startsOn: on, endsOn: on }).length > 0;
    });
  return knownFacts(pack.transfers)
    .filter(({ from }) => !isRest(from))
    .map(({ id, from, to }) =>
      finding('warning', 'pack.not-exchanged', { from, to }, 'transfers', id),
    );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
