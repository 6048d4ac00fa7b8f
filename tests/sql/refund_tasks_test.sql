-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
SELECT booked('visit', 'nusta', tomorrow('10:00'));
SELECT booked('second', 'nusta', tomorrow('11:00'));
SELECT booked('gone', 'toby', tomorrow('12:00'));
CREATE FUNCTION pg_temp.reading(p_mp bigint, p_id text, p_status text DEFAULT 'approved', p_at interval DEFAULT '0 s', p_refunded numeric DEFAULT 0)
RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.mp_reading(%s, %L, %L, %L, 50, ''PEN'', 77, %s, %L, %L)', p_mp,
        (SELECT external_reference FROM clinic.payments WHERE id = tap.id(p_id)), p_status, 'detail', p_refunded, now(), now() + p_at)
$$;
CREATE FUNCTION pg_temp.link(p_id text, p_who text, p_visit text) RETURNS text LANGUAGE sql AS $$
    SELECT concat(tap.outcome(p_who, format('SELECT clinic.request_payment(%L, %L)', tap.id(p_id), tap.id(p_visit))),
                  tap.outcome('payments', format('SELECT clinic.mp_link_made(%L, %L, %L, 77)', tap.id(p_id), 'pref-' || p_id, 'https://mp.example')))
$$;
CREATE FUNCTION pg_temp.answered(p_refund uuid, p_ids text, p_amounts text, p_states text, p_is_answer boolean DEFAULT true) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.mp_refund_answered(%L, %L, %L, %L, %L)', p_refund, p_ids, p_amounts, p_states, p_is_answer)
$$;
CREATE FUNCTION pg_temp.refund(p_mp bigint) RETURNS uuid LANGUAGE sql AS $$ SELECT id FROM clinic.refunds WHERE mp_payment_id = p_mp $$;
CREATE FUNCTION pg_temp.state(p_refund uuid) RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws('|', status, rejections, needs_hand, by_hand, due_at IS NOT NULL) FROM clinic.refunds WHERE id = p_refund
$$;
CREATE FUNCTION pg_temp.work(p_kind text) RETURNS text LANGUAGE sql AS $$
    UPDATE clinic.refunds SET due_at = now() WHERE due_at IS NOT NULL;
    UPDATE clinic_private.mp_to_cancel SET due_at = now(), lease_until = '-infinity';
    SELECT string_agg(coalesce(reference, mp_payment_id::text), ',' ORDER BY mp_payment_id) FROM clinic.mp_take_work(20) WHERE kind = p_kind
$$;
CREATE FUNCTION pg_temp.till() RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(method || s, ' ' ORDER BY method) FROM (SELECT method, sum(amount) s FROM clinic.money_movements GROUP BY method) x
$$;
SELECT is(outcome('payments', 'SELECT clinic.mp_account_is(''conectado'', NULL)'), NULL, 'Mercado Pago answers');

-- what nobody wants any more
SELECT is(pg_temp.link('a', 'ana', 'visit'), '', 'An owner asks to pay');
SELECT sees('payments', pg_temp.reading(1, 'a', 'pending'), 'en_curso', 'and pays with a ticket');
SELECT is(pg_temp.work('anular'), NULL, 'which is wanted');
SELECT may('reception', format('SELECT clinic.charge(%L, %L, 50, %L)', id('cash'), id('visit'), 'efectivo'), 'He pays at the desk as well');
SELECT is(pg_temp.work('anular'), '1', 'Then the ticket is to be cancelled at Mercado Pago');
SELECT is((SELECT count(*)::int FROM clinic.mp_take_work(20) WHERE kind = 'anular'), 0, 'by one huellad at a time');
SELECT may('payments', 'SELECT clinic.mp_failed(''anular'', NULL, 1, ''timeout'')', 'One that could not be told');
SELECT is(pg_temp.work('anular'), '1', 'is told again');
SELECT may('payments', 'SELECT clinic.mp_cancel_told(1, ''hecho'')', 'Mercado Pago answers');
SELECT is((SELECT count(*)::int FROM clinic_private.mp_to_read WHERE mp_payment_id = 1), 1, 'and the payment is read');
SELECT sees('payments', pg_temp.reading(1, 'a', 'pending', '1 s'), 'en_curso', 'As long as it is under way');
SELECT is(pg_temp.work('anular'), '1', 'it stays to be cancelled');
SELECT sees('payments', pg_temp.reading(1, 'a', 'cancelled', '2 s'), 'cancelled', 'Once it came to its end');
SELECT is((SELECT count(*)::int FROM clinic_private.mp_to_cancel), 0, 'nothing is left to do');
SELECT is(pg_temp.link('g', 'beto', 'gone'), '', 'Another owner asks to pay');
SELECT sees('payments', pg_temp.reading(9, 'g', 'in_process'), 'en_curso', 'and does');
SELECT may('reception', format('SELECT clinic.cancel_appointment(%L, NULL)', id('gone')), 'His visit is cancelled');
SELECT is(pg_temp.work('anular'), '9', 'and so is his payment');
SELECT may('reception', format('SELECT clinic.undo_appointment(%L)', id('gone')), 'His visit is back')
 WHERE EXISTS (SELECT FROM pg_proc WHERE proname = 'undo_appointment');
