import { WIDE_ROLES } from './second-factor.ts';

// Each is planned once for a connection and not once for a question: PL/pgSQL keeps its plans.
const relation = (name: string, parameters: string, returns: string, statement: string): string => `
drop function if exists tldw.${name}(${parameters});
create function tldw.${name}(${parameters}) returns ${returns}
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $body$
declare context text[] := tldw.context_within();
begin ${statement}; end $body$;`;

/** A relation that answers with ids: an array, so that an index can be asked for its members. */
const ids = (name: string, query: string): string =>
  relation(name, '', 'text[]', `return array(${query})`);

// So plain that the database puts it in place of the call: no function is begun for it.
const said = (name: string, expression: string): string => `
create or replace function tldw.${name}() returns text language sql stable as $body$ select ${expression} $body$;
alter function tldw.${name}() security invoker; alter function tldw.${name}() reset all;`;

// Roles that reach beyond one's own groups and school do nothing in a session without the second
// factor, where the installation asks for one.
const wide = WIDE_ROLES.map((role) => `'${role}'`).join(', ');
const counts = `(grants.role not in (${wide}) or context[3] = 'full')`;

const ME = 'context[2]';
const mine = (id: string, condition: string): string =>
  `select grants.${id} from tldw.role_grant grants
   where grants.person_id = ${ME} and grants.ended_on is null and grants.${id} is not null and ${condition}`;

// Where a relation asks several things of one's roles, they are fetched once.
const MY_ROLES = `with mine as materialized (
  select grants.role, grants.school_id, grants.group_id from tldw.role_grant grants
  where grants.person_id = ${ME} and grants.ended_on is null)`;
const among = (id: string, condition: string): string =>
  `select mine.${id} from mine where mine.${id} is not null and ${condition}`;

// P5: whoever leads a school reads nothing as a facilitator there.
const outsideOwn = (school: string): string => `(${school} = any (array(
  select post.school_id from mine post where post.role in ('director', 'deputy')))) is not true`;
const outsideOwnSchool = outsideOwn('mine.school_id');
// A portfolio is read by whoever facilitates now, and not by who leads its teacher's school (P5).
const outsideTheirs = outsideOwn('record.school_id');
const facilitated = among('group_id', `mine.role = 'facilitator' and ${outsideOwnSchool}`);
const OF_SCHOOLS = `('director', 'deputy', 'teacher', 'facilitator')`;
const ofMine = among('group_id', `(mine.role <> 'facilitator' or ${outsideOwnSchool})`);

const people = (groups: string, condition = 'true'): string =>
  `select others.person_id from tldw.role_grant others
   where others.ended_on is null and ${condition} and others.group_id = any (array(${groups}))`;

const shared = (condition: string): string =>
  `select share.reflection_id, share.author_id from tldw.reflection_share share where ${condition}`;

// The request's context, `purpose/person/powers/actor/until/signature` in its parts, if its signature is
// right; nothing if there is none. Asked several times in every transaction, and each expression is made
// ready anew in each: so there are few, and none of them does what the signer could do before.
const verifying = (name: string, how: string): string => `
create or replace function tldw.${name}() returns text[]
language plpgsql stable ${how} as $body$
declare
  said text := current_setting('tldw.context', true);
  parts text[];
  inner_key bytea;
  outer_key bytea;
begin
  if said <> '' then
    select inner_half, outer_half into inner_key, outer_key from tldw.context_key;
    parts := string_to_array(said, '/', '');
    if parts[6] = encode(sha256(outer_key || sha256(inner_key || convert_to(left(said, -65), 'UTF8'))), 'hex')
       and parts[5]::float8 >= date_part('epoch', clock_timestamp()) then
      return parts;
    end if;
    raise exception 'the request context is not signed' using errcode = '28000';
  end if;
  return null;
end $body$;`;

// Whom one works with: P5 is no question here, since whoever leads the school may know as its leader.
const LEADING = `mine.role in ('director', 'deputy')`;
const myFacilitators = `select others.person_id from tldw.role_grant others
   where others.ended_on is null and others.role = 'facilitator'
     and (others.group_id = any (array(${among('group_id', 'true')})) or others.school_id = any (array(${among('school_id', LEADING)})))`;

