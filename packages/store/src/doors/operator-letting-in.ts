import { accept, refuse, type Result } from '@tldw/core';
import type { Desk } from '../desk.ts';
import type { StoreRefusal } from '../refusals.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { mayInvite, strategyGroupInside, writeCode } from './invitations.ts';
import { askForRecovery, openAnew } from './recovery.ts';
import { actorOf } from './sessions.ts';

/** What came of the operator's wish to let a member of the strategy group in. */
export type OperatorLetIn =
  | { readonly kind: 'invitation'; readonly code: string }
  /** Another member of the strategy group must agree in the app, and hands over the code. */
  | { readonly kind: 'second-person-needed' };

const OPERATOR = '#operator';

/**
 * Let a member of the strategy group in: how a programme's first people come through the door.
 *
 * While nobody else of the strategy group can sign in, whoever runs the machine writes the code
 * alone. From then on two must agree, as for everybody. Each step stands in the audit log.
 */
export async function letInAsOperator(
  desk: Desk,
  personId: string,
): Promise<Result<OperatorLetIn, StoreRefusal>> {
  return desk.read({ purpose: 'doors' }, async (work) => {
    const to = await actorOf(work, personId);
    const operator = { roles: [{ role: 'operator' as const }] };
    if (!to || !mayInvite(operator, to)) {
      return refuse({ code: 'door.not-the-operators', params: { person: personId } });
    }
    const inside = await strategyGroupInside(work);
    if (inside.some((each) => each !== personId)) {
      await askForRecovery(work, OPERATOR, to);
      return accept<OperatorLetIn>({ kind: 'second-person-needed' });
    }
    if (inside.length > 0) {
      return accept<OperatorLetIn>({
        kind: 'invitation',
        code: await openAnew(work, OPERATOR, personId),
      });
    }
    const code = await writeCode(work, OPERATOR, personId, 'invitation');
    await recordAudit(work, 'invite', `person/${personId}`, personId);
    return accept<OperatorLetIn>({ kind: 'invitation', code });
  });
}

/** The strategy group of a programme in which none of them can sign in yet; otherwise nobody. */
export async function firstPeople(desk: Desk): Promise<readonly string[]> {
  return desk.read({ purpose: 'doors' }, async (work) => {
    if ((await strategyGroupInside(work)).length > 0) return [];
    const found = await work.rows<{ id: string }>(
      `select distinct person_id as id from tldw.role_grant
       where role = 'strategy-group' and ended_on is null order by id`,
    );
    return found.map(({ id }) => id);
  });
}
