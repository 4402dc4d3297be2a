import type { CalendarDate, Language, Result } from '@tldw/core';
import type { RecordKind } from './access/record-kinds.ts';
import type { RequestContext } from './access/request-context.ts';
import { whoLookedAtMyData } from './audit/who-looked.ts';
import {
  declineCertificate,
  type CertificateToDecline,
} from './certificates/decline-certificate.ts';
import { issueCertificate, type CertificateToIssue } from './certificates/issue-certificate.ts';
import { confirmCertificate, proposeCertificate } from './certificates/propose-certificates.ts';
import { certificatesInSight } from './certificates/ready-certificates.ts';
import {
  agreeToRevocation,
  askForRevocation,
  withdrawRevocation,
} from './certificates/revoke-certificate.ts';
import { contextOf, type Desk, type OperationId, type Work } from './desk.ts';
import { refusedByFence } from './fence-refusals.ts';
import { answerAdaptation, type AdaptationStep } from './operations/adaptation-answers.ts';
import { announcePlan, type PlanToAnnounce } from './operations/announce-plan.ts';
import {
  cancelRegistration,
  listRegistrations,
  moveEvent,
  recordAttendance,
  recordDecision,
  recordEvidence,
  registerForEvent,
  removeDecision,
  removeEvidence,
  type AttendanceToRecord,
  type DecisionToRecord,
  type EventToMove,
  type EvidenceToRecord,
} from './operations/events.ts';
import {
  keepRecord,
  listRecords,
  readRecord,
  removeRecord,
  verifyCertificate,
  type RecordsWhere,
  type RecordToKeep,
} from './operations/kept-records.ts';
import {
  acknowledgeNote,
  listTutorialNotes,
  readJournal,
  removeJournalEntry,
  saveTutorialNote,
  writeJournal,
  type TutorialNoteToSave,
} from './operations/notes.ts';
import { participationWithoutNames } from './operations/participation.ts';
import {
  beginProject,
  keepProject,
  publishProjectCard,
  withdrawProjectCard,
  type ProjectToBegin,
  type ProjectToKeep,
  type Written,
} from './operations/projects.ts';
import {
  listAttendance,
  listEvents,
  readEvent,
  readGroupYear,
  type EventsWhere,
} from './operations/reading-year.ts';
import {
  listGroups,
  listRegions,
  listSchools,
  readGroup,
  readInitiative,
  readRegion,
  readSchool,
  type GroupsWhere,
} from './operations/reading-roster.ts';
import { listPeople, readPerson, type PeopleWhere } from './operations/reading-people.ts';
import {
  listProjectCards,
  listProjects,
  readProject,
  type ProjectsWhere,
} from './operations/reading-projects.ts';
import { listHeldPlaces } from './operations/held-places.ts';
import {
  answerReflection,
  listReflectionAnswers,
  reflectionsIMayAnswer,
  removeReflectionAnswer,
  type AnswerToKeep,
} from './operations/reflection-answers.ts';
import {
  listOwnReflections,
  listSharedReflections,
  readReflection,
  removeReflection,
  saveReflection,
  sharedReflectionHeads,
  shareReflection,
  unshareReflection,
  type ReflectionToSave,
} from './operations/reflections.ts';
import { feedbackWithoutNames } from './operations/nameless-feedback.ts';
import {
  answerDecision,
  decisionsNamingMe,
  type AnswerToDecision,
} from './operations/joint-decisions.ts';
import { scaleResponses } from './surveys/answers-of-wave.ts';
import { portfolioStates } from './operations/portfolio-states.ts';
import { countSchool } from './operations/school-counts.ts';
import {
  keepFile,
  listFiles,
  readFile,
  removeFile,
  settleFile,
  type FileToKeep,
} from './files/kept-files.ts';
import { decisionsOn, evidenceOf } from './operations/support-reading.ts';
import { setLanguage } from './operations/settings.ts';
import { whomToTurnTo } from './operations/whom-to-turn-to.ts';
import {
  approveResearchExport,
  askForResearchExport,
  refuseResearchExport,
  withdrawResearchExport,
  type ResearchExportToAsk,
} from './research/decide-research-export.ts';
import { makeResearchFile, takeResearchFile } from './research/make-research-file.ts';
import {
  agreesToResearch,
  countResearchConsents,
  keepResearchConsent,
  researchAboutMe,
  type ResearchConsentToKeep,
} from './research/research-consent.ts';
import { listResearchExports } from './research/research-export.ts';
import type { Asker, Audience, Document } from './records.ts';
import type { StoreRefusal } from './refusals.ts';
import { closeWave, openWave, type Wave } from './surveys/answering.ts';
import { countAnswers, listWaves } from './surveys/waves.ts';

