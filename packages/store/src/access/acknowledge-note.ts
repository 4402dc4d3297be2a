/**
 * A teacher says to have read a note on a talk, and can change nothing else of it: so this is a
 * function of the owner's and not a right to update. A newer wording than the one seen stays unread.
 */
export const ACKNOWLEDGE_NOTE = `
create or replace function tldw.acknowledge_note(wanted text, seen integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
begin
  update tldw.tutorial_note set acknowledged_at = now()
  where id = wanted and version = seen and teacher_id = tldw.me() and acknowledged_at is null;
  return exists (select from tldw.tutorial_note where id = wanted and version = seen
    and teacher_id = tldw.me() and acknowledged_at is not null);
end $body$;
revoke all on function tldw.acknowledge_note(text, integer) from public;
grant execute on function tldw.acknowledge_note(text, integer) to tldw_app;
`;
