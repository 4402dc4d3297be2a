import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { record, someOf, prose } from './fields.ts';
import { CohortId, ParticipantId, PersonId, SchoolGroupId, SchoolId } from './ids.ts';
import { acceptUnless, type RefusalOf, type Result } from './result.ts';

/**
 * The post somebody held when enrolling. It is recorded so that people can be counted, and no rule
 * ever reads it: leadership is an entitlement in this programme, not a post.
 */
export const POSITIONS = ['teacher', 'director', 'deputy', 'other-staff'] as const;
export type Position = (typeof POSITIONS)[number];

/** Why somebody left, in the words evaluators need; the person's own words may stand beside it. */
export const WITHDRAWAL_REASONS = [
  'moved-school',
  'left-teaching',
  'parental-leave',
  'illness',
  'workload',
  'school-left-programme',
  'not-what-was-hoped',
  'other',
  'not-said',
] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** A change in somebody's taking part, with its day; a withdrawal always has a reason. */
export const ParticipationChange = z.readonly(
  z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('enrolled'), on: CalendarDate }),
    z.strictObject({ status: z.literal('active'), on: CalendarDate }),
    z.strictObject({
      status: z.literal('withdrawn'),
      on: CalendarDate,
      reason: z.enum(WITHDRAWAL_REASONS),
      note: z.exactOptional(prose(2000)),
    }),
    z.strictObject({ status: z.literal('completed'), on: CalendarDate }),
  ]),
);
export type ParticipationChange = z.infer<typeof ParticipationChange>;
export type ParticipationStatus = ParticipationChange['status'];

/** Somebody's taking part in one cohort: where, in which group, and every change since enrolment. */
export const Participant = record({
  id: ParticipantId,
  person: PersonId,
  cohort: CohortId,
  school: SchoolId,
  group: z.exactOptional(SchoolGroupId),
  position: z.enum(POSITIONS),
  history: someOf(ParticipationChange),
});
export type Participant = z.infer<typeof Participant>;

export type ParticipationRefusalParams = {
  'participation.not-possible-now': { readonly from: string; readonly to: string };
  'participation.earlier-than-last-change': { readonly on: string; readonly last: string };
};
export type ParticipationRefusal = RefusalOf<ParticipationRefusalParams>;

// Somebody who withdrew may come back; whoever completed has completed.
const NEXT: Readonly<Record<ParticipationStatus, readonly ParticipationStatus[]>> = {
  enrolled: ['active', 'withdrawn'],
  active: ['withdrawn', 'completed'],
  withdrawn: ['active'],
  completed: [],
};

/** Somebody's status on a day, or `undefined` before they enrolled. */
export function participationOn(
  participant: Participant,
  on: CalendarDate,
): ParticipationChange | undefined {
  return participant.history.findLast((change) => change.on <= on);
}

/** Record that somebody began, withdrew, came back or completed. Days never run backwards. */
export function changeParticipation(
  participant: Participant,
  change: ParticipationChange,
): Result<Participant, ParticipationRefusal> {
  const last = participant.history.at(-1);
  const refusals: ParticipationRefusal[] = [];
  if (last && !NEXT[last.status].includes(change.status)) {
    refusals.push({
      code: 'participation.not-possible-now',
      params: { from: last.status, to: change.status },
      path: ['history'],
    });
  }
  if (last && change.on < last.on) {
    refusals.push({
      code: 'participation.earlier-than-last-change',
      params: { on: change.on, last: last.on },
      path: ['history'],
    });
  }
  return acceptUnless(refusals, { ...participant, history: [...participant.history, change] });
}
