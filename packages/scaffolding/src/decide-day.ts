import { dateOfDayNumber } from '@tldw/core';
import {
  strongest,
  type CompiledRule,
  type CompiledRules,
  type RuleList,
} from './compile-rules.ts';
import type { Override } from './evidence.ts';
import type { Sight } from './read-fact.ts';
import { dayOf } from './day-of.ts';
import { indexOf } from './note-day.ts';
import type { LevelNumber } from './support-level.ts';
import type { CodedEvidence, LaneState, TeacherState } from './teacher-state.ts';

/** What was decided for one dimension on one day, before it takes effect. */
export interface Verdict {
  readonly before: LevelNumber;
  readonly after: LevelNumber;
  /** The rule that decided; undefined when nothing asked for a change. */
  readonly decider: CompiledRule | undefined;
}

/** Told of every verdict while the state is still as it was when the rules were asked. */
export type Watcher = (sight: Sight, verdict: Verdict) => void;

/**
 * Let the rules speak for all dimensions on one day.
 *
 * First every rise in support, then what that means for the teacher as a whole, then releases: so the
 * order of the dimensions cannot matter.
 */
export function decideDay(
  state: TeacherState,
  day: number,
  rules: CompiledRules,
  watch: Watcher | undefined,
  overrides: readonly Override[] | undefined,
): void {
  const { lanes } = state;
  const sight: Sight = { teacher: state, lane: lanes[0]!, index: 0, day };
  let raised = 0;
  let countedRise = false;
  for (let index = 0; index < lanes.length; index += 1) {
    const lane = lanes[index]!;
    const until = lane.override?.until;
    if (until !== undefined && dayOf(until) < day) lane.override = null;
    sight.lane = lane;
    sight.index = index;
    const raiser = strongest(rules.raising, sight);
    if (!raiser || isOutranked(raiser, sight, rules)) continue;
    raised |= 1 << index;
    countedRise = raise(sight, raiser, watch) || countedRise;
  }
  if (countedRise) openContexts(sight, rules);
  for (let index = 0; index < lanes.length; index += 1) {
    if (raised & (1 << index)) continue;
    sight.lane = lanes[index]!;
    sight.index = index;
    lower(sight, rules, watch);
  }
  if (!overrides) return;
  for (const override of overrides) lanes[indexOf(override.dimension)]!.override = override;
}

/** Whether the rise was counted as a step back. */
function raise(sight: Sight, raiser: CompiledRule, watch: Watcher | undefined): boolean {
  const { lane, day } = sight;
  const { action, contactWithinDays } = raiser.rule;
  const after = Math.min(3, lane.level + 1) as LevelNumber;
  watch?.(sight, { before: lane.level, after, decider: raiser });
  if (contactWithinDays !== undefined) lane.contactBy = day + contactWithinDays;
  if (after === lane.level) {
    if (lane.asksFor === 1) lane.asksFor = 0;
    return false;
  }
  if (action === 'regress') lane.regressions.push(day);
  change(lane, after, day, 'no');
  return action === 'regress';
}

function lower(sight: Sight, rules: CompiledRules, watch: Watcher | undefined): void {
  const { lane, day } = sight;
  const before = lane.level;
  const lowering = before > 0 ? strongest(rules.lowering, sight) : undefined;
  if (lowering) {
    const holder = strongest(rules.holding, sight);
    if (!holder || holder.rule.priority < lowering.rule.priority) {
      const after = (before - 1) as LevelNumber;
      watch?.(sight, { before, after, decider: lowering });
      const trial = lowering.rule.action === 'trial';
      change(lane, after, day, trial ? 'trial' : after === 0 ? 'probation' : 'no');
      return;
    }
    watch?.(sight, { before, after: before, decider: holder });
  } else {
    watch?.(sight, { before, after: before, decider: undefined });
  }
  if (lane.provisional !== 'no' && lane.evidence.some(isSuccess)) lane.provisional = 'no';
}

function isSuccess({ outcome }: CodedEvidence): boolean {
  return outcome === 'success';
}

function isOutranked(raiser: CompiledRule, sight: Sight, rules: CompiledRules): boolean {
  const { priority } = raiser.rule;
  const isAbove = (list: RuleList) =>
    list.members.length > 0 &&
    list.members[0]!.rule.priority > priority &&
    (strongest(list, sight)?.rule.priority ?? priority) > priority;
  return isAbove(rules.holding) || isAbove(rules.lowering);
}

function change(
  lane: LaneState,
  level: LevelNumber,
  day: number,
  provisional: LaneState['provisional'],
): void {
  lane.level = level;
  lane.changedOn = day;
  lane.contacts = 0;
  lane.evidence = [];
  lane.asksFor = 0;
  lane.provisional = provisional;
}

function openContexts(sight: Sight, rules: CompiledRules): void {
  const { teacher, day } = sight;
  for (const { rule, holds } of rules.opening) {
    if (teacher.contexts.some(({ what }) => what === 'several-dimensions') || !holds(sight))
      continue;
    teacher.contexts.push({
      kind: 'context',
      id: `${rule.id}-${day}`,
      teacher: teacher.teacher,
      on: dateOfDayNumber(day),
      what: 'several-dimensions',
      status: 'opened',
      effect: 'hold',
    });
  }
}
