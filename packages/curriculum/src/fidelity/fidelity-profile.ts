import type { CalendarDate } from '@tldw/core';
import {
  adaptationBalance,
  type AdaptationBalance,
  type AdaptationLedger,
} from './adaptation-ledger.ts';
import type { AnnouncedEvent, EventRecord } from './planned-and-happened.ts';
import type { Principle } from './principle.ts';

/** A number with what it was counted from, or why there is none. */
export type Measure =
  | { readonly known: true; readonly value: number; readonly part: number; readonly of: number }
  | {
      readonly known: false;
      readonly reason: 'nothing-planned' | 'nobody-enrolled' | 'nothing-recorded';
    };

/** What is known of one teacher's part in the programme. */
export interface ParticipationRecord {
  readonly teacher: string;
  /** The events attended and for how long; empty if none. */
  readonly attended: readonly { readonly event: string; readonly minutes: number }[];
  readonly portfolioAccepted: boolean;
  readonly activeAtEnd: boolean;
}

/** A judgement on one event: the observer's or the facilitator's own, on a scale with its ends. */
export interface QualityRating {
  readonly by: 'observer' | 'facilitator';
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Everything a profile is made from. */
export interface FidelityRecord {
  readonly asOf: CalendarDate;
  readonly principles: readonly Principle[];
  /** What is known of each core principle; one neither named here nor adapted is left out of the measure. */
  readonly delivered: Readonly<Record<string, 'delivered' | 'omitted'>>;
  readonly ledger: AdaptationLedger;
  readonly announced: readonly AnnouncedEvent[];
  readonly records: readonly EventRecord[];
  /** Everybody who was enrolled and entitled to take part. */
  readonly enrolled: readonly ParticipationRecord[];
  readonly ratings: readonly QualityRating[];
  /** Participants' own ratings of sessions, on a scale with its ends. */
  readonly sessionRatings: readonly Omit<QualityRating, 'by'>[];
  readonly tasks: { readonly given: number; readonly done: number };
  /** Weight of a minute by kind of event; 1 where nothing is said. */
  readonly minuteWeight?: Readonly<Record<string, number>>;
}

/**
 * How faithfully the programme was carried out: a profile of measures, never silently one number.
 *
 * Structure after Carroll et al. 2007 (adherence: content, coverage, frequency, duration) with
 * quality, responsiveness and differentiation. Observed and self-reported quality stay apart,
 * because self-report tends to run high.
 */
export interface FidelityProfile {
  readonly asOf: CalendarDate;
  /** Σ weight·δ ÷ Σ weight over core principles; δ = 1 delivered or adapted consistently, ½ unclear, 0 lost. */
  readonly content: Measure;
  readonly lost: readonly string[];
  readonly coverage: Measure;
  /** Events held ÷ planned up to today, at most 1; `raw` may be more. */
  readonly frequency: Measure & { readonly raw: number | null };
  readonly duration: Measure & { readonly raw: number | null };
  /** Mean over teachers of weighted minutes attended ÷ mean of those planned for a teacher. */
  readonly dose: Measure;
  readonly completion: Measure;
  readonly retention: Measure;
  readonly quality: { readonly observed: Measure; readonly selfReported: Measure };
  readonly responsiveness: { readonly sessionRating: Measure; readonly tasksDone: Measure };
  /** Share of recorded events with nothing on the "not this" list. */
  readonly differentiation: Measure;
  readonly adaptations: AdaptationBalance;
}

/** Work out the fidelity profile from what was planned, recorded and adapted. */
export function fidelityProfile(record: FidelityRecord): FidelityProfile {
  const core = record.principles.filter((principle) => principle.kind === 'core');
  const judged = core.flatMap((principle) => {
    const delta = contentDelta(principle, record);
    return delta === undefined ? [] : [{ principle, delta }];
  });
  const weight = sum(judged.map(({ principle }) => principle.weight));
  const recorded = new Set(record.records.map((entry) => entry.event));
  const due = record.announced.filter(
    (event) => event.heldOn <= record.asOf || recorded.has(event.id),
  );
  const held = record.records.filter((entry) => entry.held);
  const reached = record.enrolled.filter((teacher) => teacher.attended.length > 0).length;
  const completed = record.enrolled.filter((teacher) => hasCompleted(teacher, due)).length;
  const active = record.enrolled.filter((teacher) => teacher.activeAtEnd).length;
  const different = held.filter((entry) => (entry.notThis ?? []).length === 0).length;
  const doses = doseOf(record, due);
  return {
    asOf: record.asOf,
    content: measure(
      sum(judged.map(({ principle, delta }) => principle.weight * delta)),
      weight,
      'nothing-recorded',
    ),
    lost: judged.filter(({ delta }) => delta === 0).map(({ principle }) => principle.id),
    coverage: measure(reached, record.enrolled.length, 'nobody-enrolled'),
    frequency: capped(held.length, due.length),
    duration: capped(
      sum(held.map((entry) => entry.minutes)),
      sum(due.map((event) => event.minutes)),
    ),
    dose: doses,
    completion: measure(completed, record.enrolled.length, 'nobody-enrolled'),
    retention: measure(active, record.enrolled.length, 'nobody-enrolled'),
    quality: {
      observed: meanRating(record.ratings.filter((rating) => rating.by === 'observer')),
      selfReported: meanRating(record.ratings.filter((rating) => rating.by === 'facilitator')),
    },
    responsiveness: {
      sessionRating: meanRating(record.sessionRatings),
      tasksDone: measure(record.tasks.done, record.tasks.given, 'nothing-planned'),
    },
    differentiation: measure(different, held.length, 'nothing-recorded'),
    adaptations: adaptationBalance(record.ledger),
  };
}

/**
 * One number out of a profile, for whoever asks for it by name: the geometric mean of the
 * known measures chosen, and 0 if any core principle was lost.
 */
export function compositeFidelity(
  profile: FidelityProfile,
  chosen: readonly ('content' | 'coverage' | 'frequency' | 'duration' | 'dose')[] = [
    'content',
    'coverage',
    'frequency',
    'duration',
  ],
): Measure {
  if (profile.lost.length > 0) return { known: true, value: 0, part: 0, of: chosen.length };
  const known = chosen.map((name) => profile[name]).filter((found) => found.known);
  if (known.length < chosen.length || known.length === 0) {
    return { known: false, reason: 'nothing-recorded' };
  }
  const product = known.reduce((value, found) => value * found.value, 1);
  return {
    known: true,
    value: product ** (1 / known.length),
    part: known.length,
    of: chosen.length,
  };
}

// The most serious adaptation of a principle decides: one lost group is not healed by another's care.
function contentDelta(principle: Principle, record: FidelityRecord): number | undefined {
  const adaptations = record.ledger.filter((entry) => entry.principle === principle.id);
  const delivered = record.delivered[principle.id];
  if (delivered === 'omitted') return 0;
  if (adaptations.some((entry) => entry.fidelityConsistent === 'no')) return 0;
  if (adaptations.some((entry) => entry.fidelityConsistent === 'unclear')) return 0.5;
  return delivered === 'delivered' || adaptations.length > 0 ? 1 : undefined;
}

/** Completion as we define it: four fifths of the sessions, two tutorials, and an accepted portfolio. */
function hasCompleted(teacher: ParticipationRecord, due: readonly AnnouncedEvent[]): boolean {
  const attended = new Set(teacher.attended.map((entry) => entry.event));
  const count = (kind: string): [attended: number, planned: number] => {
    const events = due.filter((event) => event.kind === kind);
    return [events.filter((event) => attended.has(event.id)).length, events.length];
  };
  const [sessions, planned] = count('group-session');
  const [tutorials] = count('tutorial');
  // 5 × attended ≥ 4 × planned is "at least 80 %" without a rounding of 0.8.
  return planned > 0 && 5 * sessions >= 4 * planned && tutorials >= 2 && teacher.portfolioAccepted;
}

function doseOf(record: FidelityRecord, due: readonly AnnouncedEvent[]): Measure {
  const weightOf = (kind: string): number => record.minuteWeight?.[kind] ?? 1;
  const kinds = new Map(
    [
      ...record.announced,
      ...record.records.map((entry) => ({ id: entry.event, kind: entry.kind })),
    ].map((event) => [event.id, event.kind]),
  );
  const enrolled = record.enrolled.length;
  if (sum(due.map((each) => each.minutes * weightOf(each.kind))) === 0) {
    return { known: false, reason: 'nothing-planned' };
  }
  if (enrolled === 0) return { known: false, reason: 'nobody-enrolled' };
  // A meeting of one group of ten was planned for ten, and not for everybody.
  const shareOf = ({ plannedFor = enrolled }: AnnouncedEvent): number =>
    Math.min(1, plannedFor / enrolled);
  const planned = sum(due.map((each) => each.minutes * weightOf(each.kind) * shareOf(each)));
  if (planned === 0) return { known: false, reason: 'nothing-planned' };
  const attended = record.enrolled.map((teacher) =>
    sum(teacher.attended.map((entry) => entry.minutes * weightOf(kinds.get(entry.event) ?? ''))),
  );
  const mean = sum(attended) / attended.length;
  return { known: true, value: mean / planned, part: mean, of: planned };
}

function meanRating(ratings: readonly Omit<QualityRating, 'by'>[]): Measure {
  const shares = ratings.map(({ value, from, to }) => {
    if (to <= from || value < from || value > to) {
      throw new RangeError(`a rating of ${value} is not on the scale from ${from} to ${to}`);
    }
    return (value - from) / (to - from);
  });
  return measure(sum(shares), shares.length, 'nothing-recorded');
}

type Reason = Extract<Measure, { known: false }>['reason'];

function measure(part: number, of: number, otherwise: Reason): Measure {
  return of > 0 ? { known: true, value: part / of, part, of } : { known: false, reason: otherwise };
}

function capped(part: number, of: number): Measure & { readonly raw: number | null } {
  const whole = measure(part, of, 'nothing-planned');
  return whole.known
    ? { ...whole, value: Math.min(1, whole.value), raw: whole.value }
    : { ...whole, raw: null };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
