import { isDeepStrictEqual } from 'node:util';
import {
  CONSULTED,
  DevelopmentProject,
  moveProject,
  PAUSE_REASONS,
  STEP_STATUSES,
  type CalendarDate,
  type PersonId,
  type ProjectMove,
  type ProjectRefusal,
  type Result,
} from '@tldw/core';
import { newId } from '@tldw/store';
import { linesOf, numberOf, textOf } from '../form.ts';
import { dayFrom, planFrom } from './plan-from-form.ts';

/** What a form of the journey asks core to do; a page's buttons name one of these. */
export const INTENTS = [
  'concern',
  'values',
  'vision',
  'talk',
  'draft-plan',
  'agree-plan',
  'step-status',
  'impact',
  'pause',
  'resume',
  'give-up',
] as const;
export type Intent = (typeof INTENTS)[number];

/** The intent a form names, if it is one. */
export function intentOf(form: FormData): Intent | undefined {
  return INTENTS.find((intent) => intent === form.get('intent'));
}

/** Carry out what a form asks for on the teacher's own project; core decides, not the form. */
export function moveByForm(
  project: DevelopmentProject,
  intent: Intent,
  form: FormData,
  teacher: PersonId,
  today: CalendarDate,
): Result<DevelopmentProject, ProjectRefusal> {
  let now = project;
  for (const move of movesOf(now, intent, form, today)) {
    const moved = moveProject(now, move, { by: { role: 'teacher', person: teacher }, on: today });
    if (!moved.ok) return moved;
    now = moved.value.project;
  }
  return { ok: true, value: intent === 'concern' ? titled(now, textOf(form, 'title')) : now };
}

/** Whether what core has made still has the shape the record keeps: a text may be too long. */
export function fitsTheRecord(project: DevelopmentProject): boolean {
  return DevelopmentProject.safeParse(project).success;
}

/** The same project under the title its teacher gave it. */
export function titled<Project extends DevelopmentProject>(
  project: Project,
  title: string,
): Project {
  return title === '' || !('concern' in project) ? project : { ...project, title };
}

/** A form as core's moves. Noting a talk first opens the consultation, if that was not done. */
function movesOf(
  project: DevelopmentProject,
  intent: Intent,
  form: FormData,
  today: CalendarDate,
): readonly ProjectMove[] {
  const concern = 'concern' in project ? project.concern : undefined;
  const language = concern?.language ?? 'kk';
  switch (intent) {
    case 'concern': {
      const words = textOf(form, 'words');
      return words === concern?.words
        ? []
        : [{ move: 'revise-concern', with: { words, language } }];
    }
    case 'values':
      return [{ move: 'clarify-values', with: valuesFrom(form) }];
    case 'vision':
      return [{ move: 'describe-vision', with: textOf(form, 'words') }];
    case 'talk':
      return [
        ...(project.stage === 'vision-described' ? [{ move: 'open-consultation' } as const] : []),
        { move: 'record-consultation', with: talkFrom(form, today) },
      ];
    case 'draft-plan':
      return [{ move: 'draft-plan', with: planFrom(form, project) }];
    case 'agree-plan': {
      const plan = planFrom(form, project);
      return 'plan' in project && isDeepStrictEqual(plan, project.plan)
        ? []
        : [{ move: 'agree-action-plan', with: plan }];
    }
    case 'step-status':
      return [{ move: 'record-step', with: statusFrom(form, today) }];
    case 'impact':
      return [{ move: 'review-impact', with: impactFrom(form) }];
    case 'pause':
      return [
        {
          move: 'pause',
          with: PAUSE_REASONS.find((each) => each === textOf(form, 'reason')) ?? 'not-said',
        },
      ];
    case 'resume':
      return [{ move: 'resume' }];
    case 'give-up':
      return [{ move: 'withdraw', with: textOf(form, 'note') }];
  }
}

function valuesFrom(form: FormData) {
  const ticked = form.getAll('values').filter((value) => typeof value === 'string');
  return {
    values: [...new Set([...ticked, ...linesOf(form, 'values-own')])].filter(
      (value) => value !== '',
    ),
    reflection: textOf(form, 'reflection'),
  };
}

function talkFrom(form: FormData, today: CalendarDate) {
  const asked = textOf(form, 'with');
  return {
    id: newId(Date.now()) as never,
    heldOn: dayFrom(form, 'heldOn') ?? today,
    with: CONSULTED.find((each) => each === asked) ?? ('colleague' as const),
    people: [],
    count: Math.max(1, numberOf(form, 'count') ?? 1),
    asked: textOf(form, 'asked'),
    heard: textOf(form, 'heard'),
    changed: textOf(form, 'changed'),
  };
}

function statusFrom(form: FormData, today: CalendarDate) {
  const asked = textOf(form, 'status');
  const status = STEP_STATUSES.find((each) => each === asked) ?? 'planned';
  return {
    id: textOf(form, 'step') as never,
    status,
    ...(status === 'begun' ? { begunOn: today } : {}),
    ...(status === 'done' ? { doneOn: today } : {}),
  };
}

function impactFrom(form: FormData) {
  return {
    forPupils: textOf(form, 'forPupils'),
    forColleagues: textOf(form, 'forColleagues'),
    forTheSchool: textOf(form, 'forTheSchool'),
    forTheTeacher: textOf(form, 'forTheTeacher'),
    howOthersWereLed: textOf(form, 'howOthersWereLed'),
    widening: textOf(form, 'widening'),
    evidence: [],
  };
}
