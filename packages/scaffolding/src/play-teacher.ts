import { dateOfDayNumber as dateOf, dayNumber, type CalendarDate } from '@tldw/core';
import { codeEvidence, dimensionsOf, isOwnWork, type Outcome } from './coding.ts';
import type { CompiledRule, CompiledRules, Sight } from './compile-rules.ts';
import { DIMENSIONS, type Dimension } from './dimension.ts';
import type { ContextEvent, LogEntry, ObservedEvidence, Override } from './evidence.ts';
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

const dayNumbers = new Map<CalendarDate, number>();

/** Days as numbers, remembered: a year has few of them and a nation's log many. */
export function dayOf(date: CalendarDate): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  const day = dayNumber(date);
  if (dayNumbers.size > 20_000) dayNumbers.clear();
  dayNumbers.set(date, day);
  return day;
}

/**
 * Live through a teacher's log up to `today` and decide on every day on which something was noted,
 * and on `today`. Entries after `today` are not read. `state` is changed in place and returned.
 *
 * @param entries one teacher's entries, in order of date; entries on days already decided are skipped
 * @param watch told of every verdict, or with `watchOnlyToday` of today's
 */
export function playTeacher(
  state: TeacherState,
  entries: readonly LogEntry[],
  rules: CompiledRules,
  today: CalendarDate,
  watch?: Watcher,
  watchOnlyToday = false,
): TeacherState {
  const last = dayOf(today);
  let at = 0;
  while (at < entries.length) {
    const on = entries[at]!.on;
    if (on > today) break;
    let end = at + 1;
    while (end < entries.length && entries[end]!.on === on) end += 1;
    const day = dayOf(on);
    if (state.decidedOn === null || day > state.decidedOn) {
      const watching = watchOnlyToday && day !== last ? undefined : watch;
      stepDay(state, day, entries, at, end, rules, watching);
    }
    at = end;
  }
  if (state.decidedOn === null || state.decidedOn < last) {
    stepDay(state, last, entries, 0, 0, rules, watch);
  }
  return state;
}

function stepDay(
  state: TeacherState,
  day: number,
  entries: readonly LogEntry[],
  from: number,
  to: number,
  rules: CompiledRules,
  watch: Watcher | undefined,
): void {
  const overrides = to > from ? noteDay(state, day, entries, from, to, rules) : undefined;
  decideDay(state, day, rules, watch, overrides);
  state.decidedOn = day;
}

// --- what was noted -------------------------------------------------------------------------

function noteDay(
  state: TeacherState,
  day: number,
  entries: readonly LogEntry[],
  from: number,
  to: number,
  rules: CompiledRules,
): Override[] | undefined {
  let contact = false;
  let evidence: ObservedEvidence[] | undefined;
  let others: LogEntry[] | undefined;
  for (let at = from; at < to; at += 1) {
    const entry = entries[at]!;
    switch (entry.kind) {
      case 'supervision-rating':
      case 'artefact':
      case 'reflection':
      case 'critical-friendship':
        contact = true;
        (evidence ??= []).push(entry);
        break;
      case 'self-report':
        contact = true;
        (others ??= []).push(entry);
        break;
      case 'participation':
        state.expected += 1;
        if (entry.done) {
          state.takenPart += 1;
          contact = true;
        }
        break;
      default:
        (others ??= []).push(entry);
    }
  }
  if (contact) {
    state.lastContactOn = day;
    for (const lane of state.lanes) {
      lane.contacts += 1;
      lane.contactBy = null;
      const override = lane.override;
      if (override && override.locked !== true && override.until === undefined)
        lane.override = null;
    }
  }
  const overrides = others && noteOthers(state, day, others);
  if (evidence) noteEvidence(state, day, evidence, rules);
  return overrides;
}

// The order in which one day's notes were typed must not matter: closings first, then by id.
function noteOthers(state: TeacherState, day: number, entries: LogEntry[]): Override[] {
  const overrides: Override[] = [];
  if (entries.length > 1) entries.sort(byStatusThenId);
  for (const entry of entries) {
    switch (entry.kind) {
      case 'self-report':
        for (const index of indexes(entry.dimensions)) {
          const lane = state.lanes[index]!;
          if (entry.helpWanted) {
            lane.asksFor = entry.helpWanted === 'more' ? 1 : entry.helpWanted === 'less' ? -1 : 0;
          }
          if (entry.confidence !== undefined) lane.confidence = entry.confidence;
          lane.saidOn = day;
        }
        break;
      case 'context':
        noteContext(state, day, entry);
        break;
      case 'episode':
        state.episode = entry.episode;
        break;
      case 'milestone':
        state.planConsulted = true;
        break;
      case 'override':
        overrides.push(entry);
        break;
      default:
    }
  }
  return overrides;
}

function noteContext(state: TeacherState, day: number, entry: ContextEvent): void {
  if (entry.status === 'closed') {
    state.contexts = state.contexts.filter(({ what }) => what !== entry.what);
    return;
  }
  state.contexts.push(entry);
  if (entry.effect !== 'support') return;
  if (state.calledOn !== day) state.called = [];
  state.calledOn = day;
  for (const index of indexes(entry.dimensions)) state.called[index] = true;
}

