// The tables, for the migration generator. Programs import the file a table is in.
export { tldw } from './columns.ts';
export {
  initiative,
  person,
  personContact,
  region,
  roleGrant,
  school,
  schoolGroup,
} from './roster.ts';
export {
  attendance,
  event,
  evidence,
  project,
  projectCard,
  registration,
  supportDecision,
} from './programme-year.ts';
export {
  authorKey,
  journalEntry,
  reflection,
  reflectionAnswer,
  reflectionShare,
  tutorialNote,
} from './writing.ts';
export { surveyResponse, surveyTicketIssue, surveyTicketSpent, surveyWave } from './surveys.ts';
export {
  account,
  approval,
  brake,
  knownDevice,
  outsideAccount,
  passkey,
  passkeyChallenge,
  secondFactor,
  session,
  signInCode,
} from './doors.ts';
export { auditEntry, auditLink, operation } from './book-keeping.ts';
export { evidenceChunk, evidenceFile } from './files.ts';
export { keptRecord } from './kept-records.ts';
export { researchExport, researchFile, researchMember } from './research.ts';
