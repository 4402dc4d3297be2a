import type { CalendarDate } from '@tldw/core';
import { compileRules, type CompiledRules } from './compile-rules.ts';
import { decisionFrom, see, withOverride, type Decision, type Seen } from './decision.ts';
import { DIMENSIONS } from './dimension.ts';
import type { LogEntry } from './evidence.ts';
import { dayOf } from './day-of.ts';
import type { Watcher } from './decide-day.ts';
import { playTeacher } from './play-teacher.ts';
import type { RuleBook } from './rule-book.ts';
import { sightOf } from './sight.ts';
import { levelOf, type SupportLevel } from './support-level.ts';
import { copyState, startOf, type TeacherState } from './teacher-state.ts';
import { entriesOf, sortedLog } from './teachers-log.ts';
import { TLDW_RULES } from './tldw-rules.ts';

/** What a decision depends on, and nothing else: the log, the rules and the day. */
export interface DecideInput {
  readonly log: readonly LogEntry[];
  readonly today: CalendarDate;
  /** The shipped rule book unless another is given. */
  readonly rules?: RuleBook;
  /** Where teachers stood earlier, as given by {@link statesAt}; entries up to that day are not read again. */
  readonly state?: readonly TeacherState[];
}

/**
 * Advise on every teacher in the log, in all six dimensions, as of `today`.
 *
 * Each decision says what changes, which rules spoke, what is missing for a release in its smallest
 * form, what would bring more support, and which techniques fit. Entries after `today` are not read.
 * Throws `TypeError` for rules that `acceptRules` would refuse, `RangeError` for a state after `today`.
 */
export function decide(input: DecideInput): Decision[] {
  const rules = compileRules(input.rules ?? TLDW_RULES);
  return [...beginnings(input, rules)].flatMap(([state, entries]) => {
    const seen: Seen[] = [];
    const watch: Watcher = (sight, verdict) => {
      seen[sight.index] = see(sight, verdict, rules);
    };
    playTeacher(state, entries, rules, input.today, watch, true);
    return DIMENSIONS.flatMap((_, index) => {
      const one = seen[index];
      return one ? [decisionFrom(one, state, index, rules)] : [];
    });
  });
}

/** Where every teacher stands after `today`: plain data, to be stored and handed to {@link decide} later. */
export function statesAt(input: DecideInput): TeacherState[] {
  const rules = compileRules(input.rules ?? TLDW_RULES);
  return [...beginnings(input, rules)].map(([state, entries]) =>
    playTeacher(state, entries, rules, input.today),
  );
}

/** Where one teacher stands, in words that a screen can show. */
export interface Standing {
  readonly level: SupportLevel;
  readonly known: boolean;
  readonly provisional: 'no' | 'probation' | 'trial';
}

/** The level of every dimension of a teacher, as it holds for the facilitator (overrides included). */
export function standingsOf(
  state: TeacherState,
  rules: RuleBook = TLDW_RULES,
): Readonly<Record<(typeof DIMENSIONS)[number], Standing>> {
  const { byPriority, lowest } = compileRules(rules);
  const stale = byPriority.filter(({ rule }) => rule.meansUnknown === true);
  const today = sightOf(state, state.decidedOn ?? 0, lowest);
  const standing = (index: number): Standing => {
    const lane = state.lanes[index]!;
    return {
      level: levelOf(withOverride(lane.level, lane.override)),
      known: !stale.some(({ ask }) => ask(today, 1 << index) !== 0),
      provisional: lane.provisional,
    };
  };
  return Object.fromEntries(
    DIMENSIONS.map((dimension, index) => [dimension, standing(index)]),
  ) as Record<(typeof DIMENSIONS)[number], Standing>;
}

/** Each teacher's state to begin from and entries to live through, in order of teacher id. */
export function* beginnings(
  input: DecideInput,
  rules: CompiledRules,
): Generator<readonly [TeacherState, readonly LogEntry[]]> {
  const lists = sortedLog(input.log);
  const earlier = new Map((input.state ?? []).map((state) => [state.teacher, state]));
  for (const state of earlier.values()) {
    if (state.decidedOn !== null && state.decidedOn > dayOf(input.today)) {
      throw new RangeError(`The state of ${state.teacher} is later than ${input.today}`);
    }
  }
  const teachers = [...new Set([...lists.own.keys(), ...earlier.keys()])].sort();
  for (const teacher of teachers) {
    const known = earlier.get(teacher);
    const state = known ? copyState(known) : startOf(teacher, rules.book);
    yield [state, entriesOf(teacher, lists)];
  }
}
