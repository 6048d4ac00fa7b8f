-- SPDX-License-Identifier: GPL-3.0-or-later
-- The second factor: TOTP (RFC 6238, SHA-1, 30 s) and recovery codes. Commit, then reveal: one
-- call charges the attempt, another, in a later transaction, answers. A counter in the transaction
-- that answers would be rolled back by the attacker with the answer in his hand.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic_private.recovery_codes (
    person_id uuid NOT NULL REFERENCES clinic.users,
    code_hash text NOT NULL,
    PRIMARY KEY (person_id, code_hash)
);
COMMENT ON TABLE clinic_private.recovery_codes IS 'Codes left, each good once, hashed with the person''s salt';

CREATE TABLE clinic_private.mfa_tokens (
    token_hash bytea PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES clinic.users,
    pid int NOT NULL,
    backend_start timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
COMMENT ON TABLE clinic_private.mfa_tokens IS
    'Lets the program that showed a code come back after a broken link; good for one session at a time';
CREATE INDEX mfa_tokens_person ON clinic_private.mfa_tokens (person_id); -- for the foreign key

ALTER TABLE clinic_private.recovery_codes ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.recovery_codes FORCE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.mfa_tokens ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.mfa_tokens FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.recovery_codes TO huella_definer, huella_provision
    USING (true) WITH CHECK (true);
CREATE POLICY internal ON clinic_private.mfa_tokens TO huella_definer, huella_provision
    USING (true) WITH CHECK (true);
GRANT SELECT, DELETE ON clinic_private.recovery_codes, clinic_private.mfa_tokens
    TO huella_provision;

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.base32(p_bytes bytea) RETURNS text
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_bits text := '';
    v_text text := '';
BEGIN
    FOR i IN 0 .. octet_length(p_bytes) - 1 LOOP
        v_bits := v_bits || get_byte(p_bytes, i)::bit(8)::text;
    END LOOP;
    FOR i IN 0 .. length(v_bits) / 5 - 1 LOOP
        v_text := v_text || substr('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
                                   substr(v_bits, i * 5 + 1, 5)::bit(5)::int + 1, 1);
    END LOOP;
    RETURN v_text;
END
$$;
COMMENT ON FUNCTION clinic_private.base32(bytea) IS 'RFC 4648, without the rest that fills no letter';

CREATE FUNCTION clinic_private.totp(p_secret bytea, p_step bigint) RETURNS text
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
AS $$
DECLARE
    v_mac bytea := ext.hmac(int8send(p_step), p_secret, 'sha1');
    v_offset int := (get_byte(v_mac, 19) & 15);
BEGIN
    RETURN lpad((((((get_byte(v_mac, v_offset) & 127) << 24)
                   | (get_byte(v_mac, v_offset + 1) << 16))
                  | ((get_byte(v_mac, v_offset + 2) << 8) | get_byte(v_mac, v_offset + 3)))
                 % 1000000)::text, 6, '0');
END
$$;
COMMENT ON FUNCTION clinic_private.totp(bytea, bigint) IS 'The code of a 30 s step (RFC 6238)';

CREATE FUNCTION clinic.mfa_enrol() RETURNS text
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_person uuid := clinic_private.require();
    v_secret text;
BEGIN
    PERFORM u.id FROM clinic.users u WHERE u.id = v_person AND NOT u.is_mfa_enabled FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'already_on';
    END IF;
    INSERT INTO clinic_private.user_secrets AS s (person_id, mfa_secret)
    VALUES (v_person, ext.gen_random_bytes(20))
    ON CONFLICT (person_id) DO UPDATE
        SET mfa_secret = excluded.mfa_secret, last_step = 0, pending_code = NULL,
            pending_xid = NULL
    RETURNING clinic_private.base32(s.mfa_secret) INTO v_secret;
    RETURN v_secret;
END
$$;
COMMENT ON FUNCTION clinic.mfa_enrol() IS
    'A new secret in base32; the second factor is on after the first right code for it';

CREATE FUNCTION clinic.mfa_submit(p_code text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_person uuid := clinic_private.signed_in_person();
    v_failures int;
    v_locked_until timestamptz;
BEGIN
    IF v_person IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU001', MESSAGE = 'not_signed_in';
    END IF;
    SELECT s.failures + 1, s.locked_until INTO v_failures, v_locked_until
    FROM clinic_private.user_secrets s
    WHERE s.person_id = v_person AND s.mfa_secret IS NOT NULL
    FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'no_second_factor';
    END IF;
    IF v_locked_until > clock_timestamp() THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_attempts';
    END IF;
    IF v_failures % 5 = 0 THEN
        v_locked_until := clock_timestamp()
            + CASE v_failures WHEN 5 THEN interval '1 minute' WHEN 10 THEN interval '5 minutes'
                              ELSE interval '15 minutes' END;
        PERFORM clinic_private.audit('mfa_locked', 'users', v_person);
    END IF;
    -- Charged before anybody knows whether the code is right.
    UPDATE clinic_private.user_secrets s
    SET failures = v_failures,
        locked_until = v_locked_until,
        pending_code = upper(left(translate(coalesce(p_code, ''), ' -', ''), 32)),
        pending_xid = pg_current_xact_id(),
        pending_pid = a.pid,
        pending_backend_start = a.backend_start,
        pending_at = clock_timestamp()
    FROM pg_catalog.pg_stat_get_activity(pg_backend_pid()) a
    WHERE s.person_id = v_person;
END
$$;
COMMENT ON FUNCTION clinic.mfa_submit(text) IS
    'Hands in a code and charges the attempt; mfa_check() answers, in a transaction of its own';

CREATE FUNCTION clinic_private.matching_step(p_person uuid) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
AS $$
BEGIN
    RETURN (
        SELECT step.n
        FROM clinic_private.user_secrets s
        CROSS JOIN LATERAL (SELECT floor(extract(epoch FROM s.pending_at) / 30)::bigint + d AS n
                            FROM generate_series(-1, 1) d) step
        WHERE s.person_id = p_person AND step.n > s.last_step
          AND clinic_private.totp(s.mfa_secret, step.n) = s.pending_code
        ORDER BY step.n DESC
        LIMIT 1);
END
$$;

CREATE FUNCTION clinic_private.use_recovery_code(p_person uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
AS $$
BEGIN
    DELETE FROM clinic_private.recovery_codes c
    USING clinic_private.user_secrets s
    JOIN clinic.users u ON u.id = s.person_id
    WHERE s.person_id = p_person AND c.person_id = p_person AND u.is_mfa_enabled
      AND length(s.pending_code) = 10
      AND c.code_hash = ext.crypt(s.pending_code, s.recovery_salt);
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    PERFORM clinic_private.audit('mfa_recovery_code_used', 'users', p_person);
    RETURN true;
END
$$;

CREATE FUNCTION clinic_private.pass_second_factor(p_person uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO clinic_private.mfa_passes AS m (pid, backend_start, person_id)
    SELECT a.pid, a.backend_start, p_person
    FROM pg_catalog.pg_stat_get_activity(pg_backend_pid()) a
    ON CONFLICT (pid) DO UPDATE
        SET backend_start = excluded.backend_start, person_id = excluded.person_id;
END
$$;

CREATE FUNCTION clinic.mfa_check() RETURNS TABLE (ok boolean, resume_token text)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_person uuid := clinic_private.signed_in_person();
    v_step bigint;
BEGIN
    IF v_person IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU001', MESSAGE = 'not_signed_in';
    END IF;
    PERFORM s.person_id
    FROM clinic_private.user_secrets s
    JOIN pg_catalog.pg_stat_get_activity(pg_backend_pid()) a
        ON a.pid = s.pending_pid AND a.backend_start = s.pending_backend_start
    WHERE s.person_id = v_person AND s.mfa_secret IS NOT NULL
      AND s.pending_xid <> pg_current_xact_id()
      AND s.pending_at > clock_timestamp() - interval '20 seconds'
    FOR UPDATE OF s;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'submit_first';
    END IF;

    v_step := clinic_private.matching_step(v_person);
    IF v_step IS NULL AND NOT clinic_private.use_recovery_code(v_person) THEN
        UPDATE clinic_private.user_secrets s SET pending_code = NULL, pending_xid = NULL
        WHERE s.person_id = v_person;
        ok := false;
        RETURN NEXT;
        RETURN;
    END IF;
    UPDATE clinic_private.user_secrets s
    SET pending_code = NULL, pending_xid = NULL, failures = 0, locked_until = NULL,
        last_step = coalesce(v_step, s.last_step)
    WHERE s.person_id = v_person;
    UPDATE clinic.users u SET is_mfa_enabled = true
    WHERE u.id = v_person AND NOT u.is_mfa_enabled;
    PERFORM clinic_private.pass_second_factor(v_person);
    ok := true;
    resume_token := encode(ext.gen_random_bytes(32), 'hex');
    INSERT INTO clinic_private.mfa_tokens (token_hash, person_id, pid, backend_start, expires_at)
    SELECT sha256(convert_to(resume_token, 'UTF8')), v_person, a.pid, a.backend_start,
           clock_timestamp() + interval '12 hours'
    FROM pg_catalog.pg_stat_get_activity(pg_backend_pid()) a;
    RETURN NEXT;
END
$$;
COMMENT ON FUNCTION clinic.mfa_check() IS
    'Whether the code handed in by this session, at most 20 s ago and committed, is right';

CREATE FUNCTION clinic.mfa_resume(p_token text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_person uuid := clinic_private.signed_in_person();
    v_old record;
BEGIN
    SELECT t.pid, t.backend_start INTO v_old
    FROM clinic_private.mfa_tokens t
    WHERE t.token_hash = sha256(convert_to(p_token, 'UTF8')) AND t.person_id = v_person
      AND t.expires_at > clock_timestamp()
    FOR UPDATE;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    -- One token carries one session: the pass moves here from the one before.
    DELETE FROM clinic_private.mfa_passes m
    WHERE m.pid = v_old.pid AND m.backend_start = v_old.backend_start AND m.person_id = v_person;
    UPDATE clinic_private.mfa_tokens t SET pid = a.pid, backend_start = a.backend_start
    FROM pg_catalog.pg_stat_get_activity(pg_backend_pid()) a
    WHERE t.token_hash = sha256(convert_to(p_token, 'UTF8'));
    PERFORM clinic_private.pass_second_factor(v_person);
    RETURN true;
END
$$;
COMMENT ON FUNCTION clinic.mfa_resume(text) IS
    'Passes the second factor with the token of mfa_check(), after a broken link; for 12 hours';

CREATE FUNCTION clinic.mfa_recovery_codes() RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_person uuid := clinic_private.require();
    v_codes text[];
BEGIN
    UPDATE clinic_private.user_secrets s SET recovery_salt = ext.gen_salt('bf', 8)
    FROM clinic.users u
    WHERE s.person_id = v_person AND u.id = v_person AND u.is_mfa_enabled;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'no_second_factor';
    END IF;
    SELECT array_agg(left(clinic_private.base32(ext.gen_random_bytes(7)), 10)) INTO v_codes
    FROM generate_series(1, 10);
    DELETE FROM clinic_private.recovery_codes c WHERE c.person_id = v_person;
    INSERT INTO clinic_private.recovery_codes (person_id, code_hash)
    SELECT v_person, ext.crypt(code, s.recovery_salt)
    FROM unnest(v_codes) code
    CROSS JOIN clinic_private.user_secrets s WHERE s.person_id = v_person;
    PERFORM clinic_private.audit('mfa_recovery_codes_made', 'users', v_person);
    RETURN QUERY SELECT unnest(v_codes);
END
$$;
COMMENT ON FUNCTION clinic.mfa_recovery_codes() IS
    'Ten new codes, to be shown once; those before are void';

CREATE FUNCTION clinic.mfa_disable() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_person uuid := clinic_private.require();
BEGIN
    UPDATE clinic.users u SET is_mfa_enabled = false WHERE u.id = v_person AND u.is_mfa_enabled;
    DELETE FROM clinic_private.recovery_codes c WHERE c.person_id = v_person;
    DELETE FROM clinic_private.mfa_tokens t WHERE t.person_id = v_person;
    DELETE FROM clinic_private.mfa_passes m WHERE m.person_id = v_person;
    DELETE FROM clinic_private.user_secrets s WHERE s.person_id = v_person;
END
$$;

GRANT EXECUTE ON FUNCTION clinic.mfa_enrol(), clinic.mfa_submit(text), clinic.mfa_check(),
    clinic.mfa_resume(text), clinic.mfa_recovery_codes(), clinic.mfa_disable()
    TO huella_owner, huella_reception, huella_vet, huella_admin;
