-- The school and the region of a row follow from its group: nobody can file a row elsewhere.
create function tldw.place_by_group() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
begin
  if new.group_id is not null then
    select school_id, region_id into new.school_id, new.region_id
    from tldw.school_group where id = new.group_id;
    if not found then raise exception 'no such group' using errcode = 'P0002'; end if;
  end if;
  return new;
end $body$;
do $$ declare each text; begin
  foreach each in array array['event', 'attendance', 'registration', 'project', 'project_card', 'evidence', 'support_decision', 'reflection', 'reflection_share', 'tutorial_note', 'journal_entry', 'kept_record', 'role_grant'] loop
    execute format('create trigger place_by_group before insert or update of group_id on tldw.%I for each row execute function tldw.place_by_group()', each);
  end loop;
end $$;