UPDATE clinic.appointments SET status = 'confirmada' WHERE id = id('gone');
SELECT is(pg_temp.work('anular'), NULL, 'and his payment is wanted again');

-- a second approval that Mercado Pago will not give back
SELECT is((SELECT outcome('reception', format('SELECT clinic.void_charge(%L, %L)', id('cash'), 'Error'))), NULL, 'The charge at the desk was an error');
SELECT sees('payments', pg_temp.reading(2, 'a'), 'pagado', 'A first approval');
SELECT sees('payments', pg_temp.reading(3, 'a'), 'duplicado', 'and a second');
SELECT is(pg_temp.work('devolver'), pg_temp.refund(3)::text, 'goes back with its own key');
SELECT sees('payments', pg_temp.answered(pg_temp.refund(3), '{71}', '{50}', '{rejected}'), 'true', 'Mercado Pago rejects it');
SELECT is(pg_temp.state(pg_temp.refund(3)), 'pendiente|1|f|f|t', 'and it is tried again');
SELECT is(pg_temp.work('devolver'), pg_temp.refund(3) || '-1', 'with another key, since the first would be answered with the same');
SELECT sees('payments', pg_temp.answered(pg_temp.refund(3), '{71}', '{50}', '{rejected}', false), 'false', 'The rejected one is not taken for the new one');
SELECT sees('payments', pg_temp.answered(pg_temp.refund(3), '{71,72}', '{50,50}', '{rejected,rejected}'), 'true', 'A second rejection');
SELECT sees('payments', pg_temp.answered(pg_temp.refund(3), '{71,72,73}', '{50,50,50}', '{rejected,rejected,cancelled}'), 'true', 'and a third');
SELECT is(pg_temp.state(pg_temp.refund(3)), 'pendiente|3|t|f|t', 'make it a task of the desk''s, while it goes on being tried');
SELECT is(outcome('payments', pg_temp.reading(3, 'a', 'approved', '9 s')), NULL, 'Read again');
SELECT is(pg_temp.state(pg_temp.refund(3)), 'pendiente|3|t|f|t', 'it is the same task');
SELECT sees('reception', 'SELECT count(*) FROM clinic.refunds WHERE needs_hand', 1, 'The desk sees it');
SELECT may_not(who, format('SELECT clinic.%s(%L)', f, pg_temp.refund(3)), '42501', format('%s may not call %s', who, f))
  FROM unnest(ARRAY['ana', 'beto', 'vet', 'guest', 'worker', 'payments']) who, unnest(ARRAY['retry_refund', 'refund_by_hand']) f;
SELECT pg_temp.work('devolver');
SELECT may_not('reception', format('SELECT clinic.refund_by_hand(%L)', pg_temp.refund(3)), 'HU010', 'While huellad is at it nobody gives it back by hand');
UPDATE clinic.refunds SET lease_until = '-infinity';
SELECT is(pg_temp.till(), 'efectivo0.00 mercado_pago50.00', 'What is in the till before');
SELECT may('reception', format('SELECT clinic.refund_by_hand(%L)', pg_temp.refund(3)), 'Then the desk gives it back in cash');
SELECT may('reception', format('SELECT clinic.refund_by_hand(%L)', pg_temp.refund(3)), 'and sends it again');
SELECT is(pg_temp.state(pg_temp.refund(3)), 'devuelto|3|t|t|f', 'It is done');
SELECT is((SELECT settled_by FROM clinic.refunds WHERE id = pg_temp.refund(3)), person('reception'), 'by somebody');
SELECT is(pg_temp.till(), 'efectivo-50.00 mercado_pago100.00', 'The cash is gone, and what lies at Mercado Pago is the clinic''s');
SELECT is((SELECT status || refunded_amount FROM clinic.payments WHERE id = id('a')), 'aprobado0.00', 'The payment that counts is not touched');
SELECT sees('payments', pg_temp.answered(pg_temp.refund(3), '{}', '{}', '{}'), 'true', 'An answer that comes too late');
SELECT is(pg_temp.state(pg_temp.refund(3)), 'devuelto|3|t|t|f', 'changes nothing');
SELECT may_not('reception', format('SELECT clinic.retry_refund(%L)', pg_temp.refund(3)), 'HU005', 'What is done is not tried again');

