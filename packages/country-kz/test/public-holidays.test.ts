import { describe, expect, it } from 'vitest';
import { calendarDate, datesBetween, weekdayOf } from '@tldw/core';
import { daysOff } from '@tldw/core/country';
import { kazakhstan } from '../src/index.ts';
import reference from './reference/days-off-2019-2026.json' with { type: 'json' };
import sixDayWeek from './reference/six-day-week.json' with { type: 'json' };

const fiveDays = kazakhstan.workingWeeks.find((week) => week.id === 'five-day')!;
const sixDays = kazakhstan.workingWeeks.find((week) => week.id === 'six-day')!;

const inYear = (year: string | number) => ({
  startsOn: calendarDate(`${year}-01-01`),
  endsOn: calendarDate(`${year}-12-31`),
});

describe('public holidays in Kazakhstan', () => {
  it.each(Object.keys(reference.daysOff))('equal the reference day by day in %s', (year) => {
    const days = daysOff(kazakhstan, fiveDays, inYear(year));
    const expected = reference.daysOff[year as keyof typeof reference.daysOff];
    // A day that was given for a holiday and then moved again (11 May 2020) is no day off any more.
    const worked = new Set(
      days.filter((day) => day.kind === 'working-day-instead').map((day) => day.on as string),
    );
    const found = days
      .filter((day) => day.kind !== 'working-day-instead' && !worked.has(day.on))
      .map((day) => [day.on, day.kind]);
    expect(found).toEqual(expected.map(([on, kind]) => [on, kind]));
    expect([...worked].sort()).toEqual(
      reference.workedInstead[year as keyof typeof reference.workedInstead],
    );
  });

  it.each(sixDayWeek.spans)('give $off to schools with lessons on Saturday', (span) => {
    const days = daysOff(kazakhstan, sixDays, inYear(span.from.slice(0, 4)));
    const off = datesBetween(calendarDate(span.from), calendarDate(span.until)).filter((on) => {
      const entries = days.filter((day) => day.on === on);
      if (entries.some((day) => day.kind === 'working-day-instead')) return false;
      return entries.length > 0 || weekdayOf(on) === 7;
    });
    expect(off).toEqual(span.off);
  });

  it('do not repeat the mistakes of a well-known library', () => {
    const kindsOn = (on: string) =>
      daysOff(kazakhstan, fiveDays, inYear(on.slice(0, 4)))
        .filter((day) => day.on === on)
        .map((day) => day.kind);
    expect(kindsOn('2026-03-15')).toEqual([]);
    expect(kindsOn('2026-03-16')).toEqual([]);
    expect(kindsOn('2026-03-24')).toEqual(['substitute-holiday']);
    expect(kindsOn('2026-03-25')).toEqual(['substitute-holiday']);
    expect(kindsOn('2026-08-30')).toEqual([]);
    expect(kindsOn('2027-03-15')).toEqual(['public-holiday']);
    expect(kindsOn('2027-03-24')).toEqual(['substitute-holiday']);
    expect(kindsOn('2025-01-03')).toEqual(['transferred-day-off']);
    expect(kindsOn('2025-01-05')).toEqual(['working-day-instead']);
  });

  it('are seen as they were known on a day', () => {
    const onAsOf = (on: string, asOf: string) =>
      daysOff(kazakhstan, fiveDays, inYear(on.slice(0, 4)), calendarDate(asOf)).some(
        (day) => day.on === on,
      );
    expect(onAsOf('2026-08-31', '2026-01-02')).toBe(true);
    expect(onAsOf('2026-08-31', '2026-03-18')).toBe(false);
    expect(onAsOf('2024-06-17', '2024-06-06')).toBe(true);
    expect(onAsOf('2024-06-17', '2024-06-07')).toBe(false);
    expect(onAsOf('2022-12-01', '2022-01-10')).toBe(true);
    expect(onAsOf('2022-10-24', '2022-10-07')).toBe(false);
    expect(onAsOf('2022-10-24', '2022-10-08')).toBe(true);
  });

  it('never give the same day twice, and never a day of rest', () => {
    for (let year = 2016; year <= 2027; year++) {
      const given = daysOff(kazakhstan, fiveDays, inYear(year))
        .filter((day) => day.kind === 'substitute-holiday')
        .map((day) => day.on);
      expect(new Set(given).size).toBe(given.length);
      for (const on of given) {
        expect(weekdayOf(on)).toBeLessThan(6);
      }
    }
  });
});
