-- SPDX-License-Identifier: GPL-3.0-or-later
-- Owners whom the desk writes down. They have pets and appointments at once but no account: their
-- role's name belongs to no PostgreSQL role, and nobody knows the secret of their verifier. Such an
-- owner becomes somebody who signs in only by registering with a code that the desk gave him: a
-- name, an e-mail or a phone that are the same never hand over anybody's pets.

SET LOCAL ROLE huella_schema;

ALTER TABLE clinic.users
    ALTER COLUMN email DROP NOT NULL,
    ADD COLUMN has_account boolean NOT NULL DEFAULT true,
    ADD CONSTRAINT who_signs_in_has_an_email CHECK (email IS NOT NULL OR NOT has_account),
    ADD CONSTRAINT only_owners_are_without_account CHECK (has_account OR (role = 'owner' AND NOT is_mfa_enabled));
COMMENT ON COLUMN clinic.users.has_account IS
    'False for an owner whom the desk wrote down and who has not claimed his account yet';
GRANT SELECT (has_account) ON clinic.users TO huella_reception, huella_vet, huella_admin;

CREATE TABLE clinic_private.owner_claims (
    person_id uuid PRIMARY KEY REFERENCES clinic.users,
    digest bytea NOT NULL,
    expires_at timestamptz NOT NULL,
    created_by uuid NOT NULL REFERENCES clinic.users,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT digest_is_256_bits CHECK (octet_length(digest) = 32),
    CONSTRAINT a_code_is_one_persons UNIQUE (digest)
);
COMMENT ON TABLE clinic_private.owner_claims IS
    'The keyed digest of the code with which an owner of the desk makes his account, once';
CREATE INDEX owner_claims_created_by ON clinic_private.owner_claims (created_by); -- for the foreign key
ALTER TABLE clinic_private.owner_claims ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_private.owner_claims FORCE ROW LEVEL SECURITY;
CREATE POLICY internal ON clinic_private.owner_claims TO huella_definer, huella_provision
    USING (true) WITH CHECK (true);
GRANT SELECT, DELETE ON clinic_private.owner_claims TO huella_provision;

ALTER TABLE clinic_private.registrations
    ADD COLUMN claim bytea,
    DROP CONSTRAINT state_is_known,
    ADD CONSTRAINT state_is_known CHECK (state IN ('pendiente', 'lista', 'rechazada:username',
                                                   'rechazada:email', 'rechazada:code'));
COMMENT ON COLUMN clinic_private.registrations.claim IS
    'The digest of the code it came with: the account of an owner whom the desk wrote down';

RESET ROLE;
INSERT INTO clinic_private.keys VALUES ('owner_claim', ext.gen_random_bytes(32));

SET LOCAL ROLE huella_definer;

-- Passwords, roles and second factors are of accounts: where there is none nothing of them changes.
CREATE FUNCTION clinic_private.guard_accountless() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'no_account';
END $$;

SET LOCAL ROLE huella_schema;
CREATE TRIGGER guard_accountless BEFORE UPDATE ON clinic.users FOR EACH ROW
    WHEN (NOT old.has_account AND NOT new.has_account
          AND (new.password_hash, new.role, new.role_name) IS DISTINCT FROM (old.password_hash, old.role, old.role_name))
    EXECUTE FUNCTION clinic_private.guard_accountless();
SET LOCAL ROLE huella_definer;

-- A new owner at the desk ------------------------------------------------------------------------

-- Makes the row of an owner without account; the same id again makes nothing. HU003 where the id is
-- somebody else's who is no owner or was shut out.
CREATE FUNCTION clinic_private.write_down_owner(p_owner uuid, p_first_name text, p_last_name text,
    p_phone text, p_email text, p_by uuid)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_email text := clinic_private.text_value(p_email, 'email', 254);
    v_phone text := clinic_private.phone_value(clinic_private.text_value(p_phone, 'phone', 40, true));
