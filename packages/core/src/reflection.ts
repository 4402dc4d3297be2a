import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, prose, record, someOf } from './fields.ts';
import {
  EntryId,
  EventId,
  NoteId,
  PersonId,
  ProjectId,
  ReflectionId,
  SchoolGroupId,
} from './ids.ts';
import { LanguageTag } from './localised-text.ts';

/** The circle a reflection is shared with. It begins private, and only its author widens it. */
export const REFLECTION_CIRCLES = [
  'private',
  'critical-friend',
  'facilitator',
  'group',
  'school',
] as const;
export type ReflectionCircle = (typeof REFLECTION_CIRCLES)[number];

/** A teacher's thoughts on practice, project or session. They belong to the teacher alone. */
export const Reflection = record({
  id: ReflectionId,
  author: PersonId,
  project: maybe(ProjectId),
  event: maybe(EventId),
  writtenOn: CalendarDate,
  language: LanguageTag,
  words: prose(),
  circle: z.enum(REFLECTION_CIRCLES),
});
export type Reflection = z.infer<typeof Reflection>;

/**
 * What a critical friend says of a reflection that its author shared with them by name. It is for
 * the author; the friend reads it as long as the reflection is shared with them.
 */
export const ReflectionAnswer = record({
  id: EntryId,
  reflection: ReflectionId,
  friend: PersonId,
  answeredOn: CalendarDate,
  words: prose(8000),
});
export type ReflectionAnswer = z.infer<typeof ReflectionAnswer>;

/**
 * What was agreed in a tutorial. It belongs to the teacher it is about and to the facilitator who
 * wrote it; nobody else ever reads it, whatever their post.
 */
export const OneToOneNote = record({
  id: NoteId,
  facilitator: PersonId,
  teacher: PersonId,
  group: SchoolGroupId,
  tutorial: maybe(EventId),
  writtenOn: CalendarDate,
  words: prose(),
  nextSteps: list(prose(1000)),
  /** The day the teacher read it. */
  acknowledgedOn: maybe(CalendarDate),
});
export type OneToOneNote = z.infer<typeof OneToOneNote>;

/** The record of a conversation among several people, kept by all who took part in it. */
export const GroupAgreement = record({
  group: SchoolGroupId,
  agreedOn: CalendarDate,
  /** The norms a group gives itself in its first session. */
  norms: someOf(prose(500)),
});
export type GroupAgreement = z.infer<typeof GroupAgreement>;
