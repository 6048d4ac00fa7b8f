-- SPDX-License-Identifier: GPL-3.0-or-later
-- Accounts: the pool of PostgreSQL roles made beforehand, registration by queue, what people and
-- the admin change. Only the functions of huella_provision create or alter a role, and none of
-- those is open to guests.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic_private.keys (
    name text PRIMARY KEY,
    value bytea NOT NULL
);
COMMENT ON TABLE clinic_private.keys IS 'Keys of this database, made once, never in source or a setting';

CREATE TABLE clinic_private.role_pool (
    role_name text PRIMARY KEY,
    kind text NOT NULL,
    slot int,
    CONSTRAINT kind_is_known CHECK (kind IN ('decoy', 'free', 'used')),
    CONSTRAINT decoys_have_a_slot CHECK ((kind = 'decoy') = (slot IS NOT NULL)),
    CONSTRAINT role_name_is_of_the_pool CHECK (role_name ~ '^p_[0-9a-f]{32}$'),
    CONSTRAINT one_decoy_a_slot UNIQUE (slot)
);
COMMENT ON TABLE clinic_private.role_pool IS
    'Roles that sign in: decoys answer for unknown identifiers, free ones wait for a person';
CREATE INDEX role_pool_free ON clinic_private.role_pool (role_name) WHERE kind = 'free';

CREATE TABLE clinic_private.registrations (
    id uuid PRIMARY KEY,
    state text NOT NULL DEFAULT 'pendiente',
    role_name text NOT NULL,
    username text NOT NULL,
    email text NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    phone text,
    role text NOT NULL DEFAULT 'owner',
    licence_number text,
    verifier text,
    must_change_password boolean NOT NULL DEFAULT false,
    created_by uuid,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT state_is_known CHECK (state IN ('pendiente', 'lista', 'rechazada:username',
                                               'rechazada:email')),
    CONSTRAINT only_pending_ones_hold_a_verifier CHECK ((verifier IS NULL) = (state <> 'pendiente')),
    CONSTRAINT lengths_are_bounded CHECK (length(username) <= 60 AND length(email) <= 254
        AND length(first_name) <= 100 AND length(last_name) <= 100 AND length(phone) <= 40
        AND length(licence_number) <= 40 AND length(verifier) <= 200)
);
COMMENT ON TABLE clinic_private.registrations IS
    'Accounts asked for; the worker makes them, so that no guest''s statement ever touches a role';
CREATE UNIQUE INDEX registrations_one_a_role ON clinic_private.registrations (role_name)
    WHERE state = 'pendiente';
CREATE INDEX registrations_newest ON clinic_private.registrations (created_at); -- queue and purge

ALTER TABLE clinic_private.keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.keys FORCE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.role_pool ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.role_pool FORCE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.registrations ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.registrations FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.keys TO huella_definer, huella_provision
    USING (true) WITH CHECK (true);
CREATE POLICY internal ON clinic_private.role_pool TO huella_definer, huella_provision
    USING (true) WITH CHECK (true);
CREATE POLICY internal ON clinic_private.registrations TO huella_definer, huella_provision
    USING (true) WITH CHECK (true);
GRANT SELECT ON clinic_private.keys TO huella_provision;
GRANT SELECT, INSERT, UPDATE ON clinic_private.role_pool TO huella_provision;
GRANT SELECT, UPDATE ON clinic_private.registrations TO huella_provision;

RESET ROLE;
INSERT INTO clinic_private.keys VALUES ('login_role', ext.gen_random_bytes(32));

