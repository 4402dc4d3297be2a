import { addDays } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import {
  DIMENSIONS,
  decide,
  enactMissing,
  levelNumber,
  statesAt,
  TLDW_RULES,
  type Decision,
  type LogEntry,
  type Missing,
  type TeacherState,
} from '../src/index.ts';
import { compileRules } from '../src/compile-rules.ts';
import { playTeacher } from '../src/play-teacher.ts';
import { copyState } from '../src/teacher-state.ts';
import { generatedYear, someDay } from './years.ts';

const rules = compileRules(TLDW_RULES);

function releases(
  state: TeacherState,
  decision: Decision,
  parts: readonly Missing[],
  change: (entries: readonly LogEntry[]) => readonly LogEntry[] = (entries) => entries,
): boolean {
  const index = DIMENSIONS.indexOf(decision.dimension);
  const { on, entries } = enactMissing(
    parts,
    decision.teacher,
    decision.dimension,
    decision.on,
    addDays(decision.on, 1),
  );
  const ahead = playTeacher(copyState(state), change(entries), rules, on);
  return ahead.lanes[index]!.level < state.lanes[index]!.level;
}

// 900 generated years give 5,400 states of a teacher in a dimension, each explained and then tried.
describe('what is missing for a release', () => {
  let states = 0;
  let tried = 0;
  const wrong: string[] = [];
  for (let seed = 1; seed <= 900; seed += 1) {
    const log = generatedYear(seed);
    const today = someDay(seed);
    const [state] = statesAt({ log, today });
    if (!state) continue;
    for (const decision of decide({ log, today })) {
      states += 1;
      const index = DIMENSIONS.indexOf(decision.dimension);
      const { missing } = decision;
      if (state.lanes[index]!.level === 0) {
        if (missing.length > 0) wrong.push(`${seed} ${decision.dimension}: nothing is left`);
        continue;
      }
      const name = `${seed} ${decision.dimension} ${JSON.stringify(missing)}`;
      if (!releases(state, decision, missing)) wrong.push(`not enough: ${name}`);
      missing.forEach((part, at) => {
        const rest = missing.filter((_, other) => other !== at);
        tried += 1;
        if (releases(state, decision, rest)) wrong.push(`without ${part.need}: ${name}`);
        if (part.need !== 'successes') return;
        for (let left = 0; left < part.count; left += 1) {
          const fewer = { ...part, evidence: part.evidence.filter((_, each) => each !== left) };
          const parts = missing.map((each, other) => (other === at ? fewer : each));
          tried += 1;
          if (fewer.evidence.length > 0 && releases(state, decision, parts)) {
            wrong.push(`one success fewer: ${name}`);
          }
        }
        // The same evidence, unchecked, is not a success.
        tried += 1;
        const unchecked = (entries: readonly LogEntry[]) =>
          entries.map((entry) => ('checked' in entry ? { ...entry, checked: false } : entry));
        if (releases(state, decision, missing, unchecked)) wrong.push(`unchecked: ${name}`);
      });
    }
  }

  it('is tried on at least 5,000 states, part by part', () => {
    expect(states).toBeGreaterThanOrEqual(5_000);
    expect(tried).toBeGreaterThanOrEqual(5_000);
  });

  it('is enough, and no part of it can be left out', () => {
    expect(wrong).toEqual([]);
  });
});

describe('what would bring more support', () => {
  it('does so with that many failures and not with one fewer', () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= 300; seed += 1) {
      const log = generatedYear(seed);
      const today = someDay(seed);
      const [state] = statesAt({ log, today });
      if (!state) continue;
      for (const decision of decide({ log, today })) {
        const { stepBack, dimension } = decision;
        const index = DIMENSIONS.indexOf(dimension);
        const before = state.lanes[index]!.level;
        if (!stepBack) {
          if (before !== 3) wrong.push(`${seed} ${dimension}: no way back`);
          continue;
        }
        const on = addDays(today, 1);
        const after = (failures: number) =>
          playTeacher(
            copyState(state),
            Array.from({ length: failures }, (_, at): LogEntry => ({
              kind: 'supervision-rating',
              id: `f${at}`,
              teacher: 't-1',
              on,
              by: 'f-1',
              dimensions: [dimension],
              score: 0,
            })),
            rules,
            on,
          ).lanes[index]!.level;
        if (after(stepBack.failures) !== levelNumber(stepBack.to))
          wrong.push(`${seed} ${dimension}`);
        const fewer = stepBack.failures - 1;
        if (fewer > 0 && after(fewer) > before) wrong.push(`${seed} ${dimension}: one fewer`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
