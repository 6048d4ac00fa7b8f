-- SPDX-License-Identifier: GPL-3.0-or-later
-- Arriving by oneself: who may say it, of whom, and what becomes of it.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.announce(p_id text, p_appointment text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.announce_arrival(%L, %L) ->> ''kind''', tap.id(p_id), tap.id(p_appointment))
$$;
CREATE FUNCTION pg_temp.without(p_id text, p_patient text, p_reason text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.announce_arrival_without(%L, %L, %L) ->> ''kind''', tap.id(p_id), tap.id(p_patient), p_reason)
$$;
CREATE FUNCTION pg_temp.confirm(p_turn text, p_arrival text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.confirm_arrival(%L, %L) ->> ''turn''', tap.id(p_turn), tap.id(p_arrival))
$$;
CREATE FUNCTION pg_temp.state(p_id text) RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws(' ', state, turn) FROM clinic.arrivals WHERE id = tap.id(p_id)
$$;
-- An hour of today, as near to now as the day allows.
CREATE FUNCTION pg_temp.about_now() RETURNS timestamptz LANGUAGE sql AS $$
    SELECT greatest(tap.noon() - interval '12 hours', least(now(), tap.noon() + interval '11 hours 39 minutes'))
$$;
-- An hour of today that what is about now does not meet.
CREATE FUNCTION pg_temp.apart() RETURNS timestamptz LANGUAGE sql AS $$
    SELECT tap.noon() + CASE WHEN abs(extract(epoch FROM now() - tap.noon())) < 3 * 3600 THEN interval '7 hours'
                             ELSE interval '0' END
$$;
-- Another pet of Ana's.
INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, species, breed, colour, is_neutered, created_by)
SELECT id(n), person('ana'), initcap(n), 'Quispe', 'M', 'Gato', 'Mestizo', 'Gris', true, person('ana') FROM unnest(ARRAY['kusi', 'gone']) n;
UPDATE clinic.patients SET deceased_on = clinic_private.today() WHERE id = id('gone');
SELECT booked('visit', 'nusta', pg_temp.about_now());
SELECT booked('his', 'toby', pg_temp.about_now(), 'confirmada', 'vet2');
SELECT booked('tomorrow', 'kusi', tomorrow('10:00'));

-- what is the matter, by the clock
SELECT booked('noon', 'rex', pg_temp.apart(), 'confirmada', 'vet2');
CREATE FUNCTION pg_temp.kind_at(p_minutes int) RETURNS text LANGUAGE sql AS $$
    SELECT clinic_private.arrival_kind(tap.id('noon'), pg_temp.apart() + make_interval(mins => p_minutes))
$$;
SELECT is(pg_temp.kind_at(-31), 'temprano', 'Half an hour before is early');
SELECT is(pg_temp.kind_at(-30), 'a_tiempo', 'less is on time');
SELECT is(pg_temp.kind_at(10), 'a_tiempo', 'Ten minutes after is still on time');
SELECT is(pg_temp.kind_at(11), 'tarde', 'more is late');
UPDATE clinic.settings SET unpaid_minutes = 60;
SELECT is(pg_temp.kind_at(0), 'impaga', 'Where the clinic wants payment first, unpaid is said');
UPDATE clinic.appointments SET is_paid = true WHERE id = id('noon');
SELECT is(pg_temp.kind_at(0), 'a_tiempo', 'and paid is not');
UPDATE clinic.settings SET unpaid_minutes = NULL;
UPDATE clinic.appointments SET is_paid = false WHERE id = id('noon');
SELECT is(pg_temp.kind_at(0), 'a_tiempo', 'Where it does not, nobody is reminded');
UPDATE clinic.appointments SET status = 'ausente' WHERE id = id('noon');
SELECT is(pg_temp.kind_at(25), 'tarde', 'Who was marked absent is late');
UPDATE clinic.appointments SET status = 'confirmada' WHERE id = id('noon');
UPDATE clinic.appointments SET status = 'cancelada' WHERE id = id('noon');
SELECT is(pg_temp.kind_at(0), 'cancelada', 'A cancelled one is said to be');
SELECT is(clinic_private.arrival_kind(id('tomorrow'), now()), 'sin_cita', 'Tomorrow''s is none of today');
SELECT is(clinic_private.arrival_kind(NULL, now()), 'sin_cita', 'and none is none');
SELECT booked('open', 'rex', pg_temp.apart() + interval '1 hour', 'programada');
SELECT is(clinic_private.arrival_kind(id('open'), pg_temp.apart() + interval '1 hour'), 'sin_confirmar', 'One that is not confirmed is said to be');

-- this owner
SELECT reads('ana', 'clinic.arrivals', '{id,patient_id,owner_id,appointment_id,kind,state,reason,attention_id,turn,announced_at,updated_at}', 'An owner may read what he said, not who handled it');
SELECT sees('ana', pg_temp.announce('a1', 'visit'), 'a_tiempo'::text, 'An owner may say that he is here');
SELECT sees('ana', pg_temp.announce('a1', 'visit'), 'a_tiempo'::text, 'and say it again');
SELECT is((SELECT count(*)::int FROM clinic.arrivals), 1, 'and it is there once');
SELECT may_not('ana', pg_temp.announce('a1', 'tomorrow'), 'HU006 id', 'The same id for another appointment is refused');
SELECT may_not('ana', pg_temp.without('a1', 'kusi'), 'HU006 id', 'and for another pet');
SELECT sees('ana', format('SELECT clinic.announce_arrival(%L, %L) ->> ''id''', id('a1b'), id('visit')), id('a1')::text, 'Said at another kiosk, the open one is answered');
SELECT sees('ana', pg_temp.without('a2', 'kusi', 'Vomita'), 'sin_cita'::text, 'A second pet without an appointment may be announced');
SELECT sees('ana', pg_temp.announce('a2b', 'tomorrow'), 'sin_cita'::text, 'or with one of another day');
SELECT is((SELECT appointment_id FROM clinic.arrivals WHERE id = id('a2')), id('tomorrow'), 'which the open one then names');
SELECT sees('ana', 'SELECT count(*) FROM clinic.my_arrivals()', 2, 'He may see his own');
SELECT may_not('ana', pg_temp.announce('a9', 'his'), 'HU003', 'Another owner''s appointment may not be announced');
SELECT may_not('ana', pg_temp.without('a9', 'toby'), 'HU003', 'nor another owner''s pet');
SELECT may_not('ana', pg_temp.announce('a9', 'nothing'), 'HU003', 'nor what does not exist');
SELECT may_not('ana', pg_temp.without('a9', 'gone'), 'HU005', 'The dead do not arrive');
SELECT may_not('ana', pg_temp.without('a9', 'kusi', repeat('x', 301)), 'HU007 reason', 'A reason has its length');
SELECT may_not('ana', pg_temp.confirm('t1', 'a1'), '42501', 'An owner may not receive himself');
SELECT may_not('ana', format('SELECT clinic.dismiss_arrival(%L)', id('a1')), '42501', 'nor dismiss');
SELECT may_not('ana', 'SELECT clinic.open_arrivals()', '42501', 'nor read the desk''s list');
SELECT may_not('ana', format('UPDATE clinic.arrivals SET state = %L', 'recibida'), '42501', 'nor write past the functions');

