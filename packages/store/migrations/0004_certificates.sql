-- Whoever holds the paper may ask whether it is genuine: one certificate by its code, never a list.
create function tldw.certificate_by_code(wanted text) returns table (state text, document jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $body$
  select record.state, record.document from tldw.kept_record record
  where record.kind = 'certificate' and record.state in ('issued', 'revoked')
    and record.document ->> 'code' = wanted and length(wanted) >= 8
$body$;