-- the desk's own wish
SELECT may('reception', format('SELECT clinic.refund_payment(%L, %L, 20, %L)', id('r'), id('a'), 'Se atendió menos'), 'The desk gives back a part');
SELECT may_not('reception', format('SELECT clinic.refund_by_hand(%L)', id('r')), 'HU005', 'What huellad has not tried yet is no task');
SELECT is(string_agg(outcome('payments', format('SELECT clinic.mp_refund_refused(%L, %L)', id('r'), '2084')), ''), NULL, 'Mercado Pago refuses it') FROM generate_series(1, 5);
SELECT is(pg_temp.state(id('r')), 'rechazado|0|t|f|f', 'Refused again and again it is a task, and rests');
SELECT may('admin', format('SELECT clinic.retry_refund(%L)', id('r')), 'Somebody wants it tried again');
SELECT is(pg_temp.work('devolver'), id('r')::text, 'so it is');
SELECT is((SELECT tries FROM clinic.refunds WHERE id = id('r')), 1, 'not as the first time: what Mercado Pago lists is looked at first');
UPDATE clinic.refunds SET lease_until = '-infinity';
SELECT may('reception', format('SELECT clinic.refund_by_hand(%L)', id('r')), 'It is given back by hand');
SELECT is((SELECT concat_ws('|', status, refunded_amount, refunded_by_hand) FROM clinic.payments WHERE id = id('a')), 'aprobado|20.00|20.00', 'The payment says so');
SELECT is(pg_temp.till(), 'efectivo-70.00 mercado_pago100.00', 'and the till: cash left, nothing at Mercado Pago');
SELECT sees('payments', pg_temp.reading(2, 'a', 'approved', '10 s'), 'pagado', 'A reading that knows nothing of it');
SELECT is((SELECT refunded_amount FROM clinic.payments WHERE id = id('a')), 20.00, 'does not undo it');
SELECT is(pg_temp.till(), 'efectivo-70.00 mercado_pago100.00', 'in the till either');
SELECT sees('payments', pg_temp.reading(2, 'a', 'approved', '11 s', 10), 'pagado', 'Ten more at Mercado Pago itself');
SELECT is((SELECT refunded_amount FROM clinic.payments WHERE id = id('a')), 30.00, 'are added');
SELECT is(pg_temp.till(), 'efectivo-70.00 mercado_pago90.00', 'and leave from there');
SELECT may('reception', format('SELECT clinic.refund_payment(%L, %L, NULL, %L)', id('rest'), id('a'), 'No vino'), 'The rest');
SELECT is((SELECT amount FROM clinic.refunds WHERE id = id('rest')), 20.00, 'is what is left of both');
UPDATE clinic.refunds SET needs_hand = true, status = 'rechazado', due_at = NULL WHERE id = id('rest');
SELECT may('reception', format('SELECT clinic.refund_by_hand(%L)', id('rest')), 'goes back by hand, too');
SELECT is((SELECT p.status || is_paid FROM clinic.payments p JOIN clinic.appointments a ON a.id = p.appointment_id WHERE p.id = id('a')), 'devueltofalse', 'and then it is not paid');
SELECT sees('payments', pg_temp.reading(2, 'a', 'approved', '12 s', 10), 'devuelto_a_mano', 'Mercado Pago holds it still');
SELECT is((SELECT p.status || is_paid FROM clinic.payments p JOIN clinic.appointments a ON a.id = p.appointment_id WHERE p.id = id('a')), 'devueltofalse', 'and that does not make it paid again');
SELECT is_empty($$ SELECT p.id FROM clinic.payments p LEFT JOIN clinic.money_movements m ON m.payment_id = p.id
                    GROUP BY p.id HAVING coalesce(sum(m.amount), 0) <> clinic_private.held(p) $$, 'What moved is what is held, of every payment');
SELECT * FROM finish();
ROLLBACK;
