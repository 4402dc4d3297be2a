import type { CalendarDate, Weekday } from '@tldw/core';

/** Why a day was passed over, in the calendar's words. */
export type Obstacle =
  | 'holiday'
  | 'break'
  | 'weekend'
  | 'closed'
  | 'in-person-closed'
  | 'outside-year'
  | 'not-a-group-day'
  | 'facilitator-away'
  | 'venue-closed'
  | 'outside-window';

/** The kinds of news that make a plan be repaired. */
export type ChangeKind = 'closure' | 'decree' | 'absence' | 'not-held' | 'joins-late';

/** The reasons an event can carry for being where it is. */
export type ReasonParams = {
  readonly 'because.window': {
    readonly step: string;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
  };
  readonly 'because.group-days': {
    readonly group: string;
    readonly weekdays: readonly Weekday[];
    readonly startsAt: string;
    readonly endsAt: string;
  };
  readonly 'because.ideal-rhythm': {
    readonly after: string;
    readonly days: number;
    readonly ideal: number;
  };
  readonly 'because.min-gap': { readonly other: string; readonly days: number };
  readonly 'because.max-gap': { readonly other: string; readonly days: number };
  readonly 'because.obstacle': { readonly on: CalendarDate; readonly obstacle: Obstacle };
  readonly 'because.shared': { readonly groups: number };
  readonly 'because.preferred': {
    readonly step: string;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
  };
  readonly 'because.soft-accepted': { readonly kind: string; readonly on: CalendarDate };
  readonly 'because.facilitator-elsewhere': {
    readonly person: string;
    readonly on: CalendarDate;
    readonly group: string;
  };
  readonly 'because.online': {
    readonly closure: string;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
  };
  readonly 'because.earliest': Record<string, never>;
  readonly 'because.happened': { readonly on: CalendarDate };
  readonly 'because.kept': { readonly on: CalendarDate };
  readonly 'because.moved': { readonly from: CalendarDate; readonly days: number };
  readonly 'because.by-hand': { readonly from: CalendarDate };
  readonly 'because.change': {
    readonly kind: ChangeKind;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly note: string;
  };
  readonly 'because.makes-room': { readonly other: string; readonly on: CalendarDate };
};
