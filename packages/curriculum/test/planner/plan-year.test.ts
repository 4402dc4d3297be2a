import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planYear, type Constraint } from '../../src/index.ts';
import { years } from './instances.ts';
import {
  agree,
  costOf,
  daysOf,
  existsPlan,
  inOrder,
  slotsOf,
  smallest,
  smallestApart,
} from './oracle.ts';

describe('planYear', () => {
  it('finds the best plan that trying every day finds', () => {
    let compared = 0;
    const small = years({ sessions: 2, groups: 2, length: 36 });
    fc.assert(
      fc.property(small, (year) => {
        const plan = planYear(year);
        const slots = slotsOf(year);
        const best = smallestApart(year);
        expect(plan.ok).toBe(best !== undefined);
        if (!plan.ok) return;
        compared++;
        expect(plan.value.quality.provenOptimal).toBe(true);
        expect(costOf(year, slots, daysOf(slots, plan.value.events))).toBe(best);
      }),
      { numRuns: 600 },
    );
    expect(compared).toBeGreaterThanOrEqual(300);
  }, 240_000);

  it('keeps facilitators of several groups in one place, and claims the best only when it is', () => {
    let compared = 0;
    const small = years({ sessions: 2, groups: 2, length: 32, sharing: true });
    fc.assert(
      fc.property(small, (year) => {
        const plan = planYear(year);
        if (!plan.ok) return;
        compared++;
        const slots = inOrder(year, slotsOf(year));
        const days = daysOf(slots, plan.value.events);
        slots.forEach((one, i) => {
          slots.forEach((two, j) => {
            if (i < j) expect(agree(year, one, days[i]!, two, days[j]!)).toBe(true);
          });
        });
        const best = smallest(year, slots, (each) => costOf(year, slots, each));
        const reached = costOf(year, slots, days);
        expect(reached >= best!).toBe(true);
        if (plan.value.quality.provenOptimal) expect(reached).toBe(best);
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(5);
  }, 240_000);

  it('names a clashing set without a plan, of which every smaller part has one', () => {
    let refused = 0;
    const tight = years({ sessions: 3, groups: 2, length: 30 });
    fc.assert(
      fc.property(tight, (year) => {
        const plan = planYear(year);
        if (plan.ok) return;
        const [refusal] = plan.refusals;
        if (refusal?.code !== 'plan.impossible') throw new Error('refused for another reason');
        refused++;
        const { clash, groups } = refusal.params;
        const concerned = { ...year, groups: year.groups.filter(({ id }) => groups.includes(id)) };
        const only = (set: readonly Constraint[]) => (constraint: Constraint) =>
          set.some((each) => JSON.stringify(each) === JSON.stringify(constraint));
        expect(existsPlan(concerned, only(clash))).toBe(false);
        for (const left of clash) {
          const smaller = clash.filter((each) => each !== left);
          expect(existsPlan(concerned, only(smaller))).toBe(true);
        }
        expect(refusal.params.relaxations).toHaveLength(clash.length);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThanOrEqual(200);
  }, 240_000);

  it('gives the same plan for the same year, to the byte, whatever the order of the groups', () => {
    fc.assert(
      fc.property(years({ sessions: 2, groups: 4, length: 40 }), (year) => {
        const once = planYear(year);
        expect(JSON.stringify(planYear(year))).toBe(JSON.stringify(once));
        const turned = planYear({ ...year, groups: year.groups.toReversed() });
        if (once.ok && turned.ok) expect(turned.value.events).toEqual(once.value.events);
      }),
      { numRuns: 30 },
    );
  }, 240_000);
});
