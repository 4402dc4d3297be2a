-- A seat is taken under a lock on the event, so that fifty people for one seat leave one.
create function tldw.take_seat(wanted text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
declare
  me text := tldw.me();
  found_event record;
begin
  if me is null then return 'nobody'; end if;
  select id, seats, group_id, school_id, region_id into found_event from tldw.event where id = wanted for update;
  if not found then return 'no-event'; end if;
  if exists (select from tldw.registration where event_id = wanted and person_id = me) then return 'taken'; end if;
  if found_event.seats is not null
     and (select count(*) from tldw.registration where event_id = wanted) >= found_event.seats then
    return 'none-left';
  end if;
  insert into tldw.registration (event_id, person_id, region_id, school_id, group_id, registered_at)
  values (wanted, me, found_event.region_id, found_event.school_id, found_event.group_id, now());
  return 'taken';
end $body$;
