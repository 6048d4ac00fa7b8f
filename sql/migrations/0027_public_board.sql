-- SPDX-License-Identifier: GPL-3.0-or-later
-- The public screen of the waiting room: a login of its own that may call four functions, hear
-- that the board changed, and read no table at all. It hangs on a wall where anybody may take the
-- cable, so what it cannot show it cannot read either.

DO $$
DECLARE
    v record;
BEGIN
    FOR v IN SELECT * FROM (VALUES ('huella_board', 'NOLOGIN'),
                                   ('huella_screen', 'LOGIN CONNECTION LIMIT 20')) AS wanted(role_name, attributes)
    LOOP
        CONTINUE WHEN EXISTS (SELECT FROM pg_roles r WHERE r.rolname = v.role_name);
        BEGIN
            EXECUTE format('CREATE ROLE %I %s', v.role_name, v.attributes);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL; -- another database of this cluster was faster
        END;
    END LOOP;
    -- Screens share one role: they must not read each other's statements.
    IF NOT EXISTS (SELECT FROM pg_db_role_setting s JOIN pg_roles r ON r.oid = s.setrole
                   WHERE r.rolname = 'huella_screen' AND s.setdatabase = 0
                     AND 'track_activities=off' = ANY (s.setconfig)) THEN
        ALTER ROLE huella_screen SET track_activities = off;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_auth_members m WHERE m.roleid = 'huella_board'::regrole
                   AND m.member = 'huella_screen'::regrole) THEN
        GRANT huella_board TO huella_screen;
    END IF;
END
$$;
GRANT USAGE ON SCHEMA clinic TO huella_board;

-- The gates of the house know the screens from now on.
ALTER FUNCTION clinic_private.close_catalogue() RENAME TO close_catalogue_to_people;
CREATE FUNCTION clinic_private.close_catalogue() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM clinic_private.close_catalogue_to_people();
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO huella_board', current_database());
END
$$;
COMMENT ON FUNCTION clinic_private.close_catalogue() IS
    'Shuts pg_catalog, the languages and the other databases for everybody but the superuser';

ALTER FUNCTION clinic_private.check_catalogue() RENAME TO check_catalogue_of_people;
CREATE FUNCTION clinic_private.check_screens() RETURNS SETOF text
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_screens oid[] := ARRAY['huella_board'::regrole, 'huella_screen'::regrole]::oid[];
    v_functions oid[] := ARRAY['clinic.subscribe()'::regprocedure,
        'clinic.public_clinic()'::regprocedure, 'clinic.public_board()'::regprocedure,
        'clinic.public_photo(uuid)'::regprocedure]::oid[];
BEGIN
    IF (SELECT r.rolcanlogin FROM pg_roles r WHERE r.rolname = 'huella_board') THEN
        RETURN NEXT 'role huella_board may sign in';
    END IF;
    RETURN QUERY
        SELECT format('role %s has a power of its own', r.rolname)
        FROM pg_roles r
        WHERE r.oid = ANY (v_screens)
          AND (r.rolsuper OR r.rolbypassrls OR r.rolcreatedb OR r.rolcreaterole OR r.rolreplication);
    RETURN QUERY
        SELECT format('role %s is a member of %s', x.member::regrole, x.roleid::regrole)
        FROM pg_auth_members x
        WHERE (x.member = ANY (v_screens) OR x.roleid = ANY (v_screens))
          AND NOT (x.roleid = 'huella_board'::regrole AND x.member = 'huella_screen'::regrole);
    RETURN QUERY
        SELECT format('%s has %s on %s', a.grantee::regrole, a.privilege_type, x.relation)
        FROM (SELECT c.oid::regclass, c.relacl FROM pg_class c
              UNION ALL
              SELECT t.attrelid::regclass, t.attacl FROM pg_attribute t) x (relation, acl)
        CROSS JOIN LATERAL aclexplode(x.acl) a
        WHERE a.grantee = ANY (v_screens);
    RETURN QUERY
        SELECT format('policy %s of %s is for screens', p.polname, p.polrelid::regclass)
        FROM pg_policy p
        WHERE p.polroles && v_screens;
    RETURN QUERY
        SELECT format('%s may call %s', a.grantee::regrole, p.oid::regprocedure)
        FROM pg_proc p
        CROSS JOIN LATERAL aclexplode(p.proacl) a
        WHERE a.grantee = ANY (v_screens) AND NOT p.oid = ANY (v_functions);
END
$$;
COMMENT ON FUNCTION clinic_private.check_screens() IS
    'One line for each right of the public screens beyond their four functions; none is good';

CREATE FUNCTION clinic_private.check_catalogue() RETURNS SETOF text
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN QUERY SELECT clinic_private.check_catalogue_of_people();
    RETURN QUERY SELECT clinic_private.check_screens();
END
$$;
COMMENT ON FUNCTION clinic_private.check_catalogue() IS
    'One line for each rule of the house that this database breaks; none is good';

