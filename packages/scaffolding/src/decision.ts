import { dateOfDayNumber, type CalendarDate } from '@tldw/core';
import type { CompiledRule, CompiledRules } from './compile-rules.ts';
import { missingForRelease, stepBackFrom, type StepBack } from './counterfactual.ts';
import type { Missing } from './missing.ts';
import { DIMENSIONS, type Dimension } from './dimension.ts';
import type { Override } from './evidence.ts';
import type { Verdict } from './decide-day.ts';
import { reasonFor, type Reason } from './reason.ts';
import type { Rule, RuleAction } from './rule-book.ts';
import type { LaneSight } from './sight.ts';
import { levelOf, type LevelNumber, type SupportLevel } from './support-level.ts';
import type { LaneState, TeacherState } from './teacher-state.ts';
import { techniquesAt, type TechniqueForm } from './technique.ts';

/** One rule's part in a decision, with the tree of its reasons. */
export interface RuleReason {
  readonly rule: string;
  readonly action: RuleAction;
  readonly holds: boolean;
  readonly because: Reason;
  readonly sources: readonly string[];
}

/** A facilitator's own decision, with the rule's verdict beside it. */
export interface OverrideInForce {
  readonly rule: { readonly before: SupportLevel; readonly after: SupportLevel };
  readonly asked: SupportLevel;
  /** One level from the rule's verdict at most. */
  readonly applied: SupportLevel;
  readonly reason: Override['reason'];
  readonly text?: string;
  readonly by: string;
  readonly since: CalendarDate;
  /** The last day it holds; left out, it holds until the next contact. */
  readonly until?: CalendarDate;
}

/** The advice for one teacher in one dimension on one day. The facilitator decides. */
export interface Decision {
  readonly teacher: string;
  readonly dimension: Dimension;
  readonly on: CalendarDate;
  readonly before: SupportLevel;
  readonly after: SupportLevel;
  /** False when there has been no evidence for so long that the level is only a memory. */
  readonly known: boolean;
  /** Still to be confirmed by the next evidence (probation) or the next contact (trial). */
  readonly provisional: LaneState['provisional'];
  /** The rule that decided, first; then those that have something to say. */
  readonly rules: readonly string[];
  /** The rules that stand in the way of a release. */
  readonly blockedBy: readonly string[];
  /** For each rule in `rules`, and for release, why it held or did not. */
  readonly reasons: readonly RuleReason[];
  /** The smallest thing that would release one level; empty at stand back. */
  readonly missing: readonly Missing[];
  /** What would bring more support; absent at full support. */
  readonly stepBack?: StepBack;
  readonly techniques: readonly TechniqueForm[];
  /** A contact must follow by this day. */
  readonly contactBy?: CalendarDate;
  readonly override?: OverrideInForce;
}

/** What was seen while the rules were asked, kept until the day is over. */
export interface Seen {
  readonly verdict: Verdict;
  readonly known: boolean;
  readonly rules: readonly string[];
  readonly blockedBy: readonly string[];
  readonly reasons: readonly RuleReason[];
  readonly overrideBefore: Override | null;
}

/** Ask every rule once more, with reasons, before the verdict takes effect. */
export function see(sight: LaneSight, verdict: Verdict, rules: CompiledRules): Seen {
  const speaks = ({ ask }: CompiledRule) => ask(sight, 1 << sight.index) !== 0;
  const speaking = rules.byPriority.filter(speaks).map(({ rule }) => rule);
  const holds = speaking.filter(({ action }) => action === 'hold');
  const blocking = verdict.after === verdict.before ? holds : [];
  const decider = verdict.decider ?? holds[0];
  const told = new Set([
    ...(decider ? [decider] : []),
    ...blocking.filter(({ priority }) => priority > lowestHold(holds)),
    ...speaking.filter(({ action }) => action === 'note'),
  ]);
  const releases = rules.book.rules.filter(({ action }) => action === 'release');
  return {
    verdict,
    known: !speaking.some(({ meansUnknown }) => meansUnknown === true),
    rules: [...told].map(({ id }) => id),
    blockedBy: blocking.map(({ id }) => id),
    reasons: [...new Set([...told, ...releases])].map((rule) => ({
      rule: rule.id,
      action: rule.action,
      holds: speaking.includes(rule),
      because: reasonFor(rule.when, sight, rules),
      sources: rule.sources,
    })),
    overrideBefore: sight.lane.override,
  };
}

/** The decision as a record, once the day is over. */
export function decisionFrom(
  seen: Seen,
  state: TeacherState,
  index: number,
  rules: CompiledRules,
): Decision {
  const lane = state.lanes[index]!;
  const { verdict } = seen;
  const step = stepBackFrom(state, index, rules);
  const on = dateOfDayNumber(state.decidedOn!);
  const before = withOverride(verdict.before, seen.overrideBefore);
  const after = withOverride(verdict.after, lane.override);
  return {
    teacher: state.teacher,
    dimension: DIMENSIONS[index]!,
    on,
    before: levelOf(before),
    after: levelOf(after),
    known: seen.known,
    provisional: lane.provisional,
    rules: lane.override && !seen.rules.includes('R14') ? [...seen.rules, 'R14'] : seen.rules,
    blockedBy: seen.blockedBy,
    reasons: seen.reasons,
    missing: missingForRelease(state, index, rules),
    ...(step && { stepBack: step }),
    techniques: techniquesAt(levelOf(after)),
    ...(lane.contactBy !== null && { contactBy: dateOfDayNumber(lane.contactBy) }),
    ...(lane.override && { override: overrideInForce(lane.override, verdict) }),
  };
}

/** The level that holds when a facilitator has decided otherwise: one step from the rule's at most. */
export function withOverride(level: LevelNumber, override: Override | null): LevelNumber {
  if (!override) return level;
  const asked = ['stand-back', 'consult', 'guide', 'direct'].indexOf(override.to);
  return Math.max(level - 1, Math.min(level + 1, asked)) as LevelNumber;
}

function overrideInForce(override: Override, verdict: Verdict): OverrideInForce {
  return {
    rule: { before: levelOf(verdict.before), after: levelOf(verdict.after) },
    asked: override.to,
    applied: levelOf(withOverride(verdict.after, override)),
    reason: override.reason,
    ...(override.text !== undefined && { text: override.text }),
    by: override.by,
    since: override.on,
    ...(override.until !== undefined && { until: override.until }),
  };
}

// The hold with the lowest priority only says "nothing is complete yet": told alone, never beside another.
function lowestHold(holds: readonly Rule[]): number {
  return Math.min(...holds.map(({ priority }) => priority));
}
