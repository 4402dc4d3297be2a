// Vocabulary
export { DIMENSIONS, Dimension } from './dimension.ts';
export { SUPPORT_LEVELS, SupportLevel, levelNumber, levelOf } from './support-level.ts';
export type { LevelNumber } from './support-level.ts';
export { TECHNIQUES, techniquesAt } from './technique.ts';
export type { Technique, TechniqueForm } from './technique.ts';

// Evidence
export {
  ARTEFACTS,
  EPISODES,
  EVIDENCE_KINDS,
  Episode,
  EvidenceKind,
  LogEntry,
  OVERRIDE_REASONS,
} from './evidence.ts';
export type {
  ArtefactReading,
  ConcernNamed,
  ContextEvent,
  CriticalFriendMeeting,
  EpisodeBegins,
  Milestone,
  ObservedEvidence,
  Override,
  Participation,
  ReflectionReading,
  SelfReport,
  SupervisionRating,
} from './evidence.ts';
export { NEVER_ACCEPTED, acceptLog, readLog } from './read-log.ts';
export type { EvidenceRefusal } from './read-log.ts';
export { codeEvidence, dimensionsOf } from './coding.ts';
export type { Outcome } from './coding.ts';

// Decisions
export { decide, standingsOf, statesAt } from './decide.ts';
export type { DecideInput, Standing } from './decide.ts';
export { decideLevels } from './decide-levels.ts';
export type { LevelAdvice } from './decide-levels.ts';
export type { Decision, OverrideInForce, RuleReason } from './decision.ts';
export type { FactReason, Reason } from './reason.ts';
export { factsIn } from './reason.ts';
export type { CodedEvidence, LaneState, TeacherState } from './teacher-state.ts';
export { enactMissing } from './enact-missing.ts';
export type { Missing, NeededEvidence } from './missing.ts';
export type { StepBack } from './counterfactual.ts';
export { explainDecision, missingWords } from './explain.ts';
export type { Explanation } from './explain.ts';

// Rules
export { RuleBook } from './rule-book.ts';
export type {
  Coding,
  CodingBand,
  EpisodeEnvelope,
  Rule,
  RuleAction,
  Threshold,
} from './rule-book.ts';
export { Condition } from './condition.ts';
export type { Comparing, Comparison, Quantity } from './condition.ts';
export { FACTS } from './fact.ts';
export type { Fact } from './fact.ts';
export { all, any, fact, not, rule, threshold } from './condition-builder.ts';
export type { FactQuestion, Narrowing } from './condition-builder.ts';
export { TLDW_RULES } from './tldw-rules.ts';
export { acceptRules } from './accept-rules.ts';
export type { RuleRefusal } from './accept-rules.ts';
export { replay, traceTable } from './replay.ts';
export type { TraceRow } from './replay.ts';
export { whatIf } from './what-if.ts';
export type { Difference, WhatIf } from './what-if.ts';
export { conditionText, ruleTable } from './rule-table.ts';
export { checkRules } from './check-rules.ts';
export type { RuleFault } from './rule-fault.ts';

// Groups
export { explainGroupMode, groupView } from './group-view.ts';
export type { GroupMode } from './group-view.ts';

// Studies
export { scaffoldingMetrics } from './metrics.ts';
export type { ScaffoldingMetrics, Share } from './metrics.ts';
export { weightedKappa } from './weighted-kappa.ts';
export { calibrate } from './calibration.ts';
export type { CalibratedSetting, Calibration, CalibrationInput, Judgement } from './calibration.ts';
export { RELEASE_POLICIES, simulateRelease } from './simulation.ts';
export type { ReleasePolicy, SimulatedPolicy, SimulationInput } from './simulation.ts';
