-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
SELECT booked('visit', 'nusta', tomorrow('10:00'));
SELECT booked('other', 'toby', tomorrow('11:00'));
SELECT booked('cancelled', 'toby', tomorrow('12:00'), 'cancelada');
CREATE FUNCTION pg_temp.charge(p_id text, p_visit text DEFAULT 'visit', p_amount text DEFAULT '50', p_method text DEFAULT 'efectivo') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.charge(%L, %L, %L, %L)', tap.id(p_id), tap.id(p_visit), p_amount, p_method)
$$;
CREATE FUNCTION pg_temp.void(p_id text, p_reason text DEFAULT 'Error') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.void_charge(%L, %L)', tap.id(p_id), p_reason)
$$;
CREATE FUNCTION pg_temp.is_paid(p_visit text) RETURNS boolean LANGUAGE sql AS $$
    SELECT is_paid FROM clinic.appointments WHERE id = tap.id(p_visit)
$$;

-- reception
SELECT may_not('reception', pg_temp.charge('c', 'visit', v), 'HU017 amount', format('A charge of %s is not the price', v)) FROM unnest(ARRAY['49.99', '500', '0', '-50', 'NaN', NULL]) v;
SELECT may_not('reception', pg_temp.charge('c', 'visit', '50', v), 'HU007 method', format('A charge by %s is refused', coalesce(v, 'nothing'))) FROM unnest(ARRAY['mercado_pago', 'trueque', NULL]) v;
SELECT may_not('reception', pg_temp.charge('c', 'cancelled'), 'HU005', 'What is cancelled may not be charged');
SELECT may_not('reception', pg_temp.charge('c', 'nothing'), 'HU003', 'nor what does not exist');
SELECT is(pg_temp.is_paid('visit'), false, 'Nothing of this pays');
SELECT may('reception', pg_temp.charge('cash'), 'The desk may charge the price');
SELECT is(pg_temp.is_paid('visit'), true, 'and the appointment is paid');
SELECT is((SELECT status || method || created_by FROM clinic.payments), 'aprobadoefectivo' || person('reception'), 'in the desk''s own name');
SELECT may('reception', pg_temp.charge('cash'), 'The same charge may be sent again');
SELECT is((SELECT count(*)::int FROM clinic.payments), 1, 'and is there once');
SELECT may_not('reception', pg_temp.charge('twice'), 'HU016', 'Nobody pays twice');
SELECT may_not('reception', pg_temp.void('cash', ' '), 'HU007 reason', 'A charge may not be taken back without a reason');
SELECT may('reception', pg_temp.void('cash'), 'A charge of today may be taken back');
SELECT may('reception', pg_temp.void('cash'), 'and again');
SELECT is(pg_temp.is_paid('visit'), false, 'and the appointment is not paid');
SELECT may('reception', pg_temp.charge('card', 'visit', '50', 'tarjeta'), 'It may be charged anew');
SELECT is(pg_temp.is_paid('visit'), true, 'and is paid');
SELECT may('reception', pg_temp.charge('old', 'other'), 'Another charge');
SELECT a_day_later('clinic.payments', 'paid_at', id('old'));
SELECT may_not('reception', pg_temp.void('old'), 'HU008', 'is final the day after');
SELECT reads('reception', 'clinic.payments', '{id,appointment_id,owner_id,amount,currency,method,status,external_reference,mp_init_point,mp_payment_id,mp_status,mp_status_detail,expires_at,paid_at,refunded_amount,note,created_by,created_at,updated_at,is_late}', 'The desk may read all but the preference''s own id');
SELECT may_not('reception', 'UPDATE clinic.payments SET status = ''aprobado''', '42501', 'The desk may not approve past the functions');
SELECT may_not('reception', 'INSERT INTO clinic.payments (id) VALUES (gen_random_uuid())', '42501', 'nor invent a payment');

