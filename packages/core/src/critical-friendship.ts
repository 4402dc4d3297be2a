import type * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, prose, record } from './fields.ts';
import { EntryId, PersonId, ProjectId } from './ids.ts';

/** One exchange between critical friends: a question that helps, and what came of it. */
export const CriticalFriendExchange = record({
  on: CalendarDate,
  from: PersonId,
  asked: prose(8000),
  answered: maybe(prose(8000)),
});
export type CriticalFriendExchange = z.infer<typeof CriticalFriendExchange>;

/**
 * Somebody whom a teacher asked to be a supportive questioner of the project. The teacher chooses,
 * and may end it; nobody is appointed.
 */
export const CriticalFriendship = record({
  id: EntryId,
  project: ProjectId,
  teacher: PersonId,
  friend: PersonId,
  from: CalendarDate,
  until: maybe(CalendarDate),
  exchanges: list(CriticalFriendExchange),
});
export type CriticalFriendship = z.infer<typeof CriticalFriendship>;
