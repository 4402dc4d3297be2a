import { accept, dayNumber, type CalendarDate, type Result } from '@tldw/core';
import { refuseImpossible } from '../planner/clash.ts';
import type { YearPlan } from '../planner/planned-event.ts';
import type { PlanningRefusal } from '../planner/refusals.ts';
import { solve } from '../planner/solve.ts';
import { writePlan } from '../planner/write-plan.ts';
import type { Change } from './change.ts';
import { roomMadeBy } from './makes-room.ts';
import { causeOf, diffPlans, reasonsForMove, type PlanChange } from './plan-diff.ts';
import { yearAfter } from './year-after.ts';

/** A repaired plan and what is different in it. */
export interface Replanned {
  readonly plan: YearPlan;
  readonly diff: readonly PlanChange[];
  /** How much was disturbed: announced events that moved, and days by which they moved. */
  readonly eventsMoved: number;
  readonly daysMoved: number;
}

/**
 * Repair a plan when the world changes, with the least disturbance.
 *
 * What took place before `asOf` is never moved, unless a change says that it did not take place.
 * Announced events move as little as possible: first as few of them, then by as few days; only then
 * do evenness, preferences and earliness count. What may be held online stays on its day and goes
 * online. Events keep their ids.
 *
 * Refuses with the smallest clashing set, and what relaxing each would give.
 */
export function replan(
  plan: YearPlan,
  changes: Change | readonly Change[],
  asOf: CalendarDate,
): Result<Replanned, PlanningRefusal> {
  const news: readonly Change[] = 'kind' in changes ? [changes] : changes;
  const changed = yearAfter(plan, news, asOf);
  if (!changed.ok) return changed;
  const { model, basis, past } = changed.value;
  const solution = solve(model);
  if (!solution) return refuseImpossible(model);

  const was = new Map(plan.events.map((event) => [event.id, event]));
  const groupOf = new Map(basis.groups.map((group) => [group.id, group]));
  const written = writePlan(model, solution, (id, heldOn, mode) => {
    const before = was.get(id);
    if (!before || before.heldOn !== heldOn) return undefined;
    // What is past stays as it was held; what goes ahead today may have to go online tomorrow.
    return past.has(id) || before.mode === mode() ? before : undefined;
  });
  // An event that changed says first what changed it.
  const events = written.events.map((event) => {
    const before = was.get(event.id);
    if (!before || before === event) return event;
    const cause = causeOf(before, groupOf.get(event.group ?? ''), news);
    const isMoved = before.heldOn !== event.heldOn;
    const room = isMoved && !cause ? roomMadeBy(model, before, written.events) : undefined;
    const first = [...(room ? [room] : []), ...reasonsForMove(before, event, cause)];
    return { ...event, because: [...first, ...event.because] };
  });
  const rewritten: YearPlan = { ...written, events, basis };
  const diff = diffPlans(plan, rewritten);
  // Nothing had to give way: the plan, and how good it was found to be, stay as they were.
  const repaired = diff.length === 0 ? { ...plan, basis } : rewritten;
  const moved = diff.filter((change) => change.from !== change.to);
  return accept({
    plan: repaired,
    diff,
    eventsMoved: moved.length,
    daysMoved: moved.reduce(
      (sum, { from, to }) => sum + Math.abs(dayNumber(to) - dayNumber(from)),
      0,
    ),
  });
}
