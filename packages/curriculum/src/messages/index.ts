// Designs, planning and re-planning
export { planningMessages, sayPlanning } from './say-planning.ts';
export type { PlanningMessageParams } from './planning-message-params.ts';
export { dateIn, stepIn } from './wording.ts';
