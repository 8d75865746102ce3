-- The roles of a PostgreSQL server of your own (15 or later), once for the database that Daejo is to have:
--
--   createdb --encoding=UTF8 daejo
--   psql -d daejo -f ops/postgres/roles.sql
--   psql -d daejo -c '\password daejo_owner' -c '\password daejo_run' -c '\password daejo_read'
--
--   daejo_owner  owns the tables; only migrations use it (spring.flyway.user)
--   daejo_run    the nights (spring.datasource.username): reads, adds, changes; cannot create, alter, drop or truncate
--   daejo_read   staff and dashboards: reads, nothing else
--
-- May be run again. Passwords are not set here.

DO $$
DECLARE
    role_name text;
BEGIN
    FOREACH role_name IN ARRAY ARRAY['daejo_owner', 'daejo_run', 'daejo_read'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
            EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION', role_name);
        END IF;
    END LOOP;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO daejo_owner, daejo_run, daejo_read', current_database());
END
$$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO daejo_owner;
GRANT USAGE ON SCHEMA public TO daejo_run, daejo_read;

-- What the owner has made, and what it will make.
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO daejo_run;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO daejo_run;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO daejo_read;
ALTER DEFAULT PRIVILEGES FOR ROLE daejo_owner IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO daejo_run;
ALTER DEFAULT PRIVILEGES FOR ROLE daejo_owner IN SCHEMA public
    GRANT USAGE, SELECT ON SEQUENCES TO daejo_run;
ALTER DEFAULT PRIVILEGES FOR ROLE daejo_owner IN SCHEMA public
    GRANT SELECT ON TABLES TO daejo_read;

-- Nobody reads for ever, and nothing is held open by a forgotten session.
ALTER ROLE daejo_read SET default_transaction_read_only = on;
ALTER ROLE daejo_read SET statement_timeout = '5min';
ALTER ROLE daejo_read SET idle_in_transaction_session_timeout = '5min';