function noteEvidence(
  state: TeacherState,
  day: number,
  evidence: readonly ObservedEvidence[],
  rules: CompiledRules,
): void {
  const outcomes = evidence.map((each) => codeEvidence(each, rules.book));
  // Of one day's evidence the least successful is the newest: the careful reading.
  for (const outcome of ['success', 'partial', 'failure'] as const) {
    for (let at = 0; at < evidence.length; at += 1) {
      if (outcomes[at] === outcome) place(state, day, evidence[at]!, outcome, rules);
    }
  }
}

function place(
  state: TeacherState,
  day: number,
  evidence: ObservedEvidence,
  outcome: Outcome,
  rules: CompiledRules,
): void {
  const coded: CodedEvidence = {
    id: evidence.id,
    kind: evidence.kind,
    by: evidence.by,
    day,
    outcome,
    critical: evidence.severity === 'critical',
  };
  const ownWork = isOwnWork(evidence.kind);
  for (const index of indexes(dimensionsOf(evidence, rules.book))) {
    const lane = state.lanes[index]!;
    lane.evidence.push(coded);
    lane.newestOn = day;
    if (ownWork) {
      if (lane.ownWork.length === 2) lane.ownWork[0] = lane.ownWork.pop()!;
      lane.ownWork.push(outcome);
    }
  }
}

const EVERY_INDEX: readonly number[] = DIMENSIONS.map((_, index) => index);
const INDEX_OF = new Map<Dimension, number>(DIMENSIONS.map((name, index) => [name, index]));

function indexes(dimensions: readonly Dimension[] | undefined): readonly number[] {
  if (!dimensions || dimensions.length === DIMENSIONS.length) return EVERY_INDEX;
  return dimensions.map((dimension) => INDEX_OF.get(dimension)!);
}

function byStatusThenId(a: LogEntry, b: LogEntry): number {
  const opening = (entry: LogEntry) =>
    entry.kind === 'context' && entry.status === 'opened' ? 1 : 0;
  return opening(a) - opening(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

// --- what was decided -----------------------------------------------------------------------

// First every rise in support, then what that means for the teacher as a whole, then releases:
// so the order of the dimensions cannot matter.
function decideDay(
  state: TeacherState,
  day: number,
  rules: CompiledRules,
  watch: Watcher | undefined,
  overrides: readonly Override[] | undefined,
): void {
  const sight: Sight = { teacher: state, lane: state.lanes[0]!, index: 0, day };
  let raisedLanes = 0;
  let countedRise = false;
  for (let index = 0; index < state.lanes.length; index += 1) {
    const lane = state.lanes[index]!;
    if (lane.override?.until !== undefined && dayOf(lane.override.until) < day) {
      lane.override = null;
    }
    sight.lane = lane;
    sight.index = index;
    const raiser = strongest(rules.raising, sight);
    if (!raiser || isOutranked(raiser, sight, rules)) continue;
    raisedLanes |= 1 << index;
    const after = Math.min(3, lane.level + 1) as LevelNumber;
    watch?.(sight, { before: lane.level, after, decider: raiser });
    if (raiser.rule.contactWithinDays !== undefined) {
      lane.contactBy = day + raiser.rule.contactWithinDays;
    }
    if (after === lane.level) {
      if (lane.asksFor === 1) lane.asksFor = 0;
      continue;
    }
    if (raiser.rule.action === 'regress') {
      lane.regressions.push(day);
      countedRise = true;
    }
    change(lane, after, day, 'no');
  }
  if (countedRise) openContexts(sight, rules);
  for (let index = 0; index < state.lanes.length; index += 1) {
    if (raisedLanes & (1 << index)) continue;
    sight.lane = state.lanes[index]!;
    sight.index = index;
    lower(sight, rules, watch);
  }
  if (overrides) for (const override of overrides) applyOverride(state, override);
}

function lower(sight: Sight, rules: CompiledRules, watch: Watcher | undefined): void {
  const { lane, day } = sight;
  const lowering = strongest(rules.lowering, sight);
  if (lowering && lane.level > 0) {
    const holder = rules.holding.find(
      (each) => each.rule.priority >= lowering.rule.priority && each.holds(sight),
    );
    if (!holder) {
      const after = (lane.level - 1) as LevelNumber;
      watch?.(sight, { before: lane.level, after, decider: lowering });
      const provisional =
        lowering.rule.action === 'trial' ? 'trial' : after === 0 ? 'probation' : 'no';
      change(lane, after, day, provisional);
      return;
    }
    watch?.(sight, { before: lane.level, after: lane.level, decider: holder });
  } else {
    watch?.(sight, { before: lane.level, after: lane.level, decider: undefined });
  }
  if (lane.provisional !== 'no' && lane.evidence.some(({ outcome }) => outcome === 'success')) {
    lane.provisional = 'no';
  }
}

function strongest(rules: readonly CompiledRule[], sight: Sight): CompiledRule | undefined {
  for (let at = 0; at < rules.length; at += 1) if (rules[at]!.holds(sight)) return rules[at];
  return undefined;
}

function isOutranked(raiser: CompiledRule, sight: Sight, rules: CompiledRules): boolean {
  const { priority } = raiser.rule;
  for (const group of [rules.holding, rules.lowering]) {
    for (const each of group) {
      if (each.rule.priority <= priority) break;
      if (each.holds(sight)) return true;
    }
  }
  return false;
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
      on: dateOf(day),
      what: 'several-dimensions',
      status: 'opened',
      effect: 'hold',
    });
  }
}

function applyOverride(state: TeacherState, override: Override): void {
  state.lanes[INDEX_OF.get(override.dimension)!]!.override = override;
}
