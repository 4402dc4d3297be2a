import { expect, it } from 'vitest';
import { planAYear } from '../../examples/plan-a-year.ts';
import { whatIfItMoved } from '../../examples/own-calendar.ts';
import { planYear, shippedDesign } from '../../src/index.ts';
import { SCHOOL_YEAR } from '../../bench/school-year.ts';

it('the recipe of the README plans, explains and repairs a year', () => {
  const lines = planAYear(SCHOOL_YEAR);
  expect(lines[0]).toContain('group session 3');
  expect(
    lines.some((line) => line.startsWith('everyone.congress-1: 2020-05-04 → 2020-06-10')),
  ).toBe(true);
});

it('the recipe with a calendar of one’s own says what moving a session would mean', () => {
  const groups = `group,school,region,weekdays,starts_at,ends_at,shift,facilitators,participants
g1,s1,r1,tue;wed,15:00,17:00,first,anar,9
`;
  const lines = whatIfItMoved(groups, 'g1.group-session-4', '2027-03-03');
  expect(lines).toContain('It could not be on 2027-03-03.');
  expect(lines).toContain('nothing is held on holidays');
  expect(whatIfItMoved(groups, 'g1.group-session-4', '2027-03-09')).toContain(
    'It could be on 2027-03-09.',
  );
  expect(whatIfItMoved('', 'g1.group-session-4', '2027-03-09')).toHaveLength(1);
});

it('an answer in place of the value in it is misuse, and said to be', () => {
  const year = { design: shippedDesign('tldw'), calendar: SCHOOL_YEAR, groups: [] };
  expect(() => planYear(year as never)).toThrow(
    'planYear takes the design itself: if it is "ok", its "value"',
  );
});
