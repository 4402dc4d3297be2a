import {
  moveProject,
  type ActingPerson,
  type CalendarDate,
  type DevelopmentProject,
} from '@tldw/core';
import { CORE_MESSAGES, say } from '@tldw/core/messages';

/** Do what a form asks for to a project whose stage is known only at run time. */
export function pauseWhateverItIs(
  project: DevelopmentProject,
  by: ActingPerson,
  on: CalendarDate,
): string {
  const moved = moveProject(project, { move: 'pause', with: 'workload' }, { by, on });
  return moved.ok
    ? moved.value.project.stage
    : moved.refusals.map((refusal) => say(CORE_MESSAGES, 'ru', refusal)).join(' ');
}