-- another owner, and who is nobody
SELECT sees('beto', 'SELECT count(*) FROM clinic.arrivals', 0, 'Another owner may not see them');
SELECT sees('beto', 'SELECT count(*) FROM clinic.my_arrivals()', 0, 'nor among his own');
SELECT may_not('beto', pg_temp.announce('a1', 'his'), 'HU006 id', 'nor take their ids');
SELECT may_not('beto', format('SELECT clinic.withdraw_arrival(%L)', id('a1')), 'HU003', 'nor take them back');
SELECT may_not('guest', pg_temp.announce('a9', 'visit'), '42501', 'A guest may not announce anybody');
SELECT may_not('guest', pg_temp.without('a9', 'nusta'), '42501', 'with or without an appointment');
SELECT may_not('guest', 'SELECT id FROM clinic.arrivals', '42501', 'nor read who is here');
SELECT may_not('screen', 'SELECT id FROM clinic.arrivals', '42501', 'nor may the screen');
SELECT may_not('unidentified', pg_temp.without('a9', 'misi'), 'HU012', 'Before the second factor nobody arrives');
SELECT may_not('inactive', pg_temp.without('a9', 'rex'), 'HU001', 'nor who is shut out');
SELECT may_not(who, pg_temp.announce('a9', 'visit'), '42501', who || ' may not say it for an owner') FROM unnest(ARRAY['reception', 'vet', 'admin', 'worker']) who;

