import type { RequestContext } from '../access/request-context.ts';
import type { Desk } from '../desk.ts';

/** Somebody whom one may ask for support, by what they are to the asker; their name is not told. */
export interface PersonToTurnTo {
  readonly person: string;
  readonly role: 'director' | 'coordinator' | 'facilitator';
  readonly school?: string;
  readonly region?: string;
}

/**
 * The people one may address a request to: the director of one's school, the coordinator of one's
 * region, the facilitators of one's group, and for a director those of the school's groups.
 */
export async function whomToTurnTo(desk: Desk, context: RequestContext): Promise<PersonToTurnTo[]> {
  const mine = await desk.read(context, (work) =>
    work.rows<{ role: string; school: string | null; region: string | null; group: string | null }>(
      `select role, school_id as school, region_id as region, group_id as "group"
       from tldw.role_grant where person_id = $1 and ended_on is null`,
      [work.me],
    ),
  );
  const all = (pick: (grant: (typeof mine)[number]) => string | null, ...roles: string[]) => [
    ...new Set(mine.flatMap((grant) => (roles.includes(grant.role) ? (pick(grant) ?? []) : []))),
  ];
  const schools = all(({ school }) => school, 'teacher', 'facilitator', 'deputy');
  const regions = all(({ region }) => region, 'teacher', 'facilitator', 'director', 'deputy');
  const groups = all(({ group }) => group, 'teacher');
  const directed = all(({ school }) => school, 'director', 'deputy');
  const found = await desk.read({ purpose: 'office' }, (work) =>
    work.rows<{ person: string; role: string; school: string | null; region: string | null }>(
      `select distinct person_id as person, role, school_id as school, region_id as region
       from tldw.role_grant where ended_on is null and (
         (role = 'director' and school_id = any($1)) or
         (role = 'coordinator' and region_id = any($2)) or
         (role = 'facilitator' and (group_id = any($3) or school_id = any($4))))
       order by role, person_id`,
      [schools, regions, groups, directed],
    ),
  );
  const { personId } = context;
  return found
    .filter(({ person }) => person !== personId)
    .map(({ person, role, school, region }) => ({
      person,
      role: role as PersonToTurnTo['role'],
      ...(school === null ? {} : { school }),
      ...(region === null ? {} : { region }),
    }));
}
