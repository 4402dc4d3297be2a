import { describe, expect, it } from 'vitest';
import { calendarDate } from '@tldw/core';
import { planYear, shippedDesign, yearWithChanges, type Change } from '../../src/index.ts';
import { nationalGroups } from '../../bench/national-groups.ts';
import { SCHOOL_YEAR } from '../../bench/school-year.ts';

const design = shippedDesign('tlk-2019');
if (!design.ok) throw new Error('not shipped');
const YEAR = { design: design.value, calendar: SCHOOL_YEAR, groups: nationalGroups(4, 2) };

function planKnowing(changes: readonly Change[]) {
  const year = yearWithChanges(YEAR, changes);
  if (!year.ok) throw new Error(JSON.stringify(year.refusals));
  const plan = planYear(year.value);
  if (!plan.ok) throw new Error(JSON.stringify(plan.refusals));
  return plan.value.events;
}

describe('yearWithChanges', () => {
  it('is the year itself when there is no news', () => {
    const plan = planYear(YEAR);
    expect(planKnowing([])).toEqual(plan.ok && plan.value.events);
  });

  it('keeps events off the days on which they are known not to take place', () => {
    const usual = planKnowing([]).find(({ id }) => id === 'g1.group-session-3')!;
    const news: Change = {
      kind: 'not-held',
      from: usual.heldOn,
      to: usual.heldOn,
      groups: ['g1'],
      note: 'The hall is let',
    };
    const now = planKnowing([news]);
    expect(now.some(({ group, heldOn }) => group === 'g1' && heldOn === usual.heldOn)).toBe(false);
    const others = planKnowing([]).filter(({ group }) => group === 'g4');
    expect(now.filter(({ group }) => group === 'g4')).toEqual(others);
  });

  it('lets a group begin late and spares a person who is away', () => {
    const [from, to] = [calendarDate('2019-11-11'), calendarDate('2019-11-30')];
    const late: Change = { kind: 'joins-late', from, to: from, groups: ['g3'], note: '' };
    const away: Change = { kind: 'absence', from, to, people: ['h4'], note: '' };
    const now = planKnowing([late, away]);
    const own = (id: string) => now.filter(({ group }) => group === id);
    expect(own('g3').every(({ heldOn }) => heldOn >= from)).toBe(true);
    expect(own('g4').some(({ heldOn }) => heldOn >= from && heldOn <= to)).toBe(false);
  });

  it('refuses what the year does not have', () => {
    const day = calendarDate('2019-11-11');
    const news: Change = { kind: 'not-held', from: day, to: day, events: ['g9/none-1'], note: '' };
    const refused = yearWithChanges(YEAR, [news]);
    expect(!refused.ok && refused.refusals.map(({ code }) => code)).toEqual([
      'change.unknown-event',
    ]);
  });
});
