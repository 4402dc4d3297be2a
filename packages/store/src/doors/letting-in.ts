import { contextOf, type Desk, type Work } from '../desk.ts';
import { withoutWideRoles } from '../access/second-factor.ts';
import type { Asker, HeldRole } from '../records.ts';
import { mayInvite } from './invitations.ts';
import { mayAgree } from './recovery.ts';
import { actorOf, actorsOf } from './sessions.ts';

/** Somebody whom the asker may let in, and how far they are. */
export interface ToLetIn {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly HeldRole[];
  /** Where they take part: their school, or the region they work for. */
  readonly region?: string;
  readonly school?: string;
  readonly state: 'outside' | 'invited' | 'inside' | 'recovery-requested';
  /** Whether the asker is the second person who may agree to letting them in again. */
  readonly mayApprove: boolean;
  /** Whether the asker is the one who asked for it, and can take it back. */
  readonly isAskedByMe: boolean;
}

const MOST = 400;

/** The people whom somebody may invite, and those whose return waits for a second person. */
export async function peopleToLetIn(desk: Desk, asker: Asker): Promise<readonly ToLetIn[]> {
  return desk.read({ purpose: 'doors' }, async (work) => {
    const me = await actorOf(work, asker.personId);
    if (!me) return [];
    const from = contextOf(desk, asker).limited ? withoutWideRoles(me) : me;
    const held = (role: HeldRole) => from.roles.filter((each) => each.role === role);
    const groups = held('facilitator').flatMap((each) => each.groups ?? []);
    const regions = held('coordinator').flatMap((each) => each.region ?? []);
    const wide = held('strategy-group').length > 0;
    const roles = [
      ...(wide ? ['coordinator', 'evaluator'] : []),
      ...(held('operator').length > 0 ? ['strategy-group'] : []),
    ];
    const found = await candidates(work, { groups, regions, roles, wide });
    const actors = await actorsOf(
      work,
      found.map(({ id }) => id),
    );
    const actorBy = new Map(actors.map((actor) => [actor.personId, actor]));
    const people: ToLetIn[] = [];
    for (const { id, state, requested_by } of found) {
      const to = id === asker.personId ? undefined : actorBy.get(id);
      if (!to) continue;
      const waits = state === 'recovery-requested';
      const mayApprove = waits && requested_by !== asker.personId && mayAgree(from, to);
      if (!mayApprove && !mayInvite(from, to)) continue;
      const at = to.roles.find(({ school }) => school !== undefined) ?? to.roles[0];
      people.push({
        id,
        name: to.name,
        roles: [...new Set(to.roles.map(({ role }) => role))],
        ...(at?.region === undefined ? {} : { region: at.region }),
        ...(at?.school === undefined ? {} : { school: at.school }),
        state,
        mayApprove,
        isAskedByMe: waits && requested_by === asker.personId,
      });
    }
    return people.sort((a, b) => a.name.localeCompare(b.name, 'kk'));
  });
}

interface Candidate {
  readonly id: string;
  readonly state: ToLetIn['state'];
  readonly requested_by: string | null;
}

function candidates(
  work: Work,
  asked: {
    readonly groups: readonly string[];
    readonly regions: readonly string[];
    readonly roles: readonly string[];
    readonly wide: boolean;
  },
): Promise<Candidate[]> {
  return work.rows<Candidate>(
    `select found.id, asked.requested_by,
       case when asked.id is not null then 'recovery-requested'
         when exists (select from tldw.account own where own.person_id = found.id and own.passphrase is not null)
           or exists (select from tldw.passkey key where key.person_id = found.id) then 'inside'
         when exists (select from tldw.sign_in_code code where code.person_id = found.id
           and code.kind <> 'link' and code.used_at is null and code.expires_at > $5) then 'invited'
         else 'outside' end as state
     from (
       select distinct held.person_id as id from tldw.role_grant held
       where held.ended_on is null and (held.group_id = any($1::text[])
         or (held.region_id = any($2::text[]) and held.role <> 'teacher')
         or held.role = any($3::text[]))
       union
       select asking.subject_id from tldw.approval asking
       where asking.kind = 'recovery' and asking.state = 'requested'
         and ($4::boolean or asking.region_id = any($2::text[]))
     ) as found
     left join tldw.approval asked
       on asked.id = found.id and asked.kind = 'recovery' and asked.state = 'requested'
     limit ${MOST}`,
    [asked.groups, asked.regions, asked.roles, asked.wide, work.now],
  );
}
