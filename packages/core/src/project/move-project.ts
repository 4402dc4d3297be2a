import type { ActingPerson } from '../acting-person.ts';
import type { ActionPlan } from '../action-plan.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { Certificate } from '../certificate.ts';
import type { Consultation } from '../consultation.ts';
import type { DevelopmentProject, PauseReason } from './development-project.ts';
import type { CohortId, PortfolioId, ProjectId, StoryId } from '../ids.ts';
import type { Portfolio } from '../portfolio.ts';
import { PROJECT_TABLE, stagesFor, type ProjectMoveName } from './project-table.ts';
import type { ProjectRefusal } from './project-refusals.ts';
import { clarifyValues, describeVision, reviseConcern } from './concern-and-vision.ts';
import {
  agreeActionPlan,
  draftPlan,
  openConsultation,
  recordConsultation,
  recordStep,
} from './consultation-and-plan.ts';
import {
  beginTelling,
  endRecognition,
  recogniseProject,
  reviewImpact,
} from './impact-and-telling.ts';
import { carryOver, pauseProject, resumeProject, withdrawProject } from './pausing-and-leaving.ts';
import type { TeachersMove } from './teachers-move.ts';
import { accept, refuse, type Result } from '../result.ts';

const PLAN_AGREED = ['acting', 'reviewing-impact', 'telling'] as const;
const VISION_KNOWN = ['consulting', ...PLAN_AGREED] as const;

/** A change of a project as a form or a message asks for it: which one, and with what. */
export type ProjectMove =
  | { readonly move: 'clarify-values'; readonly with: Parameters<typeof clarifyValues>[1] }
  | { readonly move: 'revise-concern'; readonly with: Parameters<typeof reviseConcern>[1] }
  | { readonly move: 'describe-vision'; readonly with: string }
  | { readonly move: 'open-consultation' }
  | { readonly move: 'record-consultation'; readonly with: Consultation }
  | { readonly move: 'draft-plan'; readonly with: ActionPlan }
  | { readonly move: 'agree-action-plan'; readonly with: ActionPlan }
  | { readonly move: 'record-step'; readonly with: Parameters<typeof recordStep>[1] }
  | { readonly move: 'review-impact'; readonly with: Parameters<typeof reviewImpact>[1] }
  | {
      readonly move: 'begin-telling';
      readonly with: { readonly portfolio: PortfolioId; readonly stories?: readonly StoryId[] };
    }
  | {
      readonly move: 'recognise';
      readonly with: { readonly portfolio: Portfolio; readonly certificate: Certificate };
    }
  | { readonly move: 'end-recognition'; readonly with: { readonly certificate: Certificate } }
  | { readonly move: 'pause'; readonly with: PauseReason }
  | { readonly move: 'resume' }
  | { readonly move: 'withdraw'; readonly with: string }
  | {
      readonly move: 'carry-over';
      readonly with: { readonly id: ProjectId; readonly cohort: CohortId };
    };

/** What became of a project, and of a carried one the record that goes on from it. */
export interface MovedProject {
  readonly project: DevelopmentProject;
  readonly continues?: DevelopmentProject;
}

/**
 * Do something to a project whose stage is known only at run time: what an app does with a form.
 *
 * Code that knows the stage calls the transition itself and lets the compiler check it. Here a move
 * that is not possible in the project's stage is refused, and the refusal says where it would be.
 */
