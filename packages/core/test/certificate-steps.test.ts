import { describe, expect, it } from 'vitest';
import {
  agreeToIssue,
  askToRevoke,
  calendarDate,
  Certificate,
  certifiedBy,
  confirmCertificate,
  declineCertificate,
  Initiative,
  issueCertificate,
  proposeCertificate,
  revokeCertificate,
  verificationCodeFrom,
  withdrawRevocation,
  type CertificateId,
  type CertificateProblem,
  type CertificateStep,
  type PersonId,
  type Result,
} from '../src/index.ts';
import { got, type ids, on, portfolios, projects, teacher } from './a-project.ts';

const by = (person: string): CertificateStep => ({ by: person as PersonId, on });
const problems = (answer: Result<unknown>): readonly CertificateProblem[] =>
  answer.ok
    ? []
    : answer.refusals.map(({ params }) => (params as { because: CertificateProblem }).because);

const given = {
  id: 'cert-1' as CertificateId,
  nameAsPrinted: 'A Teacher',
  project: projects.telling,
  portfolio: portfolios.awarded,
};
const proposal = got(proposeCertificate(given, by('facilitator')));
const confirmed = got(confirmCertificate(proposal, by('coordinator')));
const agreed = got(agreeToIssue(confirmed, by('strategy-1')));
const print = {
  title: { kk: 'Куәлік', ru: 'Сертификат', en: 'Certificate' },
  issuer: 'ngo' as Certificate['issuer'],
  endorsedBy: [],
  verificationCode: 'K7QM-2M4T-9XHA',
};
const issued = got(issueCertificate(agreed, print, by('strategy-2')));

describe('a certificate', () => {
  it('is proposed for an awarded portfolio only, and by nobody for themselves', () => {
    for (const [state, portfolio] of Object.entries(portfolios)) {
      const answer = proposeCertificate({ ...given, portfolio }, by('facilitator'));
      expect(problems(answer), state).toEqual(state === 'awarded' ? [] : ['portfolio-not-awarded']);
    }
    expect(problems(proposeCertificate(given, by(teacher.person)))).toEqual(['about-oneself']);
    const another = { ...portfolios.awarded, project: 'p-9' as typeof ids.project };
    const answer = proposeCertificate({ ...given, portfolio: another }, by('facilitator'));
    expect(problems(answer)).toEqual(['portfolio-of-another']);
  });

  it('takes four different people, whatever roles each holds', () => {
    const again: CertificateProblem[] = ['second-person-needed'];
    expect(problems(confirmCertificate(proposal, by('facilitator')))).toEqual(again);
    for (const person of ['facilitator', 'coordinator'])
      expect(problems(agreeToIssue(confirmed, by(person)))).toEqual(again);
    for (const person of ['facilitator', 'coordinator', 'strategy-1'])
      expect(problems(issueCertificate(agreed, print, by(person)))).toEqual(again);
    for (const answer of [
      confirmCertificate(proposal, by(teacher.person)),
      agreeToIssue(confirmed, by(teacher.person)),
      issueCertificate(agreed, print, by(teacher.person)),
    ])
      expect(problems(answer)).toEqual(['about-oneself']);
  });

  it('skips no step and takes none twice', () => {
    for (const answer of [
      confirmCertificate(confirmed, by('coordinator-2')),
      agreeToIssue(proposal, by('strategy-1')),
      agreeToIssue(agreed, by('strategy-3')),
      issueCertificate(confirmed, print, by('strategy-2')),
    ])
      expect(problems(answer)).toEqual(['not-at-this-step']);
  });

  it('is what core calls a certificate once it is issued', () => {
    expect(Certificate.parse(issued)).toEqual(issued);
    expect(issued).toMatchObject({ holder: proposal.holder, issuedOn: on });
  });

  it('is revoked by two people for a reason, once', () => {
    const asked = got(askToRevoke(issued, ' A mistake in the name ', by('strategy-1')));
    expect(problems(askToRevoke(issued, '  ', by('strategy-1')))).toEqual(['reason-missing']);
    expect(problems(askToRevoke(issued, 'why', by(teacher.person)))).toEqual(['about-oneself']);
    expect(problems(revokeCertificate(issued, asked, by('strategy-1')))).toEqual([
      'second-person-needed',
    ]);
    const revoked = got(revokeCertificate(issued, asked, by('strategy-2')));
    expect(Certificate.parse(revoked).revoked).toEqual({ on, reason: 'A mistake in the name' });
    expect(problems(revokeCertificate(revoked, asked, by('strategy-2')))).toEqual([
      'not-at-this-step',
    ]);
    expect(problems(askToRevoke(revoked, 'again', by('strategy-2')))).toEqual(['not-at-this-step']);
  });

  it('is declined by one person for a reason, before it is issued', () => {
    for (const waiting of [proposal, confirmed, agreed]) {
      const declined = got(declineCertificate(waiting, ' Not of this year ', by('coordinator-2')));
      expect(declined).toEqual({
        ...waiting,
        declined: { by: 'coordinator-2', on, reason: 'Not of this year' },
      });
      expect(problems(declineCertificate(declined, 'again', by('strategy-3')))).toEqual([
        'not-at-this-step',
      ]);
    }
    expect(problems(declineCertificate(proposal, ' ', by(teacher.person)))).toEqual([
      'about-oneself',
      'reason-missing',
    ]);
  });

  it('stays as it is when what was asked is taken back', () => {
    const asked = got(askToRevoke(issued, 'The name', by('strategy-1')));
    for (const person of ['strategy-1', 'strategy-2'])
      expect(got(withdrawRevocation(issued, asked, by(person)))).toEqual(issued);
    expect(problems(withdrawRevocation(issued, asked, by(teacher.person)))).toEqual([
      'about-oneself',
    ]);
    const other = { ...asked, certificate: 'cert-9' as CertificateId };
    expect(problems(withdrawRevocation(issued, other, by('strategy-1')))).toEqual([
      'not-at-this-step',
    ]);
  });
});