REVOKE EXECUTE ON FUNCTION clinic_private.close_catalogue(), clinic_private.check_catalogue(),
    clinic_private.check_screens() FROM PUBLIC;

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic_private.screen_credential (
    is_only boolean NOT NULL DEFAULT true,
    password text NOT NULL,
    verifier text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT screen_credential_pkey PRIMARY KEY (is_only),
    CONSTRAINT there_is_one CHECK (is_only),
    CONSTRAINT password_is_long CHECK (length(password) BETWEEN 20 AND 200),
    CONSTRAINT verifier_is_scram CHECK (verifier ~ '^SCRAM-SHA-256\$4096:')
);
COMMENT ON TABLE clinic_private.screen_credential IS
    'What the connection files of public screens carry; kept so that a second file says the same';
ALTER TABLE clinic_private.screen_credential ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.screen_credential FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.screen_credential TO huella_provision USING (true);
GRANT SELECT (is_only, verifier) ON clinic_private.screen_credential TO huella_provision;

ALTER TABLE clinic_private.subscriptions
    ALTER COLUMN person_id DROP NOT NULL,
    ADD CONSTRAINT only_a_screen_is_nobody CHECK ((person_id IS NULL) = (role = 'board'));

RESET ROLE;

-- With the caller's own rights: only the superuser has them.
CREATE FUNCTION clinic_private.screen_credential(p_password text, p_verifier text, p_is_new boolean)
RETURNS text
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v record;
BEGIN
    INSERT INTO clinic_private.screen_credential AS c (password, verifier)
    VALUES (p_password, p_verifier)
    ON CONFLICT (is_only) DO UPDATE
        SET password = excluded.password, verifier = excluded.verifier, made_at = now()
        WHERE p_is_new;
    SELECT c.password, c.verifier INTO STRICT v FROM clinic_private.screen_credential c;
    EXECUTE format('ALTER ROLE huella_screen PASSWORD %L', v.verifier);
    RETURN v.password;
END
$$;
ALTER FUNCTION clinic_private.screen_credential(text, text, boolean) OWNER TO huella_schema;
REVOKE ALL ON FUNCTION clinic_private.screen_credential(text, text, boolean) FROM PUBLIC;
COMMENT ON FUNCTION clinic_private.screen_credential(text, text, boolean) IS
    'The screens'' password: the one that is there, or this one where there is none or a new is meant';

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.is_screen() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN session_user = 'huella_screen';
END $$;
COMMENT ON FUNCTION clinic_private.is_screen() IS 'Whether this session is a public screen''s';

CREATE FUNCTION clinic_private.require_screen() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT clinic_private.is_screen() THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'role_may_not';
    END IF;
END $$;

CREATE OR REPLACE FUNCTION clinic.subscribe() RETURNS text
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_person uuid;
    v_role text := 'board';
    v_channel text := 'h' || encode(ext.gen_random_bytes(16), 'hex');
BEGIN
    IF NOT clinic_private.is_screen() THEN
        v_person := clinic_private.require();
        SELECT u.role INTO v_role FROM clinic.users u WHERE u.id = v_person;
    END IF;
    DELETE FROM clinic_private.subscriptions s
    WHERE s.pid = pg_backend_pid()
       OR NOT EXISTS (SELECT FROM pg_catalog.pg_stat_get_activity(NULL) a
                      WHERE a.pid = s.pid AND a.backend_start = s.backend_start);
    INSERT INTO clinic_private.subscriptions (channel, pid, backend_start, person_id, role)
    SELECT v_channel, a.pid, a.backend_start, v_person, v_role
    FROM pg_catalog.pg_stat_get_activity(pg_backend_pid()) a;
    RETURN v_channel;
END
$$;

-- Screens hear that the board changed, and nothing of what or whom.
CREATE FUNCTION clinic_private.hint_screens() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM pg_catalog.pg_notify(s.channel, '{"topic":"board","op":"hint"}')
    FROM clinic_private.subscriptions s WHERE s.role = 'board';
    RETURN NULL;
END $$;

CREATE FUNCTION clinic.public_clinic()
RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.require_screen();
    RETURN (SELECT s.clinic_name FROM clinic.settings s);
END $$;
COMMENT ON FUNCTION clinic.public_clinic() IS 'The clinic''s name, for the public screen''s head';

