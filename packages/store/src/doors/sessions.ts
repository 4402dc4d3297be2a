import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { accept, refuse, type Language, type Result } from '@tldw/core';
import { withoutWideRoles, type SecondFactor } from '../access/second-factor.ts';
import type { Work } from '../desk.ts';
import type { Actor, HeldRole, HeldRoleAt } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { session, signInCode } from '../schema/doors.ts';
import { person, roleGrant } from '../schema/roster.ts';
import { mayBeLost } from './may-be-lost.ts';
import { hashOfToken, newToken } from './tokens.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A session ends after this long without a request. */
export const IDLE_MS = 30 * MINUTE;
/** A session ends this long after signing in, whatever happens in it. */
export const ABSOLUTE_MS = 12 * HOUR;
/** On a device that others use, a lesson's length is enough. */
export const SHARED_DEVICE_MS = 45 * MINUTE;

const LINK_MS = 15 * MINUTE;

/** How somebody signed in, and on what kind of device. */
export interface SessionKind {
  /** With a passkey or another second factor. */
  readonly strong?: boolean;
  /** On a computer that others use as well. */
  readonly sharedDevice?: boolean;
  /** The kind of device and program, for the person's own list of sessions. */
  readonly seenOn?: string;
}

const sessionHash = (work: Work, token: string): Buffer =>
  hashOfToken(work.keys.codes, 'session', token);

/** Begin a session and hand out its token: the only time that it exists in the clear. */
export async function beginSession(
  work: Work,
  personId: string,
  kind: SessionKind = {},
): Promise<string> {
  const token = newToken();
  const lasts = kind.sharedDevice ? SHARED_DEVICE_MS : ABSOLUTE_MS;
  await work.db.insert(session).values({
    hash: sessionHash(work, token),
    personId,
    startedAt: work.now,
    seenAt: work.now,
    endsAt: new Date(work.nowMs + lasts).toISOString(),
    strong: kind.strong ?? false,
    shared: kind.sharedDevice ?? false,
    seenOn: (kind.seenOn ?? '').slice(0, 60),
  });
  return token;
}

async function liveSession(work: Work, token: string) {
  const [found] = await work.db
    .select()
    .from(session)
    .where(
      and(
        eq(session.hash, sessionHash(work, token)),
        gt(session.endsAt, work.now),
        gt(session.seenAt, new Date(work.nowMs - IDLE_MS).toISOString()),
      ),
    );
  return found;
}

/**
 * Who is signed in with a token, or nobody when it ended, was ended or never was.
 *
 * @param secondFactor where it is asked for, wide roles of a session without one are set aside
 */
export async function sessionOf(
  work: Work,
  token: string,
  secondFactor: SecondFactor = 'not-asked',
): Promise<Actor | undefined> {
  const found = await liveSession(work, token);
  if (!found) return undefined;
  // Once a minute is enough to know that somebody is there, and saves a write per page.
  if (Date.parse(found.seenAt) < work.nowMs - MINUTE) {
    await mayBeLost(work);
    await work.db.update(session).set({ seenAt: work.now }).where(eq(session.hash, found.hash));
  }
  const actor = await actorOf(work, found.personId);
  if (!actor) return undefined;
  const strong = { ...actor, strong: found.strong };
  return secondFactor === 'asked' && !found.strong ? withoutWideRoles(strong) : strong;
}

/** A new token for the same session; it may become strong, and never ends later than the old one. */
export async function rotateSession(
  work: Work,
  token: string,
  kind: SessionKind = {},
): Promise<string | undefined> {
  const found = await liveSession(work, token);
  if (!found) return undefined;
  await endSession(work, token);
  const next = await beginSession(work, found.personId, {
    strong: found.strong || kind.strong === true,
    sharedDevice: found.shared || kind.sharedDevice === true,
    seenOn: kind.seenOn ?? found.seenOn,
  });
  await work.db
    .update(session)
    .set({ startedAt: found.startedAt, endsAt: found.endsAt })
    .where(eq(session.hash, sessionHash(work, next)));
  return next;
}

/** End one session. */
export async function endSession(work: Work, token: string): Promise<void> {
  await work.db.delete(session).where(eq(session.hash, sessionHash(work, token)));
}

/** End every session of somebody, on all devices. */
export async function endAllSessions(work: Work, personId: string): Promise<void> {
  await work.db.delete(session).where(eq(session.personId, personId));
}

/** Somebody with the roles they hold now, whatever the session. */
export async function actorOf(work: Work, personId: string): Promise<Actor | undefined> {
  const [found] = await actorsOf(work, [personId]);
  return found;
}

/** Several people with the roles they hold now; who does not exist is left out. */
export async function actorsOf(work: Work, ids: readonly string[]): Promise<readonly Actor[]> {
  // As one list parameter: the question's text is the same however many are asked about.
  const among = sql.param([...ids]);
  const people = await work.db
    .select({ id: person.id, name: person.name, language: person.language })
    .from(person)
    .where(sql`${person.id} = any(${among})`);
  const grants = await work.db
    .select()
    .from(roleGrant)
    .where(and(sql`${roleGrant.personId} = any(${among})`, isNull(roleGrant.endedOn)));
  return people.map(({ id, name, language }) => ({
    personId: id,
    name,
    language: language as Language,
    roles: rolesFrom(grants.filter(({ personId }) => personId === id)),
    strong: false,
    withheld: [],
  }));
}

function rolesFrom(grants: readonly (typeof roleGrant.$inferSelect)[]): HeldRoleAt[] {
  const byPlace = new Map<string, HeldRoleAt & { groups?: string[] }>();
  for (const grant of grants) {
    const key = `${grant.role} ${grant.regionId ?? ''} ${grant.schoolId ?? ''}`;
    const held = byPlace.get(key) ?? {
      role: grant.role as HeldRole,
      ...(grant.regionId === null ? {} : { region: grant.regionId }),
      ...(grant.schoolId === null ? {} : { school: grant.schoolId }),
    };
    if (grant.groupId !== null) held.groups = [...(held.groups ?? []), grant.groupId];
    byPlace.set(key, held);
  }
  return [...byPlace.values()];
}

/**
 * A one-time link for somebody, for demonstrations and for a first sign-in by the operator.
 * It lasts a quarter of an hour and opens one session.
 */
export async function issueSignInLink(
  work: Work,
  personId: string,
): Promise<Result<string, StoreRefusal>> {
  const [found] = await work.db
    .select({ id: person.id })
    .from(person)
    .where(eq(person.id, personId));
  if (!found) return refuse({ code: 'record.not-found', params: { kind: 'person' } });
  const token = newToken();
  await work.db.insert(signInCode).values({
    hash: hashOfToken(work.keys.codes, 'link', token),
    personId,
    kind: 'link',
    issuedBy: '#operator',
    expiresAt: new Date(work.nowMs + LINK_MS).toISOString(),
  });
  return accept(token);
}

/** Use a one-time link: of two who use it at once, one gets in. */
export async function redeemSignInLink(
  work: Work,
  token: string,
  kind: SessionKind = {},
): Promise<Result<string, StoreRefusal>> {
  const used = await work.db
    .update(signInCode)
    .set({ usedAt: work.now })
    .where(
      and(
        eq(signInCode.hash, hashOfToken(work.keys.codes, 'link', token)),
        isNull(signInCode.usedAt),
        gt(signInCode.expiresAt, work.now),
      ),
    )
    .returning({ personId: signInCode.personId });
  const [code] = used;
  if (!code) return refuse({ code: 'door.sign-in-refused', params: {} });
  return accept(await beginSession(work, code.personId, kind));
}
