import { describe, expect, it } from 'vitest';
import { calendarDate } from '@tldw/core';
import { checkPack, distanceInKilometres, regionByCode, regionOn } from '@tldw/core/country';
import { packTests } from '@tldw/core/country/testing';
import { whatIs } from '../examples/calendar-of-a-year.ts';
import { capitalOn, codesFor } from '../examples/place-by-any-name.ts';
import { closuresKnownOn } from '../examples/what-was-known-when.ts';
import { ourPack } from '../examples/your-own-words.ts';
import * as entry from '../src/index.ts';

const { kazakhstan } = entry;

describe('Kazakhstan passes the tests of every pack', () => {
  it.each(packTests(kazakhstan))('$name', ({ run }) => {
    expect(run).not.toThrow();
  });

  it('has no warning either, and says what is provisional', () => {
    const findings = checkPack(kazakhstan);
    expect(findings.filter((each) => each.level !== 'note')).toEqual([]);
    const provisional = findings
      .filter((each) => each.code === 'pack.provisional')
      .map((each) => each.path[1]);
    expect(provisional).toEqual([
      'year-2026-27',
      'kurban-ait-2027',
      'fast-2027',
      'final-exams-2025',
    ]);
  });

  it('publishes nothing else', () => {
    expect(Object.keys(entry)).toEqual(['kazakhstan']);
  });
});

describe('the regions of Kazakhstan', () => {
  it('are 17 regions and three cities', () => {
    const kinds = kazakhstan.regions.map((region) => region.kind);
    expect(kinds.filter((kind) => kind === 'region')).toHaveLength(17);
    expect(kinds.filter((kind) => kind === 'city')).toHaveLength(3);
    const codes = ['10', '11', '15', '19', '23', '27', '31', '33', '35', '39'];
    const more = ['43', '47', '55', '59', '61', '62', '63', '71', '75', '79'];
    expect(kazakhstan.regions.map((region) => region.id)).toEqual(
      [...codes, ...more].map((code) => `KZ-${code}`),
    );
  });

  it('are found by the letter codes of older data', () => {
    const letters =
      'AKM 11,AKT 15,ALM 19,ATY 23,ZAP 27,ZHA 31,KAR 35,KUS 39,KZY 43,MAN 47,PAV 55,SEV 59,YUZ 61,VOS 63,AST 71,ALA 75,SHY 79';
    for (const pair of letters.split(',')) {
      const [former, code] = pair.split(' ');
      expect(regionByCode(kazakhstan, `KZ-${former}`)?.id).toBe(`KZ-${code}`);
    }
  });

  it('take names as people write them, and leave a choice where there is one', () => {
    for (const name of ['Astana', 'Nur-Sultan', 'Нурсултан', 'Нұр-Сұлтан', 'nursultan']) {
      expect(codesFor(name)).toEqual(['KZ-71']);
    }
    expect(codesFor('Almaty')).toEqual(['KZ-19', 'KZ-75']);
    expect(codesFor('Almaty Region')).toEqual(['KZ-19']);
    expect(codesFor('область Абай')).toEqual(['KZ-10']);
    expect(capitalOn('2019-03-22')).toBe('Астана');
    expect(capitalOn('2019-09-02')).toBe('Нұр-Сұлтан');
    expect(capitalOn('2022-09-17')).toBe('Астана');
  });

  it('were parts of others before 2018 and 2022', () => {
    const inRegion = (place: string, on: string) =>
      regionOn(kazakhstan, placeOf(place), calendarDate(on))?.id;
    expect(inRegion('semey', '2022-06-07')).toBe('KZ-63');
    expect(inRegion('semey', '2022-06-08')).toBe('KZ-10');
    expect(inRegion('shymkent', '2018-06-18')).toBe('KZ-61');
    expect(inRegion('shymkent', '2018-06-19')).toBe('KZ-79');
  });

  it('know how far a centre is, near enough to plan a journey', () => {
    // Great-circle distances from public air-distance tables, to the nearest ten kilometres.
    const known = [
      ['astana', 'almaty', 970],
      ['astana', 'kokshetau', 270],
      ['almaty', 'taraz', 450],
      ['astana', 'aktau', 1750],
    ] as const;
    for (const [from, to, kilometres] of known) {
      const found = distanceInKilometres(placeOf(from), placeOf(to))!;
      expect(Math.abs(found - kilometres)).toBeLessThan(kilometres * 0.04);
    }
  });

  it('have centres with coordinates inside the country', () => {
    for (const region of kazakhstan.regions) {
      const { latitude, longitude } = placeOf(region.centre!).coordinates!;
      expect(latitude).toBeGreaterThan(40.5);
      expect(latitude).toBeLessThan(55.5);
      expect(longitude).toBeGreaterThan(46.4);
      expect(longitude).toBeLessThan(87.4);
    }
  });
});

describe('the examples of the README', () => {
  it('say what a day is', () => {
    expect(whatIs('2020-05-08')).toContain('P1900000820');
    expect(whatIs('2019-10-30')).toBe('break');
  });

  it('say what was known when', () => {
    expect(closuresKnownOn('2020-03-01')).toEqual([]);
    expect(closuresKnownOn('2020-03-14')).toHaveLength(2);
    expect(closuresKnownOn('2020-03-23')).toHaveLength(3);
  });

  it('lay an office’s own words over the pack', () => {
    const { pack, report } = ourPack();
    expect(pack.shifts.map((shift) => shift.id)).toEqual(['first', 'second']);
    expect(report).toEqual(['removed shifts.third', 'changed vocabulary.tutorial.name.ru']);
  });
});

function placeOf(id: string) {
  return kazakhstan.places.find((place) => place.id === id)!;
}
