import { accept, refuse, type Result } from '@tldw/core';
import { recordActOf } from '../audit/record-act-of.ts';
import type { Desk, OperationId, Work } from '../desk.ts';
import { newId } from '../new-id.ts';
import type { Asker } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { cardOnce } from './card-once.ts';
import { endWaysIn } from './end-ways-in.ts';
import { askerOf, mayInvite, writeCode, type Somebody } from './invitations.ts';
import { actorOf } from './sessions.ts';

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
    await askForRecovery(work, requester, to);
    return accept(undefined);
  });
}

/** Note that somebody asks for a person to be let in again; a second one must agree. */
export async function askForRecovery(work: Work, requester: string, to: Somebody): Promise<void> {
  await work.rows(
    `insert into tldw.approval (id, kind, subject_id, region_id, requested_by, state, document, requested_at)
       values ($1, 'recovery', $1, $2, $3, 'requested', '{}', $4)
       on conflict (id) do update set requested_by = excluded.requested_by, state = 'requested', requested_at = excluded.requested_at`,
    [to.personId, to.roles[0]?.region ?? null, requester, work.now],
  );
  await recordActOf(work, requester, 'recovery-requested', to.personId);
}

/**
 * Agree to let somebody in again: hands out a code, ends every session, and leaves a notice. The same
 * operation again gives the same code.
 */
export async function approveRecovery(
  desk: Desk,
  asker: Asker,
  personId: string,
  operation: OperationId = newId(desk.now()),
): Promise<Result<string, StoreRefusal>> {
  const approver = asker.personId;
  const attempt = { issuer: approver, personId, operation };
  return cardOnce(desk, attempt, 'approve recovery', async (work, code) => {
    const [from, to] = [await askerOf(desk, work, asker), await actorOf(work, personId)];
    const asked = await askedBy(work, personId);
    if (!asked || !from || !to || !mayAgree(from, to))
      return refuse({ code: 'record.not-found', params: { kind: 'approval' } });
    if (asked === approver || approver === personId) {
      return refuse({ code: 'door.second-person-needed', params: {} });
    }
    await work.rows(
      `update tldw.approval set state = 'approved', approved_by = $2, decided_at = $3 where id = $1`,
      [personId, approver, work.now],
    );
    await openAnew(work, approver, personId, code);
    return accept(undefined);
  });
}

/**
 * Take a request to let somebody in again back, or decline it as the second person: a slip of the
 * finger, or somebody who was spoken with and never asked. Nothing changes for the person; they read
 * of it in their own list.
 */
export async function declineRecovery(
  desk: Desk,
  asker: Asker,
  personId: string,
): Promise<Result<void, StoreRefusal>> {
  return desk.read({ purpose: 'doors' }, async (work) => {
    const [from, to] = [await askerOf(desk, work, asker), await actorOf(work, personId)];
    const asked = await askedBy(work, personId);
    const isOwn = asked === asker.personId;
    if (!asked || !from || !to || !(isOwn || mayAgree(from, to))) {
      return refuse({ code: 'record.not-found', params: { kind: 'approval' } });
    }
    await work.rows(`update tldw.approval set state = 'declined', decided_at = $2 where id = $1`, [
      personId,
      work.now,
    ]);
    await recordActOf(work, asker.personId, 'recovery-declined', personId);
    return accept(undefined);
  });
}

/** Who asked for somebody to be let in again, as long as nobody has decided. */
async function askedBy(work: Work, personId: string): Promise<string | undefined> {
  const [asked] = await work.rows<{ requested_by: string }>(
    `select requested_by from tldw.approval where id = $1 and kind = 'recovery' and state = 'requested' for update`,
    [personId],
  );
  return asked?.requested_by;
}

/**
 * Whether somebody is one of those who may agree as the second person: they are handed the code. Whoever
 * leads a school never holds one for it, whatever else they are (P4).
 */
export function mayAgree(from: Pick<Somebody, 'roles'>, to: Pick<Somebody, 'roles'>): boolean {
  const regions = new Set(to.roles.map((each) => each.region));
  const schools = new Set(to.roles.flatMap((each) => each.school ?? []));
  const leads = from.roles.some(
    ({ role, school = '' }) => (role === 'director' || role === 'deputy') && schools.has(school),
  );
  return (
    !leads &&
    from.roles.some(
      (each) =>
        each.role === 'strategy-group' ||
        (each.role === 'coordinator' && each.region !== undefined && regions.has(each.region)),
    )
  );
}

/** End every session and every way in of somebody, and write the code with which they begin anew. */
export async function openAnew(
  work: Work,
  approver: string,
  personId: string,
  code?: string,
): Promise<string> {
  await endWaysIn(work, personId);
  await recordActOf(work, approver, 'recovery-approved', personId);
  return writeCode(work, approver, personId, 'recovery', code);
}
