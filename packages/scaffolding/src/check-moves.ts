import { addDays, calendarDate } from '@tldw/core';
import { compileRules } from './compile-rules.ts';
import { DIMENSIONS } from './dimension.ts';
import type { LogEntry } from './evidence.ts';
import { playTeacher } from './play-teacher.ts';
import type { RuleBook } from './rule-book.ts';
import type { RuleFault } from './rule-fault.ts';
import { levelOf, type LevelNumber } from './support-level.ts';
import { startOf } from './teacher-state.ts';

/** Levels that no episode of the year ever lets somebody reach. */
export function unreachableLevels(book: RuleBook): RuleFault[] {
  return DIMENSIONS.flatMap((dimension): RuleFault[] => {
    const lowest = Math.min(
      ...book.episodes.flatMap(({ lowest: usual, afterPlanConsulted }) => [
        usual[dimension],
        afterPlanConsulted?.[dimension] ?? 3,
      ]),
    );
    if (book.episodes.length === 0 || lowest === 0) return [];
    const level = levelOf(lowest - 1);
    return [
      {
        code: 'check.unreachable-level',
        params: { dimension, level },
        path: ['episodes', dimension],
      },
    ];
  });
}

const DAY_ONE = calendarDate('2019-10-07');

// A lane at a level, with nothing else in its way, meets the same evidence again and again.
function movesWith(
  book: RuleBook,
  level: LevelNumber,
  score: number,
  amount: number,
  days: number,
) {
  const rules = compileRules(openEverything(book));
  const state = startOf('witness', rules.book);
  const lane = state.lanes[0]!;
  lane.level = level;
  for (let at = 0; at < days; at += 1) {
    const on = addDays(DAY_ONE, at * 20);
    const entries = Array.from({ length: amount }, (_, each): LogEntry => ({
      kind: 'supervision-rating',
      id: `e${at}-${each}`,
      teacher: 'witness',
      on,
      by: `person-${each}`,
      score,
      checked: true,
    }));
    playTeacher(state, entries, rules, on);
    if (lane.level !== level) return Math.sign(lane.level - level);
  }
  return 0;
}

const opened = new WeakMap<RuleBook, RuleBook>();

function openEverything(book: RuleBook): RuleBook {
  const known = opened.get(book);
  if (known) return known;
  const copy: RuleBook = { ...book, episodes: [] };
  opened.set(book, copy);
  return copy;
}

/** Levels that nobody leaves, whatever is seen of them. */
export function missingExits(book: RuleBook): RuleFault[] {
  const { success, failure } = extremes(book);
  return ([0, 1, 2, 3] as const).flatMap((level): RuleFault[] => {
    const fault = (direction: 'less' | 'more'): RuleFault => ({
      code: 'check.missing-exit',
      params: { level: levelOf(level), direction },
      path: ['rules'],
    });
    return [
      ...(level > 0 && movesWith(book, level, success, 4, 8) !== -1 ? [fault('less')] : []),
      ...(level < 3 && movesWith(book, level, failure, 4, 8) !== 1 ? [fault('more')] : []),
    ];
  });
}

/** A release that takes fewer successes than a step back takes failures. */
export function easierRelease(book: RuleBook): RuleFault[] {
  const { success, failure } = extremes(book);
  const least = (score: number, direction: number) =>
    [1, 2, 3, 4, 5, 6].find((amount) => movesWith(book, 2, score, amount, 1) === direction);
  const successes = least(success, -1);
  const failures = least(failure, 1);
  if (successes === undefined || failures === undefined || successes >= failures) return [];
  return [{ code: 'check.release-easier', params: { successes, failures }, path: ['rules'] }];
}

function extremes(book: RuleBook): { success: number; failure: number } {
  const { from, to } = book.coding['supervision-rating'];
  return { success: to, failure: from };
}
