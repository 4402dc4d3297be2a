import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, prose, record, words } from './fields.ts';
import { CertificateId, CohortId, PartnerId, PersonId, ProjectId, SchoolId } from './ids.ts';
import { LocalisedText } from './localised-text.ts';

// @__NO_SIDE_EFFECTS__
function verificationCode() {
  return z.string().check(z.regex(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2,5}$/));
}

/**
 * A certificate for a participant or a school. Title, issuer and endorsers are data: the network
 * that endorsed the first certificates no longer exists, and others now stand in its place.
 */
export const Certificate = record({
  id: CertificateId,
  cohort: CohortId,
  holder: z.union([
    z.strictObject({ kind: z.literal('participant'), person: PersonId, project: ProjectId }),
    z.strictObject({ kind: z.literal('school'), school: SchoolId }),
  ]),
  /** The holder's name exactly as printed. */
  nameAsPrinted: words(300),
  title: LocalisedText,
  issuer: PartnerId,
  endorsedBy: list(PartnerId),
  issuedOn: CalendarDate,
  /** What anybody may type in to see that the certificate is genuine. */
  verificationCode: verificationCode(),
  revoked: maybe(record({ on: CalendarDate, reason: prose(2000) })),
});
export type Certificate = z.infer<typeof Certificate>;
