-- SPDX-License-Identifier: GPL-3.0-or-later
-- People, and the gates that every policy and function asks: who is this session, what may it do.

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.text_value(p_value text, p_column text, p_max int,
                                          p_required boolean DEFAULT false,
                                          p_multiline boolean DEFAULT false) RETURNS text
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v text := btrim(normalize(p_value, NFC),
                    U&' \0009\000A\000B\000C\000D\0085\00A0\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\200B\2028\2029\202F\205F\2060\3000\FEFF');
BEGIN
    IF coalesce(v, '') = '' THEN
        IF p_required THEN
            RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'required', COLUMN = p_column;
        END IF;
        RETURN NULL;
    END IF;
    IF length(v) > p_max THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'too_long', COLUMN = p_column;
    END IF;
    IF NOT clinic_private.is_clean_text(v, p_multiline) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = p_column;
    END IF;
    RETURN v;
END
$$;
COMMENT ON FUNCTION clinic_private.text_value(text, text, int, boolean, boolean) IS
    'What people typed, trimmed and in NFC; NULL for nothing; HU007 with the column''s name';

-- Any script, but no control characters and none that turn the direction of what follows.
CREATE FUNCTION clinic_private.is_clean_text(p_value text, p_multiline boolean DEFAULT false)
RETURNS boolean
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN CASE WHEN p_multiline THEN translate(p_value, E'\n\r\t', '') ELSE p_value END
           !~ '[\u0001-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]';
END
$$;

CREATE FUNCTION clinic_private.touch() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER -- the payment service may not ask for the time itself
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    NEW.updated_at := greatest(clock_timestamp(), OLD.updated_at + interval '1 microsecond');
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION clinic_private.touch() IS 'Before update: updated_at moves forward';

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic.users (
    id uuid PRIMARY KEY,
    username text NOT NULL,
    email text NOT NULL,
    password_hash text NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    phone text,
    role text NOT NULL,
    is_active boolean NOT NULL DEFAULT true,
    is_mfa_enabled boolean NOT NULL DEFAULT false,
    role_name text NOT NULL,
    licence_number text,
    must_change_password boolean NOT NULL DEFAULT false,
    created_by uuid REFERENCES clinic.users,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),

    CONSTRAINT users_role_name_is_unique UNIQUE (role_name),
    CONSTRAINT users_id_and_role_for_references UNIQUE (id, role),
    CONSTRAINT role_is_known CHECK (role IN ('owner', 'reception', 'vet', 'admin')),
    CONSTRAINT role_name_is_of_the_pool CHECK (role_name ~ '^p_[0-9a-f]{32}$'),
    CONSTRAINT username_is_no_email CHECK (length(username) BETWEEN 3 AND 60
        AND username !~ '[@[:space:]]' AND clinic_private.is_clean_text(username)),
    CONSTRAINT email_looks_like_one CHECK (length(email) <= 254
        AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
        AND clinic_private.is_clean_text(email)),
    CONSTRAINT password_is_a_verifier CHECK (
        password_hash ~ '^SCRAM-SHA-256\$4096:[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$'),
    CONSTRAINT first_name_is_a_name CHECK (length(first_name) BETWEEN 1 AND 100
        AND btrim(first_name) = first_name AND clinic_private.is_clean_text(first_name)),
    CONSTRAINT last_name_is_a_name CHECK (length(last_name) BETWEEN 1 AND 100
        AND btrim(last_name) = last_name AND clinic_private.is_clean_text(last_name)),
    CONSTRAINT phone_is_short CHECK (length(phone) <= 40 AND clinic_private.is_clean_text(phone)),
    CONSTRAINT licence_is_a_vets CHECK (licence_number IS NULL
        OR (role = 'vet' AND length(licence_number) <= 40
            AND clinic_private.is_clean_text(licence_number)))
);
COMMENT ON TABLE clinic.users IS 'Everybody who may sign in: owners of pets and the clinic''s staff';
COMMENT ON COLUMN clinic.users.password_hash IS
    'The SCRAM verifier, also the PostgreSQL role''s own; where the two differ the person sees nothing';
COMMENT ON COLUMN clinic.users.role_name IS 'The PostgreSQL role that this person signs in as';

-- lower() may not be pushed below row security, so EXPLAIN counts no hidden rows with these.
CREATE UNIQUE INDEX users_username_once ON clinic.users (lower(username));
CREATE UNIQUE INDEX users_email_once ON clinic.users (lower(email));
CREATE INDEX users_created_by ON clinic.users (created_by); -- for the foreign key
CREATE INDEX users_staff_by_role ON clinic.users (role) WHERE role <> 'owner'; -- lists of vets

