import { and, eq, gt, isNull, type SQL } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import type { Desk, Work } from '../desk.ts';
import { refusedByFence } from '../fence-refusals.ts';
import type { StoreRefusal } from '../refusals.ts';
import { account, knownDevice, signInCode } from '../schema/doors.ts';
import { pauseAfter, uncount, withinLimit, type Limit } from './brakes.ts';
import { meantCode } from './invitation-code.ts';
import { holdDoorOf, isInUse } from './invitations.ts';
import { mayBeLost } from './may-be-lost.ts';
import { Crowded, hashPassphrase, isPassphrase, weaknessOf } from './passphrase.ts';
import { endWaysIn } from './end-ways-in.ts';
import { beginSession, type SessionKind } from './sessions.ts';
import { hashOfToken, newToken } from './tokens.ts';

const PER_NETWORK: Limit = { attempts: 60, withinMs: 60_000 };
const PER_KNOWN_DEVICE: Limit = { attempts: 20, withinMs: 86_400_000 };
// Wrong cards. A whole induction comes in by one network within minutes, and nobody guesses 80 bits.
const CARDS_PER_NETWORK: Limit = { attempts: 60, withinMs: 3_600_000 };
const cardsOf = ({ network }: Attempt): string => `invitation:${network}`;

/** Where an attempt comes from. */
export interface Attempt extends SessionKind {
  /** The network address as the proxy reports it; attempts are counted by it. */
  readonly network: string;
  /** The device cookie of an earlier sign-in, if there is one. */
  readonly device?: string;
}

/** What a successful sign-in hands out: both go into cookies and are kept only as hashes. */
export interface SignedIn {
  readonly session: string;
  readonly device: string;
}

const refusedSignIn = refuse({ code: 'door.sign-in-refused', params: {} } as const);

/** A login as it is compared: whatever the keyboard and the case. */
const normalLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase();

/** What somebody chooses when they come in for the first time, or again. */
export interface Choice {
  readonly code: string;
  readonly login: string;
  readonly passphrase: string;
}

/** Use an invitation: choose a name to sign in with and a passphrase, and be signed in. */
export async function acceptInvitation(
  desk: Desk,
  choice: Choice,
  attempt: Attempt,
): Promise<Result<SignedIn, StoreRefusal>> {
  const weakness = weaknessOf(choice.passphrase, choice.login);
  if (weakness) return refuse({ code: 'door.passphrase-weak', params: { because: weakness } });
  const login = normalLogin(choice.login);
  if (login.length < 3) return refuse({ code: 'door.login-unusable', params: {} });
  const counted = await desk.read({ purpose: 'doors' }, (work) =>
    withinLimit(work, cardsOf(attempt), CARDS_PER_NETWORK),
  );
  if (!counted)
    return refuse({ code: 'door.too-many-attempts', params: { retryAfterMs: 3_600_000 } });
  // Slow work stays outside the transaction: the embedded home has only one.
  const hashed = await unlessCrowded(() => hashPassphrase(choice.passphrase));
  if (!hashed.ok) return hashed;
  const used = refusedByFence(
    'account',
    desk.read({ purpose: 'doors' }, async (work) => {
      const [code] = await work.db
        .update(signInCode)
        .set({ usedAt: work.now })
        .where(
          and(
            eq(signInCode.hash, hashOfToken(work.keys.codes, 'code', meantCode(choice.code))),
            isNull(signInCode.usedAt),
            gt(signInCode.expiresAt, work.now),
          ),
        )
        .returning({ personId: signInCode.personId, kind: signInCode.kind });
      if (!code) return refusedSignIn;
      await uncount(work, cardsOf(attempt));
      await holdDoorOf(work, code.personId);
      // Of two first cards written at the same moment, the other opens nothing once one was used.
      if (code.kind === 'invitation' && (await isInUse(work, code.personId))) return refusedSignIn;
      // Also what was added with an old key after two people agreed.
      await endWaysIn(work, code.personId);
      const values = { login, passphrase: hashed.value, failures: 0, closedUntil: null };
      await work.db
        .insert(account)
        .values({ personId: code.personId, ...values })
        .onConflictDoUpdate({ target: account.personId, set: values });
      await recordAudit(work, 'account-opened', `person/${code.personId}`, code.personId);
      return accept(await signedIn(work, code.personId, attempt));
    }),
  );
  const answer = await used;
  // Somebody else has that name: said only to whoever holds a valid code.
  return !answer.ok && answer.refusals[0]?.code === 'record.already-exists'
    ? refuse({ code: 'door.login-unusable', params: {} })
    : answer;
}

