-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.check_in(p_turn text, p_appointment text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.check_in(%L, %L)', tap.id(p_turn), tap.id(p_appointment))
$$;
CREATE FUNCTION pg_temp.walk_in(p_turn text, p_patient text, p_triage int DEFAULT 3, p_vet text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.walk_in(%L, %L, %L, %L, %L)', tap.id(p_turn), tap.id(p_patient), tap.person(p_vet), 'Cojera', p_triage)
$$;
CREATE FUNCTION pg_temp.on_board(p_turn text) RETURNS boolean LANGUAGE sql AS $$
    SELECT EXISTS (SELECT FROM clinic.current_attentions WHERE id = tap.id(p_turn))
$$;
SELECT booked('confirmed', 'nusta', noon());
SELECT booked('open', 'toby', noon() + interval '1 hour', 'programada');
SELECT booked('cancelled', 'toby', noon(), 'cancelada', 'vet2');
SELECT booked('done', 'toby', noon() - interval '2 hours', 'atendida', 'vet2');
SELECT booked('tomorrow', 'toby', tomorrow('10:00'));

-- this owner
SELECT reads('ana', 'clinic.current_attentions', '{id,patient_id,owner_id,appointment_id,state,turn,arrived_at,called_at}', 'An owner may read his pet''s turn and state, no triage and no reason');
SELECT may_not('ana', pg_temp.check_in('t1', 'confirmed'), '42501', 'An owner may not check himself in');
SELECT may_not('ana', pg_temp.walk_in('t1', 'nusta'), '42501', 'nor walk onto the board');
SELECT may_not('ana', 'SELECT clinic.board()', '42501', 'nor read the staff''s board');

-- reception: only what is confirmed, and today
SELECT reads('reception', 'clinic.current_attentions', '{id,patient_id,owner_id,appointment_id,vet_id,record_id,state,triage,triage_reason,turn,reason,arrived_at,called_at,created_at,updated_at}', 'The desk may read the board');
SELECT may_not('reception', pg_temp.check_in('t0', 'open'), 'HU014', 'An appointment that is not confirmed may not be checked in');
SELECT may_not('reception', pg_temp.check_in('t0', 'cancelled'), 'HU014', 'nor one that was cancelled');
SELECT may_not('reception', pg_temp.check_in('t0', 'done'), 'HU005', 'nor one that was attended');
SELECT may_not('reception', pg_temp.check_in('t0', 'tomorrow'), 'HU005', 'nor tomorrow''s');
SELECT may_not('reception', pg_temp.check_in('t0', 'nothing'), 'HU003', 'nor one that does not exist');
SELECT may('reception', pg_temp.check_in('t1', 'confirmed'), 'A confirmed one of today may be checked in');
SELECT is((SELECT state || turn || vet_id FROM clinic.current_attentions WHERE id = id('t1')), 'en_cola1' || person('vet'), 'It waits with turn 1 for its vet');
SELECT is((SELECT arrived_at BETWEEN now() - interval '1 minute' AND now() + interval '1 minute' FROM clinic.current_attentions WHERE id = id('t1')), true, 'and the hour is written by itself');
SELECT may('reception', pg_temp.check_in('t1', 'confirmed'), 'The same check-in may be sent again');
SELECT is((SELECT count(*)::int FROM clinic.current_attentions), 1, 'and is there once');
SELECT may_not('reception', pg_temp.check_in('t2', 'confirmed'), 'HU015', 'A patient may not be on the board twice');
SELECT may_not('reception', pg_temp.walk_in('t2', 'nusta'), 'HU015', 'nor as a walk-in besides');
SELECT throws_ok(format('INSERT INTO clinic.current_attentions (id, patient_id, owner_id, turn, created_by) VALUES (%L, %L, %L, 9, %L)', id('t9'), id('nusta'), person('ana'), person('ana')), '23505', NULL, 'whoever writes');
SELECT may('vet', pg_temp.walk_in('t2', 'toby'), 'A vet may put a walk-in on the board');
SELECT is((SELECT turn FROM clinic.current_attentions WHERE id = id('t2')), 2, 'with the next turn');
SELECT may_not('reception', pg_temp.walk_in('t3', 'misi', 0), 'HU007 triage', 'A triage of 0 is refused');
SELECT may_not('reception', pg_temp.walk_in('t3', 'misi', 6), 'HU007 triage', 'and of 6');
SELECT may_not('reception', pg_temp.walk_in('t3', 'misi', 3, 'reception'), 'HU003', 'and a vet who is none');
SELECT may_not('reception', pg_temp.walk_in('t3', 'nobody'), 'HU003', 'and a patient who is none');
SELECT may_not('reception', format('SELECT clinic.cancel_appointment(%L, NULL)', id('confirmed')), 'HU005', 'What is on the board may not be cancelled');
SELECT may('reception', format('SELECT clinic.assign_vet(%L, %L)', id('t2'), person('vet2')), 'The desk may assign a vet');
SELECT may_not('reception', format('SELECT clinic.assign_vet(%L, %L)', id('t2'), person('admin')), 'HU003', 'who must be one');
SELECT may_not('reception', format('SELECT clinic.set_triage(%L, 1, NULL)', id('t2')), 'HU007 triage_reason', 'An emergency says why');
SELECT may('reception', format('SELECT clinic.set_triage(%L, 1, %L)', id('t2'), 'Sangra'), 'and goes before');
SELECT sees('reception', 'SELECT x ->> ''patient_name'' FROM clinic.board() x LIMIT 1', 'Toby'::text, 'The board lists who is urgent first');
SELECT sees('reception', 'SELECT x ->> ''owner_phone'' FROM clinic.board() x OFFSET 1', '+51 987 654 321'::text, 'with whom to call');
SELECT may_not('reception', format('SELECT clinic.take(%L, %L)', id('t1'), id('r1')), '42501', 'The desk may not attend');
SELECT may_not('reception', 'UPDATE clinic.current_attentions SET state = ''atendiendo''', '42501', 'nor write past the functions');

-- this owner and another, now that they are on it
SELECT sees('ana', 'SELECT count(*) FROM clinic.current_attentions', 1, 'An owner may see his own pet on the board');
SELECT sees('ana', 'SELECT patient_name || ahead FROM clinic.my_board()', 'Ñusta1'::text, 'and how many are before it');
SELECT may_not('ana', 'SELECT reason FROM clinic.current_attentions', '42501', 'not why anybody came');
SELECT sees('beto', format('SELECT count(*) FROM clinic.current_attentions WHERE patient_id = %L', id('nusta')), 0, 'Another owner may not see it');

-- vet
SELECT may('vet', format('SELECT clinic.take_next(%L)', id('r1')), 'A vet may take the next');
SELECT is((SELECT state || vet_id || record_id FROM clinic.current_attentions WHERE id = id('t1')), 'atendiendo' || person('vet') || id('r1'), 'Not the other vet''s, however urgent: his own; it is his and the record is open');
SELECT may('vet', format('SELECT clinic.take_next(%L)', id('r1')), 'The same call may be sent again');
SELECT is((SELECT count(*)::int FROM clinic.records), 1, 'and opens one record');
SELECT sees('vet', format('SELECT count(*) FROM clinic.take_next(%L)', id('r9')), 0, 'Nobody waits for him any more');
SELECT may_not('vet2', format('SELECT clinic.take(%L, %L)', id('t1'), id('r2')), 'HU005', 'Another vet may not take whom this one attends');
SELECT may_not('reception', format('SELECT clinic.assign_vet(%L, %L)', id('t1'), person('vet2')), 'HU005', 'nor may the desk give him away');
SELECT may_not('reception', format('SELECT clinic.undo_check_in(%L)', id('t1')), 'HU005', 'nor send him home');
SELECT may('vet', format('SELECT clinic.undo_take(%L)', id('t1')), 'A wrong call may be taken back');
SELECT is((SELECT state || coalesce(record_id::text, '-') FROM clinic.current_attentions WHERE id = id('t1')), 'en_cola-', 'The patient waits again');
SELECT is((SELECT count(*)::int FROM clinic.records), 0, 'and the empty draft is gone');
SELECT may('vet', format('SELECT clinic.undo_take(%L)', id('t1')), 'and again');
SELECT may('vet', format('SELECT clinic.take(%L, %L)', id('t1'), id('r1')), 'A vet may take whom he chooses');
SELECT may('vet', format('SELECT clinic.save_record(%L, 1, %L, NULL, NULL, NULL, NULL)', id('r1'), 'Cojea'), 'and write');
SELECT may_not('vet', format('SELECT clinic.undo_take(%L)', id('t1')), 'HU005', 'What was written in may not be called back');
SELECT may('vet2', format('SELECT clinic.take(%L, %L)', id('t2'), id('r2')), 'The other vet takes his own');
SELECT a_day_later('clinic.current_attentions', 'called_at', id('t2'));
SELECT may_not('vet2', format('SELECT clinic.undo_take(%L)', id('t2')), 'HU008', 'The clinic''s minutes later a call may not be taken back');

-- undoing a check-in
SELECT booked('again', 'misi', noon() + interval '2 hours');
SELECT may('reception', pg_temp.check_in('t4', 'again'), 'A wrong check-in');
SELECT may('reception', format('SELECT clinic.undo_check_in(%L)', id('t4')), 'may be taken back');
SELECT is(pg_temp.on_board('t4'), false, 'and the board is as before');
SELECT may('reception', format('SELECT clinic.undo_check_in(%L)', id('t4')), 'and again');
SELECT is((SELECT count(*)::int FROM clinic.audit_log WHERE action = 'undo_check_in' AND person_id = person('reception')), 1, 'It is on the log once, with who did it');
SELECT may('reception', pg_temp.check_in('t5', 'again'), 'Checked in anew');
SELECT a_day_later('clinic.current_attentions', 'arrived_at', id('t5'));
SELECT may_not('reception', format('SELECT clinic.undo_check_in(%L)', id('t5')), 'HU008', 'the clinic''s minutes later it stays');

-- admin
SELECT sees('admin', 'SELECT count(*) FROM clinic.board()', 3, 'The admin may see the board');
SELECT may_not('admin', format('SELECT clinic.take(%L, %L)', id('t5'), id('r5')), '42501', 'and may not attend');

-- guest, second factor due, shut out
SELECT may_not('guest', 'SELECT id FROM clinic.current_attentions', '42501', 'A guest may not read the board');
SELECT sees('unidentified', 'SELECT count(*) FROM clinic.current_attentions', 0, 'Before the second factor an owner sees no turn, not even his own pet''s');
SELECT may_not('unidentified', 'SELECT clinic.my_board()', 'HU012', 'nor by the function');
SELECT may_not('inactive', 'SELECT clinic.my_board()', 'HU001', 'nor who is shut out');
UPDATE clinic.users SET is_mfa_enabled = true WHERE id IN (person('reception'), person('vet'));
SELECT may_not('reception', 'SELECT clinic.board()', 'HU012', 'Before the second factor the desk sees no board');
SELECT sees('reception', 'SELECT count(*) FROM clinic.current_attentions', 0, 'nor a row of it');
SELECT may_not('vet', format('SELECT clinic.take_next(%L)', id('r7')), 'HU012', 'and a vet may not attend');

SELECT throws_ok(format('UPDATE clinic.current_attentions SET owner_id = %L WHERE id = %L', person('beto'), id('t1')), '23503', NULL, 'A turn belongs to its animal''s owner, whoever writes');
SELECT * FROM writes_nothing('clinic.current_attentions');
SELECT * FROM finish();
ROLLBACK;
