import type { CalendarDate } from './calendar-date.ts';
import type { Cohort } from './cohort.ts';
import type { Facilitator } from './facilitator.ts';
import {
  participationOn,
  POSITIONS,
  type Participant,
  type ParticipationStatus,
  type Position,
  type WithdrawalReason,
} from './participant.ts';
import type { Refusal } from './result.ts';

/** What is counted: a cohort, its participants and its facilitators. */
export interface Headcounted {
  readonly cohort: Cohort;
  readonly participants: readonly Participant[];
  readonly facilitators: readonly Facilitator[];
}

/** People of one position on the day. Each person stands in exactly one of the four statuses. */
export interface HeadcountRow {
  readonly position: Position;
  /** `undefined` when no number of places was set for this position. */
  readonly intended: number | undefined;
  readonly enrolled: number;
  readonly active: number;
  readonly withdrawn: number;
  readonly completed: number;
  /** Enrolled, active or completed: everybody who has not left. */
  readonly takingPart: number;
  /** Everybody who ever enrolled up to the day. */
  readonly everEnrolled: number;
  readonly withdrawals: Readonly<Partial<Record<WithdrawalReason, number>>>;
}

export type HeadcountReasonParams = {
  'headcount.teachers': { readonly count: number; readonly on: string };
  'headcount.participants': {
    readonly count: number;
    readonly teachers: number;
    readonly directors: number;
    readonly deputies: number;
    readonly others: number;
    readonly on: string;
  };
  'headcount.facilitators-apart': { readonly count: number; readonly on: string };
  'headcount.both-roles': { readonly count: number; readonly on: string };
};
export type HeadcountReason = {
  [Code in keyof HeadcountReasonParams]: Refusal<Code, HeadcountReasonParams[Code]>;
}[keyof HeadcountReasonParams];

/** How many there are, of which kind, on one day, and in what way the numbers differ. */
export interface Headcount {
  readonly cohort: Cohort['id'];
  readonly asOf: CalendarDate;
  /** Participants whose position is teacher and who have not left. */
  readonly teachers: number;
  /** All participants who have not left, whatever their position. */
  readonly participants: number;
  /** People who lead groups. They are counted apart; `alsoParticipants` of them also take part. */
  readonly facilitators: number;
  readonly alsoParticipants: number;
  readonly rows: readonly HeadcountRow[];
  readonly because: readonly HeadcountReason[];
}

/**
 * Count a cohort on a day, by position and by status.
 *
 * "Teachers" are participants who teach; "participants" are teachers, school directors, deputies and
 * other staff together; facilitators are neither unless they also enrolled. The first year in
 * Kazakhstan was reported as 150 and as 180: 150 teachers, or 180 with 16 directors and 14 deputies.
 *
 * A person enrolled twice in the cohort (they moved to another group) is counted once, by the
 * enrolment that changed last.
 */
export function headcount(counted: Headcounted, asOf: CalendarDate): Headcount {
  const people = currentEnrolments(counted, asOf);
  const rows = POSITIONS.map((position) => countRow(position, counted.cohort, people));
  const takingPart = (position: Position) =>
    rows.find((row) => row.position === position)?.takingPart ?? 0;

  const participants = rows.reduce((sum, row) => sum + row.takingPart, 0);
  const leading = new Set(
    counted.facilitators
      .filter(
        (each) =>
          each.cohort === counted.cohort.id &&
          each.from <= asOf &&
          (each.until === undefined || asOf <= each.until),
      )
      .map((each) => each.person),
  );
  const alsoParticipants = people.filter(
    ({ participant, status }) => status !== 'withdrawn' && leading.has(participant.person),
  ).length;

  const because: HeadcountReason[] = [
    { code: 'headcount.teachers', params: { count: takingPart('teacher'), on: asOf } },
    {
      code: 'headcount.participants',
      params: {
        count: participants,
        teachers: takingPart('teacher'),
        directors: takingPart('director'),
        deputies: takingPart('deputy'),
        others: takingPart('other-staff'),
        on: asOf,
      },
    },
    { code: 'headcount.facilitators-apart', params: { count: leading.size, on: asOf } },
  ];
  if (alsoParticipants > 0) {
    because.push({ code: 'headcount.both-roles', params: { count: alsoParticipants, on: asOf } });
  }
  return {
    cohort: counted.cohort.id,
    asOf,
    teachers: takingPart('teacher'),
    participants,
    facilitators: leading.size,
    alsoParticipants,
    rows,
    because,
  };
}

interface Enrolment {
  readonly participant: Participant;
  readonly status: ParticipationStatus;
  readonly reason: WithdrawalReason | undefined;
  readonly on: CalendarDate;
}

function currentEnrolments(counted: Headcounted, asOf: CalendarDate): readonly Enrolment[] {
  const byPerson = new Map<string, Enrolment>();
  for (const participant of counted.participants) {
    if (participant.cohort !== counted.cohort.id) continue;
    const change = participationOn(participant, asOf);
    if (!change) continue;
    const known = byPerson.get(participant.person);
    if (known && supersedes(known, change.status, change.on)) continue;
    byPerson.set(participant.person, {
      participant,
      status: change.status,
      reason: change.status === 'withdrawn' ? change.reason : undefined,
      on: change.on,
    });
  }
  return [...byPerson.values()];
}

// Leaving one group and joining another happens on one day: the enrolment that goes on counts.
function supersedes(known: Enrolment, status: ParticipationStatus, on: CalendarDate): boolean {
  if (known.on !== on) return known.on > on;
  return known.status !== 'withdrawn' || status === 'withdrawn';
}

function countRow(position: Position, cohort: Cohort, people: readonly Enrolment[]): HeadcountRow {
  const count = { enrolled: 0, active: 0, withdrawn: 0, completed: 0 };
  const withdrawals: Partial<Record<WithdrawalReason, number>> = {};
  for (const { participant, status, reason } of people) {
    if (participant.position !== position) continue;
    count[status] += 1;
    if (reason) withdrawals[reason] = (withdrawals[reason] ?? 0) + 1;
  }
  const takingPart = count.enrolled + count.active + count.completed;
  return {
    position,
    intended: cohort.intendedPlaces[position],
    ...count,
    takingPart,
    everEnrolled: takingPart + count.withdrawn,
    withdrawals,
  };
}
