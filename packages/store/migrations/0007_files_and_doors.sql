-- Files that people hand in: what each is in one row, its sealed bytes in pieces beside it.
create table tldw.evidence_file (
  id text primary key,
  owner_id text not null,
  region_id text,
  school_id text,
  group_id text,
  about_id text,
  state text not null,
  mime text not null,
  extension text not null,
  size integer not null,
  sealed_name bytea not null,
  added_at timestamp with time zone not null
);
create index evidence_file_owner_id_index on tldw.evidence_file using btree (owner_id);
create index evidence_file_about_id_index on tldw.evidence_file using btree (about_id);
create table tldw.evidence_chunk (
  file_id text not null,
  number integer not null,
  owner_id text not null,
  sealed bytea not null,
  primary key (file_id, number)
);
create index evidence_chunk_owner_id_index on tldw.evidence_chunk using btree (owner_id);
create trigger place_by_group before insert or update of group_id on tldw.evidence_file for each row execute function tldw.place_by_group();

-- A second factor without a passkey: the shared secret of an authenticator app, sealed.
create table tldw.second_factor (
  person_id text primary key,
  sealed bytea not null,
  confirmed_at timestamp with time zone,
  last_step bigint not null default 0
);
-- An account elsewhere, at a ministry say, that opens the same door.
create table tldw.outside_account (
  id text primary key,
  person_id text not null,
  issuer text not null,
  linked_at timestamp with time zone not null
);
create index outside_account_person_id_index on tldw.outside_account using btree (person_id);
-- Where a session is, in words coarse enough for a list of one's own sessions.
alter table tldw.session add column seen_on text not null default '';

create or replace function tldw.erase_me() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
declare me text := tldw.me(); each record; gone bigint; total bigint := 0;
begin
  if me is null then return 0; end if;
  for each in select * from (values
    ('author_key', 'person_id'), ('reflection_share', 'author_id'), ('reflection', 'author_id'),
    ('tutorial_note', 'teacher_id'), ('journal_entry', 'author_id'),
    ('evidence_chunk', 'owner_id'), ('evidence_file', 'owner_id'), ('kept_record', 'owner_id'),
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
