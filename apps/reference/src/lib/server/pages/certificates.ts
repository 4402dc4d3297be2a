import type {
  CalendarDate,
  Certificate,
  CertificateProposal,
  DeclinedProposal,
  RevocationAsked,
} from '@tldw/core';
import type { KeptRecord } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import { certificateWords } from '#lib/words/certificates.ts';
import type { SignedIn } from '../signed-in.ts';

type OnTheWay = KeptRecord<
  Certificate & Partial<CertificateProposal> & Partial<Pick<DeclinedProposal, 'declined'>>
>;

/** What a facilitator proposes, what is not ready, and what became of the others. */
export async function proposingPage(request: SignedIn) {
  const [seen, way] = [await request.desk.certificatesInSight(), await onTheWay(request)];
  const line = ({ portfolio, name }: (typeof seen)[number]) => ({ id: portfolio, name });
  return {
    ready: seen.filter(({ isReady }) => isReady).map(line),
    notYet: seen.filter(({ isReady }) => !isReady).map(line),
    way,
  };
}

/** What a coordinator confirms in the region. */
export async function confirmingPage(request: SignedIn) {
  const way = await onTheWay(request);
  const waiting = way.filter(({ state }) => state === 'proposed');
  return { waiting, way: way.filter(({ state }) => state !== 'proposed') };
}

/** What the strategy group issues, what it is asked to revoke, and everything that is issued. */
export async function issuingPage(request: SignedIn) {
  const { desk, language } = request;
  const way = await onTheWay(request);
  const asked = await desk.listRecords<RevocationAsked>('certificate', {
    state: 'revocation-asked',
  });
  const isToIssue = (state: string) => state === 'confirmed' || state === 'agreed';
  return {
    waiting: way.filter(({ state }) => isToIssue(state)),
    asked: await Promise.all(
      asked.map(async ({ document }) => ({
        id: document.certificate,
        name: way.find(({ id }) => id === document.certificate)?.name ?? '',
        reason: document.reason,
        isMine: document.asked.by === request.person.id,
        by: certificateWords[language].askedBy(
          (await desk.readPerson(document.asked.by))?.name ?? certificateWords[language].left,
          mediumDate(document.asked.on, language),
        ),
      })),
    ),
    way: way.filter(({ state }) => !isToIssue(state)),
  };
}

/** Every certificate one may see, with what it waits for and whether one's own step is in it. */
async function onTheWay({ desk, language, person }: SignedIn) {
  const kept = await desk.listRecords<OnTheWay['document']>('certificate');
  const asked = new Set(
    kept
      .filter(({ state }) => state === 'revocation-asked')
      .map(({ document }) => (document as unknown as RevocationAsked).certificate as string),
  );
  return kept
    .filter(({ state }) => state !== 'revocation-asked')
    .map(({ id, state, document }) => ({
      id,
      state,
      name: document.nameAsPrinted,
      on: document.issuedOn && mediumDate(document.issuedOn, language),
      code: document.verificationCode,
      reason: document.declined?.reason,
      isAsked: asked.has(id),
      isMine: [document.proposed, document.confirmed, document.agreed].some(
        (step) => step?.by === person.id,
      ),
    }));
}
export type ShownCertificate = Awaited<ReturnType<typeof onTheWay>>[number];

/** How many certificates wait for whoever coordinates, or for the strategy group. */
export async function certificatesWaiting({ desk, person }: SignedIn) {
  const kept = await desk.listRecords<OnTheWay['document'] & Partial<RevocationAsked>>(
    'certificate',
  );
  const open = (...states: readonly string[]) =>
    kept.filter(
      ({ state, document: { proposed, confirmed, agreed, asked } }) =>
        states.includes(state) &&
        ![proposed, confirmed, agreed, asked].some((step) => step?.by === person.id),
    ).length;
  return {
    toConfirm: open('proposed'),
    toIssue: open('confirmed', 'agreed'),
    toRevoke: open('revocation-asked'),
  };
}

const declinedBecause = ({ document }: KeptRecord<Certificate>): string =>
  (document as OnTheWay['document']).declined?.reason ?? '';

/** A teacher's own certificate on its way: what it waits for, what is asked, since when it is revoked. */
export function ownCertificateState(
  language: SignedIn['language'],
  records: readonly KeptRecord<Certificate>[],
) {
  const say = certificateWords[language];
  const asked = records.find(({ state }) => state === 'revocation-asked');
  const record = records.filter((one) => one !== asked).at(-1);
  const on: CalendarDate | undefined = record?.document.revoked?.on;
  return {
    record,
    waits: record && [say.own[record.state], declinedBecause(record)].filter(Boolean).join(' '),
    asked: (asked?.document as unknown as RevocationAsked | undefined)?.reason,
    revoked: on && say.ownRevoked(mediumDate(on, language)),
  };
}
