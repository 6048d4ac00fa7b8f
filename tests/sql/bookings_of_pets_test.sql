-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.status(p_name text) RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws(': ', status, cancel_reason) FROM clinic.appointments WHERE id = tap.id(p_name)
$$;
CREATE FUNCTION pg_temp.away(p_archived boolean, p_died date DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.archive_patient(%L, %L, %L)', tap.id('nusta'), p_archived, p_died)
$$;

SELECT booked('confirmed', 'nusta', tomorrow('10:00'));
SELECT booked('planned', 'nusta', tomorrow('11:00'), 'programada');
SELECT booked('elsewhere', 'toby', tomorrow('12:00'));
SELECT booked('now', 'nusta', now());
INSERT INTO clinic.current_attentions (id, patient_id, owner_id, appointment_id, turn, created_by)
VALUES (id('here'), id('nusta'), person('ana'), id('now'), 1, person('reception'));

-- this owner
SELECT sees('ana', format('SELECT vet_id || '' '' || service_id FROM clinic.my_appointments() WHERE id = %L', id('confirmed')), person('vet') || ' ' || id('consulta'), 'An owner may read with whom and for what an appointment is, to move it');
SELECT may('ana', pg_temp.away(false, current_date), 'An owner may say that a pet died');
SELECT is(pg_temp.status('confirmed'), 'cancelada: La mascota falleció', 'It comes to no appointment, and the desk reads why');
SELECT is(pg_temp.status('planned'), 'cancelada: La mascota falleció', 'whatever it was');
SELECT is(pg_temp.status('now'), 'confirmada', 'Who is in the clinic stays as he is');
SELECT is(pg_temp.status('elsewhere'), 'confirmada', 'and so does who is somebody else');
SELECT sees('ana', format('SELECT cancel_reason FROM clinic.my_appointments() WHERE id = %L', id('planned')), 'La mascota falleció'::text, 'The owner reads it too');
SELECT may('ana', pg_temp.away(false), 'An owner may say that it was a mistake');
SELECT is(pg_temp.status('confirmed'), 'confirmada', 'The appointments stand again');
SELECT is(pg_temp.status('planned'), 'programada', 'each as it was');

SELECT may('ana', pg_temp.away(true), 'An owner may put a pet away');
SELECT is(pg_temp.status('confirmed'), 'cancelada: La mascota ya no está con su dueño', 'Its appointments are cancelled');
SELECT booked('faster', 'toby', tomorrow('10:00'));
SELECT may('ana', pg_temp.away(false), 'and it is brought back');
SELECT is(pg_temp.status('confirmed'), 'cancelada: La mascota ya no está con su dueño', 'An hour that somebody has by now stays cancelled');
SELECT is(pg_temp.status('planned'), 'programada', 'and the others stand again');

SELECT may('ana', format('SELECT clinic.cancel_appointment(%L, NULL)', id('planned')), 'What the owner cancelled himself');
SELECT may('ana', pg_temp.away(true), 'before the pet went');
SELECT may('ana', pg_temp.away(false), 'and came back');
SELECT is(pg_temp.status('planned'), 'cancelada', 'stays cancelled');

SELECT booked('later', 'nusta', tomorrow('15:00'));
SELECT may('reception', pg_temp.away(true, current_date), 'The desk may say that a pet died');
SELECT is(pg_temp.status('later'), 'cancelada: La mascota falleció', 'and its appointments end too');
SELECT a_day_later('clinic.appointments', 'status_changed_at', id('later'));
SELECT may('reception', pg_temp.away(false), 'The clinic''s minutes later');
SELECT is(pg_temp.status('later'), 'cancelada: La mascota falleció', 'they are booked anew, or not');

-- another owner
SELECT may_not('beto', pg_temp.away(true), 'HU003', 'Another owner may not end them');
SELECT may_not('ana', format('SELECT clinic_private.cancel_bookings_of(%L, ''x'')', id('toby')), '42501', 'nor may anybody past the function');

SELECT * FROM finish();
ROLLBACK;
