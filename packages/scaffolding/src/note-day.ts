import { codeEvidence, dimensionBitsOf, isOwnWork, type Outcome } from './coding.ts';
import type { CompiledRules } from './compile-rules.ts';
import { DIMENSIONS, type Dimension } from './dimension.ts';
import {
  EVIDENCE_KINDS,
  type ContextEvent,
  type LogEntry,
  type ObservedEvidence,
  type Override,
} from './evidence.ts';
import { OUTCOME_NUMBERS } from './fact.ts';
import { positionIn } from './position-in.ts';
import type { CodedEvidence, TeacherState } from './teacher-state.ts';

/**
 * Take what was noted on one day into the state: `entries` from `from` up to, not including, `to`.
 *
 * Answers the day's overrides, which take effect once the rules have spoken.
 */
export function noteDay(
  state: TeacherState,
  day: number,
  entries: readonly LogEntry[],
  from: number,
  to: number,
  rules: CompiledRules,
): readonly Override[] | undefined {
  let contact = false;
  let evidence: ObservedEvidence | undefined;
  let more: ObservedEvidence[] | undefined;
  let others: LogEntry[] | undefined;
  for (let at = from; at < to; at += 1) {
    const entry = entries[at]!;
    switch (entry.kind) {
      case 'supervision-rating':
      case 'artefact':
      case 'reflection':
      case 'critical-friendship':
        contact = true;
        if (evidence) (more ??= [evidence]).push(entry);
        else evidence = entry;
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
  if (contact) noteContact(state, day);
  const overrides = others && noteOthers(state, day, others);
  if (more) noteInOrder(state, day, more, rules);
  else if (evidence) noteEvidence(state, day, evidence, codeEvidence(evidence, rules.book), rules);
  return overrides;
}

/** The place of each dimension in `DIMENSIONS`. */
export function indexOf(dimension: Dimension): number {
  return positionIn(DIMENSIONS, dimension);
}

function noteContact(state: TeacherState, day: number): void {
  state.lastContactOn = day;
  for (const lane of state.lanes) {
    lane.contacts += 1;
    lane.contactBy = null;
    const { override } = lane;
    if (override && override.locked !== true && override.until === undefined) lane.override = null;
  }
}

// The order in which one day's notes were typed must not matter: closings first, then by id.
function noteOthers(state: TeacherState, day: number, entries: LogEntry[]): Override[] {
  const overrides: Override[] = [];
  if (entries.length > 1) entries.sort(byStatusThenId);
  for (const entry of entries) {
    switch (entry.kind) {
      case 'self-report':
        for (const dimension of entry.dimensions ?? DIMENSIONS) {
          const lane = state.lanes[indexOf(dimension)]!;
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

function byStatusThenId(a: LogEntry, b: LogEntry): number {
  const opening = (entry: LogEntry) =>
    entry.kind === 'context' && entry.status === 'opened' ? 1 : 0;
  return opening(a) - opening(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
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
  for (const dimension of entry.dimensions ?? DIMENSIONS) state.called[indexOf(dimension)] = true;
}

// Of one day's evidence the least successful is the newest: the careful reading.
const OUTCOMES = ['success', 'partial', 'failure'] as const;

function noteInOrder(
  state: TeacherState,
  day: number,
  evidence: readonly ObservedEvidence[],
  rules: CompiledRules,
): void {
  for (const outcome of OUTCOMES) {
    for (const each of evidence) {
      if (codeEvidence(each, rules.book) === outcome)
        noteEvidence(state, day, each, outcome, rules);
    }
  }
}

function noteEvidence(
  state: TeacherState,
  day: number,
  evidence: ObservedEvidence,
  outcome: Outcome,
  rules: CompiledRules,
): void {
  const coded: CodedEvidence = {
    id: evidence.id,
    kind: positionIn(EVIDENCE_KINDS, evidence.kind),
    by: personIn(state, evidence.by),
    day,
    outcome: OUTCOME_NUMBERS[outcome],
    critical: evidence.severity === 'critical',
  };
  const failed = outcome === 'failure' ? 1 : 0;
  if (coded.critical && failed) state.criticalOn = day;
  const ownWork = isOwnWork(evidence.kind);
  const dimensions = dimensionBitsOf(evidence, rules.reach);
  for (let index = 0; index < state.lanes.length; index += 1) {
    if ((dimensions & (1 << index)) === 0) continue;
    const lane = state.lanes[index]!;
    lane.evidence.push(coded);
    lane.newestOn = day;
    lane.tally[coded.outcome] += 1;
    if (ownWork) lane.ownWorkFailed = ((lane.ownWorkFailed << 1) | failed) & 0b11;
  }
}

function personIn({ people }: TeacherState, id: string): number {
  const known = positionIn(people, id);
  return known < 0 ? people.push(id) - 1 : known;
}
