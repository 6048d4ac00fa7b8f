-- SPDX-License-Identifier: GPL-3.0-or-later
-- The waiting list of a full day: who may be on it, who may see it, and who gets the hour.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.day(p_days int DEFAULT 1) RETURNS date LANGUAGE sql AS $$ SELECT clinic_private.today() + p_days $$;
CREATE FUNCTION pg_temp.join(p_id text, p_patient text, p_vet text DEFAULT 'vet', p_days int DEFAULT 1) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.join_waiting_list(%L, %L, %L, %L, %L, %L) ->> ''place''', tap.id(p_id), tap.id(p_patient), tap.id('consulta'), tap.person(p_vet), pg_temp.day(p_days), 'Cojera')
$$;
CREATE FUNCTION pg_temp.give(p_appointment text, p_waiting text, p_hour time DEFAULT '10:00', p_vet text DEFAULT 'vet') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT status FROM clinic.give_waiting_slot(%L, %L, %L, %L)', tap.id(p_appointment), tap.id(p_waiting), tap.person(p_vet), tap.tomorrow(p_hour))
$$;
CREATE FUNCTION pg_temp.rebook(p_appointment text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.book(%L, %L, %L, %L, %L, NULL, NULL)', tap.id(p_appointment), tap.id('nusta'), tap.person('vet'), tap.id('consulta'), tap.tomorrow('10:00'))
$$;
CREATE FUNCTION pg_temp.state(p_id text) RETURNS text LANGUAGE sql AS $$
    SELECT state FROM clinic.waiting_list WHERE id = tap.id(p_id)
$$;
-- Ines' rex holds every hour of the first vet tomorrow; the patient rule is no matter here.
INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, species, breed, colour, is_neutered, created_by)
SELECT id('busy' || n), person('inactive'), 'Busy', 'Rojas', 'M', 'Perro', 'Mestizo', 'Gris', true, person('inactive') FROM generate_series(0, 29) n;
SELECT count(booked('full' || n, 'busy' || n, tomorrow('08:00') + n * interval '20 minutes')) FROM generate_series(0, 29) n;
INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, species, breed, colour, is_neutered, created_by)
SELECT id(n), person('ana'), initcap(n), 'Quispe', 'M', 'Gato', 'Mestizo', 'Gris', true, person('ana') FROM unnest(ARRAY['kusi', 'gone', 'p1', 'p2', 'p3', 'p4']) n;
UPDATE clinic.patients SET deceased_on = clinic_private.today() WHERE id = id('gone');

-- this owner
SELECT reads('ana', 'clinic.waiting_list', '{id,patient_id,owner_id,service_id,vet_id,day,reason,state,appointment_id,since,updated_at}', 'An owner may read for what he waits, not who handled it');
SELECT sees('ana', pg_temp.join('w1', 'nusta'), '1'::text, 'An owner may wait for a full day and is the first');
SELECT sees('ana', pg_temp.join('w1', 'nusta'), '1'::text, 'and send it again');
SELECT sees('ana', pg_temp.join('w1b', 'nusta', NULL), '1'::text, 'Asked again for that day the place is the same');
SELECT is((SELECT count(*)::int FROM clinic.waiting_list), 1, 'and he is there once');
SELECT may_not('ana', pg_temp.join('w1', 'kusi'), 'HU006 id', 'The same id for another pet is refused');
SELECT sees('beto', pg_temp.join('w2', 'toby'), '2'::text, 'The next one is the second');
SELECT may_not('ana', pg_temp.join('w3', 'kusi', 'vet2'), 'HU005', 'Where there are free hours one books');
SELECT may_not('ana', pg_temp.join('w3', 'kusi', NULL), 'HU005', 'and with any vet there are');
SELECT may_not('ana', pg_temp.join('w3', 'kusi', 'vet', -1), 'HU018', 'Nobody waits for yesterday');
SELECT may_not('ana', pg_temp.join('w3', 'kusi', 'vet', 61), 'HU009', 'nor beyond the clinic''s days');
SELECT may_not('ana', pg_temp.join('w3', 'gone'), 'HU005', 'nor for the dead');
SELECT may_not('ana', pg_temp.join('w3', 'toby'), 'HU003', 'nor for another owner''s pet');
SELECT may_not('ana', pg_temp.join('w3', 'kusi', 'admin'), 'HU003', 'nor for a vet who is none');
SELECT may_not('ana', pg_temp.give('x', 'w1'), '42501', 'An owner may not give himself an hour');
SELECT may_not('ana', format('SELECT clinic.waiting_list_of(%L, %L)', pg_temp.day(), pg_temp.day()), '42501', 'nor read the day''s list');
SELECT sees('ana', 'SELECT count(*) FROM clinic.my_waiting_list()', 1, 'He may see his own');
SELECT sees('ana', 'SELECT count(*) FROM clinic.waiting_list WHERE owner_id <> clinic.current_person()', 0, 'and nobody else''s');
SELECT sees('beto', 'SELECT (x ->> ''place'') || coalesce(x ->> ''owner_phone'', '''') FROM clinic.my_waiting_list() x', '2'::text, 'but how many are before him, no names');
SELECT may_not('beto', format('SELECT clinic.leave_waiting_list(%L)', id('w1')), 'HU003', 'Nobody may send another away');

