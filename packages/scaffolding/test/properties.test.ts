import { addDays, daysBetween, type CalendarDate } from '@tldw/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ARTEFACTS,
  DIMENSIONS,
  EVIDENCE_KINDS,
  TLDW_RULES,
  decide,
  decideLevels,
  statesAt,
  type LogEntry,
  type Outcome,
} from '../src/index.ts';
import { compileRules } from '../src/compile-rules.ts';
import { OUTCOME_NUMBERS } from '../src/fact.ts';
import { playTeacher } from '../src/play-teacher.ts';
import { copyState, startOf, type TeacherState } from '../src/teacher-state.ts';
import { entriesOf, sortedLog } from '../src/teachers-log.ts';
import { generatedYear, someDay } from './years.ts';

const rules = compileRules(TLDW_RULES);
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const YEARS = { numRuns: 10_000 };

const levelsOf = (state: TeacherState) => state.lanes.map(({ level }) => level);

const KINDS_BY_DIMENSION = DIMENSIONS.map((dimension) =>
  EVIDENCE_KINDS.filter(
    (kind) => kind === 'artefact' || TLDW_RULES.speaksTo[kind].includes(dimension),
  ),
);

/** One more piece of evidence that speaks to the dimension, of any kind that can: a success or a failure. */
function noted(index: number, good: boolean, today: CalendarDate, seed: number): LogEntry {
  const dimension = DIMENSIONS[index]!;
  const kinds = KINDS_BY_DIMENSION[index]!;
  const kind = kinds[seed % kinds.length]!;
  const observed = {
    id: 'zz',
    teacher: 't-1',
    on: today,
    by: seed % 3 === 0 ? 'f-9' : 'f-1',
    dimensions: [dimension],
    checked: true,
    ...(seed % 5 === 0 && { severity: 'critical' as const }),
  };
  const score = (good ? 3 : 0) + (seed % 2);
  switch (kind) {
    case 'supervision-rating':
      return { kind, ...observed, score };
    case 'artefact': {
      const artefact = ARTEFACTS.find((each) =>
        TLDW_RULES.speaksTo.artefact[each].includes(dimension),
      );
      if (artefact) return { kind, ...observed, artefact, score };
      return { kind: 'supervision-rating', ...observed, score };
    }
    case 'reflection':
      return { kind, ...observed, depth: good ? 3.5 : 1 };
    case 'critical-friendship':
      return { kind, ...observed, steps: good ? [1, 2, 3, 4, 5] : [1, 2, 4, 5, 6] };
  }
}

describe('over 10,000 generated years each', () => {
  it('adding a success never raises support, and adding a failure never lowers it', () => {
    fc.assert(
      fc.property(seeds, fc.nat(5), (seed, index) => {
        const log = generatedYear(seed);
        const today = someDay(seed);
        // Where the teacher stands the evening before, and what that day brings with and without one thing more.
        const before = statesAt({ log, today: addDays(today, -1) })[0]!;
        const entries = (more: LogEntry[]) => [...log.filter(({ on }) => on === today), ...more];
        const after = (more: LogEntry[]) =>
          levelsOf(playTeacher(copyState(before), entries(more), rules, today))[index]!;
        const plain = after([]);
        expect(after([noted(index, true, today, seed)])).toBeLessThanOrEqual(plain);
        expect(after([noted(index, false, today, seed)])).toBeGreaterThanOrEqual(plain);
      }),
      YEARS,
    );
  });

  it('the order in which a day’s evidence was typed does not matter', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const log = generatedYear(seed);
        const today = someDay(seed);
        const turned = [...log].reverse();
        expect([...decideLevels({ log: turned, today })]).toEqual([
          ...decideLevels({ log, today }),
        ]);
      }),
      YEARS,
    );
  });

  it('never moves more than one level a day, nor back and forth faster than the rules allow', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const log = generatedYear(seed);
        const end = someDay(seed);
        const changes: {
          index: number;
          day: number;
          by: number;
          action: string;
          trial: boolean;
        }[] = [];
        const state = startOf('t-1', TLDW_RULES);
        playTeacher(state, entriesOf('t-1', sortedLog(log)), rules, end, (sight, verdict) => {
          if (verdict.after === verdict.before) return;
          changes.push({
            index: sight.index,
            day: sight.day,
            by: verdict.after - verdict.before,
            action: verdict.decider!.action,
            trial: sight.lane.provisional !== 'no',
          });
        });
        expect(changes.every(({ by }) => Math.abs(by) === 1)).toBe(true);
        for (let index = 0; index < DIMENSIONS.length; index += 1) {
          const own = changes.filter((change) => change.index === index);
          own.forEach((change, at) => {
            const previous = own[at - 1];
            if (!previous) return;
            const days = change.day - previous.day;
            expect(days).toBeGreaterThan(0);
            // A release waits two weeks after any change, so a year holds few of them.
            if (change.by < 0) expect(days).toBeGreaterThanOrEqual(14);
          });
        }
      }),
      YEARS,
    );
  });
});

