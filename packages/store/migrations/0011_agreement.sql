-- A certificate is found by the code that is printed on it, as core's certificate calls it.
create or replace function tldw.certificate_by_code(wanted text) returns table (state text, document jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $body$
  select record.state, record.document from tldw.kept_record record
  where record.kind = 'certificate' and record.state in ('issued', 'revoked')
    and record.document ->> 'verificationCode' = wanted and length(wanted) >= 8
$body$;

-- Closing a wave belongs to the evaluator, and so does what follows from it.
create or replace function tldw.shuffle_answers(of_instrument text, of_wave text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
declare answers tldw.survey_response[]; spent tldw.survey_ticket_spent[];
begin
  if tldw.purpose() is distinct from 'office' and not tldw.i_am('evaluator') then return; end if;
  if not exists (select from tldw.survey_wave where instrument = of_instrument and wave = of_wave and state = 'closed') then return; end if;
  select array_agg(r order by random()) into answers from tldw.survey_response r where r.instrument = of_instrument and r.wave = of_wave;
  delete from tldw.survey_response where instrument = of_instrument and wave = of_wave;
  insert into tldw.survey_response select (each).* from unnest(answers) as each;
  delete from tldw.survey_ticket_spent where instrument = of_instrument and wave = of_wave;
end $body$;

-- The plan in force takes over an event's days from the event itself, whoever moved it. It can say
-- nothing else: whoever calls this changes nothing that is not so already.
create function tldw.plan_follows_event(moved text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
begin
  update tldw.kept_record plan
  set document = jsonb_set(plan.document, array['plan', 'events', (found.place - 1)::text],
    found.planned || jsonb_strip_nulls(jsonb_build_object(
      'heldOn', to_jsonb(event.held_on), 'lastsUntil', event.document -> 'lastsUntil', 'mode', event.document -> 'mode')))
  from tldw.event event, (
    select record.id, listed.planned, listed.place from tldw.kept_record record
    cross join lateral jsonb_array_elements(
      case when jsonb_typeof(record.document #> '{plan,events}') = 'array' then record.document #> '{plan,events}' else '[]' end
    ) with ordinality as listed (planned, place)
    where record.kind = 'programme-plan' and record.state = 'in-force' and listed.planned ->> 'id' = moved
  ) found
  where event.id = moved and plan.id = found.id;
end $body$;
