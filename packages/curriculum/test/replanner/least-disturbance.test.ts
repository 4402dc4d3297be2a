import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, dayNumber } from '@tldw/core';
import { planYear, replan, type Change, type YearToPlan } from '../../src/index.ts';
import { dayOf, years } from '../planner/instances.ts';
import { everyPlan, inOrder, slotsOf } from '../planner/oracle.ts';

it('moves as few events, and then as few days, as trying every plan finds', () => {
  let compared = 0;
  const when = fc.tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 1, max: 10 }),
    fc.integer({ min: 0, max: 5 }),
  );
  fc.assert(
    fc.property(
      years({ sessions: 2, groups: 1, length: 36 }),
      when,
      (year, [offset, later, length]) => {
        const plan = planYear(year);
        if (!plan.ok) return;
        const asOf = dayOf(year.calendar, offset);
        const from = addDays(asOf, later);
        const change: Change = {
          kind: 'decree',
          from,
          to: addDays(from, length),
          closes: 'all',
          note: 'generated',
        };
        const again = replan(plan.value, change, asOf);
        const { best, closed } = leastDisturbance(year, plan.value.events, change, asOf);
        expect(again.ok).toBe(best !== undefined);
        if (!again.ok) return;
        if (closed) compared++;
        expect([again.value.eventsMoved, again.value.daysMoved]).toEqual(best);
      },
    ),
    { numRuns: 900 },
  );
  expect(compared).toBeGreaterThan(100);
}, 240_000);

type Events = readonly { readonly id: string; readonly heldOn: string }[];

function leastDisturbance(year: YearToPlan, events: Events, change: Change, asOf: string) {
  const closure = {
    id: 'news',
    startsOn: change.from,
    endsOn: change.to,
    closes: 'all' as const,
    note: { en: 'news' },
    source: 'news',
    asOf: change.from,
    status: 'decreed' as const,
  };
  const calendar = { ...year.calendar, closures: [...year.calendar.closures, closure] };
  const changed: YearToPlan = { ...year, calendar };
  const was = new Map(events.map(({ id, heldOn }) => [id, heldOn]));
  let closed = false;
  const slots = inOrder(changed, slotsOf(changed)).map((slot) => {
    const before = was.get(slot.id)!;
    // The past is as it is, and this very day too, for the news begins later.
    const settled = before < asOf || (before === asOf && slot.days.some((day) => day === before));
    if (!settled && !slot.days.some((day) => day === before)) closed = true;
    const days = settled
      ? [before as (typeof slot.days)[number]]
      : slot.days.filter((day) => day > asOf);
    return { ...slot, days };
  });
  let best: [number, number] | undefined;
  everyPlan(changed, slots, (days) => {
    let moved = 0;
    let by = 0;
    days.forEach((day, index) => {
      const before = was.get(slots[index]!.id) as typeof day;
      if (day !== before) moved++;
      by += Math.abs(dayNumber(day) - dayNumber(before));
    });
    if (!best || moved < best[0] || (moved === best[0] && by < best[1])) best = [moved, by];
    return false;
  });
  return { best, closed };
}
