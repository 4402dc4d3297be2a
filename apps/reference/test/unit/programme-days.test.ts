import { calendarDate, NetworkEventItem } from '@tldw/core';
import { expect, it } from 'vitest';
import { programmeDays } from '../../src/lib/programme-days.ts';
import { roomClashes } from '../../src/lib/room-clashes.ts';

const congress = { heldOn: calendarDate('2020-05-04'), lastsUntil: calendarDate('2020-05-05') };
const item = (id: string, startsAt: string, day?: number) => ({
  ...{ id, startsAt, endsAt: '12:00', kind: 'plenary' as const, title: id, room: 'Hall' },
  ...(day === undefined ? {} : { day }),
});

it('a meeting of two days has its programme by days, each from its morning', () => {
  const programme = [item('b', '11:00', 2), item('noon', '11:30'), item('a', '09:00', 2)];
  const days = programmeDays([...programme, item('late', '10:00', 5)], congress);
  expect(days.map(({ on, items }) => [on, items.map(({ id }) => id)])).toEqual([
    ['2020-05-04', ['noon']],
    ['2020-05-05', ['a', 'late', 'b']],
  ]);
});

it('one room is free on the other day', () => {
  const both = [item('one', '10:00', 1), item('two', '10:00', 2)];
  expect(roomClashes(both).size).toBe(0);
  expect(roomClashes([item('one', '10:00'), item('two', '10:00', 1)]).size).toBe(2);
});

it('an item keeps its day on record', () => {
  const kept = { ...item('one', '10:00', 2), ledBy: [], projects: [] };
  expect(NetworkEventItem.parse(kept)).toMatchObject({ day: 2 });
  expect(NetworkEventItem.safeParse({ ...kept, day: 0 }).success).toBe(false);
});
