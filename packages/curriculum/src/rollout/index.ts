// Where to meet
export { chooseHosts } from './choose-hosts.ts';
export type {
  HostAssignment,
  HostChoice,
  HostProblem,
  HostRefusal,
  HostRefusals,
  HostSite,
  TravellingSchool,
} from './host-problem.ts';
export { estimatedRoadKm, greatCircleKm } from './distance.ts';
export type { Coordinates } from './distance.ts';

// Who facilitates
export { cohortsToStaff, facilitatorSupply, qualityAfter } from './facilitator-supply.ts';
export type { SupplyConditions, SupplyModel, SupplyYear } from './facilitator-supply.ts';

// Which regions, when
export { rolloutWaves } from './waves.ts';
export type { Wave, WaveCandidate } from './waves.ts';
export {
  CORE_CONTENT_FLOOR,
  LOAD_CEILING,
  PRINCIPALS_NEEDED,
  mayOpenRegion,
  reasonsToPause,
} from './opening-rule.ts';
export type {
  OpeningRefusal,
  OpeningRefusals,
  PauseReason,
  PauseReasons,
  RegionHealth,
  RegionReadiness,
} from './opening-rule.ts';

// What it costs
export { costByIngredients } from './cost.ts';
export type { CostPer, CostSheet, Ingredient, Outcomes, Quantities } from './cost.ts';

// Scenarios
export { RolloutRegion, RolloutScenario } from './rollout-scenario.ts';
export { readScenario } from './read-scenario.ts';
export type { ScenarioRefusal, ScenarioRefusals } from './read-scenario.ts';
export { planRollout } from './plan-rollout.ts';
export type { RegionYear, RolloutPlan, RolloutYear, WaitingRegion } from './plan-rollout.ts';
export { compareScenarios } from './compare-scenarios.ts';
export type { ScenarioLine } from './compare-scenarios.ts';
export { rolloutMessages } from './messages.ts';
export type { RolloutMessageParams } from './messages.ts';
