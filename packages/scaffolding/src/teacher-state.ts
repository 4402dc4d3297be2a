import { DIMENSIONS } from './dimension.ts';
import type { ContextEvent, Episode, Override } from './evidence.ts';
import type { RuleBook } from './rule-book.ts';
import type { LevelNumber } from './support-level.ts';

/** An outcome as the rules count it: 0 failure, 1 partial, 2 success. */
export type OutcomeNumber = 0 | 1 | 2;

/** A coded piece of evidence, as the rules see it: small numbers, so that a nation's year is quickly read. */
export interface CodedEvidence {
  readonly id: string;
  /** The kind's place in `EVIDENCE_KINDS`. */
  readonly kind: number;
  /** The place in the teacher's `people` of whoever saw it. */
  readonly by: number;
  readonly day: number;
  readonly outcome: OutcomeNumber;
  readonly critical: boolean;
}

/** Where one teacher stands in one dimension. Plain data: it may be stored and taken up again. */
export interface LaneState {
  level: LevelNumber;
  /** Day number of the last change of level; null when it never changed. */
  changedOn: number | null;
  /** Days with a contact since the last change. */
  contacts: number;
  /** Evidence since the last change, oldest first; on one day successes come before failures. */
  evidence: CodedEvidence[];
  /** How many of them failed, succeeded in part, and succeeded: at an outcome's number, its count. */
  tally: [failures: number, partials: number, successes: number];
  /** The newest two of the teacher's own works (E1, E2), across changes of level: bit 0 is the newest, 1 where it failed. */
  ownWorkFailed: number;
  newestOn: number | null;
  /** Days on which a step back was counted. */
  regressions: number[];
  /** A release that is still provisional: into stand back (R5), or at the teacher's wish (R10). */
  provisional: 'no' | 'probation' | 'trial';
  asksFor: -1 | 0 | 1;
  confidence: number;
  saidOn: number | null;
  /** A contact must follow by this day (R3c). */
  contactBy: number | null;
  override: Override | null;
}

/** Everything the rules remember about one teacher. There is no place for a post, a sex, an age or a school. */
export interface TeacherState {
  teacher: string;
  lanes: LaneState[];
  /** Everybody who has seen evidence of this teacher, by their ids. */
  people: string[];
  episode: Episode;
  planConsulted: boolean;
  /** Context events that are open. */
  contexts: ContextEvent[];
  /** The last day on which a context event called for support, and in which dimensions. */
  calledOn: number | null;
  called: boolean[];
  /** The last day on which something critical failed. */
  criticalOn: number | null;
  takenPart: number;
  expected: number;
  lastContactOn: number | null;
  /** The last day already decided; null before the first. */
  decidedOn: number | null;
}

/** A teacher at the very beginning: the support the rule book starts with, and no evidence. */
export function startOf(teacher: string, rules: RuleBook): TeacherState {
  return {
    teacher,
    lanes: DIMENSIONS.map((dimension) => ({
      level: rules.startsAt[dimension],
      changedOn: null,
      contacts: 0,
      evidence: [],
      tally: [0, 0, 0],
      ownWorkFailed: 0,
      newestOn: null,
      regressions: [],
      provisional: 'no',
      asksFor: 0,
      confidence: -1,
      saidOn: null,
      contactBy: null,
      override: null,
    })),
    people: [],
    episode: 'creating-the-conditions',
    planConsulted: false,
    contexts: [],
    calledOn: null,
    called: [],
    criticalOn: null,
    takenPart: 0,
    expected: 0,
    lastContactOn: null,
    decidedOn: null,
  };
}

/** An independent copy, so that looking ahead never changes where somebody stands. */
export function copyState(state: TeacherState): TeacherState {
  return {
    ...state,
    people: [...state.people],
    contexts: [...state.contexts],
    called: [...state.called],
    lanes: state.lanes.map((lane) => ({
      ...lane,
      evidence: [...lane.evidence],
      tally: [...lane.tally],
      regressions: [...lane.regressions],
    })),
  };
}