describe('decisions depend on nothing but log, rules and today', () => {
  it('give the same answer again, leave their input as it was, and do not read what comes later', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const log = generatedYear(seed);
        const today = someDay(seed);
        const frozen = log.map((entry) => Object.freeze(structuredClone(entry)));
        const first = decide({ log: Object.freeze(frozen), today });
        expect(decide({ log, today })).toEqual(first);
        const known = log.filter(({ on }) => daysBetween(on, today) >= 0);
        const past = decide({ log: known, today });
        // A teacher who has no entry yet is known only from later ones.
        if (known.some(({ teacher }) => teacher !== undefined)) expect(past).toEqual(first);
      }),
    );
  });

  it('may be stopped on any day and taken up again from the stored state', () => {
    fc.assert(
      fc.property(seeds, fc.nat(200), (seed, days) => {
        const log = generatedYear(seed);
        const today = addDays(someDay(seed), days);
        // A day on which something was noted: a decision on an empty day is advice, not yet history.
        const pause = log.at(Math.floor(log.length / 2))!.on;
        if (pause >= today) return;
        const state = JSON.parse(JSON.stringify(statesAt({ log, today: pause }))) as TeacherState[];
        expect(decide({ log, today, state })).toEqual(decide({ log, today }));
      }),
    );
  });
});

describe('release is never easier than regress', () => {
  const outcomes: readonly Outcome[] = ['success', 'partial', 'failure'];
  const patterns = [0, 1, 2, 3, 4].flatMap((length) =>
    Array.from({ length: 3 ** length }, (_, number) =>
      Array.from({ length }, (__, at) => outcomes[Math.floor(number / 3 ** at) % 3]!),
    ),
  );
  const turned = { success: 'failure', partial: 'partial', failure: 'success' } as const;

  function moved(pattern: readonly Outcome[], level: 1 | 2): number {
    const state = startOf('t-1', TLDW_RULES);
    state.episode = 'reflecting';
    const lane = state.lanes[0]!;
    lane.level = level;
    lane.evidence = pattern.map((outcome, at) => ({
      id: `e${at}`,
      kind: EVIDENCE_KINDS.indexOf('supervision-rating'),
      by: at % 2,
      day: 18_000 + at,
      outcome: OUTCOME_NUMBERS[outcome],
      critical: false,
    }));
    for (const { outcome } of lane.evidence) lane.tally[outcome] += 1;
    lane.newestOn = 18_010;
    const on = addDays(someDay(1), 0);
    state.lanes[0]!.newestOn = Math.floor(Date.parse(on) / 86_400_000);
    playTeacher(state, [], rules, on);
    return lane.level - level;
  }

  it('whatever releases with successes brings support with as many failures', () => {
    let released = 0;
    for (const pattern of patterns) {
      if (moved(pattern, 2) !== -1) continue;
      released += 1;
      expect(
        moved(
          pattern.map((outcome) => turned[outcome]),
          2,
        ),
        pattern.join(),
      ).toBe(1);
    }
    expect(released).toBeGreaterThan(5);
  });
});