it('draws a code that core’s certificate takes, every sign equally often', () => {
  const codes = Array.from({ length: 256 }, (_, byte) =>
    verificationCodeFrom(new Uint8Array(12).fill(byte)),
  );
  for (const verificationCode of codes)
    expect(Certificate.safeParse({ ...issued, verificationCode }).success).toBe(true);
  const counts = new Map<string, number>();
  for (const [sign] of codes) counts.set(sign!, (counts.get(sign!) ?? 0) + 1);
  expect([...counts.values()]).toEqual(Array.from({ length: 32 }, () => 8));
  expect(verificationCodeFrom(Uint8Array.from({ length: 12 }, (_, n) => n))).toBe('0123-4567-89AB');
  expect(() => verificationCodeFrom(new Uint8Array(8))).toThrow(RangeError);
});

it('names who issues and who endorses on the day', () => {
  const partner = (id: string, part: string) => ({ id, name: { en: id }, parts: [part] });
  const initiative = (partners: readonly object[]) =>
    Initiative.parse({
      id: 'i',
      name: { en: 'I' },
      country: 'KZ',
      startsOn: '2019-09-01',
      languages: ['en'],
      strategyGroup: [],
      partners,
    });
  const [ngo, body] = [partner('ngo', 'implementing-ngo'), partner('body', 'certifying-body')];
  const day = calendarDate('2020-05-16');
  expect(got(certifiedBy(initiative([body, ngo]), day))).toEqual({
    issuer: 'ngo',
    endorsedBy: ['body'],
  });
  expect(got(certifiedBy(initiative([body]), day))).toEqual({ issuer: 'body', endorsedBy: [] });
  const gone = { ...ngo, until: '2020-05-15' };
  expect(problems(certifiedBy(initiative([gone]), day))).toEqual(['no-issuer']);
});
