-- The database and its users, once, as the database's administrator:
--   psql --set owner=PASSWORD --set login=PASSWORD --set backup=PASSWORD -f roles.sql
\set ON_ERROR_STOP on
-- Every request takes on this role; nobody signs in as it.
create role tldw_app nologin noinherit;
-- Owns the tables: for `tldw db migrate`, `restore`, `doctor` and `anchor`.
create role tldw_owner login createrole password :'owner';
-- The app: owns nothing, and has no right of its own.
create role tldw_login login noinherit password :'login' in role tldw_app;
-- Backups: reads everything and writes nothing.
create role tldw_backup login bypassrls password :'backup';
grant tldw_app to tldw_owner with admin option;
create database tldw owner tldw_owner;
revoke all on database tldw from public;
grant connect on database tldw to tldw_login, tldw_backup;
