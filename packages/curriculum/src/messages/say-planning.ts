import type { Language } from '@tldw/core';
import type { Catalogue } from '@tldw/core/messages';
import type { Constraint } from '../planner/constraint.ts';
import type { Reason } from '../planner/planned-event.ts';
import type { PlanningRefusal } from '../planner/refusals.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import type { PlanningMessageParams } from './planning-message-params.ts';
import { ru } from './ru.ts';

/** The words for every code of designs, planning and re-planning, in Kazakh, Russian and English. */
export const planningMessages: Catalogue<PlanningMessageParams> = { kk, ru, en };

/** Say why an event is where it is, what stands in its way, or why something was refused. */
export function sayPlanning(
  language: Language,
  said: Reason | Constraint | PlanningRefusal,
): string {
  // The code and its parameters belong together by their types; only the compiler cannot follow.
  return planningMessages[language][said.code](said.params as never);
}
