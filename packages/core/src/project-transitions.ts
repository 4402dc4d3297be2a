import type { ActingPerson, TheTeacher } from './acting-person.ts';
import type { ActionPlan, PlanStep } from './action-plan.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Certificate } from './certificate.ts';
import type { Consultation } from './consultation.ts';
import type {
  ActingProject,
  CarriedOverProject,
  ConcernNamedProject,
  ConsultingProject,
  DevelopmentProject,
  LiveProject,
  PausedProject,
  PauseReason,
  RecognisedProject,
  ReviewingProject,
  TellingProject,
  VisionDescribedProject,
  WithdrawnProject,
} from './development-project.ts';
import { workOf } from './development-project.ts';
import type { CohortId, PersonId, PortfolioId, ProjectId, StoryId } from './ids.ts';
import type { ImpactReview } from './impact-review.ts';
import type { Portfolio } from './portfolio.ts';
import type { ProfessionalConcern, ValuesStatement } from './professional-concern.ts';
import type { ProjectRefusal } from './project-refusals.ts';
import { acceptUnless, type Result } from './result.ts';

/** Who does something to a project, and on which day. */
export interface TeachersMove {
  readonly by: TheTeacher;
  readonly on: CalendarDate;
}

type Answer<Project> = Result<Project, ProjectRefusal>;

/**
 * Name a professional concern, and so begin a development project.
 *
 * The concern is the teacher's own choice. Whoever else tries to set it is refused, even with the
 * best intentions: no other function of this package begins a project.
 */
export function nameConcern(
  project: { readonly id: ProjectId; readonly cohort: CohortId; readonly teacher: PersonId },
  concern: { readonly words: string; readonly language: string },
  { by, on }: TeachersMove,
): Answer<ConcernNamedProject> {
  const refusals = notTheTeachersConcern(project.teacher, by);
  if (isBlank(concern.words)) refusals.push({ code: 'project.concern-empty', params: {} });
  return acceptUnless(refusals, {
    stage: 'concern-named',
    id: project.id,
    cohort: project.cohort,
    teacher: project.teacher,
    concern: {
      statedBy: project.teacher,
      statedOn: on,
      words: concern.words,
      language: concern.language,
      earlier: [],
    },
    begunOn: on,
    lastMovedOn: on,
    pauses: [],
  });
}

/** Put the concern into other words, keeping the earlier ones. Only the teacher does. */
export function reviseConcern<
  Project extends ConcernNamedProject | VisionDescribedProject | ConsultingProject | ActingProject,
>(
  project: Project,
  concern: { readonly words: string; readonly language: string },
  { by, on }: TeachersMove,
): Answer<Project> {
  const refusals = [...notTheTeachersConcern(project.teacher, by), ...tooEarly(project, on)];
  if (isBlank(concern.words)) refusals.push({ code: 'project.concern-empty', params: {} });
  if (concern.words === project.concern.words) {
    refusals.push({ code: 'project.concern-unchanged', params: {} });
  }
  const earlier = [...project.concern.earlier, { words: project.concern.words, until: on }];
  const revised: ProfessionalConcern = {
    statedBy: project.teacher,
    statedOn: on,
    words: concern.words,
    language: concern.language,
    earlier,
  };
  return acceptUnless(refusals, { ...project, concern: revised, lastMovedOn: on });
}

/** Write down the values the work starts from. */
export function clarifyValues<
  Project extends ConcernNamedProject | VisionDescribedProject | ConsultingProject,
>(
  project: Project,
  values: Omit<ValuesStatement, 'clarifiedOn'>,
  { by, on }: TeachersMove,
): Answer<Project> {
  const refusals = against(project, by, on);
  if (values.values.length === 0 && isBlank(values.reflection)) {
    refusals.push({ code: 'project.values-empty', params: {} });
  }
  return acceptUnless(refusals, {
    ...project,
    values: { ...values, clarifiedOn: on },
    lastMovedOn: on,
  });
}

/** Describe how practice should be, once the concern has been addressed. */
export function describeVision(
  project: ConcernNamedProject | VisionDescribedProject,
  vision: string,
  { by, on }: TeachersMove,
): Answer<VisionDescribedProject> {
  const refusals = against(project, by, on);
  if (isBlank(vision)) refusals.push({ code: 'project.vision-empty', params: {} });
  return acceptUnless(refusals, {
    ...project,
    stage: 'vision-described',
    vision: { describedOn: on, words: vision },
    lastMovedOn: on,
  });
}

/** Begin to ask colleagues about the concern and the first ideas for a plan. */
export function openConsultation(
  project: VisionDescribedProject,
  { by, on }: TeachersMove,
): Answer<ConsultingProject> {
  return acceptUnless(against(project, by, on), {
    ...project,
    stage: 'consulting',
    consultations: [],
    lastMovedOn: on,
  });
}

