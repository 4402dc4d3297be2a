// Principles: what is core, what a place may shape
export { DecidingRole, Principle } from './principle.ts';
export { TLDW_PRINCIPLES } from './tldw-principles.ts';

// Adaptations
export { Adaptation, AdaptationNature } from './adaptation.ts';
export { adaptationBalance, adaptationWarnings, recordAdaptation } from './adaptation-ledger.ts';
export type {
  AdaptationBalance,
  AdaptationLedger,
  AdaptationRefusal,
  AdaptationRefusals,
  AdaptationWarning,
  AdaptationWarnings,
  RecordedAdaptation,
} from './adaptation-ledger.ts';

// Planned against happened, and the profile
export { planBesideRecord } from './planned-and-happened.ts';
export type { AnnouncedEvent, EventRecord, PlannedBesideHappened } from './planned-and-happened.ts';
export { compositeFidelity, fidelityProfile } from './fidelity-profile.ts';
export type {
  FidelityProfile,
  FidelityRecord,
  Measure,
  ParticipationRecord,
  QualityRating,
} from './fidelity-profile.ts';
export { fidelityMessages } from './messages.ts';

// How a year that is under way is doing
export { planHealth } from './plan-health.ts';
export { concernsIfMoved } from './if-moved.ts';
export type { EventInHealth, PlanConcern, PlanHealthParams, YearInHealth } from './plan-health.ts';
export { planHealthMessages } from './plan-health-messages.ts';
