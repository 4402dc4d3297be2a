import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { ClockTime } from './clock-time.ts';
import { list, maybe, prose, wholeNumber, words } from './fields.ts';
import { CohortId, EventId, PersonId, RegionId, SchoolGroupId, SchoolId } from './ids.ts';
import { ConferenceContribution } from './conference.ts';
import { NetworkEventItem } from './network-event.ts';

/** The kinds of meeting a programme is made of. */
export const EVENT_KINDS = [
  'group-session',
  'tutorial',
  'network-event',
  'conference',
  'induction',
  'review',
  'presentation',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Where an event stands: only planned, told to people, held, or given up. */
export const EVENT_STATUSES = ['planned', 'announced', 'held', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

// @__NO_SIDE_EFFECTS__
function eventFields() {
  return {
    id: EventId,
    cohort: CohortId,
    /** 1 for the first of its kind in the year. */
    sequence: wholeNumber(1, 99),
    heldOn: CalendarDate,
    /** The last day, when it takes more than one. */
    lastsUntil: maybe(CalendarDate),
    startsAt: maybe(ClockTime),
    endsAt: maybe(ClockTime),
    mode: z.enum(['in-person', 'online']),
    status: z.enum(EVENT_STATUSES),
    place: maybe(words(500)),
    facilitators: list(PersonId),
  };
}

/** A meeting of a school group, about two hours, in school. */
export const GroupSession = z.readonly(
  z.strictObject({ kind: z.literal('group-session'), group: SchoolGroupId, ...eventFields() }),
);
export type GroupSession = z.infer<typeof GroupSession>;

/** A conversation between one participant and a facilitator. */
export const Tutorial = z.readonly(
  z.strictObject({
    kind: z.literal('tutorial'),
    group: SchoolGroupId,
    participant: PersonId,
    ...eventFields(),
  }),
);
export type Tutorial = z.infer<typeof Tutorial>;

/** Schools of a region meet in one of them and consult each other about their projects. */
export const NetworkEvent = z.readonly(
  z.strictObject({
    kind: z.literal('network-event'),
    region: RegionId,
    hostSchool: maybe(SchoolId),
    programme: list(NetworkEventItem),
    ...eventFields(),
  }),
);
export type NetworkEvent = z.infer<typeof NetworkEvent>;

/** The closing meeting of the whole cohort, where stories are told and certificates awarded. */
export const Conference = z.readonly(
  z.strictObject({
    kind: z.literal('conference'),
    contributions: list(ConferenceContribution),
    ...eventFields(),
  }),
);
export type Conference = z.infer<typeof Conference>;

/**
 * The conference that opens a cohort. Directors and facilitators work in two strands, apart from
 * each other: what each has to learn about the programme differs.
 */
export const Induction = z.readonly(
  z.strictObject({
    kind: z.literal('induction'),
    strands: list(
      z.readonly(
        z.strictObject({
          strand: z.enum(['directors', 'facilitators']),
          ledBy: list(PersonId),
          attendedBy: list(PersonId),
        }),
      ),
    ),
    ...eventFields(),
  }),
);
export type Induction = z.infer<typeof Induction>;

/** The project team looks at how the programme goes and refines it. */
export const Review = z.readonly(
  z.strictObject({
    kind: z.literal('review'),
    region: maybe(RegionId),
    record: prose(),
    ...eventFields(),
  }),
);
export type Review = z.infer<typeof Review>;

/** Participants present their projects to the school's senior leaders. */
export const Presentation = z.readonly(
  z.strictObject({
    kind: z.literal('presentation'),
    group: SchoolGroupId,
    school: SchoolId,
    ...eventFields(),
  }),
);
export type Presentation = z.infer<typeof Presentation>;

/** Any meeting of the programme. It is on a day and at a time on the wall, never at an instant. */
export const ProgrammeEvent = z.union([
  GroupSession,
  Tutorial,
  NetworkEvent,
  Conference,
  Induction,
  Review,
  Presentation,
]);
export type ProgrammeEvent = z.infer<typeof ProgrammeEvent>;
