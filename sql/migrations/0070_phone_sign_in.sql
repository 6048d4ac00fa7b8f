-- SPDX-License-Identifier: GPL-3.0-or-later
-- A phone as a name to sign in with, and a pace for guests. Phones are few and in a row: without a
-- pace somebody with the guest's credential would try them all and learn who is a client here.

SET LOCAL ROLE huella_schema;

-- A sequence does not go back with its transaction: what it counted stays counted, whatever the
-- guest rolls back. Its value is the hour (since 1970) and, in the last six digits, the count.
DO $$
BEGIN
    FOR i IN 0 .. 32 LOOP
        EXECUTE format('CREATE SEQUENCE clinic_private.guest_pace_%s', i);
        EXECUTE format('COMMENT ON SEQUENCE clinic_private.guest_pace_%s IS %L', i,
                       'Guests'' questions of this hour from ' ||
                       CASE i WHEN 0 THEN 'the server''s own machine' ELSE 'a share of the addresses' END);
        EXECUTE format('GRANT USAGE, SELECT, UPDATE ON SEQUENCE clinic_private.guest_pace_%s TO huella_definer', i);
    END LOOP;
END
$$;

RESET ROLE;

-- Our own functions may count; people may not.
ALTER FUNCTION clinic_private.close_catalogue() RENAME TO close_catalogue_but_for_counting;
CREATE FUNCTION clinic_private.close_catalogue() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM clinic_private.close_catalogue_but_for_counting();
    GRANT EXECUTE ON FUNCTION pg_catalog.nextval(regclass), pg_catalog.setval(regclass, bigint)
        TO huella_definer;
END
$$;
COMMENT ON FUNCTION clinic_private.close_catalogue() IS
    'Shuts pg_catalog, the languages and the other databases for everybody but the superuser';
REVOKE EXECUTE ON FUNCTION clinic_private.close_catalogue() FROM PUBLIC;

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.charge_guest() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = warning
AS $$
DECLARE
    v_address text := (SELECT host(s.client_addr) FROM pg_catalog.pg_stat_get_activity(pg_backend_pid()) s);
    v_share int := CASE WHEN v_address IS NULL THEN 0 ELSE 1 + (hashtext(v_address) & 31) END;
    v_pace regclass := format('clinic_private.guest_pace_%s', v_share)::regclass;
    v_hour bigint := floor(extract(epoch FROM clock_timestamp()) / 3600)::bigint;
    v_count bigint := nextval(v_pace);
BEGIN
    IF v_count / 1000000 <> v_hour THEN
        v_count := setval(v_pace, v_hour * 1000000 + 1);
    END IF;
    IF v_count % 1000000 > (CASE v_share WHEN 0 THEN 3000 ELSE 300 END) THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'too_many_attempts';
    END IF;
END
$$;
COMMENT ON FUNCTION clinic_private.charge_guest() IS
    'Counts a guest''s question, also when it is rolled back; HU011 over 300 an hour from an address, 3,000 on the server itself';

-- A phone in the one form in which it is looked for: '+' and all digits where the country was
-- written, else the digits without leading noughts. NULL where it is no phone.
CREATE FUNCTION clinic_private.phone_key(p_phone text) RETURNS text
LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_text text := btrim(normalize(left(p_phone, 60), NFKC), ' (');
    v_digits text := regexp_replace(v_text, '[^0-9]', '', 'g');
BEGIN
    IF v_text !~ '^\+?[0-9][0-9 ().\-/]*$' OR length(v_digits) NOT BETWEEN 6 AND 17 THEN
        RETURN NULL;
    END IF;
    IF v_text !~ '^(\+|00)' THEN
        RETURN nullif(ltrim(v_digits, '0'), '');
    END IF;
    v_digits := ltrim(v_digits, '0');
    -- Argentina's 9 and Mexico's 1 before a mobile: written from abroad, not at home.
    RETURN '+' || regexp_replace(v_digits, '^(54)9(\d{10})$|^(52)1(\d{10})$', '\1\2\3\4');
END
$$;

CREATE FUNCTION clinic_private.country_code() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN (SELECT CASE s.currency WHEN 'ARS' THEN '54' WHEN 'BRL' THEN '55' WHEN 'CLP' THEN '56'
                                   WHEN 'COP' THEN '57' WHEN 'MXN' THEN '52' WHEN 'PEN' THEN '51'
                                   WHEN 'UYU' THEN '598' END
              FROM clinic.settings s);