/** Sign in with the chosen name and the passphrase. */
export async function signIn(
  desk: Desk,
  given: { readonly login: string; readonly passphrase: string },
  attempt: Attempt,
): Promise<Result<SignedIn, StoreRefusal>> {
  type Found = typeof account.$inferSelect | undefined;
  type Before = Result<Found, StoreRefusal>;
  const before = await desk.read({ purpose: 'doors' }, async (work): Promise<Before> => {
    await mayBeLost(work);
    if (!(await withinLimit(work, `network:${attempt.network}`, PER_NETWORK))) {
      return refuse({
        code: 'door.too-many-attempts',
        params: { retryAfterMs: PER_NETWORK.withinMs },
      });
    }
    const [found] = await work.db
      .select()
      .from(account)
      .where(eq(account.login, normalLogin(given.login)));
    // Guessing elsewhere never locks out a device on which somebody has signed in before.
    const known = found ? await isKnownDevice(work, found.personId, attempt.device) : false;
    const closedFor = found?.closedUntil ? Date.parse(found.closedUntil) - work.nowMs : 0;
    if (!known && closedFor > 0) {
      return refuse({ code: 'door.too-many-attempts', params: { retryAfterMs: closedFor } });
    }
    return accept(found);
  });
  if (!before.ok) return before;
  const right = await unlessCrowded(() => isPassphrase(before.value?.passphrase, given.passphrase));
  if (!right.ok) return right;
  const found = before.value;
  if (!found) return refusedSignIn;
  return desk.read({ purpose: 'doors' }, async (work) => {
    await mayBeLost(work);
    if (!right.value) {
      await countFailure(work, found.personId);
      await countOnDevice(work, found.personId, attempt.device);
      return refusedSignIn;
    }
    // While it was worked out, the passphrase may have been ended or changed.
    const stillIts = await work.db
      .update(account)
      .set({ failures: 0, closedUntil: null })
      .where(isStill(found))
      .returning({ personId: account.personId });
    return stillIts.length === 0
      ? refusedSignIn
      : accept(await signedIn(work, found.personId, attempt));
  });
}

/** The account as it was read, as long as its passphrase is still the same. */
export const isStill = ({ personId, passphrase }: typeof account.$inferSelect): SQL | undefined =>
  and(eq(account.personId, personId), eq(account.passphrase, passphrase ?? ''));

/** What is worked out with a passphrase, or that too many are being worked out at this moment. */
export async function unlessCrowded<T>(
  hashing: () => Promise<T>,
): Promise<Result<T, StoreRefusal>> {
  try {
    return accept(await hashing());
  } catch (error) {
    if (error instanceof Crowded) return refuse({ code: 'door.crowded', params: {} });
    throw error;
  }
}

async function countFailure(work: Work, personId: string): Promise<void> {
  const [row] = await work.rows<{ failures: number }>(
    'update tldw.account set failures = failures + 1 where person_id = $1 returning failures',
    [personId],
  );
  const pause = pauseAfter(row?.failures ?? 0);
  if (pause === 0) return;
  await work.db
    .update(account)
    .set({ closedUntil: new Date(work.nowMs + pause).toISOString() })
    .where(eq(account.personId, personId));
}

/**
 * Whoever guesses on a device where the owner has signed in is not the owner: the device is known no longer,
 * and waits as others do.
 */
async function countOnDevice(work: Work, personId: string, device?: string): Promise<void> {
  if (!(await isKnownDevice(work, personId, device)) || device === undefined) return;
  const hash = hashOfToken(work.keys.codes, 'device', device);
  if (await withinLimit(work, `device:${hash.toString('hex')}`, PER_KNOWN_DEVICE)) return;
  await work.db.delete(knownDevice).where(eq(knownDevice.hash, hash));
}

async function isKnownDevice(work: Work, personId: string, device?: string): Promise<boolean> {
  if (device === undefined) return false;
  const found = await work.db
    .select({ personId: knownDevice.personId })
    .from(knownDevice)
    .where(
      and(
        eq(knownDevice.hash, hashOfToken(work.keys.codes, 'device', device)),
        eq(knownDevice.personId, personId),
      ),
    );
  return found.length > 0;
}

/** Open a session and remember the device. */
export async function signedIn(work: Work, personId: string, attempt: Attempt): Promise<SignedIn> {
  const device = newToken();
  if (!attempt.sharedDevice) {
    await work.db.insert(knownDevice).values({
      hash: hashOfToken(work.keys.codes, 'device', device),
      personId,
      seenAt: work.now,
    });
  }
  return { session: await beginSession(work, personId, attempt), device };
}
