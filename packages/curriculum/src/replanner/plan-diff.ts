import { dayNumber, type CalendarDate } from '@tldw/core';
import type { PlannedEvent, Reason, YearPlan } from '../planner/planned-event.ts';
import type { PlannableGroup } from '../planner/plannable-group.ts';
import type { Change } from './change.ts';

/** Somebody who must be told. */
export interface ToTell {
  readonly who:
    | 'facilitator'
    | 'participants'
    | 'school-director'
    | 'regional-coordinator'
    | 'strategy-group'
    | 'guests';
  /** The person's id, or the group, school or region; `everyone` for the whole programme. */
  readonly of: string;
}

/** One event that is no longer as announced. */
export interface PlanChange {
  /** The event's id, which stays the same: a calendar feed updates it and does not duplicate it. */
  readonly event: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly fromMode: 'in-person' | 'online';
  readonly toMode: 'in-person' | 'online';
  readonly because: readonly Reason[];
  readonly tell: readonly ToTell[];
}

/** What differs between two plans, event by event, with why and whom to tell. */
export function diffPlans(before: YearPlan, after: YearPlan): readonly PlanChange[] {
  const earlier = new Map(before.events.map((event) => [event.id, event]));
  const tell = tellers(after);
  return after.events.flatMap((event) => {
    const was = earlier.get(event.id);
    if (!was || (was.heldOn === event.heldOn && was.mode === event.mode)) return [];
    return [
      {
        event: event.id,
        from: was.heldOn,
        to: event.heldOn,
        fromMode: was.mode,
        toMode: event.mode,
        because: event.because,
        tell: tell(event),
      },
    ];
  });
}

/** What has changed, gathered by who must be told: one message for each, not one for each event. */
export function diffByReader(
  diff: readonly PlanChange[],
): readonly { readonly reader: ToTell; readonly changes: readonly PlanChange[] }[] {
  const readers = new Map<string, { reader: ToTell; changes: PlanChange[] }>();
  for (const change of diff) {
    for (const reader of change.tell) {
      const key = `${reader.who} ${reader.of}`;
      const known = readers.get(key);
      if (known) known.changes.push(change);
      else readers.set(key, { reader, changes: [change] });
    }
  }
  return [...readers.values()];
}

/** Why an event moved or went online: the change behind it, and how far it had to go. */
export function reasonsForMove(
  was: PlannedEvent,
  now: { readonly heldOn: CalendarDate; readonly mode: PlannedEvent['mode'] },
  cause: Change | undefined,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (cause) {
    const { kind, from, to, note } = cause;
    reasons.push({ code: 'because.change', params: { kind, from, to, note } });
  }
  if (was.heldOn !== now.heldOn) {
    const days = dayNumber(now.heldOn) - dayNumber(was.heldOn);
    reasons.push({ code: 'because.moved', params: { from: was.heldOn, days } });
  }
  return reasons;
}

/** The change that makes an event's announced days impossible, or changes how it is held. */
export function causeOf(
  event: PlannedEvent,
  group: PlannableGroup | undefined,
  changes: readonly Change[],
): Change | undefined {
  const until = event.lastsUntil ?? event.heldOn;
  return changes.find((change) => {
    if (change.events) return change.events.includes(event.id);
    if (change.kind === 'joins-late') {
      return event.group !== null && (change.groups ?? []).includes(event.group);
    }
    if (change.from > until || change.to < event.heldOn) return false;
    if (change.kind === 'absence') {
      return (change.people ?? []).some((person) => group?.facilitators.includes(person));
    }
    const { groups, regions, schools } = change;
    return (
      (!groups || (event.group !== null && groups.includes(event.group))) &&
      (!regions || (event.region !== null && regions.includes(event.region))) &&
      (!schools || (group !== undefined && schools.includes(group.school)))
    );
  });
}

function tellers(plan: YearPlan): (event: PlannedEvent) => readonly ToTell[] {
  const { design, groups } = plan.basis;
  const components = new Map(design.components.map((component) => [component.id, component]));
  const byId = new Map(groups.map((group) => [group.id, group]));
  return (event) => {
    const attendance = components.get(event.component)?.attendance ?? [];
    const group = event.group === null ? undefined : byId.get(event.group);
    const tell: ToTell[] = [];
    if (group) {
      tell.push(...group.facilitators.map((of) => ({ who: 'facilitator', of }) as const));
      tell.push(
        { who: 'participants', of: group.id },
        { who: 'school-director', of: group.school },
      );
      tell.push({ who: 'regional-coordinator', of: group.region });
      return tell;
    }
    const concerned = event.region === null ? 'everyone' : event.region;
    if (attendance.includes('facilitator')) tell.push({ who: 'facilitator', of: concerned });
    if (attendance.includes('teacher')) tell.push({ who: 'participants', of: concerned });
    if (attendance.includes('school-director'))
      tell.push({ who: 'school-director', of: concerned });
    tell.push({ who: 'regional-coordinator', of: concerned });
    if (event.region === null) tell.push({ who: 'strategy-group', of: 'everyone' });
    if (attendance.includes('guest')) tell.push({ who: 'guests', of: concerned });
    return tell;
  };
}
