import type {
  CarriedOverProject,
  LiveProject,
  PausedProject,
  PauseReason,
  WithdrawnProject,
} from './development-project.ts';
import type { CohortId, ProjectId } from '../ids.ts';
import { acceptUnless } from '../result.ts';
import {
  against,
  againstPaused,
  type Answer,
  isBlank,
  type TeachersMove,
} from './teachers-move.ts';

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
