// Opening
export { openStore } from './open-store.ts';
export type { StoreSettings } from './open-store.ts';
export type { Store } from './store.ts';
export type { PersonDesk } from './person-desk/person-desk.ts';
export type { PublicDesk } from './person-desk/public-desk.ts';
export type { OperationId } from './desk.ts';
export { newId } from './new-id.ts';

// Answers
export type { StoreRefusal, StoreRefusals } from './refusals.ts';
export type { Written } from './operations/projects.ts';

// What is kept
export type {
  Actor,
  Asker,
  AttendanceRecord,
  Audience,
  DecisionRecord,
  Document,
  EventRecord,
  EvidenceRecord,
  GroupRecord,
  HeldRole,
  HeldRoleAt,
  InitiativeRecord,
  PersonRecord,
  PersonToLoad,
  ProgrammeToLoad,
  ProjectRecord,
  ReflectionRecord,
  RegionRecord,
  ResponseRecord,
  SchoolRecord,
} from './records.ts';

// What is asked
export type { OnProgress } from './operations/load-programme.ts';
export type { HeldPlace } from './operations/held-places.ts';
export type { EventsWhere } from './operations/reading-year.ts';
export type { GroupsWhere } from './operations/reading-roster.ts';
export type { PeopleWhere } from './operations/reading-people.ts';
export type { ProjectsWhere } from './operations/reading-projects.ts';
export type {
  AttendanceToRecord,
  DecisionToRecord,
  EventToMove,
  EvidenceToRecord,
} from './operations/events.ts';
export type { ProjectToBegin, ProjectToKeep } from './operations/projects.ts';
export type { AnswerToKeep, ReflectionAnswer } from './operations/reflection-answers.ts';
export type { ReflectionToSave } from './operations/reflections.ts';
export type { SessionKind } from './doors/sessions.ts';
export type { SecondFactor } from './access/second-factor.ts';
export type { RecordKind } from './access/record-kinds.ts';
export type { PortfolioState } from './operations/portfolio-states.ts';
export type { NamelessFeedback } from './operations/nameless-feedback.ts';
export type { SchoolCounts } from './operations/school-counts.ts';
export type {
  Contact,
  ContactAudience,
  ContactToKeep,
  MyContact,
  WayToReach,
} from './operations/contacts.ts';
export type { PersonToTurnTo } from './operations/whom-to-turn-to.ts';
export type { PlanToAnnounce, PlanVersion } from './operations/announce-plan.ts';
export type {
  AdaptationAnswer,
  AdaptationAnswerState,
  AdaptationStep,
} from './operations/adaptation-answers.ts';
export type { KeptRecord, RecordsWhere, RecordToKeep } from './operations/kept-records.ts';
export type { JournalEntry, TutorialNote, TutorialNoteToSave } from './operations/notes.ts';

// Files
export type { FileRecord, FileToKeep } from './files/kept-files.ts';

// Doors
export type { PasskeySite } from './doors/passkeys.ts';
export type { ToLetIn } from './doors/letting-in.ts';
export type { MyDoors, NewPassphrase } from './doors/my-doors.ts';
export type { OutsideName } from './doors/outside-accounts.ts';
export type { OperatorLetIn } from './doors/operator-letting-in.ts';
export type { Attempt, Choice, SignedIn } from './doors/accounts.ts';
export { canKeepPassphrases, SHORTEST_PASSPHRASE } from './doors/passphrase.ts';

// Questionnaires that cannot be traced
export type { AnswerToHandIn, SurveyTicket, Wave } from './surveys/answering.ts';
export type { WaveRecord } from './surveys/waves.ts';

// Decisions on portfolios
export type { AnswerToDecision, DecisionNamingMe } from './operations/joint-decisions.ts';

// Certificates
export type { CertificateToDecline } from './certificates/decline-certificate.ts';
export type { CertificateIssued, CertificateToIssue } from './certificates/issue-certificate.ts';
export type { CertificateInSight } from './certificates/ready-certificates.ts';

// Files for research, by consent
export type { ResearchExportToAsk } from './research/decide-research-export.ts';
export type { ResearchAboutMe, ResearchConsentToKeep } from './research/research-consent.ts';
export type { ResearchExportRecord, ResearchState } from './research/research-export.ts';

// One's own data
export type { MyData } from './my-data/my-data.ts';
export type { AuditAnchor } from './audit/audit-chain.ts';
export type { AuditLine } from './audit/who-looked.ts';

// Running it
export { addressFrom } from './home/server-password.ts';
export { migrateServer, openOffice } from './office.ts';
export type { Office } from './office.ts';
export type { OfficeSettings } from './office-settings.ts';
export type { Finding } from './doctor.ts';
export { verifyBackup } from './backup/backup-file.ts';
export type { BackupHead } from './backup/backup-file.ts';
export type { BackupFiles } from './backup/write-backup.ts';
