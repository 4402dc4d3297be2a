-- The app's role may ask how far the schema is, and nothing else of the book-keeping.
create function tldw.steps_taken() returns integer
language sql stable security definer set search_path = pg_catalog, pg_temp
as $body$ select count(*)::integer from tldw.migration where number > 0 $body$;
