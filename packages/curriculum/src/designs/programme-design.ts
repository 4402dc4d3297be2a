import { LocalisedText } from '@tldw/core';
import * as z from 'zod/mini';

/** What an event is. */
export const EventKind = z.enum([
  'induction',
  'group-session',
  'tutorial',
  'network-event',
  'review',
  'presentation',
  'conference',
]);
export type EventKind = z.infer<typeof EventKind>;

/** Who meets: one group, all groups of a region, or everybody in the programme. */
export const EventScope = z.enum(['group', 'region', 'everyone']);
export type EventScope = z.infer<typeof EventScope>;

/** How people may meet. `either` means in person, and online while gathering is closed. */
export const MeetingMode = z.enum(['in-person', 'online', 'either']);
export type MeetingMode = z.infer<typeof MeetingMode>;

/** The six dimensions of facilitation (Heron 1999) on which evidence is gathered. */
export const Dimension = z.enum([
  'planning',
  'meaning',
  'confronting',
  'feeling',
  'structuring',
  'valuing',
]);
export type Dimension = z.infer<typeof Dimension>;

/** The kinds of day an event may use, in the words of the school calendar. */
export const UsableDay = z.enum(['teaching-day', 'break', 'weekend', 'before-year', 'after-year']);
export type UsableDay = z.infer<typeof UsableDay>;

/**
 * One end of a window, in words that fit any calendar or name one day of it.
 *
 * `on` is a day and month, `year` counts calendar years from the one in which the programme year
 * starts (May of 2019–20 is year 1). `from` is an anchor of the calendar and `days` the distance.
 * `share` is a part of the way from the first to the last day of teaching.
 */
export const Bound = z.union([
  z.object({
    on: z.string().check(z.regex(/^\d{2}-\d{2}$/)),
    year: z.int().check(z.minimum(0), z.maximum(3)),
  }),
  z.object({
    from: z.enum(['year-start', 'year-end', 'programme-start', 'programme-end']),
    days: z.int(),
  }),
  z.object({ share: z.number().check(z.minimum(0), z.maximum(1)) }),
]);
export type Bound = z.infer<typeof Bound>;

/** The days between two bounds, both included. */
export const WindowRule = z.object({ earliest: Bound, latest: Bound });
export type WindowRule = z.infer<typeof WindowRule>;

/** Something an occurrence leaves behind from which scaffolding may be decided. */
export const EvidenceSource = z.object({
  source: z.enum(['rating', 'artefact', 'reflection', 'critical-friend']),
  /** The artefact, if that is the source, for example `action-plan`. */
  artefact: z.optional(z.string()),
  dimensions: z.array(Dimension),
});
export type EvidenceSource = z.infer<typeof EvidenceSource>;

/** One time that a component happens: the third group session, the second network event. */
export const Occurrence = z.object({
  sequence: z.int().check(z.minimum(1)),
  purpose: LocalisedText,
  window: WindowRule,
  /** Where it should lie if nothing speaks against it. */
  preferred: z.optional(WindowRule),
  tools: z.array(z.string()),
  evidence: z.array(EvidenceSource),
});
export type Occurrence = z.infer<typeof Occurrence>;

/** A part of the programme: its sessions, its tutorials, its conference. */
export const Component = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  kind: EventKind,
  name: LocalisedText,
  purpose: LocalisedText,
  scope: EventScope,
  mode: MeetingMode,
  /** How many days in a row it takes. */
  days: z.int().check(z.minimum(1), z.maximum(14)),
  /** How long it lasts on each day; a group event must fit into the group's own times. */
  minutes: z.int().check(z.minimum(15), z.maximum(720)),
  /** When a shared event starts; group events start when the group meets. */
  startsAt: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  usableDays: z.array(UsableDay).check(z.minLength(1)),
  attendance: z.array(
    z.enum(['teacher', 'facilitator', 'school-director', 'coordinator', 'strategy-group', 'guest']),
  ),
  status: z.enum(['core', 'adaptable']),
  rationale: LocalisedText,
  /** Where this comes from, as a citation. */
  source: z.string(),
  /** Whether dates and lengths here are our own defaults rather than documented. */
  isDesignDefault: z.boolean(),
  occurrences: z.array(Occurrence).check(z.minLength(1)),
});
export type Component = z.infer<typeof Component>;

/** How far apart two occurrences are, in days from the end of one to the start of the other. */
export const Spacing = z.object({
  /** An occurrence as `component-sequence`, for example `group-session-2`. */
  after: z.string(),
  before: z.string(),
  minDays: z.int().check(z.minimum(0)),
  maxDays: z.optional(z.int().check(z.minimum(0))),
  /** The even rhythm aimed at. */
  idealDays: z.optional(z.int().check(z.minimum(1))),
});
export type Spacing = z.infer<typeof Spacing>;

/**
 * A programme design: the year as data, before any calendar or group is known.
 *
 * Components list what happens, spacing says in which order and how far apart.
 */
export const ProgrammeDesign = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  version: z.string(),
  name: LocalisedText,
  description: LocalisedText,
  source: z.string(),
  components: z.array(Component).check(z.minLength(1)),
  spacing: z.array(Spacing),
});
export type ProgrammeDesign = z.infer<typeof ProgrammeDesign>;
