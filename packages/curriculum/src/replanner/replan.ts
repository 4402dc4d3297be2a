import { accept, addDays, dayNumber, type CalendarDate, type Result } from '@tldw/core';
import { refuseImpossible } from '../planner/clash.ts';
import { eventRules, modelOf, type Model } from '../planner/model.ts';
import { objectionsTo, type Circumstances, type EventRules } from '../planner/objections.ts';
import type { PlannedEvent, YearPlan } from '../planner/planned-event.ts';
import type { PlannableGroup } from '../planner/plannable-group.ts';
import type { PlanningRefusal } from '../planner/refusals.ts';
import { solve } from '../planner/solve.ts';
import { writePlan } from '../planner/write-plan.ts';
import { applyChanges } from './apply-changes.ts';
import type { Change } from './change.ts';
import { causeOf, diffPlans, reasonsForMove, type PlanChange } from './plan-diff.ts';

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
  const changed = applyChanges(plan, news, asOf);
  if (changed.refusals.length > 0) return { ok: false, refusals: changed.refusals };

  const settled = settle(plan, changed.released, asOf);
  const circumstances: Circumstances = {
    absences: changed.basis.absences,
    blockedEvents: changed.basis.blockedEvents,
    lateStarts: changed.basis.lateStarts,
    notBefore: dayNumber(addDays(asOf, 1)),
    ...settled,
  };
  const { design, calendar, groups } = changed.basis;
  const draft = modelOf({ design, calendar, groups, circumstances });
  const model = keepToday(draft, plan, asOf);
  const solution = solve(model);
  if (!solution) return refuseImpossible(model);

  const was = new Map(plan.events.map((event) => [event.id, event]));
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  const written = writePlan(model, solution, (id, heldOn, mode) => {
    const before = was.get(id);
    if (!before || before.heldOn !== heldOn) return undefined;
    // What is past stays as it was held; what goes ahead today may have to go online tomorrow.
    return settled.fixed.has(id) || before.mode === mode() ? before : undefined;
  });
  const events = written.events.map((event) => {
    const before = was.get(event.id);
    if (!before || before === event) return event;
    return carryOn(before, event, groupOf.get(event.group ?? ''), news);
  });
  const rewritten: YearPlan = { ...written, events, basis: changed.basis };
  const diff = diffPlans(plan, rewritten);
  // Nothing had to give way: the plan, and how good it was found to be, stay as they were.
  const repaired = diff.length === 0 ? { ...plan, basis: changed.basis } : rewritten;
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

// An event that changed says first what changed it.
function carryOn(
  before: PlannedEvent,
  now: PlannedEvent,
  group: PlannableGroup | undefined,
  news: readonly Change[],
): PlannedEvent {
  const cause = causeOf(before, group, news);
  return { ...now, because: [...reasonsForMove(before, now, cause), ...now.because] };
}

/** What is past is fixed on its day; everything else has an announced day that is dear. */
function settle(
  plan: YearPlan,
  released: ReadonlySet<string>,
  asOf: CalendarDate,
): Pick<Circumstances, 'fixed' | 'announced'> {
  const fixed = new Map<string, number>();
  const announced = new Map<string, number>();
  for (const { id, heldOn } of plan.events) {
    const isPast = heldOn < asOf && !released.has(id);
    (isPast ? fixed : announced).set(id, dayNumber(heldOn));
  }
  return { fixed, announced };
}

// An event of this very day goes ahead, unless the news itself stands in its way.
function keepToday(draft: Model, plan: YearPlan, asOf: CalendarDate): Model {
  const today = dayNumber(asOf);
  const todays = plan.events.filter((event) => event.heldOn === asOf);
  if (todays.length === 0) return draft;
  const fixed = new Map(draft.circumstances.fixed);
  const rulesOf = rulesOfEvents(withoutNotBefore(draft));
  for (const event of todays) {
    const rules = rulesOf(event);
    if (rules && objectionsTo(rules, today).length === 0) fixed.set(event.id, today);
  }
  return { ...draft, circumstances: { ...draft.circumstances, fixed } };
}

function withoutNotBefore(model: Model): Model {
  const { notBefore: _, ...rest } = model.circumstances;
  return { ...model, circumstances: rest };
}

function rulesOfEvents(model: Model): (event: PlannedEvent) => EventRules | undefined {
  const groups = new Map(model.groups.map((group) => [group.id, group]));
  return ({ component, sequence, group: id, region }) => {
    const step = model.steps.find(
      (each) => each.component.id === component && each.occurrence.sequence === sequence,
    );
    const group = groups.get(id ?? '');
    if (!step) return undefined;
    return eventRules(model, step, {
      ...(group ? { group } : {}),
      ...(region === null ? {} : { region }),
    });
  };
}