END
$$;
COMMENT ON FUNCTION clinic_private.country_code() IS
    'The clinic''s own, by its currency: what a phone is meant with that says none';

-- Every form in which the same number may have been written down: always three.
CREATE FUNCTION clinic_private.phone_keys(p_phone text) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_key text := coalesce(clinic_private.phone_key(p_phone), '');
    v_code text := clinic_private.country_code();
    v_home text := v_key; -- without the country
BEGIN
    IF starts_with(v_key, '+' || v_code) THEN
        v_home := ltrim(substr(v_key, length(v_code) + 2), '0');
    ELSIF starts_with(v_key, v_code) AND length(v_key) >= length(v_code) + 8 THEN
        v_home := substr(v_key, length(v_code) + 1);
    ELSIF starts_with(v_key, '+') THEN
        RETURN ARRAY[v_key, v_key, v_key]; -- another country's
    END IF;
    RETURN ARRAY[v_home, v_code || v_home, '+' || v_code || v_home];
END
$$;

GRANT EXECUTE ON FUNCTION clinic_private.phone_key(text) TO huella_schema, huella_provision;

SET LOCAL ROLE huella_schema;
-- A function of a column is not pushed below row security, so EXPLAIN counts nobody with it.
CREATE INDEX users_phone_of_accounts ON clinic.users (clinic_private.phone_key(phone))
    WHERE has_account AND phone IS NOT NULL;
SET LOCAL ROLE huella_definer;

-- As before, and by phone. Two people of one phone (a couple) are not told apart by it: it opens
-- neither, and the answer is the one for the unknown, as it is when one of them is asked for by
-- somebody who tries numbers.
CREATE OR REPLACE FUNCTION clinic.login_role(p_identifier text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    v_identifier text := lower(normalize(btrim(left(coalesce(p_identifier, ''), 300)), NFKC));
    v_phones text[] := clinic_private.phone_keys(v_identifier);
    v_slots int;
    v_slot int;
    v_decoy text;
    v_by_username text;
    v_by_email text;
    v_by_phone text;
BEGIN
    PERFORM clinic_private.charge_guest();
    -- The same look-ups whether the person is known or not; an unknown one always gets the same.
    SELECT coalesce(max(p.slot) + 1, 0) INTO v_slots FROM clinic_private.role_pool p;
    IF v_slots = 0 THEN
        RAISE EXCEPTION USING ERRCODE = 'HU011', MESSAGE = 'pool_is_empty';
    END IF;
    -- A power of two, so that a growing pool rarely changes an answer.
    v_slots := (2 ^ floor(log(2, v_slots)))::int;
    -- However a number is written, it is one number.
    SELECT (('x' || encode(substr(ext.hmac(
                convert_to(CASE WHEN v_phones[1] = '' THEN v_identifier ELSE v_phones[3] END, 'UTF8'),
                k.value, 'sha256'), 1, 4), 'hex'))::bit(32)::bigint % v_slots)::int
    INTO v_slot
    FROM clinic_private.keys k WHERE k.name = 'login_role';
    SELECT p.role_name INTO v_decoy FROM clinic_private.role_pool p WHERE p.slot = v_slot;
    SELECT u.role_name INTO v_by_username FROM clinic.users u
    WHERE lower(u.username) = v_identifier;
    SELECT u.role_name INTO v_by_email FROM clinic.users u WHERE lower(u.email) = v_identifier;
    SELECT CASE WHEN count(*) = 1 THEN min(u.role_name) END INTO v_by_phone
    FROM (SELECT x.role_name FROM clinic.users x
           WHERE clinic_private.phone_key(x.phone) = ANY (v_phones) AND x.phone IS NOT NULL
             AND x.has_account AND x.is_active
           LIMIT 2) u;
    RETURN coalesce(v_by_username, v_by_email, v_by_phone, v_decoy);
END
$$;
COMMENT ON FUNCTION clinic.login_role(text) IS
    'The role to sign in as for a username, e-mail or phone; an unknown one gets a role nobody can enter';

RESET ROLE;

SELECT clinic_private.close_catalogue();