-- reception
SELECT sees('reception', 'SELECT string_agg(x ->> ''patient_name'', '' '') FROM clinic.open_arrivals() x', 'Ñusta Kusi'::text, 'The desk may see who says that he is here, in their order');
SELECT sees('reception', 'SELECT x ->> ''owner_phone'' FROM clinic.open_arrivals() x', '+51 987 654 321'::text, 'with whom to call');
SELECT sees('vet', 'SELECT count(*) FROM clinic.open_arrivals()', 2, 'and a vet');
SELECT sees('admin', 'SELECT count(*) FROM clinic.open_arrivals()', 2, 'and the admin');
SELECT sees('reception', pg_temp.confirm('t1', 'a1'), '1'::text, 'The desk may receive: the pet has its turn');
SELECT is(pg_temp.state('a1'), 'recibida 1', 'and the notice is done');
SELECT is((SELECT appointment_id FROM clinic.current_attentions WHERE id = id('t1')), id('visit'), 'It was checked in for its appointment');
SELECT sees('ana', format('SELECT x ->> ''turn'' FROM clinic.my_arrivals() x WHERE x ->> ''id'' = %L', id('a1')), '1'::text, 'Its owner may see the turn');
SELECT sees('reception', pg_temp.confirm('t1', 'a1'), '1'::text, 'The same may be sent again');
SELECT sees('vet', pg_temp.confirm('t1x', 'a1'), '1'::text, 'A second receptionist is answered the same turn');
SELECT is((SELECT count(*)::int FROM clinic.current_attentions), 1, 'and there is one');
SELECT sees('ana', pg_temp.announce('a3', 'visit'), 'en_sala'::text, 'Who is on the board is told so');
SELECT is(pg_temp.state('a3'), 'recibida 1', 'with the turn');
SELECT sees('reception', 'SELECT count(*) FROM clinic.open_arrivals()', 1, 'and the desk hears nothing of it');
SELECT may('reception', pg_temp.confirm('t2', 'a2'), 'Who has none today may be received');
SELECT is((SELECT coalesce(appointment_id::text, 'walk-in') || reason FROM clinic.current_attentions WHERE id = id('t2')), 'walk-inVomita', 'as a walk-in, with what the owner said');
SELECT may_not('reception', pg_temp.confirm('t9', 'nothing'), 'HU003', 'What nobody said may not be received');

-- an appointment that is not confirmed, its owner in front of the desk
UPDATE clinic.appointments SET status = 'cancelada' WHERE id = id('his');
SELECT booked('unsure', 'toby', pg_temp.about_now(), 'programada', 'vet2');
SELECT sees('beto', pg_temp.announce('b1', 'unsure'), 'sin_confirmar'::text, 'One that is not confirmed may be announced');
SELECT may('reception', pg_temp.confirm('t3', 'b1'), 'Receiving it confirms it and checks it in');
SELECT is((SELECT status FROM clinic.appointments WHERE id = id('unsure')), 'confirmada', 'It is confirmed');

-- undo
SELECT may('reception', format('SELECT clinic.undo_check_in(%L)', id('t3')), 'A reception taken back');
SELECT is(pg_temp.state('b1'), 'avisada', 'puts who said it on the list again');
SELECT is((SELECT kind FROM clinic.arrivals WHERE id = id('b1')), 'a_tiempo', 'by now with a confirmed appointment');
SELECT may('reception', pg_temp.confirm('t3b', 'b1'), 'and may be received again');
SELECT is((SELECT count(*)::int FROM clinic.current_attentions WHERE patient_id = id('toby')), 1, 'once');
SELECT may('reception', format('SELECT clinic.undo_check_in(%L)', id('t1')), 'Of two notices of one pet');
SELECT is(pg_temp.state('a1') || ' ' || pg_temp.state('a3'), 'avisada descartada', 'one comes back');
SELECT may('reception', format('SELECT clinic.check_in(%L, %L)', id('t1c'), id('visit')), 'The desk''s own check-in');
SELECT is(pg_temp.state('a1'), 'recibida ' || (SELECT turn FROM clinic.current_attentions WHERE id = id('t1c')), 'receives it too');
SELECT may('vet', format('SELECT clinic.take(%L, %L)', id('t1c'), id('r1')), 'Who is called');
SELECT may('vet', format('SELECT clinic.undo_take(%L)', id('t1c')), 'and sent back');
SELECT is(left(pg_temp.state('a1'), 8), 'recibida', 'stays received');
UPDATE clinic.arrivals SET handled_at = now() - interval '1 day' WHERE id = id('a2');
SELECT may('reception', format('SELECT clinic.undo_check_in(%L)', id('t2')), 'A walk-in who left after a while');
SELECT is(pg_temp.state('a2'), 'descartada', 'does not come back to the list');

