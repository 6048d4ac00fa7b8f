-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who owns what: the roles of the clinic, its schemas and what they grant by default.
--
-- Roles belong to the whole cluster and several databases may share one, so every act on a role
-- looks first and changes only what differs.

DO $$
DECLARE
    v record;
BEGIN
    FOR v IN
        SELECT *
        FROM (VALUES
            -- owners of things: nobody signs in as these, and none may pass row security
            ('huella_schema', 'NOLOGIN'),                 -- owns tables
            ('huella_definer', 'NOLOGIN'),                -- owns functions
            ('huella_provision', 'NOLOGIN CREATEROLE'),   -- owns the few functions that touch roles
            -- groups: grants only, for ever NOLOGIN, each person in exactly one
            ('huella_owner', 'NOLOGIN'),
            ('huella_reception', 'NOLOGIN'),
            ('huella_vet', 'NOLOGIN'),
            ('huella_admin', 'NOLOGIN'),
            -- services
            ('huella_guest', 'LOGIN CONNECTION LIMIT 20'),
            ('huella_payments', 'LOGIN CONNECTION LIMIT 4'),
            ('huella_worker', 'LOGIN CONNECTION LIMIT 8')
        ) AS wanted(role_name, attributes)
    LOOP
        CONTINUE WHEN EXISTS (SELECT FROM pg_roles r WHERE r.rolname = v.role_name);
        BEGIN
            EXECUTE format('CREATE ROLE %I %s', v.role_name, v.attributes);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL; -- another database of this cluster was faster
        END;
    END LOOP;

    -- Guests share one role, so they must not read each other's statements.
    IF NOT EXISTS (SELECT FROM pg_db_role_setting s JOIN pg_roles r ON r.oid = s.setrole
                   WHERE r.rolname = 'huella_guest' AND s.setdatabase = 0
                     AND 'track_activities=off' = ANY (s.setconfig)) THEN
        ALTER ROLE huella_guest SET track_activities = off;
    END IF;

    FOR v IN
        SELECT *
        FROM (VALUES
            ('pg_read_all_stats', 'huella_definer'),   -- the start of a backend identifies it
            ('pg_read_all_stats', 'huella_provision'),
            ('pg_signal_backend', 'huella_provision')  -- to end sessions
        ) AS wanted(granted, member)
    LOOP
        IF NOT EXISTS (SELECT FROM pg_auth_members m
                       WHERE m.roleid = v.granted::regrole AND m.member = v.member::regrole) THEN
            EXECUTE format('GRANT %I TO %I', v.granted, v.member);
        END IF;
    END LOOP;
END
$$;

CREATE SCHEMA IF NOT EXISTS clinic;
CREATE SCHEMA IF NOT EXISTS clinic_private;
CREATE SCHEMA IF NOT EXISTS informes;
CREATE SCHEMA IF NOT EXISTS ext;
ALTER SCHEMA clinic OWNER TO huella_schema;
ALTER SCHEMA clinic_private OWNER TO huella_schema;
ALTER SCHEMA informes OWNER TO huella_schema;

COMMENT ON SCHEMA clinic IS 'Tables and functions that people may use, each as far as its grants go';
COMMENT ON SCHEMA clinic_private IS 'Secrets and internals; no person has a right on anything here';
COMMENT ON SCHEMA informes IS 'Reporting views under the names of the first specification';
COMMENT ON SCHEMA ext IS 'Extensions; only the owners of tables and functions may use them';

CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA ext;
CREATE EXTENSION IF NOT EXISTS pgcrypto SCHEMA ext;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA ext;
CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA ext;

GRANT USAGE, CREATE ON SCHEMA clinic, clinic_private, informes TO huella_definer, huella_provision;
GRANT USAGE ON SCHEMA ext TO huella_schema, huella_definer, huella_provision;
GRANT USAGE ON SCHEMA clinic TO huella_owner, huella_reception, huella_vet, huella_admin,
    huella_guest, huella_payments, huella_worker;

-- Without IN SCHEMA: a revoke that names a schema does nothing.
ALTER DEFAULT PRIVILEGES FOR ROLE huella_schema, huella_definer, huella_provision
    REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE huella_schema IN SCHEMA clinic, clinic_private
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO huella_definer;
-- The owner of the tables hangs the generic triggers on them.
ALTER DEFAULT PRIVILEGES FOR ROLE huella_definer IN SCHEMA clinic_private
    GRANT EXECUTE ON FUNCTIONS TO huella_schema;

-- Anybody may have created functions in these languages; from now on only the owners may.
REVOKE USAGE ON LANGUAGE plpgsql, sql FROM PUBLIC;
GRANT USAGE ON LANGUAGE plpgsql, sql TO huella_schema, huella_definer, huella_provision;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- The table is made by the program that runs these files, before the first of them.
CREATE TABLE IF NOT EXISTS clinic_private.migrations (
    version int PRIMARY KEY,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE clinic_private.migrations OWNER TO huella_schema;
ALTER TABLE clinic_private.migrations ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.migrations FORCE ROW LEVEL SECURITY;

SET LOCAL ROLE huella_schema;
GRANT SELECT ON clinic_private.migrations TO huella_definer;
CREATE POLICY internal ON clinic_private.migrations TO huella_definer USING (true) WITH CHECK (true);
COMMENT ON TABLE clinic_private.migrations IS 'The files of sql/migrations that this database has seen';

SET LOCAL ROLE huella_definer;
CREATE FUNCTION clinic.schema_version() RETURNS int
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN (SELECT coalesce(max(m.version), 0) FROM clinic_private.migrations m);
END
$$;
COMMENT ON FUNCTION clinic.schema_version() IS
    'A program that knows fewer migrations than this must not work on the database';
GRANT EXECUTE ON FUNCTION clinic.schema_version() TO huella_owner, huella_reception, huella_vet,
    huella_admin, huella_guest, huella_payments, huella_worker;
