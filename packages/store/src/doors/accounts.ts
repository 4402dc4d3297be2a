import { and, eq, gt, isNull, ne } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import { withoutWideRoles } from '../access/second-factor.ts';
import { contextOf, type Desk, type Work } from '../desk.ts';
import { refusedByFence } from '../fence-refusals.ts';
import type { Asker } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import {
  account,
  knownDevice,
  outsideAccount,
  passkey,
  secondFactor,
  signInCode,
} from '../schema/doors.ts';
import { pauseAfter, withinLimit, type Limit } from './brakes.ts';
import { meantCode, newInvitationCode } from './invitation-code.ts';
import { Crowded, hashPassphrase, isPassphrase, weaknessOf } from './passphrase.ts';
import { actorOf, beginSession, endAllSessions, type SessionKind } from './sessions.ts';
import { hashOfToken, newToken } from './tokens.ts';

const DAY = 86_400_000;
const INVITATION_MS = 14 * DAY;
const PER_NETWORK: Limit = { attempts: 60, withinMs: 60_000 };
const INVITATIONS_PER_NETWORK: Limit = { attempts: 10, withinMs: 3_600_000 };

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

/**
 * Write an invitation for somebody to sign in with. A new one ends the one before.
 *
 * Whether the issuer may is decided by roles, never by post: a facilitator for the participants of
 * the own groups, a coordinator for the school roles of the own region, the strategy group for
 * coordinators and evaluators, the operator for the strategy group. A director never: whoever can
 * issue codes can become anybody they issue one for.
 */
export async function issueInvitation(
  desk: Desk,
  asker: Asker,
  personId: string,
): Promise<Result<string, StoreRefusal>> {
  const issuer = asker.personId;
  return desk.read({ purpose: 'doors' }, async (work) => {
    const [from, to] = [await askerOf(desk, work, asker), await actorOf(work, personId)];
    if (!from || !to || !mayInvite(from, to)) {
      return refuse({ code: 'record.not-found', params: { kind: 'person' } });
    }
    const [existing] = await work.db
      .select({ passphrase: account.passphrase })
      .from(account)
      .where(eq(account.personId, personId));
    if (existing?.passphrase) {
      // A second code for an account that is in use would be a way in: that is recovery, by two.
      return refuse({ code: 'door.account-in-use', params: {} });
    }
    const code = await writeCode(work, issuer, personId, 'invitation');
    await recordAudit(work, 'invite', `person/${personId}`, personId);
    return accept(code);
  });
}

type Somebody = NonNullable<Awaited<ReturnType<typeof actorOf>>>;

/** Whoever asks, with the roles that count in their session. */
async function askerOf(desk: Desk, work: Work, asker: Asker): Promise<Somebody | undefined> {
  const actor = await actorOf(work, asker.personId);
  return actor && contextOf(desk, asker).limited ? withoutWideRoles(actor) : actor;
}

/** Who may let whom in: each line of the access table's `invitation`. */
export function mayInvite(from: Somebody, to: Somebody): boolean {
  const held = (role: string) => from.roles.filter((each) => each.role === role);
  const leads = from.roles.filter((each) => each.role === 'director' || each.role === 'deputy');
  const posts = to.roles.map((each) => each.role);
  const onlyTeacher = posts.length > 0 && posts.every((role) => role === 'teacher');
  const groups = new Set(to.roles.flatMap((each) => each.groups ?? []));
  if (
    onlyTeacher &&
    held('facilitator').some(
      (each) =>
        each.groups?.some((group) => groups.has(group)) &&
        !leads.some((post) => post.school === each.school),
    )
  ) {
    return true;
  }
  const inSchools = posts.every((role) =>
    ['director', 'deputy', 'facilitator', 'teacher'].includes(role),
  );
  const regions = new Set(to.roles.map((each) => each.region));
  if (
    inSchools &&
    !onlyTeacher &&
    held('coordinator').some((each) => each.region !== undefined && regions.has(each.region))
  ) {
    return true;
  }
  const programme =
    posts.length > 0 && posts.every((role) => ['coordinator', 'evaluator'].includes(role));
  if (programme && held('strategy-group').length > 0) return true;
  const strategy = posts.length > 0 && posts.every((role) => role === 'strategy-group');
  return strategy && held('operator').length > 0;
}

