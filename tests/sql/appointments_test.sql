-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.book(p_name text, p_patient text, p_starts timestamptz, p_vet text DEFAULT 'vet', p_overbook text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.book(%L, %L, %L, %L, %L, %L, %L)', tap.id(p_name), tap.id(p_patient), tap.person(p_vet), tap.id('consulta'), p_starts, 'Cojera', p_overbook)
$$;
CREATE FUNCTION pg_temp.step(p_step text, p_name text) RETURNS text LANGUAGE sql AS $$
    SELECT format(CASE p_step WHEN 'cancel_appointment' THEN 'SELECT clinic.%I(%L, NULL)' ELSE 'SELECT clinic.%I(%L)' END, p_step, tap.id(p_name))
$$;
CREATE FUNCTION pg_temp.move(p_name text, p_starts timestamptz, p_expected text DEFAULT NULL, p_vet text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.move_appointment(%L, %L, %L, %L)', tap.id(p_name), tap.person(p_vet), p_starts, p_expected)
$$;
CREATE FUNCTION pg_temp.status(p_name text) RETURNS text LANGUAGE sql AS $$
    SELECT status FROM clinic.appointments WHERE id = tap.id(p_name)
$$;

-- this owner
SELECT reads('ana', 'clinic.appointments', '{id,patient_id,owner_id,vet_id,service_id,starts_at,ends_at,reason,status,is_paid,price,currency,status_changed_at,cancel_reason,created_at,updated_at}', 'An owner may read what concerns him of an appointment');
SELECT may('ana', pg_temp.book('one', 'nusta', tomorrow('10:00')), 'An owner may book for his own pet');
SELECT is(pg_temp.status('one'), 'programada', 'It begins as programada');
SELECT is((SELECT price || currency || is_paid::text FROM clinic.appointments WHERE id = id('one')), '50.00PENfalse', 'at the service''s price, not paid');
SELECT may('ana', pg_temp.book('one', 'nusta', tomorrow('10:00')), 'An owner may send the same booking again after a broken link');
SELECT is((SELECT count(*)::int FROM clinic.appointments), 1, 'and it is there once');
SELECT sees('ana', 'SELECT count(*) FROM clinic.appointments', 1, 'An owner may see his own');
SELECT sees('ana', 'SELECT vet_name || status FROM clinic.my_appointments()', 'Valeria Peñaprogramada'::text, 'with the name of the vet');
SELECT may_not('ana', pg_temp.book('two', 'nusta', tomorrow('10:10'), 'vet2'), 'HU004', 'A pet may not be in two rooms at once');
SELECT may_not('ana', pg_temp.book('two', 'toby', tomorrow('11:00')), 'HU003', 'An owner may not book for another''s pet');
SELECT may_not('ana', pg_temp.book('two', 'nobody', tomorrow('11:00')), 'HU003', 'and learns nothing more of it than of one that does not exist');
SELECT may_not('ana', pg_temp.book('two', 'nusta', tomorrow('10:00'), 'vet', 'urge'), 'HU002', 'An owner may not make a sobreturno');
SELECT may_not('ana', pg_temp.book('two', 'nusta', tomorrow('20:00')), 'HU009', 'An owner may not book outside the vet''s hours');
SELECT may_not('ana', pg_temp.book('two', 'nusta', tomorrow('17:50')), 'HU009', 'nor an hour that ends outside');
SELECT may_not('ana', pg_temp.book('two', 'nusta', now() - interval '1 day'), 'HU018', 'nor in the past');
SELECT may_not('ana', pg_temp.book('two', 'nusta', NULL), 'HU018', 'nor at no time');
SELECT may_not('ana', pg_temp.book('two', 'nusta', tomorrow('10:00') + interval '200 days'), 'HU009', 'nor in a far year');
SELECT may_not('ana', pg_temp.book('two', 'nusta', tomorrow('11:00'), 'reception'), 'HU009', 'nor with somebody who is no vet');
SELECT may_not('ana', format('SELECT clinic.book(%L, %L, NULL, %L, %L, NULL, NULL)', id('two'), id('nusta'), id('nothing'), tomorrow('11:00')), 'HU003', 'nor a service that is not offered');
SELECT may_not('ana', format('SELECT clinic.book(%L, %L, NULL, %L, %L, %L, NULL)', id('two'), id('nusta'), id('consulta'), tomorrow('11:00'), repeat('ñ', 10000)), 'HU007 reason', 'nor with a reason of 10,000 characters');
SELECT may_not('ana', 'INSERT INTO clinic.appointments (id) VALUES (gen_random_uuid())', '42501', 'nor past the function');
SELECT may_not('ana', 'UPDATE clinic.appointments SET is_paid = true', '42501', 'An owner may not say that he paid');
SELECT may_not('ana', 'UPDATE clinic.appointments SET status = ''confirmada''', '42501', 'nor set a status');
SELECT may_not('ana', 'UPDATE clinic.appointments SET price = 1', '42501', 'nor a price');
SELECT may_not('ana', 'SELECT overbook_reason FROM clinic.appointments', '42501', 'nor read why the desk made a sobreturno');
SELECT may('ana', pg_temp.step('confirm_appointment', 'one'), 'An owner may confirm his appointment');
SELECT may('ana', pg_temp.step('confirm_appointment', 'one'), 'and again');
SELECT is(pg_temp.status('one'), 'confirmada', 'It is confirmada');
SELECT may_not('ana', pg_temp.step('mark_absent', 'one'), '42501', 'An owner may not mark an absence');
SELECT may('ana', pg_temp.move('one', tomorrow('11:00')), 'An owner may move his appointment');
SELECT may_not('ana', pg_temp.move('one', tomorrow('12:00'), '2020-01-01'), 'HU010', 'not what changed meanwhile');
SELECT may_not('ana', pg_temp.move('one', tomorrow('20:00')), 'HU009', 'not outside hours');
SELECT may_not('ana', pg_temp.move('one', now() - interval '1 day'), 'HU018', 'not into the past');
SELECT may('ana', pg_temp.step('cancel_appointment', 'one'), 'An owner may cancel in time');
SELECT may('ana', pg_temp.step('cancel_appointment', 'one'), 'and again');
SELECT may_not('ana', pg_temp.move('one', tomorrow('12:00')), 'HU005', 'What is cancelled may not be moved');
SELECT may('ana', pg_temp.step('undo_appointment', 'one'), 'An owner may take his cancellation back');
SELECT is(pg_temp.status('one'), 'confirmada', 'It is what it was');
SELECT may('ana', pg_temp.step('cancel_appointment', 'one'), 'and cancel it once more');
SELECT a_day_later('clinic.appointments', 'status_changed_at', id('one'));
SELECT may_not('ana', pg_temp.step('undo_appointment', 'one'), 'HU008', 'The clinic''s minutes later he may not take it back');
SELECT booked('soon', 'nusta', now() + interval '1 hour');
SELECT may_not('ana', pg_temp.step('cancel_appointment', 'soon'), 'HU008', 'An owner may not cancel an hour before');
SELECT may_not('ana', pg_temp.move('soon', tomorrow('15:00')), 'HU008', 'nor move it away then, which would come to the same');
SELECT booked('later', 'nusta', tomorrow('16:00'));
SELECT may_not('ana', pg_temp.move('later', tomorrow('10:00') + interval '200 days'), 'HU009', 'nor move one into a far year');
SELECT may('reception', pg_temp.step('cancel_appointment', 'later'), 'The desk may cancel it');
SELECT may_not('ana', pg_temp.step('undo_appointment', 'later'), 'HU002', 'What the desk cancelled the owner may not take back');
SELECT is(pg_temp.status('later'), 'cancelada', 'It stays cancelled');

-- another owner
SELECT sees('beto', 'SELECT count(*) FROM clinic.appointments', 0, 'Another owner may not see them');
SELECT sees('beto', 'SELECT count(*) FROM clinic.my_appointments()', 0, 'nor by the function');
SELECT may_not('beto', pg_temp.step(step, 'soon'), 'HU003', 'Another owner may not ' || step) FROM unnest(ARRAY['confirm_appointment', 'cancel_appointment', 'undo_appointment']) step;
SELECT may_not('beto', pg_temp.move('soon', tomorrow('15:00')), 'HU003', 'nor move them');
SELECT booked('taken', 'nusta', tomorrow('14:00'));
SELECT may_not('beto', pg_temp.book('late', 'toby', tomorrow('14:00')), 'HU004', 'Two owners may not have one hour of one vet');
SELECT may_not('beto', pg_temp.book('late', 'toby', tomorrow('14:10')), 'HU004', 'nor a part of it');
SELECT may('beto', pg_temp.book('late', 'toby', tomorrow('14:20')), 'but the next');
SELECT may('beto', pg_temp.book('any', 'toby', tomorrow('14:00'), NULL), 'or the same hour of whichever vet is free');
SELECT is((SELECT vet_id FROM clinic.appointments WHERE id = id('any')), person('vet2'), 'That is the other vet');
SELECT may_not('beto', pg_temp.move('late', tomorrow('14:00')), 'HU004', 'An appointment may not be moved into another');
SELECT isnt(outcome('beto', pg_temp.book('taken', 'toby', tomorrow('16:00'))), NULL, 'A booking under another''s id does nothing');
SELECT is((SELECT owner_id FROM clinic.appointments WHERE id = id('taken')), person('ana'), 'and takes nothing away');

-- reception
SELECT reads('reception', 'clinic.appointments', '{id,patient_id,owner_id,vet_id,service_id,starts_at,ends_at,reason,status,is_paid,price,currency,is_overbooked,overbook_reason,previous_status,status_changed_at,cancel_reason,created_by,created_at,updated_at}', 'The desk may read all of an appointment');
SELECT sees('reception', 'SELECT count(DISTINCT owner_id) FROM clinic.appointments', 2, 'The desk may see everybody''s');
SELECT may('reception', pg_temp.book('desk', 'nusta', tomorrow('15:00')), 'The desk may book for an owner');
SELECT is(pg_temp.status('desk'), 'confirmada', 'and what it books is confirmed');
SELECT is((SELECT owner_id || created_by::text FROM clinic.appointments WHERE id = id('desk')), person('ana') || person('reception')::text, 'the owner''s, in the desk''s name');
SELECT may_not('reception', pg_temp.book('over', 'toby', tomorrow('15:00')), 'HU004', 'The desk may not book an hour twice by mistake');
SELECT may('reception', pg_temp.book('over', 'toby', tomorrow('15:00'), 'vet', 'Convulsiona'), 'but make a sobreturno on purpose');
SELECT is((SELECT is_overbooked::text || overbook_reason FROM clinic.appointments WHERE id = id('over')), 'trueConvulsiona', 'that says so and why');
SELECT may('reception', pg_temp.step('cancel_appointment', 'soon'), 'The desk may cancel until the last minute');
SELECT may_not('reception', pg_temp.step('mark_absent', 'desk'), 'HU005', 'Nobody is absent before the hour');
SELECT booked('missed', 'nusta', now() - interval '1 hour');
SELECT may('reception', pg_temp.step('mark_absent', 'missed'), 'The desk may mark an absence');
SELECT may_not('ana', pg_temp.step('undo_appointment', 'missed'), 'HU005', 'which the owner may not take back');
SELECT may('reception', pg_temp.step('undo_appointment', 'missed'), 'and the desk may');
SELECT may_not('reception', 'UPDATE clinic.appointments SET is_paid = true', '42501', 'The desk may not set the paid flag');
SELECT may_not('reception', format('UPDATE clinic.appointments SET owner_id = %L', person('beto')), '42501', 'nor move an appointment to another owner');
UPDATE clinic.patients SET archived_at = now() WHERE id = id('toby');
SELECT may_not('reception', pg_temp.book('dead', 'toby', tomorrow('09:00')), 'HU005', 'Nobody may book for a pet that was put away');
SELECT booked('undone', 'nusta', tomorrow('09:00'));
SELECT may('reception', pg_temp.step('cancel_appointment', 'undone'), 'An hour that was given back');
SELECT booked('faster', 'misi', tomorrow('09:00'));
SELECT may_not('reception', pg_temp.step('undo_appointment', 'undone'), 'HU004', 'and taken by another may not be had again');

-- vet, admin
SELECT sees(who, 'SELECT count(*) > 5 FROM clinic.appointments', true, who || ' may see everybody''s appointments') FROM unnest(ARRAY['vet', 'admin']) who;
SELECT may_not(who, 'UPDATE clinic.appointments SET is_paid = true', '42501', who || ' may not set the paid flag') FROM unnest(ARRAY['vet', 'admin', 'guest', 'worker', 'payments']) who;
SELECT may_not(who, 'DELETE FROM clinic.appointments', '42501', who || ' may not erase an appointment') FROM unnest(ARRAY['ana', 'vet', 'admin', 'guest', 'worker', 'payments']) who;
SELECT may('vet', pg_temp.step('confirm_appointment', 'faster'), 'A vet may confirm');

-- guest, payments, second factor due, shut out
SELECT may_not('guest', 'SELECT id FROM clinic.appointments', '42501', 'A guest may not read appointments');
SELECT may_not('guest', pg_temp.book('guests', 'nusta', tomorrow('12:00')), '42501', 'A guest may not book');
SELECT reads('payments', 'clinic.appointments', '{}', 'The payment service may read nothing here: it works through functions');
SELECT sees(who, 'SELECT count(*) FROM clinic.appointments', 0, who || ' sees no appointment, not even his own') FROM unnest(ARRAY['unidentified', 'inactive']) who;
SELECT may_not('unidentified', pg_temp.book('u', 'misi', tomorrow('12:00')), 'HU012', 'Before the second factor nobody may book');
SELECT may_not('unidentified', pg_temp.step('cancel_appointment', 'faster'), 'HU012', 'nor cancel');
SELECT may_not('inactive', pg_temp.book('i', 'rex', tomorrow('12:00')), 'HU001', 'Who is shut out may not book');

-- states move along their arrows, whoever writes
CREATE FUNCTION pg_temp.arrow(p_from text, p_to text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_id uuid := tap.booked(p_from || p_to, 'rex', now() + interval '3 days', p_from);
    v_code text := 'moved';
BEGIN
    BEGIN
        UPDATE clinic.appointments SET status = p_to WHERE id = v_id;
    EXCEPTION WHEN OTHERS THEN v_code := SQLSTATE;
    END;
    SET LOCAL session_replication_role = replica;
    DELETE FROM clinic.appointments WHERE id = v_id;
    SET LOCAL session_replication_role = origin;
    RETURN v_code;
END $$;
SELECT is(pg_temp.arrow(a, b), CASE WHEN (a, b) IN (('programada', 'confirmada'), ('programada', 'cancelada'), ('programada', 'ausente'),
                                                    ('confirmada', 'atendida'), ('confirmada', 'cancelada'), ('confirmada', 'ausente')) THEN 'moved' ELSE 'HU005' END,
          format('An appointment that is %s %s become %s', a, CASE WHEN (a, b) IN (('programada', 'confirmada'), ('programada', 'cancelada'), ('programada', 'ausente'),
                                                    ('confirmada', 'atendida'), ('confirmada', 'cancelada'), ('confirmada', 'ausente')) THEN 'may' ELSE 'may not' END, b))
  FROM unnest(ARRAY['programada', 'confirmada', 'cancelada', 'atendida', 'ausente']) a, unnest(ARRAY['programada', 'confirmada', 'cancelada', 'atendida', 'ausente']) b WHERE a <> b;
SELECT throws_ok(format('SELECT tap.booked(%L, %L, %L, %L)', 'x', 'rex', tomorrow('15:00'), 'pagada'), '23514', NULL, 'A status that is not on the list is refused, whoever writes');

-- nobody is booked twice, whoever writes
SELECT booked('first', 'nusta', tomorrow('13:00'));
SELECT throws_ok(format('SELECT tap.booked(%L, %L, %L)', 'same vet', 'misi', tomorrow('13:10')), '23P01', NULL, 'One vet''s live appointments never overlap');
SELECT throws_ok(format('SELECT tap.booked(%L, %L, %L, %L, %L)', 'same pet', 'nusta', tomorrow('13:10'), 'confirmada', 'vet2'), '23P01', NULL, 'One pet''s live appointments never overlap');
SELECT lives_ok(format('SELECT tap.booked(%L, %L, %L, %L)', 'gone', 'misi', tomorrow('13:10'), 'cancelada'), 'A cancelled one holds no hour');
SELECT throws_ok(format('UPDATE clinic.appointments SET owner_id = %L WHERE id = %L', person('beto'), id('first')), '23503', NULL, 'An appointment belongs to its animal''s owner, whoever writes');

-- limits
UPDATE clinic.patients SET archived_at = NULL WHERE id = id('toby');
SELECT booked('many' || i, 'toby', tomorrow('10:00') + make_interval(days => i)) FROM generate_series(1, 20) i;
SELECT may_not('beto', pg_temp.book('too many', 'toby', tomorrow('10:00') + interval '30 days'), 'HU011', 'An owner may not fill the agenda');

SELECT * FROM writes_nothing('clinic.appointments');
SELECT * FROM finish();
ROLLBACK;
