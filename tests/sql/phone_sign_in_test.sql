-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sign in by phone, and the pace of guests. Ana's phone is '+51 987 654 321', the desk's '01 445 5667'.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();

CREATE FUNCTION tap.role_for(p_identifier text) RETURNS text LANGUAGE sql AS $$
    SELECT tap.answer('guest', format('SELECT clinic.login_role(%L)', p_identifier))
$$;
CREATE FUNCTION tap.is_decoy(p_role text) RETURNS boolean LANGUAGE sql AS $$
    SELECT EXISTS (SELECT FROM clinic_private.role_pool WHERE role_name = p_role AND kind = 'decoy')
$$;

-- one number, however it is written
SELECT is(role_for(typed), role_of('ana')::text, format('"%s" is Ana''s phone', typed))
FROM unnest(ARRAY['+51 987 654 321', '987654321', '987-654-321', '51987654321', '0051987654321', ' 987 654 321 ', '９８７６５４３２１']) typed;
SELECT is(role_for(typed), role_of('reception')::text, format('"%s" is the desk''s phone', typed))
FROM unnest(ARRAY['014455667', '(01) 445 5667', '14455667', '+5114455667']) typed;
SELECT ok(is_decoy(role_for(typed)), format('"%s" is nobody''s', typed))
FROM unnest(ARRAY['987654322', '+1 987654321', '7654321', '98765432', '', '+', '0', '987654321x', 'ana''--', repeat('9', 300)]) typed;
SELECT is(role_for('987000111'), role_for('+51 987 000 111'), 'An unknown number gets one answer, however it is written');
SELECT ok(is_decoy(role_for('%')), 'A wildcard is nobody''s');

-- what a number does not tell
SELECT is(role_for('ana'), role_of('ana')::text, 'The username goes on');
SELECT is(role_for('ANA@huella.test'), role_of('ana')::text, 'and the e-mail');
UPDATE clinic.users SET phone = '987654321' WHERE id = person('beto');
SELECT ok(is_decoy(role_for('987654321')), 'A phone that two people share opens neither');
SELECT is(role_for('987654321'), role_for('+51 987 654 321'), 'and answers like an unknown one, always the same');
SELECT is(role_for('beto'), role_of('beto')::text, 'Both sign in by their names');
UPDATE clinic.users SET is_active = false WHERE id = person('beto');
SELECT is(role_for('987654321'), role_of('ana')::text, 'Somebody shut out does not stand in the way');
UPDATE clinic.users SET phone = NULL WHERE id = person('beto');
SELECT lives_ok(format('SELECT clinic_private.write_down_owner(%L, %L, %L, %L, NULL, %L)', id('desk owner'), 'Luz', 'Ríos', '987654321', person('reception')), 'The desk writes an owner down with the same phone');
SELECT is(role_for('987654321'), role_of('ana')::text, 'who has no account and does not stand in the way');
UPDATE clinic.users SET username = '955444333' WHERE id = person('vet');
UPDATE clinic.users SET phone = '955444333' WHERE id = person('vet2');
SELECT is(role_for('955444333'), role_of('vet')::text, 'A username goes before a phone');

-- other countries
SELECT is(clinic_private.phone_key(typed), wanted, format('"%s" is looked for as %s', typed, wanted))
FROM (VALUES ('+54 9 11 2345-6789', '+541123456789'), ('+521 55 1234 5678', '+525512345678'), ('00 598 99 123 456', '+59899123456'), ('011 2345-6789', '1123456789'), ('+5', NULL), ('hola', NULL)) v (typed, wanted);
UPDATE clinic.settings SET currency = 'ARS';
UPDATE clinic.users SET phone = '+54 9 11 2345-6789' WHERE id = person('vet');
SELECT is(role_for('11 2345 6789'), role_of('vet')::text, 'An Argentine mobile without country and 9');

