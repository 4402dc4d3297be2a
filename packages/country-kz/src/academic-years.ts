import type { CountryPackData } from '@tldw/core/country';

type AcademicYear = CountryPackData['academicYears'][number];
type Term = AcademicYear['terms'][number];

/**
 * The school years as the Ministry ordered them. The orders give the first and last day and the
 * breaks; a quarter is what lies between two breaks.
 */
export const academicYears: AcademicYear[] = [
  {
    id: 'year-2019-20',
    year: '2019-20',
    programmeYear: programmeYear(2019),
    terms: quarters([
      ['2019-09-01', '2019-10-27'],
      ['2019-11-04', '2019-12-29'],
      ['2020-01-09', '2020-03-20'],
      ['2020-04-03', '2020-05-25'],
    ]),
    source: 'order-2019-337',
    asOf: '2019-07-29',
    status: 'decreed',
    remark: '1 September 2019 was a Sunday: the first lessons were on 2 September.',
  },
];

// Facilitators are inducted in August; portfolios are read and certificates given by the end of June.
function programmeYear(firstYear: number): AcademicYear['programmeYear'] {
  return { startsOn: `${firstYear}-08-01`, endsOn: `${firstYear + 1}-06-30` };
}

function quarters(days: readonly (readonly [string, string])[]): Term[] {
  return days.map(([startsOn, endsOn], index) => ({
    id: `quarter-${index + 1}`,
    name: {
      kk: `${index + 1}-тоқсан`,
      ru: `${index + 1}-я четверть`,
      en: `Quarter ${index + 1}`,
    },
    startsOn,
    endsOn,
  }));
}
