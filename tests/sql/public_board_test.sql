-- SPDX-License-Identifier: GPL-3.0-or-later
-- The public screen: what hangs on the wall, and what its cable is good for.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SET LOCAL client_min_messages = error;
SELECT no_plan();
SELECT open_clinic();
UPDATE clinic.patients SET photo = NULL;
SELECT may('reception', format('SELECT clinic.walk_in(%L, %L, NULL, %L, 3)', id('t1'), id('nusta'), 'Vómitos'), 'Ñusta waits');
SELECT may('reception', format('SELECT clinic.walk_in(%L, %L, %L, %L, 3)', id('t2'), id('toby'), person('vet'), 'Cojera'), 'Toby waits');
SELECT may('reception', format('SELECT clinic.set_triage(%L, 1, %L)', id('t2'), 'Sangra'), 'and goes before');

-- the screen
SELECT sees('screen', 'SELECT string_agg(turn || patient_name, '' '') FROM clinic.public_board()', '2Toby 1Ñusta'::text, 'A screen may read turn and pet, in the order in which they come in');
SELECT may('vet', format('SELECT clinic.take(%L, %L)', id('t2'), id('r2')), 'The vet calls Toby');
SELECT sees('screen', 'SELECT concat_ws('' '', turn, state, patient_name, species, vet_name, has_photo, seconds_inside) FROM clinic.public_board()', '2 atendiendo Toby Perro Valeria Peña f 0'::text, 'and with whom somebody is inside');
SELECT is((SELECT array_agg(a::text) FROM pg_proc p, unnest(p.proargnames) a WHERE p.oid = 'clinic.public_board()'::regprocedure), '{id,turn,state,patient_name,species,vet_name,seconds_inside,has_photo}'::text[], 'No surname, reason, urgency, diagnosis or telephone is among what it gets');
SELECT sees('screen', 'SELECT clinic.public_clinic()', (SELECT clinic_name FROM clinic.settings), 'It may read the clinic''s name');
SELECT ok(answer('screen', 'SELECT clinic.subscribe()') ~ '^h[0-9a-f]{32}$', 'It may have a channel of its own');
SELECT is((SELECT role || coalesce(person_id::text, ' nobody') FROM clinic_private.subscriptions WHERE role = 'board'), 'board nobody', 'which is nobody''s');
SELECT throws_ok(format('INSERT INTO clinic_private.subscriptions (channel, pid, backend_start, person_id, role) VALUES (%L, 1, now(), NULL, %L)', 'h' || md5('x'), 'vet'), '23514', NULL, 'and hears as no one of the staff');

-- portraits
INSERT INTO clinic_private.blobs (sha256, byte_size) VALUES (repeat('a', 64), 10);
INSERT INTO clinic.media (id, owner_id, patient_id, tipo, url, mime_type, byte_size, sha256, thumbnail, is_published, created_by)
SELECT id('photo of ' || p), person(o), id(p), 'imagen', 'huella:sha256/a', 'image/jpeg', 10, repeat('a', 64), '\x01', true, person(o) FROM (VALUES ('nusta', 'ana'), ('misi', 'unidentified')) v (p, o);
UPDATE clinic.patients SET photo = id('photo of nusta') WHERE id = id('nusta');
UPDATE clinic.patients SET photo = id('photo of misi') WHERE id = id('misi');
SELECT sees('screen', format('SELECT clinic.public_photo(%L) IS NULL', id('t1')), 'true'::text, 'A screen shows no portrait where the clinic did not allow it');
SELECT may('admin', 'SELECT clinic.save_board_settings(30, true)', 'Where it does');
SELECT sees('screen', format('SELECT clinic.public_photo(%L)', id('t1')), '\x01'::text, 'it shows who is on the board');
SELECT sees('screen', format('SELECT clinic.public_photo(%L) IS NULL', id('photo of misi')), 'true'::text, 'and nobody else, whatever id it asks for');

-- nothing else, not even with psql
SELECT may_not('screen', format('SELECT count(*) FROM %s', c.oid::regclass), '42501', format('A screen may not read %s', c.oid::regclass)) FROM pg_class c WHERE c.relnamespace IN ('clinic'::regnamespace, 'clinic_private'::regnamespace, 'informes'::regnamespace) AND c.relkind IN ('r', 'v', 'p');
SELECT is(ARRAY(SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace IN ('clinic'::regnamespace, 'clinic_private'::regnamespace) AND has_function_privilege('huella_screen', p.oid, 'EXECUTE') ORDER BY 1),
    '{clinic.public_board(),clinic.public_clinic(),clinic.public_photo(uuid),clinic.subscribe()}'::text[], 'Four functions are all it may call');
SELECT may_not('screen', 'SELECT clinic.board()', '42501', 'not the staff''s board');
SELECT may_not('screen', 'SELECT clinic.login_role(''ana'')', '42501', 'nor what the sign-in asks');
SELECT may_not('screen', sql, '42501', 'A screen may not: ' || sql) FROM unnest(ARRAY['CREATE TEMP TABLE t (i int)', 'DO ''BEGIN END''', 'SELECT pg_sleep(1)', 'SELECT pg_notify(''x'', ''y'')', 'SELECT query FROM pg_stat_activity', 'SELECT rolname FROM pg_roles', 'SET ROLE huella_reception', 'SET ROLE huella_guest', 'SET ROLE huella_definer', 'SELECT clinic_private.is_screen()']) sql;

-- the password of the screens of a network
SELECT is(clinic_private.screen_credential(repeat('a', 32), verifier('one'), false), repeat('a', 32), 'The first password is taken');
SELECT is(clinic_private.screen_credential(repeat('b', 32), verifier('two'), false), repeat('a', 32), 'and stays for the next file');
SELECT may('screen', 'ALTER ROLE huella_screen PASSWORD ''mine''', 'Who holds the cable may change it, PostgreSQL lets everybody');
SELECT may('screen', 'ALTER ROLE huella_screen SET default_transaction_read_only = on', 'and plant a setting');
SELECT may('worker', 'SELECT clinic.heal()', 'until the worker comes');
SELECT is((SELECT rolpassword FROM pg_authid WHERE rolname = 'huella_screen'), verifier('one'), 'and puts the password back');
SELECT is((SELECT setconfig FROM pg_db_role_setting WHERE setrole = 'huella_screen'::regrole AND setdatabase = 0), '{track_activities=off}'::text[], 'and takes the setting away');
SELECT may_not(who, format('SELECT clinic_private.screen_credential(%L, %L, true)', repeat('a', 32), verifier('x')), '42501', who || ' may not set it') FROM unnest(ARRAY['ana', 'reception', 'vet', 'admin', 'guest', 'screen', 'worker', 'payments']) who;

-- and nobody else is a screen
SELECT may_not(who, 'SELECT clinic.public_board()', '42501', who || ' may not read the screen''s board') FROM unnest(ARRAY['ana', 'beto', 'reception', 'vet', 'admin', 'guest', 'unidentified', 'inactive', 'worker', 'payments']) who;
SELECT may_not(who, 'SET ROLE huella_board', '42501', who || ' may not become one') FROM unnest(ARRAY['ana', 'reception', 'vet', 'admin', 'guest']) who;
SELECT is(ARRAY(SELECT clinic_private.check_screens()), '{}'::text[], 'The house finds no further right');
SELECT * FROM writes_nothing('clinic_private.subscriptions');
SELECT * FROM finish();
ROLLBACK;
