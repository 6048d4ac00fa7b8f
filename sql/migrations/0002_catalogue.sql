-- SPDX-License-Identifier: GPL-3.0-or-later
-- The closed catalogue: nobody but the superuser reads pg_catalog, and no system function with a
-- side effect or with knowledge of other sessions is open. Most attacks on a database whose users
-- speak SQL come in here. Run again after a restore and after CREATE DATABASE ... TEMPLATE, which
-- copies neither the rights on the database nor its settings.

CREATE FUNCTION clinic_private.open_system_functions() RETURNS SETOF regprocedure
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p.oid::regprocedure
    FROM pg_proc p
    CROSS JOIN LATERAL aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
    WHERE p.pronamespace = 'pg_catalog'::regnamespace
      AND a.grantee = 0
      AND a.privilege_type = 'EXECUTE'
      AND (p.provolatile = 'v'
           OR p.proname ~ '^(pg_|has_|to_reg|txid_|inet_server_|inet_client_|row_security)'
           OR p.proname ~ '(_to_xml|_to_xmlschema|_to_xml_and_xmlschema|_description)$'
           OR p.proname IN ('format_type', 'getdatabaseencoding', 'version', 'current_schemas'))
$$;
COMMENT ON FUNCTION clinic_private.open_system_functions() IS
    'System functions that PUBLIC may still call and should not';

CREATE FUNCTION clinic_private.open_system_tables() RETURNS SETOF regclass
LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT DISTINCT c.oid::regclass
    FROM pg_class c
    LEFT JOIN pg_attribute t ON t.attrelid = c.oid AND t.attacl IS NOT NULL
    CROSS JOIN LATERAL aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))
                                  || coalesce(t.attacl, '{}')) a
    WHERE c.relnamespace IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
      AND c.relkind IN ('r', 'v', 'm', 'f', 'p')
      AND a.grantee = 0
      AND (c.relnamespace = 'pg_catalog'::regnamespace
           OR has_schema_privilege('public', 'information_schema', 'USAGE'))
$$;
COMMENT ON FUNCTION clinic_private.open_system_tables() IS
    'Catalogue tables and views that PUBLIC may still read';

CREATE FUNCTION clinic_private.close_catalogue() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v record;
    v_database name;
BEGIN
    -- This database: no TEMP (temporary tables could shadow ours), and only for those named.
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO huella_owner, huella_reception, huella_vet,'
                   ' huella_admin, huella_guest, huella_payments, huella_worker',
                   current_database());
    EXECUTE format('ALTER DATABASE %I SET temp_file_limit = %L', current_database(), '512MB');
    EXECUTE format('ALTER DATABASE %I SET log_min_error_statement = panic', current_database());
    EXECUTE format('ALTER DATABASE %I SET log_statement = none', current_database());

    -- The others, where no revoke of ours holds. Only when needed: several may run at once.
    FOR v_database IN
        SELECT d.datname
        FROM pg_database d
        CROSS JOIN LATERAL aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
        WHERE d.datname IN ('postgres', 'template1') AND a.grantee = 0
        GROUP BY d.datname
    LOOP
        BEGIN
            EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', v_database);
        EXCEPTION WHEN internal_error THEN
            NULL; -- "tuple concurrently updated": somebody else just did it
        END;
    END LOOP;

    REVOKE ALL ON ALL TABLES IN SCHEMA pg_catalog FROM PUBLIC;
    REVOKE ALL ON SCHEMA information_schema FROM PUBLIC;
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    REVOKE USAGE ON LANGUAGE plpgsql, sql FROM PUBLIC;
    FOR v IN SELECT c.oid::regclass AS relation, string_agg(quote_ident(t.attname), ', ') AS columns
             FROM pg_attribute t
             JOIN pg_class c ON c.oid = t.attrelid
             WHERE c.relnamespace = 'pg_catalog'::regnamespace AND t.attacl IS NOT NULL
               AND EXISTS (SELECT FROM aclexplode(t.attacl) a WHERE a.grantee = 0)
             GROUP BY c.oid
    LOOP
        EXECUTE format('REVOKE ALL (%s) ON %s FROM PUBLIC', v.columns, v.relation);
    END LOOP;
    FOR v IN SELECT f AS signature FROM clinic_private.open_system_functions() f LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', v.signature);
    END LOOP;

    -- What our own functions and services need, and no more.
    GRANT EXECUTE ON FUNCTION
        pg_catalog.clock_timestamp(), pg_catalog.gen_random_uuid(), pg_catalog.random(),
        pg_catalog.pg_backend_pid(), pg_catalog.pg_stat_get_activity(integer),
        pg_catalog.pg_current_xact_id(), pg_catalog.pg_notify(text, text),
        pg_catalog.pg_advisory_xact_lock(bigint), pg_catalog.pg_advisory_xact_lock(integer, integer),
        pg_catalog.pg_try_advisory_xact_lock(bigint), pg_catalog.pg_column_size("any"),
        pg_catalog.pg_typeof("any")
        TO huella_definer, huella_provision;
    GRANT EXECUTE ON FUNCTION pg_catalog.pg_terminate_backend(integer, bigint) TO huella_provision;
    GRANT EXECUTE ON FUNCTION
        pg_catalog.pg_try_advisory_lock(bigint), pg_catalog.pg_advisory_unlock(bigint),
        pg_catalog.pg_backend_pid()
        TO huella_worker, huella_payments;
    GRANT SELECT (oid, rolname, rolpassword) ON pg_catalog.pg_authid
        TO huella_definer, huella_provision;
    GRANT SELECT ON pg_catalog.pg_auth_members, pg_catalog.pg_db_role_setting TO huella_provision;
    GRANT SELECT (oid, datname) ON pg_catalog.pg_database TO huella_provision, huella_definer;
