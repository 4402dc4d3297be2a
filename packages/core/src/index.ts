// Answers
export { accept, acceptUnless, refuse } from './result.ts';
export type { Refusal, RefusalOf, Result } from './result.ts';
export { invariant } from './invariant.ts';
export { nearestName } from './nearest-name.ts';

// Days
export {
  CalendarDate,
  addDays,
  calendarDate,
  compareDates,
  datesBetween,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  isCalendarDate,
  parseCalendarDate,
  weekdayOf,
} from './calendar-date.ts';
export type { CalendarDateRefusal, Weekday } from './calendar-date.ts';

// Languages
export { LANGUAGES, LanguageTag, LocalisedText, textIn } from './localised-text.ts';
export type { Language, TextInLanguage, TrilingualText } from './localised-text.ts';

// Times of day
export { ClockTime, clockTime, minutesOf } from './clock-time.ts';

// Ids
export {
  CertificateId,
  CohortId,
  EntryId,
  EventId,
  EvidenceId,
  InitiativeId,
  NoteId,
  ParticipantId,
  PartnerId,
  PersonId,
  PortfolioId,
  ProjectId,
  ReflectionId,
  RegionId,
  SchoolGroupId,
  SchoolId,
  StoryId,
} from './ids.ts';

// Initiative, places and people
export { Initiative, Partner, PARTNER_PARTS, partnersFor } from './initiative.ts';
export type { PartnerPart } from './initiative.ts';
export { DatedName, nameOn, Region } from './region.ts';
export { regionOf, School, SHIFTS } from './school.ts';
export type { Shift } from './school.ts';
export { isHeldOn, Person, RoleAssignment, ROLES } from './person.ts';
export type { Role } from './person.ts';
export type { ActingPerson, TheTeacher } from './acting-person.ts';

// Cohorts, groups and those who take part
export { Cohort } from './cohort.ts';
export { GROUP_FORMS, SchoolGroup, USUAL_LARGEST_GROUP } from './school-group.ts';
export type { GroupForm } from './school-group.ts';
export { Facilitator, facilitatorLoad } from './facilitator.ts';
export type { FacilitatorLoad } from './facilitator.ts';
export {
  changeParticipation,
  Participant,
  ParticipationChange,
  participationOn,
  POSITIONS,
  WITHDRAWAL_REASONS,
} from './participant.ts';
export type {
  ParticipationRefusal,
  ParticipationRefusalParams,
  ParticipationStatus,
  Position,
  WithdrawalReason,
} from './participant.ts';
export { headcount } from './headcount.ts';
export type {
  Headcount,
  Headcounted,
  HeadcountReason,
  HeadcountReasonParams,
  HeadcountRow,
} from './headcount.ts';

// Events
export {
  Conference,
  EVENT_KINDS,
  EVENT_STATUSES,
  GroupSession,
  Induction,
  NetworkEvent,
  Presentation,
  ProgrammeEvent,
  Review,
  Tutorial,
} from './programme-event.ts';
export type { EventKind, EventStatus } from './programme-event.ts';
export { HostOffer, NETWORK_EVENT_ITEMS, NetworkEventItem, StationNote } from './network-event.ts';
export { ConferenceContribution, CONTRIBUTION_FORMS } from './conference.ts';
export { Attendance, ATTENDANCE_STATUSES, summariseAttendance } from './attendance.ts';
export type { AttendanceStatus, AttendanceSummary } from './attendance.ts';

