import { dateOfDayNumber } from '@tldw/core';
import type { CompiledRule, CompiledRules, RuleList, RulesByMood } from './compile-rules.ts';
import type { Rule } from './rule-book.ts';
import { dayOf } from './day-of.ts';
import type { Override } from './evidence.ts';
import { OUTCOME_NUMBERS } from './fact.ts';
import { ALL_LANES, NO_LANES, firstLane, otherLanes, type LaneBits } from './lane-bits.ts';
import { indexOf } from './note-day.ts';
import { laneSight, sightOf, type LaneSight, type Sight } from './sight.ts';
import type { LevelNumber } from './support-level.ts';
import type { LaneState, TeacherState } from './teacher-state.ts';

/** What was decided for one dimension on one day, before it takes effect. */
export interface Verdict {
  readonly before: LevelNumber;
  readonly after: LevelNumber;
  /** The rule that decided; undefined when nothing asked for a change. */
  readonly decider: Rule | undefined;
}

/** Told of every verdict while the state is still as it was when the rules were asked. */
export type Watcher = (sight: LaneSight, verdict: Verdict) => void;

/**
 * Let the rules speak for all dimensions on one day.
 *
 * First every rise in support, then what that means for the teacher as a whole, then releases. Each time
 * all dimensions are asked before any of them changes: so their order cannot matter.
 */
export function decideDay(
  state: TeacherState,
  day: number,
  rules: CompiledRules,
  watch: Watcher | undefined,
  overrides: readonly Override[] | undefined,
): void {
  for (const lane of state.lanes) endOverride(lane, day);
  const sight = sightOf(state, day, rules.lowest);
  const raised = raiseSupport(sight, rules, watch);
  lowerSupport(sight, ALL_LANES & ~raised, rules, watch);
  if (!overrides) return;
  for (const override of overrides) state.lanes[indexOf(override.dimension)]!.override = override;
}

function endOverride(lane: LaneState, day: number): void {
  const until = lane.override?.until;
  if (until !== undefined && dayOf(until) < day) lane.override = null;
}

/** Of each dimension, the rule that speaks; where several do, the one with the highest priority. */
type Speakers = readonly (Rule | undefined)[];

/** Undefined, as on most days, when no rule speaks in any of the dimensions. */
function firstToSpeak(rules: RulesByMood, sight: Sight, lanes: LaneBits): Speakers | undefined {
  let speakers: (Rule | undefined)[] | undefined;
  const askAll = (list: RuleList, asked: LaneBits) => {
    let silent = asked;
    for (let at = 0; silent !== NO_LANES && at < list.length; at += 1) {
      const { rule, ask } = list[at]!;
      const speaking = ask(sight, silent);
      silent &= ~speaking;
      for (let rest = speaking; rest !== NO_LANES; rest = otherLanes(rest)) {
        (speakers ??= [])[firstLane(rest)] = rule;
      }
    }
  };
  askAll(rules.calm, lanes & sight.calm);
  askAll(rules.failed, lanes & sight.failed);
  askAll(rules.stirred, lanes & sight.stirred);
  return speakers;
}

function lanesOf(speakers: Speakers | undefined): LaneBits {
  if (!speakers) return NO_LANES;
  return speakers.reduce(
    (lanes: LaneBits, each, index) => (each ? lanes | (1 << index) : lanes),
    0,
  );
}

/** The dimensions in which a rule for more support decided, also where support was already at its fullest. */
function raiseSupport(sight: Sight, rules: CompiledRules, watch: Watcher | undefined): LaneBits {
  const speakers = firstToSpeak(rules.raising, sight, ALL_LANES);
  if (!speakers) return NO_LANES;
  let raised = NO_LANES;
  for (let index = 0; index < speakers.length; index += 1) {
    const raiser = speakers[index];
    if (raiser && !isOutranked(raiser, index, sight, rules)) raised |= 1 << index;
  }
  let counted = false;
  for (let rest = raised; rest !== NO_LANES; rest = otherLanes(rest)) {
    const index = firstLane(rest);
    counted = raise(sight, index, speakers[index]!, watch) || counted;
  }
  if (counted) openContexts(sight, rules);
  return raised;
}

function isOutranked(
  { priority }: Rule,
  index: number,
  sight: Sight,
  rules: CompiledRules,
): boolean {
  const speaksAbove = ({ rule, ask }: CompiledRule) =>
    rule.priority > priority && ask(sight, 1 << index) !== NO_LANES;
  return rules.holding.stirred.some(speaksAbove) || rules.lowering.stirred.some(speaksAbove);
}

/** Whether the rise was counted as a step back. */
function raise(sight: Sight, index: number, raiser: Rule, watch: Watcher | undefined): boolean {
  const { day } = sight;
  const lane = sight.teacher.lanes[index]!;
  const { action, contactWithinDays } = raiser;
  const after = Math.min(3, lane.level + 1) as LevelNumber;
  watch?.(laneSight(sight, index), { before: lane.level, after, decider: raiser });
  if (contactWithinDays !== undefined) lane.contactBy = day + contactWithinDays;
  if (after === lane.level) {
    if (lane.asksFor === 1) lane.asksFor = 0;
    return false;
  }
  if (action === 'regress') lane.regressions.push(day);
  change(lane, after, day, 'no');
  return action === 'regress';
}

function lowerSupport(
  sight: Sight,
  lanes: LaneBits,
  rules: CompiledRules,
  watch: Watcher | undefined,
): void {
  const lowerers = firstToSpeak(rules.lowering, sight, lanes & sight.supported);
  const holders = lowerers && firstToSpeak(rules.holding, sight, lanesOf(lowerers));
  for (let rest = lanes; rest !== NO_LANES; rest = otherLanes(rest)) {
    const index = firstLane(rest);
    const lane = sight.teacher.lanes[index]!;
    const lowerer = lowerers?.[index];
    const holder = lowerer && holders?.[index];
    const holds = holder !== undefined && holder.priority >= lowerer!.priority;
    const before = lane.level;
    const after = lowerer && !holds ? ((before - 1) as LevelNumber) : before;
    watch?.(laneSight(sight, index), { before, after, decider: holds ? holder : lowerer });
    if (after !== before) {
      const trial = lowerer!.action === 'trial';
      change(lane, after, sight.day, trial ? 'trial' : after === 0 ? 'probation' : 'no');
    } else if (lane.provisional !== 'no' && lane.tally[OUTCOME_NUMBERS.success] > 0) {
      lane.provisional = 'no';
    }
  }
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
  lane.tally = [0, 0, 0];
  lane.asksFor = 0;
  lane.provisional = provisional;
}

function openContexts(sight: Sight, rules: CompiledRules): void {
  const { teacher, day } = sight;
  for (const { rule, ask } of rules.opening) {
    if (teacher.contexts.some(({ what }) => what === 'several-dimensions')) return;
    if (ask(sight, ALL_LANES) === NO_LANES) continue;
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
