-- SPDX-License-Identifier: GPL-3.0-or-later
-- The guest's credential, for clinics whose computers reach the database over the network: one
-- password for all of them, in each connection file. It opens the door to the sign-in, no data.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic_private.guest_credential (
    is_only boolean NOT NULL DEFAULT true,
    password text NOT NULL,
    verifier text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT guest_credential_pkey PRIMARY KEY (is_only),
    CONSTRAINT there_is_one CHECK (is_only),
    CONSTRAINT password_is_long CHECK (length(password) BETWEEN 20 AND 200),
    CONSTRAINT verifier_is_scram CHECK (verifier ~ '^SCRAM-SHA-256\$4096:')
);
COMMENT ON TABLE clinic_private.guest_credential IS
    'What connection files carry for huella_guest; kept so that a second file says the same';
ALTER TABLE clinic_private.guest_credential ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.guest_credential FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.guest_credential TO huella_provision USING (true);
GRANT SELECT (is_only, verifier) ON clinic_private.guest_credential TO huella_provision;

RESET ROLE;

-- With the caller's own rights: only the superuser has them.
CREATE FUNCTION clinic_private.guest_credential(p_password text, p_verifier text, p_is_new boolean)
RETURNS text
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v record;
BEGIN
    INSERT INTO clinic_private.guest_credential AS g (password, verifier)
    VALUES (p_password, p_verifier)
    ON CONFLICT (is_only) DO UPDATE
        SET password = excluded.password, verifier = excluded.verifier, made_at = now()
        WHERE p_is_new;
    SELECT g.password, g.verifier INTO STRICT v FROM clinic_private.guest_credential g;
    EXECUTE format('ALTER ROLE huella_guest PASSWORD %L', v.verifier);
    RETURN v.password;
END
$$;
ALTER FUNCTION clinic_private.guest_credential(text, text, boolean) OWNER TO huella_schema;
REVOKE ALL ON FUNCTION clinic_private.guest_credential(text, text, boolean) FROM PUBLIC;
COMMENT ON FUNCTION clinic_private.guest_credential(text, text, boolean) IS
    'The guest''s password: the one that is there, or this one where there is none or a new is meant';

SET LOCAL ROLE huella_provision;

CREATE FUNCTION clinic.heal_guest() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_verifier text;
BEGIN
    -- Whoever is guest may change the guest's password, and shut every other computer out.
    SELECT g.verifier INTO v_verifier
    FROM clinic_private.guest_credential g
    JOIN pg_catalog.pg_authid a ON a.rolname = 'huella_guest'
    WHERE a.rolpassword IS DISTINCT FROM g.verifier;
    IF v_verifier IS NULL THEN
        RETURN 0;
    END IF;
    EXECUTE format('ALTER ROLE huella_guest PASSWORD %L', v_verifier);
    RETURN 1;
END
$$;
COMMENT ON FUNCTION clinic.heal_guest() IS
    'Gives huella_guest its credential back where somebody has changed it; returns how many';
REVOKE ALL ON FUNCTION clinic.heal_guest() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION clinic.heal_guest() TO huella_worker;

RESET ROLE;
