import type { CountryPackData } from '@tldw/core/country';

type Region = CountryPackData['regions'][number];
type DatedName = Region['names'][number];

/** The ISO letter codes gave way to numbers in November 2022. */
const LETTERS_UNTIL = '2022-11-28';

/**
 * The 17 regions and three cities with their ISO 3166-2 codes. Almaty is a city (75) and a region
 * (19), Turkistan a region and its centre: match by code, never by name alone.
 */
export const regions: Region[] = [
  {
    ...region('KZ-10', 'semey', 'Абай облысы', 'область Абай', 'Abai Region'),
    aliases: ['Abay Region', 'Abai'],
    existsFrom: '2022-06-08',
  },
  {
    ...region('KZ-11', 'kokshetau', 'Ақмола облысы', 'Акмолинская область', 'Akmola Region', 'AKM'),
    aliases: ['Aqmola'],
  },
  {
    ...region('KZ-15', 'aktobe', 'Ақтөбе облысы', 'Актюбинская область', 'Aktobe Region', 'AKT'),
    aliases: ['Aqtöbe', 'Aktyubinsk Region'],
  },
  {
    ...region('KZ-19', 'konaev', 'Алматы облысы', 'Алматинская область', 'Almaty Region', 'ALM'),
    // People write the bare name and mean the region: the answer is then two, and a question.
    aliases: ['Almaty oblysy', 'Almaty', 'Алматы'],
  },
  {
    ...region('KZ-23', 'atyrau', 'Атырау облысы', 'Атырауская область', 'Atyrau Region', 'ATY'),
    aliases: [],
  },
  {
    ...region(
      'KZ-27',
      'oral',
      'Батыс Қазақстан облысы',
      'Западно-Казахстанская область',
      'West Kazakhstan Region',
      'ZAP',
    ),
    aliases: ['БҚО', 'ЗКО'],
  },
  {
    ...region('KZ-31', 'taraz', 'Жамбыл облысы', 'Жамбылская область', 'Zhambyl Region', 'ZHA'),
    aliases: ['Jambyl Region'],
  },
  {
    ...region('KZ-33', 'taldykorgan', 'Жетісу облысы', 'область Жетісу', 'Zhetisu Region'),
    aliases: ['Jetisu Region', 'Zhetysu Region'],
    existsFrom: '2022-06-08',
  },
  {
    ...region(
      'KZ-35',
      'karaganda',
      'Қарағанды облысы',
      'Карагандинская область',
      'Karaganda Region',
      'KAR',
    ),
    aliases: ['Qaraghandy Region'],
  },
  {
    ...region(
      'KZ-39',
      'kostanay',
      'Қостанай облысы',
      'Костанайская область',
      'Kostanay Region',
      'KUS',
    ),
    aliases: ['Qostanay Region', 'Кустанайская область'],
  },
  {
    ...region(
      'KZ-43',
      'kyzylorda',
      'Қызылорда облысы',
      'Кызылординская область',
      'Kyzylorda Region',
      'KZY',
    ),
    aliases: ['Qyzylorda Region'],
  },
  {
    ...region(
      'KZ-47',
      'aktau',
      'Маңғыстау облысы',
      'Мангистауская область',
      'Mangystau Region',
      'MAN',
    ),
    aliases: ['Mangghystau Region', 'Mangistau Region'],
  },
  {
    ...region(
      'KZ-55',
      'pavlodar',
      'Павлодар облысы',
      'Павлодарская область',
      'Pavlodar Region',
      'PAV',
    ),
    aliases: [],
  },
  {
    ...region(
      'KZ-59',
      'petropavl',
      'Солтүстік Қазақстан облысы',
      'Северо-Казахстанская область',
      'North Kazakhstan Region',
      'SEV',
    ),
    aliases: ['СҚО', 'СКО'],
  },
  {
    ...region(
      'KZ-61',
      'turkistan',
      'Түркістан облысы',
      'Туркестанская область',
      'Turkistan Region',
      'YUZ',
    ),
    names: [
      named(
        'south-kazakhstan',
        'Оңтүстік Қазақстан облысы',
        'Южно-Казахстанская область',
        'South Kazakhstan Region',
        {
          until: '2018-06-18',
        },
      ),
      named('turkistan', 'Түркістан облысы', 'Туркестанская область', 'Turkistan Region', {
        from: '2018-06-19',
      }),
    ],
    aliases: ['Turkestan Region', 'ЮКО', 'ОҚО', 'Turkistan', 'Түркістан', 'Туркестан'],
  },
  {
    ...region('KZ-62', 'zhezkazgan', 'Ұлытау облысы', 'область Ұлытау', 'Ulytau Region'),
    aliases: ['Ulıtau Region', 'область Улытау'],
    existsFrom: '2022-06-08',
  },
  {
    ...region(
      'KZ-63',
      'oskemen',
      'Шығыс Қазақстан облысы',
      'Восточно-Казахстанская область',
      'East Kazakhstan Region',
      'VOS',
    ),
    aliases: ['ШҚО', 'ВКО'],
  },
  {
    ...region('KZ-71', 'astana', 'Астана', 'Астана', 'Astana', 'AST'),
    kind: 'city',
    names: [
      named('astana', 'Астана', 'Астана', 'Astana', { until: '2019-03-22' }),
      named('nur-sultan', 'Нұр-Сұлтан', 'Нур-Султан', 'Nur-Sultan', {
        from: '2019-03-23',
        until: '2022-09-16',
      }),
      named('astana-again', 'Астана', 'Астана', 'Astana', { from: '2022-09-17' }),
    ],
    aliases: ['Nursultan', 'Нурсултан', 'Нұрсұлтан', 'Akmola', 'Tselinograd'],
  },
  {
    ...region('KZ-75', 'almaty', 'Алматы', 'Алматы', 'Almaty', 'ALA'),
    kind: 'city',
    aliases: ['Almaty city', 'Alma-Ata', 'Алма-Ата'],
  },
  {
    ...region('KZ-79', 'shymkent', 'Шымкент', 'Шымкент', 'Shymkent', 'SHY'),
    kind: 'city',
    aliases: ['Chimkent', 'Чимкент'],
    existsFrom: '2018-06-19',
  },
];

function region(
  id: string,
  centre: string,
  kk: string,
  ru: string,
  en: string,
  letters?: string,
): Omit<Region, 'aliases'> {
  return {
    id,
    kind: 'region',
    names: [named('current', kk, ru, en)],
    formerCodes: letters ? [{ id: `KZ-${letters}`, until: LETTERS_UNTIL }] : [],
    centre,
    source: 'iso-3166-2-kz',
  };
}

function named(
  id: string,
  kk: string,
  ru: string,
  en: string,
  dates: Pick<DatedName, 'from' | 'until'> = {},
): DatedName {
  return { id, name: { kk, ru, en }, ...dates };
}