/** What anybody may read, signed in or not. */
export function publicDesk(desk: Desk, context: RequestContext) {
  const read = <T>(work: (work: Work) => Promise<T>): Promise<T> => desk.read(context, work);
  return {
    readInitiative: <D = Document>() => read((work) => readInitiative<D>(work)),
    listRegions: <D = Document>() => read((work) => listRegions<D>(work)),
    readRegion: <D = Document>(id: string) => read((work) => readRegion<D>(work, id)),
    listSchools: <D = Document>(where?: { readonly region?: string }) =>
      read((work) => listSchools<D>(work, where)),
    readSchool: <D = Document>(id: string) => read((work) => readSchool<D>(work, id)),
    listGroups: <D = Document>(where?: GroupsWhere) => read((work) => listGroups<D>(work, where)),
    readGroup: <D = Document>(id: string) => read((work) => readGroup<D>(work, id)),
    listEvents: <D = Document>(where?: EventsWhere) => read((work) => listEvents<D>(work, where)),
    readEvent: <D = Document>(id: string) => read((work) => readEvent<D>(work, id)),
    readGroupYear: <D = Document>(group: string) => read((work) => readGroupYear<D>(work, group)),
    listProjectCards: <D = Document>(where?: {
      readonly group?: string;
      readonly school?: string;
      readonly region?: string;
    }) => read((work) => listProjectCards<D>(work, where)),
    listStories: <D = Document>(where?: RecordsWhere) =>
      read((work) => listRecords<D>(work, 'story', { ...where, state: 'published' })),
    /** What was agreed to be brought to a meeting: it stands on the programme. */
    listAgreedOffers: <D = Document>(where?: RecordsWhere) =>
      read((work) => listRecords<D>(work, 'event-offer', { ...where, state: 'agreed' })),
    listWaves: () => read(listWaves),
    verifyCertificate: <D = Document>(code: string) =>
      read((work) => verifyCertificate<D>(work, code)),
  };
}

