import type { CountryPackData } from '@tldw/core/country';

type Holiday = CountryPackData['holidays'][number];

const law = { source: 'holidays-law', asOf: '2001-12-13', status: 'decreed' } as const;
const lawOf2022 = { source: 'holidays-law-2022', asOf: '2022-10-08', status: 'revised' } as const;
const news2026 = { source: 'constitution-2026', asOf: '2026-03-18', status: 'revised' } as const;

const newYear = { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' };
const nauryz = { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz meyramy' };
const independenceDay = {
  kk: 'Тәуелсіздік күні',
  ru: 'День Независимости',
  en: 'Independence Day',
};
const firstPresidentDay = {
  kk: 'Қазақстан Республикасының Тұңғыш Президенті күні',
  ru: 'День Первого Президента Республики Казахстан',
  en: 'First President Day',
};
const constitutionDay = {
  kk: 'Қазақстан Республикасының Конституциясы күні',
  ru: 'День Конституции Республики Казахстан',
  en: 'Constitution Day',
};
const kurbanAit = {
  kk: 'Құрбан айттың бірінші күні',
  ru: 'Первый день Курбан-айта',
  en: 'First day of Kurban ait',
};

/**
 * Public holidays in the order of the year, 2016 to 2027. Christmas and Kurban ait are days off by
 * the same law, but no other day is given when they fall on a weekend.
 *
 * A holiday that was abolished is kept as it was known before, with the day on which that ended.
 */
export const holidays: Holiday[] = [
  yearly('new-year-1', newYear, 1, 1),
  yearly('new-year-2', newYear, 1, 2),
  {
    ...yearly(
      'orthodox-christmas',
      { kk: 'Православиелік Рождество', ru: 'Православное Рождество', en: 'Orthodox Christmas' },
      1,
      7,
    ),
    substituted: false,
  },
  yearly(
    'womens-day',
    {
      kk: 'Халықаралық әйелдер күні',
      ru: 'Международный женский день',
      en: "International Women's Day",
    },
    3,
    8,
  ),
  {
    id: 'constitution-day-march',
    name: constitutionDay,
    when: { kind: 'yearly', month: 3, day: 15, from: '2027-01-01' },
    substituted: true,
    ...news2026,
  },
  yearly('nauryz-1', nauryz, 3, 21),
  yearly('nauryz-2', nauryz, 3, 22),
  yearly('nauryz-3', nauryz, 3, 23),
  yearly(
    'unity-day',
    {
      kk: 'Қазақстан халқының бірлігі мерекесі',
      ru: 'Праздник единства народа Казахстана',
      en: 'Unity Day of the People of Kazakhstan',
    },
    5,
    1,
  ),
  yearly(
    'defender-day',
    {
      kk: 'Отан қорғаушы күні',
      ru: 'День защитника Отечества',
      en: 'Defender of the Fatherland Day',
    },
    5,
    7,
  ),
  yearly('victory-day', { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' }, 5, 9),
  yearly('capital-day', { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' }, 7, 6),
  {
    ...yearly('constitution-day-august', constitutionDay, 8, 30),
    supersededOn: news2026.asOf,
    remark: 'As it was known until the referendum of 15 March 2026.',
  },
  {
    id: 'constitution-day-august-until-2025',
    name: constitutionDay,
    when: { kind: 'yearly', month: 8, day: 30, until: '2025-12-31' },
    substituted: true,
    ...news2026,
  },
  {
    id: 'republic-day',
    name: { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' },
    when: { kind: 'yearly', month: 10, day: 25, from: '2022-01-01' },
    substituted: true,
    ...lawOf2022,
    remark: 'The day of the amendment was not found; asOf is the day of the report.',
  },
  {
    id: 'first-president-day',
    name: firstPresidentDay,
    when: { kind: 'yearly', month: 12, day: 1, from: '2012-01-01' },
    substituted: true,
    ...law,
    supersededOn: lawOf2022.asOf,
  },
  {
    id: 'first-president-day-until-2021',
    name: firstPresidentDay,
    when: { kind: 'yearly', month: 12, day: 1, from: '2012-01-01', until: '2021-12-31' },
    substituted: true,
    ...lawOf2022,
  },
  yearly('independence-day-1', independenceDay, 12, 16),
  { ...yearly('independence-day-2', independenceDay, 12, 17), supersededOn: lawOf2022.asOf },
  {
    id: 'independence-day-2-until-2021',
    name: independenceDay,
    when: { kind: 'yearly', month: 12, day: 17, until: '2021-12-31' },
    substituted: true,
    ...lawOf2022,
  },

  // Announced year by year
  ...[
    '2016-09-12',
    '2017-09-01',
    '2018-08-21',
    '2019-08-11',
    '2020-07-31',
    '2021-07-20',
    '2022-07-09',
    '2023-06-28',
  ].map((on) => kurbanAitOn(on)),
  {
    ...kurbanAitOn('2024-06-17'),
    id: 'kurban-ait-2024-expected',
    asOf: '2023-10-17',
    status: 'provisional',
    supersededOn: '2024-06-07',
    remark: 'So it stood in the calendars of 2024 until nine days before.',
  },
  {
    ...kurbanAitOn('2024-06-16'),
    source: 'kurban-ait-2024',
    asOf: '2024-06-07',
    status: 'revised',
  },
  kurbanAitOn('2025-06-06'),
  {
    ...kurbanAitOn('2026-05-27'),
    source: 'muftiate',
    asOf: '2025-11-06',
    remark: 'Announced for 27-29 May 2026 with the reservation of a day.',
  },
  {
    ...kurbanAitOn('2027-05-16'),
    source: 'python-holidays',
    asOf: '2026-11-22',
    status: 'provisional',
    remark: 'Computed, not announced.',
  },
];

function yearly(id: string, name: Holiday['name'], month: number, day: number): Holiday {
  return { id, name, when: { kind: 'yearly', month, day }, substituted: true, ...law };
}

// Calendars name the day in the autumn before; the exact day of each announcement was not looked up.
function kurbanAitOn(on: string): Holiday {
  const year = Number(on.slice(0, 4));
  return {
    id: `kurban-ait-${year}`,
    name: kurbanAit,
    when: { kind: 'once', on },
    substituted: false,
    source: 'python-holidays',
    asOf: `${year - 1}-12-31`,
    status: 'decreed',
  };
}
