import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { and, eq, gt, lte } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import type { Desk, Work } from '../desk.ts';
import type { Asker } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { passkey, passkeyChallenge } from '../schema/doors.ts';
import { hasSecondFactor } from './authenticator-codes.ts';
import { signedIn, type Attempt, type SignedIn } from './accounts.ts';
import { actorOf } from './sessions.ts';
import { hashOfToken } from './tokens.ts';

/** The site that passkeys belong to. */
export interface PasskeySite {
  /** As people see it. */
  readonly name: string;
  /** The host without port, such as `teachers.example.kz`. */
  readonly host: string;
  /** The whole origin, such as `https://teachers.example.kz`. */
  readonly origin: string;
}

const CHALLENGE_MS = 5 * 60_000;
const DOORS = { purpose: 'doors' } as const;
const refusedPasskey = refuse({ code: 'door.passkey-refused', params: {} } as const);

async function remember(
  work: Work,
  purpose: 'add' | 'use',
  challenge: string,
  personId?: string,
): Promise<void> {
  // Those that nobody answered in time are of no use to anybody.
  await work.db.delete(passkeyChallenge).where(lte(passkeyChallenge.expiresAt, work.now));
  await work.db.insert(passkeyChallenge).values({
    hash: hashOfToken(work.keys.codes, `passkey ${purpose}`, challenge),
    personId,
    purpose,
    expiresAt: new Date(work.nowMs + CHALLENGE_MS).toISOString(),
  });
}

/** A challenge is answered once; whose it was, or `undefined` when there is none like it. */
async function take(
  work: Work,
  purpose: 'add' | 'use',
  challenge: string,
): Promise<{ readonly personId: string | null } | undefined> {
  const [found] = await work.db
    .delete(passkeyChallenge)
    .where(
      and(
        eq(passkeyChallenge.hash, hashOfToken(work.keys.codes, `passkey ${purpose}`, challenge)),
        gt(passkeyChallenge.expiresAt, work.now),
      ),
    )
    .returning({ personId: passkeyChallenge.personId });
  return found;
}

/** Begin to add a passkey for somebody who is signed in. */
export async function beginPasskey(
  desk: Desk,
  site: PasskeySite,
  personId: string,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return desk.read(DOORS, async (work) => {
    const actor = await actorOf(work, personId);
    const existing = await work.db.select().from(passkey).where(eq(passkey.personId, personId));
    const options = await generateRegistrationOptions({
      rpName: site.name,
      rpID: site.host,
      userName: actor?.name ?? personId,
      userID: new Uint8Array(Buffer.from(personId, 'utf8')),
      excludeCredentials: existing.map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    await remember(work, 'add', options.challenge, personId);
    return options;
  });
}

/** Keep the passkey that the device made. */
export async function addPasskey(
  desk: Desk,
  site: PasskeySite,
  { personId, strong }: Asker,
  response: RegistrationResponseJSON,
): Promise<Result<void, StoreRefusal>> {
  return desk.read(DOORS, async (work) => {
    // Whoever has only the passphrase does not add a second factor beside the owner's.
    if (strong !== true && (await hasSecondFactor(work, personId))) {
      return refuse({ code: 'door.second-factor-needed', params: {} });
    }
    const challenge = challengeOf(response.response.clientDataJSON);
    const asked = await take(work, 'add', challenge);
    if (asked?.personId !== personId) return refusedPasskey;
    const verified = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
    }).catch(() => undefined);
    if (!verified?.verified) return refusedPasskey;
    const { credential } = verified.registrationInfo;
    await work.db.insert(passkey).values({
      id: credential.id,
      personId,
      publicKey: credential.publicKey,
      counter: credential.counter,
      document: { transports: credential.transports ?? [], addedOn: work.now.slice(0, 10) },
    });
    await recordAudit(work, 'passkey-added', `person/${personId}`, personId);
    return accept(undefined);
  });
}

/** Begin to sign in with a passkey; who it is, the device will say. */
export async function beginPasskeySignIn(
  desk: Desk,
  site: PasskeySite,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return desk.read(DOORS, async (work) => {
    const options = await generateAuthenticationOptions({
      rpID: site.host,
      userVerification: 'required',
    });
    await remember(work, 'use', options.challenge);
    return options;
  });
}

/** Sign in with a passkey: a strong session, as coordinators and evaluators need one. */
export async function signInWithPasskey(
  desk: Desk,
  site: PasskeySite,
  response: AuthenticationResponseJSON,
  attempt: Attempt,
): Promise<Result<SignedIn, StoreRefusal>> {
  return desk.read(DOORS, async (work) => {
    const challenge = challengeOf(response.response.clientDataJSON);
    if (!(await take(work, 'use', challenge))) return refusedPasskey;
    const [known] = await work.db.select().from(passkey).where(eq(passkey.id, response.id));
    if (!known) return refusedPasskey;
    const verified = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
      credential: {
        id: known.id,
        publicKey: new Uint8Array(known.publicKey),
        counter: known.counter,
      },
    }).catch(() => undefined);
    if (!verified?.verified) return refusedPasskey;
    await work.db
      .update(passkey)
      .set({ counter: verified.authenticationInfo.newCounter })
      .where(eq(passkey.id, known.id));
    return accept(await signedIn(work, known.personId, { ...attempt, strong: true }));
  });
}

function challengeOf(clientData: string): string {
  try {
    const data = JSON.parse(Buffer.from(clientData, 'base64url').toString('utf8')) as {
      challenge?: unknown;
    };
    return typeof data.challenge === 'string' ? data.challenge : '';
  } catch {
    return '';
  }
}