async function writeCode(
  work: Work,
  issuer: string,
  personId: string,
  kind: 'invitation' | 'recovery',
): Promise<string> {
  const code = newInvitationCode();
  await work.db
    .delete(signInCode)
    .where(
      and(
        eq(signInCode.personId, personId),
        isNull(signInCode.usedAt),
        ne(signInCode.kind, 'link'),
      ),
    );
  await work.db.insert(signInCode).values({
    hash: hashOfToken(work.keys.codes, 'code', meantCode(code)),
    personId,
    kind,
    issuedBy: issuer,
    expiresAt: new Date(work.nowMs + INVITATION_MS).toISOString(),
  });
  return code;
}

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
    withinLimit(work, `invitation:${attempt.network}`, INVITATIONS_PER_NETWORK),
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
        .returning({ personId: signInCode.personId });
      if (!code) return refusedSignIn;
      await endAllSessions(work, code.personId);
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
    if (!right.value) {
      await countFailure(work, found.personId);
      return refusedSignIn;
    }
    await work.db
      .update(account)
      .set({ failures: 0, closedUntil: null })
      .where(eq(account.personId, found.personId));
    return accept(await signedIn(work, found.personId, attempt));
  });
}

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

/**
 * Ask for somebody to be let in again: the first of two people who must agree.
 * The facilitator asks, the coordinator agrees; nobody alone can become somebody else.
 */
export async function requestRecovery(
  desk: Desk,
  asker: Asker,
  personId: string,
): Promise<Result<void, StoreRefusal>> {
  const requester = asker.personId;
  return desk.read({ purpose: 'doors' }, async (work) => {
    const [from, to] = [await askerOf(desk, work, asker), await actorOf(work, personId)];
    if (!from || !to || !mayInvite(from, to)) {
      return refuse({ code: 'record.not-found', params: { kind: 'person' } });
    }
    await work.rows(
      `insert into tldw.approval (id, kind, subject_id, region_id, requested_by, state, document, requested_at)
       values ($1, 'recovery', $1, $2, $3, 'requested', '{}', $4)
       on conflict (id) do update set requested_by = excluded.requested_by, state = 'requested', requested_at = excluded.requested_at`,
      [personId, to.roles[0]?.region ?? null, requester, work.now],
    );
    await recordAudit(work, 'recovery-requested', `person/${personId}`, personId);
    return accept(undefined);
  });
}

/** Agree to let somebody in again: hands out a code, ends every session, and leaves a notice. */
export async function approveRecovery(
  desk: Desk,
  asker: Asker,
  personId: string,
): Promise<Result<string, StoreRefusal>> {
  const approver = asker.personId;
  return desk.read({ purpose: 'doors' }, async (work) => {
    const [from, to] = [await askerOf(desk, work, asker), await actorOf(work, personId)];
    const [asked] = await work.rows<{ requested_by: string }>(
      `select requested_by from tldw.approval where id = $1 and kind = 'recovery' and state = 'requested' for update`,
      [personId],
    );
    const regions = new Set(to?.roles.map((each) => each.region));
    const may = from?.roles.some(
      (each) =>
        each.role === 'strategy-group' ||
        (each.role === 'coordinator' && each.region !== undefined && regions.has(each.region)),
    );
    if (!asked || !may) return refuse({ code: 'record.not-found', params: { kind: 'approval' } });
    if (asked.requested_by === approver || approver === personId) {
      return refuse({ code: 'door.second-person-needed', params: {} });
    }
    await work.rows(
      `update tldw.approval set state = 'approved', approved_by = $2, decided_at = $3 where id = $1`,
      [personId, approver, work.now],
    );
    await endAllSessions(work, personId);
    // Whatever opened the door before may be in somebody else's hands.
    for (const way of [knownDevice, passkey, secondFactor, outsideAccount])
      await work.db.delete(way).where(eq(way.personId, personId));
    await recordAudit(work, 'recovery-approved', `person/${personId}`, personId);
    return accept(await writeCode(work, approver, personId, 'recovery'));
  });
}
