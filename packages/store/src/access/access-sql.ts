import { REGISTRY } from '../my-data/registry.ts';
import { POLICIES } from './policies.ts';
import { WIDE_ROLES } from './second-factor.ts';
import type { Policy } from './policy.ts';

/** The tables that only the owner of the schema touches: no row of them is anybody's business. */
export const INTERNAL_TABLES: readonly string[] = ['migration', 'context_key'];

/** Tables of which only some columns may be changed: nobody moves to another school by an update. */
const COLUMNS: Readonly<Record<string, string>> = {
  person: 'name, language, document',
  person_contact: 'shared, document',
};

/** The SQL that sets up the second fence; it may be run again and again. */
export function accessSql(policies: readonly Policy[] = POLICIES): string {
  const tables = [...new Set(policies.map((policy) => policy.table))];
  return [
    FUNCTIONS,
    DROP_POLICIES,
    ...tables.map((table) => fenceFor(table, policies)),
    ...policies.map(createPolicy),
    OWNER_POLICIES,
  ].join('\n');
}

function fenceFor(table: string, policies: readonly Policy[]): string {
  const commands = [...new Set(policies.filter((each) => each.table === table).map((p) => p.to))];
  return [
    `alter table tldw.${table} enable row level security;`,
    `alter table tldw.${table} force row level security;`,
    `revoke all on tldw.${table} from tldw_app;`,
    ...commands.map(
      (command) =>
        `grant ${command}${COLUMNS[table] && command === 'update' ? ` (${COLUMNS[table]})` : ''} on tldw.${table} to tldw_app;`,
    ),
  ].join('\n');
}

/** One policy as SQL. */
export function createPolicy(policy: Policy): string {
  const using = policy.rows === undefined ? '' : ` using (${policy.rows})`;
  const check = policy.becomes === undefined ? '' : ` with check (${policy.becomes})`;
  return `create policy ${policy.name} on tldw.${policy.table} for ${policy.to} to tldw_app${using}${check};`;
}

const DROP_POLICIES = `
do $$ declare each record; begin
  for each in select policyname, tablename from pg_policies where schemaname = 'tldw' loop
    execute format('drop policy %I on tldw.%I', each.policyname, each.tablename);
  end loop;
end $$;`;

// Erasing the person who asks is done by a function of the owner's, whom FORCE binds as well.
const ERASED = Object.entries(REGISTRY).flatMap(([table, held]) =>
  held.holds === 'personal' ? held.person.map((column) => [table, column] as const) : [],
);

// The functions below read these two tables as the schema's owner, whom FORCE binds as well.
const OWNER_POLICIES = `
create policy owner_read on tldw.role_grant for select to current_user using (true);
create policy owner_read on tldw.school_group for select to current_user using (true);
create policy owner_read on tldw.reflection_share for select to current_user using (true);
create policy owner_read on tldw.event for select to current_user using (true);
create policy owner_lock on tldw.event for update to current_user using (true) with check (false);
create policy owner_read on tldw.kept_record for select to current_user using (kind = 'certificate');
create policy owner_read on tldw.survey_wave for select to current_user using (true);
create policy owner_shuffle on tldw.survey_response for all to current_user using ((select tldw.purpose()) = 'office');
create policy owner_shuffle on tldw.survey_ticket_spent for all to current_user using ((select tldw.purpose()) = 'office');
do $$ declare each record; begin
  for each in select * from (values ${ERASED.map(([table, column]) => `('${table}', '${column}')`).join(', ')}) as erased(from_table, of_column) loop
    execute format('create policy owner_erases_read on tldw.%I for select to current_user using (%I = (select tldw.me()))', each.from_table, each.of_column);
    execute format('create policy owner_erases on tldw.%I for delete to current_user using (%I = (select tldw.me()))', each.from_table, each.of_column);
  end loop;
end $$;
create policy owner_read on tldw.registration for select to current_user using (true);
create policy owner_add on tldw.registration for insert to current_user with check (true);`;

// A person stands in a relation to few groups, schools and people: told so, the database looks them
// up by an index instead of reading everybody.
const relation = (name: string, parameters: string, returns: string, body: string): string => `
create or replace function tldw.${name}(${parameters}) returns ${returns}
language sql stable security definer${/^(?:setof|table)/.test(returns) ? ' rows 20' : ''} set search_path = pg_catalog, pg_temp as $body$ ${body} $body$;`;

// So plain that the database puts it in place of the call: no function is begun for it.
const said = (name: string, expression: string): string => `
create or replace function tldw.${name}() returns text language sql stable as $body$ select ${expression} $body$;
alter function tldw.${name}() security invoker; alter function tldw.${name}() reset all;`;

