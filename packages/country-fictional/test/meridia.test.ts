import { describe, expect, it } from 'vitest';
import { calendarDate, weekdayOf } from '@tldw/core';
import {
  dayKind,
  daysOff,
  distanceInKilometres,
  nameOn,
  placesCalled,
  regionOn,
  schoolCalendar,
  type SchoolCalendar,
} from '@tldw/core/country';
import { packTests } from '@tldw/core/country/testing';
import { meridia } from '../src/index.ts';
import * as entry from '../src/index.ts';

function calendarOf(...[year, options]: [string, Parameters<typeof schoolCalendar>[2]?]) {
  const calendar = schoolCalendar(meridia, year, options);
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.refusals));
  return calendar.value;
}

const kindOn = (calendar: SchoolCalendar, on: string, place = {}) =>
  dayKind(calendar, calendarDate(on), place).kind;

const place = (id: string) => meridia.places.find((each) => each.id === id)!;

describe('Meridia passes the tests of every pack', () => {
  it.each(packTests(meridia))('$name', ({ run }) => {
    expect(run).not.toThrow();
  });

  it('and publishes nothing else', () => {
    expect(Object.keys(entry)).toEqual(['meridia']);
  });
});

describe('Meridia', () => {
  it('rests on Friday and Saturday and teaches on Sunday', () => {
    const calendar = calendarOf('2024-25');
    expect(kindOn(calendar, '2024-10-11')).toBe('weekend');
    expect(kindOn(calendar, '2024-10-12')).toBe('weekend');
    expect(kindOn(calendar, '2024-10-13')).toBe('teaching-day');
    const sixDays = calendarOf('2024-25', { workingWeek: 'saturday-to-thursday' });
    expect(kindOn(sixDays, '2024-10-12')).toBe('teaching-day');
  });

  it('gives the working day before a holiday on a day of rest, across the new year as well', () => {
    const week = meridia.workingWeeks[0]!;
    const around = { startsOn: calendarDate('2026-12-28'), endsOn: calendarDate('2027-01-05') };
    // 1 and 2 January 2027 are Friday and Saturday: the later chooses first, from the days before.
    expect(daysOff(meridia, week, around).map((day) => [day.on, day.kind])).toEqual([
      ['2026-12-30', 'substitute-holiday'],
      ['2026-12-31', 'substitute-holiday'],
      ['2027-01-01', 'public-holiday'],
      ['2027-01-02', 'public-holiday'],
    ]);
    expect(weekdayOf(calendarDate('2027-01-01'))).toBe(5);
  });

  it('has a holiday only in leap years', () => {
    const february = (year: number) =>
      daysOff(meridia, meridia.workingWeeks[0]!, {
        startsOn: calendarDate(`${year}-02-01`),
        endsOn: calendarDate(`${year}-03-02`),
      }).length;
    expect([2024, 2025, 2026, 2027, 2028].map(february)).toEqual([1, 0, 0, 0, 1]);
  });

  it('teaches across the new year, and shortens the year by a decree in its middle', () => {
    const before = calendarOf('2024-25', { asOf: calendarDate('2025-01-20') });
    const after = calendarOf('2024-25', { asOf: calendarDate('2025-01-21') });
    expect(kindOn(before, '2025-01-05')).toBe('teaching-day');
    expect(kindOn(before, '2025-03-23')).toBe('teaching-day');
    expect(kindOn(after, '2025-03-23')).toBe('break');
    expect(kindOn(before, '2025-07-20')).toBe('outside-year');
    expect(kindOn(after, '2025-07-20')).toBe('teaching-day');
    expect(kindOn(after, '2025-01-26', { region: 'XM-2' })).toBe('closed');
    expect(kindOn(after, '2025-01-26', { region: 'XM-1' })).toBe('teaching-day');
    expect(kindOn(before, '2025-01-26', { region: 'XM-2' })).toBe('teaching-day');
  });

  it('lets a region take the name that another gave up, and says that both were meant', () => {
    const harbourOn = (on: string) =>
      meridia.regions.find((region) => nameOn(region, calendarDate(on))?.['en'] === 'Harbour')?.id;
    expect(harbourOn('2024-12-31')).toBe('XM-1');
    expect(harbourOn('2025-01-01')).toBe('XM-2');
    const called = placesCalled(meridia, 'مرفا').map((each) =>
      each.kind === 'region' ? each.region.id : each.place.id,
    );
    expect(called).toEqual(['XM-1', 'XM-2']);
    expect(placesCalled(meridia, 'vale')).toHaveLength(3);
  });

  it('has a school that changed its region and its name and never moved', () => {
    const school = place('ferry-school');
    expect(regionOn(meridia, school, calendarDate('2025-01-31'))?.id).toBe('XM-1');
    expect(regionOn(meridia, school, calendarDate('2025-02-01'))?.id).toBe('XM-2');
    expect(nameOn(school, calendarDate('2025-06-01'))?.['en']).toBe('Bridge School');
  });

  it('measures across the 180th meridian', () => {
    expect(distanceInKilometres(place('luka'), place('reedham'))).toBeCloseTo(21.71, 1);
  });

  it('has three shifts, two scripts, and one language from right to left', () => {
    expect(meridia.shifts).toHaveLength(3);
    expect(meridia.languages.filter((each) => each.direction === 'rtl')).toHaveLength(1);
    expect(new Set(meridia.languages.map((each) => each.script)).size).toBe(2);
  });
});
