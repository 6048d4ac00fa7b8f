-- SPDX-License-Identifier: GPL-3.0-or-later
-- The proof of isolation, tried on this very database: strangers are made, each tries what none
-- may, and the caller rolls everything back. Only the superuser can run it.
CREATE SCHEMA huella_doctor;

CREATE TABLE huella_doctor.actors (
    name text PRIMARY KEY,
    role_name name NOT NULL,
    person_id uuid
);

CREATE TABLE huella_doctor.attempts (
    id int GENERATED ALWAYS AS IDENTITY,
    kind text NOT NULL,
    actor text NOT NULL,
    object text NOT NULL,
    held boolean NOT NULL,
    answer text
);

-- What the actor's statement ends with: the SQLSTATE, or the first value where it ran.
CREATE FUNCTION huella_doctor.answer(p_actor text, p_sql text, OUT code text, OUT value text)
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('SET LOCAL SESSION AUTHORIZATION %I',
                   (SELECT role_name FROM huella_doctor.actors WHERE name = p_actor));
    IF p_sql LIKE 'SELECT%' THEN
        EXECUTE p_sql INTO value;
    ELSE
        EXECUTE p_sql;
    END IF;
    RESET SESSION AUTHORIZATION;
EXCEPTION WHEN OTHERS THEN
    code := SQLSTATE;
    value := SQLERRM;
END
$$;

-- Refused is 42501 or one of our own codes; any other error would be a fault of this proof.
CREATE FUNCTION huella_doctor.is_refused(p_code text) RETURNS boolean LANGUAGE sql AS $$
    SELECT coalesce(p_code = '42501' OR p_code IN ('HU001', 'HU002', 'HU012'), false)
$$;

CREATE FUNCTION huella_doctor.must_be_refused(p_kind text, p_actor text, p_object text, p_sql text)
RETURNS void LANGUAGE sql AS $$
    INSERT INTO huella_doctor.attempts (kind, actor, object, held, answer)
    SELECT p_kind, p_actor, p_object, huella_doctor.is_refused(a.code),
           coalesce(a.code || ' ' || a.value, 'it ran')
    FROM huella_doctor.answer(p_actor, p_sql) a
$$;

CREATE FUNCTION huella_doctor.must_count(p_kind text, p_actor text, p_object text, p_sql text,
                                         p_count int) RETURNS void LANGUAGE sql AS $$
    INSERT INTO huella_doctor.attempts (kind, actor, object, held, answer)
    SELECT p_kind, p_actor, p_object,
           (a.code IS NULL AND a.value = p_count::text)
           OR (p_count = 0 AND huella_doctor.is_refused(a.code)),
           concat_ws(' ', a.code, a.value)
    FROM huella_doctor.answer(p_actor, p_sql) a
$$;

-- the actors
INSERT INTO huella_doctor.actors VALUES ('guest', 'huella_guest', NULL),
    ('screen', 'huella_screen', NULL);
INSERT INTO huella_doctor.actors
SELECT name, 'p_' || encode(ext.gen_random_bytes(16), 'hex'), gen_random_uuid()
FROM unnest(ARRAY['owner', 'victim', 'reception', 'vet', 'admin', 'unidentified', 'inactive']) name;
SELECT clinic.bootstrap_account(a.person_id, a.role_name, 'doctor.' || substr(a.role_name, 3, 20),
    'doctor.' || substr(a.role_name, 3, 20) || '@huella.invalid', 'Prueba', a.name, NULL,
    CASE WHEN a.name IN ('reception', 'vet', 'admin') THEN a.name ELSE 'owner' END,
    'SCRAM-SHA-256$4096:' || encode(ext.gen_random_bytes(16), 'base64') || '$'
    || encode(ext.gen_random_bytes(32), 'base64') || ':'
    || encode(ext.gen_random_bytes(32), 'base64'))
FROM huella_doctor.actors a WHERE a.person_id IS NOT NULL;
UPDATE clinic.users SET is_mfa_enabled = true
WHERE id = (SELECT person_id FROM huella_doctor.actors WHERE name = 'unidentified');
UPDATE clinic.users SET is_active = false
WHERE id = (SELECT person_id FROM huella_doctor.actors WHERE name = 'inactive');
INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, species, breed, colour,
                             is_neutered, created_by)
