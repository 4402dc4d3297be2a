import * as z from 'zod/mini';
import { CalendarDate, compareDates } from '../calendar-date.ts';
import { LocalisedText } from '../localised-text.ts';
import { accept, type Result } from '../result.ts';
import type { CountryRefusal } from './country-refusals.ts';
import { nearestName } from './nearest-name.ts';
import { unmet } from './read-pack.ts';
import type { Period, SchoolCalendar } from './school-calendar.ts';
import { isTimeZone } from './time-zone-name.ts';

const Text = z.string().check(z.minLength(1));
const period = { startsOn: CalendarDate, endsOn: CalendarDate };
const provenance = {
  source: Text,
  asOf: CalendarDate,
  status: z.enum(['provisional', 'decreed', 'revised']),
};
const term = { id: Text, name: LocalisedText, ...period, ...provenance };
const day = {
  on: CalendarDate,
  kind: z.enum([
    'public-holiday',
    'substitute-holiday',
    'transferred-day-off',
    'working-day-instead',
  ]),
  name: LocalisedText,
  ...provenance,
};
const closure = {
  id: Text,
  closes: z.enum(['in-person', 'all']),
  regions: z.exactOptional(z.array(Text)),
  schools: z.exactOptional(z.array(Text)),
  note: LocalisedText,
  ...period,
  ...provenance,
};
const softPeriod = {
  kind: z.enum(['fasting-month', 'exam-week', 'half-day', 'other']),
  name: LocalisedText,
  ...period,
  ...provenance,
};
const calendar = {
  country: Text,
  academicYear: Text,
  programmeYear: z.strictObject(period),
  workingWeek: z.array(z.literal([1, 2, 3, 4, 5, 6, 7])).check(z.minLength(1)),
  terms: z.array(z.strictObject(term)).check(z.minLength(1)),
  days: z.array(z.strictObject(day)),
  closures: z.array(z.strictObject(closure)),
  softPeriods: z.array(z.strictObject(softPeriod)),
  timeZone: Text,
};
const KEYS = Object.keys({ ...calendar, ...term, ...day, ...closure, ...softPeriod });

/**
 * Read a school calendar that somebody wrote by hand or kept as JSON, or refuse with every reason: a
 * day that does not exist, a key that would be lost, terms that overlap, an unknown time zone.
 *
 * Its lists may stand in any order; the calendar that is answered has them by date.
 */
export function readCalendar(input: unknown): Result<SchoolCalendar, CountryRefusal> {
  const read = z.strictObject(calendar).safeParse(input);
  if (!read.success) {
    return {
      ok: false,
      refusals: [...unknownKeys(read.error.issues), ...unmet(read.error, input)],
    };
  }
  const byDate = <T>(list: readonly T[], dateOf: (item: T) => CalendarDate) =>
    list.toSorted((a, b) => compareDates(dateOf(a), dateOf(b)));
  const start = ({ startsOn }: Period) => startsOn;
  const sorted: SchoolCalendar = {
    ...read.data,
    terms: byDate(read.data.terms, start),
    days: byDate(read.data.days, ({ on }) => on),
    closures: byDate(read.data.closures, start),
    softPeriods: byDate(read.data.softPeriods, start),
  };
  const refusals = contradictions(sorted);
  return refusals.length > 0 ? { ok: false, refusals } : accept(sorted);
}

function unknownKeys(issues: readonly z.core.$ZodIssue[]): CountryRefusal[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((found): CountryRefusal => {
          const nearest = nearestName(found, KEYS);
          return {
            code: 'country.unknown-key',
            params: { found, ...(nearest ? { nearest } : {}) },
            path: [...issue.path.map(String), found],
          };
        })
      : [],
  );
}

function contradictions(read: SchoolCalendar): CountryRefusal[] {
  const periods: readonly (readonly [string, readonly Period[]])[] = [
    ['programmeYear', [read.programmeYear]],
    ['terms', read.terms],
    ['closures', read.closures],
    ['softPeriods', read.softPeriods],
  ];
  const backwards = periods.flatMap(([list, each]) =>
    each
      .filter(({ startsOn, endsOn }) => endsOn < startsOn)
      .map(({ startsOn, endsOn }): CountryRefusal => ({
        code: 'country.ends-before-it-starts',
        params: { startsOn, endsOn },
        path: [list],
      })),
  );
  const overlapping = read.terms.flatMap((next, i): CountryRefusal[] => {
    const before = read.terms[i - 1];
    if (!before || next.startsOn > before.endsOn) return [];
    const params = { first: before.id, second: next.id };
    return [{ code: 'country.terms-overlap', params, path: ['terms', next.id] }];
  });
  const zone: readonly CountryRefusal[] = isTimeZone(read.timeZone)
    ? []
    : [
        {
          code: 'country.unknown-time-zone',
          params: { timeZone: read.timeZone },
          path: ['timeZone'],
        },
      ];
  return [...backwards, ...overlapping, ...zone];
}
