-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the worker beside the database does every few seconds: it tells that it lives, ends
-- sessions that hold things up, heals roles that were tampered with, and locks after failed
-- sign-ins. It is part of the boundary, so people's screens can ask whether it runs.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic_private.worker_signs (
    id int PRIMARY KEY,
    seen_at timestamptz NOT NULL,
    CONSTRAINT there_is_one_worker CHECK (id = 1)
);
COMMENT ON TABLE clinic_private.worker_signs IS 'When the worker was last seen';
ALTER TABLE clinic_private.worker_signs ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.worker_signs FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.worker_signs TO huella_definer USING (true) WITH CHECK (true);

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic.heartbeat() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
BEGIN
    INSERT INTO clinic_private.worker_signs AS w (id, seen_at) VALUES (1, clock_timestamp())
    ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at;
END
$$;

CREATE FUNCTION clinic.service_status()
RETURNS TABLE (worker_seen_at timestamptz, "now" timestamptz, alive boolean)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
BEGIN
    PERFORM clinic_private.require();
    "now" := clock_timestamp();
    SELECT w.seen_at INTO worker_seen_at FROM clinic_private.worker_signs w;
    alive := coalesce(worker_seen_at > "now" - interval '15 seconds', false);
    RETURN NEXT;
END
$$;
COMMENT ON FUNCTION clinic.service_status() IS
    'Whether the worker runs; while it does not, registrations wait and roles are not healed';

CREATE FUNCTION clinic_private.forget_the_dead() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
BEGIN
    DELETE FROM clinic_private.subscriptions s
    WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_stat_get_activity(NULL) a
                      WHERE a.pid = s.pid AND a.backend_start = s.backend_start);
    DELETE FROM clinic_private.mfa_passes m
    WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_stat_get_activity(NULL) a
                      WHERE a.pid = m.pid AND a.backend_start = m.backend_start);
    DELETE FROM clinic_private.mfa_tokens t WHERE t.expires_at < clock_timestamp();
    UPDATE clinic_private.user_secrets s SET pending_code = NULL, pending_xid = NULL
    WHERE s.pending_at < clock_timestamp() - interval '1 minute' AND s.pending_code IS NOT NULL;
    DELETE FROM clinic_private.registrations r
    WHERE r.state <> 'pendiente' AND r.created_at < clock_timestamp() - interval '1 day';
END
$$;
GRANT EXECUTE ON FUNCTION clinic_private.forget_the_dead() TO huella_provision;

SET LOCAL ROLE huella_provision;

CREATE FUNCTION clinic.reap() RETURNS int
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
       OR (a.rolname ~ '^p_[0-9a-f]{32}$'
           AND ((s.state LIKE 'idle in transaction%'
                 AND s.state_change < v_now - interval '15 seconds')
                OR (s.state = 'active' AND s.query_start < v_now - interval '30 seconds')
                OR s.xact_start < v_now - interval '60 seconds'
                -- signed in between the end of his sessions and the commit that shut him out
                OR (u.is_active IS NOT TRUE AND s.backend_start < v_now - interval '5 seconds')));
    PERFORM clinic_private.forget_the_dead();
    RETURN v_ended;
END
$$;
COMMENT ON FUNCTION clinic.reap() IS
    'Ends sessions idle in a transaction, runaway statements and old guests; returns how many';

CREATE FUNCTION clinic_private.heal_missing_roles() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
AS $$
DECLARE
    v_name text;
    v_healed int := 0;
BEGIN
    -- A backup restored into another cluster brings the people but not their roles.
    FOR v_name IN
        SELECT p.role_name FROM clinic_private.role_pool p
        WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_authid a WHERE a.rolname = p.role_name)
        ORDER BY p.kind DESC
        LIMIT 500
    LOOP
        EXECUTE format('CREATE ROLE %I LOGIN CONNECTION LIMIT 6', v_name);
        v_healed := v_healed + 1;
    END LOOP;
    RETURN v_healed;
END
$$;

CREATE FUNCTION clinic_private.heal_verifiers() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
AS $$
DECLARE
    v record;
    v_healed int := 0;
BEGIN
    UPDATE clinic_private.role_locks l SET is_locked = false
    WHERE l.is_locked AND l.locked_until < clock_timestamp();
    FOR v IN
        SELECT u.role_name, CASE WHEN l.is_locked THEN l.verifier ELSE u.password_hash END AS verifier
        FROM clinic.users u
        JOIN pg_catalog.pg_authid a ON a.rolname = u.role_name
        LEFT JOIN clinic_private.role_locks l ON l.role_name = u.role_name
        WHERE a.rolpassword IS DISTINCT FROM
              CASE WHEN l.is_locked THEN l.verifier ELSE u.password_hash END
    LOOP
        PERFORM clinic_private.set_verifier(v.role_name, v.verifier);
        v_healed := v_healed + 1;
    END LOOP;
    FOR v IN
        SELECT p.role_name
        FROM clinic_private.role_pool p
        JOIN pg_catalog.pg_authid a ON a.rolname = p.role_name
        WHERE p.kind <> 'used' AND a.rolpassword IS NOT NULL
    LOOP
        EXECUTE format('ALTER ROLE %I PASSWORD NULL', v.role_name);
        v_healed := v_healed + 1;
    END LOOP;
    RETURN v_healed;
END
$$;

CREATE FUNCTION clinic_private.heal_memberships() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v record;
    v_healed int := 0;
