import {
  accept,
  askToRevoke,
  Certificate,
  DevelopmentProject,
  endRecognition,
  refuse,
  revokeCertificate as revoked,
  withdrawRevocation as withdrawn,
  type CalendarDate,
  type PersonId,
  type Result,
  type RevocationAsked,
} from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import { notFound, type Work } from '../desk.ts';
import { inOffice } from '../in-office.ts';
import { readRecord, REVOCATION } from '../operations/kept-records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { certificateForStrategy, holdCertificate, writeCertificate } from './issue-certificate.ts';

const LONGEST = 2_000;
/** What is asked is kept beside the certificate, which stays good until a second person agrees. */
const askedOf = (id: string): string => `${id}${REVOCATION}`;
const wrongStep = () =>
  refuse({ code: 'certificate.refused', params: { because: 'not-at-this-step' } } as const);

/** Ask for a certificate to be revoked, with a reason, as the first of two of the strategy group. */
export async function askForRevocation(
  work: Work,
  { id, reason, on }: { readonly id: string; readonly reason: string; readonly on: CalendarDate },
): Promise<Result<void, StoreRefusal>> {
  const seen = await certificateForStrategy<unknown>(work, id);
  const certificate = Certificate.safeParse(seen?.document);
  if (!seen) return notFound('certificate');
  if (seen.state !== 'issued' || !certificate.success) return wrongStep();
  const asked = askToRevoke(certificate.data, reason.slice(0, LONGEST), {
    by: work.me as PersonId,
    on,
  });
  if (!asked.ok) return asked;
  await recordAudit(work, 'certificate-revocation-asked', `certificate/${id}`, seen.owner);
  const kept = await inOffice(work, (office) =>
    office.rows(
      `insert into tldw.kept_record (id, kind, owner_id, group_id, state, version, document, changed_at)
       values ($1, 'certificate', $2, $3, 'revocation-asked', 1, $4, $5) on conflict (id) do nothing returning id`,
      [askedOf(id), seen.owner, seen.group ?? null, JSON.stringify(asked.value), office.now],
    ),
  );
  return kept.length === 0 ? wrongStep() : accept(undefined);
}

/** Take back that a certificate be revoked, as whoever asked or as another of the group: it stays good. */
export async function withdrawRevocation(
  work: Work,
  { id }: { readonly id: string },
): Promise<Result<void, StoreRefusal>> {
  const seen = await certificateForStrategy<unknown>(work, id);
  if (!seen) return notFound('certificate');
  const done = await inOffice(work, async (office): Promise<Result<unknown, StoreRefusal>> => {
    const found = await whatIsAsked(office, id);
    if (!found) return wrongStep();
    const answer = withdrawn(found.certificate, found.asked, { by: work.me as PersonId });
    if (answer.ok) await office.rows('delete from tldw.kept_record where id = $1', [askedOf(id)]);
    return answer;
  });
  if (!done.ok) return done;
  await recordAudit(work, 'certificate-revocation-withdrawn', `certificate/${id}`, seen.owner);
  return accept(undefined);
}

/**
 * Agree that a certificate is revoked, as the second of two; whoever checks its code sees since when. The
 * work it recognised is recognised no longer.
 */
export async function agreeToRevocation(
  work: Work,
  { id, on }: { readonly id: string; readonly on: CalendarDate },
): Promise<Result<void, StoreRefusal>> {
  const seen = await certificateForStrategy<unknown>(work, id);
  if (!seen) return notFound('certificate');
  const by = work.me as PersonId;
  const answer = await inOffice(work, async (office) => {
    const found = await whatIsAsked(office, id);
    return found ? revoked(found.certificate, found.asked, { by, on }) : wrongStep();
  });
  if (!answer.ok) return answer;
  await recordAudit(work, 'certificate-revoked', `certificate/${id}`, seen.owner);
  await inOffice(work, async (office) => {
    await writeCertificate(office, id, 'revoked', answer.value);
    await office.rows('delete from tldw.kept_record where id = $1', [askedOf(id)]);
    await recogniseNoLonger(office, answer.value, on);
  });
  return accept(undefined);
}

/** The certificate, held until the transaction ends, and what is asked of it. */
async function whatIsAsked(office: Work, id: string) {
  await holdCertificate(office, id);
  const record = await readRecord<unknown>(office, 'certificate', id);
  const certificate = Certificate.safeParse(record?.document);
  const asked = await readRecord<RevocationAsked>(office, 'certificate', askedOf(id));
  if (!certificate.success || !asked) return undefined;
  return { certificate: certificate.data, asked: asked.document };
}

// The teacher may be at work on it at the same moment: the row is held first.
async function recogniseNoLonger(
  office: Work,
  certificate: Certificate,
  on: CalendarDate,
): Promise<void> {
  if (certificate.holder.kind !== 'participant') return;
  const { project: id } = certificate.holder;
  const [kept] = await office.rows<{ document: unknown }>(
    'select document from tldw.project where id = $1 for update',
    [id],
  );
  const project = DevelopmentProject.safeParse(kept?.document);
  if (!project.success || project.data.stage !== 'recognised') return;
  const ended = endRecognition(project.data, { certificate }, { on });
  if (!ended.ok) return;
  await office.rows(
    `update tldw.project set stage = 'telling', document = $2, version = version + 1, changed_at = $3
     where id = $1`,
    [id, JSON.stringify(ended.value), office.now],
  );
}
