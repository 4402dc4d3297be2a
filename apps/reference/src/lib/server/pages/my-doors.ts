import type { Language } from '@tldw/core';
import type { StoreRefusal } from '@tldw/store';
import { error, redirect } from '@sveltejs/kit';
import { dayAndHour, mediumDate } from '#lib/dates.ts';
import { waysInWords } from '#lib/words/ways-in.ts';
import { country } from '../country.ts';
import { ministryName } from '../doors/ministry.ts';
import { passkeySite } from '../doors/passkey-site.ts';
import { qrPath } from '../doors/qr-path.ts';
import { sayStore } from '../refusal-words.ts';
import { sessionToken } from '../session-cookie.ts';
import { askerOf, signedInAs } from '../signed-in.ts';
import type { Cookies } from '@sveltejs/kit';

interface Event {
  readonly locals: App.Locals;
  readonly cookies: Cookies;
  readonly url: URL;
}

/** Whoever is signed in, with the token of this session. */
export function myself({ locals, cookies, url }: Event) {
  const asked = signedInAs(locals);
  const token = sessionToken(cookies, url);
  if (token === undefined) redirect(303, '/sign-in');
  return { ...asked, asker: askerOf(asked.person), store: locals.programme.store, token };
}

/** One's ways in and sessions, as the security page shows them. */
export async function myDoorsPage(event: Event, secret?: string) {
  const { asker, store, token, language, person } = myself(event);
  const doors = await store.myDoors(asker, token);
  const day = (instant: string) => mediumDate(instant.slice(0, 10) as never, language);
  const proposed = secret ?? store.authenticator.propose();
  const label = encodeURIComponent(`TLDW:${person.name}`);
  return {
    login: doors.login,
    hasAuthenticator: doors.hasAuthenticator,
    // A second factor is added beside another one only after that one was shown.
    mustShowFirst: !asker.strong && (doors.hasAuthenticator || doors.passkeys.length > 0),
    authenticator: {
      secret: proposed,
      readable: proposed.replaceAll(/(.{4})(?=.)/g, '$1 '),
      qr: qrPath(`otpauth://totp/${label}?secret=${proposed}&issuer=TLDW`),
    },
    passkeys: doors.passkeys.map(({ id, addedOn }) => ({ id, addedOn: addedOn && day(addedOn) })),
    canHavePasskeys: passkeySite('', event.url) !== undefined,
    outside: ministryName(),
    linked: doors.outside.map(({ linkedAt }) => day(linkedAt)),
    sessions: doors.sessions.map(({ id, seenAt, seenOn, isThisOne }) => ({
      id,
      isThisOne,
      seenOn: seenOn || waysInWords[language].unknownDevice,
      seenAt: dayAndHour(seenAt, language, country.timeZone),
    })),
  };
}

/** Why a code of the authenticator app was not taken: what helps at a door does not help here. */
export function sayCode(language: Language, refusal: StoreRefusal): string {
  return refusal.code === 'door.sign-in-refused'
    ? waysInWords[language].secondRefused
    : sayStore(language, refusal);
}

/**
 * What a second factor is asked with: of whoever has a waiting role, and of everybody who has one and
 * means to add or take away a way in.
 */
export async function secondFactorPage(event: Event) {
  const { asker, store, token, person } = myself(event);
  const doors = await store.myDoors(asker, token);
  const hasOne = doors.hasAuthenticator || doors.passkeys.length > 0;
  const forRole = person.withheld.length > 0;
  if (!forRole && (person.strong || !hasOne)) redirect(303, person.home);
  return {
    forRole,
    hasAuthenticator: doors.hasAuthenticator,
    hasPasskey: doors.passkeys.length > 0 && passkeySite('', event.url) !== undefined,
  };
}

/** The site of passkeys, or a refusal where there are none. */
export function siteOr400(name: string, url: URL) {
  const site = passkeySite(name, url);
  if (!site) error(400, 'passkey');
  return site;
}