-- by an index
SET LOCAL enable_seqscan = off;
CREATE FUNCTION tap.plan_of_phone() RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY EXECUTE 'EXPLAIN SELECT role_name FROM clinic.users x WHERE clinic_private.phone_key(x.phone) = ANY (ARRAY[''a'', ''b'', ''c'']) AND x.phone IS NOT NULL AND x.has_account AND x.is_active LIMIT 2';
END $$;
SELECT ok((SELECT string_agg(l, ' ') FROM plan_of_phone() l) LIKE '%users_phone_of_accounts%', 'The phone is looked for in an index');

-- the same time for everybody, on the server's own clock
CREATE TABLE tap.times (who text, us float);
INSERT INTO clinic.users (id, username, email, password_hash, first_name, last_name, phone, role, role_name)
SELECT gen_random_uuid(), 'otro' || n, 'otro' || n || '@huella.test', verifier('otro'), 'Otro', 'Otro', (900000000 + n)::text, 'owner', 'p_' || md5('otro' || n)
FROM generate_series(1, 3000) n;
UPDATE clinic.users SET phone = '955777888' WHERE username IN ('otro1', 'otro2');
ANALYZE clinic.users;
DO $$
DECLARE
    v_who text;
    v_start timestamptz;
BEGIN
    SET LOCAL enable_seqscan = on;
    FOR round IN 1 .. 120 LOOP
        FOR v_who IN SELECT who FROM unnest(ARRAY['900000777', 'otro777', '911222333', 'nadie', '955777888']) who ORDER BY random() LOOP
            v_start := clock_timestamp();
            PERFORM clinic.login_role(v_who), clinic.login_role(v_who), clinic.login_role(v_who);
            INSERT INTO tap.times VALUES (v_who, extract(epoch FROM clock_timestamp() - v_start));
        END LOOP;
    END LOOP;
END
$$;
SELECT ok((SELECT max(m) / min(m) < 1.15 FROM (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY us) m FROM tap.times GROUP BY who) x),
    'Known by phone, known by name, unknown, and a couple''s phone take the same time');

-- the pace
CREATE FUNCTION tap.charged() RETURNS int LANGUAGE sql AS $$
    SELECT (last_value % 1000000)::int FROM clinic_private.guest_pace_0
$$;
CREATE TABLE tap.before AS SELECT charged() AS n;
SELECT outcome('guest', 'SELECT 1 / (length(clinic.login_role(''ana'')) * 0)');
SELECT is(charged(), (SELECT n + 1 FROM tap.before), 'A look-up that is rolled back is counted');
SELECT setval('clinic_private.guest_pace_0', floor(extract(epoch FROM clock_timestamp()) / 3600)::bigint * 1000000 + 3000);
SELECT may_not('guest', 'SELECT clinic.login_role(''ana'')', 'HU011', 'Over the hour''s measure a guest waits');
SELECT may_not('guest', 'SELECT clinic.login_role(''nadie'')', 'HU011', 'for whomever he asks');
SELECT setval('clinic_private.guest_pace_0', (floor(extract(epoch FROM clock_timestamp()) / 3600)::bigint - 1) * 1000000 + 900000);
SELECT sees('guest', 'SELECT clinic.login_role(''ana'')', role_of('ana')::text, 'A new hour begins at nothing');
SELECT may_not(actor, 'SELECT nextval(''clinic_private.guest_pace_0'')', '42501', actor || ' may not count')
FROM unnest(ARRAY['guest', 'ana', 'reception', 'admin', 'worker']) actor;
SELECT may_not(actor, 'SELECT setval(''clinic_private.guest_pace_0'', 1)', '42501', actor || ' may not set the count back')
FROM unnest(ARRAY['guest', 'ana', 'reception', 'admin', 'worker']) actor;
SELECT may_not(actor, 'SELECT clinic_private.phone_key(''987654321'')', '42501', actor || ' may not use the inner functions')
FROM unnest(ARRAY['guest', 'ana', 'reception', 'admin', 'worker']) actor;

SELECT * FROM finish();
ROLLBACK;
