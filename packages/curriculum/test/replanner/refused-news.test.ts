import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween } from '@tldw/core';
import {
  isPossibleAfter,
  lastPossibleDay,
  planYear,
  replan,
  shippedDesign,
  type Change,
  type YearPlan,
} from '../../src/index.ts';
import { sayPlanning } from '../../src/messages/index.ts';
import { nationalGroups } from '../../bench/national-groups.ts';
import { SCHOOL_YEAR } from '../../bench/school-year.ts';
import { dayOf, years } from '../planner/instances.ts';

describe('news that leaves no plan', () => {
  const when = fc.tuple(
    fc.integer({ min: 4, max: 30 }),
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 4, max: 20 }),
  );
  const few = { sessions: 3, groups: 2, length: 48 };

  it('is explained by itself and by what can still give way, never by what has been held', () => {
    let refused = 0;
    let withPast = 0;
    fc.assert(
      fc.property(years(few), when, (year, [offset, later, length]) => {
        const plan = planYear(year);
        if (!plan.ok) return;
        const asOf = dayOf(year.calendar, offset);
        const change = closure(addDays(asOf, later + 1), length);
        const again = replan(plan.value, change, asOf);
        if (again.ok) return;
        const [refusal] = again.refusals;
        if (refusal?.code !== 'plan.impossible') throw new Error(refusal?.code);
        refused++;
        const held = plan.value.events.filter(({ heldOn }) => heldOn < asOf);
        if (held.length > 0) withPast++;
        const { clash, relaxations } = refusal.params;
        // Without the news there is the announced plan: so the news is part of every clash.
        const news = clash.filter(
          ({ code, params }) =>
            code === 'plan.closure' && params.from === change.from && params.to === change.to,
        );
        expect(news).toHaveLength(1);
        expect(relaxations.find(({ constraint }) => constraint === news[0])?.makesPossible).toBe(
          true,
        );
        for (const { code } of clash) {
          expect(['plan.day-fixed', 'plan.not-before']).not.toContain(code);
        }
        for (const { gives } of relaxations) {
          const asked = gives.filter(({ event }) => held.some(({ id }) => id === event));
          expect(asked).toEqual([]);
          expect(gives.every(({ heldOn }) => heldOn >= asOf)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
    expect(refused).toBeGreaterThan(100);
    expect(withPast).toBeGreaterThan(50);
  }, 240_000);

  it('could have lasted up to a day, and not one day longer', () => {
    let shortened = 0;
    fc.assert(
      fc.property(years(few), when, (year, [offset, later, length]) => {
        const plan = planYear(year);
        if (!plan.ok) return;
        const asOf = dayOf(year.calendar, offset);
        const change = closure(addDays(asOf, later + 1), length);
        const last = lastPossibleDay(plan.value, change, asOf);
        const lasts = (to: Change['to']) => replan(plan.value, { ...change, to }, asOf).ok;
        expect(isPossibleAfter(plan.value, change, asOf)).toBe(lasts(change.to));
        if (last === undefined) {
          expect(lasts(change.from)).toBe(false);
          return;
        }
        expect(lasts(last)).toBe(true);
        if (last === change.to) return;
        shortened++;
        expect(lasts(addDays(last, 1))).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(shortened).toBeGreaterThan(20);
  }, 240_000);
});

describe('Teacher Leadership Kazakhstan, closed from 20 February to 22 March 2020', () => {
  const asOf = calendarDate('2020-02-10');
  const news = closure(calendarDate('2020-02-20'), 31);
  const plan = planned();

  it('names the closure and the day by which the next session is due', () => {
    const refused = replan(plan, news, asOf);
    if (refused.ok || refused.refusals[0]?.code !== 'plan.impossible') throw new Error('accepted');
    const { clash, groups } = refused.refusals[0].params;
    const due = clash.find(({ code }) => code === 'plan.max-gap');
    if (due?.code !== 'plan.max-gap') throw new Error('no deadline');
    const fourth = plan.events.find(({ id }) => id === `${groups[0]}.group-session-4`)!;
    expect(due.params).toMatchObject({ after: 'group-session-4', before: 'group-session-5' });
    expect(due.params.latest).toBe(addDays(fourth.heldOn, due.params.days));
    const said = { kk: 'яғни ең кеші', ru: 'то есть до', en: 'that is by' } as const;
    for (const language of ['kk', 'ru', 'en'] as const) {
      expect(sayPlanning(language, refused.refusals[0])).toContain(said[language]);
    }
  });

  it('says that it is too late where no rule could help by giving way', () => {
    const last = plan.basis.calendar.programmeYear.endsOn;
    const congress = 'everyone.congress-1';
    const missed: Change = { kind: 'not-held', from: last, to: last, events: [congress], note: '' };
    const refused = replan(plan, missed, last);
    if (refused.ok || refused.refusals[0]?.code !== 'plan.impossible') throw new Error('accepted');
    const { clash, relaxations } = refused.refusals[0].params;
    expect(clash.map(({ code }) => code)).toEqual(['plan.not-before']);
    expect(relaxations).toEqual([]);
  });

  it('goes online, or ends sooner', () => {
    expect(isPossibleAfter(plan, { ...news, closes: 'in-person' }, asOf)).toBe(true);
    const last = lastPossibleDay(plan, news, asOf)!;
    expect(daysBetween(news.from, last)).toBeGreaterThan(7);
    expect(replan(plan, { ...news, to: last }, asOf).ok).toBe(true);
  });
});

function closure(from: Change['from'], days: number): Change {
  return { kind: 'closure', from, to: addDays(from, days), closes: 'all', note: 'generated' };
}

function planned(): YearPlan {
  const design = shippedDesign('tlk-2019');
  if (!design.ok) throw new Error('not shipped');
  const year = { design: design.value, calendar: SCHOOL_YEAR, groups: nationalGroups(16, 4) };
  const plan = planYear(year);
  if (!plan.ok) throw new Error(JSON.stringify(plan.refusals));
  return plan.value;
}
