import type { CalendarDate } from './calendar-date.ts';
import type { Certificate } from './certificate.ts';
import { workOf, type DevelopmentProject } from './project/development-project.ts';
import type { CertificateId, CohortId, PersonId, PortfolioId, ProjectId } from './ids.ts';
import { partnersFor, type Initiative } from './initiative.ts';
import type { Portfolio } from './portfolio.ts';
import { acceptUnless, type Refusal, type RefusalOf, type Result } from './result.ts';

/** Why a certificate is not proposed, confirmed, declined, issued or revoked. */
export const CERTIFICATE_PROBLEMS = [
  'portfolio-not-awarded',
  'portfolio-of-another',
  'about-oneself',
  'second-person-needed',
  'not-at-this-step',
  'reason-missing',
  'no-issuer',
] as const;
export type CertificateProblem = (typeof CERTIFICATE_PROBLEMS)[number];

export type CertificateRefusalParams = {
  'certificate.refused': { readonly because: CertificateProblem };
};
export type CertificateRefusal = RefusalOf<CertificateRefusalParams>;

/** Who acts, and on which day. */
export interface CertificateStep {
  readonly by: PersonId;
  readonly on: CalendarDate;
}

/** A certificate on its way: proposed by a facilitator, confirmed by a coordinator, agreed to by one of two. */
export interface CertificateProposal {
  readonly id: CertificateId;
  readonly cohort: CohortId;
  readonly holder: {
    readonly kind: 'participant';
    readonly person: PersonId;
    readonly project: ProjectId;
  };
  readonly portfolio: PortfolioId;
  readonly nameAsPrinted: string;
  readonly proposed: CertificateStep;
  readonly confirmed?: CertificateStep;
  readonly agreed?: CertificateStep;
}

export type CertificateAnswer<T> = Result<T, CertificateRefusal>;

const problem = (
  because: CertificateProblem,
): Refusal<'certificate.refused', { because: CertificateProblem }> => ({
  code: 'certificate.refused',
  params: { because },
});
/** The reasons that hold, as refusals. */
export const when = (...found: readonly (CertificateProblem | false)[]): CertificateRefusal[] =>
  found.filter((each) => each !== false).map(problem);

/** Propose a certificate for work whose portfolio was awarded. Nobody proposes their own. */
export function proposeCertificate(
  {
    project,
    portfolio,
    ...named
  }: {
    readonly id: CertificateId;
    readonly nameAsPrinted: string;
    readonly project: DevelopmentProject;
    readonly portfolio: Portfolio;
  },
  proposed: CertificateStep,
): CertificateAnswer<CertificateProposal> {
  const { id, cohort, teacher } = workOf(project);
  const refusals = when(
    portfolio.state !== 'awarded' && 'portfolio-not-awarded',
    (portfolio.project !== id || portfolio.teacher !== teacher) && 'portfolio-of-another',
    teacher === proposed.by && 'about-oneself',
  );
  return acceptUnless(refusals, {
    id: named.id,
    cohort,
    holder: { kind: 'participant', person: teacher, project: id },
    portfolio: portfolio.id,
    nameAsPrinted: named.nameAsPrinted,
    proposed,
  });
}

/** Confirm what somebody else proposed. */
export function confirmCertificate(
  proposal: CertificateProposal,
  confirmed: CertificateStep,
): CertificateAnswer<CertificateProposal> {
  const refusals = [
    ...when(proposal.confirmed !== undefined && 'not-at-this-step'),
    ...againstAnother(proposal, confirmed.by),
  ];
  return acceptUnless(refusals, { ...proposal, confirmed });
}

/** Agree to issue, as the first of two people who took no step on this certificate before. */
export function agreeToIssue(
  proposal: CertificateProposal,
  agreed: CertificateStep,
): CertificateAnswer<CertificateProposal> {
  const isItsTurn = proposal.confirmed !== undefined && proposal.agreed === undefined;
  const refusals = [
    ...when(!isItsTurn && 'not-at-this-step'),
    ...againstAnother(proposal, agreed.by),
  ];
  return acceptUnless(refusals, { ...proposal, agreed });
}

/** What is printed beside the name: the title, who issues, who endorses, and the code to check it by. */
export type CertificatePrint = Pick<
  Certificate,
  'title' | 'issuer' | 'endorsedBy' | 'verificationCode'
>;

/** Issue a certificate, as the second of two people. From this moment it can be checked by its code. */
export function issueCertificate(
  proposal: CertificateProposal,
  print: CertificatePrint,
  { by, on }: CertificateStep,
): CertificateAnswer<Certificate> {
  const { id, cohort, holder, nameAsPrinted } = proposal;
  const refusals = [
    ...when(proposal.agreed === undefined && 'not-at-this-step'),
    ...againstAnother(proposal, by),
  ];
  return acceptUnless(refusals, { id, cohort, holder, nameAsPrinted, ...print, issuedOn: on });
}

/** The partners whose names stand on a certificate issued on a day: who issues it, and who endorses it. */
export function certifiedBy(
  initiative: Initiative,
  on: CalendarDate,
): CertificateAnswer<Pick<Certificate, 'issuer' | 'endorsedBy'>> {
  const bodies = partnersFor(initiative, 'certifying-body', on);
  const issuer = partnersFor(initiative, 'implementing-ngo', on)[0] ?? bodies[0];
  if (!issuer) return { ok: false, refusals: when('no-issuer') };
  const endorsedBy = bodies.map(({ id }) => id).filter((id) => id !== issuer.id);
  return { ok: true, value: { issuer: issuer.id, endorsedBy } };
}

// Without I, L, O and U: nobody reads one sign as another, and no word comes about.
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A verification code from twelve drawn bytes: twelve signs of thirty-two, in groups of four.
 *
 * Sixty bits: where a million certificates exist, a thousand guesses a second would meet one of them
 * after some thirty-six years.
 */
export function verificationCodeFrom(drawn: Uint8Array): string {
  if (drawn.length !== 12) throw new RangeError('A verification code is made of twelve bytes');
  const signs = Array.from(drawn, (byte) => SIGNS[byte % SIGNS.length]).join('');
  return `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`;
}

/** The same person counts once, in whatever roles. */
function againstAnother(proposal: CertificateProposal, by: PersonId): CertificateRefusal[] {
  const before = [proposal.proposed, proposal.confirmed, proposal.agreed];
  return when(
    proposal.holder.person === by && 'about-oneself',
    before.some((step) => step?.by === by) && 'second-person-needed',
  );
}