-- In the order in which people come in; of each no more than the whole waiting room may read.
CREATE FUNCTION clinic.public_board()
RETURNS TABLE (id uuid, turn integer, state text, patient_name text, species text, vet_name text,
    seconds_inside integer, has_photo boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.require_screen();
    RETURN QUERY
    SELECT c.id, c.turn, c.state, p.name, p.species, (v.first_name || ' ' || v.last_name)::text,
           greatest(0, extract(epoch FROM clock_timestamp() - c.called_at))::integer,
           s.board_shows_photos AND p.photo IS NOT NULL
      FROM clinic.current_attentions c
      JOIN clinic.patients p ON p.id = c.patient_id
      LEFT JOIN clinic.users v ON v.id = c.vet_id
     CROSS JOIN clinic.settings s
     ORDER BY c.state, CASE WHEN c.state = 'atendiendo' THEN c.called_at END DESC,
              c.triage, c.arrived_at, c.turn;
END $$;
COMMENT ON FUNCTION clinic.public_board() IS
    'The public screen''s rows: turn, the animal''s own name, state and vet';

-- The small portrait of an animal that is on the board; NULL where the clinic shows none.
CREATE FUNCTION clinic.public_photo(p_attention uuid)
RETURNS bytea LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM clinic_private.require_screen();
    RETURN (SELECT m.thumbnail
              FROM clinic.current_attentions c
              JOIN clinic.patients p ON p.id = c.patient_id
              JOIN clinic.media m ON m.id = p.photo
             CROSS JOIN clinic.settings s
             WHERE c.id = p_attention AND s.board_shows_photos);
END $$;

GRANT EXECUTE ON FUNCTION clinic.subscribe(), clinic.public_clinic(),
    clinic.public_board(), clinic.public_photo(uuid) TO huella_board;

SET LOCAL ROLE huella_schema;
CREATE TRIGGER _960_hint_screens
    AFTER INSERT OR DELETE OR UPDATE OF state, triage, vet_id, arrived_at, turn ON clinic.current_attentions
    FOR EACH STATEMENT EXECUTE FUNCTION clinic_private.hint_screens();

SET LOCAL ROLE huella_provision;

-- As before, and the screens: they may not hold anything up either.
CREATE OR REPLACE FUNCTION clinic.reap() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_ended int;
    v_now timestamptz := clock_timestamp();
BEGIN
    -- Time-outs of the client's own session could be switched off by it.
    SELECT count(*) FILTER (WHERE pg_catalog.pg_terminate_backend(s.pid, 0)) INTO v_ended
    FROM pg_catalog.pg_stat_get_activity(NULL) s
    JOIN pg_catalog.pg_database d ON d.oid = s.datid AND d.datname = current_database()
    JOIN pg_catalog.pg_authid a ON a.oid = s.usesysid
    LEFT JOIN clinic.users u ON u.role_name = a.rolname
    WHERE (a.rolname = 'huella_guest' AND s.backend_start < v_now - interval '60 seconds')
       OR ((a.rolname ~ '^p_[0-9a-f]{32}$' OR a.rolname = 'huella_screen')
           AND ((s.state LIKE 'idle in transaction%'
                 AND s.state_change < v_now - interval '15 seconds')
                OR (s.state = 'active' AND s.query_start < v_now - interval '30 seconds')
                OR s.xact_start < v_now - interval '60 seconds'))
       -- signed in between the end of his sessions and the commit that shut him out
       OR (a.rolname ~ '^p_[0-9a-f]{32}$'
           AND u.is_active IS NOT TRUE AND s.backend_start < v_now - interval '5 seconds');
    PERFORM clinic_private.forget_the_dead();
    RETURN v_ended;
END
$$;

-- What a screen planted on its shared role goes, and the password that it changed comes back.
CREATE FUNCTION clinic_private.heal_screens() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
AS $$
DECLARE
    v record;
    v_healed int := 0;
BEGIN
    FOR v IN
        SELECT a.rolname, d.datname
        FROM pg_catalog.pg_db_role_setting s
        JOIN pg_catalog.pg_authid a ON a.oid = s.setrole
        LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
        WHERE a.rolname IN ('huella_board', 'huella_screen')
          AND EXISTS (SELECT FROM unnest(s.setconfig) c WHERE c <> 'track_activities=off')
          AND (s.setdatabase = 0 OR d.datname IS NOT NULL)
    LOOP
        IF v.datname IS NULL THEN
            EXECUTE format('ALTER ROLE %I RESET ALL', v.rolname);
        ELSE
            EXECUTE format('ALTER ROLE %I IN DATABASE %I RESET ALL', v.rolname, v.datname);
        END IF;
        v_healed := v_healed + 1;
    END LOOP;
    FOR v IN
        SELECT c.verifier FROM clinic_private.screen_credential c
        JOIN pg_catalog.pg_authid a ON a.rolname = 'huella_screen'
        WHERE a.rolpassword IS DISTINCT FROM c.verifier
    LOOP
        EXECUTE format('ALTER ROLE huella_screen PASSWORD %L', v.verifier);
        v_healed := v_healed + 1;
    END LOOP;
    RETURN v_healed;
END
$$;

CREATE OR REPLACE FUNCTION clinic.heal() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
BEGIN
    RETURN clinic_private.heal_missing_roles() + clinic_private.heal_verifiers()
         + clinic_private.heal_memberships() + clinic_private.heal_settings()
         + clinic_private.heal_screens();
END
$$;
RESET ROLE;

SELECT clinic_private.close_catalogue();