SELECT gen_random_uuid(), person_id, 'Prueba', 'Prueba', 'D', 'Perro', 'Prueba', 'Prueba', false,
       person_id
FROM huella_doctor.actors WHERE name = 'victim';

-- somebody who came in with the owner's ticket
INSERT INTO clinic_private.loans (id, state, is_right, person_id, verifier, pid, backend_start, xid, handed_in_at)
SELECT gen_random_uuid(), 'asked', true, u.id, u.password_hash, 0, now(), pg_current_xact_id(), now()
FROM clinic.users u WHERE u.id = (SELECT person_id FROM huella_doctor.actors WHERE name = 'owner');
SELECT clinic_private.lend(b.id) FROM clinic_private.loans b WHERE b.pid = 0;
UPDATE clinic_private.loans SET lent_at = lent_at - interval '1 year' WHERE pid = 0;
INSERT INTO huella_doctor.actors
SELECT 'borrowed', b.role_name, b.person_id FROM clinic_private.loans b WHERE b.pid = 0;

-- the attempts
DO $$
DECLARE
    v_actor record;
    v_table record;
    v_word text;
BEGIN
    PERFORM huella_doctor.must_count('control', 'victim', 'clinic.patients',
        'SELECT count(id) FROM clinic.patients', 1);
    PERFORM huella_doctor.must_count('control', 'borrowed', 'clinic.session_info()',
        'SELECT count(person_id) FROM clinic.session_info()', 1);
    FOREACH v_word IN ARRAY ARRAY['SELECT clinic.mfa_enrol()', 'SELECT clinic.set_short_code(''7351'')',
        (SELECT format('SELECT clinic.change_password(%L)', u.password_hash || '') FROM clinic.users u
         WHERE u.id = (SELECT person_id FROM huella_doctor.actors WHERE name = 'victim'))] LOOP
        PERFORM huella_doctor.must_be_refused('power', 'borrowed', left(v_word, 30), v_word);
    END LOOP;
    FOR v_actor IN SELECT * FROM huella_doctor.actors ORDER BY name LOOP
        FOR v_table IN
            SELECT c.oid::regclass AS name, c.relnamespace = 'clinic_private'::regnamespace AS is_private,
                   (SELECT quote_ident(a.attname) FROM pg_attribute a
                    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                      AND a.attgenerated = '' AND a.attidentity = ''
                    ORDER BY a.attnum LIMIT 1) AS a_column,
                   EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid
                           AND a.attname = 'owner_id' AND NOT a.attisdropped) AS has_owner
            FROM pg_class c
            WHERE c.relnamespace IN ('clinic'::regnamespace, 'clinic_private'::regnamespace)
              AND c.relkind IN ('r', 'p')
        LOOP
            PERFORM huella_doctor.must_be_refused('write', v_actor.name, v_table.name::text,
                format('INSERT INTO %s (%s) VALUES (NULL)', v_table.name, v_table.a_column));
            PERFORM huella_doctor.must_be_refused('write', v_actor.name, v_table.name::text,
                format('UPDATE %s SET %s = NULL WHERE false', v_table.name, v_table.a_column));
            PERFORM huella_doctor.must_be_refused('write', v_actor.name, v_table.name::text,
                format('DELETE FROM %s WHERE false', v_table.name));
            IF v_table.is_private THEN
                PERFORM huella_doctor.must_be_refused('secrets', v_actor.name, v_table.name::text,
                    format('SELECT count(*) FROM %s', v_table.name));
            ELSIF v_table.has_owner AND v_actor.name IN ('owner', 'victim', 'borrowed') THEN
                PERFORM huella_doctor.must_count('foreign', v_actor.name, v_table.name::text,
                    format('SELECT count(owner_id) FROM %s WHERE owner_id <> %L', v_table.name,
                           v_actor.person_id), 0);
            ELSIF v_table.has_owner AND v_actor.name IN ('guest', 'screen', 'unidentified', 'inactive') THEN
                PERFORM huella_doctor.must_count('foreign', v_actor.name, v_table.name::text,
                    format('SELECT count(owner_id) FROM %s', v_table.name), 0);
            END IF;
        END LOOP;
        PERFORM huella_doctor.must_be_refused('secrets', v_actor.name, 'clinic.users.password_hash',
            'SELECT password_hash FROM clinic.users LIMIT 1');
        IF v_actor.name <> 'admin' THEN
            PERFORM huella_doctor.must_be_refused('secrets', v_actor.name, 'clinic.audit_log',
                'SELECT id FROM clinic.audit_log LIMIT 1');
        END IF;
        FOREACH v_word IN ARRAY ARRAY['pg_stat_activity', 'pg_roles', 'pg_auth_members',
            'pg_authid', 'pg_proc', 'pg_policy', 'pg_class', 'pg_stats', 'pg_settings',
            'pg_stat_get_activity(NULL)', 'information_schema.columns', 'pg_locks'] LOOP
            PERFORM huella_doctor.must_be_refused('catalogue', v_actor.name, v_word,
                format('SELECT count(*) FROM %s', v_word));
        END LOOP;
        FOREACH v_word IN ARRAY ARRAY['CREATE TEMP TABLE users (id uuid)',
            'DO ''BEGIN END''', 'CREATE TABLE clinic.mine ()', 'CREATE TABLE public.mine ()',
            'CREATE SCHEMA mine', 'CREATE ROLE mine', 'SELECT pg_advisory_lock(1)',
            'SELECT pg_terminate_backend(1)', 'SELECT lo_create(0)', 'SELECT pg_sleep(0)',
            'SELECT pg_notify(''x'', ''y'')', 'SELECT set_config(''role'', ''none'', true)',
            'SELECT pg_read_file(''/etc/passwd'')', 'COPY (SELECT 1) TO PROGRAM ''true''',
            'LOCK TABLE clinic.users', 'TRUNCATE clinic.audit_log',
            'SET session_replication_role = replica', 'SET ROLE huella_definer',
            'SET ROLE huella_provision', 'SELECT clinic_private.require()',
            'SELECT clinic.heal()', 'SELECT clinic.provision_pending()',
            'SELECT clinic.lend_roles()', 'SELECT nextval(''clinic_private.guest_pace_0'')'] LOOP
            PERFORM huella_doctor.must_be_refused('power', v_actor.name, v_word, v_word);
        END LOOP;
        IF v_actor.name NOT IN ('reception', 'vet', 'admin') THEN
            FOREACH v_word IN ARRAY ARRAY['SELECT clinic.open_arrivals()', 'SELECT clinic.confirm_arrival(NULL, NULL)',
                'SELECT clinic.dismiss_arrival(NULL)', 'SELECT clinic.open_help_calls()', 'SELECT clinic.attend_help(NULL)',
                'SELECT clinic.waiting_list_of(NULL, NULL)', 'SELECT clinic.give_waiting_slot(NULL, NULL, NULL, NULL)',
                'SELECT clinic.close_past_days()'] LOOP
                PERFORM huella_doctor.must_be_refused('power', v_actor.name, v_word, v_word);
            END LOOP;
        END IF;
        IF v_actor.name IN ('guest', 'screen', 'unidentified', 'inactive') THEN
            FOREACH v_word IN ARRAY ARRAY['SELECT clinic.announce_arrival(NULL, NULL)',
                'SELECT clinic.announce_arrival_without(NULL, NULL, NULL)', 'SELECT clinic.my_arrivals()',
                'SELECT clinic.join_waiting_list(NULL, NULL, NULL, NULL, NULL, NULL)', 'SELECT clinic.my_waiting_list()'] LOOP
                PERFORM huella_doctor.must_be_refused('power', v_actor.name, v_word, v_word);
            END LOOP;
        END IF;
        IF v_actor.name <> 'admin' THEN
            PERFORM huella_doctor.must_be_refused('power', v_actor.name, 'SET ROLE huella_admin',
                'SET ROLE huella_admin');
        END IF;
        IF v_actor.name <> 'victim' THEN
            PERFORM huella_doctor.must_be_refused('power', v_actor.name, 'SET ROLE p_...',
                format('SET ROLE %I', (SELECT role_name FROM huella_doctor.actors
                                       WHERE name = 'victim')));
        END IF;
    END LOOP;
END
$$;
