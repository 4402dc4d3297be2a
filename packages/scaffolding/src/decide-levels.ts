import { compileRules } from './compile-rules.ts';
import { beginnings, type DecideInput } from './decide.ts';
import { withOverride } from './decision.ts';
import type { Watcher } from './decide-day.ts';
import { playTeacher } from './play-teacher.ts';
import type { LevelNumber } from './support-level.ts';
import { TLDW_RULES } from './tldw-rules.ts';

/** A teacher's six levels before and after a day, in the order of `DIMENSIONS`, 0 (stand back) to 3 (direct). */
export interface LevelAdvice {
  readonly teacher: string;
  readonly before: readonly LevelNumber[];
  readonly after: readonly LevelNumber[];
}

/**
 * Levels only, for a whole region or nation: the same verdicts as `decide`, without their explanations.
 *
 * Teachers come one at a time, so that memory does not grow with their number.
 */
export function* decideLevels(input: DecideInput): Generator<LevelAdvice> {
  const rules = compileRules(input.rules ?? TLDW_RULES);
  for (const [state, entries] of beginnings(input, rules)) {
    const before: LevelNumber[] = [];
    const watch: Watcher = (sight, verdict) => {
      before[sight.index] = withOverride(verdict.before, sight.lane.override);
    };
    playTeacher(state, entries, rules, input.today, watch, true);
    const after = state.lanes.map((lane) => withOverride(lane.level, lane.override));
    yield { teacher: state.teacher, before: before.length === 0 ? after : before, after };
  }
}