-- limits
SELECT may('reception', pg_temp.join('d' || n, 'p' || n), 'The desk may put anybody on it') FROM generate_series(1, 4) n;
SELECT may_not('ana', pg_temp.join('w4', 'kusi'), 'HU011', 'An owner waits for five at most');
SELECT may('ana', format('SELECT clinic.leave_waiting_list(%L)', id('d' || n)), 'He may leave') FROM generate_series(1, 4) n;
SELECT may('ana', format('SELECT clinic.leave_waiting_list(%L)', id('d1')), 'and leave again');
SELECT sees('ana', pg_temp.join('w4', 'kusi'), '3'::text, 'and then there is room');

-- who may not
SELECT may_not('guest', pg_temp.join('g', 'nusta'), '42501', 'A guest may not wait for anybody');
SELECT may_not('guest', 'SELECT id FROM clinic.waiting_list', '42501', 'nor read who does');
SELECT may_not('screen', 'SELECT id FROM clinic.waiting_list', '42501', 'nor may the screen');
SELECT may_not('unidentified', pg_temp.join('g', 'misi'), 'HU012', 'nor who has not shown his second factor');
SELECT may_not('inactive', pg_temp.join('g', 'rex'), 'HU001', 'nor who is shut out');

-- reception
SELECT sees('reception', format('SELECT string_agg(concat(x ->> ''place'', x ->> ''patient_name''), '' '') FROM clinic.waiting_list_of(%L, %L) x', pg_temp.day(), pg_temp.day()), '1Ñusta 2Toby 3Kusi'::text, 'The desk may read a day''s list in its order');
SELECT sees('reception', format('SELECT count(x ->> ''slot_starts_at'') FROM clinic.waiting_list_of(%L, %L) x', pg_temp.day(), pg_temp.day()), 0, 'with no hour to give while the day is full');
SELECT may_not('reception', pg_temp.give('x', 'w1'), 'HU004', 'A taken hour may not be given');
SELECT may('reception', format('SELECT clinic.cancel_appointment(%L, NULL)', id('full6')), 'When one is cancelled');
SELECT sees('vet', format('SELECT (x ->> ''slot_starts_at'')::timestamptz = %L FROM clinic.waiting_list_of(%L, %L) x LIMIT 1', tomorrow('10:00'), pg_temp.day(), pg_temp.day()), true, 'the list says which hour is free');
SELECT may_not('reception', pg_temp.give('x', 'w1', '10:07'), 'HU004', 'Half into another''s hour is taken');
SELECT may_not('reception', format('SELECT clinic.give_waiting_slot(%L, %L, %L, %L)', id('x'), id('w1'), person('vet'), tomorrow('10:00') + interval '1 day'), 'HU009', 'Another day''s hour is not of this list');
SELECT may_not('reception', pg_temp.give('x', 'nothing'), 'HU003', 'Who does not wait gets none');
SELECT sees('reception', pg_temp.give('got', 'w1'), 'confirmada'::text, 'One action gives it to the first');
SELECT sees('reception', pg_temp.give('got', 'w1'), 'confirmada'::text, 'and may be sent again');
SELECT is(pg_temp.state('w1'), 'asignada', 'He waits no longer');
SELECT is((SELECT patient_id || reason FROM clinic.appointments WHERE id = id('got')), id('nusta') || 'Cojera', 'It is his, for what he came');
SELECT may('reception', format('SELECT clinic.cancel_appointment(%L, NULL)', id('got')), 'Taken back by the desk at once');
SELECT is(pg_temp.state('w1'), 'en_espera', 'he waits again');
SELECT sees('ana', 'SELECT x ->> ''place'' FROM clinic.my_waiting_list() x WHERE x ->> ''patient_name'' = ''Ñusta''', '1'::text, 'at his old place');
SELECT may('reception', format('SELECT clinic.undo_appointment(%L)', id('got')), 'until the cancellation is taken back');
SELECT is(pg_temp.state('w1'), 'asignada', 'and then no longer');
SELECT may('reception', format('SELECT clinic.cancel_appointment(%L, NULL)', id('got')), 'Cancelled for good');
SELECT may('reception', pg_temp.give('got2', 'w1'), 'it may be given again');
UPDATE clinic.settings SET cancel_hours_before = 0;
SELECT may('ana', format('SELECT clinic.cancel_appointment(%L, NULL)', id('got2')), 'An owner who cancels it himself');
SELECT is(pg_temp.state('w1'), 'asignada', 'does not wait again');
SELECT may('reception', pg_temp.rebook('got3'), 'The desk books it for him once more');
SELECT may_not('vet', pg_temp.give('twice', 'w1'), 'HU005', 'Another receptionist may not give him a second');
SELECT may_not('vet', pg_temp.give('got3', 'w2'), '23505', 'nor give this one to another');
SELECT sees('beto', 'SELECT x ->> ''place'' FROM clinic.my_waiting_list() x', '1'::text, 'Who came after moves up');
SELECT may_not('ana', format('SELECT clinic.leave_waiting_list(%L)', id('w1')), 'HU005', 'Who has an appointment cancels that');

