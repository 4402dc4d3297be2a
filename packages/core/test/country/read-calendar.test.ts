import { describe, expect, it } from 'vitest';
import { readCalendar, schoolCalendar, type SchoolCalendar } from '../../src/country/index.ts';
import { smallPack } from './small-pack.ts';

const calendar = schoolCalendar(smallPack, '2019-20') as { readonly value: SchoolCalendar };
const { value } = calendar;
const [first, second] = value.terms as [SchoolCalendar['terms'][0], SchoolCalendar['terms'][0]];

/** The codes with which a calendar is refused, and where. */
function refusedAs(input: unknown): readonly string[] {
  const read = readCalendar(input);
  return read.ok ? [] : read.refusals.map(({ code, path }) => `${code} at ${path?.join('.')}`);
}

describe('a school calendar from a file', () => {
  it('is the one that was written', () => {
    expect(readCalendar(JSON.parse(JSON.stringify(value)))).toEqual({ ok: true, value });
  });

  it('has its lists by date, in whatever order they were written', () => {
    expect(readCalendar({ ...value, terms: [second, first] })).toEqual({ ok: true, value });
  });

  it('is refused with every place where a day is no day, or would be lost', () => {
    const [day] = value.days;
    expect(
      refusedAs({
        ...value,
        terms: [{ ...first, endsOn: '2019-12-35' }, second],
        days: [{ ...day, on: undefined, date: '2020-05-01' }],
        softPeriods: undefined,
      }),
    ).toEqual([
      'country.unknown-key at days.0.date',
      'country.not-as-expected at terms.t1.endsOn',
      'country.not-as-expected at days.0.on',
      'country.not-as-expected at softPeriods',
    ]);
    expect(refusedAs('a calendar')).toEqual(['country.not-as-expected at ']);
    expect(refusedAs({ ...value, softPeriod: [] })).toEqual(['country.unknown-key at softPeriod']);
  });

  it('is refused when it contradicts itself', () => {
    const overlapping = { ...second, startsOn: first.endsOn };
    expect(refusedAs({ ...value, terms: [first, overlapping] })).toEqual([
      'country.terms-overlap at terms.t2',
    ]);
    expect(
      refusedAs({ ...value, programmeYear: { startsOn: '2020-06-30', endsOn: '2019-08-01' } }),
    ).toEqual(['country.ends-before-it-starts at programmeYear']);
    expect(refusedAs({ ...value, timeZone: 'Asia/Nowhere' })).toEqual([
      'country.unknown-time-zone at timeZone',
    ]);
    expect(refusedAs({ ...value, terms: [] })).toEqual(['country.not-as-expected at terms']);
  });
});