END
$$;
COMMENT ON FUNCTION clinic_private.close_catalogue() IS
    'Shuts pg_catalog, the languages and the other databases for everybody but the superuser';

CREATE FUNCTION clinic_private.check_catalogue() RETURNS SETOF text
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_ours oid[] := ARRAY['clinic'::regnamespace, 'clinic_private'::regnamespace,
                          'informes'::regnamespace]::oid[];
    v_people oid[] := ARRAY['huella_owner'::regrole, 'huella_reception'::regrole,
                            'huella_vet'::regrole, 'huella_admin'::regrole,
                            'huella_guest'::regrole]::oid[];
BEGIN
    -- the system's side
    RETURN QUERY SELECT format('PUBLIC may call %s', f) FROM clinic_private.open_system_functions() f;
    RETURN QUERY SELECT format('PUBLIC may read %s', t) FROM clinic_private.open_system_tables() t;
    RETURN QUERY
        SELECT format('PUBLIC may use language %s', l.lanname)
        FROM pg_language l
        WHERE l.lanname IN ('sql', 'plpgsql') AND has_language_privilege('public', l.oid, 'USAGE');
    RETURN QUERY
        SELECT format('PUBLIC has %s on database %s', a.privilege_type, d.datname)
        FROM pg_database d
        CROSS JOIN LATERAL aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
        WHERE d.datname IN (current_database(), 'postgres', 'template1') AND a.grantee = 0;
    RETURN QUERY
        SELECT format('PUBLIC has %s on schema %s', a.privilege_type, n.nspname)
        FROM pg_namespace n
        CROSS JOIN LATERAL aclexplode(n.nspacl) a
        WHERE n.nspname IN ('public', 'clinic', 'clinic_private', 'informes', 'ext',
                            'information_schema')
          AND a.grantee = 0;

    -- roles
    RETURN QUERY
        SELECT format('role %s may sign in', r.rolname)
        FROM pg_roles r
        WHERE r.rolcanlogin
          AND r.rolname IN ('huella_schema', 'huella_definer', 'huella_provision', 'huella_owner',
                            'huella_reception', 'huella_vet', 'huella_admin');
    RETURN QUERY
        SELECT format('role %s passes row security', r.rolname)
        FROM pg_roles r
        WHERE (r.rolname LIKE 'huella\_%' OR r.rolname LIKE 'p\_%')
          AND (r.rolbypassrls OR r.rolsuper OR r.rolcreatedb OR r.rolreplication);
    RETURN QUERY
        SELECT format('role %s may create roles', r.rolname)
        FROM pg_roles r
        WHERE r.rolcreaterole AND r.rolname <> 'huella_provision'
          AND (r.rolname LIKE 'huella\_%' OR r.rolname ~ '^p_[0-9a-f]{32}$');
    RETURN QUERY
        SELECT format('role %s is a member of %s', m.rolname, g.rolname)
        FROM pg_auth_members x
        JOIN pg_roles g ON g.oid = x.roleid
        JOIN pg_roles m ON m.oid = x.member
        WHERE (m.oid = ANY (v_people)
               OR m.rolname IN ('huella_worker', 'huella_payments', 'huella_schema')
               OR (m.rolname ~ '^p_[0-9a-f]{32}$' AND NOT g.oid = ANY (v_people)));
    RETURN QUERY
        SELECT format('role %s is in %s groups', m.rolname, count(*))
        FROM pg_auth_members x
        JOIN pg_roles m ON m.oid = x.member
        WHERE m.rolname ~ '^p_[0-9a-f]{32}$'
        GROUP BY m.rolname
        HAVING count(*) > 1;

    -- our tables
    RETURN QUERY
        SELECT format('table %s does not force row security', c.oid::regclass)
        FROM pg_class c
        WHERE c.relnamespace = ANY (v_ours) AND c.relkind IN ('r', 'p')
          AND NOT (c.relrowsecurity AND c.relforcerowsecurity);
    RETURN QUERY
        SELECT format('table %s does not belong to huella_schema', c.oid::regclass)
        FROM pg_class c
        WHERE c.relnamespace = ANY (v_ours) AND c.relkind IN ('r', 'p', 'S')
          AND c.relowner <> 'huella_schema'::regrole;
    RETURN QUERY
        SELECT format('%s has %s on %s', a.grantee::regrole, a.privilege_type, c.oid::regclass)
        FROM pg_class c
        CROSS JOIN LATERAL aclexplode(c.relacl) a
        WHERE c.relnamespace = ANY (v_ours)
          AND a.grantee = ANY (v_people || 0::oid)
          AND NOT (c.relkind = 'v' AND a.privilege_type = 'SELECT');
    RETURN QUERY
        SELECT format('%s has %s on column %s of %s', a.grantee::regrole, a.privilege_type,
                      t.attname, c.oid::regclass)
        FROM pg_class c
        JOIN pg_attribute t ON t.attrelid = c.oid AND t.attacl IS NOT NULL
        CROSS JOIN LATERAL aclexplode(t.attacl) a
        WHERE c.relnamespace = ANY (v_ours)
          AND a.grantee = ANY (v_people || 0::oid)
          AND (a.privilege_type <> 'SELECT'
               OR c.relnamespace = 'clinic_private'::regnamespace
               OR a.grantee IN (0, 'huella_guest'::regrole));
    RETURN QUERY
        SELECT format('policy %s of %s is not for named roles', p.polname, p.polrelid::regclass)
        FROM pg_policy p
        JOIN pg_class c ON c.oid = p.polrelid
        WHERE c.relnamespace = ANY (v_ours) AND 0::oid = ANY (p.polroles);
    RETURN QUERY
        SELECT format('foreign key %s of %s has no index', k.conname, k.conrelid::regclass)
        FROM pg_constraint k
        WHERE k.contype = 'f' AND k.connamespace = ANY (v_ours)
          AND NOT EXISTS (
              SELECT FROM pg_index i
              WHERE i.indrelid = k.conrelid AND i.indisvalid
                AND (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
                AND k.conkey @> (i.indkey::int2[])[0:cardinality(k.conkey) - 1]);
    -- = < > of text may be pushed into an index below row security, where EXPLAIN counts the rows
    -- that it hides: binary search reads a stranger's value. lower(column) is not pushed.
    RETURN QUERY
        SELECT DISTINCT format('index %s lets owners search hidden values of %s',
                               i.indexrelid::regclass, t.attname)
        FROM pg_index i
        JOIN pg_class c ON c.oid = i.indrelid
        JOIN pg_attribute t ON t.attrelid = c.oid AND t.attnum = ANY (i.indkey::int2[])
        CROSS JOIN LATERAL aclexplode(t.attacl) a
        WHERE c.relnamespace = ANY (v_ours) AND a.grantee = 'huella_owner'::regrole
          AND t.atttypid IN ('text'::regtype, 'varchar'::regtype, 'bytea'::regtype,
                             'name'::regtype, 'numeric'::regtype);
    RETURN QUERY
        SELECT format('foreign key %s of %s cascades', k.conname, k.conrelid::regclass)
        FROM pg_constraint k
        WHERE k.contype = 'f' AND k.connamespace = ANY (v_ours)
          AND k.confdeltype NOT IN ('a', 'r');

    -- our views and functions
    RETURN QUERY
        SELECT format('view %s works with its owner''s rights', c.oid::regclass)
        FROM pg_class c
        WHERE c.relnamespace = ANY (v_ours) AND c.relkind IN ('v', 'm')
          AND NOT coalesce(c.reloptions @> ARRAY['security_invoker=true'], false);
    RETURN QUERY
        SELECT format('function %s has no fixed search path', p.oid::regprocedure)
        FROM pg_proc p
        WHERE p.pronamespace = ANY (v_ours) AND p.prosecdef
          AND NOT coalesce(p.proconfig @> ARRAY['search_path=pg_catalog, pg_temp'], false);
    RETURN QUERY
        SELECT format('PUBLIC may call %s', p.oid::regprocedure)
        FROM pg_proc p
        CROSS JOIN LATERAL aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
        WHERE p.pronamespace = ANY (v_ours) AND a.grantee = 0;
    RETURN QUERY
        SELECT format('function %s works with the rights of %s', p.oid::regprocedure,
                      p.proowner::regrole)
        FROM pg_proc p
        WHERE p.pronamespace = ANY (v_ours) AND p.prosecdef
          AND p.proowner NOT IN ('huella_definer'::regrole, 'huella_provision'::regrole);
    RETURN QUERY
        SELECT format('function %s belongs to %s, who may sign in', p.oid::regprocedure, r.rolname)
        FROM pg_proc p
        JOIN pg_roles r ON r.oid = p.proowner
        WHERE p.pronamespace = ANY (v_ours) AND r.rolcanlogin AND NOT r.rolsuper;
    RETURN QUERY
        SELECT format('people may call %s of clinic_private', p.oid::regprocedure)
        FROM pg_proc p
        CROSS JOIN LATERAL aclexplode(p.proacl) a
        WHERE p.pronamespace = 'clinic_private'::regnamespace AND a.grantee = ANY (v_people);
END
$$;
COMMENT ON FUNCTION clinic_private.check_catalogue() IS
    'One line for each rule of the house that this database breaks; none is good';

REVOKE EXECUTE ON FUNCTION clinic_private.open_system_functions(),
    clinic_private.open_system_tables(), clinic_private.close_catalogue(),
    clinic_private.check_catalogue() FROM PUBLIC;

SELECT clinic_private.close_catalogue();