ALTER TABLE clinic.users ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic.users FORCE ROW LEVEL SECURITY;

CREATE TABLE clinic_private.user_secrets (
    person_id uuid PRIMARY KEY REFERENCES clinic.users,
    mfa_secret bytea,
    last_step bigint NOT NULL DEFAULT 0,
    failures int NOT NULL DEFAULT 0,
    locked_until timestamptz,
    pending_code text,
    pending_xid xid8,
    pending_pid int,
    pending_backend_start timestamptz,
    pending_at timestamptz,
    recovery_salt text,
    CONSTRAINT secret_is_160_bits CHECK (octet_length(mfa_secret) = 20),
    CONSTRAINT pending_code_is_short CHECK (length(pending_code) <= 32)
);
COMMENT ON TABLE clinic_private.user_secrets IS 'The second factor of each person who has one';
COMMENT ON COLUMN clinic_private.user_secrets.last_step IS 'The last 30 s step used: each is good once';

CREATE TABLE clinic_private.mfa_passes (
    pid int PRIMARY KEY,
    backend_start timestamptz NOT NULL,
    person_id uuid NOT NULL REFERENCES clinic.users
);
COMMENT ON TABLE clinic_private.mfa_passes IS
    'Sessions that showed their second factor; the start tells a backend from a later one of its pid';
CREATE INDEX mfa_passes_person ON clinic_private.mfa_passes (person_id); -- for the foreign key

CREATE TABLE clinic_private.role_locks (
    role_name text PRIMARY KEY REFERENCES clinic.users (role_name),
    verifier text NOT NULL,
    level int NOT NULL,
    locked_at timestamptz NOT NULL,
    locked_until timestamptz NOT NULL,
    is_locked boolean NOT NULL DEFAULT true,
    address text,
    CONSTRAINT address_is_short CHECK (length(address) <= 100)
);
COMMENT ON TABLE clinic_private.role_locks IS
    'Roles whose verifier was swapped for one that nobody knows, after failed sign-ins';

ALTER TABLE clinic_private.user_secrets ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.user_secrets FORCE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.mfa_passes ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.mfa_passes FORCE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.role_locks ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.role_locks FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic.users TO huella_definer, huella_provision
    USING (true) WITH CHECK (true);
CREATE POLICY internal ON clinic_private.user_secrets TO huella_definer, huella_provision
    USING (true) WITH CHECK (true);
CREATE POLICY internal ON clinic_private.mfa_passes TO huella_definer, huella_provision
    USING (true) WITH CHECK (true);
CREATE POLICY internal ON clinic_private.role_locks TO huella_definer, huella_provision
    USING (true) WITH CHECK (true);
REVOKE DELETE ON clinic.users FROM huella_definer; -- people are deactivated, never erased
GRANT SELECT, INSERT, UPDATE ON clinic.users TO huella_provision;
GRANT SELECT, DELETE ON clinic_private.user_secrets, clinic_private.mfa_passes TO huella_provision;
GRANT SELECT, INSERT, UPDATE, DELETE ON clinic_private.role_locks TO huella_provision;

SET LOCAL ROLE huella_definer;

-- The gate. One indexed look-up each for the person and the role, no variable holds a secret.
CREATE FUNCTION clinic.current_person() RETURNS uuid
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_id uuid;
    v_mfa boolean;
BEGIN
    SELECT u.id, u.is_mfa_enabled INTO v_id, v_mfa
    FROM clinic.users u
    JOIN pg_catalog.pg_authid a ON a.rolname = session_user
    WHERE u.role_name = session_user::text AND u.is_active AND a.rolpassword = u.password_hash;
    IF v_id IS NULL THEN
        v_id := clinic_private.signed_in_while_locked();
        IF v_id IS NULL THEN
            RETURN NULL;
        END IF;
        SELECT u.is_mfa_enabled INTO v_mfa FROM clinic.users u WHERE u.id = v_id;
    END IF;
    IF v_mfa AND NOT clinic_private.has_mfa_pass(v_id) THEN
        RETURN NULL;
    END IF;
    RETURN v_id;
END
$$;
COMMENT ON FUNCTION clinic.current_person() IS
    'Who this session is; NULL if inactive, if the verifier was tampered with, or if the second factor is due';

CREATE FUNCTION clinic_private.has_mfa_pass(p_person uuid) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN EXISTS (
        SELECT FROM clinic_private.mfa_passes m
        JOIN pg_catalog.pg_stat_get_activity(pg_backend_pid()) s
            ON s.pid = m.pid AND s.backend_start = m.backend_start
        WHERE m.pid = pg_backend_pid() AND m.person_id = p_person);
