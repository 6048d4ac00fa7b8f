-- SPDX-License-Identifier: GPL-3.0-or-later
-- The schema of the tests: pgTAP, and helpers that act as somebody. Loaded as the superuser.
--
-- A test stays the superuser (pgTAP itself needs the catalogue that is closed to people) and lets
-- each statement run as one of the actors: in a session of its own as far as PostgreSQL is
-- concerned, because identity is session_user.
--
--   may(who, statement, title)              it runs
--   may_not(who, statement, code, title)    it fails with that SQLSTATE
--   sees(who, query, value, title)          its first value, as text
--   reads(who, table, columns, title)       exactly these columns may be selected
--   writes_nothing(table)                   nobody has a right to write to it
--   who: ana, beto (owners), reception, vet, vet2, admin, unidentified (an owner whose second
--        factor is due), inactive (an owner), guest, screen (the public board's), worker, payments
CREATE SCHEMA tap;
CREATE EXTENSION pgtap SCHEMA tap;

CREATE TABLE tap.actors (
    name text PRIMARY KEY,
    person_id uuid,
    role_name name NOT NULL
);

CREATE FUNCTION tap.person(p_who text) RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT person_id FROM tap.actors WHERE name = p_who
$$;

CREATE FUNCTION tap.role_of(p_who text) RETURNS name LANGUAGE sql STABLE AS $$
    SELECT role_name FROM tap.actors WHERE name = p_who
$$;

-- The first value that `p_sql` gives to the actor, or its SQLSTATE.
CREATE FUNCTION tap.answer(p_who text, p_sql text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_value text;
BEGIN
    EXECUTE format('SET LOCAL SESSION AUTHORIZATION %I', tap.role_of(p_who));
    EXECUTE p_sql INTO v_value;
    RESET SESSION AUTHORIZATION;
    RETURN v_value;
EXCEPTION WHEN OTHERS THEN
    RETURN SQLSTATE;
END
$$;

-- NULL when it ran, else the SQLSTATE, the message and the column that is to blame.
CREATE FUNCTION tap.outcome(p_who text, p_sql text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_column text;
BEGIN
    EXECUTE format('SET LOCAL SESSION AUTHORIZATION %I', tap.role_of(p_who));
    EXECUTE p_sql;
    RESET SESSION AUTHORIZATION;
    RETURN NULL;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS v_column = COLUMN_NAME;
    RETURN concat_ws(' ', SQLSTATE, nullif(v_column, ''), SQLERRM);
END
$$;

CREATE FUNCTION tap.may(p_who text, p_sql text, p_title text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    RETURN tap.is(tap.outcome(p_who, p_sql), NULL::text, p_title);
END
$$;

-- p_code: the SQLSTATE; for a wrong value also its column ('HU007 email').
CREATE FUNCTION tap.may_not(p_who text, p_sql text, p_code text, p_title text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    v_outcome text := coalesce(tap.outcome(p_who, p_sql), 'it ran');
BEGIN
    RETURN tap.ok(v_outcome = p_code OR starts_with(v_outcome, p_code || ' '), p_title)
        || CASE WHEN v_outcome = p_code OR starts_with(v_outcome, p_code || ' ') THEN ''
                ELSE E'\n' || tap.diag(format('wanted %s, got %s', p_code, v_outcome)) END;
END
$$;

CREATE FUNCTION tap.sees(p_who text, p_sql text, p_value anyelement, p_title text) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
    RETURN tap.is(tap.answer(p_who, p_sql), p_value::text, p_title);
END
$$;

CREATE FUNCTION tap.sees(p_who text, p_sql text, p_value text, p_title text) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
    RETURN tap.is(tap.answer(p_who, p_sql), p_value, p_title);
END
$$;

CREATE FUNCTION tap.reads(p_who text, p_table regclass, p_columns text[], p_title text) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
    RETURN tap.is(
        ARRAY(SELECT a.attname::text FROM pg_attribute a
              WHERE a.attrelid = p_table AND a.attnum > 0 AND NOT a.attisdropped
                AND has_column_privilege(tap.role_of(p_who), p_table, a.attnum, 'SELECT')
              ORDER BY a.attname COLLATE "C"),
        ARRAY(SELECT c FROM unnest(p_columns) c ORDER BY c COLLATE "C"), p_title);
END
$$;

CREATE FUNCTION tap.writes_nothing(p_table regclass) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    v record;
BEGIN
    FOR v IN SELECT a.name, a.role_name FROM tap.actors a
             WHERE a.name NOT IN ('worker', 'payments') ORDER BY a.name LOOP
        RETURN NEXT tap.ok(
            NOT has_table_privilege(v.role_name, p_table,
                                    'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
            AND NOT has_any_column_privilege(v.role_name, p_table, 'INSERT, UPDATE, REFERENCES'),
            format('%s may not write to %s', v.name, p_table));
    END LOOP;
END
$$;

-- Makes the actor's session one that has shown its second factor, or not.
CREATE FUNCTION tap.identify(p_who text, p_is boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM clinic_private.mfa_passes WHERE pid = pg_backend_pid();
    IF p_is THEN
        INSERT INTO clinic_private.mfa_passes
        SELECT pid, backend_start, tap.person(p_who)
        FROM pg_stat_get_activity(pg_backend_pid());
    END IF;
END
$$;

-- A verifier of the right form; nobody signs in with a password here.
CREATE FUNCTION tap.verifier(p_seed text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT 'SCRAM-SHA-256$4096:'
        || encode(substr(sha256(convert_to(p_seed || 's', 'UTF8')), 1, 16), 'base64') || '$'
        || encode(sha256(convert_to(p_seed || '1', 'UTF8')), 'base64') || ':'
        || encode(sha256(convert_to(p_seed || '2', 'UTF8')), 'base64')
$$;

-- A verifier of a real password, for those tests that do sign in (sessions.sh).
CREATE FUNCTION tap.scram(p_password text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_password bytea := convert_to(p_password, 'UTF8');
    v_salt bytea := ext.gen_random_bytes(16);
    v_round bytea := ext.hmac(v_salt || '\x00000001'::bytea, v_password, 'sha256');
    v_sum bit(256) := ('x' || encode(v_round, 'hex'))::bit(256);
    v_salted bytea := '';
BEGIN
    FOR i IN 2 .. 4096 LOOP
        v_round := ext.hmac(v_round, v_password, 'sha256');
        v_sum := v_sum # ('x' || encode(v_round, 'hex'))::bit(256);
    END LOOP;
    FOR i IN 0 .. 31 LOOP
        v_salted := v_salted || set_byte('\x00', 0, substring(v_sum FROM i * 8 + 1 FOR 8)::bit(8)::int);
    END LOOP;
    RETURN 'SCRAM-SHA-256$4096:' || encode(v_salt, 'base64') || '$'
        || encode(sha256(ext.hmac('Client Key', v_salted, 'sha256')), 'base64') || ':'
        || encode(ext.hmac('Server Key', v_salted, 'sha256'), 'base64');
END
$$;