BEGIN
    IF v_email IS NOT NULL THEN
        v_email := clinic_private.email_value(v_email);
    END IF;
    INSERT INTO clinic.users (id, username, email, password_hash, first_name, last_name, phone, role,
                              role_name, has_account, created_by)
    VALUES (p_owner, 'mostrador-' || replace(p_owner::text, '-', ''), v_email,
            'SCRAM-SHA-256$4096:' || encode(ext.gen_random_bytes(16), 'base64') || '$'
            || encode(ext.gen_random_bytes(32), 'base64') || ':' || encode(ext.gen_random_bytes(32), 'base64'),
            clinic_private.text_value(p_first_name, 'first_name', 100, true),
            clinic_private.text_value(p_last_name, 'last_name', 100, true),
            v_phone, 'owner', 'p_' || encode(ext.gen_random_bytes(16), 'hex'), false, p_by);
EXCEPTION WHEN unique_violation THEN
    IF NOT EXISTS (SELECT FROM clinic.users u WHERE u.id = p_owner) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU006', MESSAGE = 'already_exists', COLUMN = 'email';
    END IF;
END $$;

-- An owner, known or new, with a new animal, and into the queue where an attention's id is given.
-- Answers the board's row, or NULL. Safe to repeat with the same ids: what is there stays as it is.
CREATE FUNCTION clinic.admit(p_owner uuid, p_first_name text, p_last_name text, p_phone text,
    p_email text, p_patient uuid, p_name text, p_species text, p_attention uuid, p_reason text,
    p_triage integer)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET lock_timeout = '2s' AS $$
DECLARE
    v_person uuid := clinic_private.require('reception', 'vet', 'admin');
    v_owner uuid;
BEGIN
    IF p_owner IS NULL OR p_patient IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HU007', MESSAGE = 'required', COLUMN = 'id';
    END IF;
    IF NOT EXISTS (SELECT FROM clinic.users u WHERE u.id = p_owner) THEN
        PERFORM clinic_private.write_down_owner(p_owner, p_first_name, p_last_name, p_phone, p_email, v_person);
    END IF;
    IF NOT EXISTS (SELECT FROM clinic.users u WHERE u.id = p_owner AND u.role = 'owner' AND u.is_active) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'owner_not_found';
    END IF;
    SELECT p.owner_id INTO v_owner FROM clinic.patients p WHERE p.id = p_patient;
    IF v_owner IS NULL THEN
        -- What the desk has no time to ask; the vet or the owner completes it.
        PERFORM clinic.save_patient(p_patient, p_owner, p_name, NULL, 'D', p_species, 'Por completar',
            'Por completar', false, NULL, NULL, NULL, NULL, NULL, NULL);
    ELSIF v_owner <> p_owner THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'patient_not_found';
    END IF;
    IF p_attention IS NOT NULL THEN
        RETURN clinic.walk_in(p_attention, p_patient, NULL, p_reason, coalesce(p_triage, 3));
    END IF;
    RETURN NULL;
END $$;

