-- What a critical friend answers to a reflection: for its author alone. Sealed under the author's key.
create table tldw.reflection_answer (
  id text primary key,
  reflection_id text not null,
  author_id text not null,
  friend_id text not null,
  version integer not null default 1,
  answered_at timestamp with time zone not null,
  sealed bytea not null
);
create index reflection_answer_author_id_index on tldw.reflection_answer using btree (author_id);
create index reflection_answer_friend_id_index on tldw.reflection_answer using btree (friend_id);

create or replace function tldw.erase_me() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
declare me text := tldw.me(); each record; gone bigint; total bigint := 0;
begin
  if me is null then return 0; end if;
  -- What was written for whoever does the work next stays, and says no longer by whom.
  update tldw.kept_record set owner_id = 'erased-person'
  where owner_id = me and kind in ('handover-entry', 'network-event-record', 'adaptation', 'session-plan', 'programme-plan', 'joint-display', 'adaptation-answer');
  -- Whoever asked for a file can take it away no more.
  update tldw.research_export set state = 'ended', ended_because = 'asker-erased', changed_at = now()
  where requested_by = me and state in ('asked', 'approved-once', 'approved', 'made');
  for each in select * from (values
    ('author_key', 'person_id'), ('reflection_answer', 'author_id'), ('reflection_answer', 'friend_id'),
    ('reflection_share', 'author_id'), ('reflection', 'author_id'),
    ('tutorial_note', 'teacher_id'), ('journal_entry', 'author_id'),
    ('evidence_chunk', 'owner_id'), ('evidence_file', 'owner_id'), ('kept_record', 'owner_id'),
    ('research_member', 'person_id'),
    ('project_card', 'owner_id'), ('project', 'owner_id'), ('evidence', 'teacher_id'),
    ('support_decision', 'teacher_id'), ('attendance', 'person_id'), ('registration', 'person_id'),
    ('survey_ticket_issue', 'person_id'), ('passkey', 'person_id'), ('known_device', 'person_id'),
    ('second_factor', 'person_id'), ('outside_account', 'person_id'),
    ('session', 'person_id'), ('sign_in_code', 'person_id'), ('account', 'person_id'),
    ('approval', 'subject_id'), ('operation', 'actor'), ('role_grant', 'person_id'),
    ('person_contact', 'person_id'), ('person', 'id')) as erased(from_table, of_column) loop
    execute format('delete from tldw.%I where %I = $1', each.from_table, each.of_column) using me;
    get diagnostics gone = row_count;
    total := total + gone;
  end loop;
  return total;
end $body$;
