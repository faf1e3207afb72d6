#!/bin/sh
# Run once by the image of PostgreSQL, when its folder is empty: an owner who is no superuser, so that row-level
# security holds for him too, and his database.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres -v password="$DATABASE_PASSWORD" <<'SQL'
create role chancery login createrole password :'password';
create database chancery owner chancery;
SQL
