-- SPDX-License-Identifier: GPL-3.0-or-later
-- The staff's PIN that leaves the kiosk. It opens no data: who knows it sees the desktop of one PC.
-- Asked by the guest, in two steps as the second factor: one charges the attempt, another, in a
-- later transaction, answers.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic_private.kiosk_pin (
    is_only boolean PRIMARY KEY DEFAULT true,
    pin_hash text NOT NULL,
    set_by uuid NOT NULL REFERENCES clinic.users,
    set_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT there_is_one CHECK (is_only),
    CONSTRAINT it_is_hashed_slowly CHECK (pin_hash ~ '^\$2a\$10\$.{53}$')
);
COMMENT ON TABLE clinic_private.kiosk_pin IS 'The hash (bcrypt) of the PIN with which the staff leaves the kiosk';
CREATE INDEX kiosk_pin_set_by ON clinic_private.kiosk_pin (set_by); -- for the foreign key

CREATE TABLE clinic_private.kiosk_pin_failures (
    address text PRIMARY KEY,
    failures int NOT NULL,
    locked_until timestamptz,
    last_at timestamptz NOT NULL,
    CONSTRAINT address_is_short CHECK (length(address) <= 100)
);
COMMENT ON TABLE clinic_private.kiosk_pin_failures IS
    'Attempts charged to each address since its last right one; forgotten after a day';

CREATE TABLE clinic_private.kiosk_pin_attempts (
    pid int PRIMARY KEY,
    backend_start timestamptz NOT NULL,
    address text NOT NULL,
    is_right boolean NOT NULL,
    xid xid8 NOT NULL,
    at timestamptz NOT NULL
);
COMMENT ON TABLE clinic_private.kiosk_pin_attempts IS
    'What each session handed in last; answered once, in a later transaction of the same session';

ALTER TABLE clinic_private.kiosk_pin ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.kiosk_pin FORCE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.kiosk_pin_failures ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.kiosk_pin_failures FORCE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.kiosk_pin_attempts ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.kiosk_pin_attempts FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.kiosk_pin TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY internal ON clinic_private.kiosk_pin_failures TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY internal ON clinic_private.kiosk_pin_attempts TO huella_definer USING (true) WITH CHECK (true);

SET LOCAL ROLE huella_definer;