-- this owner
SELECT reads('ana', 'clinic.payments', '{id,appointment_id,owner_id,amount,currency,method,status,mp_init_point,mp_status,expires_at,paid_at,refunded_amount,created_at,updated_at,is_late}', 'An owner may read what concerns him of a payment');
SELECT sees('ana', 'SELECT count(*) FROM clinic.payments', 2, 'An owner may see the payments of his own appointments');
SELECT may_not('ana', pg_temp.charge('mine'), '42501', 'and may not charge himself');
SELECT may_not('ana', pg_temp.void('card'), '42501', 'nor take a charge back');
SELECT may_not('ana', 'UPDATE clinic.payments SET amount = 1', '42501', 'nor change an amount');
SELECT may_not('ana', 'SELECT note FROM clinic.payments', '42501', 'nor read the desk''s note');

-- another owner
SELECT sees('beto', format('SELECT count(*) FROM clinic.payments WHERE appointment_id = %L', id('visit')), 0, 'Another owner may not see them');

-- vet
SELECT reads('vet', 'clinic.payments', '{id,appointment_id,status,method,paid_at}', 'A vet may read whether it is paid, not how much');
SELECT may_not('vet', 'SELECT amount FROM clinic.payments', '42501', 'A vet may not read an amount');
SELECT may_not('vet', pg_temp.charge('vets'), '42501', 'nor charge');

-- admin
SELECT sees('admin', 'SELECT count(*) FROM clinic.payments', 3, 'The admin may see every payment');
SELECT may_not('admin', 'DELETE FROM clinic.payments', '42501', 'and may not erase one');

-- the payment service (what it may, mercadopago_test.sql tells)
INSERT INTO clinic.payments (id, appointment_id, owner_id, amount, currency, method, status, external_reference, paid_at, created_by)
SELECT id('online'), a.id, a.owner_id, 50, 'PEN', 'mercado_pago', 'aprobado', 'ref-1', now(), a.owner_id FROM clinic.appointments a WHERE a.id = id('cancelled');
SELECT may_not('payments', 'SELECT external_reference FROM clinic.payments', '42501', 'The payment service may not read the table, which it does not need');
SELECT may_not('payments', 'UPDATE clinic.payments SET amount = 1', '42501', 'and may not change an amount');
SELECT may_not('payments', 'INSERT INTO clinic.payments (id) VALUES (gen_random_uuid())', '42501', 'nor invent a payment');
SELECT may_not('payments', 'UPDATE clinic.appointments SET is_paid = true', '42501', 'nor set the flag');
SELECT may_not('payments', 'SELECT reason FROM clinic.appointments', '42501', 'nor read why somebody comes');
SELECT may_not('reception', pg_temp.void('online'), 'HU005', 'What came online the desk may not take back');

-- guest, second factor due, shut out
SELECT may_not('guest', 'SELECT id FROM clinic.payments', '42501', 'A guest may not read payments');
SELECT sees(who, 'SELECT count(*) FROM clinic.payments', 0, who || ' sees no payment') FROM unnest(ARRAY['unidentified', 'inactive']) who;
UPDATE clinic.users SET is_mfa_enabled = true WHERE id = person('reception');
SELECT may_not('reception', pg_temp.charge('late', 'other'), 'HU012', 'Before the second factor the desk may not charge');

-- whoever writes
SELECT throws_ok(format('INSERT INTO clinic.payments (id, appointment_id, owner_id, amount, currency, method, status, external_reference, paid_at, created_by) VALUES (gen_random_uuid(), %L, %L, 50, %L, %L, %L, %L, now(), %L)', id('visit'), person('ana'), 'PEN', 'efectivo', 'aprobado', 'ref-2', person('reception')), '23505', NULL, 'An appointment has one approved payment');
SELECT throws_ok(format('UPDATE clinic.payments SET owner_id = %L WHERE id = %L', person('beto'), id('card')), '23503', NULL, 'A payment belongs to its appointment''s owner');
SELECT throws_ok(format('UPDATE clinic.payments SET paid_at = NULL WHERE id = %L', id('card')), '23514', NULL, 'What is approved says when');
SELECT throws_ok(format('UPDATE clinic.payments SET refunded_amount = 51 WHERE id = %L', id('card')), '23514', NULL, 'No more is refunded than was paid');
SELECT * FROM writes_nothing('clinic.payments');
SELECT * FROM finish();
ROLLBACK;
