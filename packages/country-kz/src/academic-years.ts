import type { CountryPackData } from '@tldw/core/country';

type AcademicYear = CountryPackData['academicYears'][number];
type Term = AcademicYear['terms'][number];

const NOT_DATED =
  'The day of the order was not found; asOf is the last day on which it can have been published.';

/**
 * The school years as the Ministry ordered them. The orders give the first and last day and the
 * breaks; a quarter is what lies between two breaks. 2022-23 is missing: its autumn and winter
 * breaks were not found.
 */
export const academicYears: AcademicYear[] = [
  {
    ...schoolYear(
      2016,
      ['09-01', '10-30'],
      ['11-07', '12-29'],
      ['01-09', '03-20'],
      ['04-03', '05-25'],
    ),
    source: 'order-2016',
    asOf: '2016-08-31',
    status: 'decreed',
    remark: NOT_DATED,
  },
  {
    ...schoolYear(
      2017,
      ['09-01', '10-29'],
      ['11-06', '12-28'],
      ['01-08', '03-20'],
      ['04-03', '05-25'],
    ),
    source: 'order-2017-06-19',
    asOf: '2017-06-19',
    status: 'decreed',
    remark: 'The report names no last day; 25 May is the custom of the years around it.',
  },
  {
    ...schoolYear(
      2018,
      ['09-01', '10-28'],
      ['11-05', '12-30'],
      ['01-10', '03-20'],
      ['04-03', '05-25'],
    ),
    source: 'order-2018-07-05',
    asOf: '2018-07-05',
    status: 'decreed',
    remark: 'The report names no last day; 25 May is the custom of the years around it.',
  },
  {
    ...schoolYear(
      2019,
      ['09-01', '10-27'],
      ['11-04', '12-29'],
      ['01-09', '03-20'],
      ['04-03', '05-25'],
    ),
    source: 'order-2019-337',
    asOf: '2019-07-29',
    status: 'decreed',
    remark: '1 September 2019 was a Sunday: the first lessons were on 2 September.',
  },
  {
    ...schoolYear(
      2020,
      ['09-01', '11-04'],
      ['11-15', '12-30'],
      ['01-11', '03-19'],
      ['04-01', '05-25'],
    ),
    source: 'order-2020',
    asOf: '2020-08-31',
    status: 'decreed',
    remark: NOT_DATED,
  },
  {
    ...schoolYear(
      2021,
      ['09-01', '10-24'],
      ['11-01', '12-30'],
      ['01-11', '03-20'],
      ['04-01', '05-25'],
    ),
    id: 'year-2021-22-draft',
    source: 'draft-order-2021',
    asOf: '2021-06-28',
    status: 'provisional',
    supersededOn: '2021-07-27',
    remark: 'A draft that was not adopted, kept as an example of what a plan may be made on.',
  },
  {
    ...schoolYear(
      2021,
      ['09-01', '10-31'],
      ['11-08', '12-29'],
      ['01-10', '03-18'],
      ['03-31', '05-25'],
    ),
    source: 'order-2021-07-27',
    asOf: '2021-07-27',
    status: 'decreed',
  },
  {
    ...schoolYear(
      2023,
      ['09-01', '10-29'],
      ['11-06', '12-28'],
      ['01-08', '03-20'],
      ['04-01', '05-25'],
    ),
    source: 'ministry-2023-24',
    asOf: '2023-08-31',
    status: 'decreed',
    remark:
      'Reported on 5 October 2023; the order itself was not found and is taken to be older than the year.',
  },
  {
    ...schoolYear(
      2024,
      ['09-01', '10-27'],
      ['11-04', '12-29'],
      ['01-09', '03-20'],
      ['04-01', '05-25'],
    ),
    id: 'year-2024-25-draft',
    source: 'draft-order-2024',
    asOf: '2024-06-04',
    status: 'provisional',
    supersededOn: '2024-07-31',
    remark:
      'The draft and the order agree. The day on which discussion began was not found; a fortnight before its end is assumed.',
  },
  {
    ...schoolYear(
      2024,
      ['09-01', '10-27'],
      ['11-04', '12-29'],
      ['01-09', '03-20'],
      ['04-01', '05-25'],
    ),
    source: 'order-2024',
    asOf: '2024-07-31',
    status: 'decreed',
    remark: `${NOT_DATED} 1 September 2024 was a Sunday: the first lessons were on 2 September.`,
  },
  {
    ...schoolYear(
      2025,
      ['09-01', '10-26'],
      ['11-03', '12-28'],
      ['01-08', '03-18'],
      ['03-30', '05-25'],
    ),
    source: 'order-2025-08-05',
    asOf: '2025-08-05',
    status: 'decreed',
    remark:
      '1 September 2025 was a day off in lieu of Constitution Day: the first lessons were on 2 September.',
  },
  {
    ...schoolYear(
      2026,
      ['09-01', '10-25'],
      ['11-02', '12-28'],
      ['01-08', '03-20'],
      ['04-01', '05-25'],
    ),
    source: 'projection-2026-27',
    asOf: '2026-11-22',
    status: 'provisional',
    remark:
      'Not found. Projected from earlier years: autumn break 26 October - 1 November, winter 29 December - 7 January, spring 21-31 March. Replace before announcing anything.',
  },
];

type MonthDays = readonly [first: string, last: string];

function schoolYear(
  first: number,
  one: MonthDays,
  two: MonthDays,
  three: MonthDays,
  four: MonthDays,
): Pick<AcademicYear, 'id' | 'year' | 'programmeYear' | 'terms'> {
  const second = first + 1;
  const year = `${first}-${String(second).slice(2)}`;
  return {
    id: `year-${year}`,
    year,
    // Facilitators are inducted in August; portfolios are read and certificates given by the end of June.
    programmeYear: { startsOn: `${first}-08-01`, endsOn: `${second}-06-30` },
    terms: [
      quarter(1, first, one),
      quarter(2, first, two),
      quarter(3, second, three),
      quarter(4, second, four),
    ],
  };
}

function quarter(number: number, year: number, [first, last]: MonthDays): Term {
  return {
    id: `quarter-${number}`,
    name: { kk: `${number}-тоқсан`, ru: `${number}-я четверть`, en: `Quarter ${number}` },
    startsOn: `${year}-${first}`,
    endsOn: `${year}-${last}`,
  };
}
