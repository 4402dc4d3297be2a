import { ACKNOWLEDGE_NOTE } from './acknowledge-note.ts';
import { NOBODY, REGISTRY } from '../my-data/registry.ts';
import { POLICIES } from './policies.ts';
import type { Policy } from './policy.ts';
import { RELATION_FUNCTIONS } from './relation-functions.ts';

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
    DROP_POLICIES,
    RELATION_FUNCTIONS,
    ACKNOWLEDGE_NOTE,
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

const STAYS = Object.values(REGISTRY)
  .flatMap((held) => (held.holds === 'personal' ? (held.stays ?? []) : []))
  .map((kind) => `'${kind}'`)
  .join(', ');

// The functions below read these two tables as the schema's owner, whom FORCE binds as well.
const OWNER_POLICIES = `
create policy owner_read on tldw.role_grant for select to current_user using (true);
create policy owner_read on tldw.school_group for select to current_user using (true);
create policy owner_read on tldw.reflection_share for select to current_user using (true);
create policy owner_read on tldw.event for select to current_user using (true);
create policy owner_lock on tldw.event for update to current_user using (true) with check (false);
create policy owner_read on tldw.kept_record for select to current_user using (kind in ('certificate', 'reader-appointment', 'adaptation', 'adaptation-answer'));
create policy owner_lock on tldw.kept_record for update to current_user using (kind = 'adaptation') with check (false);
create policy owner_removes on tldw.kept_record for delete to current_user using (kind = 'adaptation-answer' and state = 'taken-back');
create policy owner_acknowledges on tldw.tutorial_note for update to current_user using (teacher_id = (select tldw.me())) with check (teacher_id = (select tldw.me()));
create policy owner_hands_over on tldw.kept_record for update to current_user using (owner_id = (select tldw.me()) and kind in (${STAYS})) with check (owner_id = '${NOBODY}');
create policy owner_read on tldw.research_export for select to current_user using (true);
create policy owner_ends on tldw.research_export for update to current_user using (true) with check (state = 'ended');
create policy owner_read on tldw.research_file for select to current_user using (true);
create policy owner_removes on tldw.research_file for delete to current_user using (true);
create policy owner_read on tldw.research_member for select to current_user using (true);
create policy owner_read on tldw.survey_wave for select to current_user using (true);
create policy owner_shuffle on tldw.survey_response for all to current_user using ((select tldw.purpose()) = 'office' or (select tldw.i_am('evaluator')));
create policy owner_shuffle on tldw.survey_ticket_spent for all to current_user using ((select tldw.purpose()) = 'office' or (select tldw.i_am('evaluator')));
create policy owner_reads_plan on tldw.kept_record for select to current_user using (kind = 'programme-plan' and state = 'in-force');
create policy owner_plans on tldw.kept_record for update to current_user using (kind = 'programme-plan' and state = 'in-force') with check (kind = 'programme-plan' and state = 'in-force');
do $$ declare each record; begin
  for each in select * from (values ${ERASED.map(([table, column]) => `('${table}', '${column}')`).join(', ')}) as erased(from_table, of_column) loop
    execute format('create policy %I on tldw.%I for select to current_user using (%I = (select tldw.me()))', 'owner_erases_read_' || each.of_column, each.from_table, each.of_column);
    execute format('create policy %I on tldw.%I for delete to current_user using (%I = (select tldw.me()))', 'owner_erases_' || each.of_column, each.from_table, each.of_column);
  end loop;
end $$;
create policy owner_read on tldw.registration for select to current_user using (true);
create policy owner_add on tldw.registration for insert to current_user with check (true);`;
