import * as fc from 'fast-check';
import { dateOfDayNumber, dayNumber, calendarDate } from '../../src/index.ts';
import { definePack, type CountryPack, type CountryPackData } from '../../src/country/index.ts';

/** A pack with one of everything, small enough to read. */
export const smallPack: CountryPack = definePack({
  id: 'small',
  version: '1.0.0',
  country: 'XX',
  name: { kk: 'Кіші', ru: 'Малая', en: 'Small' },
  timeZone: 'UTC',
  languages: [
    { id: 'en', tag: 'en', name: { en: 'English' }, script: 'Latn', direction: 'ltr' },
    { id: 'kk', tag: 'kk', name: { en: 'Kazakh' }, script: 'Cyrl', direction: 'ltr' },
  ],
  workingWeeks: [{ id: 'five', name: { en: 'Five days' }, weekdays: [1, 2, 3, 4, 5] }],
  defaultWorkingWeek: 'five',
  substitution: 'next-working-day',
  shifts: [],
  regions: [
    {
      id: 'XX-1',
      kind: 'region',
      names: [{ id: 'now', name: { en: 'North' } }],
      aliases: [],
      formerCodes: [],
      source: 'law',
    },
  ],
  places: [],
  academicYears: [
    {
      id: 'y',
      year: '2019-20',
      programmeYear: { startsOn: '2019-08-01', endsOn: '2020-06-30' },
      terms: [
        { id: 't1', name: { en: 'One' }, startsOn: '2019-09-02', endsOn: '2019-12-20' },
        { id: 't2', name: { en: 'Two' }, startsOn: '2020-01-08', endsOn: '2020-05-25' },
      ],
      source: 'law',
      asOf: '2019-07-01',
      status: 'decreed',
    },
  ],
  holidays: [
    {
      id: 'labour-day',
      name: { en: 'Labour Day', kk: 'Еңбек күні' },
      when: { kind: 'yearly', month: 5, day: 1 },
      substituted: true,
      source: 'law',
      asOf: '2001-01-01',
      status: 'decreed',
    },
  ],
  transfers: [],
  closures: [],
  softPeriods: [],
  vocabulary: [{ id: 'tool', name: { en: 'Tool' }, status: 'draft' }],
  sources: [{ id: 'law', kind: 'law', citation: 'A law' }],
});

const ids = fc.constantFrom('a', 'b', 'c', 'd');
const words = fc.constantFrom('one', 'two', 'three');
const day = fc
  .integer({
    min: dayNumber(calendarDate('2019-01-01')),
    max: dayNumber(calendarDate('2020-12-31')),
  })
  .map(dateOfDayNumber);

const text = fc.record({ en: words, kk: words });
const provenance = {
  source: fc.constant('law'),
  asOf: day,
  status: fc.constantFrom('provisional' as const, 'decreed' as const),
};

type Holiday = CountryPackData['holidays'][number];
type Entry = CountryPackData['vocabulary'][number];
type Region = CountryPackData['regions'][number];

const holiday = (id: fc.Arbitrary<string>): fc.Arbitrary<Holiday> =>
  fc.record({
    id,
    name: text,
    when: fc.oneof(
      fc.record({
        kind: fc.constant('yearly' as const),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      }),
      fc.record({ kind: fc.constant('once' as const), on: day }),
    ),
    substituted: fc.boolean(),
    ...provenance,
  });

const entry = (id: fc.Arbitrary<string>): fc.Arbitrary<Entry> =>
  fc.record({ id, name: text, status: fc.constantFrom('draft' as const, 'reviewed' as const) });

const region = (id: fc.Arbitrary<string>): fc.Arbitrary<Region> =>
  fc.record(
    {
      id,
      kind: fc.constantFrom('region' as const, 'city' as const),
      names: fc.uniqueArray(fc.record({ id: ids, name: text }), { selector: (each) => each.id }),
      aliases: fc.array(words, { maxLength: 2 }),
      formerCodes: fc.constant([]),
      centre: words,
      source: fc.constant('law'),
    },
    { requiredKeys: ['id', 'kind', 'names', 'aliases', 'formerCodes', 'source'] },
  );

const byId = { selector: (each: { readonly id: string }) => each.id };

/** Whole packs whose lists share ids, so that layers meet. */
export const anyPack: fc.Arbitrary<CountryPackData> = fc
  .record({
    name: text,
    holidays: fc.uniqueArray(holiday(ids), byId),
    vocabulary: fc.uniqueArray(entry(ids), byId),
    regions: fc.uniqueArray(region(ids), byId),
    substitution: fc.constantFrom('none' as const, 'next-working-day' as const),
  })
  .map((parts) => ({ ...(smallPack as CountryPackData), ...parts, id: 'base' }));

// An overlay's record is whole, partial, emptied, or emptied and written anew.
const overlaid = <T extends { readonly id: string }>(
  whole: fc.Arbitrary<T>,
): fc.Arbitrary<unknown> =>
  fc.oneof(
    whole,
    whole.map((each) => ({ ...each, empty: true })),
    whole.map(({ id }) => ({ id, empty: true })),
    fc.tuple(whole, fc.array(fc.nat(), { maxLength: 3 })).map(([each, drop]) => {
      const keys = Object.keys(each).filter((key) => key !== 'id');
      const dropped = new Set(drop.map((index) => keys[index % keys.length]));
      return Object.fromEntries(Object.entries(each).filter(([key]) => !dropped.has(key)));
    }),
  );

const list = <T extends { readonly id: string }>(whole: fc.Arbitrary<T>) =>
  fc
    .tuple(
      fc.constantFrom(false, false, true),
      fc.uniqueArray(overlaid(whole), { selector: (each) => (each as { id: string }).id }),
    )
    .map(([emptied, items]) => (emptied ? ['empty', ...items] : items));

/** Overlays that set, add, empty and say nothing, in every mixture. */
export const anyOverlay = fc
  .record(
    {
      name: fc.oneof(
        fc.record({ en: words }),
        fc.record({ kk: fc.constantFrom(null, 'бір') }),
        fc.record({ empty: fc.constant(true), en: words }),
      ),
      holidays: fc.oneof(list(holiday(ids)), fc.constant(null)),
      vocabulary: list(entry(ids)),
      regions: list(region(ids)),
      substitution: fc.constantFrom('none', 'previous-working-day'),
    },
    { requiredKeys: [] },
  )
  .map((parts) => ({ id: 'overlay', version: '1.0.0', ...parts }));
