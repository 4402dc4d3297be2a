import type { CalendarDate } from '@tldw/core';
import type { RecordKind } from '../access/record-kinds.ts';
import {
  declineCertificate,
  type CertificateToDecline,
} from '../certificates/decline-certificate.ts';
import { issueCertificate, type CertificateToIssue } from '../certificates/issue-certificate.ts';
import { confirmCertificate, proposeCertificate } from '../certificates/propose-certificates.ts';
import { certificatesInSight } from '../certificates/ready-certificates.ts';
import {
  agreeToRevocation,
  askForRevocation,
  withdrawRevocation,
} from '../certificates/revoke-certificate.ts';
import type { OperationId } from '../desk.ts';
import { answerAdaptation, type AdaptationStep } from '../operations/adaptation-answers.ts';
import {
  answerDecision,
  decisionsNamingMe,
  type AnswerToDecision,
} from '../operations/joint-decisions.ts';
import {
  keepRecord,
  listRecords,
  readRecord,
  removeRecord,
  type RecordToKeep,
  type RecordsWhere,
} from '../operations/kept-records.ts';
import { feedbackWithoutNames } from '../operations/nameless-feedback.ts';
import { portfolioStates } from '../operations/portfolio-states.ts';
import type { Document } from '../records.ts';
import type { AtDesk } from './at-desk.ts';

/** Portfolios and what else is kept as a record, what is decided on them, and certificates. */
export function portfoliosAndCertificates({ desk, context, read, write }: AtDesk) {
  return {
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
  };
}
