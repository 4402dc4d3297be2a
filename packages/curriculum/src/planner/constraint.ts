import type { CalendarDate, Weekday } from '@tldw/core';
import type { UsableDay } from '../designs/programme-design.ts';

/**
 * Everything that can stand in the way of an event, each with its facts.
 *
 * A plan that cannot be made is explained by a set of these; each can be relaxed by itself.
 */
export type ConstraintParams = {
  readonly 'plan.window': {
    readonly step: string;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
  };
  readonly 'plan.unusable-days': {
    readonly component: string;
    readonly days: UsableDay;
  };
  readonly 'plan.holidays': Record<string, never>;
  readonly 'plan.closure': {
    readonly closure: string;
    readonly closes: 'in-person' | 'all';
    readonly from: CalendarDate;
    readonly to: CalendarDate;
  };
  readonly 'plan.in-person': { readonly component: string };
  readonly 'plan.weekdays': { readonly group: string; readonly weekdays: readonly Weekday[] };
  readonly 'plan.slot': {
    readonly group: string;
    readonly component: string;
    readonly neededMinutes: number;
    readonly availableMinutes: number;
  };
  readonly 'plan.min-gap': {
    readonly after: string;
    readonly before: string;
    readonly days: number;
  };
  readonly 'plan.max-gap': {
    readonly after: string;
    readonly before: string;
    readonly days: number;
    /** The last day this leaves, where the earlier of the two has been held. */
    readonly latest?: CalendarDate;
  };
  readonly 'plan.absence': {
    readonly person: string;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
  };
  readonly 'plan.venue': {
    readonly event: string;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
  };
  readonly 'plan.late-start': { readonly group: string; readonly from: CalendarDate };
  readonly 'plan.one-place': { readonly person: string };
  readonly 'plan.not-before': { readonly day: CalendarDate };
  readonly 'plan.day-fixed': { readonly event: string; readonly on: CalendarDate };
};

/** One constraint with its facts. */
export type Constraint = {
  [Code in keyof ConstraintParams]: {
    readonly code: Code;
    readonly params: ConstraintParams[Code];
  };
}[keyof ConstraintParams];

/** The same constraint has the same key: used to relax it, and to compare sets. */
export function constraintKey(constraint: Constraint): string {
  const { code, params } = constraint;
  const facts = params as Readonly<Record<string, string | number>>;
  const named = ['step', 'component', 'days', 'closure', 'group', 'after', 'before', 'person'];
  const parts = [...named, 'event', 'from', 'day', 'on'].map((name) => facts[name]);
  return [code, ...parts.filter((part) => part !== undefined)].join('|');
}
