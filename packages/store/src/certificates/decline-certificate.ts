import {
  accept,
  declineCertificate as declined,
  refuse,
  type CalendarDate,
  type CertificateProposal,
  type PersonId,
  type Result,
} from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import { notFound, type Work } from '../desk.ts';
import { inOffice } from '../in-office.ts';
import { keepRecord, readRecord } from '../operations/kept-records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { certificateForStrategy, holdCertificate, writeCertificate } from './issue-certificate.ts';

const LONGEST = 2_000;
const wrongStep = () =>
  refuse({ code: 'certificate.refused', params: { because: 'not-at-this-step' } } as const);

/** Which certificate is declined, why, and on which day. */
export interface CertificateToDecline {
  readonly id: string;
  readonly reason: string;
  readonly on: CalendarDate;
}

/**
 * Decline a certificate before it is issued, with a reason that its teacher and its facilitator read: a
 * coordinator what was proposed in the own region, somebody of the strategy group what was confirmed.
 */
export async function declineCertificate(
  work: Work,
  { id, reason, on }: CertificateToDecline,
): Promise<Result<void, StoreRefusal>> {
  const seen = await readRecord<CertificateProposal>(work, 'certificate', id);
  if (!seen) return notFound('certificate');
  const decline = (proposal: CertificateProposal) =>
    declined(proposal, reason.slice(0, LONGEST), { by: work.me as PersonId, on });
  if (seen.state === 'proposed') {
    const answer = decline(seen.document);
    if (!answer.ok) return answer;
    const kept = await keepRecord(work, {
      ...{ kind: 'certificate', id, basedOn: seen.version, state: 'declined' },
      document: answer.value,
    });
    if (!kept.ok) return kept;
    return done(work, id, seen.owner);
  }
  if (!(await certificateForStrategy(work, id))) return notFound('certificate');
  const answer = await inOffice(work, async (office) => {
    await holdCertificate(office, id);
    const now = await readRecord<CertificateProposal>(office, 'certificate', id);
    return now && ['confirmed', 'agreed'].includes(now.state) ? decline(now.document) : wrongStep();
  });
  if (!answer.ok) return answer;
  await done(work, id, seen.owner);
  await inOffice(work, (office) => writeCertificate(office, id, 'declined', answer.value));
  return accept(undefined);
}

async function done(work: Work, id: string, owner: string): Promise<Result<void, StoreRefusal>> {
  await recordAudit(work, 'certificate-declined', `certificate/${id}`, owner);
  return accept(undefined);
}