export function moveProject(
  project: DevelopmentProject,
  asked: ProjectMove,
  { by, on }: { readonly by: ActingPerson; readonly on: CalendarDate },
): Result<MovedProject, ProjectRefusal> {
  if (!Object.hasOwn(PROJECT_TABLE[project.stage], asked.move))
    return wrongStage(project, asked.move);
  // Every transition below refuses whoever is not the teacher; the compiler cannot know who asks.
  const teachers = { by, on } as TeachersMove;
  switch (asked.move) {
    case 'clarify-values':
      return isIn(project, 'concern-named', 'vision-described', ...VISION_KNOWN)
        ? moved(clarifyValues(project, asked.with, teachers))
        : wrongStage(project, asked.move);
    case 'revise-concern':
      return isIn(project, 'concern-named', 'vision-described', ...VISION_KNOWN)
        ? moved(reviseConcern(project, asked.with, teachers))
        : wrongStage(project, asked.move);
    case 'describe-vision':
      if (isIn(project, ...VISION_KNOWN))
        return moved(describeVision(project, asked.with, teachers));
      return isIn(project, 'concern-named', 'vision-described')
        ? moved(describeVision(project, asked.with, teachers))
        : wrongStage(project, asked.move);
    case 'open-consultation':
      return isIn(project, 'vision-described')
        ? moved(openConsultation(project, teachers))
        : wrongStage(project, asked.move);
    case 'record-consultation':
      return isIn(project, ...VISION_KNOWN)
        ? moved(recordConsultation(project, asked.with, teachers))
        : wrongStage(project, asked.move);
    case 'draft-plan':
      return isIn(project, 'consulting')
        ? moved(draftPlan(project, asked.with, teachers))
        : wrongStage(project, asked.move);
    case 'agree-action-plan':
      if (isIn(project, ...PLAN_AGREED))
        return moved(agreeActionPlan(project, asked.with, teachers));
      return isIn(project, 'consulting')
        ? moved(agreeActionPlan(project, asked.with, teachers))
        : wrongStage(project, asked.move);
    case 'record-step':
      return isIn(project, ...PLAN_AGREED)
        ? moved(recordStep(project, asked.with, teachers))
        : wrongStage(project, asked.move);
    case 'review-impact':
      if (isIn(project, 'telling')) return moved(reviewImpact(project, asked.with, teachers));
      return isIn(project, 'acting', 'reviewing-impact')
        ? moved(reviewImpact(project, asked.with, teachers))
        : wrongStage(project, asked.move);
    case 'begin-telling':
      return isIn(project, 'reviewing-impact')
        ? moved(beginTelling(project, asked.with, teachers))
        : wrongStage(project, asked.move);
    case 'recognise':
      return isIn(project, 'telling')
        ? moved(recogniseProject(project, asked.with, { on }))
        : wrongStage(project, asked.move);
    case 'end-recognition':
      return isIn(project, 'recognised')
        ? moved(endRecognition(project, asked.with, { on }))
        : wrongStage(project, asked.move);
    case 'resume':
      return isIn(project, 'paused')
        ? moved(resumeProject(project, teachers))
        : wrongStage(project, asked.move);
    case 'pause':
      return isLive(project)
        ? moved(pauseProject(project, asked.with, teachers))
        : wrongStage(project, asked.move);
    case 'withdraw':
      return isLive(project) || isIn(project, 'paused')
        ? moved(withdrawProject(project, asked.with, teachers))
        : wrongStage(project, asked.move);
    case 'carry-over': {
      if (!isLive(project) && !isIn(project, 'paused')) return wrongStage(project, asked.move);
      const answer = carryOver(project, asked.with, teachers);
      if (!answer.ok) return answer;
      return accept({ project: answer.value.ended, continues: answer.value.continues });
    }
  }
}

function isIn<Stage extends DevelopmentProject['stage']>(
  project: DevelopmentProject,
  ...stages: readonly Stage[]
): project is Extract<DevelopmentProject, { stage: Stage }> {
  return (stages as readonly string[]).includes(project.stage);
}

function isLive(project: DevelopmentProject) {
  return isIn(
    project,
    'concern-named',
    'vision-described',
    'consulting',
    'acting',
    'reviewing-impact',
    'telling',
  );
}

function moved(
  answer: Result<DevelopmentProject, ProjectRefusal>,
): Result<MovedProject, ProjectRefusal> {
  return answer.ok ? accept({ project: answer.value }) : answer;
}

function wrongStage(
  project: DevelopmentProject,
  move: ProjectMoveName,
): Result<never, ProjectRefusal> {
  return refuse({
    code: 'project.not-possible-in-stage',
    params: { move, stage: project.stage, possibleIn: stagesFor(move) },
  });
}
