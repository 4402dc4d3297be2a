import { DIMENSIONS } from './dimension.ts';
import type { Fact } from './fact.ts';
import type { Sight } from './sight.ts';
import type { CodedEvidence, LaneState, OutcomeNumber, TeacherState } from './teacher-state.ts';

/** How a fact is narrowed, with everything resolved to numbers. */
export interface Narrowing {
  readonly newest: number;
  readonly days: number;
  /** The kinds that count, one bit each in the order of `EVIDENCE_KINDS`. */
  readonly kinds: number;
}

const FAILURE = 0;
const PARTIAL = 1;
const SUCCESS = 2;

/**
 * The number a fact stands for in one dimension.
 *
 * Keeps nothing and allocates nothing, and the facts asked most stand first: a nation's year asks fifty
 * million times.
 */
export function readFact(fact: Fact, sight: Sight, index: number, narrowing: Narrowing): number {
  const { teacher, day } = sight;
  const lane = teacher.lanes[index]!;
  switch (fact) {
    case 'failures':
      return countOutcome(lane, FAILURE, narrowing);
    case 'successes':
      return countOutcome(lane, SUCCESS, narrowing);
    case 'room-below':
      return lane.level - sight.lowest[index]!;
    case 'critical-failures-today':
      return countCritical(lane.evidence, day);
    case 'sources':
      return countSources(lane, narrowing);
    case 'days-since-change':
      return since(lane.changedOn, day);
    case 'contacts-since-change':
      return lane.changedOn === null ? Infinity : lane.contacts;
    case 'days-since-evidence':
      return since(lane.newestOn, day);
    case 'confidence':
      return lane.confidence;
    case 'regressions':
      return countAfter(lane.regressions, day - narrowing.days);
    case 'dimensions-regressed':
      return countLanesAfter(teacher.lanes, day - narrowing.days);
    case 'newest-outcome':
      return lane.evidence.at(-1)?.outcome ?? -1;
    case 'asks-for':
      return lane.asksFor;
    case 'on-probation':
      return lane.provisional === 'probation' ? 1 : 0;
    case 'on-trial':
      return lane.provisional === 'trial' ? 1 : 0;
    case 'support-called-today':
      return teacher.calledOn === day && teacher.called[index] === true ? 1 : 0;
    case 'context-open':
      return isContextOpen(teacher, index) ? 1 : 0;
    case 'partials':
      return countOutcome(lane, PARTIAL, narrowing);
    case 'level':
      return lane.level;
    case 'lowest-allowed':
      return sight.lowest[index]!;
    case 'own-work-failures-in-last-two':
      return (lane.ownWorkFailed & 1) + (lane.ownWorkFailed >> 1);
    case 'days-since-contact':
      return since(teacher.lastContactOn, day);
    case 'days-since-self-report':
      return since(lane.saidOn, day);
    case 'engagement':
      return teacher.expected === 0 ? 100 : (100 * teacher.takenPart) / teacher.expected;
    case 'override-in-force':
      return lane.override ? 1 : 0;
    case 'concern-set-by-another':
      return 0; // Such an entry is refused before it reaches the log.
  }
}

function since(then: number | null, day: number): number {
  return then === null ? Infinity : day - then;
}

/** How often an outcome occurs among the evidence considered. */
export function countOutcome(
  { evidence, tally }: LaneState,
  outcome: OutcomeNumber,
  { newest, kinds }: Narrowing,
): number {
  if (tally[outcome] === 0) return 0;
  let count = 0;
  let looked = 0;
  for (let at = evidence.length - 1; at >= 0 && looked < newest; at -= 1) {
    const each = evidence[at]!;
    if ((kinds & (1 << each.kind)) === 0) continue;
    looked += 1;
    if (each.outcome === outcome) count += 1;
  }
  return count;
}

/** From how many sides successes were seen: people, or kinds of evidence, whichever shows more independence. */
export function countSources({ evidence }: LaneState, { newest, kinds }: Narrowing): number {
  let seenKinds = 0;
  let countKinds = 0;
  let countPeople = 0;
  let looked = 0;
  for (let at = evidence.length - 1; at >= 0 && looked < newest; at -= 1) {
    const each = evidence[at]!;
    const kind = 1 << each.kind;
    if ((kinds & kind) === 0) continue;
    looked += 1;
    if (each.outcome !== SUCCESS) continue;
    if ((seenKinds & kind) === 0) countKinds += 1;
    seenKinds |= kind;
    if (!seenAfter(evidence, at, kinds)) countPeople += 1;
  }
  return Math.max(countKinds, countPeople);
}

// Whether newer evidence shows a success seen by the same person.
function seenAfter(evidence: readonly CodedEvidence[], at: number, kinds: number): boolean {
  const { by } = evidence[at]!;
  for (let newer = at + 1; newer < evidence.length; newer += 1) {
    const each = evidence[newer]!;
    if (each.by === by && each.outcome === SUCCESS && (kinds & (1 << each.kind)) !== 0) return true;
  }
  return false;
}

function countCritical(evidence: readonly CodedEvidence[], day: number): number {
  let count = 0;
  for (let at = evidence.length - 1; at >= 0; at -= 1) {
    const each = evidence[at]!;
    if (each.day !== day) break;
    if (each.critical && each.outcome === FAILURE) count += 1;
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
