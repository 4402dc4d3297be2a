import { DIMENSIONS } from './dimension.ts';
import { EPISODES, EVIDENCE_KINDS, type EvidenceKind } from './evidence.ts';
import { OUTCOME_NUMBERS, type Fact } from './fact.ts';
import { positionIn } from './position-in.ts';
import type { LevelNumber } from './support-level.ts';
import type { CodedEvidence, LaneState, TeacherState } from './teacher-state.ts';

/** What a condition is asked about: one teacher, one dimension, one day. */
export interface Sight {
  teacher: TeacherState;
  lane: LaneState;
  index: number;
  day: number;
}

/** The least support per episode and dimension: before, and after the plan was consulted. */
export type LowestLevels = readonly (readonly [
  before: readonly LevelNumber[],
  after: readonly LevelNumber[],
])[];

/** How a fact is narrowed, with everything resolved to numbers. */
export interface Narrowing {
  readonly newest: number;
  readonly days: number;
  /** Undefined where every kind of evidence counts. */
  readonly kinds: readonly EvidenceKind[] | undefined;
  readonly lowest: LowestLevels;
}

/**
 * The number a fact stands for.
 *
 * Keeps nothing and allocates nothing, and the facts asked most stand first: a nation's year asks a
 * hundred million times.
 */
export function readFact(fact: Fact, sight: Sight, narrowing: Narrowing): number {
  const { teacher, lane, index, day } = sight;
  switch (fact) {
    case 'failures':
      return countOutcome(lane.evidence, 'failure', narrowing);
    case 'critical-failures-today':
      return countCritical(lane.evidence, day);
    case 'support-called-today':
      return teacher.calledOn === day && teacher.called[index] === true ? 1 : 0;
    case 'asks-for':
      return lane.asksFor;
    case 'on-probation':
      return lane.provisional === 'probation' ? 1 : 0;
    case 'on-trial':
      return lane.provisional === 'trial' ? 1 : 0;
    case 'room-below':
      return lane.level - lowestFor(sight, narrowing.lowest);
    case 'context-open':
      return isContextOpen(teacher, index) ? 1 : 0;
    case 'successes':
      return countOutcome(lane.evidence, 'success', narrowing);
    case 'sources':
      return countSources(lane.evidence, narrowing);
    case 'partials':
      return countOutcome(lane.evidence, 'partial', narrowing);
    case 'level':
      return lane.level;
    case 'lowest-allowed':
      return lowestFor(sight, narrowing.lowest);
    case 'newest-outcome':
      return OUTCOME_NUMBERS[lane.evidence.at(-1)?.outcome ?? 'none'];
    case 'own-work-failures-in-last-two':
      return lane.ownWork.filter((outcome) => outcome === 'failure').length;
    case 'days-since-change':
      return since(lane.changedOn, day);
    case 'contacts-since-change':
      return lane.changedOn === null ? Infinity : lane.contacts;
    case 'days-since-evidence':
      return since(lane.newestOn, day);
    case 'days-since-contact':
      return since(teacher.lastContactOn, day);
    case 'confidence':
      return lane.confidence;
    case 'days-since-self-report':
      return since(lane.saidOn, day);
    case 'engagement':
      return teacher.expected === 0 ? 100 : (100 * teacher.takenPart) / teacher.expected;
    case 'override-in-force':
      return lane.override ? 1 : 0;
    case 'concern-set-by-another':
      return 0; // Such an entry is refused before it reaches the log.
    case 'regressions':
      return countAfter(lane.regressions, day - narrowing.days);
    case 'dimensions-regressed':
      return countLanesAfter(teacher.lanes, day - narrowing.days);
  }
}

/** What is known of a calm dimension without looking: see {@link isCalm}. */
export const CALM_FACTS: Readonly<Partial<Record<Fact, number>>> = {
  'asks-for': 0,
  'on-probation': 0,
  'on-trial': 0,
  'support-called-today': 0,
};

/** Whether nothing is asked for, nothing is provisional and nobody called for support today: most days. */
export function isCalm({ lane, teacher, day }: Sight): boolean {
  return lane.asksFor === 0 && lane.provisional === 'no' && teacher.calledOn !== day;
}

function lowestFor({ teacher, index }: Sight, lowest: LowestLevels): number {
  return lowest[positionIn(EPISODES, teacher.episode)]![teacher.planConsulted ? 1 : 0][index]!;
}

function since(then: number | null, day: number): number {
  return then === null ? Infinity : day - then;
}

function countOutcome(
  evidence: readonly CodedEvidence[],
  outcome: CodedEvidence['outcome'],
  { newest, kinds }: Narrowing,
): number {
  let count = 0;
  let looked = 0;
  for (let at = evidence.length - 1; at >= 0 && looked < newest; at -= 1) {
    const each = evidence[at]!;
    if (kinds && positionIn(kinds, each.kind) < 0) continue;
    looked += 1;
    if (each.outcome === outcome) count += 1;
  }
  return count;
}

// Two people, or two kinds of evidence: whichever shows more independence.
function countSources(evidence: readonly CodedEvidence[], { newest, kinds }: Narrowing): number {
  let seenKinds = 0;
  let countKinds = 0;
  let countPeople = 0;
  let looked = 0;
  for (let at = evidence.length - 1; at >= 0 && looked < newest; at -= 1) {
    const each = evidence[at]!;
    if (kinds && positionIn(kinds, each.kind) < 0) continue;
    looked += 1;
    if (each.outcome !== 'success') continue;
    const kind = 1 << positionIn(EVIDENCE_KINDS, each.kind);
    if ((seenKinds & kind) === 0) countKinds += 1;
    seenKinds |= kind;
    if (!seenAfter(evidence, at, kinds)) countPeople += 1;
  }
  return Math.max(countKinds, countPeople);
}

// Whether newer evidence shows a success seen by the same person.
function seenAfter(
  evidence: readonly CodedEvidence[],
  at: number,
  kinds: Narrowing['kinds'],
): boolean {
  const { by } = evidence[at]!;
  for (let newer = at + 1; newer < evidence.length; newer += 1) {
    const each = evidence[newer]!;
    if (each.by !== by || each.outcome !== 'success') continue;
    if (!kinds || positionIn(kinds, each.kind) >= 0) return true;
  }
  return false;
}

function countCritical(evidence: readonly CodedEvidence[], day: number): number {
  let count = 0;
  for (let at = evidence.length - 1; at >= 0; at -= 1) {
    const each = evidence[at]!;
    if (each.day !== day) break;
    if (each.critical && each.outcome === 'failure') count += 1;
  }
  return count;
}

function isContextOpen({ contexts }: TeacherState, index: number): boolean {
  for (const { dimensions } of contexts) {
    if (!dimensions || dimensions.includes(DIMENSIONS[index]!)) return true;
  }
  return false;
}

function countLanesAfter(lanes: readonly LaneState[], after: number): number {
  let count = 0;
  for (const { regressions } of lanes) if (countAfter(regressions, after) > 0) count += 1;
  return count;
}

function countAfter(days: readonly number[], after: number): number {
  let count = 0;
  for (const day of days) if (day > after) count += 1;
  return count;
}
