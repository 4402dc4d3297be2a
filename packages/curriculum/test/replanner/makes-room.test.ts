import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '@tldw/core';
import { planYear, replan, type Change, type PlanChange } from '../../src/index.ts';
import { dayOf, years } from '../planner/instances.ts';
import { agree, slotsOf } from '../planner/oracle.ts';

it('what moves without having been closed names what it makes room for, and truly', () => {
  const when = fc.tuple(
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 0, max: 8 }),
    fc.integer({ min: 0, max: 12 }),
  );
  let named = 0;
  fc.assert(
    fc.property(
      years({ sessions: 3, groups: 3, length: 48 }),
      when,
      (year, [offset, later, length]) => {
        const plan = planYear(year);
        if (!plan.ok) return;
        const asOf = dayOf(year.calendar, offset);
        const from = addDays(asOf, later + 1);
        const to = addDays(from, length);
        const change: Change = { kind: 'closure', from, to, closes: 'all', note: 'generated' };
        const again = replan(plan.value, change, asOf);
        if (!again.ok) return;
        const slots = slotsOf(year);
        const slotOf = (event: string) => slots.find(({ id }) => id === event)!;
        for (const { event, from: announced, because } of again.value.diff.filter(isMoved)) {
          const isClosed = because.some(({ code }) => code === 'because.change');
          const room = because.find(({ code }) => code === 'because.makes-room');
          expect(isClosed).toBe(room === undefined);
          if (room?.code !== 'because.makes-room') continue;
          named++;
          const { other, on } = room.params;
          expect(again.value.plan.events.find(({ id }) => id === other)?.heldOn).toBe(on);
          expect(agree(year, slotOf(event), announced, slotOf(other), on)).toBe(false);
        }
      },
    ),
    { numRuns: 1500 },
  );
  expect(named).toBeGreaterThan(30);
}, 240_000);

function isMoved({ from, to }: PlanChange): boolean {
  return from !== to;
}
