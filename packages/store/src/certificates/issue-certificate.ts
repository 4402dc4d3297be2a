import { randomBytes } from 'node:crypto';
import {
  accept,
  agreeToIssue,
  issueCertificate as issued,
  recogniseProject,
  refuse,
  verificationCodeFrom,
  type CalendarDate,
  type Certificate,
  type CertificatePrint,
  type CertificateProposal,
  type PersonId,
  type Result,
} from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import { notFound, type Work } from '../desk.ts';
import { inOffice } from '../in-office.ts';
import { readRecord, type KeptRecord } from '../operations/kept-records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { portfolioAndProject } from './ready-certificates.ts';

/** What the strategy group issues: which certificate, on which day, and what is printed on it. */
export interface CertificateToIssue {
  readonly id: string;
  readonly on: CalendarDate;
  readonly print: Omit<CertificatePrint, 'verificationCode'>;
}

/** How far it is now: one has agreed, or it is issued and the project recognised. */
export type CertificateIssued =
  { readonly state: 'agreed' } | { readonly state: 'issued'; readonly isRecognised: boolean };

const wrongStep = () =>
  refuse({ code: 'certificate.refused', params: { because: 'not-at-this-step' } } as const);

/**
 * A certificate's record, for somebody of the strategy group alone. The database says who that is; what
 * follows is the office's, and no login of theirs can write it.
 */
export async function certificateForStrategy<D>(
  work: Work,
  id: string,
): Promise<KeptRecord<D> | undefined> {
  const [role] = await work.rows<{ held: boolean }>(`select tldw.i_am('strategy-group') as held`);
  return role?.held ? readRecord<D>(work, 'certificate', id) : undefined;
}

/** Keep a certificate that others wait for as it is until the transaction ends. */
export async function holdCertificate(office: Work, id: string): Promise<void> {
  await office.rows(
    `select id from tldw.kept_record where kind = 'certificate' and id = $1 for update`,
    [id],
  );
}

/** Write a certificate's next state. */
export async function writeCertificate(
  office: Work,
  id: string,
  state: string,
  document: object,
): Promise<void> {
  await office.rows(
    `update tldw.kept_record set state = $2, document = $3, version = version + 1, changed_at = $4
     where kind = 'certificate' and id = $1`,
    [id, state, JSON.stringify(document), office.now],
  );
}

/**
 * Issue a certificate: the first of two people agrees, the second one's agreement issues it.
 *
 * Neither may be its teacher, nor whoever proposed or confirmed it, in whatever role. The portfolio is
 * looked at once more, and the audit must know who proposed and who confirmed. The project moves on to
 * "recognised" where it stands at telling.
 */
export async function issueCertificate(
  work: Work,
  given: CertificateToIssue,
): Promise<Result<CertificateIssued, StoreRefusal>> {
  const seen = await certificateForStrategy(work, given.id);
  if (!seen) return notFound('certificate');
  const by = work.me as PersonId;
  const next = await inOffice(work, (office) => step(office, given, by));
  if (!next.ok) return next;
  const { state, write } = next.value;
  // First under one's own name: the database lets no certificate move on without that line.
  await recordAudit(work, `certificate-${state}`, `certificate/${given.id}`, seen.owner);
  return accept(await inOffice(work, write));
}

/** The step that may be taken now, and how it is written. */
interface NextStep {
  readonly state: CertificateIssued['state'];
  readonly write: (office: Work) => Promise<CertificateIssued>;
}

async function step(
  office: Work,
  { id, on, print }: CertificateToIssue,
  by: PersonId,
): Promise<Result<NextStep, StoreRefusal>> {
  await holdCertificate(office, id);
  const record = await readRecord<CertificateProposal>(office, 'certificate', id);
  if (!record) return notFound('certificate');
  const proposal = record.document;
  if (!(await isKnownToAudit(office, record))) return wrongStep();
  if (record.state === 'confirmed') {
    const answer = agreeToIssue(proposal, { by, on });
    if (!answer.ok) return answer;
    return accept({
      state: 'agreed',
      write: async (now) => {
        await writeCertificate(now, id, 'agreed', answer.value);
        return { state: 'agreed' };
      },
    });
  }
  if (record.state !== 'agreed') return wrongStep();
  const told = await portfolioAndProject(office, proposal.portfolio);
  if (told?.portfolio.state !== 'awarded')
    return refuse({ code: 'certificate.refused', params: { because: 'portfolio-not-awarded' } });
  const verificationCode = verificationCodeFrom(randomBytes(12));
  const answer = issued(proposal, { ...print, verificationCode }, { by, on });
  if (!answer.ok) return answer;
  return accept({
    state: 'issued',
    write: async (now) => {
      await writeCertificate(now, id, 'issued', answer.value);
      return { state: 'issued', isRecognised: await recognise(now, told, answer.value) };
    },
  });
}

/** The words of a proposal are checked against the audit, where everybody writes as themselves only. */
async function isKnownToAudit(
  office: Work,
  { id, owner, document: { proposed, confirmed } }: KeptRecord<CertificateProposal>,
): Promise<boolean> {
  const [known] = await office.rows<{ steps: number }>(
    `select count(distinct action)::integer as steps from tldw.audit_entry
     where subject_id = $1 and record = $2
       and (action, actor) in (('certificate-proposed', $3), ('certificate-confirmed', $4))`,
    [owner, `certificate/${id}`, proposed?.by ?? '', confirmed?.by ?? ''],
  );
  return known?.steps === 2;
}

type Told = NonNullable<Awaited<ReturnType<typeof portfolioAndProject>>>;

async function recognise(
  office: Work,
  { project, projectVersion, portfolio }: Told,
  certificate: Certificate,
): Promise<boolean> {
  if (project.stage !== 'telling') return false;
  const moved = recogniseProject(project, { portfolio, certificate }, { on: certificate.issuedOn });
  if (!moved.ok) return false;
  const kept = await office.rows(
    `update tldw.project set stage = 'recognised', document = $2, version = version + 1, changed_at = $3
     where id = $1 and version = $4 returning id`,
    [project.id, JSON.stringify(moved.value), office.now, projectVersion],
  );
  return kept.length > 0;
}
