import { accept, addDays, dayNumber, type CalendarDate, type Result } from '@tldw/core';
import { eventRules, modelOf, type Model } from '../planner/model.ts';
import { objectionsTo, type Circumstances, type EventRules } from '../planner/objections.ts';
import type { PlanBasis, PlannedEvent, YearPlan } from '../planner/planned-event.ts';
import type { PlanningRefusal } from '../planner/refusals.ts';
import { applyChanges } from './apply-changes.ts';
import type { Change } from './change.ts';

/** What a year has become by the news: what it is made from, and what is left to be placed. */
export interface YearAfter {
  readonly basis: PlanBasis;
  readonly model: Model;
  /** Ids of the events that took place before the news. */
  readonly past: ReadonlySet<string>;
}

/** Put news into a plan, and ask for the days of everything that has not been held by then. */
export function yearAfter(
  plan: YearPlan,
  changes: readonly Change[],
  asOf: CalendarDate,
): Result<YearAfter, PlanningRefusal> {
  const { basis, released, refusals } = applyChanges(plan, changes, asOf);
  if (refusals.length > 0) return { ok: false, refusals };
  const settled = settle(plan, released, asOf);
  const circumstances: Circumstances = {
    absences: basis.absences,
    blockedEvents: basis.blockedEvents,
    lateStarts: basis.lateStarts,
    notBefore: dayNumber(addDays(asOf, 1)),
    ...settled,
  };
  const { design, calendar, groups } = basis;
  const draft = modelOf({ design, calendar, groups, circumstances });
  return accept({ basis, model: keepToday(draft, plan, asOf), past: settled.held });
}

/** What is past is fixed on its day; everything else has an announced day that is dear. */
function settle(
  plan: YearPlan,
  released: ReadonlySet<string>,
  asOf: CalendarDate,
): Pick<Circumstances, 'fixed' | 'held' | 'announced'> {
  const fixed = new Map<string, number>();
  const announced = new Map<string, number>();
  for (const { id, heldOn } of plan.events) {
    const isPast = heldOn < asOf && !released.has(id);
    (isPast ? fixed : announced).set(id, dayNumber(heldOn));
  }
  return { fixed, held: new Set(fixed.keys()), announced };
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
  const held = new Set(fixed.keys());
  return { ...draft, circumstances: { ...draft.circumstances, fixed, held } };
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
