import { dateOfDayNumber } from '@tldw/core';
import type { CompiledRules } from './compile-rules.ts';
import { entriesFor } from './enact-missing.ts';
import type { Missing, NeededEvidence } from './missing.ts';
import { playTeacher } from './play-teacher.ts';
import { copyState, type TeacherState } from './teacher-state.ts';

/** Whether a level is released when all this happens, lived through on a copy of the state. */
export function releasesWith(
  state: TeacherState,
  index: number,
  rules: CompiledRules,
  frame: readonly Missing[],
  days: number,
  evidence: readonly NeededEvidence[],
  contact: boolean,
): boolean {
  const on = dateOfDayNumber(state.decidedOn! + days);
  const parts: Missing[] = [...frame];
  if (evidence.length > 0) {
    parts.push({ need: 'successes', count: evidence.length, ownWork: 0, otherSource: 0, evidence });
  } else if (contact) parts.push({ need: 'contact' });
  const entries = parts.flatMap((part) => entriesFor(part, state.teacher, index, on));
  const ahead = copyState(state);
  playTeacher(ahead, entries, rules, on);
  return ahead.lanes[index]!.level < state.lanes[index]!.level;
}
