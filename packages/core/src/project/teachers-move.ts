import type { ActingPerson, TheTeacher } from '../acting-person.ts';
import type { CalendarDate } from '../calendar-date.ts';
import {
  type DevelopmentProject,
  type LiveProject,
  type PausedProject,
  workOf,
} from './development-project.ts';
import type { PersonId } from '../ids.ts';
import type { ProjectRefusal } from './project-refusals.ts';
import type { Result } from '../result.ts';

/** Who does something to a project, and on which day. */
export interface TeachersMove {
  readonly by: TheTeacher;
  readonly on: CalendarDate;
}

/** What a transition answers: the project as it is now, or every reason why not. */
export type Answer<Project> = Result<Project, ProjectRefusal>;

/** Whether somebody acts as the teacher whose project it is. */
export function isTheTeacher(project: DevelopmentProject, by: ActingPerson): by is TheTeacher {
  return by.role === 'teacher' && by.person === workOf(project).teacher;
}

/** What speaks against a move that is the teacher’s own. */
export function against(
  project: LiveProject,
  by: ActingPerson,
  on: CalendarDate,
): ProjectRefusal[] {
  const refusals = tooEarly(project, on);
  if (!isTheTeacher(project, by)) {
    refusals.push({
      code: 'project.only-the-teacher-decides',
      params: { teacher: project.teacher, by: by.person },
    });
  }
  return refusals;
}

/** The same for a project that may be resting. */
export function againstPaused(
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
export function notTheTeachersConcern(teacher: PersonId, by: ActingPerson): ProjectRefusal[] {
  if (by.role === 'teacher' && by.person === teacher) return [];
  return [{ code: 'project.concern-is-the-teachers', params: { teacher, by: by.person } }];
}

/** A move dated before the last one. */
export function tooEarly(
  project: Pick<LiveProject, 'lastMovedOn'>,
  on: CalendarDate,
): ProjectRefusal[] {
  if (on >= project.lastMovedOn) return [];
  return [{ code: 'project.earlier-than-last-move', params: { on, last: project.lastMovedOn } }];
}

/** Whether nothing was written. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
