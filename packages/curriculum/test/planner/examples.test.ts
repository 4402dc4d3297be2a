import { expect, it } from 'vitest';
import { planAYear } from '../../examples/plan-a-year.ts';
import { SCHOOL_YEAR } from '../../bench/school-year.ts';

it('the recipe of the README plans, explains and repairs a year', () => {
  const lines = planAYear(SCHOOL_YEAR);
  expect(lines[0]).toContain('group session 3');
  expect(
    lines.some((line) => line.startsWith('everyone.congress-1: 2020-05-04 → 2020-06-10')),
  ).toBe(true);
});
