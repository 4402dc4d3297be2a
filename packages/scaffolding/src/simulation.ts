import { addDays, calendarDate } from '@tldw/core';
import { chanceFrom, normalFrom } from './chance.ts';
import { compileRules, type CompiledRules } from './compile-rules.ts';
import type { LogEntry } from './evidence.ts';
import { playTeacher } from './play-teacher.ts';
import type { RuleBook } from './rule-book.ts';
import type { LevelNumber } from './support-level.ts';
import { startOf } from './teacher-state.ts';
import { TLDW_RULES } from './tldw-rules.ts';

/** The ways of releasing support that are compared. */
export const RELEASE_POLICIES = ['every-rating', 'calendar', 'two-in-a-row', 'rules'] as const;
export type ReleasePolicy = (typeof RELEASE_POLICIES)[number];

/** What a way of releasing did to the virtual teachers. Shares are of the year, from 0 to 1. */
export interface SimulatedPolicy {
  readonly policy: ReleasePolicy;
  /** Mean number of changes of direction in a teacher's year. */
  readonly reversals: number;
  readonly underSupported: number;
  readonly overSupported: number;
  /** Mean distance between the support given and the support needed, in levels. */
  readonly meanError: number;
}

/** What the virtual year is like. Left out, it is the study of the method. */
export interface SimulationInput {
  readonly seed: number;
  readonly teachers?: number;
  /** Pieces of evidence in a year. */
  readonly events?: number;
  /** Standard deviation of a rating, in levels. */
  readonly noise?: number;
  /** The share of teachers who suffer a setback of one level. */
  readonly setbacks?: number;
  readonly rules?: RuleBook;
}

type Outcome = 'success' | 'partial' | 'failure';

interface Support {
  readonly level: () => LevelNumber;
  readonly see: (at: number, outcome: Outcome) => void;
}

const TOP_COMPETENCE = 3.2;
const TOLERANCE = 0.5;

/**
 * Let virtual teachers live through a year under each way of releasing support.
 *
 * Competence grows from 0 to 3.2 levels; each piece of evidence shows, with noise, whether it suffices
 * for the support given at the time. The needed support is three levels less competence; more than
 * half a level too much or too little counts as over- or under-support. A study of assumptions, not of teachers:
 * the order of the policies is informative, the figures are not (domain methods B4).
 */
export function simulateRelease(input: SimulationInput): readonly SimulatedPolicy[] {
  const { seed, teachers = 8_000, events = 16, noise = 0.7, setbacks = 0.15 } = input;
  if (!Number.isInteger(teachers) || teachers < 1 || !Number.isInteger(events) || events < 1) {
    throw new RangeError('A simulation needs at least one teacher and one piece of evidence');
  }
  const rules = compileRules(input.rules ?? TLDW_RULES);
  return RELEASE_POLICIES.map((policy) => {
    const chance = chanceFrom(seed); // the same teachers under every policy
    const sums = { reversals: 0, under: 0, over: 0, error: 0 };
    for (let teacher = 0; teacher < teachers; teacher += 1) {
      const setback = chance() < setbacks ? chance() * 0.75 : undefined;
      const support = supportUnder(policy, events, rules);
      let direction = 0;
      for (let at = 0; at < events; at += 1) {
        const competence = competenceAt((at + 0.5) / events, setback);
        const before = support.level();
        const surplus = competence - (3 - before) + noise * normalFrom(chance);
        support.see(at, surplus >= 0.5 ? 'success' : surplus < -0.5 ? 'failure' : 'partial');
        const level = support.level();
        const error = level - (3 - Math.min(3, competence));
        sums.error += Math.abs(error);
        if (error > TOLERANCE) sums.over += 1;
        if (error < -TOLERANCE) sums.under += 1;
        const moved = Math.sign(level - before);
        if (moved !== 0 && direction !== 0 && moved !== direction) sums.reversals += 1;
        if (moved !== 0) direction = moved;
      }
    }
    const moments = teachers * events;
    return {
      policy,
      reversals: sums.reversals / teachers,
      underSupported: sums.under / moments,
      overSupported: sums.over / moments,
      meanError: sums.error / moments,
    };
  });
}

function competenceAt(time: number, setback: number | undefined): number {
  const grown = TOP_COMPETENCE * time;
  if (setback === undefined || time < setback) return grown;
  const recovered = Math.min(1, (time - setback) / 0.25);
  return Math.max(0, grown - (1 - recovered));
}

function supportUnder(policy: ReleasePolicy, events: number, rules: CompiledRules): Support {
  switch (policy) {
    case 'every-rating':
      return counted((level, seen) =>
        seen[0] === 'success' ? level - 1 : seen[0] === 'failure' ? level + 1 : level,
      );
    case 'two-in-a-row':
      return counted((level, seen) => {
        if (seen.slice(0, 3).filter((each) => each === 'failure').length >= 2) return level + 1;
        return seen[0] === 'success' && seen[1] === 'success' ? level - 1 : level;
      });
    case 'calendar':
      return byCalendar(events);
    case 'rules':
      return byRules(rules);
  }
}

function counted(next: (level: number, newestFirst: readonly Outcome[]) => number): Support {
  let level: LevelNumber = 3;
  let seen: Outcome[] = [];
  return {
    level: () => level,
    see: (_, outcome) => {
      seen = [outcome, ...seen].slice(0, 3);
      const after = Math.max(0, Math.min(3, next(level, seen))) as LevelNumber;
      if (after !== level) seen = [];
      level = after;
    },
  };
}

// What each episode expects by its end, given to everybody on that day: 2 after re-orientating, 1 after
// enacting, 0 when the year is over.
function byCalendar(events: number): Support {
  let time = 0;
  return {
    level: () => (time < 0.4 ? 3 : time < 0.75 ? 2 : time < 1 ? 1 : 0),
    see: (at) => {
      time = (at + 1) / events;
    },
  };
}

const FIRST_DAY = calendarDate('2019-10-07');

// The rule book itself, in one dimension, with the whole year open to release.
function byRules(rules: CompiledRules): Support {
  const state = startOf('virtual', rules.book);
  state.episode = 'reflecting';
  const lane = state.lanes[0]!;
  const scores = { success: 3, partial: 2, failure: 1 } as const;
  return {
    level: () => lane.level,
    see: (at, outcome) => {
      const on = addDays(FIRST_DAY, at * 15);
      const entry: LogEntry = {
        kind: 'supervision-rating',
        id: `e${at}`,
        teacher: 'virtual',
        on,
        by: at % 2 === 0 ? 'facilitator' : 'tutor',
        dimensions: ['planning'],
        score: scores[outcome],
        checked: true,
      };
      playTeacher(state, [entry], rules, on);
    },
  };
}
