import {
  isCalendarDate,
  type ActionPlan,
  type CalendarDate,
  type DevelopmentProject,
  type PlanStep,
} from '@tldw/core';
import { linesOf, textOf } from '../form.ts';

/** How many steps of a plan the page has room for. */
export const MOST_STEPS = 12;

/** A step as a form holds it: all its fields, or of an empty page nothing but its words. */
type Row = Pick<PlanStep, 'what'> &
  Partial<Pick<PlanStep, 'together' | 'sign' | 'dueOn'>> & {
    readonly place: number;
    readonly isWhole: boolean;
  };

/**
 * The plan a form holds: a line for each step, or a step in several fields.
 *
 * A step that is in the project already keeps its name, and with it what was recorded of it.
 */
export function planFrom(form: FormData, project: DevelopmentProject): ActionPlan {
  const before = planIn(project);
  const rows = [...rowsFrom(form), ...linesFrom(form)];
  const known = stepsKnown(rows, before?.steps ?? []);
  const names = newNames(project);
  const helpNeeded = form.has('helpNeeded') ? textOf(form, 'helpNeeded') : before?.helpNeeded;
  const reviewOn = dayFrom(form, 'reviewOn');
  return {
    aim: textOf(form, 'aim'),
    steps: rows.map((row, index) => stepFrom(row, known[index], names)),
    reviewOn: [...(reviewOn ? [reviewOn] : []), ...(before?.reviewOn.slice(1) ?? [])],
    ...(helpNeeded ? { helpNeeded } : {}),
  };
}

/** A day of a form, or nothing. */
export function dayFrom(form: FormData, name: string): CalendarDate | undefined {
  const text = textOf(form, name);
  return isCalendarDate(text) ? text : undefined;
}

/** The fields of a form that hold a day of the plan before the year began. */
export function daysTooEarly(form: FormData, begins: CalendarDate): readonly string[] {
  const fields = Array.from({ length: MOST_STEPS }, (_, row) => `step-${row}-due`);
  return [...fields, 'reviewOn'].filter((name) => {
    const day = dayFrom(form, name);
    return day !== undefined && day < begins;
  });
}

function planIn(project: DevelopmentProject): ActionPlan | undefined {
  if ('plan' in project) return project.plan;
  return project.stage === 'consulting' ? project.draftPlan : undefined;
}

function rowsFrom(form: FormData): Row[] {
  return Array.from({ length: MOST_STEPS }, (_, place) => {
    const together = textOf(form, `step-${place}-together`);
    const sign = textOf(form, `step-${place}-sign`);
    const dueOn = dayFrom(form, `step-${place}-due`);
    return {
      what: textOf(form, `step-${place}-what`),
      place,
      isWhole: true,
      ...(together ? { together } : {}),
      ...(sign ? { sign } : {}),
      ...(dueOn ? { dueOn } : {}),
    };
  }).filter(({ what }) => what !== '');
}

function linesFrom(form: FormData): Row[] {
  return linesOf(form, 'step-lines').map((what, place) => ({ what, place, isWhole: false }));
}

/** For each row the step it was before: the one of the same words, or else the one in its place. */
function stepsKnown(
  rows: readonly Row[],
  before: readonly PlanStep[],
): readonly (PlanStep | undefined)[] {
  const left = new Set(before);
  const take = (step: PlanStep | undefined) => (step && left.delete(step) ? step : undefined);
  const byWords = rows.map((row) => take([...left].find(({ what }) => what === row.what)));
  return rows.map((row, index) => byWords[index] ?? take(before[row.place]));
}

function stepFrom(
  { place: _place, isWhole, ...row }: Row,
  before: PlanStep | undefined,
  names: Iterator<PlanStep['id'], never>,
): PlanStep {
  if (!before)
    return { id: names.next().value, withWhom: [], status: 'planned', evidence: [], ...row };
  if (!isWhole) return { ...before, ...row };
  const { together: _together, sign: _sign, dueOn: _dueOn, ...recorded } = before;
  return { ...recorded, ...row };
}

/** Names no step of this project has ever had: evidence of a step that was taken out stays its own. */
function* newNames(project: DevelopmentProject): Generator<PlanStep['id'], never> {
  const earlier = 'plan' in project ? (project.earlierAgreements ?? []) : [];
  const plans = [planIn(project), ...earlier.map(({ plan }) => plan)];
  const known = new Set<string>(plans.flatMap((plan) => plan?.steps.map(({ id }) => id) ?? []));
  for (let number = 1; ; number += 1) {
    const name = `step-${number}`;
    if (!known.has(name)) yield name as PlanStep['id'];
  }
}
