import { dateOfDayNumber, type CalendarDate } from '@tldw/core';
import { isOwnWork } from './coding.ts';
import type { CompiledRules } from './compile-rules.ts';
import { DIMENSIONS } from './dimension.ts';
import {
  EPISODES,
  EVIDENCE_KINDS,
  type ContextEvent,
  type Episode,
  type EvidenceKind,
  type LogEntry,
} from './evidence.ts';
import { OUTCOME_NUMBERS } from './fact.ts';
import { playTeacher } from './play-teacher.ts';
import { levelOf, type SupportLevel } from './support-level.ts';
import { copyState, type TeacherState } from './teacher-state.ts';

/** A success that would help: its kind, and by whom it would have to be seen. */
export interface NeededEvidence {
  readonly kind: EvidenceKind;
  /** Somebody who has already seen a success at this level, or somebody else (`another-1` …). */
  readonly by: string;
}

/** One thing that is missing for a release. */
export type Missing =
  | {
      readonly need: 'successes';
      readonly count: number;
      /** How many of them must be the teacher's own work (a rating or an artefact). */
      readonly ownWork: number;
      /** How many must come from a source not yet seen at this level. */
      readonly otherSource: number;
      readonly evidence: readonly NeededEvidence[];
    }
  | { readonly need: 'contact' }
  /** So many more pieces of work that succeed at least in part. */
  | { readonly need: 'partials'; readonly count: number }
  | { readonly need: 'time'; readonly until: CalendarDate }
  | { readonly need: 'context-closed'; readonly what: readonly ContextEvent['what'][] }
  | { readonly need: 'plan-consulted' }
  | { readonly need: 'episode'; readonly episode: Episode }
  | { readonly need: 'other-rules' };

/** What would bring more support: so many failures at the next contact. */
export interface StepBack {
  readonly failures: number;
  readonly to: SupportLevel;
}

const LONGEST_WAIT = 120;
const MOST_SUCCESSES = 5;

/**
 * The smallest thing that would release one level, found by trying it.
 *
 * Candidates are lived through on a copy of the state, cheapest first, so that what is named works and no
 * part of it can be left out. Empty at stand back, where nothing is left to release.
 *
 * @param state the state after the day's decision
 */
export function missingForRelease(
  state: TeacherState,
  index: number,
  rules: CompiledRules,
): readonly Missing[] {
  const lane = state.lanes[index]!;
  if (lane.level === 0) return [];
  const plenty = Array.from({ length: 4 }, (_, at): NeededEvidence => ({
    kind: 'supervision-rating',
    by: `another-${at + 1}`,
  }));
  for (const frame of frames(state, index)) {
    const releases = (days: number) => releasesWith(state, index, rules, frame, days, plenty, true);
    const wait = releases(1) ? 1 : releases(LONGEST_WAIT) ? shortestWait(releases) : undefined;
    if (wait === undefined) continue;
    const evidence = leastEvidence(state, index, rules, frame, wait);
    const time: Missing[] =
      wait > 1 ? [{ need: 'time', until: dateOfDayNumber(state.decidedOn! + wait) }] : [];
    return [...frame, ...time, ...evidence];
  }
  return [{ need: 'other-rules' }];
}

/** How many failures at the next contact would bring more support; undefined at full support. */
export function stepBackFrom(
  state: TeacherState,
  index: number,
  rules: CompiledRules,
): StepBack | undefined {
  const lane = state.lanes[index]!;
  if (lane.level === 3) return undefined;
  const on = dateOfDayNumber(state.decidedOn! + 1);
  for (let failures = 1; failures <= MOST_SUCCESSES; failures += 1) {
    const ahead = copyState(state);
    const entries = Array.from({ length: failures }, (_, at) =>
      failure(state.teacher, on, index, at),
    );
    playTeacher(ahead, entries, rules, on);
    const after = ahead.lanes[index]!.level;
    if (after > lane.level) return { failures, to: levelOf(after) };
  }
  return undefined;
}

/**
 * The log entries that make what is missing happen, on the first day on which it can.
 *
 * Useful to check an explanation: with these entries the release happens, without any one it does not.
 */
