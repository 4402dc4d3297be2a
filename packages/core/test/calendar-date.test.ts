import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDate,
  dateOfDayNumber,
  datesBetween,
  dayNumber,
  daysBetween,
  parseCalendarDate,
  weekdayOf,
} from '../src/index.ts';

const anyDay = fc.integer({ min: -300_000, max: 300_000 }).map(dateOfDayNumber);

describe('a calendar date', () => {
  it('is a real day, and anything else is refused with what was found', () => {
    expect(parseCalendarDate('2020-02-29').ok).toBe(true);
    for (const found of ['2019-02-29', '2020-13-01', '2020-1-01', '01.09.2019', '', '2020-00-10']) {
      expect(parseCalendarDate(found)).toEqual({
        ok: false,
        refusals: [{ code: 'calendar-date.invalid', params: { found } }],
      });
    }
    expect(() => calendarDate('2019-02-29')).toThrow(RangeError);
  });

  it('counts days the same way in every time zone', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        const later = addDays(day, count);
        expect(daysBetween(day, later)).toBe(count);
        expect(dayNumber(later) - dayNumber(day)).toBe(count);
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
      }),
    );
  });

  it('passes over the days on which clocks changed', () => {
    expect(addDays(calendarDate('2024-02-29'), 1)).toBe('2024-03-01');
    expect(datesBetween(calendarDate('2020-03-07'), calendarDate('2020-03-09'))).toHaveLength(3);
    expect(weekdayOf(calendarDate('2019-09-02'))).toBe(1);
  });
});
