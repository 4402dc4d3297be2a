import { and, eq, isNull, ne } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { recordActOf } from '../audit/record-act-of.ts';
import { withoutWideRoles } from '../access/second-factor.ts';
import { contextOf, type Desk, type OperationId, type Work } from '../desk.ts';
import { newId } from '../new-id.ts';
import type { Asker } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { account, signInCode } from '../schema/doors.ts';
import { cardOnce } from './card-once.ts';
import { meantCode, newInvitationCode } from './invitation-code.ts';
import { actorOf } from './sessions.ts';
import { hashOfToken } from './tokens.ts';

const INVITATION_MS = 14 * 86_400_000;

/**
 * Write an invitation for somebody to sign in with. A new one ends the one before; the same operation
 * again gives the same one.
 *
 * Whether the issuer may is decided by roles, never by post: a facilitator for the participants of
 * the own groups, a coordinator for the school roles of the own region, the strategy group for
 * coordinators and evaluators, the operator for the strategy group while none of it can sign in. A
 * director never: whoever can issue codes can become anybody they issue one for.
 */
export async function issueInvitation(
  desk: Desk,
  asker: Asker,
  personId: string,
  operation: OperationId = newId(desk.now()),
): Promise<Result<string, StoreRefusal>> {
  const issuer = asker.personId;
  return cardOnce(desk, { issuer, personId, operation }, 'invite', async (work, code) => {
    const [from, to] = [await askerOf(desk, work, asker), await actorOf(work, personId)];
    if (!from || !to || !mayInvite(from, to)) {
      return refuse({ code: 'record.not-found', params: { kind: 'person' } });
    }
    if (await isInUse(work, personId)) {
      // A second code for an account that is in use would be a way in: that is recovery, by two.
      return refuse({ code: 'door.account-in-use', params: {} });
    }
    if (isOfStrategyGroup(to) && (await strategyGroupInside(work)).length > 0) {
      return refuse({ code: 'door.second-person-needed', params: {} });
    }
    await writeCode(work, issuer, personId, 'invitation', code);
    await recordActOf(work, issuer, 'invite', personId);
    return accept(undefined);
  });
}

/** Whether somebody has come in with a card before: they have a passphrase, or had one. */
export async function isInUse(work: Work, personId: string): Promise<boolean> {
  const [existing] = await work.db
    .select({ passphrase: account.passphrase })
    .from(account)
    .where(eq(account.personId, personId));
  return Boolean(existing?.passphrase);
}

/** Somebody with the roles they hold today. */
export type Somebody = NonNullable<Awaited<ReturnType<typeof actorOf>>>;

function isOfStrategyGroup({ roles }: Somebody): boolean {
  return roles.some(({ role }) => role === 'strategy-group');
}

/** Whoever asks, with the roles that count in their session. */
export async function askerOf(desk: Desk, work: Work, asker: Asker): Promise<Somebody | undefined> {
  const actor = await actorOf(work, asker.personId);
  return actor && contextOf(desk, asker).limited ? withoutWideRoles(actor) : actor;
}

/** Who may let whom in: each line of the access table's `invitation`. */
export function mayInvite(from: Pick<Somebody, 'roles'>, to: Pick<Somebody, 'roles'>): boolean {
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

/** One after another write a card for somebody, or use one. */
export async function holdDoorOf(work: Work, personId: string): Promise<void> {
  await work.rows('select pg_advisory_xact_lock(7401005, hashtext($1))', [personId]);
}

/** A code for somebody, kept as a hash only; one that was not used yet ends. */
export async function writeCode(
  work: Work,
  issuer: string,
  personId: string,
  kind: 'invitation' | 'recovery',
  code = newInvitationCode(),
): Promise<string> {
  await holdDoorOf(work, personId);
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

/** The members of the strategy group who have a way in. */
export async function strategyGroupInside(work: Work): Promise<readonly string[]> {
  const found = await work.rows<{ id: string }>(
    `select distinct held.person_id as id from tldw.role_grant held
     where held.role = 'strategy-group' and held.ended_on is null
       and (exists (select from tldw.account own
              where own.person_id = held.person_id and own.passphrase is not null)
         or exists (select from tldw.passkey key where key.person_id = held.person_id))`,
  );
  return found.map(({ id }) => id);
}