export function enactMissing(
  missing: readonly Missing[],
  teacher: string,
  dimension: (typeof DIMENSIONS)[number],
  decidedOn: CalendarDate,
  dayAfter: CalendarDate,
): { readonly on: CalendarDate; readonly entries: readonly LogEntry[] } {
  const time = missing.find((part) => part.need === 'time');
  const on = time && time.until > decidedOn ? time.until : dayAfter;
  return {
    on,
    entries: missing.flatMap((part) =>
      entriesFor(part, teacher, DIMENSIONS.indexOf(dimension), on),
    ),
  };
}

// The circumstances to change, fewest first: the plan, a context event, the episode of the year.
function* frames(state: TeacherState, index: number): Generator<readonly Missing[]> {
  const open = state.contexts.filter(
    ({ dimensions }) => !dimensions || dimensions.includes(DIMENSIONS[index]!),
  );
  const context: Missing[] =
    open.length > 0
      ? [{ need: 'context-closed', what: [...new Set(open.map(({ what }) => what))] }]
      : [];
  const plan: Missing[] = state.planConsulted ? [] : [{ need: 'plan-consulted' }];
  const later = EPISODES.slice(EPISODES.indexOf(state.episode) + 1).map((episode): Missing => ({
    need: 'episode',
    episode,
  }));
  yield [];
  for (const one of [...plan, ...context, ...later]) yield [one];
  for (const episode of later) {
    for (const one of context) yield [one, episode];
    for (const one of plan) yield [one, episode];
  }
  for (const one of context) for (const other of plan) yield [one, other];
  for (const episode of later) {
    for (const one of context) for (const other of plan) yield [one, other, episode];
  }
}

function shortestWait(releases: (days: number) => boolean): number {
  let [tooShort, enough] = [1, LONGEST_WAIT];
  while (enough - tooShort > 1) {
    const middle = (tooShort + enough) >> 1;
    if (releases(middle)) enough = middle;
    else tooShort = middle;
  }
  return enough;
}

function leastEvidence(
  state: TeacherState,
  index: number,
  rules: CompiledRules,
  frame: readonly Missing[],
  wait: number,
): readonly Missing[] {
  const tries = (evidence: readonly NeededEvidence[], contact: boolean) =>
    releasesWith(state, index, rules, frame, wait, evidence, contact);
  if (tries([], false)) return [];
  if (tries([], true)) return [{ need: 'contact' }];
  const options = evidenceOptions(state, index, rules);
  for (let count = 1; count <= MOST_SUCCESSES; count += 1) {
    const partials: Missing = { need: 'partials', count };
    if (releasesWith(state, index, rules, [...frame, partials], wait, [], false)) return [partials];
    for (const chosen of choices(options, count)) {
      const evidence = chosen.map(({ kind, by, otherSource }, at) => ({
        kind,
        by: otherSource ? `another-${at + 1}` : by,
      }));
      if (!tries(evidence, false)) continue;
      return [
        {
          need: 'successes',
          count,
          // Where nothing but own work speaks to the dimension, there is nothing to choose and to say.
          ownWork: options.some(({ kind }) => !isOwnWork(kind))
            ? chosen.filter(({ kind }) => isOwnWork(kind)).length
            : 0,
          otherSource: chosen.filter(({ otherSource }) => otherSource).length,
          evidence,
        },
      ];
    }
  }
  return [{ need: 'other-rules' }];
}

interface EvidenceOption extends NeededEvidence {
  readonly otherSource: boolean;
  readonly weight: number;
}

// From the easiest to the hardest: somebody who saw it before, or somebody new; any work, or own work.
function evidenceOptions(
  { lanes, people }: TeacherState,
  index: number,
  rules: CompiledRules,
): EvidenceOption[] {
  const successes = lanes[index]!.evidence.filter(
    ({ outcome }) => outcome === OUTCOME_NUMBERS.success,
  ).map(({ kind, by }) => ({ kind: EVIDENCE_KINDS[kind]!, by: people[by]! }));
  const { speaksTo } = rules.book;
  const dimension = DIMENSIONS[index]!;
  const thinking = (['reflection', 'critical-friendship'] as const).find((kind) =>
    speaksTo[kind].includes(dimension),
  );
  const seenThinking = successes.find(({ kind }) => !isOwnWork(kind));
  const seenWork = successes.find(({ kind }) => isOwnWork(kind));
  const first = successes[0]?.by ?? 'the-facilitator';
  const options: EvidenceOption[] = [];
  if (seenThinking) {
    options.push({ kind: seenThinking.kind, by: seenThinking.by, otherSource: false, weight: 0 });
  }
  if (seenWork ?? successes.length === 0) {
    const kind = seenWork?.kind ?? 'supervision-rating';
    options.push({ kind, by: seenWork?.by ?? first, otherSource: false, weight: 1 });
  }
  if (thinking) options.push({ kind: thinking, by: first, otherSource: true, weight: 2 });
  options.push({ kind: 'supervision-rating', by: first, otherSource: true, weight: 3 });
  return options;
}

