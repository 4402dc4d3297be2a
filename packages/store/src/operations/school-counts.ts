import type { Desk } from '../desk.ts';
import type { RequestContext } from '../access/request-context.ts';

/** How far a school has come, as numbers that name nobody. */
export interface SchoolCounts {
  /** Teachers who take part now. */
  readonly teachers: number;
  /** Projects by stage. */
  readonly stages: Readonly<Record<string, number>>;
  /** Of each group session that was noted: how many are of each status. */
  readonly attendance: readonly {
    readonly event: string;
    readonly statuses: Readonly<Record<string, number>>;
  }[];
}

/**
 * Count a school for its director. The director has no right to a single row of what is counted:
 * first the database is asked whether this person directs this school, then the office counts.
 *
 * The numbers are raw: whoever shows them hides the small ones.
 */
export async function countSchool(
  desk: Desk,
  context: RequestContext,
  school: string,
): Promise<SchoolCounts | undefined> {
  const [post] = await desk.read(context, (work) =>
    work.rows<{ directs: boolean }>(
      `select exists (select from tldw.role_grant where person_id = $1 and role = 'director'
         and school_id = $2 and ended_on is null) as directs`,
      [work.me, school],
    ),
  );
  if (!post?.directs) return undefined;
  return desk.read({ purpose: 'office' }, async (work) => {
    const [taking] = await work.rows<{ count: number }>(
      `select count(distinct person_id)::integer as count from tldw.role_grant
       where role = 'teacher' and school_id = $1 and ended_on is null`,
      [school],
    );
    const stages = await work.rows<{ stage: string; count: number }>(
      'select stage, count(*)::integer as count from tldw.project where school_id = $1 group by stage',
      [school],
    );
    const noted = await work.rows<{ event: string; status: string; count: number }>(
      `select event_id as event, status, count(*)::integer as count from tldw.attendance
       where school_id = $1 and status <> 'expected' group by event_id, status order by event_id`,
      [school],
    );
    const events = [...new Set(noted.map(({ event }) => event))];
    return {
      teachers: taking?.count ?? 0,
      stages: Object.fromEntries(stages.map(({ stage, count }) => [stage, count])),
      attendance: events.map((event) => ({
        event,
        statuses: Object.fromEntries(
          noted.filter((each) => each.event === event).map((each) => [each.status, each.count]),
        ),
      })),
    };
  });
}