-- dismissed, restored, withdrawn
SELECT may('ana', pg_temp.without('a4', 'kusi'), 'He comes back');
SELECT may('reception', format('SELECT clinic.dismiss_arrival(%L)', id('a4')), 'The desk may dismiss');
SELECT may('reception', format('SELECT clinic.dismiss_arrival(%L)', id('a4')), 'and again');
SELECT may_not('reception', pg_temp.confirm('t4', 'a4'), 'HU005', 'What was dismissed may not be received');
SELECT may('vet', format('SELECT clinic.restore_arrival(%L)', id('a4')), 'before it is taken back');
SELECT is(pg_temp.state('a4'), 'avisada', 'It is on the list');
SELECT may('reception', format('SELECT clinic.dismiss_arrival(%L)', id('a4')), 'Dismissed for good');
UPDATE clinic.arrivals SET handled_at = now() - interval '1 day' WHERE id = id('a4');
SELECT may_not('reception', format('SELECT clinic.restore_arrival(%L)', id('a4')), 'HU008', 'it may not be taken back tomorrow');
SELECT may_not('reception', format('SELECT clinic.restore_arrival(%L)', id('a1')), 'HU005', 'nor what was received');
SELECT may('ana', pg_temp.without('a5', 'kusi'), 'An owner may say it once more');
SELECT may('ana', format('SELECT clinic.withdraw_arrival(%L)', id('a5')), 'and take it back');
SELECT may_not('ana', format('SELECT clinic.withdraw_arrival(%L)', id('a1')), 'HU005', 'but not once he is received');

-- the pet dies, the day ends, the appointment is paid
SELECT may('ana', pg_temp.without('a6', 'kusi'), 'Announced');
SELECT may('ana', format('SELECT clinic.archive_patient(%L, true, NULL)', id('kusi')), 'and archived');
SELECT is(pg_temp.state('a6'), 'retirada', 'it is off the list');
SELECT may('ana', format('SELECT clinic.archive_patient(%L, false, NULL)', id('kusi')), 'Brought back');
SELECT may('ana', pg_temp.without('a7', 'kusi'), 'and announced');
SELECT sees('worker', 'SELECT clinic.close_past_days()', 0, 'The worker ends nothing of today');
UPDATE clinic.arrivals SET announced_at = announced_at - interval '1 day' WHERE id = id('a7');
SELECT sees('worker', 'SELECT clinic.close_past_days()', 1, 'and what is of yesterday');
SELECT is(pg_temp.state('a7'), 'vencida', 'is over');
SELECT may_not(who, 'SELECT clinic.close_past_days()', '42501', who || ' may not end a day') FROM unnest(ARRAY['ana', 'reception', 'vet', 'admin', 'guest']) who;
UPDATE clinic.settings SET unpaid_minutes = 60;
SELECT may('reception', format('SELECT clinic.undo_check_in(%L)', id('t3b')), 'Where payment comes first');
UPDATE clinic.appointments SET starts_at = starts_at + interval '1 second' WHERE id = id('unsure');
SELECT is((SELECT kind FROM clinic.arrivals WHERE id = id('b1')), 'impaga', 'an unpaid one is marked');
SELECT may('reception', format('SELECT clinic.charge(%L, %L, 50, %L)', id('cash'), id('unsure'), 'efectivo'), 'until the desk charges');
SELECT is((SELECT kind FROM clinic.arrivals WHERE id = id('b1')), 'a_tiempo', 'and then it is not');

-- a flood
SELECT may('beto', format('SELECT clinic.withdraw_arrival(%L)', id('b1')), 'He takes it back');
DO $$ BEGIN
    FOR i IN 1 .. 39 LOOP
        INSERT INTO clinic.arrivals (id, patient_id, owner_id, kind, state, created_by)
        VALUES (gen_random_uuid(), tap.id('toby'), tap.person('beto'), 'sin_cita', 'retirada', tap.person('beto'));
    END LOOP;
END $$;
SELECT may_not('beto', pg_temp.without('b9', 'toby'), 'HU011', 'Forty times in a day are enough');

-- what is told of it, and written down
SELECT is((SELECT count(*)::int FROM clinic.audit_log WHERE table_name = 'arrivals' AND row_id = id('a5')), 2, 'Each step is on the log');
SELECT is((SELECT changes ->> 'reason' FROM clinic.audit_log WHERE table_name = 'arrivals' AND row_id = id('a2') AND action = 'insert'), '***', 'without the owner''s words');
SELECT * FROM writes_nothing('clinic.arrivals');
SELECT * FROM finish();
ROLLBACK;