-- Who may be meant already: owners of the same phone or e-mail, for the desk while it types. Of
-- somebody it may not choose (staff, shut out) only that there is one.
CREATE FUNCTION clinic.owners_like(p_phone text, p_email text)
RETURNS TABLE (owner_id uuid, owner_name text, owner_phone text, owner_email text, pets text, matched text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_digits text := right(regexp_replace(left(p_phone, 60), '\D', '', 'g'), 9);
    v_email text := lower(normalize(btrim(left(p_email, 300)), NFKC));
BEGIN
    PERFORM clinic_private.require('reception', 'vet', 'admin');
    RETURN QUERY
    SELECT CASE WHEN x.is_choosable THEN u.id END,
           CASE WHEN x.is_choosable THEN u.first_name || ' ' || u.last_name
                ELSE left(u.first_name, 1) || '. ' || left(u.last_name, 1) || '.' END,
           CASE WHEN x.is_choosable THEN u.phone END, CASE WHEN x.is_choosable THEN u.email END,
           CASE WHEN x.is_choosable THEN (
               SELECT string_agg(p.name, ', ' ORDER BY p.name) FROM clinic.patients p
                WHERE p.owner_id = u.id AND p.archived_at IS NULL AND p.deceased_on IS NULL) END,
           f.matched
      FROM (
        SELECT DISTINCT ON (m.id) m.id, m.matched FROM (
            SELECT y.id, 'email' AS matched FROM clinic.users y WHERE lower(y.email) = v_email
            UNION ALL
            (SELECT w.subject_id, 'phone' FROM clinic_private.search_words w
              WHERE w.word = v_digits COLLATE "C" AND w.kind = 'owner' AND length(v_digits) >= 7 LIMIT 20)) m
         ORDER BY m.id, m.matched) f
      JOIN clinic.users u ON u.id = f.id
     CROSS JOIN LATERAL (SELECT u.role = 'owner' AND u.is_active AS is_choosable) x
     ORDER BY f.matched, u.last_name, u.first_name LIMIT 5;
END $$;
GRANT EXECUTE ON FUNCTION
    clinic.admit(uuid, text, text, text, text, uuid, text, text, uuid, text, integer),
    clinic.owners_like(text, text) TO huella_reception, huella_vet, huella_admin;

-- The code ---------------------------------------------------------------------------------------

-- However it is written: small letters, blanks, a hyphen.
CREATE FUNCTION clinic_private.claim_digest(p_code text) RETURNS bytea
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET client_min_messages = warning AS $$
BEGIN
    RETURN (SELECT ext.hmac(convert_to(upper(regexp_replace(left(p_code, 40), '[^[:alnum:]]', '', 'g')), 'UTF8'),
                            k.value, 'sha256')
              FROM clinic_private.keys k WHERE k.name = 'owner_claim');
END $$;

-- A new code, for a day and one account; a former one is void. 40 bits, and each guess costs the
-- guesser a registration, of which the queue takes 1,000 an hour.
CREATE FUNCTION clinic.owner_claim(p_person uuid, OUT code text, OUT expires_at timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET client_min_messages = warning SET lock_timeout = '2s' AS $$
DECLARE
    v_staff uuid := clinic_private.require('reception', 'vet', 'admin');
BEGIN
    PERFORM 1 FROM clinic.users u WHERE u.id = p_person AND u.role = 'owner' AND u.is_active;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU003', MESSAGE = 'owner_not_found';
    END IF;
    PERFORM 1 FROM clinic.users u WHERE u.id = p_person AND u.has_account;
    IF FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'has_account';
    END IF;
    SELECT string_agg(substr('23456789ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + (get_byte(b.bytes, i) & 31), 1), '' ORDER BY i)
      INTO code FROM (SELECT ext.gen_random_bytes(8) AS bytes) b, generate_series(0, 7) i;
    expires_at := clock_timestamp() + interval '1 day';
    INSERT INTO clinic_private.owner_claims AS c (person_id, digest, expires_at, created_by)
    VALUES (p_person, clinic_private.claim_digest(code), owner_claim.expires_at, v_staff)
    ON CONFLICT (person_id) DO UPDATE SET digest = excluded.digest, expires_at = excluded.expires_at,
        created_by = excluded.created_by, created_at = now();
    PERFORM clinic_private.audit('owner_claim', 'users', p_person, NULL);
    code := left(code, 4) || '-' || right(code, 4);
END $$;
GRANT EXECUTE ON FUNCTION clinic.owner_claim(uuid) TO huella_reception, huella_vet, huella_admin;

-- A registration with the desk's code. Whether the code is right is told by its outcome only, after
-- the registration is committed, so that nobody guesses in transactions that he rolls back.
CREATE FUNCTION clinic.register_with_code(p_request uuid, p_role_name text, p_username text,
    p_email text, p_first_name text, p_last_name text, p_phone text, p_verifier text, p_code text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET client_min_messages = warning SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM clinic_private.text_value(p_code, 'claim_code', 40, true);
    PERFORM clinic_private.queue_account(p_request, p_role_name, p_username, p_email, p_first_name,
                                         p_last_name, p_phone, 'owner', p_verifier, NULL, NULL);
    UPDATE clinic_private.registrations r SET claim = clinic_private.claim_digest(p_code)
     WHERE r.id = p_request AND r.state = 'pendiente' AND r.claim IS NULL;
END $$;
GRANT EXECUTE ON FUNCTION
    clinic.register_with_code(uuid, text, text, text, text, text, text, text, text) TO huella_guest;

SET LOCAL ROLE huella_provision;

-- The owner whom a code stands for; NULL when it is wrong, over, or was used.
CREATE FUNCTION clinic_private.claimed_person(p_claim bytea) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT c.person_id FROM clinic_private.owner_claims c
              JOIN clinic.users u ON u.id = c.person_id
             WHERE c.digest = p_claim AND c.expires_at > clock_timestamp() AND NOT u.has_account AND u.is_active);
END $$;

-- Gives an owner of the desk the account that he registered; his pets are his already.
CREATE FUNCTION clinic_private.claim_account(p_person uuid, p_registration uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET client_min_messages = warning AS $$
BEGIN
    DELETE FROM clinic_private.owner_claims c WHERE c.person_id = p_person;
    UPDATE clinic.users u
       SET username = r.username, email = r.email, password_hash = r.verifier, role_name = r.role_name,
           first_name = r.first_name, last_name = r.last_name, phone = coalesce(r.phone, u.phone), has_account = true
      FROM clinic_private.registrations r WHERE r.id = p_registration AND u.id = p_person;
    PERFORM clinic_private.audit('account_claimed', 'users', p_person, NULL);
END $$;

CREATE OR REPLACE FUNCTION clinic.provision_pending() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning SET lock_timeout = '2s'
AS $$
DECLARE
    v record;
    v_state text;
    v_claimed uuid;
    v_done int := 0;
BEGIN
    FOR v IN
        SELECT r.id, r.role_name, r.username, r.email, r.role, r.claim
        FROM clinic_private.registrations r
        WHERE r.state = 'pendiente'
        ORDER BY r.created_at
        LIMIT 50
        FOR UPDATE SKIP LOCKED
    LOOP
        v_state := 'lista';
        v_claimed := clinic_private.claimed_person(v.claim);
        IF v.claim IS NOT NULL AND v_claimed IS NULL THEN
            v_state := 'rechazada:code';
        ELSIF EXISTS (SELECT FROM clinic.users u WHERE lower(u.username) = lower(v.username)) THEN
            v_state := 'rechazada:username';
        ELSIF EXISTS (SELECT FROM clinic.users u
                      WHERE lower(u.email) = lower(v.email) AND u.id IS DISTINCT FROM v_claimed) THEN
            v_state := 'rechazada:email';
        ELSE
            IF v_claimed IS NOT NULL THEN
                PERFORM clinic_private.claim_account(v_claimed, v.id);
            ELSE
                INSERT INTO clinic.users (id, username, email, password_hash, first_name, last_name,
                    phone, role, role_name, licence_number, must_change_password, created_by)
                SELECT r.id, r.username, r.email, r.verifier, r.first_name, r.last_name, r.phone,
                       r.role, r.role_name, r.licence_number, r.must_change_password, r.created_by
                FROM clinic_private.registrations r WHERE r.id = v.id;
            END IF;
            PERFORM clinic_private.open_role(v.role_name, v.role, u.password_hash)
            FROM clinic.users u WHERE u.role_name = v.role_name;
        END IF;
        UPDATE clinic_private.registrations r SET state = v_state, verifier = NULL, claim = NULL
        WHERE r.id = v.id;
        v_done := v_done + 1;
    END LOOP;
    RETURN v_done;
END
$$;
RESET ROLE;