/** Write down who was asked, what was heard, and what it changed. */
export function recordConsultation<Project extends ConsultingProject | ActingProject>(
  project: Project,
  consultation: Consultation,
  { by, on }: TeachersMove,
): Answer<Project> {
  const refusals = against(project, by, on);
  if (project.consultations.some((each) => each.id === consultation.id)) {
    refusals.push({
      code: 'project.consultation-known',
      params: { consultation: consultation.id },
    });
  }
  if (consultation.heldOn > on) {
    refusals.push({
      code: 'project.consultation-in-future',
      params: { heldOn: consultation.heldOn, on },
    });
  }
  return acceptUnless(refusals, {
    ...project,
    consultations: [...project.consultations, consultation],
    lastMovedOn: on,
  });
}

/** Put a draft of the plan on the table, so that colleagues can say what they think of it. */
export function draftPlan(
  project: ConsultingProject,
  plan: ActionPlan,
  { by, on }: TeachersMove,
): Answer<ConsultingProject> {
  const refusals = [...against(project, by, on), ...stepsTwice(plan)];
  return acceptUnless(refusals, { ...project, draftPlan: plan, lastMovedOn: on });
}

/**
 * Agree an action plan and begin to act on it.
 *
 * Colleagues are consulted before a plan is agreed: in teacher-led development work the planning
 * is part of the leading. A plan nobody else was asked about is refused.
 */
export function agreeActionPlan(
  project: ConsultingProject,
  plan: ActionPlan,
  { by, on }: TeachersMove,
): Answer<ActingProject> {
  const refusals = [...against(project, by, on), ...stepsTwice(plan)];
  if (!project.consultations.some((each) => askedSomebodyElse(each, project.teacher))) {
    refusals.push({ code: 'project.not-consulted', params: {} });
  }
  if (plan.steps.length === 0) refusals.push({ code: 'project.plan-without-steps', params: {} });
  const { draftPlan: _laidAside, ...consulted } = project;
  return acceptUnless(refusals, {
    ...consulted,
    stage: 'acting',
    plan,
    agreedOn: on,
    lastMovedOn: on,
  });
}

/** Record how far a step of the plan has come, with the evidence for it. */
export function recordStep<Project extends ActingProject | ReviewingProject>(
  project: Project,
  step: Pick<PlanStep, 'id' | 'status'> & Partial<PlanStep>,
  { by, on }: TeachersMove,
): Answer<Project> {
  const refusals = against(project, by, on);
  if (!project.plan.steps.some((each) => each.id === step.id)) {
    refusals.push({ code: 'project.step-unknown', params: { step: step.id } });
  }
  const steps = project.plan.steps.map((each) =>
    each.id === step.id ? { ...each, ...step } : each,
  );
  return acceptUnless(refusals, {
    ...project,
    plan: { ...project.plan, steps },
    lastMovedOn: on,
  });
}

/** Look at what has changed. At least one step must have been begun: otherwise nothing could. */
export function reviewImpact(
  project: ActingProject | ReviewingProject,
  impact: Omit<ImpactReview, 'reviewedOn'>,
  { by, on }: TeachersMove,
): Answer<ReviewingProject> {
  const refusals = against(project, by, on);
  if (!project.plan.steps.some((step) => step.status === 'begun' || step.status === 'done')) {
    refusals.push({
      code: 'project.no-step-taken',
      params: { steps: project.plan.steps.length },
    });
  }
  if (isBlank(impact.howOthersWereLed)) {
    refusals.push({ code: 'project.others-not-mentioned', params: {} });
  }
  return acceptUnless(refusals, {
    ...project,
    stage: 'reviewing-impact',
    impact: { ...impact, reviewedOn: on },
    lastMovedOn: on,
  });
}

/** Begin to tell: a portfolio is opened, and stories may be written. */
export function beginTelling(
  project: ReviewingProject,
  telling: { readonly portfolio: PortfolioId; readonly stories?: readonly StoryId[] },
  { by, on }: TeachersMove,
): Answer<TellingProject> {
  return acceptUnless(against(project, by, on), {
    ...project,
    stage: 'telling',
    portfolio: telling.portfolio,
    stories: telling.stories ?? [],
    lastMovedOn: on,
  });
}

/**
 * Recognise the work with a certificate.
 *
 * This is the one step that is not the teacher's own: the portfolio was awarded, and a certificate
 * for this very teacher and project was issued.
 */
export function recogniseProject(
  project: TellingProject,
  recognition: { readonly portfolio: Portfolio; readonly certificate: Certificate },
  { on }: { readonly on: CalendarDate },
): Answer<RecognisedProject> {
  const refusals = tooEarly(project, on);
  const { portfolio, certificate } = recognition;
  if (portfolio.id !== project.portfolio || portfolio.project !== project.id) {
    refusals.push({ code: 'project.portfolio-of-another', params: { portfolio: portfolio.id } });
  }
  if (portfolio.state !== 'awarded') {
    refusals.push({ code: 'project.portfolio-not-awarded', params: { state: portfolio.state } });
  }
  const { holder } = certificate;
  if (
    holder.kind !== 'participant' ||
    holder.person !== project.teacher ||
    holder.project !== project.id
  ) {
    refusals.push({
      code: 'project.certificate-for-another',
      params: { certificate: certificate.id },
    });
  }
  return acceptUnless(refusals, {
    ...project,
    stage: 'recognised',
    certificate: certificate.id,
    recognisedOn: on,
    lastMovedOn: on,
  });
}

