import type { CountryPackData } from '@tldw/core/country';

type Holiday = CountryPackData['holidays'][number];

const law = { source: 'holidays-law', asOf: '2001-12-13', status: 'decreed' } as const;

const newYear = { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' };
const nauryz = { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz meyramy' };
const independenceDay = {
  kk: 'Тәуелсіздік күні',
  ru: 'День Независимости',
  en: 'Independence Day',
};
const kurbanAit = {
  kk: 'Құрбан айттың бірінші күні',
  ru: 'Первый день Курбан-айта',
  en: 'First day of Kurban ait',
};

/** Public holidays, in the order of the year. Christmas and Kurban ait are not moved to another day. */
export const holidays: Holiday[] = [
  yearly('new-year-1', newYear, 1, 1),
  yearly('new-year-2', newYear, 1, 2),
  {
    ...yearly(
      'orthodox-christmas',
      { kk: 'Православтық Рождество', ru: 'Православное Рождество', en: 'Orthodox Christmas' },
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
  yearly(
    'constitution-day-august',
    {
      kk: 'Қазақстан Республикасының Конституциясы күні',
      ru: 'День Конституции Республики Казахстан',
      en: 'Constitution Day',
    },
    8,
    30,
  ),
  {
    id: 'first-president-day',
    name: {
      kk: 'Қазақстан Республикасының Тұңғыш Президенті күні',
      ru: 'День Первого Президента Республики Казахстан',
      en: 'First President Day',
    },
    when: { kind: 'yearly', month: 12, day: 1, from: '2012-01-01', until: '2021-12-31' },
    substituted: true,
    ...law,
  },
  yearly('independence-day-1', independenceDay, 12, 16),
  {
    id: 'independence-day-2',
    name: independenceDay,
    when: { kind: 'yearly', month: 12, day: 17, until: '2021-12-31' },
    substituted: true,
    ...law,
  },
  kurbanAitOn('2019-08-11'),
  kurbanAitOn('2020-07-31'),
];

function yearly(id: string, name: Holiday['name'], month: number, day: number): Holiday {
  return { id, name, when: { kind: 'yearly', month, day }, substituted: true, ...law };
}

function kurbanAitOn(on: string): Holiday {
  return {
    id: `kurban-ait-${on.slice(0, 4)}`,
    name: kurbanAit,
    when: { kind: 'once', on },
    substituted: false,
    ...law,
  };
}
