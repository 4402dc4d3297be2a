-- The roles of docs/operations.md, for a database that is reached through a socket only.
create role tldw_app nologin noinherit;
create role tldw_owner login createrole;
create role tldw_login login noinherit in role tldw_app;
create role tldw_backup login bypassrls;
grant tldw_app to tldw_owner with admin option;
create database tldw owner tldw_owner;
