import type { CountryPackData } from '@tldw/core/country';

type Place = CountryPackData['places'][number];
type DatedName = Place['names'][number];

/** The centres of the regions, with coordinates good enough to estimate how far a school travels. */
export const places: Place[] = [
  {
    ...city('astana', 'KZ-71', 51.17, 71.43, 'Астана', 'Астана', 'Astana'),
    names: [
      named('astana', 'Астана', 'Астана', 'Astana', { from: '1998-05-06', until: '2019-03-22' }),
      named('nur-sultan', 'Нұр-Сұлтан', 'Нур-Султан', 'Nur-Sultan', {
        from: '2019-03-23',
        until: '2022-09-16',
      }),
      named('astana-again', 'Астана', 'Астана', 'Astana', { from: '2022-09-17' }),
    ],
    aliases: ['Nursultan', 'Нурсултан', 'Нұрсұлтан', 'Акмола', 'Целиноград'],
  },
  {
    ...city('almaty', 'KZ-75', 43.24, 76.89, 'Алматы', 'Алматы', 'Almaty'),
    aliases: ['Alma-Ata', 'Алма-Ата'],
  },
  {
    ...city('shymkent', 'KZ-79', 42.32, 69.6, 'Шымкент', 'Шымкент', 'Shymkent'),
    aliases: ['Chimkent', 'Чимкент'],
    regions: [
      { id: 'south-kazakhstan', region: 'KZ-61', until: '2018-06-18' },
      { id: 'own', region: 'KZ-79', from: '2018-06-19' },
    ],
  },
  {
    ...city('semey', 'KZ-10', 50.41, 80.23, 'Семей', 'Семей', 'Semey'),
    aliases: ['Semipalatinsk', 'Семипалатинск'],
    regions: moved('KZ-63', 'KZ-10'),
  },
  {
    ...city('kokshetau', 'KZ-11', 53.28, 69.39, 'Көкшетау', 'Кокшетау', 'Kokshetau'),
    aliases: ['Kókshetaý', 'Kókshetau', 'Kökşetau', 'Koksehtau', 'Kokchetav', 'Кокчетав'],
  },
  {
    ...city('aktobe', 'KZ-15', 50.28, 57.17, 'Ақтөбе', 'Актобе', 'Aktobe'),
    aliases: ['Aqtöbe', 'Aktyubinsk', 'Актюбинск'],
  },
  {
    ...city('konaev', 'KZ-19', 43.88, 77.07, 'Қонаев', 'Конаев', 'Qonaev'),
    names: [
      named('kapchagay', 'Қапшағай', 'Капчагай', 'Kapchagay', { until: '2022-05-02' }),
      named('qonaev', 'Қонаев', 'Конаев', 'Qonaev', { from: '2022-05-03' }),
    ],
    aliases: ['Konaev', 'Kunaev', 'Капшагай', 'Qapshaghay'],
  },
  { ...city('atyrau', 'KZ-23', 47.11, 51.92, 'Атырау', 'Атырау', 'Atyrau'), aliases: ['Гурьев'] },
  {
    ...city('oral', 'KZ-27', 51.23, 51.37, 'Орал', 'Уральск', 'Oral'),
    aliases: ['Uralsk', 'Ural’sk'],
  },
  {
    ...city('taraz', 'KZ-31', 42.9, 71.37, 'Тараз', 'Тараз', 'Taraz'),
    aliases: ['Dzhambul', 'Джамбул', 'Әулиеата'],
  },
  {
    ...city('taldykorgan', 'KZ-33', 45.02, 78.37, 'Талдықорған', 'Талдыкорган', 'Taldykorgan'),
    aliases: ['Taldyqorghan', 'Талды-Курган'],
    regions: moved('KZ-19', 'KZ-33'),
  },
  {
    ...city('karaganda', 'KZ-35', 49.8, 73.1, 'Қарағанды', 'Караганда', 'Karaganda'),
    aliases: ['Qaraghandy', 'Karagandy'],
  },
  {
    ...city('kostanay', 'KZ-39', 53.21, 63.62, 'Қостанай', 'Костанай', 'Kostanay'),
    aliases: ['Qostanai', 'Qostanay', 'Kustanay', 'Кустанай'],
  },
  {
    ...city('kyzylorda', 'KZ-43', 44.85, 65.51, 'Қызылорда', 'Кызылорда', 'Kyzylorda'),
    aliases: ['Qyzylorda', 'Kzyl-Orda', 'Кзыл-Орда'],
  },
  {
    ...city('aktau', 'KZ-47', 43.65, 51.16, 'Ақтау', 'Актау', 'Aktau'),
    aliases: ['Aqtau', 'Шевченко'],
  },
  {
    ...city('pavlodar', 'KZ-55', 52.28, 76.97, 'Павлодар', 'Павлодар', 'Pavlodar'),
    aliases: [],
  },
  {
    ...city('petropavl', 'KZ-59', 54.87, 69.14, 'Петропавл', 'Петропавловск', 'Petropavl'),
    aliases: ['Petropavlovsk', 'Қызылжар'],
  },
  {
    ...city('turkistan', 'KZ-61', 43.3, 68.25, 'Түркістан', 'Туркестан', 'Turkistan'),
    aliases: ['Turkestan'],
  },
  {
    ...city('zhezkazgan', 'KZ-62', 47.79, 67.71, 'Жезқазған', 'Жезказган', 'Zhezkazgan'),
    aliases: ['Jezkazgan', 'Dzhezkazgan', 'Джезказган'],
    regions: moved('KZ-35', 'KZ-62'),
  },
  {
    ...city('oskemen', 'KZ-63', 49.95, 82.61, 'Өскемен', 'Усть-Каменогорск', 'Oskemen'),
    aliases: ['Öskemen', 'Ust-Kamenogorsk'],
  },
];

function city(
  id: string,
  region: string,
  latitude: number,
  longitude: number,
  kk: string,
  ru: string,
  en: string,
): Omit<Place, 'aliases'> {
  return {
    id,
    kind: 'city',
    names: [named('current', kk, ru, en)],
    coordinates: { latitude, longitude },
    regions: [{ id: 'own', region }],
    source: 'gazetteer',
  };
}

// Three regions were formed on 8 June 2022 from parts of others.
function moved(before: string, after: string): Place['regions'] {
  return [
    { id: 'before-2022', region: before, until: '2022-06-07' },
    { id: 'since-2022', region: after, from: '2022-06-08' },
  ];
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
