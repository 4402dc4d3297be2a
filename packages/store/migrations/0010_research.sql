-- Files for research: asked for by an evaluator, approved by two people of the strategy group.
create table tldw.research_export (
  id text primary key,
  requested_by text not null,
  requested_at timestamp with time zone not null,
  purpose text not null,
  parts jsonb not null,
  state text not null,
  first_approved_by text,
  second_approved_by text,
  ended_by text,
  ended_because text,
  changed_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  people integer,
  downloads integer not null default 0
);
create index research_export_requested_by_index on tldw.research_export using btree (requested_by);
create index research_export_state_index on tldw.research_export using btree (state);
-- The finished file, sealed, and who is in it.
create table tldw.research_file (
  export_id text primary key,
  sealed bytea not null
);
create table tldw.research_member (
  export_id text not null,
  person_id text not null,
  primary key (export_id, person_id)
);
create index research_member_person_id_index on tldw.research_member using btree (person_id);

-- What may follow what, whoever writes: row-level security says who sees a row, this says what a row may
-- become. Nobody approves what they asked for themselves, and nobody approves twice.
create function tldw.research_export_step() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $body$
declare me text := tldw.me(); strategy boolean := tldw.i_am('strategy-group'); fine boolean := false;
begin
  if tg_op = 'INSERT' then
    fine := current_user <> 'tldw_app' or (new.state = 'asked' and new.downloads = 0
      and num_nonnulls(new.first_approved_by, new.second_approved_by, new.ended_by, new.ended_because, new.expires_at, new.people) = 0);
  elsif (old.id, old.requested_by, old.requested_at, old.purpose, old.parts) is distinct from (new.id, new.requested_by, new.requested_at, new.purpose, new.parts) then
    fine := false;
  elsif old.state = 'asked' and new.state = 'approved-once' then
    fine := strategy and me <> old.requested_by and new.first_approved_by = me
      and num_nonnulls(new.second_approved_by, new.ended_by, new.expires_at, new.people) = 0;
  elsif new.first_approved_by is distinct from old.first_approved_by then
    fine := false;
  elsif old.state = 'approved-once' and new.state = 'approved' then
    fine := strategy and me <> old.requested_by and me <> old.first_approved_by and new.second_approved_by = me
      and num_nonnulls(new.ended_by, new.expires_at, new.people) = 0;
  elsif new.second_approved_by is distinct from old.second_approved_by then
    fine := false;
  elsif old.state = 'approved' and new.state = 'made' then
    fine := tldw.purpose() = 'office' and new.people > 0 and new.expires_at is not null and new.ended_by is null and new.downloads = 0;
  elsif (old.people, old.expires_at) is distinct from (new.people, new.expires_at) then
    fine := false;
  elsif old.state = 'made' and new.state = 'made' then
    fine := tldw.purpose() = 'office' and new.downloads = old.downloads + 1 and new.ended_by is null;
  elsif old.state = 'made' and new.state = 'expired' then
    fine := tldw.purpose() = 'office' and new.downloads = old.downloads and new.ended_by is null;
  elsif new.downloads <> old.downloads then
    fine := false;
  elsif old.state in ('asked', 'approved-once', 'approved', 'made') and new.state = 'withdrawn' then
    fine := me = old.requested_by and new.ended_by = me;
  elsif old.state in ('asked', 'approved-once', 'approved', 'made') and new.state = 'refused' then
    fine := strategy and me <> old.requested_by and new.ended_by = me and btrim(coalesce(new.ended_because, '')) <> '';
  elsif old.state in ('asked', 'approved-once', 'approved', 'made') and new.state = 'ended' then
    -- Only the functions below do this: consent was withdrawn, or somebody was erased.
    fine := current_user <> 'tldw_app';
  end if;
  if fine is not true then
    raise exception 'this may not become of a research export' using errcode = '42501';
  end if;
  return new;
end $body$;
create trigger research_export_step before insert or update on tldw.research_export
  for each row execute function tldw.research_export_step();

-- A file goes as soon as its export is no longer good.
create function tldw.research_file_goes() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
begin
  delete from tldw.research_file where export_id = new.id;
  return null;
end $body$;
create trigger research_file_goes after update on tldw.research_export
  for each row when (old.state = 'made' and new.state <> 'made') execute function tldw.research_file_goes();

-- Consent that is withdrawn or erased ends every file that its owner is in.
create function tldw.research_consent_ends() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
begin
  if old.document ->> 'purpose' = 'research-use' and old.state = 'given' and (tg_op = 'DELETE' or new.state <> 'given') then
    update tldw.research_export set state = 'ended', ended_because = 'consent-withdrawn', changed_at = now()
    where state = 'made' and id in (select member.export_id from tldw.research_member member where member.person_id = old.owner_id);
  end if;
  return null;
end $body$;
create trigger research_consent_ends after update or delete on tldw.kept_record
  for each row when (old.kind = 'consent') execute function tldw.research_consent_ends();

create or replace function tldw.erase_me() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
declare me text := tldw.me(); each record; gone bigint; total bigint := 0;
begin
  if me is null then return 0; end if;
  -- What was written for whoever does the work next stays, and says no longer by whom.
  update tldw.kept_record set owner_id = 'erased-person'
  where owner_id = me and kind in ('handover-entry', 'network-event-record', 'adaptation', 'session-plan', 'programme-plan', 'joint-display');
  -- Whoever asked for a file can take it away no more.
  update tldw.research_export set state = 'ended', ended_because = 'asker-erased', changed_at = now()
  where requested_by = me and state in ('asked', 'approved-once', 'approved', 'made');
  for each in select * from (values
    ('author_key', 'person_id'), ('reflection_share', 'author_id'), ('reflection', 'author_id'),
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