-- What a guest may do ---------------------------------------------------------------------------

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic.login_role(p_identifier text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_identifier text := lower(normalize(btrim(left(coalesce(p_identifier, ''), 300)), NFKC));
    v_slots int;
    v_slot int;
    v_decoy text;
    v_by_username text;
    v_by_email text;
BEGIN
    -- The same look-ups whether the person is known or not; an unknown one always gets the same.
    SELECT coalesce(max(p.slot) + 1, 0) INTO v_slots FROM clinic_private.role_pool p;
    IF v_slots = 0 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'pool_is_empty';
    END IF;
    -- A power of two, so that a growing pool rarely changes an answer.
    v_slots := (2 ^ floor(log(2, v_slots)))::int;
    SELECT (('x' || encode(substr(ext.hmac(convert_to(v_identifier, 'UTF8'), k.value, 'sha256'),
                                  1, 4), 'hex'))::bit(32)::bigint % v_slots)::int
    INTO v_slot
    FROM clinic_private.keys k WHERE k.name = 'login_role';
    SELECT p.role_name INTO v_decoy FROM clinic_private.role_pool p WHERE p.slot = v_slot;
    SELECT u.role_name INTO v_by_username FROM clinic.users u
    WHERE lower(u.username) = v_identifier;
    SELECT u.role_name INTO v_by_email FROM clinic.users u WHERE lower(u.email) = v_identifier;
    RETURN coalesce(v_by_username, v_by_email, v_decoy);
END
$$;
COMMENT ON FUNCTION clinic.login_role(text) IS
    'The role to sign in as for a username or e-mail; an unknown one gets a role nobody can enter';

CREATE FUNCTION clinic.registration_role() RETURNS text
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_role_name text;
BEGIN
    SELECT p.role_name INTO v_role_name
    FROM clinic_private.role_pool p
    WHERE p.kind = 'free'
      AND NOT EXISTS (SELECT FROM clinic_private.registrations r
                      WHERE r.role_name = p.role_name AND r.state = 'pendiente')
    ORDER BY random()
    LIMIT 1;
    IF v_role_name IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'pool_is_empty';
    END IF;
    RETURN v_role_name;
END
$$;
COMMENT ON FUNCTION clinic.registration_role() IS
    'A free role at random; the password is stretched with its name as salt';

CREATE FUNCTION clinic_private.check_verifier(p_verifier text) RETURNS void
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    -- The count of iterations is part of the format: a higher one would cost the server minutes.
    IF p_verifier IS NULL OR p_verifier !~
        '^SCRAM-SHA-256\$4096:[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'password';
    END IF;
END
$$;

CREATE FUNCTION clinic_private.username_value(p_username text) RETURNS text
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v text := normalize(clinic_private.text_value(p_username, 'username', 60, true), NFKC);
BEGIN
    IF length(v) < 3 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'too_short', COLUMN = 'username';
    END IF;
    IF length(v) > 60 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'too_long', COLUMN = 'username';
    END IF;
    IF v ~ '[@[:space:]]' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'username';
    END IF;
    RETURN v;
END
$$;

CREATE FUNCTION clinic_private.email_value(p_email text) RETURNS text
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v text := normalize(clinic_private.text_value(p_email, 'email', 254, true), NFKC);
BEGIN
    IF length(v) > 254 OR v !~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'email';
    END IF;
    RETURN v;
END
$$;

CREATE FUNCTION clinic_private.phone_value(p_phone text) RETURNS text
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v text := clinic_private.text_value(p_phone, 'phone', 40);
BEGIN
    IF v IS NOT NULL AND v !~ '^\+?[0-9][0-9 ().\-/]{4,}$' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'phone';
    END IF;
    RETURN v;
END
$$;

CREATE FUNCTION clinic_private.queue_account(
    p_request uuid, p_role_name text, p_username text, p_email text, p_first_name text,
    p_last_name text, p_phone text, p_role text, p_verifier text, p_licence text,
    p_created_by uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_username text := clinic_private.username_value(p_username);
    v_email text := clinic_private.email_value(p_email);
    v_first_name text := clinic_private.text_value(p_first_name, 'first_name', 100, true);
    v_last_name text := clinic_private.text_value(p_last_name, 'last_name', 100, true);
    v_phone text := clinic_private.phone_value(p_phone);
    v_licence text := clinic_private.text_value(p_licence, 'licence_number', 40);
BEGIN
    IF p_request IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'required', COLUMN = 'id';
    END IF;
    IF p_role IS NULL OR p_role NOT IN ('owner', 'reception', 'vet', 'admin') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'role';
    END IF;
    PERFORM clinic_private.check_verifier(p_verifier);
    IF EXISTS (SELECT FROM clinic_private.registrations r WHERE r.id = p_request) THEN
        RETURN; -- sent again after a broken link
    END IF;
    IF p_created_by IS NULL
       AND ((SELECT count(*) FROM clinic_private.registrations r WHERE r.state = 'pendiente') >= 50
            OR (SELECT count(*) FROM clinic_private.registrations r
                WHERE r.created_at > clock_timestamp() - interval '1 hour') >= 1000) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'queue_is_full';
    END IF;
    IF NOT EXISTS (SELECT FROM clinic_private.role_pool p
                   WHERE p.role_name = p_role_name AND p.kind = 'free') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'role_is_taken';
    END IF;
    INSERT INTO clinic_private.registrations (id, role_name, username, email, first_name,
        last_name, phone, role, licence_number, verifier, must_change_password, created_by)
    VALUES (p_request, p_role_name, v_username, v_email, v_first_name, v_last_name, v_phone,
            p_role, CASE WHEN p_role = 'vet' THEN v_licence END, p_verifier,
            p_created_by IS NOT NULL, p_created_by);
    PERFORM pg_catalog.pg_notify('huella_worker_wakeup', '');
EXCEPTION WHEN unique_violation THEN
    IF EXISTS (SELECT FROM clinic_private.registrations r WHERE r.id = p_request) THEN
        RETURN;
    END IF;
    RAISE EXCEPTION USING ERRCODE = 'HU010', MESSAGE = 'role_is_taken';
END
$$;

CREATE FUNCTION clinic.register(p_request uuid, p_role_name text, p_username text, p_email text,
                                p_first_name text, p_last_name text, p_phone text,
                                p_verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
BEGIN
    PERFORM clinic_private.queue_account(p_request, p_role_name, p_username, p_email, p_first_name,
                                         p_last_name, p_phone, 'owner', p_verifier, NULL, NULL);
END
$$;
COMMENT ON FUNCTION clinic.register(uuid, text, text, text, text, text, text, text) IS
    'Queues an owner''s account; HU010 when the role was taken meanwhile: ask for another and repeat';

CREATE FUNCTION clinic.registration_status(p_request uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_state text;
BEGIN
    SELECT r.state INTO v_state FROM clinic_private.registrations r WHERE r.id = p_request;
    IF v_state IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'not_found';
    END IF;
    RETURN v_state;
END
$$;

-- What the admin may do -------------------------------------------------------------------------

CREATE FUNCTION clinic.account_create(p_request uuid, p_role_name text, p_username text,
                                      p_email text, p_first_name text, p_last_name text,
                                      p_phone text, p_role text, p_verifier text, p_licence text)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_admin uuid := clinic_private.require('admin');
BEGIN
    PERFORM clinic_private.queue_account(p_request, p_role_name, p_username, p_email, p_first_name,
                                         p_last_name, p_phone, p_role, p_verifier, p_licence,
                                         v_admin);
END
$$;
COMMENT ON FUNCTION clinic.account_create(uuid, text, text, text, text, text, text, text, text, text) IS
    'Queues an account of any role; its password is to be changed at the first sign-in';

CREATE FUNCTION clinic.account_role_name(p_person uuid) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_role_name text;
BEGIN
    PERFORM clinic_private.require('admin');
    SELECT u.role_name INTO v_role_name FROM clinic.users u WHERE u.id = p_person;
    IF v_role_name IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'not_found';
    END IF;
    RETURN v_role_name;
END
$$;
COMMENT ON FUNCTION clinic.account_role_name(uuid) IS 'The salt for the password of a reset';

-- What everybody may do for himself -------------------------------------------------------------

CREATE FUNCTION clinic.session_info()
RETURNS TABLE (person_id uuid, username text, email text, first_name text, last_name text,
               phone text, role text, is_mfa_enabled boolean, mfa_due boolean,
               must_change_password boolean, clinic_name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
BEGIN
    RETURN QUERY
        SELECT u.id, u.username, u.email, u.first_name, u.last_name, u.phone, u.role,
               u.is_mfa_enabled, u.is_mfa_enabled AND NOT clinic_private.has_mfa_pass(u.id),
               u.must_change_password, (SELECT s.clinic_name FROM clinic.settings s)
        FROM clinic.users u
        WHERE u.id = clinic_private.signed_in_person();
END
$$;
COMMENT ON FUNCTION clinic.session_info() IS
    'Who has signed in and what is still due, also before the second factor; no row: no valid account';

CREATE FUNCTION clinic.update_my_profile(p_first_name text, p_last_name text, p_phone text)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_person uuid := clinic_private.require();
BEGIN
    UPDATE clinic.users u
    SET first_name = clinic_private.text_value(p_first_name, 'first_name', 100, true),
        last_name = clinic_private.text_value(p_last_name, 'last_name', 100, true),
        phone = clinic_private.phone_value(p_phone)
    WHERE u.id = v_person;
END
$$;

GRANT EXECUTE ON FUNCTION clinic.login_role(text),
    clinic.register(uuid, text, text, text, text, text, text, text) TO huella_guest;
GRANT EXECUTE ON FUNCTION clinic.registration_role(), clinic.registration_status(uuid)
    TO huella_guest, huella_admin;
GRANT EXECUTE ON FUNCTION
    clinic.account_create(uuid, text, text, text, text, text, text, text, text, text),
    clinic.account_role_name(uuid) TO huella_admin;
GRANT EXECUTE ON FUNCTION clinic.session_info(), clinic.update_my_profile(text, text, text)
    TO huella_owner, huella_reception, huella_vet, huella_admin;
GRANT EXECUTE ON FUNCTION clinic_private.check_verifier(text),
    clinic_private.username_value(text), clinic_private.email_value(text),
    clinic_private.phone_value(text) TO huella_provision;

-- The functions that touch roles ----------------------------------------------------------------

SET LOCAL ROLE huella_provision;

CREATE FUNCTION clinic_private.group_of(p_role text) RETURNS text
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF p_role NOT IN ('owner', 'reception', 'vet', 'admin') THEN
        RAISE EXCEPTION 'no such role';
    END IF;
    RETURN 'huella_' || p_role;
END
$$;

-- An owner needs few connections; a clinic's screens may share one account.
CREATE FUNCTION clinic_private.connection_limit_of(p_role text) RETURNS int
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN CASE p_role WHEN 'owner' THEN 6 ELSE 250 END;
END
$$;

CREATE FUNCTION clinic_private.end_sessions(p_role_name text) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN (
        SELECT count(*) FILTER (WHERE pg_catalog.pg_terminate_backend(s.pid, 0))
        FROM pg_catalog.pg_stat_get_activity(NULL) s
        JOIN pg_catalog.pg_authid a ON a.oid = s.usesysid
        WHERE a.rolname = p_role_name AND s.pid <> pg_backend_pid());
END
$$;
COMMENT ON FUNCTION clinic_private.end_sessions(text) IS 'Ends every session of a role but this one';

CREATE FUNCTION clinic_private.set_verifier(p_role_name text, p_verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
AS $$
BEGIN
    IF p_role_name !~ '^p_[0-9a-f]{32}$' THEN
        RAISE EXCEPTION 'not a role of the pool';
    END IF;
    PERFORM clinic_private.check_verifier(p_verifier);
    EXECUTE format('ALTER ROLE %I PASSWORD %L', p_role_name, p_verifier);
END
$$;

CREATE FUNCTION clinic_private.open_role(p_role_name text, p_role text, p_verifier text)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
AS $$
BEGIN
    PERFORM clinic_private.set_verifier(p_role_name, p_verifier);
    EXECUTE format('ALTER ROLE %I CONNECTION LIMIT %s', p_role_name,
                   clinic_private.connection_limit_of(p_role));
    EXECUTE format('GRANT %I TO %I', clinic_private.group_of(p_role), p_role_name);
    UPDATE clinic_private.role_pool p SET kind = 'used', slot = NULL
    WHERE p.role_name = p_role_name;
END
$$;

CREATE FUNCTION clinic.pool_grow(p_decoys int, p_free int) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_decoys int;
    v_missing_free int;
    v_made int := 0;
    v_name text;
BEGIN
    -- A few a call, so that the worker's other duties wait for none of it.
    SELECT count(*) FILTER (WHERE p.kind = 'decoy'), p_free - count(*) FILTER (WHERE p.kind = 'free')
    INTO v_decoys, v_missing_free
    FROM clinic_private.role_pool p;
    WHILE v_made < 50 AND (v_missing_free > 0 OR v_decoys < p_decoys) LOOP
        v_name := 'p_' || encode(ext.gen_random_bytes(16), 'hex');
        EXECUTE format('CREATE ROLE %I LOGIN CONNECTION LIMIT 6', v_name);
        IF v_missing_free > 0 THEN
            INSERT INTO clinic_private.role_pool VALUES (v_name, 'free', NULL);
            v_missing_free := v_missing_free - 1;
        ELSE
            INSERT INTO clinic_private.role_pool VALUES (v_name, 'decoy', v_decoys);
            v_decoys := v_decoys + 1;
        END IF;
        v_made := v_made + 1;
    END LOOP;
    RETURN v_made;
END
$$;
COMMENT ON FUNCTION clinic.pool_grow(int, int) IS
    'Makes up to 50 roles, until there are so many decoys and free ones; returns how many it made';

CREATE FUNCTION clinic.provision_pending() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v record;
    v_state text;
    v_done int := 0;
BEGIN
    FOR v IN
        SELECT r.id, r.role_name, r.username, r.email, r.first_name, r.last_name, r.phone, r.role,
               r.licence_number, r.must_change_password, r.created_by
        FROM clinic_private.registrations r
        WHERE r.state = 'pendiente'
        ORDER BY r.created_at
        LIMIT 50
        FOR UPDATE SKIP LOCKED
    LOOP
        v_state := 'lista';
        IF EXISTS (SELECT FROM clinic.users u WHERE lower(u.username) = lower(v.username)) THEN
            v_state := 'rechazada:username';
        ELSIF EXISTS (SELECT FROM clinic.users u WHERE lower(u.email) = lower(v.email)) THEN
            v_state := 'rechazada:email';
        ELSE
            INSERT INTO clinic.users (id, username, email, password_hash, first_name, last_name,
                phone, role, role_name, licence_number, must_change_password, created_by)
            SELECT r.id, r.username, r.email, r.verifier, r.first_name, r.last_name, r.phone,
                   r.role, r.role_name, r.licence_number, r.must_change_password, r.created_by
            FROM clinic_private.registrations r WHERE r.id = v.id;
            PERFORM clinic_private.open_role(v.role_name, v.role, u.password_hash)
            FROM clinic.users u WHERE u.id = v.id;
        END IF;
        UPDATE clinic_private.registrations r SET state = v_state, verifier = NULL
        WHERE r.id = v.id;
        v_done := v_done + 1;
    END LOOP;
    RETURN v_done;
END
$$;
COMMENT ON FUNCTION clinic.provision_pending() IS
    'Makes the accounts that are queued; one transaction, so a stop in the middle loses nothing';

CREATE FUNCTION clinic.bootstrap_account(p_id uuid, p_role_name text, p_username text,
                                         p_email text, p_first_name text, p_last_name text,
                                         p_phone text, p_role text, p_verifier text,
                                         p_licence text DEFAULT NULL) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_username text := clinic_private.username_value(p_username);
    v_email text := clinic_private.email_value(p_email);
BEGIN
    IF EXISTS (SELECT FROM clinic.users u WHERE u.id = p_id) THEN
        RETURN p_id;
    END IF;
    PERFORM clinic_private.check_verifier(p_verifier);
    IF p_role_name IS NULL OR p_role_name !~ '^p_[0-9a-f]{32}$' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'role_name';
    END IF;
    IF EXISTS (SELECT FROM clinic.users u WHERE lower(u.username) = lower(v_username)) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU006', MESSAGE = 'already_exists', COLUMN = 'username';
    END IF;
    IF EXISTS (SELECT FROM clinic.users u WHERE lower(u.email) = lower(v_email)) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU006', MESSAGE = 'already_exists', COLUMN = 'email';
    END IF;
    IF NOT EXISTS (SELECT FROM clinic_private.role_pool p WHERE p.role_name = p_role_name) THEN
        EXECUTE format('CREATE ROLE %I LOGIN', p_role_name);
        INSERT INTO clinic_private.role_pool VALUES (p_role_name, 'free', NULL);
    END IF;
    INSERT INTO clinic.users (id, username, email, password_hash, first_name, last_name, phone,
                              role, role_name, licence_number)
    VALUES (p_id, v_username, v_email, p_verifier,
            clinic_private.text_value(p_first_name, 'first_name', 100, true),
            clinic_private.text_value(p_last_name, 'last_name', 100, true),
            clinic_private.phone_value(p_phone), p_role, p_role_name,
            CASE WHEN p_role = 'vet'
                 THEN clinic_private.text_value(p_licence, 'licence_number', 40) END);
    PERFORM clinic_private.open_role(p_role_name, p_role, p_verifier);
    RETURN p_id;
END
$$;
COMMENT ON FUNCTION clinic.bootstrap_account(uuid, text, text, text, text, text, text, text, text, text) IS
    'An account at once, without the queue: for the superuser (the first admin, demonstrations)';

CREATE FUNCTION clinic.change_password(p_verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_person uuid := clinic_private.require();
    v_role_name text;
BEGIN
    PERFORM clinic_private.check_verifier(p_verifier);
    -- A young session has just shown the present password and the second factor.
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_stat_get_activity(pg_backend_pid()) s
                   WHERE s.backend_start > clock_timestamp() - interval '2 minutes') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'sign_in_again';
    END IF;
    UPDATE clinic.users u SET password_hash = p_verifier, must_change_password = false
    WHERE u.id = v_person
    RETURNING u.role_name INTO v_role_name;
    PERFORM clinic_private.set_verifier(v_role_name, p_verifier);
    DELETE FROM clinic_private.role_locks l WHERE l.role_name = v_role_name;
    DELETE FROM clinic_private.mfa_tokens t WHERE t.person_id = v_person;
    PERFORM clinic_private.end_sessions(v_role_name);
    PERFORM clinic_private.audit('change_password', 'users', v_person);
END
$$;
COMMENT ON FUNCTION clinic.change_password(text) IS
    'In a session younger than two minutes; ends the person''s other sessions';

CREATE FUNCTION clinic.account_reset(p_person uuid, p_verifier text, p_clear_mfa boolean)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_role_name text;
BEGIN
    PERFORM clinic_private.require('admin');
    PERFORM clinic_private.check_verifier(p_verifier);
    UPDATE clinic.users u
    SET password_hash = p_verifier, must_change_password = true,
        is_mfa_enabled = u.is_mfa_enabled AND NOT coalesce(p_clear_mfa, false)
    WHERE u.id = p_person
    RETURNING u.role_name INTO v_role_name;
    IF v_role_name IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'not_found';
    END IF;
    PERFORM clinic_private.set_verifier(v_role_name, p_verifier);
    DELETE FROM clinic_private.role_locks l WHERE l.role_name = v_role_name;
    DELETE FROM clinic_private.mfa_tokens t WHERE t.person_id = p_person;
    IF p_clear_mfa THEN
        DELETE FROM clinic_private.recovery_codes c WHERE c.person_id = p_person;
        DELETE FROM clinic_private.user_secrets s WHERE s.person_id = p_person;
    END IF;
    PERFORM clinic_private.end_sessions(v_role_name);
    PERFORM clinic_private.audit('account_reset', 'users', p_person,
                                 CASE WHEN p_clear_mfa THEN 'second factor cleared' END);
END
$$;
COMMENT ON FUNCTION clinic.account_reset(uuid, text, boolean) IS
    'A new password, to be changed at the next sign-in, and on request no second factor; audited';

-- Locks the admins, so that two of them cannot remove each other at the same moment.
CREATE FUNCTION clinic_private.require_another_admin(p_person uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_others int;
BEGIN
    PERFORM u.id FROM clinic.users u
    WHERE u.role = 'admin' AND u.is_active ORDER BY u.id FOR UPDATE;
    SELECT count(*) INTO v_others
    FROM clinic.users u WHERE u.role = 'admin' AND u.is_active AND u.id <> p_person;
    IF v_others = 0 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'last_admin';
    END IF;
END
$$;

CREATE FUNCTION clinic.set_active(p_person uuid, p_active boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_admin uuid := clinic_private.require('admin');
    v_role_name text;
BEGIN
    IF p_person = v_admin THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'not_oneself';
    END IF;
    IF NOT p_active THEN
        PERFORM clinic_private.require_another_admin(p_person);
        -- The wait may have been for the one who just removed us.
        PERFORM clinic_private.require('admin');
    END IF;
    UPDATE clinic.users u SET is_active = p_active
    WHERE u.id = p_person
    RETURNING u.role_name INTO v_role_name;
    IF v_role_name IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'not_found';
    END IF;
    IF NOT p_active THEN
        DELETE FROM clinic_private.subscriptions s WHERE s.person_id = p_person;
        DELETE FROM clinic_private.mfa_passes m WHERE m.person_id = p_person;
        DELETE FROM clinic_private.mfa_tokens t WHERE t.person_id = p_person;
        PERFORM clinic_private.end_sessions(v_role_name);
    END IF;
END
$$;
COMMENT ON FUNCTION clinic.set_active(uuid, boolean) IS
    'Lets a person in or shuts him out; his open sessions end at once';

CREATE FUNCTION clinic.set_role(p_person uuid, p_role text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_admin uuid := clinic_private.require('admin');
    v_old text;
    v_role_name text;
BEGIN
    IF p_role IS NULL OR p_role NOT IN ('owner', 'reception', 'vet', 'admin') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'role';
    END IF;
    IF p_person = v_admin THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'not_oneself';
    END IF;
    PERFORM clinic_private.require_another_admin(p_person);
    PERFORM clinic_private.require('admin');
    SELECT u.role, u.role_name INTO v_old, v_role_name
    FROM clinic.users u WHERE u.id = p_person FOR UPDATE;
    IF v_old IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'not_found';
    END IF;
    IF v_old = p_role THEN
        RETURN;
    END IF;
    UPDATE clinic.users u
    SET role = p_role, licence_number = CASE WHEN p_role = 'vet' THEN u.licence_number END
    WHERE u.id = p_person;
    EXECUTE format('REVOKE %I FROM %I', clinic_private.group_of(v_old), v_role_name);
    EXECUTE format('GRANT %I TO %I', clinic_private.group_of(p_role), v_role_name);
    EXECUTE format('ALTER ROLE %I CONNECTION LIMIT %s', v_role_name,
                   clinic_private.connection_limit_of(p_role));
    DELETE FROM clinic_private.subscriptions s WHERE s.person_id = p_person;
    PERFORM clinic_private.end_sessions(v_role_name);
END
$$;
COMMENT ON FUNCTION clinic.set_role(uuid, text) IS
    'Moves a person to another group; his open sessions end at once';

GRANT EXECUTE ON FUNCTION clinic.pool_grow(int, int), clinic.provision_pending() TO huella_worker;
GRANT EXECUTE ON FUNCTION clinic.change_password(text)
    TO huella_owner, huella_reception, huella_vet, huella_admin;
GRANT EXECUTE ON FUNCTION clinic.account_reset(uuid, text, boolean),
    clinic.set_active(uuid, boolean), clinic.set_role(uuid, text) TO huella_admin;
