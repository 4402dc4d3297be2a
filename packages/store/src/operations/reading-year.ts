import { asc, eq, gte, inArray, lte } from 'drizzle-orm';
import type { Work } from '../desk.ts';
import type { AttendanceRecord, EventRecord } from '../records.ts';
import { attendance, event } from '../schema/programme-year.ts';
import { matching, withoutNulls } from './rows.ts';

/** Which events a list is about. */
export interface EventsWhere {
  readonly group?: string;
  readonly region?: string;
  readonly school?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly until?: string;
}

const eventColumns = {
  id: event.id,
  group: event.groupId,
  school: event.schoolId,
  region: event.regionId,
  kind: event.kind,
  heldOn: event.heldOn,
  seats: event.seats,
  version: event.version,
  document: event.document,
};

export async function listEvents<D>(
  work: Work,
  where: EventsWhere = {},
): Promise<EventRecord<D>[]> {
  const rows = await work.db
    .select(eventColumns)
    .from(event)
    .where(
      matching([
        where.group !== undefined && eq(event.groupId, where.group),
        where.region !== undefined && eq(event.regionId, where.region),
        where.school !== undefined && eq(event.schoolId, where.school),
        where.kind !== undefined && eq(event.kind, where.kind),
        where.from !== undefined && gte(event.heldOn, where.from),
        where.until !== undefined && lte(event.heldOn, where.until),
      ]),
    )
    .orderBy(asc(event.heldOn), asc(event.id));
  return rows.map((row) => withoutNulls(row) as EventRecord<D>);
}

export async function readEvent<D>(work: Work, id: string): Promise<EventRecord<D> | undefined> {
  const [row] = await work.db.select(eventColumns).from(event).where(eq(event.id, id));
  return row && (withoutNulls(row) as EventRecord<D>);
}

/** A group's year: its own events, and those of its region and of the whole initiative. */
export async function readGroupYear<D>(work: Work, groupId: string): Promise<EventRecord<D>[]> {
  const rows = await work.rows<{ id: string }>(
    `select event.id from tldw.event
     join tldw.school_group on school_group.id = $1
     where event.group_id = $1
        or (event.group_id is null and event.school_id is null
            and (event.region_id is null or event.region_id = school_group.region_id))
        or (event.group_id is null and event.school_id = school_group.school_id)`,
    [groupId],
  );
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const events = await work.db
    .select(eventColumns)
    .from(event)
    .where(inArray(event.id, ids))
    .orderBy(asc(event.heldOn), asc(event.id));
  return events.map((row) => withoutNulls(row) as EventRecord<D>);
}

const attendanceColumns = {
  event: attendance.eventId,
  person: attendance.personId,
  status: attendance.status,
  document: attendance.document,
};

/** Attendance one may see: of an event, of a person, or both. */
export async function listAttendance<D>(
  work: Work,
  where: { readonly event?: string; readonly person?: string; readonly group?: string },
): Promise<AttendanceRecord<D>[]> {
  const rows = await work.db
    .select(attendanceColumns)
    .from(attendance)
    .where(
      matching([
        where.event !== undefined && eq(attendance.eventId, where.event),
        where.person !== undefined && eq(attendance.personId, where.person),
        where.group !== undefined && eq(attendance.groupId, where.group),
      ]),
    )
    .orderBy(asc(attendance.eventId), asc(attendance.personId));
  return rows as AttendanceRecord<D>[];
}
