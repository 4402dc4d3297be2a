import {
  accept,
  confirmCertificate as confirmed,
  proposeCertificate as proposed,
  refuse,
  type CalendarDate,
  type CertificateId,
  type CertificateProposal,
  type PersonId,
  type Result,
} from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import { notFound, type Work } from '../desk.ts';
import { newId } from '../new-id.ts';
import { keepRecord, readRecord } from '../operations/kept-records.ts';
import { readPerson } from '../operations/reading-people.ts';
import type { StoreRefusal } from '../refusals.ts';
import { hasCertificate, portfolioAndProject } from './ready-certificates.ts';

/** Propose a certificate for an awarded portfolio of one of the groups I facilitate. */
export async function proposeCertificate(
  work: Work,
  { portfolio: id, on }: { readonly portfolio: string; readonly on: CalendarDate },
): Promise<Result<{ readonly id: string }, StoreRefusal>> {
  const seen = await portfolioAndProject(work, id);
  if (!seen) return notFound('portfolio');
  const { record, project, portfolio } = seen;
  const person = await readPerson(work, record.owner);
  // Two facilitators of a group take turns.
  await work.rows('select pg_advisory_xact_lock(7401004, hashtext($1))', [portfolio.project]);
  if (await hasCertificate(work, record.owner, portfolio.project))
    return refuse({ code: 'certificate.refused', params: { because: 'not-at-this-step' } });
  const proposal = proposed(
    {
      id: newId(work.nowMs) as CertificateId,
      nameAsPrinted: person?.name ?? '',
      project,
      portfolio,
    },
    { by: work.me as PersonId, on },
  );
  if (!proposal.ok) return proposal;
  const kept = await keepRecord(work, {
    kind: 'certificate',
    id: proposal.value.id,
    owner: record.owner,
    ...(record.group === undefined ? {} : { group: record.group }),
    state: 'proposed',
    document: proposal.value,
  });
  if (!kept.ok) return kept;
  await recordAudit(work, 'certificate-proposed', `certificate/${kept.value.id}`, record.owner);
  return accept({ id: kept.value.id });
}

/** Confirm a certificate that somebody else proposed in a region I coordinate. */
export async function confirmCertificate(
  work: Work,
  { id, on }: { readonly id: string; readonly on: CalendarDate },
): Promise<Result<{ readonly id: string }, StoreRefusal>> {
  const record = await readRecord<CertificateProposal>(work, 'certificate', id);
  if (!record) return notFound('certificate');
  if (record.state !== 'proposed')
    return refuse({ code: 'certificate.refused', params: { because: 'not-at-this-step' } });
  const answer = confirmed(record.document, { by: work.me as PersonId, on });
  if (!answer.ok) return answer;
  const kept = await keepRecord(work, {
    kind: 'certificate',
    id,
    basedOn: record.version,
    state: 'confirmed',
    document: answer.value,
  });
  if (!kept.ok) return kept;
  await recordAudit(work, 'certificate-confirmed', `certificate/${id}`, record.owner);
  return accept({ id });
}
