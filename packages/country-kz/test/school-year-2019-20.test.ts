import { describe, expect, it } from 'vitest';
import { calendarDate } from '@tldw/core';
import { closureInPerson, dayKind, schoolCalendar, type SchoolCalendar } from '@tldw/core/country';
import { kazakhstan } from '../src/index.ts';

function calendarOf(...[year, options]: [string, Parameters<typeof schoolCalendar>[2]?]) {
  const calendar = schoolCalendar(kazakhstan, year, options);
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.refusals));
  return calendar.value;
}

const kindOn = (calendar: SchoolCalendar, on: string) => dayKind(calendar, calendarDate(on)).kind;

describe('the school year 2019-20', () => {
  const planned = calendarOf('2019-20');

  it('has four quarters with the breaks of order 337', () => {
    expect(planned.terms.map((term) => [term.startsOn, term.endsOn])).toEqual([
      ['2019-09-01', '2019-10-27'],
      ['2019-11-04', '2019-12-29'],
      ['2020-01-09', '2020-03-20'],
      ['2020-04-03', '2020-05-25'],
    ]);
    expect(kindOn(planned, '2019-09-01')).toBe('weekend');
    expect(kindOn(planned, '2019-09-02')).toBe('teaching-day');
    expect(kindOn(planned, '2019-10-28')).toBe('break');
    expect(kindOn(planned, '2020-03-21')).toBe('holiday');
    expect(kindOn(planned, '2020-05-26')).toBe('outside-year');
    expect(planned.programmeYear).toEqual({ startsOn: '2019-08-01', endsOn: '2020-06-30' });
  });

  it('gives days for holidays at the weekend, and moves those that the Government moved', () => {
    expect(kindOn(planned, '2019-12-02')).toBe('holiday');
    expect(kindOn(planned, '2020-03-09')).toBe('holiday');
    expect(kindOn(planned, '2020-03-25')).toBe('holiday');
    expect(kindOn(planned, '2020-05-08')).toBe('holiday');
    expect(kindOn(planned, '2020-05-11')).toBe('teaching-day');
  });

  it('gives no Monday for a Saturday when Saturday is a school day', () => {
    const sixDays = calendarOf('2019-20', { workingWeek: 'six-day' });
    expect(kindOn(sixDays, '2020-05-08')).toBe('teaching-day');
    expect(kindOn(sixDays, '2020-05-09')).toBe('holiday');
    expect(kindOn(sixDays, '2020-05-16')).toBe('teaching-day');
  });

  it('learns of the closures of spring 2020 only when they were announced', () => {
    const day = calendarDate('2020-03-16');
    const seenOn = (asOf: string) => calendarOf('2019-20', { asOf: calendarDate(asOf) });
    expect(planned.closures).toEqual([]);
    expect(seenOn('2020-03-01').closures).toEqual([]);
    expect(closureInPerson(seenOn('2020-03-14'), day)?.id).toBe('spring-2020-early-break');
    expect(closureInPerson(seenOn('2020-03-14'), calendarDate('2020-04-06'))).toBeUndefined();
    expect(closureInPerson(seenOn('2020-03-24'), calendarDate('2020-04-06'))?.id).toBe(
      'spring-2020-distance',
    );
  });
});
