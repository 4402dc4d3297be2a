import {
  accept,
  askToRevoke,
  Certificate,
  refuse,
  revokeCertificate as revoked,
  type CalendarDate,
  type PersonId,
  type Result,
  type RevocationAsked,
} from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import { notFound, type Work } from '../desk.ts';
import { inOffice } from '../in-office.ts';
import { readRecord } from '../operations/kept-records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { certificateForStrategy, holdCertificate, writeCertificate } from './issue-certificate.ts';

const LONGEST = 2_000;
/** What is asked is kept beside the certificate, which stays good until a second person agrees. */
const askedOf = (id: string): string => `${id}.revocation`;
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
  const kept = await inOffice(work, (office) =>
    office.rows(
      `insert into tldw.kept_record (id, kind, owner_id, group_id, state, version, document, changed_at)
       values ($1, 'certificate', $2, $3, 'revocation-asked', 1, $4, $5) on conflict (id) do nothing returning id`,
      [askedOf(id), seen.owner, seen.group ?? null, JSON.stringify(asked.value), office.now],
    ),
  );
  if (kept.length === 0) return wrongStep();
  await recordAudit(work, 'certificate-revocation-asked', `certificate/${id}`, seen.owner);
  return accept(undefined);
}

/** Agree that a certificate is revoked, as the second of two; whoever checks its code sees since when. */
export async function agreeToRevocation(
  work: Work,
  { id, on }: { readonly id: string; readonly on: CalendarDate },
): Promise<Result<void, StoreRefusal>> {
  const seen = await certificateForStrategy<unknown>(work, id);
  if (!seen) return notFound('certificate');
  const by = work.me as PersonId;
  const done = await inOffice(work, async (office): Promise<Result<void, StoreRefusal>> => {
    await holdCertificate(office, id);
    const certificate = Certificate.safeParse(
      (await readRecord<unknown>(office, 'certificate', id))?.document,
    );
    const asked = await readRecord<RevocationAsked>(office, 'certificate', askedOf(id));
    if (!certificate.success || !asked) return wrongStep();
    const answer = revoked(certificate.data, asked.document, { by, on });
    if (!answer.ok) return answer;
    await writeCertificate(office, id, 'revoked', answer.value);
    await office.rows('delete from tldw.kept_record where id = $1', [askedOf(id)]);
    return accept(undefined);
  });
  if (done.ok) await recordAudit(work, 'certificate-revoked', `certificate/${id}`, seen.owner);
  return done;
}
