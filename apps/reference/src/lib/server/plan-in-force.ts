import type { CalendarDate } from '@tldw/core';
import { readPlan, type Change, type PlanChange, type YearPlan } from '@tldw/curriculum';
import type { EventRecord, EventToMove, KeptRecord, PersonDesk, PlanVersion } from '@tldw/store';
import type { EventDocument } from './records.ts';

/** What a record of the plan holds: the plan that is in force. */
export interface PlanDocument {
  readonly plan: YearPlan;
}

/** A new plan before it is told to anybody: the news, what it moves, and the plan that follows. */
export interface PlanDraft {
  readonly changes: readonly Change[];
  readonly asOf: CalendarDate;
  readonly diff: readonly PlanChange[];
  readonly eventsMoved: number;
  readonly daysMoved: number;
  readonly events: readonly EventToMove[];
  readonly plan: YearPlan;
  /** The plan in force that it was worked out from; a draft of earlier days does not say. */
  readonly workedOutFrom?: PlanVersion;
  /** The announced plan that it takes back. */
  readonly takesBack?: string;
  readonly announcedOn?: CalendarDate;
}

/** The plan of the year as it stands today: as planned, with every date that was moved since. */
export interface PlanInForce {
  readonly record: KeptRecord<PlanDocument>;
  readonly plan: YearPlan;
  readonly events: readonly EventRecord<EventDocument>[];
}

/** Read the plan in force for somebody who may see it. */
export async function planInForce(desk: PersonDesk): Promise<PlanInForce | undefined> {
  const [records, events] = await Promise.all([
    desk.listRecords<PlanDocument>('programme-plan', { state: 'in-force' }),
    desk.listEvents<EventDocument>(),
  ]);
  const record = records.at(-1);
  const read = record && readPlan(record.document);
  if (!record || !read?.ok) return undefined;
  const now = new Map(events.map((event) => [event.id, event.document]));
  const planned = read.value.events.map((event) => {
    const { heldOn, mode, lastsUntil } = now.get(event.id) ?? event;
    return { ...event, heldOn, mode, ...(lastsUntil ? { lastsUntil } : {}) };
  });
  return { record, plan: { ...read.value, events: planned }, events };
}

/** The events of a new plan as the record shall keep them, each based on the version it replaces. */
export function eventsToMove(
  { events }: PlanInForce,
  plan: YearPlan,
  diff: readonly PlanChange[],
): readonly EventToMove[] {
  const moved = new Map(plan.events.map((event) => [event.id, event]));
  return diff.flatMap(({ event: id }): EventToMove[] => {
    const before = events.find((event) => event.id === id);
    const after = moved.get(id);
    if (!before || !after) return [];
    return [
      {
        id,
        basedOn: before.version,
        heldOn: after.heldOn,
        document: { ...before.document, ...after },
      },
    ];
  });
}

/** What has become of the plan since a draft was worked out from it. */
export type OvertakenBy = 'another-announced' | 'moved-since';

/** Whether a draft can no longer be announced as it is, and why. */
export function overtakenBy(
  { workedOutFrom, events }: Pick<PlanDraft, 'workedOutFrom' | 'events'>,
  inForce: PlanInForce | undefined,
): OvertakenBy | undefined {
  const { id, version } = inForce?.record ?? {};
  if (workedOutFrom?.id !== id || workedOutFrom?.version !== version) return 'another-announced';
  const now = new Map(inForce?.events.map((event) => [event.id, event.version]));
  return events.some((event) => now.get(event.id) !== event.basedOn) ? 'moved-since' : undefined;
}

/** How a draft names the plan it is worked out from. */
export function versionOf({ record: { id, version } }: PlanInForce): PlanVersion {
  return { id, version };
}
