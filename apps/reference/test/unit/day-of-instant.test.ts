import { calendarDate } from '@tldw/core';
import { expect, it } from 'vitest';
import { dayOfInstant } from '../../src/lib/server/day-of-instant.ts';

const now = new Date('2026-12-01T07:00:00Z');

it('what was noted just now was noted on the programme’s day, in a demonstration too', () => {
  const at = '2026-12-01T06:59:00.000Z';
  expect(dayOfInstant(at, calendarDate('2020-02-10'), now)).toBe('2020-02-10');
  expect(dayOfInstant(at, calendarDate('2026-12-01'), now)).toBe('2026-12-01');
  // A file that ends in thirty days ends thirty days after the programme's day.
  expect(dayOfInstant('2026-12-31T07:00:00Z', calendarDate('2020-02-10'), now)).toBe('2020-03-11');
});
