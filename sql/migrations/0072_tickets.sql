-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ticket of the last visit (a QR) and the owner's short code: together they let him in at the
-- kiosk without his password. Neither is kept: of the ticket a digest, of the code a slow hash.

SET LOCAL ROLE huella_schema;

CREATE TABLE clinic_private.short_codes (
    person_id uuid PRIMARY KEY REFERENCES clinic.users,
    code_hash text NOT NULL,
    failures int NOT NULL DEFAULT 0,
    locked_until timestamptz,
    set_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT it_is_hashed_slowly CHECK (code_hash ~ '^\$2a\$08\$.{53}$')
);
COMMENT ON TABLE clinic_private.short_codes IS
    'The hash (bcrypt over a keyed digest) of the four to six digits that go with a ticket';
COMMENT ON COLUMN clinic_private.short_codes.failures IS
    'Since the last right one; after ten the code is dead until its owner chooses another';

CREATE TABLE clinic_private.tickets (
    person_id uuid PRIMARY KEY REFERENCES clinic.users,
    digest bytea NOT NULL,
    failures int NOT NULL DEFAULT 0,
    made_by uuid NOT NULL REFERENCES clinic.users,
    made_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    CONSTRAINT digest_is_256_bits CHECK (octet_length(digest) = 32),
    CONSTRAINT a_ticket_is_one_persons UNIQUE (digest)
);
COMMENT ON TABLE clinic_private.tickets IS
    'The digest of each owner''s one ticket, 128 random bits; a newer one takes its place';
CREATE INDEX tickets_made_by ON clinic_private.tickets (made_by); -- for the foreign key

ALTER TABLE clinic_private.short_codes ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.short_codes FORCE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.tickets ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.tickets FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.short_codes TO huella_definer USING (true) WITH CHECK (true);
CREATE POLICY internal ON clinic_private.tickets TO huella_definer USING (true) WITH CHECK (true);

RESET ROLE;
INSERT INTO clinic_private.keys VALUES ('short_code', ext.gen_random_bytes(32));

SET LOCAL ROLE huella_definer;

-- However a scanner writes it: small letters, blanks, other signs before.
CREATE FUNCTION clinic_private.ticket_digest(p_ticket text) RETURNS bytea
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN sha256(convert_to(right(upper(regexp_replace(left(p_ticket, 100), '[^A-Za-z0-9]', '', 'g')), 26), 'UTF8'));
END
$$;