BEGIN
    FOR v IN
        SELECT g.rolname AS granted, a.rolname AS member
        FROM clinic_private.role_pool p
        JOIN pg_catalog.pg_authid a ON a.rolname = p.role_name
        JOIN pg_catalog.pg_auth_members m ON m.member = a.oid
        JOIN pg_catalog.pg_authid g ON g.oid = m.roleid
        LEFT JOIN clinic.users u ON u.role_name = p.role_name
        WHERE u.role IS NULL OR g.rolname <> 'huella_' || u.role
    LOOP
        EXECUTE format('REVOKE %I FROM %I', v.granted, v.member);
        v_healed := v_healed + 1;
    END LOOP;
    FOR v IN
        SELECT u.role_name AS member, u.role
        FROM clinic.users u
        JOIN pg_catalog.pg_authid a ON a.rolname = u.role_name
        JOIN pg_catalog.pg_authid g ON g.rolname = 'huella_' || u.role
        WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_auth_members m
                          WHERE m.member = a.oid AND m.roleid = g.oid)
    LOOP
        EXECUTE format('GRANT %I TO %I', clinic_private.group_of(v.role), v.member);
        EXECUTE format('ALTER ROLE %I CONNECTION LIMIT %s', v.member,
                       clinic_private.connection_limit_of(v.role));
        v_healed := v_healed + 1;
    END LOOP;
    RETURN v_healed;
END
$$;

CREATE FUNCTION clinic_private.heal_settings() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v record;
    v_healed int := 0;
BEGIN
    -- A role may plant settings on itself that stop its own next sign-in.
    FOR v IN
        SELECT a.rolname, d.datname
        FROM pg_catalog.pg_db_role_setting s
        JOIN pg_catalog.pg_authid a ON a.oid = s.setrole
        LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
        WHERE ((a.rolname IN ('huella_guest', 'huella_owner', 'huella_reception', 'huella_vet',
                              'huella_admin')
                AND EXISTS (SELECT FROM unnest(s.setconfig) c
                            WHERE c <> 'track_activities=off'))
               OR EXISTS (SELECT FROM clinic_private.role_pool p WHERE p.role_name = a.rolname))
          AND (s.setdatabase = 0 OR d.datname IS NOT NULL)
    LOOP
        IF v.datname IS NULL THEN
            EXECUTE format('ALTER ROLE %I RESET ALL', v.rolname);
        ELSE
            EXECUTE format('ALTER ROLE %I IN DATABASE %I RESET ALL', v.rolname, v.datname);
        END IF;
        v_healed := v_healed + 1;
    END LOOP;
    RETURN v_healed;
END
$$;

CREATE FUNCTION clinic.heal() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
BEGIN
    RETURN clinic_private.heal_missing_roles() + clinic_private.heal_verifiers()
         + clinic_private.heal_memberships() + clinic_private.heal_settings();
END
$$;
COMMENT ON FUNCTION clinic.heal() IS
    'Makes the PostgreSQL roles what clinic.users says, ends locks that are over; returns how many';

CREATE FUNCTION clinic.lock_role(p_role_name text, p_address text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_now timestamptz := clock_timestamp(); -- one moment for the whole lock
    v_level int;
    v_is_locked boolean;
    v_verifier text;
BEGIN
    SELECT CASE WHEN l.locked_at > v_now - interval '1 hour' THEN l.level ELSE 0 END,
           l.is_locked
    INTO v_level, v_is_locked
    FROM clinic_private.role_locks l WHERE l.role_name = p_role_name FOR UPDATE;
    IF v_is_locked THEN
        RETURN false;
    END IF;
    -- The same salt and count, so that from outside a lock looks like a wrong password.
    SELECT split_part(u.password_hash, '$', 1) || '$' || split_part(u.password_hash, '$', 2) || '$'
           || encode(ext.gen_random_bytes(32), 'base64') || ':'
           || encode(ext.gen_random_bytes(32), 'base64')
    INTO v_verifier
    FROM clinic.users u WHERE u.role_name = p_role_name;
    IF v_verifier IS NULL THEN
        RETURN false; -- a decoy: nobody can enter it anyway
    END IF;
    v_level := least(coalesce(v_level, 0) + 1, 3);
    INSERT INTO clinic_private.role_locks AS l (role_name, verifier, level, locked_at,
                                                locked_until, is_locked, address)
    VALUES (p_role_name, v_verifier, v_level, v_now,
            v_now + (ARRAY['1 minute', '5 minutes', '15 minutes'])[v_level]::interval,
            true, left(p_address, 100))
    ON CONFLICT (role_name) DO UPDATE
        SET verifier = excluded.verifier, level = excluded.level, locked_at = excluded.locked_at,
            locked_until = excluded.locked_until, is_locked = true, address = excluded.address;
    PERFORM clinic_private.set_verifier(p_role_name, v_verifier);
    PERFORM clinic_private.audit('role_locked', 'users', u.id, left(p_address, 100))
    FROM clinic.users u WHERE u.role_name = p_role_name;
    RETURN true;
END
$$;
COMMENT ON FUNCTION clinic.lock_role(text, text) IS
    'Shuts a role for 1, then 5, then 15 minutes; heal() opens it again; sessions that are open stay';

SET LOCAL ROLE huella_definer;
GRANT EXECUTE ON FUNCTION clinic.heartbeat() TO huella_worker;
GRANT EXECUTE ON FUNCTION clinic.service_status()
    TO huella_owner, huella_reception, huella_vet, huella_admin;
SET LOCAL ROLE huella_provision;
GRANT EXECUTE ON FUNCTION clinic.reap(), clinic.heal(), clinic.lock_role(text, text)
    TO huella_worker;