// The development project
export {
  EarlierWording,
  ProfessionalConcern,
  ValuesStatement,
  Vision,
} from './professional-concern.ts';
export { Consultation, CONSULTED } from './consultation.ts';
export type { Consulted } from './consultation.ts';
export { ActionPlan, EarlierAgreement, PlanStep, STEP_STATUSES } from './action-plan.ts';
export { Evidence, EVIDENCE_KINDS } from './evidence.ts';
export { ImpactReview } from './impact-review.ts';
export {
  ActingProject,
  CarriedOverProject,
  ConcernNamedProject,
  ConsultingProject,
  DevelopmentProject,
  LiveProject,
  Pause,
  PAUSE_REASONS,
  PausedProject,
  RecognisedProject,
  ReviewingProject,
  TellingProject,
  VisionDescribedProject,
  WithdrawnProject,
  workOf,
} from './project/development-project.ts';
export type { LiveStage, PauseReason, ProjectStage } from './project/development-project.ts';
export { PROJECT_MOVES, PROJECT_TABLE, stagesFor } from './project/project-table.ts';
export type { ProjectMoveName, ProjectOutcome } from './project/project-table.ts';
export type { ProjectRefusal, ProjectRefusalParams } from './project/project-refusals.ts';
export {
  clarifyValues,
  describeVision,
  nameConcern,
  reviseConcern,
} from './project/concern-and-vision.ts';
export {
  agreeActionPlan,
  draftPlan,
  openConsultation,
  recordConsultation,
  recordStep,
} from './project/consultation-and-plan.ts';
export {
  beginTelling,
  endRecognition,
  recogniseProject,
  reviewImpact,
} from './project/impact-and-telling.ts';
export {
  carryOver,
  pauseProject,
  resumeProject,
  withdrawProject,
} from './project/pausing-and-leaving.ts';
export type { CarriedOver } from './project/pausing-and-leaving.ts';
export { isTheTeacher } from './project/teachers-move.ts';
export type { TeachersMove } from './project/teachers-move.ts';
export { moveProject } from './project/move-project.ts';
export type { MovedProject, ProjectMove } from './project/move-project.ts';
export { CriticalFriendExchange, CriticalFriendship } from './critical-friendship.ts';

// Reflections and notes
export {
  GroupAgreement,
  OneToOneNote,
  Reflection,
  REFLECTION_CIRCLES,
  ReflectionAnswer,
} from './reflection.ts';
export type { ReflectionCircle } from './reflection.ts';

// Portfolio and certificate
export {
  AppealedPortfolio,
  AwardedPortfolio,
  CriterionJudgement,
  DraftPortfolio,
  ModeratedPortfolio,
  ModerationRecord,
  Portfolio,
  PortfolioCriterion,
  PortfolioReading,
  READER_PARTS,
  ReadPortfolio,
  ReturnedPortfolio,
  SubmittedPortfolio,
} from './portfolio.ts';
export type { PortfolioState, ReaderPart } from './portfolio.ts';
export { PORTFOLIO_MOVES, PORTFOLIO_TABLE, statesFor } from './portfolio-table.ts';
export type { PortfolioMoveName } from './portfolio-table.ts';
export type { PortfolioRefusal, PortfolioRefusalParams } from './portfolio-refusals.ts';
export {
  appealPortfolio,
  awardPortfolio,
  hearAppeal,
  moderatePortfolio,
  readFirst,
  readSecond,
  returnPortfolio,
  revisePortfolio,
  secondReadingNeeded,
  submitPortfolio,
  takeBackPortfolio,
} from './portfolio-transitions.ts';
export { movePortfolio } from './move-portfolio.ts';
export type { PortfolioMove } from './move-portfolio.ts';
export { appointReader, portfolioWaitsFor, ReaderAppointment } from './reader-appointment.ts';
export type {
  AppointedPortfolio,
  PortfolioWaitsFor,
  ReadingProgress,
} from './reader-appointment.ts';
export { portfolioNow } from './portfolio-now.ts';
export type { SaidOfPortfolio } from './portfolio-now.ts';
export { Certificate } from './certificate.ts';
export {
  agreeToIssue,
  CERTIFICATE_PROBLEMS,
  certifiedBy,
  confirmCertificate,
  issueCertificate,
  proposeCertificate,
  verificationCodeFrom,
} from './certificate-steps.ts';
export type {
  CertificatePrint,
  CertificateProblem,
  CertificateProposal,
  CertificateRefusal,
  CertificateRefusalParams,
  CertificateStep,
} from './certificate-steps.ts';
export {
  askToRevoke,
  declineCertificate,
  revokeCertificate,
  withdrawRevocation,
} from './certificate-endings.ts';
export type { DeclinedProposal, RevocationAsked } from './certificate-endings.ts';

// Stories and consent
export { Consent, CONSENT_PURPOSES, consentHolds } from './consent.ts';
export type { ConsentPurpose } from './consent.ts';
export {
  LeadershipStory,
  publishStory,
  PublishableSummary,
  Vignette,
  withdrawStory,
} from './leadership-story.ts';
export type { StoryRefusal, StoryRefusalParams } from './leadership-story.ts';

// The school around it
export {
  conditionGaps,
  DirectorsView,
  SCHOOL_CONDITIONS,
  SupportRequest,
  TeachersView,
} from './school-conditions.ts';
export type { ConditionGap, SchoolCondition } from './school-conditions.ts';
export { ProgrammeFeedback, ProgrammeResource } from './programme-feedback.ts';
