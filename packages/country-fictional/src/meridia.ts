import { definePack, type CountryPack, type CountryPackData } from '@tldw/core/country';

type Text = CountryPackData['name'];

/**
 * Meridia, which does not exist. It breaks what a reader of one country's calendar takes for granted:
 * people rest on Friday and Saturday, a holiday on a day of rest gives the working day before,
 * one of its languages runs from right to left, its clock changes at midnight, the school year runs
 * across the new year and is shortened by a decree in its middle, one region takes another's former
 * name, a school moves between regions without moving, and a holiday comes only in leap years.
 *
 * Its languages have private tags (qaa, qab) because nobody speaks them.
 */
export const meridia: CountryPack = /* @__PURE__ */ definePack({
  id: 'fictional',
  version: '1.0.0',
  country: 'XM',
  name: text('Meridia', 'مريديا', 'Merideya'),
  timeZone: 'Africa/Cairo',
  languages: [
    {
      id: 'qaa',
      tag: 'qaa-Arab',
      name: text('Saliyan', 'ساليا', 'Salya'),
      script: 'Arab',
      direction: 'rtl',
    },
    {
      id: 'qab',
      tag: 'qab-Latn',
      name: text('Korvish', 'كورفي', 'Korviš'),
      script: 'Latn',
      direction: 'ltr',
    },
    {
      id: 'en',
      tag: 'en',
      name: text('English', 'انكلي', 'Engliš'),
      script: 'Latn',
      direction: 'ltr',
    },
  ],
  workingWeeks: [
    {
      id: 'sunday-to-thursday',
      name: text('Sunday to Thursday', 'احد خميس', 'Sonda-Torsda'),
      weekdays: [7, 1, 2, 3, 4],
    },
    {
      id: 'saturday-to-thursday',
      name: text('Saturday to Thursday', 'سبت خميس', 'Sobta-Torsda'),
      weekdays: [6, 7, 1, 2, 3, 4],
    },
  ],
  defaultWorkingWeek: 'sunday-to-thursday',
  substitution: 'previous-working-day',
  shifts: [
    { id: 'dawn', name: text('Dawn', 'فجرا', 'Zora'), startsAt: '06:30', endsAt: '11:00' },
    { id: 'noon', name: text('Noon', 'ظهرا', 'Podna'), startsAt: '11:15', endsAt: '15:45' },
    { id: 'dusk', name: text('Dusk', 'غسقا', 'Sumra'), startsAt: '16:00', endsAt: '20:30' },
  ],
  regions: [
    {
      id: 'XM-1',
      kind: 'region',
      names: [
        {
          id: 'harbour',
          name: text('Harbour', 'مرفا', 'Luka'),
          until: '2024-12-31',
        },
        {
          id: 'sunrise',
          name: text('Sunrise Coast', 'ساحل شرقا', 'Vostobreg'),
          from: '2025-01-01',
        },
      ],
      aliases: ['Old Harbour'],
      formerCodes: [{ id: 'XM-HAR', until: '2024-12-31' }],
      centre: 'luka',
      source: 'gazette',
    },
    {
      // On the day the first gives up its name, the second takes it.
      id: 'XM-2',
      kind: 'region',
      names: [
        { id: 'marsh', name: text('Marsh', 'اهوارا', 'Močvar'), until: '2024-12-31' },
        { id: 'harbour', name: text('Harbour', 'مرفا', 'Luka'), from: '2025-01-01' },
      ],
      aliases: [],
      formerCodes: [],
      centre: 'reedham',
      source: 'gazette',
    },
    {
      id: 'XM-3',
      kind: 'city',
      names: [{ id: 'vale', name: text('Vale', 'واديا', 'Dolina') }],
      aliases: [],
      formerCodes: [],
      centre: 'vale',
      source: 'gazette',
    },
    {
      id: 'XM-4',
      kind: 'region',
      names: [{ id: 'vale', name: text('Vale', 'واديا', 'Dolina') }],
      aliases: ['Vale Province'],
      formerCodes: [],
      source: 'gazette',
    },
  ],
  places: [
    {
      id: 'luka',
      kind: 'city',
      names: [{ id: 'now', name: text('Luka', 'لوكا', 'Luka') }],
      aliases: [],
      coordinates: { latitude: -12.5, longitude: 179.9 },
      regions: [{ id: 'own', region: 'XM-1' }],
      source: 'gazette',
    },
    {
      // Across the 180th meridian: a fifth of a degree away, not 359.
      id: 'reedham',
      kind: 'city',
      names: [{ id: 'now', name: text('Reedham', 'قصبا', 'Trska') }],
      aliases: [],
      coordinates: { latitude: -12.5, longitude: -179.9 },
      regions: [{ id: 'own', region: 'XM-2' }],
      source: 'gazette',
    },
    {
      id: 'vale',
      kind: 'city',
      names: [{ id: 'now', name: text('Vale', 'واديا', 'Dolina') }],
      aliases: [],
      regions: [{ id: 'own', region: 'XM-3' }],
      source: 'gazette',
    },
    {
      id: 'ferry-school',
      kind: 'school',
      names: [
        { id: 'old', name: text('Ferry School', 'عبارا', 'Skela'), until: '2025-05-31' },
        { id: 'new', name: text('Bridge School', 'جسرا', 'Most'), from: '2025-06-01' },
      ],
      aliases: [],
      regions: [
        { id: 'before', region: 'XM-1', until: '2025-01-31' },
        { id: 'since', region: 'XM-2', from: '2025-02-01' },
      ],
      source: 'gazette',
    },
  ],
  academicYears: [
    {
      id: 'year-2024-25',
      year: '2024-25',
      programmeYear: { startsOn: '2024-09-15', endsOn: '2025-08-15' },
      terms: [
        term('rains', 'Rains', 'مطرا', 'Kiša', '2024-10-06', '2024-12-19'),
        term('cool', 'Cool', 'باردا', 'Hlad', '2024-12-29', '2025-04-10'),
        term('harvest', 'Harvest', 'حصادا', 'Žetva', '2025-04-20', '2025-07-17'),
      ],
      source: 'charter-2024',
      asOf: '2024-08-01',
      status: 'decreed',
      supersededOn: '2025-01-21',
    },
    {
      id: 'year-2024-25-shortened',
      year: '2024-25',
      programmeYear: { startsOn: '2024-09-15', endsOn: '2025-08-15' },
      terms: [
        term('rains', 'Rains', 'مطرا', 'Kiša', '2024-10-06', '2024-12-19'),
        term('cool', 'Cool', 'باردا', 'Hlad', '2024-12-29', '2025-03-20'),
        term('harvest', 'Harvest', 'حصادا', 'Žetva', '2025-04-20', '2025-07-31'),
      ],
      source: 'flood-decree',
      asOf: '2025-01-21',
      status: 'revised',
    },
    {
      id: 'year-2025-26',
      year: '2025-26',
      programmeYear: { startsOn: '2025-09-15', endsOn: '2026-08-15' },
      terms: [
        term('rains', 'Rains', 'مطرا', 'Kiša', '2025-10-05', '2025-12-18'),
        term('cool', 'Cool', 'باردا', 'Hlad', '2025-12-28', '2026-04-09'),
        term('harvest', 'Harvest', 'حصادا', 'Žetva', '2026-04-19', '2026-07-16'),
      ],
      source: 'charter-2024',
      asOf: '2025-06-01',
      status: 'provisional',
    },
  ],
  holidays: [
    holiday('new-year', text('New Year', 'راس سنا', 'Novleto'), 1, 1, true),
    holiday('founding-day', text('Founding Day', 'يوم دولا', 'Osnova'), 1, 2, true),
    holiday('leap-day', text('Leap Day', 'يوم كبيسا', 'Prestup'), 2, 29, true),
    holiday('river-day', text('River Day', 'يوم نهرا', 'Reka'), 11, 22, true),
    holiday('star-night', text('Star Night', 'ليلا نجما', 'Zvezda'), 12, 20, false),
    {
      id: 'moon-feast-2025',
      name: text('Moon Feast', 'عيد قمرا', 'Mesec'),
      when: { kind: 'once', on: '2025-03-30' },
      substituted: false,
      source: 'observatory',
      asOf: '2024-11-01',
      status: 'provisional',
      supersededOn: '2025-03-29',
    },
    {
      id: 'moon-feast-2025-seen',
      name: text('Moon Feast', 'عيد قمرا', 'Mesec'),
      when: { kind: 'once', on: '2025-03-31' },
      substituted: false,
      source: 'observatory',
      asOf: '2025-03-29',
      status: 'revised',
    },
  ],
  transfers: [
    {
      id: 'bridge-day-2024',
      name: text('Bridge day', 'يوم جسرا', 'Mostda'),
      from: '2024-10-26',
      to: '2024-10-23',
      workingWeeks: ['sunday-to-thursday'],
      source: 'charter-2024',
      asOf: '2024-09-01',
      status: 'decreed',
    },
  ],
  closures: [
    {
      id: 'floods-2025',
      startsOn: '2025-01-22',
      endsOn: '2025-02-13',
      closes: 'all',
      regions: ['XM-2'],
      note: text('Floods', 'طوفانا', 'Poplava'),
      source: 'flood-decree',
      asOf: '2025-01-21',
      status: 'decreed',
    },
    {
      id: 'roof-2025',
      startsOn: '2025-05-04',
      endsOn: '2025-05-08',
      closes: 'in-person',
      schools: ['ferry-school'],
      note: text('The roof is mended', 'سقفا', 'Krov'),
      source: 'gazette',
      asOf: '2025-05-01',
      status: 'decreed',
    },
  ],
  softPeriods: [
    {
      id: 'fast-2025',
      kind: 'fasting-month',
      name: text('The Fast', 'صياما', 'Post'),
      startsOn: '2025-03-01',
      endsOn: '2025-03-29',
      source: 'observatory',
      asOf: '2024-11-01',
      status: 'provisional',
    },
  ],
  vocabulary: [
    word('group-session', 'Group session', 'مجلسا', 'Zbor'),
    word('tutorial', 'Tutorial', 'حديثا', 'Razgovor'),
    word('network-event', 'Network event', 'ملتقا', 'Susret'),
    word('facilitator', 'Facilitator', 'رفيقا', 'Pratnik'),
    word('participant', 'Participant', 'مشاركا', 'Sudelnik'),
  ],
  sources: [
    { id: 'charter-2024', kind: 'law', citation: 'School Charter of Meridia, 2024 (invented)' },
    { id: 'flood-decree', kind: 'decree', citation: 'Flood Decree of 21 January 2025 (invented)' },
    { id: 'gazette', kind: 'official-page', citation: 'Gazette of Meridia (invented)' },
    { id: 'observatory', kind: 'almanac', citation: 'Observatory of Vale (invented)' },
  ],
});

function text(en: string, rightToLeft: string, latin: string): Text {
  return { en, 'qaa-Arab': rightToLeft, 'qab-Latn': latin };
}

function term(
  id: string,
  en: string,
  rightToLeft: string,
  latin: string,
  startsOn: string,
  endsOn: string,
): CountryPackData['academicYears'][number]['terms'][number] {
  return { id, name: text(en, rightToLeft, latin), startsOn, endsOn };
}

function holiday(
  id: string,
  name: Text,
  month: number,
  day: number,
  substituted: boolean,
): CountryPackData['holidays'][number] {
  return {
    id,
    name,
    when: { kind: 'yearly', month, day },
    substituted,
    source: 'charter-2024',
    asOf: '2024-01-01',
    status: 'decreed',
  };
}

function word(
  id: string,
  en: string,
  rightToLeft: string,
  latin: string,
): CountryPackData['vocabulary'][number] {
  return { id, name: text(en, rightToLeft, latin), status: 'reviewed' };
}
