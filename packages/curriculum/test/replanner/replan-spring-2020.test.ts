import { describe, expect, it } from 'vitest';
import { calendarDate, weekdayOf } from '@tldw/core';
import { dayKind } from '@tldw/core/country';
import {
  planYear,
  replan,
  shippedDesign,
  type Change,
  type PlannableGroup,
  type ProgrammeDesign,
  type YearPlan,
} from '../../src/index.ts';
import { nationalGroups } from '../../bench/national-groups.ts';
import { SCHOOL_YEAR } from '../../bench/school-year.ts';

const GROUPS: readonly PlannableGroup[] = nationalGroups(16, 4);
const CLOSURE: Change = {
  kind: 'closure',
  from: calendarDate('2020-03-16'),
  to: calendarDate('2020-06-09'),
  closes: 'in-person',
  note: 'Gatherings in person are closed; schools teach at a distance until 25 May',
};
const AS_OF = calendarDate('2020-03-14');

function tlk(): ProgrammeDesign {
  const found = shippedDesign('tlk-2019');
  if (!found.ok) throw new Error('not shipped');
  return found.value;
}

function planned(design = tlk()): YearPlan {
  const plan = planYear({ design, calendar: SCHOOL_YEAR, groups: GROUPS });
  if (!plan.ok) throw new Error(JSON.stringify(plan.refusals));
  return plan.value;
}

describe('Teacher Leadership Kazakhstan, 2019–20', () => {
  it('is planned as it was: induction in mid-August, sessions from October, congress in early May', () => {
    const { events } = planned();
    const days = (component: string) =>
      events.filter((event) => event.component === component).map((event) => event.heldOn);
    const induction = events.find((event) => event.kind === 'induction')!;
    expect(induction.heldOn >= '2019-08-12' && induction.lastsUntil! <= '2019-08-20').toBe(true);
    expect(days('group-session').every((day) => day >= '2019-10-01')).toBe(true);
    expect(days('group-session')).toHaveLength(16 * 6);
    expect(days('tutorial')).toHaveLength(16 * 3);
    expect(days('network-event')).toHaveLength(4 * 2);
    const [congress] = days('congress');
    expect(congress! >= '2020-05-01' && congress! <= '2020-05-06').toBe(true);
    for (const group of GROUPS) {
      const second = events.find(({ id }) => id === `${group.id}.group-session-2`)!;
      const third = events.find(({ id }) => id === `${group.id}.group-session-3`)!;
      const network = events.find(({ id }) => id === `region-${group.region}.network-event-1`)!;
      expect(second.heldOn < network.heldOn && network.heldOn < third.heldOn).toBe(true);
    }
  });

  it('goes online in spring 2020, keeps what happened, and moves the congress into June', () => {
    const before = planned();
    const repaired = replan(before, CLOSURE, AS_OF);
    if (!repaired.ok) throw new Error(JSON.stringify(repaired.refusals));
    const { plan, diff, eventsMoved } = repaired.value;
    const was = new Map(before.events.map((event) => [event.id, event]));
    for (const event of plan.events) {
      if (event.heldOn <= AS_OF) expect(event).toEqual(was.get(event.id));
      const closed = event.heldOn >= CLOSURE.from && event.heldOn <= CLOSURE.to;
      if (!closed) continue;
      expect(event.mode).toBe('online');
      expect(dayKind(SCHOOL_YEAR, event.heldOn).kind).toBe('teaching-day');
      const group = GROUPS.find(({ id }) => id === event.group);
      if (group) expect(group.weekdays).toContain(weekdayOf(event.heldOn));
    }
    const congress = plan.events.find((event) => event.kind === 'conference')!;
    expect(congress.mode).toBe('in-person');
    expect(congress.heldOn >= '2020-06-10' && congress.lastsUntil! <= '2020-06-20').toBe(true);
    expect(eventsMoved).toBe(1);
    expect(diff.every((change) => change.tell.length > 0)).toBe(true);
    expect(plan.events.map(({ id }) => id).sort()).toEqual(
      before.events.map(({ id }) => id).sort(),
    );
  });

  it('refuses a congress that must be over in May, naming exactly that clash', () => {
    const design = tlk();
    const inMay: ProgrammeDesign = {
      ...design,
      components: design.components.map((component) =>
        component.id !== 'congress'
          ? component
          : {
              ...component,
              occurrences: component.occurrences.map((occurrence) => ({
                ...occurrence,
                window: { ...occurrence.window, latest: { on: '05-31', year: 1 } },
              })),
            },
      ),
    };
    const refused = replan(planned(inMay), CLOSURE, AS_OF);
    if (refused.ok || refused.refusals[0]?.code !== 'plan.impossible') throw new Error('accepted');
    const { clash, relaxations } = refused.refusals[0].params;
    expect(clash.map((constraint) => constraint.code).sort()).toEqual([
      'plan.closure',
      'plan.in-person',
      'plan.window',
    ]);
    expect(relaxations.every((each) => each.makesPossible)).toBe(true);
    const later = relaxations.find((each) => each.constraint.code === 'plan.window');
    expect(later?.gives).toEqual([{ event: 'everyone.congress-1', heldOn: '2020-06-10' }]);
  });

  it('changes nothing when nothing changed', () => {
    const plan = planned();
    const again = replan(plan, [], calendarDate('2020-01-15'));
    if (!again.ok) throw new Error(JSON.stringify(again.refusals));
    expect(again.value.diff).toEqual([]);
    expect(again.value.plan).toEqual(plan);
  });

  it('gives a session that did not take place a new day and leaves the rest', () => {
    const plan = planned();
    const missed = plan.events.find(({ id }) => id === 'g5.group-session-3')!;
    const change: Change = {
      kind: 'not-held',
      from: missed.heldOn,
      to: missed.heldOn,
      events: [missed.id],
      note: 'Snow',
    };
    const repaired = replan(plan, change, calendarDate('2019-12-31'));
    if (!repaired.ok) throw new Error(JSON.stringify(repaired.refusals));
    const now = repaired.value.plan.events.find(({ id }) => id === missed.id)!;
    expect(now.heldOn > '2019-12-31').toBe(true);
    expect(repaired.value.diff.every(({ event }) => event.startsWith('g5.'))).toBe(true);
  });

  it('moves what an ill facilitator cannot hold, and only that', () => {
    const plan = planned();
    const group = GROUPS[4]!;
    const session = plan.events.find(({ id }) => id === `${group.id}.group-session-4`)!;
    const change: Change = {
      kind: 'absence',
      from: session.heldOn,
      to: session.heldOn,
      people: [group.facilitators[1]!],
      note: 'Ill',
    };
    const repaired = replan(plan, change, calendarDate('2020-01-10'));
    if (!repaired.ok) throw new Error(JSON.stringify(repaired.refusals));
    expect(repaired.value.eventsMoved).toBeGreaterThan(0);
    expect(repaired.value.diff.every(({ event }) => event.startsWith(`${group.id}.`))).toBe(true);
  });

  it('lets a group that joins late begin on its day', () => {
    const plan = planned();
    const change: Change = {
      kind: 'joins-late',
      from: calendarDate('2019-11-11'),
      to: calendarDate('2019-11-11'),
      groups: ['g3'],
      note: 'The school joined in November',
    };
    const repaired = replan(plan, change, calendarDate('2019-11-01'));
    if (!repaired.ok) throw new Error(JSON.stringify(repaired.refusals, undefined, 1));
    const own = repaired.value.plan.events.filter((event) => event.group === 'g3');
    expect(own.every((event) => event.heldOn >= '2019-11-11')).toBe(true);
  });
});
