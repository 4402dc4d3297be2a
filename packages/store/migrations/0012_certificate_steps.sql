-- What may become of a certificate, whoever writes. Row-level security says who sees and touches a row; this
-- says which step follows which, that each is taken under one's own name, and that no two are one person's.
create function tldw.certificate_step() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $body$
declare
  me text := tldw.me(); office boolean := tldw.purpose() = 'office'; fine boolean := false;
  proposer text; confirmer text; first text;
begin
  -- The owner of the tables migrates, restores and erases.
  if current_user <> 'tldw_app' then return new; end if;
  if tg_op = 'INSERT' then
    -- The office brings in a programme as it is; a request to revoke names who asks, and is heard of by the audit.
    fine := case when new.state = 'revocation-asked' then office and new.id = (new.document ->> 'certificate') || '.revocation'
        and new.document #>> '{asked,by}' <> new.owner_id and btrim(coalesce(new.document ->> 'reason', '')) <> ''
        and tldw.certificate_step_by('certificate-revocation-asked', new.document ->> 'certificate', new.document #>> '{asked,by}')
      when office then true
      else new.state = 'proposed' and coalesce(new.document #>> '{proposed,by}', me) = me
        and not new.document ?| array['confirmed', 'agreed', 'declined', 'issuedOn', 'verificationCode', 'revoked'] end;
  else
    proposer := old.document #>> '{proposed,by}';
    confirmer := old.document #>> '{confirmed,by}';
    first := old.document #>> '{agreed,by}';
    if (old.id, old.kind, old.owner_id) is distinct from (new.id, new.kind, new.owner_id) then
      fine := false;
    elsif old.state = new.state then
      fine := old.document = new.document;
    elsif old.state = 'proposed' and new.state = 'confirmed' then
      fine := new.document - 'confirmed' = old.document and new.document #>> '{confirmed,by}' = me
        and me <> all (array[old.owner_id, proposer]);
    elsif new.state = 'declined' then
      fine := old.state in ('proposed', 'confirmed', 'agreed') and new.document - 'declined' = old.document
        and new.document #>> '{declined,by}' <> old.owner_id and btrim(coalesce(new.document #>> '{declined,reason}', '')) <> ''
        and (new.document #>> '{declined,by}' = me and old.state = 'proposed'
          or office and tldw.certificate_step_by('certificate-declined', old.id, new.document #>> '{declined,by}'));
    elsif old.state = 'confirmed' and new.state = 'agreed' then
      fine := office and new.document - 'agreed' = old.document
        and new.document #>> '{agreed,by}' <> all (array[old.owner_id, proposer, confirmer])
        and tldw.certificate_step_by('certificate-agreed', old.id, new.document #>> '{agreed,by}');
    elsif old.state = 'agreed' and new.state = 'issued' then
      fine := office and new.document -> 'holder' = old.document -> 'holder' and not new.document ? 'revoked'
        and exists (select from tldw.audit_entry entry where entry.record = 'certificate/' || old.id
          and entry.action = 'certificate-issued' and entry.actor <> all (array[old.owner_id, proposer, confirmer, first]));
    elsif old.state = 'issued' and new.state = 'revoked' then
      fine := office and new.document - 'revoked' = old.document and exists (
        select from tldw.kept_record asked join tldw.audit_entry entry on entry.record = 'certificate/' || old.id
        where asked.id = old.id || '.revocation' and asked.kind = 'certificate' and entry.action = 'certificate-revoked'
          and entry.actor <> all (array[old.owner_id, asked.document #>> '{asked,by}']));
    end if;
  end if;
  if fine is not true then
    raise exception 'this may not become of a certificate' using errcode = '42501';
  end if;
  return new;
end $body$;

-- Whether somebody took a step under their own name: nobody writes into the audit as another.
create function tldw.certificate_step_by(step text, certificate text, by text) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $body$
  select exists (select from tldw.audit_entry entry
    where entry.record = 'certificate/' || certificate and entry.action = step and entry.actor = by)
$body$;

create trigger certificate_step_added before insert on tldw.kept_record
  for each row when (new.kind = 'certificate') execute function tldw.certificate_step();
create trigger certificate_step_changed before update on tldw.kept_record
  for each row when (old.kind = 'certificate' or new.kind = 'certificate') execute function tldw.certificate_step();
