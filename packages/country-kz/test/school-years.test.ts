import { describe, expect, it } from 'vitest';
import { calendarDate, daysBetween } from '@tldw/core';
import { joinCalendars, knownYears, schoolCalendar } from '@tldw/core/country';
import { kazakhstan } from '../src/index.ts';

/** Breaks as the orders and the press give them, typed from there and not from the pack. */
const BREAKS: Record<string, readonly [string, string][]> = {
  '2016-17': [
    ['2016-10-31', '2016-11-06'],
    ['2016-12-30', '2017-01-08'],
    ['2017-03-21', '2017-04-02'],
  ],
  '2017-18': [
    ['2017-10-30', '2017-11-05'],
    ['2017-12-29', '2018-01-07'],
    ['2018-03-21', '2018-04-02'],
  ],
  '2018-19': [
    ['2018-10-29', '2018-11-04'],
    ['2018-12-31', '2019-01-09'],
    ['2019-03-21', '2019-04-02'],
  ],
  '2019-20': [
    ['2019-10-28', '2019-11-03'],
    ['2019-12-30', '2020-01-08'],
    ['2020-03-21', '2020-04-02'],
  ],
  '2020-21': [
    ['2020-11-05', '2020-11-14'],
    ['2020-12-31', '2021-01-10'],
    ['2021-03-20', '2021-03-31'],
  ],
  '2021-22': [
    ['2021-11-01', '2021-11-07'],
    ['2021-12-30', '2022-01-09'],
    ['2022-03-19', '2022-03-30'],
  ],
  '2023-24': [
    ['2023-10-30', '2023-11-05'],
    ['2023-12-29', '2024-01-07'],
    ['2024-03-21', '2024-03-31'],
  ],
  '2024-25': [
    ['2024-10-28', '2024-11-03'],
    ['2024-12-30', '2025-01-08'],
    ['2025-03-21', '2025-03-31'],
  ],
  '2025-26': [
    ['2025-10-27', '2025-11-02'],
    ['2025-12-29', '2026-01-07'],
    ['2026-03-19', '2026-03-29'],
  ],
};

function calendarOf(...[year, options]: [string, Parameters<typeof schoolCalendar>[2]?]) {
  const calendar = schoolCalendar(kazakhstan, year, options);
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.refusals));
  return calendar.value;
}

describe('the school years of Kazakhstan', () => {
  it.each(Object.keys(BREAKS))('%s has the breaks that were ordered', (year) => {
    const { terms } = calendarOf(year);
    const breaks = terms.slice(1).map((term, index) => {
      const before = terms[index]!;
      return [daysBetween(before.endsOn, term.startsOn) - 1, before.endsOn, term.startsOn];
    });
    expect(breaks).toEqual(
      BREAKS[year]!.map(([first, last]) => [
        daysBetween(calendarDate(first), calendarDate(last)) + 1,
        shifted(first, -1),
        shifted(last, 1),
      ]),
    );
  });

  it('says of 2026-27 that it is a projection, and has no 2022-23', () => {
    expect(calendarOf('2026-27').terms.every((term) => term.status === 'provisional')).toBe(true);
    expect(calendarOf('2026-27').terms[0]?.source).toContain('No order for 2026-27 was found');
    expect(knownYears(kazakhstan)).not.toContain('2022-23');
    expect(schoolCalendar(kazakhstan, '2022-23')).toMatchObject({
      ok: false,
      refusals: [{ code: 'country.unknown-academic-year', params: { year: '2022-23' } }],
    });
  });

  it('gives the draft of a year until the order is signed, and nothing before the draft', () => {
    const autumnEnds = (asOf: string) =>
      calendarOf('2021-22', { asOf: calendarDate(asOf) }).terms[1]?.startsOn;
    expect(autumnEnds('2021-07-01')).toBe('2021-11-01');
    expect(autumnEnds('2021-07-27')).toBe('2021-11-08');
    expect(schoolCalendar(kazakhstan, '2021-22', { asOf: calendarDate('2021-05-01') })).toEqual({
      ok: false,
      refusals: [
        {
          code: 'country.year-not-known-yet',
          params: { year: '2021-22', asOf: '2021-05-01', knownFrom: '2021-06-28' },
        },
      ],
    });
  });

  it('joins two years for a programme that straddles them', () => {
    const joined = joinCalendars(calendarOf('2023-24'), calendarOf('2024-25'));
    if (!joined.ok) throw new Error('not joined');
    expect(joined.value.terms).toHaveLength(8);
    expect(joined.value.programmeYear).toEqual({ startsOn: '2023-08-01', endsOn: '2025-06-30' });
    const dates = joined.value.days.map((day) => day.on);
    expect(dates).toEqual([...dates].sort());
    expect(joinCalendars(calendarOf('2024-25'), calendarOf('2023-24')).ok).toBe(false);
  });
});

function shifted(date: string, days: number): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
