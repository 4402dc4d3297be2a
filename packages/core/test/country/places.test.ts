import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/index.ts';
import {
  definePack,
  distanceInKilometres,
  nameOn,
  placesCalled,
  regionByCode,
  regionOn,
  type CountryPackData,
} from '../../src/country/index.ts';
import { smallPack } from './small-pack.ts';

const pack = definePack({
  ...(smallPack as CountryPackData),
  regions: [
    {
      id: 'XX-1',
      kind: 'region',
      names: [
        { id: 'old', name: { en: 'Lower Vale', kk: 'Семей' }, until: '2018-06-18' },
        { id: 'new', name: { en: 'River-side', kk: 'Семей' }, from: '2018-06-19' },
      ],
      aliases: ['Kókshetaý'],
      formerCodes: [{ id: 'XX-LOV', until: '2022-11-28' }],
      source: 'law',
    },
    { ...(smallPack as CountryPackData).regions[0]!, id: 'XX-2' },
  ],
  places: [
    {
      id: 'vale',
      kind: 'city',
      names: [{ id: 'now', name: { en: 'Riverside' } }],
      aliases: [],
      coordinates: { latitude: 0, longitude: 0 },
      regions: [
        { id: 'before', region: 'XX-1', until: '2020-08-31' },
        { id: 'after', region: 'XX-2', from: '2020-09-01' },
      ],
      source: 'law',
    },
    {
      id: 'east',
      kind: 'city',
      names: [],
      aliases: [],
      coordinates: { latitude: 0, longitude: 90 },
      regions: [],
      source: 'law',
    },
  ],
});
const [region] = pack.regions;
const [vale, east] = pack.places;

describe('places', () => {
  it('have the name of the day', () => {
    expect(nameOn(region!, calendarDate('2018-06-18'))?.['en']).toBe('Lower Vale');
    expect(nameOn(region!, calendarDate('2018-06-19'))?.['en']).toBe('River-side');
    expect(nameOn(east!, calendarDate('2018-06-19'))).toBeUndefined();
  });

  it('lie in the region of the day', () => {
    expect(regionOn(pack, vale!, calendarDate('2020-08-31'))?.id).toBe('XX-1');
    expect(regionOn(pack, vale!, calendarDate('2020-09-01'))?.id).toBe('XX-2');
    expect(regionOn(pack, east!, calendarDate('2020-09-01'))).toBeUndefined();
  });

  it('are found by any name, spelling and code, and never by guessing between two', () => {
    const called = (text: string) =>
      placesCalled(pack, text).map((each) =>
        each.kind === 'region' ? each.region.id : each.place.id,
      );
    expect(called('riverside')).toEqual(['XX-1', 'vale']);
    expect(called(' Lower vale ')).toEqual(['XX-1']);
    expect(called('Kokshetay')).toEqual(['XX-1']);
    expect(called('СЕМЕЙ')).toEqual(['XX-1']);
    expect(called('Семеи')).toEqual([]);
    expect(called('xx-lov')).toEqual(['XX-1']);
    expect(called('')).toEqual([]);
    expect(regionByCode(pack, ' xx-lov ')?.id).toBe('XX-1');
    expect(regionByCode(pack, 'XX-9')).toBeUndefined();
  });

  it('are as far apart as a quarter of the equator', () => {
    expect(distanceInKilometres(vale!, east!)).toBeCloseTo(10007.557, 2);
    expect(distanceInKilometres(vale!, vale!)).toBe(0);
    const { coordinates: _, ...nowhere } = vale!;
    expect(distanceInKilometres(nowhere, east!)).toBeUndefined();
  });
});
