import type { ConstraintParams } from '../planner/constraint.ts';
import type { ReasonParams } from '../planner/reasons.ts';
import type { PlanningRefusalParams } from '../planner/refusals.ts';

/** Every code of designs, planning and re-planning that can be said in words. */
export type PlanningMessageParams = ReasonParams & ConstraintParams & PlanningRefusalParams;
