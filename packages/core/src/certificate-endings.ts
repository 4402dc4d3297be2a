import type { Certificate } from './certificate.ts';
import {
  when,
  type CertificateAnswer,
  type CertificateProposal,
  type CertificateStep,
} from './certificate-steps.ts';
import type { CertificateId, PersonId } from './ids.ts';
import { acceptUnless } from './result.ts';

/** A proposal that somebody declined, and why. It goes no further; a new one may be made. */
export interface DeclinedProposal extends CertificateProposal {
  readonly declined: CertificateStep & { readonly reason: string };
}

/** A revocation that one person asked for; it takes a second one. */
export interface RevocationAsked {
  readonly certificate: CertificateId;
  readonly asked: CertificateStep;
  readonly reason: string;
}

/**
 * Decline a certificate that is not issued yet, with a reason. One person is enough: nothing is taken from
 * the teacher that was theirs, and whoever proposed it may propose it again.
 */
export function declineCertificate(
  proposal: CertificateProposal | DeclinedProposal,
  reason: string,
  { by, on }: CertificateStep,
): CertificateAnswer<DeclinedProposal> {
  const refusals = when(
    'declined' in proposal && 'not-at-this-step',
    proposal.holder.person === by && 'about-oneself',
    reason.trim() === '' && 'reason-missing',
  );
  return acceptUnless(refusals, { ...proposal, declined: { by, on, reason: reason.trim() } });
}

/** Ask for a certificate to be revoked, with a reason: the first of two people. */
export function askToRevoke(
  certificate: Certificate,
  reason: string,
  asked: CertificateStep,
): CertificateAnswer<RevocationAsked> {
  const refusals = when(
    certificate.revoked !== undefined && 'not-at-this-step',
    isOf(certificate.holder, asked.by) && 'about-oneself',
    reason.trim() === '' && 'reason-missing',
  );
  return acceptUnless(refusals, { certificate: certificate.id, asked, reason: reason.trim() });
}

/**
 * Take back what was asked: the certificate stays good. Whoever asked may, and so may anybody else who may
 * decide on it but its holder; what was asked by somebody who has left would otherwise hang for ever.
 */
export function withdrawRevocation(
  certificate: Certificate,
  { certificate: id }: RevocationAsked,
  { by }: Pick<CertificateStep, 'by'>,
): CertificateAnswer<Certificate> {
  const refusals = when(
    (certificate.revoked !== undefined || id !== certificate.id) && 'not-at-this-step',
    isOf(certificate.holder, by) && 'about-oneself',
  );
  return acceptUnless(refusals, certificate);
}

/** Revoke a certificate for the reason that somebody else gave. */
export function revokeCertificate(
  certificate: Certificate,
  { certificate: id, asked, reason }: RevocationAsked,
  { by, on }: CertificateStep,
): CertificateAnswer<Certificate> {
  const refusals = when(
    (certificate.revoked !== undefined || id !== certificate.id) && 'not-at-this-step',
    isOf(certificate.holder, by) && 'about-oneself',
    asked.by === by && 'second-person-needed',
  );
  return acceptUnless(refusals, { ...certificate, revoked: { on, reason } });
}

const isOf = (holder: Certificate['holder'], person: PersonId): boolean =>
  holder.kind === 'participant' && holder.person === person;
