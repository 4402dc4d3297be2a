#!/bin/sh
# Run once by the database's image when its folder is new: the users, with their passwords from files.
set -eu
psql --username postgres --dbname postgres --no-password \
  --set owner="$(cat /run/secrets/owner-password)" \
  --set login="$(cat /run/secrets/login-password)" \
  --set backup="$(cat /run/secrets/backup-password)" \
  --file /tldw/roles.sql