-- Somebody with a copy of the hashes but not of the keys tries nothing.
CREATE FUNCTION clinic_private.peppered(p_code text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
AS $$
BEGIN
    RETURN (SELECT encode(ext.hmac(convert_to(left(coalesce(p_code, ''), 20), 'UTF8'), k.value, 'sha256'), 'base64')
              FROM clinic_private.keys k WHERE k.name = 'short_code');
END
$$;

-- The short code -----------------------------------------------------------------------------------

CREATE FUNCTION clinic.set_short_code(p_code text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_person uuid := clinic_private.require('owner');
BEGIN
    IF p_code IS NULL OR p_code !~ '^[0-9]{4,6}$' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'bad_format', COLUMN = 'short_code';
    END IF;
    IF clinic_private.is_easy_code(p_code) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'too_easy', COLUMN = 'short_code';
    END IF;
    -- A young session has just shown the password and the second factor.
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_stat_get_activity(pg_backend_pid()) s
                   WHERE s.backend_start > clock_timestamp() - interval '2 minutes') THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'sign_in_again';
    END IF;
    INSERT INTO clinic_private.short_codes AS c (person_id, code_hash)
    VALUES (v_person, ext.crypt(clinic_private.peppered(p_code), ext.gen_salt('bf', 8)))
    ON CONFLICT (person_id) DO UPDATE
        SET code_hash = excluded.code_hash, failures = 0, locked_until = NULL, set_at = now();
    PERFORM clinic_private.audit('short_code_set', 'users', v_person);
END
$$;
COMMENT ON FUNCTION clinic.set_short_code(text) IS
    'Four to six digits, in a session younger than two minutes; HU007 too_easy for 1234 and its like';

CREATE FUNCTION clinic.remove_short_code() RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_person uuid := clinic_private.require('owner');
BEGIN
    DELETE FROM clinic_private.tickets t WHERE t.person_id = v_person;
    DELETE FROM clinic_private.short_codes c WHERE c.person_id = v_person;
    IF FOUND THEN
        PERFORM clinic_private.audit('short_code_removed', 'users', v_person);
    END IF;
END
$$;
COMMENT ON FUNCTION clinic.remove_short_code() IS 'No more signing in by ticket: the ticket is void too';

-- The ticket ---------------------------------------------------------------------------------------

-- Oneself, or for the staff any owner who has an account.
CREATE FUNCTION clinic_private.owner_of_ticket(p_person uuid) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_asking uuid := clinic_private.require();
    v_owner uuid;
BEGIN
    SELECT u.id INTO v_owner FROM clinic.users u
    WHERE u.id = p_person AND u.role = 'owner' AND u.is_active AND u.has_account
      AND (u.id = v_asking
           OR EXISTS (SELECT FROM clinic.users s WHERE s.id = v_asking AND s.role IN ('reception', 'vet', 'admin')));
    IF v_owner IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'owner_not_found';
    END IF;
    RETURN v_owner;
END
$$;

CREATE FUNCTION clinic.ticket_of(p_person uuid)
RETURNS TABLE (has_code boolean, has_ticket boolean, expires_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_owner uuid := clinic_private.owner_of_ticket(p_person);
BEGIN
    RETURN QUERY
    SELECT c.person_id IS NOT NULL, t.person_id IS NOT NULL, t.expires_at
      FROM (SELECT v_owner AS id) o
      LEFT JOIN clinic_private.short_codes c ON c.person_id = o.id AND c.failures < 10
      LEFT JOIN clinic_private.tickets t ON t.person_id = o.id AND t.failures < 5
                AND t.expires_at > clock_timestamp();
END
$$;
COMMENT ON FUNCTION clinic.ticket_of(uuid) IS
    'Whether an owner has a short code, without which a ticket opens nothing, and a living ticket';

CREATE FUNCTION clinic.make_ticket(p_person uuid) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v_owner uuid := clinic_private.owner_of_ticket(p_person);
    v_ticket text := left(clinic_private.base32(ext.gen_random_bytes(17)), 26);
BEGIN
    IF NOT EXISTS (SELECT FROM clinic_private.short_codes c WHERE c.person_id = v_owner AND c.failures < 10) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'no_short_code';
    END IF;
    INSERT INTO clinic_private.tickets AS t (person_id, digest, made_by, expires_at)
    VALUES (v_owner, clinic_private.ticket_digest(v_ticket), clinic_private.require(),
            clock_timestamp() + interval '6 months')
    ON CONFLICT (person_id) DO UPDATE SET digest = excluded.digest, failures = 0,
        made_by = excluded.made_by, made_at = now(), expires_at = excluded.expires_at;
    PERFORM clinic_private.audit('ticket_made', 'users', v_owner);
    RETURN 'HUELLA' || v_ticket;
END
$$;
COMMENT ON FUNCTION clinic.make_ticket(uuid) IS
    'A new ticket for six months, to be shown once as a QR; the one before is void';

CREATE FUNCTION clinic.void_ticket(p_person uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_owner uuid := clinic_private.owner_of_ticket(p_person);
BEGIN
    DELETE FROM clinic_private.tickets t WHERE t.person_id = v_owner;
    IF FOUND THEN
        PERFORM clinic_private.audit('ticket_voided', 'users', v_owner);
    END IF;
END
$$;
COMMENT ON FUNCTION clinic.void_ticket(uuid) IS 'For a ticket that was lost; without one it does nothing';

GRANT EXECUTE ON FUNCTION clinic.set_short_code(text), clinic.remove_short_code() TO huella_owner;
GRANT EXECUTE ON FUNCTION clinic.ticket_of(uuid), clinic.make_ticket(uuid), clinic.void_ticket(uuid)
    TO huella_owner, huella_reception, huella_vet, huella_admin;
RESET ROLE;
