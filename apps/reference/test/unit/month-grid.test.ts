import { calendarDate, weekdayOf } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { monthGrids } from '../../src/lib/month-grid.ts';

describe('a year as months', () => {
  const grids = monthGrids(calendarDate('2019-08-01'), calendarDate('2020-06-30'));

  it('has every month from the first to the last', () => {
    expect(grids.map(({ month }) => month)).toEqual([
      '2019-08',
      '2019-09',
      '2019-10',
      '2019-11',
      '2019-12',
      '2020-01',
      '2020-02',
      '2020-03',
      '2020-04',
      '2020-05',
      '2020-06',
    ]);
  });

  it('puts each day under its weekday, Monday first, and leaves none out', () => {
    for (const { weeks } of grids) {
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        for (const [place, day] of week.entries()) if (day) expect(weekdayOf(day)).toBe(place + 1);
      }
    }
    expect(grids.flatMap(({ weeks }) => weeks.flat().filter(Boolean))).toHaveLength(335);
  });
});
