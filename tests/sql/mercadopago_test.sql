-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
SELECT booked('visit', 'nusta', tomorrow('10:00'));
SELECT booked('second', 'nusta', tomorrow('11:00'));
SELECT booked('other', 'toby', tomorrow('12:00'));
SELECT booked('gone', 'nusta', tomorrow('13:00'), 'cancelada');
CREATE FUNCTION pg_temp.request(p_id text, p_visit text DEFAULT 'visit') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.request_payment(%L, %L)', tap.id(p_id), tap.id(p_visit))
$$;
CREATE FUNCTION pg_temp.ref(p_id text) RETURNS text LANGUAGE sql AS $$
    SELECT external_reference FROM clinic.payments WHERE id = tap.id(p_id)
$$;
CREATE FUNCTION pg_temp.reading(p_mp bigint, p_id text, p_status text DEFAULT 'approved', p_amount numeric DEFAULT 50,
    p_currency text DEFAULT 'PEN', p_collector bigint DEFAULT 77, p_at timestamptz DEFAULT now(), p_detail text DEFAULT 'accredited',
    p_refunded numeric DEFAULT 0) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.mp_reading(%s, %L, %L, %L, %s, %L, %s, %s, %L, %L)', p_mp, pg_temp.ref(p_id), p_status, p_detail,
        p_amount, p_currency, p_collector, p_refunded, p_at, p_at)
$$;
CREATE FUNCTION pg_temp.state(p_id text) RETURNS text LANGUAGE sql AS $$
    SELECT status FROM clinic.payments WHERE id = tap.id(p_id)
$$;
CREATE FUNCTION pg_temp.is_paid(p_visit text) RETURNS boolean LANGUAGE sql AS $$
    SELECT is_paid FROM clinic.appointments WHERE id = tap.id(p_visit)
$$;
CREATE FUNCTION pg_temp.past(p_id text, p_by interval) RETURNS void LANGUAGE sql AS $$
    UPDATE clinic.payments SET expires_at = now() - p_by WHERE id = tap.id(p_id);
    UPDATE clinic_private.payment_work SET due_at = now(), lease_until = '-infinity' WHERE payment_id = tap.id(p_id)
