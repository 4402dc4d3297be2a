import { and, desc, eq, gt, ne } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import type { Desk } from '../desk.ts';
import type { Asker } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import {
  account,
  knownDevice,
  outsideAccount,
  passkey,
  secondFactor,
  session,
} from '../schema/doors.ts';
import { isStill, unlessCrowded } from './accounts.ts';
import { withinLimit, type Limit } from './brakes.ts';
import { hashPassphrase, isPassphrase, weaknessOf } from './passphrase.ts';
import { IDLE_MS } from './sessions.ts';
import { hashOfToken } from './tokens.ts';

const DOORS = { purpose: 'doors' } as const;
// Whoever sits at an open session learns no passphrase there by trying.
const GUESSES: Limit = { attempts: 10, withinMs: 15 * 60_000 };
const refusedSignIn = refuse({ code: 'door.sign-in-refused', params: {} } as const);

/** How one comes in, and where one is signed in. */
export interface MyDoors {
  readonly login?: string;
  readonly hasAuthenticator: boolean;
  readonly passkeys: readonly { readonly id: string; readonly addedOn: string }[];
  readonly outside: readonly { readonly issuer: string; readonly linkedAt: string }[];
  readonly sessions: readonly {
    readonly id: string;
    readonly startedAt: string;
    readonly seenAt: string;
    readonly seenOn: string;
    readonly isThisOne: boolean;
  }[];
}

/** One's own ways in and sessions; the token says which session is this one. */
export async function myDoors(desk: Desk, personId: string, token: string): Promise<MyDoors> {
  return desk.read(DOORS, async (work) => {
    const mine = <Table extends { personId: Parameters<typeof eq>[0] }>(table: Table) =>
      eq(table.personId, personId);
    const here = hashOfToken(work.keys.codes, 'session', token).toString('hex');
    const [own] = await work.db.select().from(account).where(mine(account));
    const keys = await work.db.select().from(passkey).where(mine(passkey));
    const codes = await work.db.select().from(secondFactor).where(mine(secondFactor));
    const outside = await work.db.select().from(outsideAccount).where(mine(outsideAccount));
    const sessions = await work.db
      .select()
      .from(session)
      .where(
        and(
          mine(session),
          gt(session.endsAt, work.now),
          gt(session.seenAt, new Date(work.nowMs - IDLE_MS).toISOString()),
        ),
      )
      .orderBy(desc(session.seenAt));
    return {
      ...(own?.login ? { login: own.login } : {}),
      hasAuthenticator: codes.length > 0,
      passkeys: keys.map(({ id, document }) => ({
        id,
        addedOn: String((document as { addedOn?: string }).addedOn ?? ''),
      })),
      outside: outside.map(({ issuer, linkedAt }) => ({ issuer, linkedAt })),
      sessions: sessions.map(({ hash, startedAt, seenAt, seenOn }) => {
        const id = Buffer.from(hash).toString('hex');
        return { id, startedAt, seenAt, seenOn, isThisOne: id === here };
      }),
    };
  });
}

/** End one of one's own sessions by its place in the list. */
export async function endMySession(desk: Desk, personId: string, id: string): Promise<void> {
  await desk.read(DOORS, async (work) => {
    const hash = Buffer.from(/^[0-9a-f]{64}$/.test(id) ? id : '', 'hex');
    await work.db
      .delete(session)
      .where(and(eq(session.hash, hash), eq(session.personId, personId)));
  });
}

/** End every session but this one, and forget every device: whoever has an old cookie is outside. */
export async function endMyOtherSessions(
  desk: Desk,
  personId: string,
  token: string,
): Promise<void> {
  await desk.read(DOORS, async (work) => {
    const here = hashOfToken(work.keys.codes, 'session', token);
    await work.db
      .delete(session)
      .where(and(eq(session.personId, personId), ne(session.hash, here)));
    await work.db.delete(knownDevice).where(eq(knownDevice.personId, personId));
    await recordAudit(work, 'sessions-ended', `person/${personId}`, personId);
  });
}

/** The passphrase that was, and the one that shall be. */
export interface NewPassphrase {
  readonly old: string;
  readonly passphrase: string;
}

/** Choose another passphrase; the old one is asked for, and all other sessions end. */
export async function changePassphrase(
  desk: Desk,
  personId: string,
  given: NewPassphrase,
  token: string,
): Promise<Result<void, StoreRefusal>> {
  const counted = await desk.read(DOORS, (work) =>
    withinLimit(work, `passphrase:${personId}`, GUESSES),
  );
  if (!counted) {
    return refuse({
      code: 'door.too-many-attempts',
      params: { retryAfterMs: GUESSES.withinMs },
    });
  }
  const [own] = await desk.read(DOORS, (work) =>
    work.db.select().from(account).where(eq(account.personId, personId)),
  );
  const right = await unlessCrowded(() => isPassphrase(own?.passphrase, given.old));
  if (!right.ok) return right;
  if (!own || !right.value) return refusedSignIn;
  const weakness = weaknessOf(given.passphrase, own.login ?? '');
  if (weakness) return refuse({ code: 'door.passphrase-weak', params: { because: weakness } });
  const hashed = await unlessCrowded(() => hashPassphrase(given.passphrase));
  if (!hashed.ok) return hashed;
  const changed = await desk.read(DOORS, async (work) => {
    const rows = await work.db
      .update(account)
      .set({ passphrase: hashed.value })
      .where(isStill(own))
      .returning({ personId: account.personId });
    if (rows.length === 0) return false;
    await recordAudit(work, 'passphrase-changed', `person/${personId}`, personId);
    return true;
  });
  if (!changed) return refusedSignIn;
  await endMyOtherSessions(desk, personId, token);
  return accept(undefined);
}

/** Give up a passkey. The last second factor of a wide role is given up only for another one. */
export async function removePasskey(
  desk: Desk,
  { personId, strong }: Asker,
  id: string,
): Promise<Result<void, StoreRefusal>> {
  if (strong !== true) return refuse({ code: 'door.second-factor-needed', params: {} });
  return desk.read(DOORS, async (work) => {
    const gone = await work.db
      .delete(passkey)
      .where(and(eq(passkey.id, id), eq(passkey.personId, personId)))
      .returning({ id: passkey.id });
    if (gone.length === 0) return refuse({ code: 'record.not-found', params: { kind: 'passkey' } });
    await recordAudit(work, 'passkey-removed', `person/${personId}`, personId);
    return accept(undefined);
  });
}