const IDS: Readonly<Record<string, string>> = {
  groups_i_facilitate: `${MY_ROLES} ${facilitated}`,
  groups_i_take_part_in: mine('group_id', `grants.role <> 'facilitator'`),
  groups_of_mine: `${MY_ROLES} ${ofMine}`,
  schools_i_lead: mine('school_id', `grants.role in ('director', 'deputy')`),
  schools_of_mine: mine('school_id', `grants.role in ${OF_SCHOOLS}`),
  regions_i_coordinate: mine('region_id', `grants.role = 'coordinator' and ${counts}`),
  people_i_facilitate: `${MY_ROLES} ${people(facilitated, `others.role <> 'facilitator'`)}`,
  facilitators_i_meet: `${MY_ROLES} ${myFacilitators}`,
  people_i_meet: `${MY_ROLES} select ${ME} union all ${people(ofMine)}`,
  teachers_i_read: `${MY_ROLES} select record.owner_id from tldw.kept_record record
     where record.kind = 'reader-appointment' and record.reader_id = ${ME}
       and exists (select from mine where mine.role = 'facilitator') and ${outsideTheirs}`,
};

/** How the person who asks stands to groups, schools, regions, people and texts: each as SQL. */
export const RELATIONS: readonly string[] = [
  relation(
    'i_am',
    'asked text',
    'boolean',
    `return exists (${mine('role', `grants.role = asked and ${counts}`)})`,
  ),
  ...Object.entries(IDS).map(([name, query]) => ids(name, query)),
  relation(
    'reflections_shared_with_me',
    '',
    'table (reflection_id text, author_id text)',
    `return query ${MY_ROLES}
     ${shared(`share.audience = 'person' and share.reader_id = ${ME}`)} union all
     ${shared(`share.audience in ('facilitators', 'group') and share.group_id = any (array(${facilitated}))`)} union all
     ${shared(`share.audience = 'group' and share.group_id = any (array(${among('group_id', `mine.role <> 'facilitator'`)}))`)} union all
     ${shared(`share.audience = 'school' and share.school_id = any (array(${among('school_id', `mine.role in ${OF_SCHOOLS}`)}))`)}`,
  ),
];

/** Every relation asked once: a connection compiles a function when it is first called. */
export const ALL_RELATIONS_ASKED = `select tldw.me(), tldw.purpose(), tldw.i_am('teacher'), ${Object.keys(
  IDS,
)
  .map((name) => `tldw.${name}()`)
  .join(', ')}, (select count(*) from tldw.reflections_shared_with_me());`;

/** The conditions of those relations that must not be forgotten: tests leave each out in turn. */
export const CONDITIONS: readonly string[] = [
  ...[outsideOwnSchool, counts, 'grants.ended_on is null', 'others.ended_on is null'],
  ...[`others.role <> 'facilitator'`, `others.role = 'facilitator'`, `mine.role = 'facilitator'`],
  LEADING,
  ...[`grants.role <> 'facilitator'`, `mine.role <> 'facilitator'`],
  ...[
    `grants.role = 'coordinator'`,
    `grants.role in ('director', 'deputy')`,
    'grants.role = asked',
  ],
  ...[`share.audience in ('facilitators', 'group')`, `share.audience = 'group'`],
  ...[`record.kind = 'reader-appointment'`, `record.reader_id = ${ME}`],
  outsideTheirs,
  ...[`share.audience = 'school'`, `grants.person_id = ${ME}`, `share.reader_id = ${ME}`],
];

/** The functions that policies ask: whose request this is, and how that person stands to a row. */
export const RELATION_FUNCTIONS = `
drop function if exists tldw.people_of_my_groups();
${verifying('verified_context', 'security definer set search_path = pg_catalog, pg_temp')}
${verifying('context_within', '')}
${said('purpose', '(tldw.verified_context())[1]')}
${said('me', '(tldw.verified_context())[2]')}
${said('actor', '(tldw.verified_context())[4]')}
${RELATIONS.join('')}
alter function tldw.reflections_shared_with_me() rows 40;
revoke all on all functions in schema tldw from public;
grant usage on schema tldw to tldw_app;
grant execute on all functions in schema tldw to tldw_app;
-- The same for the functions above, which have taken on the owner's rights and search path already.
revoke execute on function tldw.context_within() from tldw_app;
`;
