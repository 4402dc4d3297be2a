-- A closed wave's answers are written anew in random order: their place tells no sequence.
create function tldw.shuffle_answers(of_instrument text, of_wave text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
declare answers tldw.survey_response[]; spent tldw.survey_ticket_spent[];
begin
  if tldw.purpose() is distinct from 'office' then return; end if;
  if not exists (select from tldw.survey_wave where instrument = of_instrument and wave = of_wave and state = 'closed') then return; end if;
  select array_agg(r order by random()) into answers from tldw.survey_response r where r.instrument = of_instrument and r.wave = of_wave;
  delete from tldw.survey_response where instrument = of_instrument and wave = of_wave;
  insert into tldw.survey_response select (each).* from unnest(answers) as each;
  delete from tldw.survey_ticket_spent where instrument = of_instrument and wave = of_wave;
end $body$;
