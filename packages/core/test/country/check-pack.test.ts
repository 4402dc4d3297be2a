import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/index.ts';
import { say } from '../../src/messages/index.ts';
import {
  checkPack,
  countryMessages,
  readPack,
  type CountryPackData,
  type PackFinding,
} from '../../src/country/index.ts';
import { packTests } from '../../src/country/testing/index.ts';
import { smallPack } from './small-pack.ts';

const small = smallPack as CountryPackData;
const year = small.academicYears[0]!;
const holiday = small.holidays[0]!;
const region = small.regions[0]!;
const fact = { source: 'law', asOf: '2019-01-01', status: 'decreed' } as const;

/** One broken or doubtful pack for every code, so that no code is without a case. */
const CASES: Record<PackFinding['code'], unknown> = {
  'pack.unknown-key': { ...small, holydays: [] },
  'pack.not-as-expected': { ...small, timeZone: 5 },
  'pack.duplicate-id': { ...small, holidays: [holiday, holiday] },
  'pack.unknown-reference': { ...small, holidays: [{ ...holiday, source: 'lwa' }] },
  'pack.unknown-time-zone': { ...small, timeZone: 'Asia/Astna' },
  'pack.no-such-day': {
    ...small,
    holidays: [{ ...holiday, when: { kind: 'yearly', month: 2, day: 30 } }],
  },
  'pack.ends-before-it-starts': {
    ...small,
    closures: [
      {
        id: 'c',
        startsOn: '2020-03-20',
        endsOn: '2020-03-16',
        closes: 'all',
        note: { en: 'Snow' },
        ...fact,
      },
    ],
  },
  'pack.superseded-before-known': {
    ...small,
    holidays: [{ ...holiday, supersededOn: '2000-01-01' }],
  },
  'pack.terms-overlap': {
    ...small,
    academicYears: [
      { ...year, terms: [year.terms[0]!, { ...year.terms[1]!, startsOn: '2019-12-20' }] },
    ],
  },
  'pack.term-outside-programme-year': {
    ...small,
    academicYears: [{ ...year, programmeYear: { startsOn: '2019-09-10', endsOn: '2020-06-30' } }],
  },
  'pack.year-known-twice': { ...small, academicYears: [year, { ...year, id: 'again' }] },
  'pack.dates-overlap': {
    ...small,
    regions: [
      {
        ...region,
        names: [
          { id: 'old', name: { en: 'Old' }, until: '2020-01-01' },
          { id: 'new', name: { en: 'New' }, from: '2020-01-01' },
        ],
      },
    ],
  },
  'pack.no-working-day': {
    ...small,
    workingWeeks: [...small.workingWeeks, { id: 'none', name: { en: 'None' }, weekdays: [] }],
  },
  'pack.missing-language': small,
  'pack.not-exchanged': {
    ...small,
    transfers: [
      {
        id: 't',
        name: { en: 'Moved' },
        from: '2019-10-02',
        to: '2019-10-04',
        ...fact,
      },
    ],
  },
  'pack.starts-on-day-off': {
    ...small,
    academicYears: [
      { ...year, terms: [{ ...year.terms[0]!, startsOn: '2019-09-01' }, year.terms[1]!] },
    ],
  },
  'pack.provisional': { ...small, holidays: [{ ...holiday, status: 'provisional' }] },
  'pack.same-name': {
    ...small,
    regions: [region, { ...region, id: 'XX-2' }],
  },
  'pack.unused-source': {
    ...small,
    sources: [...small.sources, { id: 'other', kind: 'press', citation: 'Other' }],
  },
  'pack.draft-words': small,
};

describe('checking a country pack', () => {
  it.each(Object.entries(CASES))('finds %s', (code, pack) => {
    const found = checkPack(pack).filter((finding) => finding.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const language of LANGUAGES) {
      const words = say(countryMessages, language, found[0] as never);
      expect(words.length).toBeGreaterThan(10);
      expect(words).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('finds no error in a sound pack, and says what is amiss in an unsound one', () => {
    expect(checkPack(small).filter((finding) => finding.level === 'error')).toEqual([]);
    expect(checkPack({ ...small, holydays: [] })[0]).toEqual({
      level: 'error',
      code: 'pack.unknown-key',
      params: { found: 'holydays', nearest: 'holidays' },
      path: ['holydays'],
    });
    expect(checkPack(CASES['pack.unknown-reference'])[0]).toMatchObject({
      params: { to: 'source', id: 'lwa', nearest: 'law' },
      path: ['holidays', 'labour-day', 'source'],
    });
  });

  it('reads what is not a pack at all without throwing', () => {
    for (const input of [
      null,
      undefined,
      5,
      'pack',
      [],
      [[]],
      { holidays: [null, 3] },
      { regions: {} },
    ]) {
      expect(readPack(input).ok).toBe(false);
      expect(checkPack(input).length).toBeGreaterThan(0);
    }
  });

  it('names each place of a value that is not as expected', () => {
    const read = readPack({
      ...small,
      academicYears: [{ ...year, asOf: '2019-02-30' }],
      holidays: [{ ...holiday, when: { kind: 'yearly', month: 13, day: 1 } }],
    });
    expect(
      read.ok ? [] : read.refusals.map(({ path, params }) => [path?.join('.'), params]),
    ).toEqual([
      ['academicYears.y.asOf', { expected: 'YYYY-MM-DD', found: '"2019-02-30"' }],
      ['holidays.labour-day.when.month', { expected: '≤ 12', found: '13' }],
    ]);
  });
});

describe('the tests a pack runs on itself', () => {
  it.each(packTests(smallPack))('$name', ({ run }) => {
    expect(run).not.toThrow();
  });

  it('fail when the pack is broken', () => {
    const broken = CASES['pack.no-working-day'] as typeof smallPack;
    const failures = packTests(broken).filter(({ run }) => {
      try {
        run();
        return false;
      } catch {
        return true;
      }
    });
    expect(failures.map((each) => each.name)).toContain('has no errors');
  });
});
