import { CalendarDate } from '@tldw/core';
import * as z from 'zod/mini';
import { Dimension } from './dimension.ts';
import { SupportLevel } from './support-level.ts';

const Id = z.string().check(z.minLength(1), z.maxLength(80));
const score = (least: number, most: number, step: number) =>
  z.number().check(z.minimum(least), z.maximum(most), z.multipleOf(step));

const dated = { id: Id, teacher: Id, on: CalendarDate };
const observed = {
  ...dated,
  /** Who saw it: an opaque id, needed to know whether two people agree. */
  by: Id,
  /** Fewer dimensions than the kind usually speaks to; left out, it speaks to all of them. */
  dimensions: z.optional(z.array(Dimension).check(z.minLength(1))),
  /** E8: the teacher explained or showed it again. An unchecked success counts as partial. */
  checked: z.optional(z.boolean()),
  /** A failure that stalls the project, breaks an ethical promise or harms a colleague. */
  severity: z.optional(z.enum(['ordinary', 'critical'])),
};

/** E1: how much help was needed in a session or tutorial: 0 done for the teacher … 3 unprompted, 4 helps others. */
export const SupervisionRating = z.strictObject({
  kind: z.literal('supervision-rating'),
  ...observed,
  score: score(0, 4, 1),
});
export type SupervisionRating = z.infer<typeof SupervisionRating>;

/** The four durable artefacts of a development project. */
export const ARTEFACTS = [
  'action-plan',
  'record-of-participation',
  'portfolio-entry',
  'vignette',
] as const;

/** E2: an artefact read with the rubric, 0–4. */
export const ArtefactReading = z.strictObject({
  kind: z.literal('artefact'),
  ...observed,
  artefact: z.enum(ARTEFACTS),
  score: score(0, 4, 1),
});
export type ArtefactReading = z.infer<typeof ArtefactReading>;

/** E3: how deep a reflection goes, Kember's 1–4 with halves. The code only: the words stay with the teacher. */
export const ReflectionReading = z.strictObject({
  kind: z.literal('reflection'),
  ...observed,
  depth: score(1, 4, 0.5),
});
export type ReflectionReading = z.infer<typeof ReflectionReading>;

/** E4: which of the six steps of a critical friendship were completed; step 3 is the teacher's own outcomes. */
export const CriticalFriendMeeting = z.strictObject({
  kind: z.literal('critical-friendship'),
  ...observed,
  steps: z.array(score(1, 6, 1)).check(z.maxLength(6)),
});
export type CriticalFriendMeeting = z.infer<typeof CriticalFriendMeeting>;

/** E5: what the teacher says: confidence about the next task, 0–100, and the help wanted. */
export const SelfReport = z.strictObject({
  kind: z.literal('self-report'),
  ...dated,
  dimensions: z.optional(z.array(Dimension).check(z.minLength(1))),
  confidence: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  helpWanted: z.optional(z.enum(['more', 'same', 'less'])),
});
export type SelfReport = z.infer<typeof SelfReport>;

/** E6: a session, a tutorial or a task on time: taken part in (done) or missed. */
export const Participation = z.strictObject({
  kind: z.literal('participation'),
  ...dated,
  what: z.enum(['session', 'tutorial', 'network-event', 'task', 'contact']),
  done: z.boolean(),
});
export type Participation = z.infer<typeof Participation>;

/** E7: something in the teacher's life or school that comes before any release. */
export const ContextEvent = z.strictObject({
  kind: z.literal('context'),
  ...dated,
  what: z.enum([
    'distress',
    'conflict',
    'workload',
    'role-change',
    'closure',
    'several-dimensions',
  ]),
  status: z.enum(['opened', 'closed']),
  /** `support`: step in now (a veto); `hold`: only stop releases. Left out: hold. */
  effect: z.optional(z.enum(['support', 'hold'])),
  dimensions: z.optional(z.array(Dimension).check(z.minLength(1))),
});
export type ContextEvent = z.infer<typeof ContextEvent>;

/** The four episodes of a programme year, in order. */
export const EPISODES = [
  'creating-the-conditions',
  're-orientating',
  'enacting',
  'reflecting',
] as const;
export const Episode = z.enum(EPISODES);
export type Episode = z.infer<typeof Episode>;

/** The programme enters an episode; without `teacher` it does so for everybody in the log. */
export const EpisodeBegins = z.strictObject({
  kind: z.literal('episode'),
  id: Id,
  teacher: z.optional(Id),
  on: CalendarDate,
  episode: Episode,
});
export type EpisodeBegins = z.infer<typeof EpisodeBegins>;

/** A point the teacher's own project has reached. */
export const Milestone = z.strictObject({
  kind: z.literal('milestone'),
  ...dated,
  reached: z.enum(['plan-consulted']),
});
export type Milestone = z.infer<typeof Milestone>;

/** The professional concern was named. Only the teacher can do so (rule R0). */
export const ConcernNamed = z.strictObject({
  kind: z.literal('concern'),
  ...dated,
  setBy: z.literal('teacher'),
});
export type ConcernNamed = z.infer<typeof ConcernNamed>;

/** Why a facilitator decided otherwise. */
export const OVERRIDE_REASONS = [
  'knows-something-the-log-does-not',
  'teacher-preference',
  'new-task-is-harder',
  'new-task-is-easier',
  'group-needs',
  'evidence-looks-wrong',
] as const;

/** R14: a facilitator decides otherwise, one level up or down, with a reason and an end. */
export const Override = z.strictObject({
  kind: z.literal('override'),
  ...dated,
  by: Id,
  dimension: Dimension,
  to: SupportLevel,
  reason: z.enum(OVERRIDE_REASONS),
  /** In the facilitator's own words, about the work and never about the person. */
  text: z.optional(z.string().check(z.maxLength(500))),
  /** The last day on which it holds. Left out: until the next contact. */
  until: z.optional(CalendarDate),
  /** A coordinator may lock it: contacts do not end it, only `until` or another override does. */
  locked: z.optional(z.boolean()),
});
export type Override = z.infer<typeof Override>;

/** Evidence that codes to success, partial or failure (E1–E4). */
export type ObservedEvidence =
  SupervisionRating | ArtefactReading | ReflectionReading | CriticalFriendMeeting;

/** The kinds of evidence that can be coded, E1–E4 in order. */
export const EVIDENCE_KINDS = [
  'supervision-rating',
  'artefact',
  'reflection',
  'critical-friendship',
] as const;
export const EvidenceKind = z.enum(EVIDENCE_KINDS);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** One dated line of the log. */
export const LogEntry = z.discriminatedUnion('kind', [
  SupervisionRating,
  ArtefactReading,
  ReflectionReading,
  CriticalFriendMeeting,
  SelfReport,
  Participation,
  ContextEvent,
  EpisodeBegins,
  Milestone,
  ConcernNamed,
  Override,
]);
export type LogEntry = z.infer<typeof LogEntry>;
