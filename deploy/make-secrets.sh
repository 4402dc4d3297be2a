#!/bin/sh
# Make the secrets of an installation, each in a file of its own; one that is there stays as it is.
# Run it as root: the app's user in the image (number 1000) reads all of them, the database's (999)
# the passwords, and nobody else any.
set -eu
cd "$(dirname "$0")"
umask 077
mkdir -p secrets backups dumps
mkdir -p -m 755 programme
for name in secret.key admin-password owner-password login-password backup-password; do
  if [ ! -s "secrets/$name" ]; then
    od -An -N32 -tx1 /dev/urandom | tr -d ' \n' > "secrets/$name"
  fi
done
if [ "$(id -u)" = 0 ]; then
  chown -R 1000:999 secrets
  chown 1000:1000 secrets/secret.key backups dumps
fi
chmod 750 secrets
chmod 440 secrets/*-password
chmod 400 secrets/secret.key
echo "The secrets are in $(pwd)/secrets. Write secret.key on paper, in two envelopes, in two safes."
