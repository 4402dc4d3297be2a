import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, prose, record, words } from './fields.ts';
import { EntryId, EvidenceId, PersonId } from './ids.ts';

/** How far a step has come. A step that was dropped stays in the plan, with the reason in its note. */
export const STEP_STATUSES = ['planned', 'begun', 'done', 'dropped'] as const;

/** One deliberate step of a plan: what, with whom, by when, and what will show that it happened. */
export const PlanStep = record({
  id: EntryId,
  what: words(2000),
  withWhom: list(PersonId),
  /** Who else joins in, in the teacher's own words: most are nobody the record knows. */
  together: maybe(prose(1000)),
  /** What will show that the step worked. */
  sign: maybe(prose(2000)),
  dueOn: maybe(CalendarDate),
  status: z.enum(STEP_STATUSES),
  begunOn: maybe(CalendarDate),
  doneOn: maybe(CalendarDate),
  evidence: list(EvidenceId),
  note: maybe(prose(4000)),
});
export type PlanStep = z.infer<typeof PlanStep>;

/**
 * The plan of action, agreed with colleagues before it is carried out. Planning is slow on purpose:
 * in teacher-led development work the planning is part of the leading.
 */
export const ActionPlan = record({
  aim: words(4000),
  steps: list(PlanStep),
  /** Days on which the teacher means to stop and look at how it goes. */
  reviewOn: list(CalendarDate),
  helpNeeded: maybe(prose(4000)),
});
export type ActionPlan = z.infer<typeof ActionPlan>;

/** A plan as it was agreed before it was agreed anew: from which day it stood, and until which. */
export const EarlierAgreement = record({
  plan: ActionPlan,
  agreedOn: CalendarDate,
  until: CalendarDate,
});
export type EarlierAgreement = z.infer<typeof EarlierAgreement>;
