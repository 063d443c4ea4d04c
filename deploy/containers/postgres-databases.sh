#!/bin/sh
# Run once by the PostgreSQL container, on an empty volume: a database and a user each for Bagdar and for Keycloak.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v bagdar="$DATABASE_PASSWORD" -v keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE bagdar LOGIN PASSWORD :'bagdar';
CREATE DATABASE bagdar OWNER bagdar;
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak';
CREATE DATABASE keycloak OWNER keycloak;
SQL
