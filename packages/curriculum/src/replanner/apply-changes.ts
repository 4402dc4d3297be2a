import type { CalendarDate } from '@tldw/core';
import type { Closure, SchoolCalendar } from '@tldw/core/country';
import type { PlanningRefusal } from '../planner/refusals.ts';
import type {
  Absence,
  BlockedEvents,
  LateStart,
  PlanBasis,
  PlannedEvent,
  YearPlan,
} from '../planner/planned-event.ts';
import type { Change } from './change.ts';

/** A plan's basis with the news in it, and the events that have to be placed anew. */
export interface ChangedBasis {
  readonly basis: PlanBasis;
  /** Ids of events that are to be placed although their day is past. */
  readonly released: ReadonlySet<string>;
  readonly refusals: readonly PlanningRefusal[];
}

/** Put changes into what a plan is made from. */
export function applyChanges(
  plan: YearPlan,
  changes: readonly Change[],
  asOf: CalendarDate,
): ChangedBasis {
  const { basis } = plan;
  const closures: Closure[] = [];
  const absences: Absence[] = [];
  const blockedEvents: BlockedEvents[] = [];
  const lateStarts: LateStart[] = [];
  const released = new Set<string>();
  for (const change of changes) {
    const { from, to } = change;
    switch (change.kind) {
      case 'closure':
      case 'decree': {
        const events = namedEvents(plan, change);
        if (events) blockedEvents.push({ events, from, to });
        else
          closures.push(closureOf(change, basis.calendar.closures.length + closures.length, asOf));
        break;
      }
      case 'absence':
        absences.push(...(change.people ?? []).map((person) => ({ person, from, to })));
        break;
      case 'not-held':
        for (const event of notHeld(plan, change)) {
          released.add(event.id);
          blockedEvents.push({ events: [event.id], from: event.heldOn, to: event.heldOn });
        }
        break;
      case 'joins-late':
        for (const group of change.groups ?? []) {
          lateStarts.push({ group, from });
          for (const event of plan.events) {
            if (event.group === group && event.heldOn < from) released.add(event.id);
          }
        }
        break;
    }
  }
  return {
    basis: {
      ...basis,
      calendar: withClosures(basis.calendar, closures),
      absences: [...basis.absences, ...absences],
      blockedEvents: [...basis.blockedEvents, ...blockedEvents],
      lateStarts: [...basis.lateStarts, ...lateStarts],
    },
    released,
    refusals: unknownNamesIn(plan, changes),
  };
}

// A venue is lost, or single groups cannot meet: only their own events are kept from those days.
function namedEvents(plan: YearPlan, change: Change): readonly string[] | undefined {
  if (change.events) return change.events;
  const { groups } = change;
  if (!groups) return undefined;
  return plan.events.flatMap((event) =>
    event.group !== null && groups.includes(event.group) ? [event.id] : [],
  );
}

function notHeld(plan: YearPlan, change: Change): readonly PlannedEvent[] {
  const { events, groups, regions, from, to } = change;
  if (events) return plan.events.filter((event) => events.includes(event.id));
  return plan.events.filter(
    (event) =>
      from <= event.heldOn &&
      event.heldOn <= to &&
      (!groups || (event.group !== null && groups.includes(event.group))) &&
      (!regions || (event.region !== null && regions.includes(event.region))),
  );
}

/** A change as a closure of the calendar. */
export function closureOf(change: Change, index: number, asOf: CalendarDate): Closure {
  return {
    id: `change-${index + 1}`,
    startsOn: change.from,
    endsOn: change.to,
    closes: change.closes ?? 'all',
    ...(change.regions ? { regions: change.regions } : {}),
    ...(change.schools ? { schools: change.schools } : {}),
    note: { en: change.note },
    source: change.note,
    asOf,
    status: 'decreed',
  };
}

/** A calendar with further closures, in the order in which they begin. */
export function withClosures(
  calendar: SchoolCalendar,
  closures: readonly Closure[],
): SchoolCalendar {
  if (closures.length === 0) return calendar;
  const all = [...calendar.closures, ...closures];
  all.sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
  return { ...calendar, closures: all };
}

function unknownNamesIn(plan: YearPlan, changes: readonly Change[]): readonly PlanningRefusal[] {
  if (changes.every((change) => !change.events && !change.groups)) return [];
  const events = new Set(plan.events.map((event) => event.id));
  const groups = new Set(plan.basis.groups.map((group) => group.id));
  return unknownNames(events, groups, changes);
}

/** Refusals of changes that name events or groups that are not there. */
export function unknownNames(
  events: ReadonlySet<string>,
  groups: ReadonlySet<string>,
  changes: readonly Change[],
): readonly PlanningRefusal[] {
  return changes.flatMap((change, index) => {
    const path = ['changes', index];
    const unknown: PlanningRefusal[] = [];
    for (const event of change.events ?? []) {
      if (!events.has(event))
        unknown.push({ code: 'change.unknown-event', params: { event }, path });
    }
    for (const group of change.groups ?? []) {
      if (!groups.has(group))
        unknown.push({ code: 'change.unknown-group', params: { group }, path });
    }
    return unknown;
  });
}
