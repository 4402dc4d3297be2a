import type { CalendarDate, RefusalOf } from '@tldw/core';
import type { Constraint } from './constraint.ts';

/** What would become possible if one constraint gave way, breaking it as little as possible. */
export interface Relaxation {
  readonly constraint: Constraint;
  /** Whether a plan then exists for those concerned. */
  readonly makesPossible: boolean;
  /** By how much the constraint would be broken: days, or days affected. */
  readonly by: number;
  /** The events that would then break it, with their days. */
  readonly gives: readonly { readonly event: string; readonly heldOn: CalendarDate }[];
}

/** Every reason for which a design, a groups file or a plan is refused. */
export type PlanningRefusalParams = {
  readonly 'plan.impossible': {
    readonly groups: readonly string[];
    readonly clash: readonly Constraint[];
    readonly relaxations: readonly Relaxation[];
  };
  readonly 'plan.no-groups': Record<string, never>;
  readonly 'plan.group-twice': { readonly group: string };
  readonly 'plan.unknown-event': { readonly event: string };
  readonly 'plan.unreadable': { readonly found: string };
  readonly 'change.unreadable': { readonly found: string };
  readonly 'change.unknown-event': { readonly event: string };
  readonly 'change.unknown-group': { readonly group: string };
  readonly 'change.ends-before-it-starts': {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
  };
  readonly 'design.invalid': { readonly found: string };
  readonly 'design.unknown': { readonly found: string; readonly known: readonly string[] };
  readonly 'design.unknown-step': { readonly found: string; readonly suggestion: string };
  readonly 'design.component-twice': { readonly component: string };
  readonly 'design.sequence': { readonly component: string; readonly sequence: number };
  readonly 'design.circle': { readonly steps: readonly string[] };
  readonly 'design.distances': {
    readonly after: string;
    readonly before: string;
    readonly minDays: number;
    readonly maxDays: number;
  };
  readonly 'design.no-start-time': { readonly component: string };
  readonly 'design.entangled': { readonly step: string; readonly open: number };
  readonly 'design.few-evidence': {
    readonly dimension: string;
    readonly count: number;
    readonly wanted: number;
  };
  readonly 'design.core-without-reason': { readonly component: string };
  readonly 'groups.missing-column': { readonly column: string };
  readonly 'groups.empty': Record<string, never>;
  readonly 'groups.no-id': { readonly row: number };
  readonly 'groups.no-region': { readonly row: number; readonly group: string };
  readonly 'groups.twice': { readonly row: number; readonly group: string };
  readonly 'groups.weekday': { readonly row: number; readonly found: string };
  readonly 'groups.time': { readonly row: number; readonly column: string; readonly found: string };
  readonly 'groups.times-inverted': {
    readonly row: number;
    readonly startsAt: string;
    readonly endsAt: string;
  };
};

/** A refusal of a design, a groups file or a plan. */
export type PlanningRefusal = RefusalOf<PlanningRefusalParams>;
