import type { ActionPlan, PlanStep } from '../action-plan.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { Consultation } from '../consultation.ts';
import type {
  ActingProject,
  ConsultingProject,
  ReviewingProject,
  TellingProject,
  VisionDescribedProject,
} from './development-project.ts';
import type { PersonId } from '../ids.ts';
import type { ProjectRefusal } from './project-refusals.ts';
import { acceptUnless } from '../result.ts';
import { against, type Answer, type TeachersMove } from './teachers-move.ts';

/** A project whose plan was agreed, up to the day it is recognised. */
type PlannedProject = ActingProject | ReviewingProject | TellingProject;

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
export function recordConsultation<Project extends ConsultingProject | PlannedProject>(
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
 *
 * What was agreed can be agreed anew while the work goes on, and the earlier agreement is kept. A
 * step somebody has begun is not taken out: it is recorded as dropped, so that it can still be told.
 */
export function agreeActionPlan(
  project: ConsultingProject,
  plan: ActionPlan,
  move: TeachersMove,
): Answer<ActingProject>;
export function agreeActionPlan<Project extends PlannedProject>(
  project: Project,
  plan: ActionPlan,
  move: TeachersMove,
): Answer<Project>;
export function agreeActionPlan(
  project: ConsultingProject | PlannedProject,
  plan: ActionPlan,
  { by, on }: TeachersMove,
): Answer<PlannedProject> {
  const refusals = [...against(project, by, on), ...stepsTwice(plan)];
  if (!project.consultations.some((each) => askedSomebodyElse(each, project.teacher))) {
    refusals.push({ code: 'project.not-consulted', params: {} });
  }
  if (plan.steps.length === 0) refusals.push({ code: 'project.plan-without-steps', params: {} });
  if (project.stage !== 'consulting') {
    refusals.push(...stepsTakenOut(project.plan, plan));
    return acceptUnless(refusals, {
      ...project,
      ...agreementsBefore(project, on),
      plan,
      agreedOn: on,
      lastMovedOn: on,
    });
  }
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
export function recordStep<Project extends PlannedProject>(
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

// A plan that is mended on the very day it was agreed never stood as it was.
function agreementsBefore(
  { plan, agreedOn, earlierAgreements = [] }: PlannedProject,
  on: CalendarDate,
): Pick<PlannedProject, 'earlierAgreements'> {
  if (agreedOn === on) return {};
  return { earlierAgreements: [...earlierAgreements, { plan, agreedOn, until: on }] };
}

function stepsTakenOut(before: ActionPlan, after: ActionPlan): ProjectRefusal[] {
  return before.steps
    .filter(({ id, status }) => status !== 'planned' && !after.steps.some((each) => each.id === id))
    .map(({ what }) => ({ code: 'project.step-taken-out', params: { what } }));
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
