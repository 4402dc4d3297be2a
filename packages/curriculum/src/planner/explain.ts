import { accept, dayNumber, refuse, type CalendarDate, type Result } from '@tldw/core';
import { clashOf } from './clash.ts';
import type { Constraint } from './constraint.ts';
import { eventRules, modelOf, type Model } from './model.ts';
import { NO_CIRCUMSTANCES, objectionsTo } from './objections.ts';
import type { PlannedEvent, PlanQuality, Reason, YearPlan } from './planned-event.ts';
import type { PlanningRefusal, Relaxation } from './refusals.ts';
import { solve } from './solve.ts';
import { writePlan } from './write-plan.ts';

/** What would happen if an event were moved to another day. */
export interface IfMoved {
  readonly on: CalendarDate;
  /** Rules that the day itself breaks; empty if only other events stand in the way, or nothing. */
  readonly breaks: readonly Constraint[];
  readonly possible: boolean;
  /** The other events that would have to move as well, with their days before and after. */
  readonly moves: readonly {
    readonly event: string;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
  }[];
  /** How much worse the plan of those concerned would be; smaller is better, 0 is equal. */
  readonly worseBy: Omit<PlanQuality, 'provenOptimal'> | undefined;
  /** If it is impossible: a smallest clashing set, and what giving way would mean. */
  readonly clash: readonly Constraint[];
  readonly relaxations: readonly Relaxation[];
}

/** Why an event is where it is, and what moving it would mean. */
export interface Explanation {
  readonly event: PlannedEvent;
  readonly because: readonly Reason[];
  readonly ifMoved?: IfMoved;
}

/**
 * Explain why an event is where it is, and, for a day, what moving it there would mean: the rules it
 * would break, the other events that would have to move, how much worse the plan would be.
 *
 * Looks at those who share the event: its group, its region's groups, or all.
 */
export function explain(
  plan: YearPlan,
  eventId: string,
  day?: CalendarDate,
): Result<Explanation, PlanningRefusal> {
  const event = plan.events.find((each) => each.id === eventId);
  if (!event) return refuse({ code: 'plan.unknown-event', params: { event: eventId } });
  const { because } = event;
  if (day === undefined) return accept({ event, because });
  return accept({ event, because, ifMoved: ifMovedTo(plan, event, day) });
}

function ifMovedTo(plan: YearPlan, event: PlannedEvent, day: CalendarDate): IfMoved {
  const staying = modelFor(plan, event, new Map());
  const breaks = objections(staying, event, day);
  const moved = modelFor(plan, event, new Map([[event.id, dayNumber(day)]]));
  const solution = breaks.length === 0 ? solve(moved) : undefined;
  if (!solution) {
    const { clash, relaxations } =
      breaks.length === 0 ? clashOf(moved) : { clash: breaks, relaxations: [] };
    return { on: day, breaks, possible: false, moves: [], worseBy: undefined, clash, relaxations };
  }
  const after = writePlan(moved, solution);
  const current = solve(staying);
  const before = current ? writePlan(staying, current).quality : after.quality;
  const was = new Map(plan.events.map((each) => [each.id, each.heldOn]));
  const moves = after.events.flatMap(({ id, heldOn }) => {
    const from = was.get(id);
    return id === event.id || from === undefined || from === heldOn
      ? []
      : [{ event: id, from, to: heldOn }];
  });
  const worseBy = {
    unevenness: after.quality.unevenness - before.unevenness,
    preference: after.quality.preference - before.preference,
    lateness: after.quality.lateness - before.lateness,
  };
  return { on: day, breaks, possible: true, moves, worseBy, clash: [], relaxations: [] };
}

// The part of the year that the event's group, region or everybody takes part in. What they share
// with others stays on its day, and other events are moved only if they must be.
function modelFor(
  plan: YearPlan,
  event: PlannedEvent,
  insisted: ReadonlyMap<string, number>,
): Model {
  const { design, calendar, groups, absences, blockedEvents, lateStarts } = plan.basis;
  const concerned = groups.filter((group) =>
    event.group === null
      ? event.region === null || group.region === event.region
      : group.id === event.group,
  );
  const announced = new Map<string, number>();
  const fixed = new Map(insisted);
  for (const each of plan.events) {
    if (insisted.has(each.id)) continue;
    const isOthers =
      (event.group !== null && each.group === null) ||
      (event.region !== null && each.region === null);
    (isOthers ? fixed : announced).set(each.id, dayNumber(each.heldOn));
  }
  const facts = { absences, blockedEvents, lateStarts, announced, fixed };
  const circumstances = { ...NO_CIRCUMSTANCES, ...facts };
  return modelOf({ design, calendar, groups: concerned, circumstances });
}

function objections(model: Model, event: PlannedEvent, day: CalendarDate): readonly Constraint[] {
  const step = model.steps.find(
    (each) => each.component.id === event.component && each.occurrence.sequence === event.sequence,
  );
  if (!step) return [];
  const group = model.groups.find((each) => each.id === event.group);
  const rules = eventRules(model, step, {
    ...(group ? { group } : {}),
    ...(event.region === null ? {} : { region: event.region }),
  });
  return objectionsTo(rules, dayNumber(day)).flatMap((objection) => objection.constraints);
}
