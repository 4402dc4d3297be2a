import { ATTENDANCE_STATUSES, EventId, NetworkEventItem, SchoolId } from '@tldw/core';
import * as z from 'zod/mini';

/**
 * A line of a `*.records.ndjson` file: a document of one of the record's kinds, whose it is, and
 * where it belongs. A country that starts with papers of an earlier year brings them in this way.
 */
export const RecordLine = z.strictObject({
  kind: z.string(),
  id: z.exactOptional(z.string()),
  owner: z.string(),
  reader: z.exactOptional(z.string()),
  group: z.exactOptional(z.string()),
  school: z.exactOptional(z.string()),
  region: z.exactOptional(z.string()),
  state: z.string(),
  document: z.record(z.string(), z.unknown()),
});
export type RecordLine = z.infer<typeof RecordLine>;

/** A line of `events.ndjson`: what is settled of a planned event beyond its day. */
export const EventLine = z.strictObject({
  event: EventId,
  hostSchool: z.exactOptional(SchoolId),
  place: z.exactOptional(z.string()),
  programme: z.exactOptional(z.array(NetworkEventItem)),
});
export type EventLine = z.infer<typeof EventLine>;

/** A line of `attendance.ndjson`: somebody at an event, as it was noted. */
export const AttendanceLine = z.strictObject({
  event: z.string(),
  person: z.string(),
  status: z.enum(ATTENDANCE_STATUSES),
  recordedBy: z.string(),
});
export type AttendanceLine = z.infer<typeof AttendanceLine>;
