-- Erase the person who asks: every row that is about them, the key first. Nobody can ask for another.
create function tldw.erase_me() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
declare me text := tldw.me(); each record; gone bigint; total bigint := 0;
begin
  if me is null then return 0; end if;
  for each in select * from (values
    ('author_key', 'person_id'), ('reflection_share', 'author_id'), ('reflection', 'author_id'),
    ('tutorial_note', 'teacher_id'), ('journal_entry', 'author_id'), ('kept_record', 'owner_id'),
    ('project_card', 'owner_id'), ('project', 'owner_id'), ('evidence', 'teacher_id'),
    ('support_decision', 'teacher_id'), ('attendance', 'person_id'), ('registration', 'person_id'),
    ('survey_ticket_issue', 'person_id'), ('passkey', 'person_id'), ('known_device', 'person_id'),
    ('session', 'person_id'), ('sign_in_code', 'person_id'), ('account', 'person_id'),
    ('approval', 'subject_id'), ('operation', 'actor'), ('role_grant', 'person_id'),
    ('person_contact', 'person_id'), ('person', 'id')) as erased(from_table, of_column) loop
    execute format('delete from tldw.%I where %I = $1', each.from_table, each.of_column) using me;
    get diagnostics gone = row_count;
    total := total + gone;
  end loop;
  return total;
end $body$;
