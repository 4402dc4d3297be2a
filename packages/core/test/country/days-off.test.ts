import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, datesBetween, dateOfDayNumber, weekdayOf } from '../../src/index.ts';
import { daysOff, knownFacts, schoolCalendar, definePack } from '../../src/country/index.ts';
import { anyPack, smallPack } from './small-pack.ts';

const period = { startsOn: calendarDate('2019-01-01'), endsOn: calendarDate('2020-12-31') };
// A day near the edge may be given for a holiday beyond it.
const wider = { startsOn: calendarDate('2018-10-01'), endsOn: calendarDate('2021-03-31') };
const anyWeek = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 })
  .map((weekdays) => ({ id: 'w', name: { en: 'w' }, weekdays: weekdays as (1 | 2)[] }));
const anyRule = fc.constantFrom('none', 'next-working-day', 'previous-working-day');

describe('days off', () => {
  it('give one working day for each holiday at rest, each its own, on the side of the rule', () => {
    fc.assert(
      fc.property(anyPack, anyWeek, anyRule, (data, week, substitution) => {
        const pack = definePack({ ...data, substitution });
        const days = daysOff(pack, week, period);
        const isWorkday = (on: (typeof days)[number]['on']) =>
          week.weekdays.includes(weekdayOf(on) as 1);
        const around = daysOff(pack, week, wider);
        const holidays = new Set(
          around.filter((day) => day.kind === 'public-holiday').map((day) => day.on),
        );
        const allGiven = around
          .filter((day) => day.kind === 'substitute-holiday')
          .map((day) => day.on);
        const given = days.filter((day) => day.kind === 'substitute-holiday').map((day) => day.on);
        expect(new Set(given).size).toBe(given.length);
        for (const on of given) {
          expect(isWorkday(on)).toBe(true);
          expect(holidays.has(on)).toBe(false);
          // Between the day given and its holiday lie only days on which nobody works.
          const side = substitution === 'next-working-day' ? -1 : 1;
          expect(substitution).not.toBe('none');
          let back = on;
          do back = step(back, side);
          while (!holidays.has(back) && (allGiven.includes(back) || !isWorkday(back)));
          expect(holidays.has(back)).toBe(true);
        }
        expect(days.map((day) => day.on)).toEqual(days.map((day) => day.on).toSorted());
        expect(daysOff(pack, week, period)).toEqual(days);
      }),
    );
  });

  it('do not depend on which part of the calendar is asked for', () => {
    fc.assert(
      fc.property(anyPack, anyWeek, fc.integer({ min: 0, max: 500 }), (data, week, offset) => {
        const pack = definePack(data);
        const startsOn = dateOfDayNumber(17_930 + offset);
        const part = { startsOn, endsOn: dateOfDayNumber(17_930 + offset + 60) };
        const inPart = new Set<string>(datesBetween(part.startsOn, part.endsOn));
        expect(daysOff(pack, week, part)).toEqual(
          daysOff(pack, week, period).filter((day) => inPart.has(day.on)),
        );
      }),
    );
  });
});

describe('facts as they were known', () => {
  const first = {
    id: 1,
    asOf: calendarDate('2020-01-10'),
    supersededOn: calendarDate('2020-03-01'),
  };
  const second = { id: 2, asOf: calendarDate('2020-03-01') };

  it('hold from the day they are published until the day they are replaced', () => {
    const on = (day?: string) =>
      knownFacts([first, second], day === undefined ? undefined : calendarDate(day)).map(
        (each) => each.id,
      );
    expect(on('2020-01-09')).toEqual([]);
    expect(on('2020-01-10')).toEqual([1]);
    expect(on('2020-02-29')).toEqual([1]);
    expect(on('2020-03-01')).toEqual([2]);
    expect(on()).toEqual([2]);
  });
});

describe('a school calendar', () => {
  it('gives every reason why there is none', () => {
    expect(schoolCalendar(smallPack, '2018-19', { workingWeek: 'four' })).toEqual({
      ok: false,
      refusals: [
        { code: 'country.unknown-working-week', params: { week: 'four', known: ['five'] } },
        {
          code: 'country.unknown-academic-year',
          params: { year: '2018-19', known: ['2019-20'] },
        },
      ],
    });
  });
});

function step(on: ReturnType<typeof calendarDate>, by: number) {
  const day = new Date(`${on}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + by);
  return calendarDate(day.toISOString().slice(0, 10));
}
