import { accept, type CalendarDate, type Result } from '@tldw/core';
import type { YearToPlan } from '../planner/plan-year.ts';
import { eventId, type BlockedEvents } from '../planner/planned-event.ts';
import type { PlanningRefusal } from '../planner/refusals.ts';
import { closureOf, unknownNames, withClosures } from './apply-changes.ts';
import type { Change } from './change.ts';

/** An event that a year will have, before it has a day. */
interface ComingEvent {
  readonly id: string;
  readonly group?: string;
  readonly region?: string;
}

/**
 * Put what is already known to happen into a year that is yet to be planned.
 *
 * Closures, decrees, absences and late starts are planned around. `not-held` keeps the events it
 * names, or those of its groups and regions, off its days. A year with the same changes plans the
 * same, to the byte.
 *
 * Refuses changes that name a group or an event the year does not have.
 */
export function yearWithChanges(
  year: YearToPlan,
  changes: readonly Change[],
  knownOn: CalendarDate = year.calendar.programmeYear.startsOn,
): Result<YearToPlan, PlanningRefusal> {
  const events = comingEvents(year);
  const groups = new Set(year.groups.map(({ id }) => id));
  const refusals = unknownNames(new Set(events.map(({ id }) => id)), groups, changes);
  if (refusals.length > 0) return { ok: false, refusals };

  const first = year.calendar.closures.length;
  const closures = changes
    .filter((change) => isClosure(change) && !change.events && !change.groups)
    .map((change, index) => closureOf(change, first + index, knownOn));
  const blocked = changes
    .filter((change) => change.kind === 'not-held' || isClosure(change))
    .filter((change) => change.kind === 'not-held' || change.events || change.groups)
    .map((change): BlockedEvents => ({
      events: concerned(events, change),
      from: change.from,
      to: change.to,
    }));
  const absences = changes
    .filter(({ kind }) => kind === 'absence')
    .flatMap(({ people, from, to }) => (people ?? []).map((person) => ({ person, from, to })));
  const lateStarts = changes
    .filter(({ kind }) => kind === 'joins-late')
    .flatMap(({ groups: late, from }) => (late ?? []).map((group) => ({ group, from })));
  return accept({
    ...year,
    calendar: withClosures(year.calendar, closures),
    absences: [...(year.absences ?? []), ...absences],
    blockedEvents: [...(year.blockedEvents ?? []), ...blocked],
    lateStarts: [...(year.lateStarts ?? []), ...lateStarts],
  });
}

function isClosure({ kind }: Change): boolean {
  return kind === 'closure' || kind === 'decree';
}

function comingEvents({ design, groups }: YearToPlan): readonly ComingEvent[] {
  const regions = [...new Set(groups.map(({ region }) => region))].map((region) => ({ region }));
  const own = groups.map(({ id, region }) => ({ group: id, region }));
  const owners = { group: own, region: regions, everyone: [{}] };
  return design.components.flatMap(({ id, scope, occurrences }) =>
    occurrences.flatMap(({ sequence }) =>
      owners[scope].map((owner) => ({ ...owner, id: eventId(scope, owner, id, sequence) })),
    ),
  );
}

function concerned(events: readonly ComingEvent[], change: Change): readonly string[] {
  if (change.events) return change.events;
  const { groups, regions } = change;
  return events
    .filter(({ group }) => !groups || (group !== undefined && groups.includes(group)))
    .filter(({ region }) => !regions || (region !== undefined && regions.includes(region)))
    .map(({ id }) => id);
}