function choices(options: readonly EvidenceOption[], count: number): EvidenceOption[][] {
  const found: EvidenceOption[][] = [];
  const extend = (chosen: EvidenceOption[], from: number): void => {
    if (chosen.length === count) {
      found.push(chosen);
      return;
    }
    for (let at = from; at < options.length; at += 1) extend([...chosen, options[at]!], at);
  };
  extend([], 0);
  const weight = (chosen: readonly EvidenceOption[]) =>
    chosen.reduce((sum, each) => sum + each.weight, 0);
  return found.sort((a, b) => weight(a) - weight(b));
}

function releasesWith(
  state: TeacherState,
  index: number,
  rules: CompiledRules,
  frame: readonly Missing[],
  days: number,
  evidence: readonly NeededEvidence[],
  contact: boolean,
): boolean {
  const on = dateOfDayNumber(state.decidedOn! + days);
  const parts: Missing[] = [...frame];
  if (evidence.length > 0) {
    parts.push({ need: 'successes', count: evidence.length, ownWork: 0, otherSource: 0, evidence });
  } else if (contact) parts.push({ need: 'contact' });
  const entries = parts.flatMap((part) => entriesFor(part, state.teacher, index, on));
  const ahead = copyState(state);
  playTeacher(ahead, entries, rules, on);
  return ahead.lanes[index]!.level < state.lanes[index]!.level;
}

function entriesFor(part: Missing, teacher: string, index: number, on: CalendarDate): LogEntry[] {
  const dated = (id: string) => ({ id, teacher, on });
  switch (part.need) {
    case 'successes':
      return part.evidence.map(({ kind, by }, at) =>
        success(kind, by, dated(`needed-${at + 1}`), index),
      );
    case 'contact':
      return [{ kind: 'participation', ...dated('needed-contact'), what: 'contact', done: true }];
    case 'partials':
      return Array.from({ length: part.count }, (_, at): LogEntry => ({
        kind: 'supervision-rating',
        ...dated(`needed-partial-${at + 1}`),
        by: 'the-facilitator',
        dimensions: [DIMENSIONS[index]!],
        score: 2,
      }));
    case 'context-closed':
      return part.what.map((what) => ({
        kind: 'context',
        ...dated(`needed-${what}`),
        what,
        status: 'closed',
      }));
    case 'plan-consulted':
      return [{ kind: 'milestone', ...dated('needed-plan'), reached: 'plan-consulted' }];
    case 'episode':
      return [{ kind: 'episode', ...dated('needed-episode'), episode: part.episode }];
    case 'time':
    case 'other-rules':
      return [];
  }
}

function success(
  kind: EvidenceKind,
  by: string,
  dated: { id: string; teacher: string; on: CalendarDate },
  index: number,
): LogEntry {
  const observed = { ...dated, by, checked: true, dimensions: [DIMENSIONS[index]!] };
  switch (kind) {
    case 'supervision-rating':
      return { kind, ...observed, score: 3 };
    case 'artefact': {
      const artefact = index === 5 ? 'vignette' : index === 4 ? 'action-plan' : 'portfolio-entry';
      return { kind, ...observed, artefact, score: 3 };
    }
    case 'reflection':
      return { kind, ...observed, depth: 3 };
    case 'critical-friendship':
      return { kind, ...observed, steps: [1, 2, 3, 4, 5] };
  }
}

function failure(teacher: string, on: CalendarDate, index: number, at: number): LogEntry {
  return {
    kind: 'supervision-rating',
    id: `failure-${at + 1}`,
    teacher,
    on,
    by: 'the-facilitator',
    dimensions: [DIMENSIONS[index]!],
    score: 1,
  };
}
