import { and, eq } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { notFound, type Work } from '../desk.ts';
import { newId } from '../new-id.ts';
import type { Document } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import {
  attendance,
  event,
  evidence,
  registration,
  supportDecision,
} from '../schema/programme-year.ts';
import type { Written } from './projects.ts';

/** Who took part, as the facilitator notes it after the event. */
export interface AttendanceToRecord {
  readonly event: string;
  readonly people: readonly {
    readonly person: string;
    readonly status: string;
    readonly document?: Document;
  }[];
}

/** Record who took part in a group's event. A later record of the same person replaces it. */
export async function recordAttendance(
  work: Work,
  given: AttendanceToRecord,
): Promise<Result<void, StoreRefusal>> {
  const [found] = await work.db
    .select({ groupId: event.groupId })
    .from(event)
    .where(eq(event.id, given.event));
  if (!found?.groupId) return notFound('event');
  for (const each of given.people) {
    const values = {
      eventId: given.event,
      personId: each.person,
      groupId: found.groupId,
      status: each.status,
      recordedBy: work.me,
      recordedAt: work.now,
      document: each.document ?? {},
    };
    await work.db
      .insert(attendance)
      .values(values)
      .onConflictDoUpdate({
        target: [attendance.eventId, attendance.personId],
        set: {
          status: values.status,
          recordedBy: work.me,
          recordedAt: work.now,
          document: values.document,
        },
      });
  }
  return accept(undefined);
}

/** An event as it shall be from now on. */
export interface EventToMove {
  readonly id: string;
  readonly basedOn: number;
  readonly heldOn: string;
  readonly document: Document;
}

/** Move an event, or change what its document says; the plan in force takes its days over. */
export async function moveEvent(
  work: Work,
  given: EventToMove,
): Promise<Result<Written, StoreRefusal>> {
  const moved = await moveAlone(work, given);
  if (moved.ok) await work.rows('select tldw.plan_follows_event($1)', [given.id]);
  return moved;
}

/** The same for an announcement that brings its whole plan with it. */
export async function moveAlone(
  work: Work,
  given: EventToMove,
): Promise<Result<Written, StoreRefusal>> {
  const [existing] = await work.db
    .select({ version: event.version })
    .from(event)
    .where(eq(event.id, given.id));
  if (!existing) return notFound('event');
  const version = given.basedOn + 1;
  const moved = await work.db
    .update(event)
    .set({ heldOn: given.heldOn, document: given.document, version })
    .where(and(eq(event.id, given.id), eq(event.version, given.basedOn)))
    .returning({ id: event.id });
  if (moved.length > 0) return accept({ id: given.id, version });
  if (existing.version === given.basedOn) return notFound('event');
  return refuse({
    code: 'record.changed-meanwhile',
    params: { kind: 'event', version: existing.version },
  });
}

/** Take a seat at an event. With limited seats the first come, and a full one refuses. */
export async function registerForEvent(
  work: Work,
  eventId: string,
): Promise<Result<void, StoreRefusal>> {
  const [seats] = await work.rows<{ taken: string }>('select tldw.take_seat($1) as taken', [
    eventId,
  ]);
  if (seats?.taken === 'none-left') {
    return refuse({ code: 'event.full', params: { event: eventId } });
  }
  return seats?.taken === 'taken' ? accept(undefined) : notFound('event');
}

/** Give one's seat back. */
export async function cancelRegistration(
  work: Work,
  eventId: string,
): Promise<Result<void, StoreRefusal>> {
  const gone = await work.db
    .delete(registration)
    .where(and(eq(registration.eventId, eventId), eq(registration.personId, work.me)))
    .returning({ id: registration.eventId });
  return gone.length === 0 ? notFound('registration') : accept(undefined);
}

/** The events at which I have a seat; for a coordinator, the seats taken at the region's events. */
export async function listRegistrations(
  work: Work,
  where: { readonly event?: string } = {},
): Promise<readonly { readonly event: string; readonly person: string }[]> {
  return work.db
    .select({ event: registration.eventId, person: registration.personId })
    .from(registration)
    .where(where.event === undefined ? undefined : eq(registration.eventId, where.event));
}

/** Something a facilitator noticed of a teacher. */
export interface EvidenceToRecord {
  readonly id?: string;
  readonly teacher: string;
  readonly group: string;
  readonly noticedOn: string;
  readonly document: Document;
}

/** Keep what a facilitator noticed, for the advice on scaffolding. */
export async function recordEvidence(
  work: Work,
  given: EvidenceToRecord,
): Promise<Result<Written, StoreRefusal>> {
  const id = given.id ?? newId(work.nowMs);
  await work.db.insert(evidence).values({
    id,
    teacherId: given.teacher,
    groupId: given.group,
    noticedOn: given.noticedOn,
    recordedBy: work.me,
    document: given.document,
  });
  return accept({ id, version: 1 });
}

/** What a facilitator made of the rules' advice. */
export interface DecisionToRecord {
  readonly id?: string;
  readonly teacher: string;
  readonly group: string;
  readonly decidedOn: string;
  readonly document: Document;
}

/** Keep a decision on scaffolding beside the rules' own verdict. */
export async function recordDecision(
  work: Work,
  given: DecisionToRecord,
): Promise<Result<Written, StoreRefusal>> {
  const id = given.id ?? newId(work.nowMs);
  await work.db.insert(supportDecision).values({
    id,
    teacherId: given.teacher,
    groupId: given.group,
    decidedOn: given.decidedOn,
    decidedBy: work.me,
    document: given.document,
  });
  return accept({ id, version: 1 });
}

/** Take back what was noticed of a teacher: a slip of the finger is no evidence. */
export async function removeEvidence(work: Work, id: string): Promise<Result<void, StoreRefusal>> {
  const gone = await work.db
    .delete(evidence)
    .where(and(eq(evidence.id, id), eq(evidence.recordedBy, work.me)))
    .returning({ id: evidence.id });
  return gone.length === 0 ? notFound('evidence') : accept(undefined);
}

/** Take back a decision of one's own on scaffolding: the rules' verdict holds again. */
export async function removeDecision(work: Work, id: string): Promise<Result<void, StoreRefusal>> {
  const gone = await work.db
    .delete(supportDecision)
    .where(and(eq(supportDecision.id, id), eq(supportDecision.decidedBy, work.me)))
    .returning({ id: supportDecision.id });
  return gone.length === 0 ? notFound('support-decision') : accept(undefined);
}
