import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, EventId } from '@tldw/core';
import { planYear, replan, type Change, type YearToPlan } from '../../src/index.ts';
import { dayOf, meridianYears, years } from './instances.ts';
import { agree, daysOf, slotsOf } from './oracle.ts';

describe('over generated calendars and designs', () => {
  const sizes = { sessions: 3, groups: 4, length: 48, sharing: true };

  it('every event lies on a day it may have, in order, apart as the design says, people in one place', () => {
    let planned = 0;
    fc.assert(
      fc.property(years(sizes), (year) => {
        if (isKept(year)) planned++;
      }),
      { numRuns: 1000 },
    );
    expect(planned).toBeGreaterThan(100);
  }, 240_000);

  it('and so they do in Meridia, where Friday and Saturday are the days of rest', () => {
    let planned = 0;
    fc.assert(
      fc.property(meridianYears(sizes), (year) => {
        if (isKept(year)) planned++;
      }),
      { numRuns: 1000 },
    );
    expect(planned).toBeGreaterThan(100);
  }, 240_000);

  it('no news changes nothing, and news never changes the past', () => {
    const when = fc.tuple(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom('in-person', 'all'),
    );
    const few = { sessions: 3, groups: 3, length: 48 };
    let repaired = 0;
    fc.assert(
      fc.property(fc.oneof(years(few), meridianYears(few)), when, (year, news) => {
        const plan = planYear(year);
        if (!plan.ok) return;
        const [offset, later, length, closes] = news;
        const asOf = dayOf(year.calendar, offset);
        const same = replan(plan.value, [], asOf);
        expect(same.ok && same.value.plan).toEqual(plan.value);

        const from = addDays(asOf, later + 1);
        const change: Change = {
          kind: 'closure',
          from,
          to: addDays(from, length),
          closes,
          note: 'generated',
        };
        const again = replan(plan.value, change, asOf);
        if (!again.ok) return;
        repaired++;
        const { events } = again.value.plan;
        for (const before of plan.value.events) {
          const after = events.find(({ id }) => id === before.id)!;
          if (before.heldOn < asOf) expect(after).toEqual(before);
          else if (after.heldOn !== before.heldOn)
            expect(daysBetween(asOf, after.heldOn)).toBeGreaterThan(0);
          const inside = after.heldOn <= change.to && (after.lastsUntil ?? after.heldOn) >= from;
          if (inside && closes === 'all') throw new Error(`${after.id} lies in the closure`);
          if (inside) expect(after.mode).toBe('online');
        }
      }),
      { numRuns: 1000 },
    );
    expect(repaired).toBeGreaterThan(100);
  }, 240_000);
});

/** Whether the year has a plan; if it has, that no rule is broken in it. */
function isKept(year: YearToPlan): boolean {
  const plan = planYear(year);
  if (!plan.ok) return false;
  const slots = slotsOf(year);
  const days = daysOf(slots, plan.value.events);
  // Thrown rather than expected: this is asked a hundred times for each of thousands of years.
  slots.forEach((one, i) => {
    if (!one.days.includes(days[i]!)) throw new Error(`${one.id} may not be on ${days[i]}`);
    slots.forEach((two, j) => {
      if (i >= j || agree(year, one, days[i]!, two, days[j]!)) return;
      throw new Error(`${one.id} on ${days[i]} and ${two.id} on ${days[j]}`);
    });
  });
  for (const event of plan.value.events) {
    if (!EventId.safeParse(event.id).success) throw new Error(`${event.id} is no event id`);
    const group = year.groups.find(({ id }) => id === event.group);
    if (!group) continue;
    expect(event.startsAt >= group.startsAt && event.endsAt <= group.endsAt).toBe(true);
  }
  return true;
}
