// Programme designs
export {
  Bound,
  Component,
  Dimension,
  EventKind,
  EventScope,
  EvidenceSource,
  MeetingMode,
  Occurrence,
  ProgrammeDesign,
  Spacing,
  UsableDay,
  WindowRule,
} from './designs/programme-design.ts';
export { SHIPPED_DESIGNS, readDesign, shippedDesign } from './designs/shipped-designs.ts';
export {
  WANTED_EVIDENCE,
  adviseOnDesign,
  checkDesign,
  evidenceCounts,
} from './designs/check-design.ts';
export { stepId } from './planner/steps.ts';

// Groups
export { PlannableGroup, TimeOfDay } from './planner/plannable-group.ts';
export { GROUP_COLUMNS, readGroups } from './planner/read-groups.ts';

// Planning a year
export { planYear } from './planner/plan-year.ts';
export type { YearToPlan } from './planner/plan-year.ts';
export type {
  Absence,
  BlockedEvents,
  LateStart,
  PlanBasis,
  PlannedEvent,
  PlanQuality,
  Reason,
  YearPlan,
} from './planner/planned-event.ts';
export { explain } from './planner/explain.ts';
export type { Explanation, IfMoved } from './planner/explain.ts';
export type { Obstacle, ReasonParams } from './planner/reasons.ts';
export type { Constraint, ConstraintParams } from './planner/constraint.ts';
export type { PlanningRefusal, PlanningRefusalParams, Relaxation } from './planner/refusals.ts';

// Repairing a plan
export { Change, readChanges } from './replanner/change.ts';
export { yearWithChanges } from './replanner/year-with-changes.ts';
export { readPlan } from './replanner/read-plan.ts';
export { replan } from './replanner/replan.ts';
export type { Replanned } from './replanner/replan.ts';
export { isPossibleAfter, lastPossibleDay } from './replanner/how-long.ts';
export { diffByReader } from './replanner/plan-diff.ts';
export type { PlanChange, ToTell } from './replanner/plan-diff.ts';
