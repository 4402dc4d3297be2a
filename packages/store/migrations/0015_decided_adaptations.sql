-- What was decided of an adaptation stands beside its line of the ledger. Until now the line could be removed from
-- under it, and nobody found the decision any more: such decisions go with this step.
delete from tldw.kept_record answer where answer.kind = 'adaptation-answer' and not exists (
  select from tldw.kept_record line where line.kind = 'adaptation' and line.id = answer.document ->> 'adaptation');

-- Whoever wrote a line may remove it until somebody has decided of it: a decision is not theirs to take away.
create function tldw.adaptation_stays() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
begin
  if exists (select from tldw.kept_record answer
      where answer.kind = 'adaptation-answer' and answer.document ->> 'adaptation' = old.id) then
    raise exception 'an adaptation stays once it was decided of' using errcode = '42501';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $body$;

-- Nobody decides of a line that is not there. It is held meanwhile, so that it cannot go at the same moment.
create function tldw.adaptation_is_there() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
begin
  perform from tldw.kept_record line
    where line.kind = 'adaptation' and line.id = new.document ->> 'adaptation' for share;
  if not found or tg_op = 'UPDATE' and (old.kind, old.document ->> 'adaptation') is distinct from (new.kind, new.document ->> 'adaptation') then
    raise exception 'an answer is to one adaptation, which is there' using errcode = '42501';
  end if;
  return new;
end $body$;

-- The owner of the tables migrates, restores and erases, in any order.
create trigger adaptation_removed before delete on tldw.kept_record
  for each row when (old.kind = 'adaptation' and current_user = 'tldw_app') execute function tldw.adaptation_stays();
create trigger adaptation_renamed before update on tldw.kept_record
  for each row when (old.kind = 'adaptation' and (old.id, old.kind) is distinct from (new.id, new.kind) and current_user = 'tldw_app')
  execute function tldw.adaptation_stays();
create trigger adaptation_answered before insert or update on tldw.kept_record
  for each row when (new.kind = 'adaptation-answer' and current_user = 'tldw_app') execute function tldw.adaptation_is_there();
