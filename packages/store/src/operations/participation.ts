import type { RequestContext } from '../access/request-context.ts';
import type { Desk } from '../desk.ts';

/** One person's part in the programme, as a row that names nobody. */
export interface NamelessParticipation {
  /** The events somebody took part in; empty if none is noted. */
  readonly attended: readonly string[];
}

/**
 * Who took part in what, without saying who: for the strategy group and the evaluator, to work out
 * how faithfully the programme is carried out.
 *
 * They have no right to a single row of attendance: first the database is asked whether this person
 * has the role, then the office gathers. The rows come in an order that says nothing. Whoever shows
 * numbers made of them hides the small ones.
 */
export async function participationWithoutNames(
  desk: Desk,
  context: RequestContext,
): Promise<readonly NamelessParticipation[] | undefined> {
  const [role] = await desk.read(context, (work) =>
    work.rows<{ held: boolean }>(
      `select tldw.i_am('strategy-group') or tldw.i_am('evaluator') as held`,
    ),
  );
  if (!role?.held) return undefined;
  return desk.read({ purpose: 'office' }, (work) =>
    work.rows<NamelessParticipation>(
      `select coalesce(array_agg(noted.event_id order by noted.event_id)
           filter (where noted.event_id is not null), '{}') as attended
       from (select distinct person_id from tldw.role_grant
             where role = 'teacher' and ended_on is null) taking
       left join tldw.attendance noted
         on noted.person_id = taking.person_id and noted.status = 'attended'
       group by taking.person_id order by attended`,
    ),
  );
}
