import type { CalendarDate } from '@tldw/core';
import type { EventKind, EventScope, ProgrammeDesign } from '../designs/programme-design.ts';
import type { SchoolCalendar } from '@tldw/core/country';
import type { ReasonParams } from './reasons.ts';
import type { PlannableGroup } from './plannable-group.ts';

/** One reason why an event is where it is: a code with the facts behind it. */
export type Reason = {
  [Code in keyof ReasonParams]: { readonly code: Code; readonly params: ReasonParams[Code] };
}[keyof ReasonParams];

/** An event of the year with its day, its hours and the reasons for them. */
export interface PlannedEvent {
  /** Stable while the event keeps its identity, wherever it moves: calendars rely on it. */
  readonly id: string;
  /** The group that meets; `null` for an event of a region or of everybody. */
  readonly group: string | null;
  /** The region; `null` for an event of everybody. */
  readonly region: string | null;
  readonly component: string;
  readonly kind: EventKind;
  readonly sequence: number;
  readonly heldOn: CalendarDate;
  /** The last day, if it lasts longer than one. */
  readonly lastsUntil?: CalendarDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly mode: 'in-person' | 'online';
  readonly because: readonly Reason[];
}

/** How good a plan is, in the order in which it was judged; smaller is better in each. */
export interface PlanQuality {
  /** Sum of squared days by which distances differ from the even rhythm. */
  readonly unevenness: number;
  /** Days outside preferred windows, and points for days better avoided. */
  readonly preference: number;
  /** Days after the start of the programme year, summed over events. */
  readonly lateness: number;
  /** Whether no better plan exists; `false` only where many groups share facilitators. */
  readonly provenOptimal: boolean;
}

/** A facilitator, or anybody a group cannot do without, who is away. */
export interface Absence {
  readonly person: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A place that cannot be used by certain events for some days. */
export interface BlockedEvents {
  readonly events: readonly string[];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A group that begins later than the others. */
export interface LateStart {
  readonly group: string;
  readonly from: CalendarDate;
}

/** What the plan was made from, kept with it so that it can be explained and repaired. */
export interface PlanBasis {
  readonly design: ProgrammeDesign;
  readonly calendar: SchoolCalendar;
  readonly groups: readonly PlannableGroup[];
  readonly absences: readonly Absence[];
  readonly blockedEvents: readonly BlockedEvents[];
  readonly lateStarts: readonly LateStart[];
}

/** A programme year with a day for every event of every group. */
export interface YearPlan {
  readonly design: string;
  readonly country: string;
  readonly year: string;
  /** By day, then by id. */
  readonly events: readonly PlannedEvent[];
  readonly quality: PlanQuality;
  readonly basis: PlanBasis;
}

/**
 * The stable id of an event: who meets, and the how-manieth meeting of which kind, such as
 * `g-ast-1.group-session-3`. Where the owner's id is one of core's ids, so is this.
 */
export function eventId(
  scope: EventScope,
  place: { readonly group?: string; readonly region?: string },
  component: string,
  sequence: number,
): string {
  const owner =
    scope === 'group' ? place.group : scope === 'region' ? `region-${place.region}` : 'everyone';
  return `${owner}.${component}-${sequence}`;
}
