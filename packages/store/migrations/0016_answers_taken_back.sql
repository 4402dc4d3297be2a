-- A decision that the strategy group has taken back holds no line any longer: the line is its writer's again, and
-- when it goes, what is left of the decision goes with it.
create or replace function tldw.adaptation_stays() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
begin
  if exists (select from tldw.kept_record answer
      where answer.kind = 'adaptation-answer' and answer.document ->> 'adaptation' = old.id and answer.state <> 'taken-back') then
    raise exception 'an adaptation stays once it was decided of' using errcode = '42501';
  end if;
  delete from tldw.kept_record answer
    where answer.kind = 'adaptation-answer' and answer.document ->> 'adaptation' = old.id and answer.state = 'taken-back';
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $body$;
