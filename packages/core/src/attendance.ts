import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { maybe, prose, record } from './fields.ts';
import { EventId, PersonId } from './ids.ts';

/** What is known of somebody and an event. `expected` until it was held. */
export const ATTENDANCE_STATUSES = ['expected', 'attended', 'apologised', 'absent'] as const;
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];

/** Whether somebody took part in an event. Apologies count only when they came in advance. */
export const Attendance = record({
  event: EventId,
  person: PersonId,
  status: z.enum(ATTENDANCE_STATUSES),
  recordedBy: maybe(PersonId),
  recordedOn: maybe(CalendarDate),
  note: maybe(prose(1000)),
});
export type Attendance = z.infer<typeof Attendance>;

/**
 * How often somebody came, and how often they kept their word.
 *
 * Commitment counts attended and apologised in advance together: whoever says beforehand that they
 * cannot come is still committed. Both are counts of counts, never a share: with nothing held yet
 * there is no share to speak of. Events still expected are left out of both.
 */
export interface AttendanceSummary {
  readonly held: number;
  readonly attended: number;
  readonly apologised: number;
  readonly absent: number;
  readonly stillExpected: number;
  readonly committed: number;
}

/** Sum up attendance records, of one person or of a whole group. */
export function summariseAttendance(records: readonly Attendance[]): AttendanceSummary {
  const count = { expected: 0, attended: 0, apologised: 0, absent: 0 };
  for (const { status } of records) count[status] += 1;
  return {
    held: count.attended + count.apologised + count.absent,
    attended: count.attended,
    apologised: count.apologised,
    absent: count.absent,
    stillExpected: count.expected,
    committed: count.attended + count.apologised,
  };
}