/** Let a project rest. It can be taken up exactly where it was left. */
export function pauseProject(
  project: LiveProject,
  reason: PauseReason,
  { by, on }: TeachersMove,
): Answer<PausedProject> {
  return acceptUnless(against(project, by, on), {
    stage: 'paused',
    pausedOn: on,
    reason,
    resumesAs: project,
  });
}

/** Take a resting project up again. */
export function resumeProject(
  project: PausedProject,
  { by, on }: TeachersMove,
): Answer<LiveProject> {
  const { pausedOn, reason, resumesAs } = project;
  const pauses = [...resumesAs.pauses, { from: pausedOn, until: on, reason }];
  return acceptUnless(againstPaused(project, by, on), { ...resumesAs, pauses, lastMovedOn: on });
}

/** Give a project up. What was done until then is kept. */
export function withdrawProject(
  project: LiveProject | PausedProject,
  note: string,
  { by, on }: TeachersMove,
): Answer<WithdrawnProject> {
  const was = project.stage === 'paused' ? project.resumesAs : project;
  return acceptUnless(againstPaused(project, by, on), {
    stage: 'withdrawn',
    withdrawnOn: on,
    ...(isBlank(note) ? {} : { note }),
    was,
  });
}

/** A project that ended in one cohort, and the one that goes on from it in another. */
export interface CarriedOver {
  readonly ended: CarriedOverProject;
  readonly continues: LiveProject;
}

/** Carry a project over into another cohort: the work goes on where it was, as a record of its own. */
export function carryOver(
  project: LiveProject | PausedProject,
  next: { readonly id: ProjectId; readonly cohort: CohortId },
  { by, on }: TeachersMove,
): Answer<CarriedOver> {
  const was = project.stage === 'paused' ? project.resumesAs : project;
  const refusals = againstPaused(project, by, on);
  if (next.cohort === was.cohort) {
    refusals.push({ code: 'project.cohort-is-the-same', params: { cohort: next.cohort } });
  }
  return acceptUnless(refusals, {
    ended: { stage: 'carried-over', carriedOverOn: on, into: next.id, was },
    continues: {
      ...was,
      id: next.id,
      cohort: next.cohort,
      carriedFrom: was.id,
      lastMovedOn: on,
    },
  });
}

/** Whether somebody acts as the teacher whose project it is. */
export function isTheTeacher(project: DevelopmentProject, by: ActingPerson): by is TheTeacher {
  return by.role === 'teacher' && by.person === workOf(project).teacher;
}

function against(project: LiveProject, by: ActingPerson, on: CalendarDate): ProjectRefusal[] {
  const refusals = tooEarly(project, on);
  if (!isTheTeacher(project, by)) {
    refusals.push({
      code: 'project.only-the-teacher-decides',
      params: { teacher: project.teacher, by: by.person },
    });
  }
  return refusals;
}

function againstPaused(
  project: LiveProject | PausedProject,
  by: ActingPerson,
  on: CalendarDate,
): ProjectRefusal[] {
  if (project.stage !== 'paused') return against(project, by, on);
  const refusals = against(project.resumesAs, by, on);
  if (on >= project.pausedOn || on < project.resumesAs.lastMovedOn) return refusals;
  return [
    ...refusals,
    { code: 'project.earlier-than-last-move', params: { on, last: project.pausedOn } },
  ];
}

// The compiler already refuses anybody who does not act as a teacher; at run time a form may still
// name somebody else, and then this is the answer.
function notTheTeachersConcern(teacher: PersonId, by: ActingPerson): ProjectRefusal[] {
  if (by.role === 'teacher' && by.person === teacher) return [];
  return [{ code: 'project.concern-is-the-teachers', params: { teacher, by: by.person } }];
}

function tooEarly(project: LiveProject, on: CalendarDate): ProjectRefusal[] {
  if (on >= project.lastMovedOn) return [];
  return [{ code: 'project.earlier-than-last-move', params: { on, last: project.lastMovedOn } }];
}

function stepsTwice(plan: ActionPlan): ProjectRefusal[] {
  const seen = new Set<string>();
  const refusals: ProjectRefusal[] = [];
  for (const { id } of plan.steps) {
    if (seen.has(id)) refusals.push({ code: 'project.step-twice', params: { step: id } });
    seen.add(id);
  }
  return refusals;
}

function askedSomebodyElse(consultation: Consultation, teacher: PersonId): boolean {
  return consultation.people.length === 0 || consultation.people.some((each) => each !== teacher);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
