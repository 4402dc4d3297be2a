import {
  agreeActionPlan,
  calendarDate,
  describeVision,
  nameConcern,
  openConsultation,
  type ActionPlan,
  type CohortId,
  type PersonId,
  type ProjectId,
} from '@tldw/core';
import { CORE_MESSAGES, say } from '@tldw/core/messages';

/** A teacher goes from a concern towards a plan, and forgets to ask anybody. */
export function leadAProject(plan: ActionPlan): readonly string[] {
  const teacher = 'teacher-7' as PersonId;
  const move = {
    by: { role: 'teacher', person: teacher },
    on: calendarDate('2019-10-21'),
  } as const;

  const named = nameConcern(
    { id: 'project-7' as ProjectId, cohort: 'tlk-2019-20' as CohortId, teacher },
    { words: 'My pupils do not dare to write in Kazakh.', language: 'en' },
    move,
  );
  if (!named.ok) return named.refusals.map(({ code }) => code);
  const envisioned = describeVision(named.value, 'Everybody writes every week.', move);
  if (!envisioned.ok) return envisioned.refusals.map(({ code }) => code);
  const consulting = openConsultation(envisioned.value, move);
  if (!consulting.ok) return consulting.refusals.map(({ code }) => code);

  const acting = agreeActionPlan(consulting.value, plan, move);
  return acting.ok
    ? [acting.value.stage]
    : acting.refusals.map((refusal) => say(CORE_MESSAGES, 'kk', refusal));
}