-- he books by himself; the pet dies; the day is over
SELECT may('reception', format('SELECT clinic.cancel_appointment(%L, NULL)', id('full9')), 'Another hour is free');
SELECT may('beto', format('SELECT clinic.book(%L, %L, %L, %L, %L, NULL, NULL)', id('own'), id('toby'), person('vet'), id('consulta'), tomorrow('11:00')), 'and who waits takes it himself');
SELECT is(pg_temp.state('w2'), 'asignada', 'He waits no longer');
SELECT may('ana', format('SELECT clinic.archive_patient(%L, false, %L)', id('kusi'), clinic_private.today()), 'The pet dies');
SELECT is(pg_temp.state('w4'), 'retirada', 'and nobody waits with it');
SELECT may('ana', pg_temp.join('w5', 'p1'), 'Somebody waits');
SELECT sees('worker', 'SELECT clinic.close_past_days()', 0, 'while the day is to come');
UPDATE clinic.waiting_list SET day = clinic_private.today() - 1 WHERE id = id('w5');
SELECT sees('worker', 'SELECT clinic.close_past_days()', 1, 'and when it is over');
SELECT is(pg_temp.state('w5'), 'vencida', 'no longer');
SELECT * FROM writes_nothing('clinic.waiting_list');
SELECT * FROM finish();
ROLLBACK;
