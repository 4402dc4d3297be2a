import type { ResearchPerson } from '@tldw/evaluation/exports';
import type { Work } from '../desk.ts';

/** Somebody who agreed, with what a file for research may be made of: never a name, never a text. */
export type AgreedPerson = Omit<ResearchPerson, 'pseudonym'> & { readonly person: string };

interface Row {
  readonly person: string;
  readonly region: string | null;
  readonly school: string | null;
  readonly sessions: number;
  readonly tutorials: number;
  readonly network_events: number;
  readonly stage: string | null;
  readonly started_on: string | null;
  readonly ratings: readonly number[] | null;
}

const AGREED = `kind = 'consent' and state = 'given' and document ->> 'purpose' = 'research-use'`;

const attended = (kind: string): string => `
  (select count(*)::integer from tldw.attendance noted join tldw.event on event.id = noted.event_id
   where noted.person_id = agreed.person and noted.status = 'attended' and event.kind = '${kind}')`;

/**
 * Everybody whose consent to research holds now, for the office alone. Their consents are held as they
 * are until the transaction ends: whoever withdraws meanwhile is heard right after it.
 */
export async function peopleWhoAgreed(office: Work): Promise<readonly AgreedPerson[]> {
  await office.rows(`select id from tldw.kept_record where ${AGREED} order by id for share`);
  const rows = await office.rows<Row>(
    `select agreed.person, person.region_id as region, person.school_id as school,
       ${attended('group-session')} as sessions, ${attended('tutorial')} as tutorials,
       ${attended('network-event')} as network_events,
       work.stage, coalesce(work.document ->> 'begunOn', work.document -> 'project' ->> 'begunOn') as started_on,
       (select array_agg((noted.document ->> 'score')::float8 order by noted.noticed_on, noted.id)
        from tldw.evidence noted where noted.teacher_id = agreed.person
          and noted.document ->> 'kind' = 'supervision-rating') as ratings
     from (select distinct owner_id as person from tldw.kept_record where ${AGREED}) agreed
     join tldw.person on person.id = agreed.person
     left join lateral (select stage, document from tldw.project
       where owner_id = agreed.person order by started_at desc, id desc limit 1) work on true
     where exists (select from tldw.role_grant held where held.person_id = agreed.person and held.role = 'teacher')
     order by agreed.person`,
  );
  return rows.map((row) => ({
    person: row.person,
    ...(row.region === null ? {} : { region: row.region }),
    ...(row.school === null ? {} : { school: row.school }),
    sessions: row.sessions,
    tutorials: row.tutorials,
    networkEvents: row.network_events,
    ...(row.stage === null ? {} : { stage: row.stage }),
    ...(row.started_on === null ? {} : { startedOn: row.started_on }),
    ratings: row.ratings ?? [],
  }));
}