-- What everybody tries first: 111111, 123456, 987654, 121212.
CREATE FUNCTION clinic_private.is_easy_code(p_code text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN p_code ~ '^(\d)\1+$' OR p_code ~ '^(\d\d)\1+$'
        OR strpos('01234567890123456789', p_code) > 0
        OR strpos('98765432109876543210', p_code) > 0;
END
$$;

CREATE FUNCTION clinic_private.wait_after(p_failures int) RETURNS interval
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN CASE WHEN p_failures = 0 OR p_failures % 5 <> 0 THEN NULL
                WHEN p_failures = 5 THEN interval '1 minute'
                WHEN p_failures = 10 THEN interval '5 minutes'
                ELSE interval '15 minutes' END;
END
$$;
COMMENT ON FUNCTION clinic_private.wait_after(int) IS
    'How long to wait after so many failures: every fifth costs 1, then 5, then 15 minutes';

CREATE FUNCTION clinic.set_kiosk_pin(p_pin text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_admin uuid := clinic_private.require('admin');
BEGIN
    IF p_pin IS NULL OR p_pin !~ '^[0-9]{6,10}$' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'pin';
    END IF;
    IF clinic_private.is_easy_code(p_pin) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'too_easy', COLUMN = 'pin';
    END IF;
    INSERT INTO clinic_private.kiosk_pin AS k (pin_hash, set_by)
    VALUES (ext.crypt(p_pin, ext.gen_salt('bf', 10)), v_admin)
    ON CONFLICT (is_only) DO UPDATE SET pin_hash = excluded.pin_hash, set_by = excluded.set_by, set_at = now();
    DELETE FROM clinic_private.kiosk_pin_failures;
    PERFORM clinic_private.audit('kiosk_pin_set');
END
$$;
COMMENT ON FUNCTION clinic.set_kiosk_pin(text) IS 'Six to ten digits, none of those that everybody tries first';

CREATE FUNCTION clinic.has_kiosk_pin() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM clinic_private.require('admin');
    RETURN EXISTS (SELECT FROM clinic_private.kiosk_pin);
END
$$;

GRANT EXECUTE ON FUNCTION clinic.set_kiosk_pin(text), clinic.has_kiosk_pin() TO huella_admin;

CREATE FUNCTION clinic.kiosk_pin_submit(p_pin text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_now timestamptz := clock_timestamp();
    v_address text;
    v_failures int;
    v_locked_until timestamptz;
BEGIN
    PERFORM clinic_private.charge_guest();
    IF NOT EXISTS (SELECT FROM clinic_private.kiosk_pin) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'no_pin';
    END IF;
    DELETE FROM clinic_private.kiosk_pin_failures f WHERE f.last_at < v_now - interval '1 day';
    -- However many addresses somebody takes, not more than 100 wrong ones an hour.
    IF (SELECT sum(f.failures) FROM clinic_private.kiosk_pin_failures f
         WHERE f.last_at > v_now - interval '1 hour') >= 100 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_attempts';
    END IF;
    SELECT coalesce(host(s.client_addr), 'local') INTO v_address
    FROM pg_catalog.pg_stat_get_activity(pg_backend_pid()) s;
    INSERT INTO clinic_private.kiosk_pin_failures (address, failures, last_at) VALUES (v_address, 0, v_now)
    ON CONFLICT (address) DO NOTHING;
    SELECT f.failures + 1, f.locked_until INTO v_failures, v_locked_until
    FROM clinic_private.kiosk_pin_failures f WHERE f.address = v_address FOR UPDATE;
    IF v_locked_until > v_now THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_attempts';
    END IF;
    IF clinic_private.wait_after(v_failures) IS NOT NULL THEN
        v_locked_until := v_now + clinic_private.wait_after(v_failures);
        PERFORM clinic_private.audit('kiosk_pin_locked', NULL, NULL, v_address);
    END IF;
    -- Charged before anybody knows whether the PIN is right.
    UPDATE clinic_private.kiosk_pin_failures f
    SET failures = v_failures, locked_until = v_locked_until, last_at = v_now
    WHERE f.address = v_address;
    INSERT INTO clinic_private.kiosk_pin_attempts AS t (pid, backend_start, address, is_right, xid, at)
    SELECT a.pid, a.backend_start, v_address,
           k.pin_hash = ext.crypt(left(coalesce(p_pin, ''), 20), k.pin_hash), pg_current_xact_id(), v_now
    FROM pg_catalog.pg_stat_get_activity(pg_backend_pid()) a CROSS JOIN clinic_private.kiosk_pin k
    ON CONFLICT (pid) DO UPDATE SET backend_start = excluded.backend_start, address = excluded.address,
        is_right = excluded.is_right, xid = excluded.xid, at = excluded.at;
END
$$;
COMMENT ON FUNCTION clinic.kiosk_pin_submit(text) IS
    'Hands in the PIN and charges the attempt; kiosk_pin_check() answers, in a transaction of its own';

CREATE FUNCTION clinic.kiosk_pin_check() RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_is_right boolean;
    v_address text;
BEGIN
    DELETE FROM clinic_private.kiosk_pin_attempts t
    USING pg_catalog.pg_stat_get_activity(pg_backend_pid()) a
    WHERE t.pid = a.pid AND t.backend_start = a.backend_start AND t.xid <> pg_current_xact_id()
      AND t.at > clock_timestamp() - interval '20 seconds'
    RETURNING t.is_right, t.address INTO v_is_right, v_address;
    IF v_is_right IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'submit_first';
    END IF;
    IF v_is_right THEN
        DELETE FROM clinic_private.kiosk_pin_failures f WHERE f.address = v_address;
        PERFORM clinic_private.audit('kiosk_left', NULL, NULL, v_address);
    END IF;
    RETURN v_is_right;
END
$$;
COMMENT ON FUNCTION clinic.kiosk_pin_check() IS
    'Whether the PIN handed in by this session, at most 20 s ago and committed, is right';

GRANT EXECUTE ON FUNCTION clinic.kiosk_pin_submit(text), clinic.kiosk_pin_check() TO huella_guest;
RESET ROLE;

DO $$
BEGIN
    IF to_regclass('clinic_private.guest_functions') IS NOT NULL THEN
        INSERT INTO clinic_private.guest_functions VALUES
            ('clinic.kiosk_pin_submit(text)', 'hand in the PIN that leaves the kiosk'),
            ('clinic.kiosk_pin_check()', 'whether it was right');
    END IF;
END
$$;
