import { dateOfDayNumber } from '@tldw/core';
import type { CompiledRules } from './compile-rules.ts';
import { failure } from './enact-missing.ts';
import { leastEvidence, MOST_SUCCESSES } from './least-evidence.ts';
import type { Missing, NeededEvidence } from './missing.ts';
import { playTeacher } from './play-teacher.ts';
import { frames } from './release-frames.ts';
import { levelOf, type SupportLevel } from './support-level.ts';
import { copyState, type TeacherState } from './teacher-state.ts';
import { releasesWith } from './try-release.ts';

/** What would bring more support: so many failures at the next contact. */
export interface StepBack {
  readonly failures: number;
  readonly to: SupportLevel;
}

const LONGEST_WAIT = 120;

/**
 * The smallest thing that would release one level, found by trying it.
 *
 * Candidates are lived through on a copy of the state, cheapest first, so that what is named works and no
 * part of it can be left out. Empty at stand back, where nothing is left to release.
 *
 * @param state the state after the day's decision
 */
export function missingForRelease(
  state: TeacherState,
  index: number,
  rules: CompiledRules,
): readonly Missing[] {
  const lane = state.lanes[index]!;
  if (lane.level === 0) return [];
  const plenty = Array.from({ length: 4 }, (_, at): NeededEvidence => ({
    kind: 'supervision-rating',
    by: `another-${at + 1}`,
  }));
  for (const frame of frames(state, index)) {
    const releases = (days: number) => releasesWith(state, index, rules, frame, days, plenty, true);
    const wait = releases(1) ? 1 : releases(LONGEST_WAIT) ? shortestWait(releases) : undefined;
    if (wait === undefined) continue;
    const evidence = leastEvidence(state, index, rules, frame, wait);
    const time: Missing[] =
      wait > 1 ? [{ need: 'time', until: dateOfDayNumber(state.decidedOn! + wait) }] : [];
    return [...frame, ...time, ...evidence];
  }
  return [{ need: 'other-rules' }];
}

/** How many failures at the next contact would bring more support; undefined at full support. */
export function stepBackFrom(
  state: TeacherState,
  index: number,
  rules: CompiledRules,
): StepBack | undefined {
  const lane = state.lanes[index]!;
  if (lane.level === 3) return undefined;
  const on = dateOfDayNumber(state.decidedOn! + 1);
  for (let failures = 1; failures <= MOST_SUCCESSES; failures += 1) {
    const ahead = copyState(state);
    const entries = Array.from({ length: failures }, (_, at) =>
      failure(state.teacher, on, index, at),
    );
    playTeacher(ahead, entries, rules, on);
    const after = ahead.lanes[index]!.level;
    if (after > lane.level) return { failures, to: levelOf(after) };
  }
  return undefined;
}

function shortestWait(releases: (days: number) => boolean): number {
  let [tooShort, enough] = [1, LONGEST_WAIT];
  while (enough - tooShort > 1) {
    const middle = (tooShort + enough) >> 1;
    if (releases(middle)) enough = middle;
    else tooShort = middle;
  }
  return enough;
}