END
$$;

-- Somebody who fails to sign in as you must not close the session you have open: the verifier of
-- a lock, which nobody knows and only the lock could set, counts as untampered.
CREATE FUNCTION clinic_private.signed_in_while_locked() RETURNS uuid
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN (
        SELECT u.id
        FROM clinic.users u
        JOIN clinic_private.role_locks l ON l.role_name = u.role_name
        JOIN pg_catalog.pg_authid a ON a.rolname = session_user
        WHERE u.role_name = session_user::text AND u.is_active AND l.is_locked
          AND a.rolpassword = l.verifier);
END
$$;

CREATE FUNCTION clinic_private.signed_in_person() RETURNS uuid
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_id uuid;
BEGIN
    SELECT u.id INTO v_id
    FROM clinic.users u
    JOIN pg_catalog.pg_authid a ON a.rolname = session_user
    WHERE u.role_name = session_user::text AND u.is_active AND a.rolpassword = u.password_hash;
    RETURN coalesce(v_id, clinic_private.signed_in_while_locked());
END
$$;
COMMENT ON FUNCTION clinic_private.signed_in_person() IS
    'Like current_person(), but also before the second factor: only for the functions that ask for it';

CREATE FUNCTION clinic.has_role(VARIADIC p_roles text[]) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_id uuid;
    v_mfa boolean;
BEGIN
    -- current_person()'s look-up with the role in it: the policies of the staff ask this for every
    -- statement, and a call less halves its cost.
    SELECT u.id, u.is_mfa_enabled INTO v_id, v_mfa
    FROM clinic.users u
    JOIN pg_catalog.pg_authid a ON a.rolname = session_user
    WHERE u.role_name = session_user::text AND u.is_active AND a.rolpassword = u.password_hash
      AND u.role = ANY (p_roles);
    IF v_id IS NULL THEN
        SELECT u.id, u.is_mfa_enabled INTO v_id, v_mfa
        FROM clinic.users u
        WHERE u.id = clinic_private.signed_in_while_locked() AND u.role = ANY (p_roles);
    END IF;
    RETURN v_id IS NOT NULL AND (NOT v_mfa OR clinic_private.has_mfa_pass(v_id));
END
$$;
COMMENT ON FUNCTION clinic.has_role(text[]) IS
    'Whether this session is a person of one of the roles; false where current_person() is NULL';

CREATE FUNCTION clinic_private.require(VARIADIC p_roles text[] DEFAULT '{}') RETURNS uuid
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_id uuid := clinic.current_person();
BEGIN
    IF v_id IS NULL THEN
        IF clinic_private.signed_in_person() IS NOT NULL THEN
            RAISE EXCEPTION USING ERRCODE = 'HU012', MESSAGE = 'second_factor_due';
        END IF;
        RAISE EXCEPTION USING ERRCODE = 'HU001', MESSAGE = 'not_signed_in';
    END IF;
    IF cardinality(p_roles) > 0
       AND NOT EXISTS (SELECT FROM clinic.users u WHERE u.id = v_id AND u.role = ANY (p_roles)) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU002', MESSAGE = 'role_may_not';
    END IF;
    RETURN v_id;
END
$$;
COMMENT ON FUNCTION clinic_private.require(text[]) IS
    'The person''s id, or HU001, HU012, HU002; without roles any signed-in person will do';

GRANT EXECUTE ON FUNCTION clinic.current_person(), clinic.has_role(text[])
    TO huella_owner, huella_reception, huella_vet, huella_admin, huella_schema, huella_provision;
GRANT EXECUTE ON FUNCTION clinic_private.require(text[]), clinic_private.signed_in_person(),
    clinic_private.text_value(text, text, int, boolean, boolean),
    clinic_private.is_clean_text(text, boolean) TO huella_provision;

SET LOCAL ROLE huella_schema;

CREATE TRIGGER touch BEFORE UPDATE ON clinic.users
    FOR EACH ROW EXECUTE FUNCTION clinic_private.touch();

-- Owners read people through functions only; the desk sees who is active, the admin everybody.
CREATE POLICY select_active ON clinic.users FOR SELECT TO huella_reception, huella_vet
    USING (is_active AND (SELECT clinic.has_role('reception', 'vet')));
CREATE POLICY select_all ON clinic.users FOR SELECT TO huella_admin
    USING ((SELECT clinic.has_role('admin')));
GRANT SELECT (id, username, email, first_name, last_name, phone, role, is_active, is_mfa_enabled,
              licence_number, created_at)
    ON clinic.users TO huella_reception, huella_vet, huella_admin;