$$;
CREATE FUNCTION pg_temp.link(p_id text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.mp_link_made(%L, %L, %L, 77)', tap.id(p_id), 'pref-' || p_id, 'https://mp.example/' || p_id)
$$;

-- nothing is configured
SELECT sees('ana', 'SELECT clinic.online_payment()', 'off', 'Before it is configured, online payment is off');
SELECT may_not('ana', pg_temp.request('early'), 'HU005', 'and an owner may not ask for a link');
SELECT may('payments', 'SELECT clinic.mp_account_is(''conectado'', NULL)', 'The service tells that Mercado Pago answers');
SELECT sees('ana', 'SELECT clinic.online_payment()', 'on', 'and the owner sees that it is on');

-- this owner
SELECT may('ana', pg_temp.request('a1'), 'An owner may ask for a link to pay his own appointment');
SELECT may('ana', pg_temp.request('a1'), 'and again with the same id');
SELECT sees('ana', pg_temp.request('a1b'), id('a1')::text, 'While a link lives, whoever asks gets that one');
SELECT sees('reception', pg_temp.request('a1c'), id('a1')::text, 'The desk shows the same link');
SELECT is((SELECT count(*)::int FROM clinic.payments), 1, 'so there is one attempt');
SELECT may_not('ana', pg_temp.request('a2', 'other'), 'HU003', 'He may not pay what he may not see');
SELECT may_not('ana', pg_temp.request('a3', 'gone'), 'HU005', 'nor what is cancelled');
SELECT is((SELECT amount FROM clinic.payments WHERE id = id('a1')), 50.00, 'The amount is the price, never the client''s');

-- who may not touch money: every function of the service, as everybody else
SELECT may_not(who, s.sql, '42501', format('%s may not call %s', who, split_part(s.sql, '(', 1)))
  FROM unnest(ARRAY['ana', 'beto', 'reception', 'vet', 'admin', 'guest', 'worker']) who,
       (VALUES ('SELECT clinic.mp_take_work(1)'), (pg_temp.link('a1')), ('SELECT clinic.mp_link_ended(NULL)'),
               ('SELECT clinic.mp_looked(NULL)'), (pg_temp.reading(9, 'a1')),
               ('SELECT clinic.mp_refund_answered(NULL, NULL, NULL, NULL, true)'), ('SELECT clinic.mp_cancel_told(NULL, NULL)'), ('SELECT clinic.mp_refund_refused(NULL, NULL)'),
               ('SELECT clinic.mp_failed(NULL, NULL, NULL, NULL)'), ('SELECT clinic.mp_notice(NULL, NULL, NULL)'),
               ('SELECT clinic.mp_account_is(''conectado'', NULL)'), ('SELECT clinic.mp_expire_unpaid()')) s (sql);
SELECT may_not(who, 'UPDATE clinic.payments SET status = ''aprobado''', '42501', who || ' may not mark it as paid past the functions')
  FROM unnest(ARRAY['ana', 'reception', 'vet', 'admin', 'payments']) who;
SELECT may_not(who, 'UPDATE clinic.payments SET amount = 1', '42501', who || ' may not change an amount')
  FROM unnest(ARRAY['ana', 'reception', 'vet', 'admin', 'payments']) who;
SELECT may_not('payments', 'SELECT id FROM clinic.payments', '42501', 'The service itself may not even read the table');
SELECT may_not('reception', format('SELECT clinic.charge(%L, %L, 50, %L)', id('x'), id('visit'), 'mercado_pago'), 'HU007 method', 'The desk may not charge in Mercado Pago''s name');
SELECT may_not('reception', format('SELECT clinic.void_charge(%L, %L)', id('a1'), 'no'), 'HU005', 'nor void it');

-- the service's work
SELECT is((SELECT string_agg(kind, ',') FROM clinic.mp_take_work(10)), 'enlazar', 'The link is to be made');
SELECT is((SELECT count(*)::int FROM clinic.mp_take_work(10)), 0, 'and somebody who comes at the same time gets nothing to do');
SELECT may('payments', pg_temp.link('a1'), 'The link is made');
SELECT sees('ana', format('SELECT mp_init_point FROM clinic.payments WHERE id = %L', id('a1')), 'https://mp.example/a1', 'and the owner may read it');
SELECT sees('beto', format('SELECT count(*) FROM clinic.payments WHERE id = %L', id('a1')), 0, 'and nobody else''s owner');
UPDATE clinic_private.payment_work SET due_at = now();
SELECT is((SELECT kind || reference FROM clinic.mp_take_work(10)), 'mirar' || pg_temp.ref('a1'), 'Then its outcome is looked for');

-- decisions
SELECT sees('payments', pg_temp.reading(1, 'a1', 'rejected', p_detail => 'cc_rejected_other_reason'), 'rejected', 'A rejected try');
SELECT is(pg_temp.state('a1'), 'pendiente', 'leaves the link open');
SELECT sees('payments', pg_temp.reading(2, 'a1', 'in_process'), 'en_curso', 'One in process');
SELECT is(pg_temp.state('a1'), 'por_confirmar', 'is to be confirmed');
SELECT may_not('ana', pg_temp.request('a5'), 'HU019', 'and the owner is not asked to pay again');
SELECT is(pg_temp.is_paid('visit'), false, 'Nothing is paid yet');
SELECT sees('payments', pg_temp.reading(3, 'a1', p_amount => 49.99), 'no_coincide', 'An approval of another amount does not pay');
SELECT sees('payments', pg_temp.reading(4, 'a1', p_currency => 'USD'), 'no_coincide', 'nor one in another currency');
SELECT sees('payments', pg_temp.reading(5, 'a1', p_collector => 78), 'no_coincide', 'nor one to another account');
SELECT sees('payments', format('SELECT clinic.mp_reading(6, %L, %L, %L, 50, %L, 77, 0, now(), now())', 'huella-nobody', 'approved', 'accredited', 'PEN'), 'ajeno', 'nor one of another reference');
SELECT is(pg_temp.is_paid('visit'), false, 'None of this pays');
SELECT sees('payments', pg_temp.reading(2, 'a1', p_at => now() + interval '1 minute'), 'pagado', 'The approval of what was in process pays');
SELECT is(pg_temp.state('a1') || pg_temp.is_paid('visit'), 'aprobadotrue', 'and the appointment is paid');
SELECT sees('payments', pg_temp.reading(2, 'a1', 'in_process'), 'viejo', 'An older reading changes nothing');
SELECT is(pg_temp.is_paid('visit'), true, 'and it stays paid');
SELECT may_not('ana', pg_temp.request('a6'), 'HU016', 'Nobody pays twice');
SELECT sees('payments', pg_temp.reading(7, 'a1'), 'duplicado', 'A second approval of the same link');
SELECT sees('payments', pg_temp.reading(7, 'a1', p_at => now() + interval '1 second'), 'duplicado', 'read twice');
SELECT is((SELECT string_agg(cause || mp_payment_id || amount, ',') FROM clinic.refunds), 'duplicado750.00', 'goes back, once');
UPDATE clinic.payments SET expires_at = now() + interval '10 minutes' WHERE id = id('a1');
UPDATE clinic_private.payment_work SET due_at = now(), lease_until = '-infinity';
SELECT is((SELECT string_agg(kind, ',' ORDER BY kind) FROM clinic.mp_take_work(10)), 'devolver,terminar', 'and the link is ended early');

-- money goes back
CREATE FUNCTION pg_temp.refund(p_id text, p_amount text, p_reason text DEFAULT 'No vino', p_payment text DEFAULT 'a1') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.refund_payment(%L, %L, %L, %L)', tap.id(p_id), tap.id(p_payment), p_amount, p_reason)
$$;
SELECT may_not('reception', pg_temp.refund('r1', '10', ' '), 'HU007 reason', 'A refund may not go without a reason');
SELECT may_not('reception', pg_temp.refund('r1', v), 'HU017 amount', format('nor with %s of 50', v)) FROM unnest(ARRAY['50.01', '0', '-1', '1.001', 'NaN']) v;
SELECT may_not(who, pg_temp.refund('r1', '10'), '42501', who || ' may not refund') FROM unnest(ARRAY['ana', 'vet', 'guest', 'payments']) who;
SELECT may('reception', pg_temp.refund('r1', '10'), 'The desk may give back a part');
SELECT may('reception', pg_temp.refund('r1', '10'), 'and send it again');
SELECT may_not('admin', pg_temp.refund('r2', '40.01'), 'HU017 amount', 'What is promised may not be promised again');
SELECT may('payments', format('SELECT clinic.mp_refund_answered(%L, %L, %L, %L, true)', id('r1'), '{901}', '{10}', '{approved}'), 'Mercado Pago gives it back');
SELECT is((SELECT status FROM clinic.refunds WHERE id = id('r1')), 'devuelto', 'and the refund is done');
SELECT sees('payments', pg_temp.reading(2, 'a1', p_at => now() + interval '2 minutes', p_detail => 'partially_refunded', p_refunded => 10), 'pagado', 'A partial refund leaves it paid');
SELECT is((SELECT refunded_amount FROM clinic.payments WHERE id = id('a1')), 10.00, 'and says how much went back');
SELECT sees('ana', 'SELECT count(*) FROM clinic.refunds', 2, 'The owner may see his refunds');
SELECT reads('ana', 'clinic.refunds', '{id,payment_id,owner_id,amount,currency,cause,status,created_at,updated_at}', 'as far as they concern him');
SELECT reads('reception', 'clinic.refunds', '{id,payment_id,owner_id,mp_payment_id,amount,currency,cause,reason,status,mp_refund_id,problem,needs_hand,by_hand,settled_by,created_by,created_at,updated_at}', 'The desk may read why');
SELECT sees('beto', 'SELECT count(*) FROM clinic.refunds', 0, 'Another owner may see none of it');
SELECT sees('payments', pg_temp.reading(2, 'a1', 'refunded', p_at => now() + interval '3 minutes', p_refunded => 50), 'refunded', 'All of it');
SELECT is(pg_temp.state('a1') || pg_temp.is_paid('visit'), 'devueltofalse', 'makes the appointment unpaid');

-- the end of an attempt
SELECT may('ana', pg_temp.request('b1', 'second'), 'Another appointment');
SELECT may('payments', pg_temp.link('b1'), 'with its link');
SELECT pg_temp.past('b1', interval '10 seconds');
SELECT may_not('ana', pg_temp.request('b2', 'second'), 'HU019', 'Right after the link''s end nobody knows');
SELECT count(*) FROM clinic.mp_take_work(10);
SELECT may('payments', format('SELECT clinic.mp_looked(%L)', id('b1')), 'A look before half a minute');
SELECT is(pg_temp.state('b1'), 'pendiente', 'decides nothing');
SELECT pg_temp.past('b1', interval '40 seconds');
SELECT count(*) FROM clinic.mp_take_work(10);
SELECT may('payments', format('SELECT clinic.mp_looked(%L)', id('b1')), 'One after it');
SELECT is(pg_temp.state('b1'), 'cancelado', 'ends the attempt');
SELECT may('ana', pg_temp.request('b3', 'second'), 'and the owner may try anew');
SELECT sees('payments', pg_temp.reading(20, 'b1'), 'pagado', 'The first link''s payment, seen late, pays');
SELECT sees('payments', pg_temp.reading(21, 'b3'), 'duplicado', 'and the second goes back');
SELECT is(pg_temp.state('b3'), 'cancelado', 'with its attempt');

-- paid at the desk meanwhile
SELECT may('beto', pg_temp.request('c1', 'other'), 'Another owner asks');
SELECT may('reception', format('SELECT clinic.charge(%L, %L, 50, %L)', id('cash'), id('other'), 'efectivo'), 'and pays in cash');
SELECT sees('payments', pg_temp.reading(30, 'c1', p_collector => 77), 'duplicado', 'Then Mercado Pago''s goes back');
SELECT is((SELECT ends_early FROM clinic_private.payment_work WHERE payment_id = id('c1')), true, 'and its link is ended');
SELECT may('reception', pg_temp.refund('r3', '20', 'Se atendió menos', 'cash'), 'Cash goes back at the desk');
SELECT is((SELECT status || refunded_amount FROM clinic.payments WHERE id = id('cash')), 'aprobado20.00', 'in part');
SELECT may('reception', pg_temp.refund('r4', NULL, 'Se atendió menos', 'cash'), 'or whole');
SELECT is(pg_temp.state('cash') || pg_temp.is_paid('other'), 'devueltofalse', 'and then it is not paid');

-- the clinic's rule for bookings that are not paid
SELECT booked('unpaid', 'toby', tomorrow('15:00'));
SELECT booked('paying', 'toby', tomorrow('16:00'));
UPDATE clinic.appointments SET created_at = now() - interval '2 hours' WHERE id IN (id('unpaid'), id('paying'));
SELECT may('beto', pg_temp.request('d1', 'paying'), 'Somebody is about to pay');
SELECT sees('payments', 'SELECT clinic.mp_expire_unpaid()', 0, 'Without a rule nothing is cancelled');
SELECT may_not('reception', 'SELECT clinic.save_payment_rules(15, 60)', '42501', 'The desk may not make the rule');
SELECT may_not('admin', 'SELECT clinic.save_payment_rules(15, 5)', 'HU007 unpaid_minutes', 'nor the admin a senseless one');
SELECT may_not('admin', 'SELECT clinic.save_payment_rules(1, 60)', 'HU007 link_minutes', 'nor a link of a minute');
SELECT may('admin', 'SELECT clinic.save_payment_rules(15, 60)', 'The admin may');
SELECT sees('payments', 'SELECT clinic.mp_expire_unpaid()', 1, 'Then what is not paid in time is cancelled');
SELECT is((SELECT status || cancel_reason FROM clinic.appointments WHERE id = id('unpaid')), 'canceladaNo se pagó a tiempo', 'and says why');
SELECT is((SELECT status FROM clinic.appointments WHERE id = id('paying')), 'confirmada', 'Who is about to pay keeps the hour');
SELECT may('reception', format('SELECT clinic.cancel_appointment(%L, NULL)', id('paying')), 'It is cancelled');
SELECT sees('payments', pg_temp.reading(40, 'd1'), 'pagado', 'and paid a moment later');
SELECT is((SELECT is_late::text || status FROM clinic.payments WHERE id = id('d1')), 'trueaprobado', 'which is shown as late');
SELECT may('reception', pg_temp.refund('r5', NULL, 'Llegó tarde', 'd1'), 'and may be given back');

-- chargeback and mediation
SELECT sees('payments', pg_temp.reading(20, 'b1', 'in_mediation', p_at => now() + interval '1 minute'), 'pagado', 'A dispute leaves the money');
SELECT is((SELECT status || mp_status FROM clinic.payments WHERE id = id('b1')), 'aprobadoin_mediation', 'and is shown');
SELECT sees('payments', pg_temp.reading(20, 'b1', 'charged_back', p_at => now() + interval '2 minutes', p_detail => 'settled'), 'charged_back', 'A chargeback takes it');
SELECT is(pg_temp.state('b1'), 'contracargo', 'and is shown too');
SELECT sees('payments', pg_temp.reading(20, 'b1', 'charged_back', p_at => now() + interval '3 minutes', p_detail => 'reimbursed'), 'pagado', 'unless it is reimbursed');

-- notices
SELECT sees('payments', 'SELECT clinic.mp_notice(''req-1'', 2, ''payment.updated'')', true, 'A notice is heard');
SELECT sees('payments', 'SELECT clinic.mp_notice(''req-1'', 2, ''payment.updated'')', false, 'and once');
SELECT is((SELECT string_agg(kind || mp_payment_id, ',') FROM clinic.mp_take_work(10) WHERE kind = 'leer' AND mp_payment_id = 2), 'leer2', 'Then the payment is read by its id');

-- the admin's page
SELECT sees('admin', 'SELECT state FROM clinic.mercadopago_account()', 'conectado', 'The admin may see how it stands');
SELECT may_not(who, 'SELECT state FROM clinic.mercadopago_account()', '42501', who || ' may not') FROM unnest(ARRAY['ana', 'reception', 'vet', 'guest']) who;

-- guest, second factor due, shut out
SELECT may_not('guest', pg_temp.request('g1'), '42501', 'A guest may not ask for a link');
SELECT may_not('unidentified', pg_temp.request('g1'), 'HU012', 'nor who has not shown the second factor');
SELECT may_not('inactive', pg_temp.request('g1'), 'HU001', 'nor who is shut out');
SELECT * FROM writes_nothing('clinic.refunds');
SELECT is_empty('SELECT * FROM clinic_private.check_catalogue()', 'No rule of the house is broken');
SELECT * FROM finish();
ROLLBACK;