/** What somebody who is signed in may do; the database decides anew at every step. */
export function personDesk(desk: Desk, asker: Asker) {
  const context = contextOf(desk, asker);
  const read = <T>(work: (work: Work) => Promise<T>): Promise<T> => desk.read(context, work);
  const write = <T>(
    operation: OperationId,
    kind: string,
    work: (work: Work) => Promise<Result<T, StoreRefusal>>,
  ): Promise<Result<T, StoreRefusal>> =>
    refusedByFence(kind, desk.write(context, operation, kind, work));
  return {
    ...publicDesk(desk, context),

    // People, as far as one may see them
    readPerson: <D = Document>(id: string) => read((work) => readPerson<D>(work, id)),
    listPeople: <D = Document>(where?: PeopleWhere) => read((work) => listPeople<D>(work, where)),
    listHeldPlaces: (where?: { readonly region?: string; readonly role?: string }) =>
      read((work) => listHeldPlaces(work, where)),
    whomToTurnTo: () => whomToTurnTo(desk, context),
    setLanguage: (operation: OperationId, language: Language) =>
      write(operation, 'set-language', (work) => setLanguage(work, language)),

    // The year
    listAttendance: <D = Document>(where: {
      readonly event?: string;
      readonly person?: string;
      readonly group?: string;
    }) => read((work) => listAttendance<D>(work, where)),
    recordAttendance: (operation: OperationId, given: AttendanceToRecord) =>
      write(operation, 'attendance', (work) => recordAttendance(work, given)),
    moveEvent: (
      operation: OperationId,
      given: EventToMove,
    ): Promise<Result<Written, StoreRefusal>> =>
      write(operation, 'event', (work) => moveEvent(work, given)),
    announcePlan: (operation: OperationId, given: PlanToAnnounce) =>
      write(operation, 'plan-announced', (work) => announcePlan(work, given)),
    participationWithoutNames: () => participationWithoutNames(desk, context),
    listRegistrations: (where?: { readonly event?: string }) =>
      read((work) => listRegistrations(work, where)),
    registerForEvent: (operation: OperationId, event: string) =>
      write(operation, 'registration', (work) => registerForEvent(work, event)),
    cancelRegistration: (operation: OperationId, event: string) =>
      write(operation, 'registration-cancelled', (work) => cancelRegistration(work, event)),

    // Projects
    readProject: <D = Document>(id: string) => read((work) => readProject<D>(work, id)),
    listProjects: <D = Document>(where?: ProjectsWhere) =>
      read((work) => listProjects<D>(work, where)),
    beginProject: (operation: OperationId, given: ProjectToBegin) =>
      write(operation, 'project', (work) => beginProject(work, given)),
    keepProject: (operation: OperationId, given: ProjectToKeep) =>
      write(operation, 'project-kept', (work) => keepProject(work, given)),
    publishProjectCard: (operation: OperationId, id: string, document: Document) =>
      write(operation, 'project-card', (work) => publishProjectCard(work, id, document)),
    withdrawProjectCard: (operation: OperationId, id: string) =>
      write(operation, 'project-card-withdrawn', (work) => withdrawProjectCard(work, id)),

    // Support
    evidenceOf: <D = Document>(teacher: string | readonly string[]) =>
      read((work) => evidenceOf<D>(work, teacher)),
    recordEvidence: (operation: OperationId, given: EvidenceToRecord) =>
      write(operation, 'evidence', (work) => recordEvidence(work, given)),
    decisionsOn: <D = Document>(teacher: string | readonly string[]) =>
      read((work) => decisionsOn<D>(work, teacher)),
    recordDecision: (operation: OperationId, given: DecisionToRecord) =>
      write(operation, 'support-decision', (work) => recordDecision(work, given)),
    removeEvidence: (operation: OperationId, id: string) =>
      write(operation, 'evidence-removed', (work) => removeEvidence(work, id)),
    removeDecision: (operation: OperationId, id: string) =>
      write(operation, 'support-decision-removed', (work) => removeDecision(work, id)),

    // Numbers of a school, for its director
    countSchool: (school: string) => countSchool(desk, context, school),

    // Reflections
    listOwnReflections: () => read(listOwnReflections),
    listSharedReflections: () => read(listSharedReflections),
    sharedReflectionHeads: () => read(sharedReflectionHeads),
    readReflection: (id: string) => read((work) => readReflection(work, id)),
    saveReflection: (operation: OperationId, given: ReflectionToSave) =>
      write(operation, 'reflection', (work) => saveReflection(work, given)),
    shareReflection: (operation: OperationId, id: string, audience: Audience) =>
      write(operation, 'reflection-shared', (work) => shareReflection(work, id, audience)),
    unshareReflection: (operation: OperationId, id: string, audience?: Audience) =>
      write(operation, 'reflection-unshared', (work) => unshareReflection(work, id, audience)),
    removeReflection: (operation: OperationId, id: string) =>
      write(operation, 'reflection-removed', (work) => removeReflection(work, id)),

    // What a critical friend answers
    listReflectionAnswers: () => read(listReflectionAnswers),
    reflectionsIMayAnswer: () => read(reflectionsIMayAnswer),
    answerReflection: (operation: OperationId, given: AnswerToKeep) =>
      write(operation, 'reflection-answered', (work) => answerReflection(work, given)),
    removeReflectionAnswer: (operation: OperationId, id: string) =>
      write(operation, 'reflection-answer-removed', (work) => removeReflectionAnswer(work, id)),

    // One-to-one notes and the facilitator's own journal
    listTutorialNotes: (where?: { readonly teacher?: string }) =>
      read((work) => listTutorialNotes(work, where)),
    saveTutorialNote: (operation: OperationId, given: TutorialNoteToSave) =>
      write(operation, 'tutorial-note', (work) => saveTutorialNote(work, given)),
    acknowledgeNote: (
      operation: OperationId,
      given: { readonly id: string; readonly version: number },
    ) => write(operation, 'tutorial-note-read', (work) => acknowledgeNote(work, given)),
    readJournal: () => read(readJournal),
    writeJournal: (
      operation: OperationId,
      given: { readonly writtenOn: string; readonly text: string },
    ) => write(operation, 'journal-entry', (work) => writeJournal(work, given)),
    removeJournalEntry: (operation: OperationId, id: string) =>
      write(operation, 'journal-entry-removed', (work) => removeJournalEntry(work, id)),

    // Portfolios, stories, certificates, requests for support, consent, plans …
    readRecord: <D = Document>(kind: RecordKind, id: string) =>
      read((work) => readRecord<D>(work, kind, id)),
    listRecords: <D = Document>(kind: RecordKind, where?: RecordsWhere) =>
      read((work) => listRecords<D>(work, kind, where)),
    keepRecord: (operation: OperationId, given: RecordToKeep) =>
      write(operation, given.kind, (work) => keepRecord(work, given)),
    removeRecord: (operation: OperationId, kind: RecordKind, id: string) =>
      write(operation, `${kind}-removed`, (work) => removeRecord(work, kind, id)),

    // What the strategy group decides of an adaptation, and takes back
    answerAdaptation: (operation: OperationId, step: AdaptationStep) =>
      write(operation, 'adaptation-answered', (work) => answerAdaptation(work, step)),

    // Certificates: proposed, confirmed, then issued or revoked by two people
    certificatesInSight: () => read(certificatesInSight),
    proposeCertificate: (
      operation: OperationId,
      given: { readonly portfolio: string; readonly on: CalendarDate },
    ) => write(operation, 'certificate-proposed', (work) => proposeCertificate(work, given)),
    confirmCertificate: (
      operation: OperationId,
      given: { readonly id: string; readonly on: CalendarDate },
    ) => write(operation, 'certificate-confirmed', (work) => confirmCertificate(work, given)),
    declineCertificate: (operation: OperationId, given: CertificateToDecline) =>
      write(operation, 'certificate-declined', (work) => declineCertificate(work, given)),
    issueCertificate: (operation: OperationId, given: CertificateToIssue) =>
      write(operation, 'certificate-issued', (work) => issueCertificate(work, given)),
    askForRevocation: (
      operation: OperationId,
      given: { readonly id: string; readonly reason: string; readonly on: CalendarDate },
    ) => write(operation, 'certificate-revocation', (work) => askForRevocation(work, given)),
    withdrawRevocation: (operation: OperationId, given: { readonly id: string }) =>
      write(operation, 'certificate-revocation-withdrawn', (work) =>
        withdrawRevocation(work, given),
      ),
    agreeToRevocation: (
      operation: OperationId,
      given: { readonly id: string; readonly on: CalendarDate },
    ) => write(operation, 'certificate-revoked', (work) => agreeToRevocation(work, given)),

    // Decisions on portfolios: written down by one, standing once everybody named has agreed
    decisionsNamingMe: () => read(decisionsNamingMe),
    answerDecision: (operation: OperationId, given: AnswerToDecision) =>
      write(operation, 'portfolio-decision-answered', (work) => answerDecision(work, given)),

    // What is known of them to whoever steers the programme
    portfolioStates: () => portfolioStates(desk, context),
    feedbackWithoutNames: <D = Document>() => feedbackWithoutNames<D>(desk, context),

    // Files
    listFiles: (where?: { readonly about?: string; readonly owner?: string }) =>
      read((work) => listFiles(work, where)),
    readFile: (id: string, forScanning?: boolean) =>
      read((work) => readFile(work, id, forScanning)),
    keepFile: (operation: OperationId, given: FileToKeep) =>
      write(operation, 'file', (work) => keepFile(work, given)),
    settleFile: (operation: OperationId, id: string, scan: 'clean' | 'infected') =>
      write(operation, 'file-settled', (work) => settleFile(work, id, scan)),
    removeFile: (operation: OperationId, id: string) =>
      write(operation, 'file-removed', (work) => removeFile(work, id)),

    // Files for research, by consent
    agreesToResearch: () => read(agreesToResearch),
    keepResearchConsent: (operation: OperationId, given: ResearchConsentToKeep) =>
      write(operation, 'research-consent', (work) => keepResearchConsent(work, given)),
    researchAboutMe: () => read(researchAboutMe),
    countResearchConsents: () => read(countResearchConsents),
    listResearchExports: () => read(listResearchExports),
    askForResearchExport: (operation: OperationId, given: ResearchExportToAsk) =>
      write(operation, 'research-export', (work) => askForResearchExport(work, given)),
    approveResearchExport: (operation: OperationId, id: string) =>
      write(operation, 'research-export-approved', (work) => approveResearchExport(work, id)),
    refuseResearchExport: (operation: OperationId, id: string, because: string) =>
      write(operation, 'research-export-refused', (work) =>
        refuseResearchExport(work, id, because),
      ),
    withdrawResearchExport: (operation: OperationId, id: string) =>
      write(operation, 'research-export-withdrawn', (work) => withdrawResearchExport(work, id)),
    makeResearchFile: (operation: OperationId, id: string) =>
      write(operation, 'research-export-made', (work) => makeResearchFile(work, id)),
    takeResearchFile: (id: string) =>
      refusedByFence(
        'research-export',
        read((work) => takeResearchFile(work, id)),
      ),

    // Who looked at my data
    whoLookedAtMyData: () => read(whoLookedAtMyData),

    // Questionnaires
    openWave: (operation: OperationId, wave: Wave, document?: object) =>
      write(operation, 'survey-wave', (work) => openWave(work, wave, document)),
    closeWave: (operation: OperationId, wave: Wave) =>
      write(operation, 'survey-wave-closed', (work) => closeWave(work, wave)),
    scaleResponses: (instrument: string, wave: string) =>
      read((work) => scaleResponses(work, instrument, wave)),
    countAnswers: () => read(countAnswers),
  };
}

/** What a visitor may do. */
export type PublicDesk = ReturnType<typeof publicDesk>;

/** What somebody who is signed in may do. */
export type PersonDesk = ReturnType<typeof personDesk>;
