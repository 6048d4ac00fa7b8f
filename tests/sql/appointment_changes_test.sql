-- SPDX-License-Identifier: GPL-3.0-or-later
-- One appointment in several hands: versions, who changed what, sobreturnos by moving, the way back.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
INSERT INTO clinic.services (id, name, duration_minutes, price) VALUES (id('cirugia'), 'Cirugía', 60, 300), (id('placa'), 'Placa', 20, 80);
CREATE FUNCTION pg_temp.seen(p_name text) RETURNS timestamptz LANGUAGE sql AS $$
    SELECT updated_at FROM clinic.appointments WHERE id = tap.id(p_name)
$$;
CREATE FUNCTION pg_temp.move(p_name text, p_starts timestamptz, p_seen timestamptz DEFAULT NULL, p_overbook text DEFAULT NULL, p_vet text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.move_appointment(%L, %L, %L, %L, %L)', tap.id(p_name), tap.person(p_vet), p_starts, p_seen, p_overbook)
$$;
CREATE FUNCTION pg_temp.edit(p_name text, p_service text, p_reason text, p_seen timestamptz DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.edit_appointment(%L, %L, %L, %L)', tap.id(p_name), tap.id(p_service), p_reason, p_seen)
$$;
CREATE FUNCTION pg_temp.cancel(p_name text, p_seen timestamptz DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.cancel_appointment(%L, %L, %L)', tap.id(p_name), 'Llamó', p_seen)
$$;
CREATE FUNCTION pg_temp.changes(p_name text, p_seen timestamptz, p_what text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT %s FROM clinic.appointment_changes(%L, %L)', p_what, tap.id(p_name), p_seen)
$$;

-- reception, two of them in turn: nothing is overwritten unseen
SELECT booked('one', 'nusta', tomorrow('10:00'));
CREATE TEMP TABLE seen AS SELECT pg_temp.seen('one') AS at;
SELECT may('admin', pg_temp.move('one', tomorrow('10:40'), (SELECT at FROM seen)), 'The first who moves the version that is there may');
SELECT may_not('reception', pg_temp.move('one', tomorrow('12:00'), (SELECT at FROM seen)), 'HU010', 'The second may not move what changed meanwhile');
SELECT may_not('reception', pg_temp.cancel('one', (SELECT at FROM seen)), 'HU010', 'nor cancel it');
SELECT may_not('reception', pg_temp.edit('one', 'placa', 'Tos', (SELECT at FROM seen)), 'HU010', 'nor change what it is for');
SELECT is((SELECT starts_at FROM clinic.appointments WHERE id = id('one')), tomorrow('10:40'), 'Nothing was overwritten');
SELECT sees('reception', pg_temp.changes('one', (SELECT at FROM seen), 'person_name || is_mine::text || changed::text'), 'Ada Núñezfalse{ends_at,starts_at}', 'The second may see who changed what');
SELECT sees('reception', pg_temp.changes('one', (SELECT at FROM seen), 'starts_before = tap_from.at AND starts_after = tap_to.at') || format(', (SELECT %L::timestamptz AS at) tap_from, (SELECT %L::timestamptz AS at) tap_to', tomorrow('10:00'), tomorrow('10:40')), true, 'from when to when');
SELECT sees('admin', pg_temp.changes('one', (SELECT at FROM seen), 'is_mine'), true, 'and who did it that it was himself');
SELECT sees('reception', pg_temp.changes('one', pg_temp.seen('one'), 'count(*)'), 0, 'Since the present version nothing changed');
SELECT may('reception', pg_temp.move('one', tomorrow('12:00'), pg_temp.seen('one')), 'With the new version in hand he may choose his own');
SELECT may('reception', pg_temp.move('one', tomorrow('12:00'), (SELECT at FROM seen)), 'and send it again after a broken link, whatever he saw');
SELECT sees('reception', pg_temp.changes('one', (SELECT at FROM seen), 'count(*)'), 2, 'Both changes are told, the newest first');

-- editing
SELECT may('reception', pg_temp.edit('one', 'cirugia', 'Esterilización', pg_temp.seen('one')), 'The desk may change service and reason');
SELECT is((SELECT price || reason || (ends_at - starts_at)::text FROM clinic.appointments WHERE id = id('one')), '300.00Esterilización01:00:00', 'The service brings its price and its length');
SELECT may('reception', pg_temp.edit('one', 'cirugia', 'Esterilización', (SELECT at FROM seen)), 'The same again is no conflict');
SELECT sees('reception', pg_temp.changes('one', (SELECT at FROM seen), '(changed @> ARRAY[''reason'', ''service_id''])::text') || ' LIMIT 1', 'true', 'Of the reason only that it changed is told');
SELECT ok(NOT EXISTS (SELECT FROM clinic.audit_log WHERE row_id = id('one') AND changes::text LIKE '%Esterilizaci%'), 'The log holds no word of it');
SELECT may_not('reception', pg_temp.edit('one', 'nothing', 'Tos'), 'HU003', 'A service that is not offered may not be had');
SELECT may_not('reception', pg_temp.edit('one', 'cirugia', repeat('ñ', 10000)), 'HU007 reason', 'nor a reason of 10,000 characters');
SELECT booked('next', 'toby', tomorrow('13:00'));
SELECT may('reception', pg_temp.edit('one', 'placa', 'Placa'), 'A shorter one fits');
SELECT booked('close', 'misi', tomorrow('12:30'));
SELECT may_not('reception', pg_temp.edit('one', 'cirugia', 'Placa'), 'HU004', 'A longer one may not run into the next appointment');
INSERT INTO clinic.payments (id, appointment_id, owner_id, amount, currency, method, status, created_by, external_reference)
SELECT id('pay'), a.id, a.owner_id, a.price, a.currency, 'mercado_pago', 'pendiente', a.owner_id, 'x' FROM clinic.appointments a WHERE a.id = id('one');
SELECT may_not('reception', pg_temp.edit('one', 'consulta', 'Placa'), 'HU016', 'While a payment is open the price stays what it is');
SELECT may('reception', pg_temp.edit('one', 'placa', 'Placa de cadera'), 'and the reason may still change');
SELECT booked('over', 'toby', tomorrow('09:00'), 'cancelada');
SELECT may_not('reception', pg_temp.edit('over', 'consulta', 'Tos'), 'HU005', 'What is cancelled may not be changed');

-- a sobreturno by moving
SELECT may_not('reception', pg_temp.move('next', tomorrow('12:00')), 'HU004', 'An appointment may not be moved onto another by mistake');
SELECT may_not('reception', pg_temp.move('next', tomorrow('12:00'), NULL, '   '), 'HU004', 'a blank reason is none');
SELECT may('reception', pg_temp.move('next', tomorrow('12:00'), NULL, 'Convulsiona'), 'but as a sobreturno that says why');
SELECT is((SELECT is_overbooked::text || overbook_reason FROM clinic.appointments WHERE id = id('next')), 'trueConvulsiona', 'It says so');
SELECT ok(EXISTS (SELECT FROM clinic.audit_log WHERE row_id = id('next') AND person_id = person('reception')
                     AND changes -> 'overbook_reason' ->> 1 = 'Convulsiona' AND changes -> 'is_overbooked' ->> 1 = 'true'), 'and the log who did it and why');
SELECT may('reception', pg_temp.move('next', tomorrow('20:00'), NULL, 'Urgencia'), 'A sobreturno may be outside the hours');
SELECT may('reception', pg_temp.move('next', tomorrow('15:00')), 'Moved to a free hour');
SELECT is((SELECT is_overbooked FROM clinic.appointments WHERE id = id('next')), false, 'it is none any more');
SELECT may_not('ana', pg_temp.move('one', tomorrow('15:00'), NULL, 'Quiero'), 'HU002', 'An owner may not make a sobreturno by moving');

-- the way back
SELECT booked('now', 'rex', now() - interval '3 hours');
SELECT may_not('reception', pg_temp.move('next', now() - interval '3 hours'), 'HU018', 'Nothing may be moved hours into the past');
SELECT may('reception', pg_temp.move('now', tomorrow('16:00')), 'One whose hour has passed may be moved');
SELECT may_not('reception', pg_temp.move('now', now() - interval '4 hours'), 'HU018', 'not to another past hour');
SELECT may('reception', pg_temp.move('now', now() - interval '3 hours'), 'but back to where it was');
SELECT may('reception', pg_temp.move('now', tomorrow('16:00')), 'and away again');
UPDATE clinic.settings SET undo_minutes = 1;
SET LOCAL session_replication_role = replica;
UPDATE clinic.audit_log SET at = at - interval '1 day' WHERE row_id = id('now');
SET LOCAL session_replication_role = origin;
SELECT may_not('reception', pg_temp.move('now', now() - interval '3 hours'), 'HU018', 'The clinic''s minutes later not even there');

-- another length
CREATE FUNCTION pg_temp.book(p_name text, p_starts timestamptz, p_minutes int) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.book(%L, %L, %L, %L, %L, %L, NULL, %L)', tap.id(p_name), tap.id('nusta'), tap.person('vet2'), tap.id('consulta'), p_starts, 'Cojera', p_minutes)
$$;
SELECT may('reception', pg_temp.book('long', tomorrow('16:00'), 45), 'The desk may book another length than the service''s');
SELECT is((SELECT ends_at - starts_at FROM clinic.appointments WHERE id = id('long')), interval '45 minutes', 'It lasts that long');
SELECT may_not('reception', pg_temp.book('endless', tomorrow('17:00'), 481), 'HU007 minutes', 'not all day');
SELECT may_not('reception', pg_temp.book('late', tomorrow('17:30'), 45), 'HU009', 'not beyond the hours');
SELECT may_not('ana', pg_temp.book('mine', tomorrow('17:00'), 5), 'HU002', 'An owner takes the service''s length');

-- this owner, another owner, vet, guest, payments, second factor due, shut out
SELECT may_not(who, pg_temp.edit('one', 'placa', 'Tos'), '42501', who || ' may not edit an appointment') FROM unnest(ARRAY['ana', 'beto', 'guest', 'worker', 'payments']) who;
SELECT may_not(who, pg_temp.changes('one', (SELECT at FROM seen), 'count(*)'), '42501', who || ' may not read who changed it') FROM unnest(ARRAY['ana', 'beto', 'guest', 'worker', 'payments']) who;
SELECT may_not('beto', pg_temp.move('one', tomorrow('15:00')), 'HU003', 'Another owner may not move it');
SELECT may_not('beto', pg_temp.cancel('one'), 'HU003', 'nor cancel it');
SELECT may(who, pg_temp.edit('one', 'placa', 'Tos de ' || who), who || ' may edit an appointment') FROM unnest(ARRAY['vet', 'admin']) who;
SELECT sees(who, pg_temp.changes('one', (SELECT at FROM seen), 'count(*) > 2'), true, who || ' may read who changed it') FROM unnest(ARRAY['vet', 'admin']) who;
SELECT may_not('unidentified', pg_temp.move('one', tomorrow('15:00')), 'HU012', 'Before the second factor nobody may move');
SELECT may_not('inactive', pg_temp.cancel('one'), 'HU001', 'Who is shut out may not cancel');

SELECT * FROM finish();
ROLLBACK;
