import * as z from 'zod/mini';
import { ActionPlan, EarlierAgreement } from '../action-plan.ts';
import { CalendarDate } from '../calendar-date.ts';
import { Consultation } from '../consultation.ts';
import { list, maybe, prose, record, words } from '../fields.ts';
import { CertificateId, CohortId, PersonId, PortfolioId, ProjectId, StoryId } from '../ids.ts';
import { ImpactReview } from '../impact-review.ts';
import { ProfessionalConcern, ValuesStatement, Vision } from '../professional-concern.ts';

/** Why a project rests. */
export const PAUSE_REASONS = [
  'workload',
  'illness',
  'school-closed',
  'leave',
  'other',
  'not-said',
] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** A time during which a project rested. */
export const Pause = record({
  from: CalendarDate,
  until: CalendarDate,
  reason: z.enum(PAUSE_REASONS),
});
export type Pause = z.infer<typeof Pause>;

// @__NO_SIDE_EFFECTS__
function projectFields() {
  return {
    id: ProjectId,
    cohort: CohortId,
    teacher: PersonId,
    title: maybe(words(300)),
    concern: ProfessionalConcern,
    values: maybe(ValuesStatement),
    begunOn: CalendarDate,
    /** The day of the last change: no later one may be dated before it. */
    lastMovedOn: CalendarDate,
    pauses: list(Pause),
    /** The project of an earlier cohort which this one goes on from. */
    carriedFrom: maybe(ProjectId),
  };
}

// @__NO_SIDE_EFFECTS__
function consultedFields() {
  return { ...projectFields(), vision: Vision, consultations: list(Consultation) };
}

// @__NO_SIDE_EFFECTS__
function plannedFields() {
  return {
    ...consultedFields(),
    plan: ActionPlan,
    agreedOn: CalendarDate,
    /** The plan as it was agreed before, the first agreement first. */
    earlierAgreements: maybe(list(EarlierAgreement)),
  };
}

/** The teacher has said what they want to improve. */
export const ConcernNamedProject = z.readonly(
  z.strictObject({ stage: z.literal('concern-named'), ...projectFields() }),
);
export type ConcernNamedProject = z.infer<typeof ConcernNamedProject>;

/** The teacher has described how practice should be. */
export const VisionDescribedProject = z.readonly(
  z.strictObject({ stage: z.literal('vision-described'), ...projectFields(), vision: Vision }),
);
export type VisionDescribedProject = z.infer<typeof VisionDescribedProject>;

/** Colleagues are being asked; a draft of the plan may be on the table. */
export const ConsultingProject = z.readonly(
  z.strictObject({
    stage: z.literal('consulting'),
    ...consultedFields(),
    draftPlan: maybe(ActionPlan),
  }),
);
export type ConsultingProject = z.infer<typeof ConsultingProject>;

/** The plan is agreed and is being carried out. */
export const ActingProject = z.readonly(
  z.strictObject({ stage: z.literal('acting'), ...plannedFields() }),
);
export type ActingProject = z.infer<typeof ActingProject>;

/** The teacher looks at what has changed, and widens it. */
export const ReviewingProject = z.readonly(
  z.strictObject({
    stage: z.literal('reviewing-impact'),
    ...plannedFields(),
    impact: ImpactReview,
  }),
);
export type ReviewingProject = z.infer<typeof ReviewingProject>;

/** The portfolio is put together and the story told. */
export const TellingProject = z.readonly(
  z.strictObject({
    stage: z.literal('telling'),
    ...plannedFields(),
    impact: ImpactReview,
    portfolio: PortfolioId,
    stories: list(StoryId),
  }),
);
export type TellingProject = z.infer<typeof TellingProject>;

/** The work was recognised with a certificate. */
export const RecognisedProject = z.readonly(
  z.strictObject({
    stage: z.literal('recognised'),
    ...plannedFields(),
    impact: ImpactReview,
    portfolio: PortfolioId,
    stories: list(StoryId),
    certificate: CertificateId,
    recognisedOn: CalendarDate,
  }),
);
export type RecognisedProject = z.infer<typeof RecognisedProject>;

/** A project that is going on: neither resting nor over. */
export const LiveProject = z.discriminatedUnion('stage', [
  ConcernNamedProject,
  VisionDescribedProject,
  ConsultingProject,
  ActingProject,
  ReviewingProject,
  TellingProject,
]);
export type LiveProject = z.infer<typeof LiveProject>;

/** The project rests, and can be taken up where it was left. */
export const PausedProject = z.readonly(
  z.strictObject({
    stage: z.literal('paused'),
    pausedOn: CalendarDate,
    reason: z.enum(PAUSE_REASONS),
    resumesAs: LiveProject,
  }),
);
export type PausedProject = z.infer<typeof PausedProject>;

/** The teacher gave the project up. What was done until then is kept. */
export const WithdrawnProject = z.readonly(
  z.strictObject({
    stage: z.literal('withdrawn'),
    withdrawnOn: CalendarDate,
    note: maybe(prose(4000)),
    was: LiveProject,
  }),
);
export type WithdrawnProject = z.infer<typeof WithdrawnProject>;

/** The project goes on in another cohort, as another record. */
export const CarriedOverProject = z.readonly(
  z.strictObject({
    stage: z.literal('carried-over'),
    carriedOverOn: CalendarDate,
    into: ProjectId,
    was: LiveProject,
  }),
);
export type CarriedOverProject = z.infer<typeof CarriedOverProject>;

/**
 * The year's work that one teacher leads. Each stage is a type of its own, so that a function which
 * needs an agreed plan cannot be given a project without one.
 */
export const DevelopmentProject = z.discriminatedUnion('stage', [
  ConcernNamedProject,
  VisionDescribedProject,
  ConsultingProject,
  ActingProject,
  ReviewingProject,
  TellingProject,
  RecognisedProject,
  PausedProject,
  WithdrawnProject,
  CarriedOverProject,
]);
export type DevelopmentProject = z.infer<typeof DevelopmentProject>;
export type ProjectStage = DevelopmentProject['stage'];
export type LiveStage = LiveProject['stage'];

/** What the project was when it was last worked on, whether or not it rests or has ended. */
export function workOf(project: DevelopmentProject): LiveProject | RecognisedProject {
  switch (project.stage) {
    case 'paused':
      return project.resumesAs;
    case 'withdrawn':
    case 'carried-over':
      return project.was;
    default:
      return project;
  }
}
