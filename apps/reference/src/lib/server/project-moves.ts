import {
  CONSULTED,
  moveProject,
  STEP_STATUSES,
  type CalendarDate,
  type DevelopmentProject,
  type PersonId,
  type ProjectMove,
  type ProjectRefusal,
  type Result,
} from '@tldw/core';
import { newId } from '@tldw/store';
import { linesOf, numberOf, textOf } from './form.ts';

/** Carry out what a form asks for on the teacher's own project; core decides, not the form. */
export function moveByForm(
  project: DevelopmentProject,
  form: FormData,
  teacher: PersonId,
  today: CalendarDate,
): Result<DevelopmentProject, ProjectRefusal> {
  let now = project;
  for (const move of movesOf(now, form, today)) {
    const moved = moveProject(now, move, { by: { role: 'teacher', person: teacher }, on: today });
    if (!moved.ok) return moved;
    now = moved.value.project;
  }
  return { ok: true, value: now };
}

/** What a form asks for, as core's moves. Asking somebody first opens the consultation, if needed. */
function movesOf(
  project: DevelopmentProject,
  form: FormData,
  today: CalendarDate,
): readonly ProjectMove[] {
  const language = 'concern' in project ? project.concern.language : 'kk';
  switch (textOf(form, 'form')) {
    case 'concern':
      return [{ move: 'revise-concern', with: { words: textOf(form, 'words'), language } }];
    case 'values':
      return [
        {
          move: 'clarify-values',
          with: { values: linesOf(form, 'values'), reflection: textOf(form, 'reflection') },
        },
      ];
    case 'vision':
      return [{ move: 'describe-vision', with: textOf(form, 'words') }];
    case 'consultation':
      return [
        ...(project.stage === 'vision-described' ? [{ move: 'open-consultation' } as const] : []),
        { move: 'record-consultation', with: consultationFrom(form, today) },
      ];
    case 'plan':
      return [{ move: 'agree-action-plan', with: planFrom(form) }];
    case 'step':
      return [{ move: 'record-step', with: stepFrom(form, today) }];
    case 'resume':
      return [{ move: 'resume' }];
    default:
      throw new RangeError(`The project page has no form "${textOf(form, 'form')}"`);
  }
}

function consultationFrom(form: FormData, today: CalendarDate) {
  const asked = textOf(form, 'with');
  return {
    id: newId(Date.now()) as never,
    heldOn: today,
    with: CONSULTED.find((each) => each === asked) ?? ('colleague' as const),
    people: [],
    count: Math.max(1, numberOf(form, 'count') ?? 1),
    asked: textOf(form, 'asked'),
    heard: textOf(form, 'heard'),
    changed: textOf(form, 'changed'),
  };
}

function planFrom(form: FormData) {
  const steps = linesOf(form, 'steps').map((what, index) => ({
    id: `step-${index + 1}` as never,
    what,
    withWhom: [],
    status: 'planned' as const,
    evidence: [],
  }));
  return { aim: textOf(form, 'aim'), steps, reviewOn: [] };
}

function stepFrom(form: FormData, today: CalendarDate) {
  const asked = textOf(form, 'status');
  const status = STEP_STATUSES.find((each) => each === asked) ?? 'planned';
  return {
    id: textOf(form, 'step') as never,
    status,
    ...(status === 'begun' ? { begunOn: today } : {}),
    ...(status === 'done' ? { doneOn: today } : {}),
  };
}
