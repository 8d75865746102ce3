#!/usr/bin/env bash
# Run once by the PostgreSQL image of compose.yaml, on an empty database.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username postgres --dbname daejo --file /roles/roles.sql
for role in owner run; do
    psql -v ON_ERROR_STOP=1 --username postgres --dbname daejo \
        --set password="$(cat "/run/secrets/$role-password")" <<<"ALTER ROLE daejo_$role PASSWORD :'password'"
done
