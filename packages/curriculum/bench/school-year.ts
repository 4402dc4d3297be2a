import { calendarDate, type CalendarDate } from '@tldw/core';
import type { CalendarDay, SchoolCalendar } from '@tldw/core/country';

const provenance = {
  source: 'Kazakhstan, school year 2019–20, as in the orders of 2019',
  asOf: calendarDate('2019-07-29'),
  status: 'decreed',
} as const;

function term(id: string, startsOn: string, endsOn: string): SchoolCalendar['terms'][number] {
  const [from, to] = [calendarDate(startsOn), calendarDate(endsOn)];
  return { id, name: { en: id }, startsOn: from, endsOn: to, ...provenance };
}

function holiday(on: CalendarDate): CalendarDay {
  return { on, kind: 'public-holiday', name: { en: 'Holiday' }, ...provenance };
}

const HOLIDAYS = [
  '2019-08-30',
  '2019-12-02',
  '2019-12-16',
  '2019-12-17',
  '2020-01-01',
  '2020-01-02',
  '2020-01-03',
  '2020-01-07',
  '2020-03-09',
  '2020-03-23',
  '2020-03-24',
  '2020-03-25',
  '2020-05-01',
  '2020-05-07',
  '2020-05-08',
];

/** A school year much like Kazakhstan's 2019–20, for tests and benchmarks of the planner alone. */
export const SCHOOL_YEAR: SchoolCalendar = {
  country: 'KZ',
  academicYear: '2019-20',
  programmeYear: { startsOn: calendarDate('2019-08-01'), endsOn: calendarDate('2020-06-30') },
  workingWeek: [1, 2, 3, 4, 5],
  terms: [
    term('q1', '2019-09-02', '2019-10-27'),
    term('q2', '2019-11-04', '2019-12-29'),
    term('q3', '2020-01-09', '2020-03-20'),
    term('q4', '2020-04-03', '2020-05-25'),
  ],
  days: HOLIDAYS.map((on) => holiday(calendarDate(on))),
  closures: [],
  softPeriods: [
    {
      kind: 'fasting-month',
      name: { en: 'Month of fasting' },
      startsOn: calendarDate('2020-04-24'),
      endsOn: calendarDate('2020-05-23'),
      ...provenance,
    },
  ],
  timeZone: 'Asia/Almaty',
};