// Roles that reach beyond one's own groups and school do nothing in a session without the second
// factor, where the installation asks for one.
const wide = WIDE_ROLES.map((role) => `'${role}'`).join(', ');
const counts = `(grants.role not in (${wide}) or (select tldw.verified_context())[3] = 'full')`;

const live = `grants.person_id = tldw.me() and grants.ended_on is null`;

// P5: whoever leads a school reads nothing as a facilitator there.
const facilitated = `
  select grants.group_id from tldw.role_grant grants
  where ${live} and grants.role = 'facilitator' and grants.group_id is not null
    and not exists (
      select from tldw.role_grant post
      where post.person_id = grants.person_id and post.ended_on is null
        and post.role in ('director', 'deputy') and post.school_id = grants.school_id)`;

const FUNCTIONS = `
create or replace function tldw.verified_context() returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $body$
declare
  parts text[] := string_to_array(current_setting('tldw.context', true), '.');
  key record;
  person text;
begin
  if parts is null or array_length(parts, 1) is distinct from 5 then return null; end if;
  select inner_half, outer_half into key from tldw.context_key;
  if encode(sha256(key.outer_half || sha256(key.inner_half ||
       convert_to(parts[1] || '.' || parts[2] || '.' || parts[3] || '.' || parts[4], 'UTF8'))), 'hex') <> parts[5]
     or parts[4]::bigint < extract(epoch from clock_timestamp()) then
    raise exception 'the request context is not signed' using errcode = '28000';
  end if;
  person := case when parts[1] = 'person' then convert_from(decode(parts[2], 'hex'), 'UTF8') end;
  return array[parts[1], person, parts[3], coalesce(person, '#' || parts[1])];
end $body$;
${said('purpose', '(tldw.verified_context())[1]')}
${said('me', '(tldw.verified_context())[2]')}
${said('actor', '(tldw.verified_context())[4]')}
${relation(
  'i_am',
  'asked text',
  'boolean',
  `select exists (select from tldw.role_grant grants where ${live} and grants.role = asked and ${counts})`,
)}
${relation('groups_i_facilitate', '', 'setof text', facilitated)}
${relation(
  'groups_i_take_part_in',
  '',
  'setof text',
  `select grants.group_id from tldw.role_grant grants where ${live} and grants.role <> 'facilitator' and grants.group_id is not null`,
)}
${relation(
  'schools_i_lead',
  '',
  'setof text',
  `select grants.school_id from tldw.role_grant grants where ${live} and grants.role in ('director', 'deputy') and grants.school_id is not null`,
)}
${relation(
  'schools_of_mine',
  '',
  'setof text',
  `select grants.school_id from tldw.role_grant grants where ${live} and grants.role in ('director', 'deputy', 'teacher', 'facilitator') and grants.school_id is not null`,
)}
${relation(
  'regions_i_coordinate',
  '',
  'setof text',
  `select grants.region_id from tldw.role_grant grants where ${live} and grants.role = 'coordinator' and grants.region_id is not null and ${counts}`,
)}
${relation(
  'people_i_facilitate',
  '',
  'setof text',
  `select grants.person_id from tldw.role_grant grants where grants.ended_on is null and grants.role <> 'facilitator' and grants.group_id in (select tldw.groups_i_facilitate())`,
)}
${relation(
  'people_of_my_groups',
  '',
  'setof text',
  `select grants.person_id from tldw.role_grant grants where grants.ended_on is null and grants.group_id in (select tldw.groups_i_facilitate() union select tldw.groups_i_take_part_in())`,
)}
${relation(
  'reflections_shared_with_me',
  '',
  'table (reflection_id text, author_id text)',
  `select share.reflection_id, share.author_id from tldw.reflection_share share where share.audience = 'person' and share.reader_id = tldw.me()
   union all select share.reflection_id, share.author_id from tldw.reflection_share share where share.audience in ('facilitators', 'group') and share.group_id in (select tldw.groups_i_facilitate())
   union all select share.reflection_id, share.author_id from tldw.reflection_share share where share.audience = 'group' and share.group_id in (select tldw.groups_i_take_part_in())
   union all select share.reflection_id, share.author_id from tldw.reflection_share share where share.audience = 'school' and share.school_id in (select tldw.schools_of_mine())`,
)}
revoke all on all functions in schema tldw from public;
grant usage on schema tldw to tldw_app;
grant execute on all functions in schema tldw to tldw_app;
`;
