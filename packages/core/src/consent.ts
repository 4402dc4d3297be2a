import * as z from 'zod/mini';
import { CalendarDate, type CalendarDate as Day } from './calendar-date.ts';
import { maybe, record, words } from './fields.ts';
import { EntryId, PersonId, StoryId } from './ids.ts';

/** What somebody may consent to, each on its own and never all at once. */
export const CONSENT_PURPOSES = [
  'share-story-in-programme',
  'publish-story',
  'publish-photograph',
  'research-use',
  'contact-by-facilitator',
] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** Somebody's consent to one purpose, in the wording they read, until they withdraw it. */
export const Consent = record({
  id: EntryId,
  person: PersonId,
  purpose: z.enum(CONSENT_PURPOSES),
  /** The story it is about; consent to publish is given story by story. */
  story: maybe(StoryId),
  /** Which version of the wording was agreed to. */
  wording: words(100),
  givenOn: CalendarDate,
  withdrawnOn: maybe(CalendarDate),
});
export type Consent = z.infer<typeof Consent>;

/** Whether a consent holds on a day. It ends on the very day it is withdrawn. */
export function consentHolds(consent: Consent, on: Day): boolean {
  return consent.givenOn <= on && (consent.withdrawnOn === undefined || on < consent.withdrawnOn);
}
