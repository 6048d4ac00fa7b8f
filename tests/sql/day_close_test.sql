-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
SELECT booked('visit', 'nusta', tomorrow('10:00'));
SELECT booked('other', 'toby', tomorrow('11:00'));
SELECT booked('third', 'nusta', tomorrow('12:00'));
SELECT booked('online', 'toby', tomorrow('13:00'));
CREATE FUNCTION pg_temp.charge(p_id text, p_visit text, p_method text DEFAULT 'efectivo') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.charge(%L, %L, 50, %L)', tap.id(p_id), tap.id(p_visit), p_method)
$$;
CREATE FUNCTION pg_temp.close(p_id text, p_seen int, p_cash text DEFAULT NULL, p_reason text DEFAULT NULL, p_day date DEFAULT clinic_private.today(),
    p_currencies text DEFAULT '{PEN}', p_methods text DEFAULT '{efectivo}') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.close_day(%L, %L, %s, %L, %L, %L, %L)', tap.id(p_id), p_day, p_seen, p_currencies, p_methods,
        coalesce(p_cash, '{50}'), p_reason)
$$;
CREATE FUNCTION pg_temp.reopen(p_id text, p_reason text DEFAULT 'Faltó un cobro') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.reopen_day(%L, %L)', tap.id(p_id), p_reason)
$$;
CREATE FUNCTION pg_temp.moves(p_payment text) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(kind || amount, ',' ORDER BY id), '') FROM clinic.money_movements WHERE payment_id = tap.id(p_payment)
$$;
CREATE FUNCTION pg_temp.line(p_close text, p_method text) RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws('|', movements, taken, voided, refunded, charged_back, expected, counted) FROM clinic.day_close_lines
     WHERE close_id = tap.id(p_close) AND method = p_method
$$;

-- what moves
SELECT may('reception', pg_temp.charge('cash', 'visit'), 'The desk charges in cash');
SELECT is(pg_temp.moves('cash'), 'cobro50.00', 'and the drawer''s book says so');
SELECT is((SELECT method || currency || person_id || day FROM clinic.money_movements), 'efectivoPEN' || person('reception') || clinic_private.today(), 'with who, how and on which day');
SELECT may('reception', pg_temp.charge('cash', 'visit'), 'The same charge, sent again');
SELECT is(pg_temp.moves('cash'), 'cobro50.00', 'moves nothing');
SELECT may('reception', pg_temp.charge('wrong', 'other'), 'A charge');
SELECT may('reception', format('SELECT clinic.void_charge(%L, %L)', id('wrong'), 'Error'), 'that is voided');
SELECT is(pg_temp.moves('wrong'), 'cobro50.00,anulacion-50.00', 'came in and went out');
SELECT may('reception', pg_temp.charge('card', 'other', 'tarjeta'), 'A charge by card');
SELECT may('reception', format('SELECT clinic.refund_payment(%L, %L, 20, %L)', id('r1'), id('card'), 'Se atendió menos'), 'of which a part goes back');
SELECT is(pg_temp.moves('card'), 'cobro50.00,devolucion-20.00', 'moves both ways');
SELECT count(*) FROM (SELECT outcome('payments', 'SELECT clinic.mp_account_is(''conectado'', NULL)')) x;
SELECT may('beto', format('SELECT clinic.request_payment(%L, %L)', id('mp'), id('online')), 'An owner asks to pay online');
SELECT is(pg_temp.moves('mp'), '', 'and nothing moves');
SELECT may('payments', format('SELECT clinic.mp_link_made(%L, %L, %L, 77)', id('mp'), 'pref', 'https://mp.example/x'), 'He has his link');
CREATE FUNCTION pg_temp.reading(p_mp int, p_status text, p_detail text, p_refunded int, p_later interval) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.mp_reading(%s, %L, %L, %L, 50, ''PEN'', 77, %s, %L, %L)', p_mp, (SELECT external_reference FROM clinic.payments WHERE id = tap.id('mp')),
        p_status, p_detail, p_refunded, now() + interval '1 hour', now() + p_later)
$$;
SELECT sees('payments', pg_temp.reading(1, 'approved', 'accredited', 0, '1 s'), 'pagado', 'and pays');
SELECT is(pg_temp.moves('mp'), 'cobro50.00', 'which is money taken, once');
SELECT cmp_ok((SELECT happened_at FROM clinic.money_movements WHERE payment_id = id('mp')), '<=', clock_timestamp(), 'never in the future, whatever the service''s clock says');
SELECT sees('payments', pg_temp.reading(2, 'approved', 'accredited', 0, '2 s'), 'duplicado', 'A second approval');
SELECT sees('payments', pg_temp.reading(1, 'approved', 'accredited', 0, '3 s'), 'pagado', 'and the same reading again');
SELECT is(pg_temp.moves('mp'), 'cobro50.00', 'are no money of the clinic''s');
SELECT sees('payments', pg_temp.reading(1, 'approved', 'partially_refunded', 10, '4 s'), 'pagado', 'A part that was given back at Mercado Pago itself');
SELECT sees('payments', pg_temp.reading(1, 'charged_back', 'settled', 10, '5 s'), 'charged_back', 'and then a chargeback');
SELECT sees('payments', pg_temp.reading(1, 'charged_back', 'reimbursed', 10, '6 s'), 'pagado', 'that was won');
SELECT sees('payments', pg_temp.reading(1, 'refunded', 'refunded', 50, '7 s'), 'refunded', 'and in the end all of it');
SELECT is(pg_temp.moves('mp'), 'cobro50.00,devolucion-10.00,contracargo-40.00,contracargo40.00,devolucion-40.00', 'each is a movement');
SELECT is_empty($$ SELECT p.id FROM clinic.payments p LEFT JOIN clinic.money_movements m ON m.payment_id = p.id
                    GROUP BY p.id HAVING coalesce(sum(m.amount), 0) <> clinic_private.held(p) $$, 'What moved is what is held, of every payment');

-- who may look
SELECT reads(who, 'clinic.money_movements', '{id,payment_id,day,happened_at,recorded_at,kind,method,amount,currency,person_id,close_id}', who || ' may read the movements')
  FROM unnest(ARRAY['reception', 'admin']) who;
SELECT reads(who, 'clinic.day_closes', '{id,day,reason,closed_at,reopened_at,reopened_by,reopen_reason,created_by,created_at,updated_at}', 'and the closes') FROM unnest(ARRAY['reception', 'admin']) who;
SELECT reads(who, 'clinic.day_close_lines', '{close_id,currency,method,movements,taken,voided,refunded,charged_back,expected,counted,created_at}', 'and their figures') FROM unnest(ARRAY['reception', 'admin']) who;
SELECT may_not(who, 'SELECT id FROM clinic.' || t, '42501', format('%s may not read %s', who, t))
  FROM unnest(ARRAY['ana', 'beto', 'vet', 'guest', 'screen', 'worker', 'payments']) who, unnest(ARRAY['money_movements', 'day_closes']) t;
SELECT may_not(who, pg_temp.close('no', 0), '42501', who || ' may not close a day') FROM unnest(ARRAY['ana', 'beto', 'vet', 'guest', 'worker', 'payments']) who;
SELECT may_not(who, pg_temp.reopen('no'), '42501', who || ' may not open one again') FROM unnest(ARRAY['ana', 'reception', 'vet', 'guest', 'worker', 'payments']) who;

-- the close
SELECT may_not('reception', pg_temp.close('c1', 9, '{50}'), 'HU010', 'A close of a day that looks otherwise than what was seen is refused');
SELECT may_not('reception', pg_temp.close('c1', 10, '{}', NULL, p_currencies => '{}', p_methods => '{}'), 'HU007 counted', 'Cash has to be counted');
SELECT may_not('reception', pg_temp.close('c1', 10, v), 'HU007 counted', format('A count of %s is refused', v)) FROM unnest(ARRAY['{NaN}', '{50.001}', '{NULL}', '{1,2}', '{9999999999999}']) v;
SELECT may_not('reception', pg_temp.close('c1', 10, '{40}', NULL, p_methods => '{mercado_pago}'), 'HU007 counted', 'What is at Mercado Pago is not counted by hand');
SELECT may_not('reception', pg_temp.close('c1', 10, '{50,30}', NULL, p_currencies => '{PEN,PEN}', p_methods => '{efectivo,transferencia}'), 'HU007 counted', 'nor what did not move');
SELECT may_not('reception', pg_temp.close('c1', 10, '{50,5}', NULL, p_currencies => '{PEN,PEN}', p_methods => '{efectivo,efectivo}'), 'HU007 counted', 'nor anything twice');
SELECT may_not('reception', pg_temp.close('c1', 10, '{45}'), 'HU007 reason', 'A difference wants a reason');
SELECT may_not('reception', pg_temp.close('c1', 10, '{45}', '  '), 'HU007 reason', 'which is not blank');
SELECT may_not('reception', pg_temp.close('c1', 10, p_day => clinic_private.today() + 1), 'HU007 day', 'A day that has not begun is not closed');
SELECT is((SELECT count(*)::int FROM clinic.day_closes), 0, 'None of this closes anything');
SELECT is((SELECT count(*)::int FROM clinic.money_movements WHERE close_id IS NOT NULL), 0, 'nor takes a movement');
SELECT may('reception', pg_temp.close('c1', 10, '{45,30}', 'Faltan cinco soles', p_currencies => '{PEN,PEN}', p_methods => '{efectivo,tarjeta}'), 'The desk closes its day');
SELECT may('reception', pg_temp.close('c1', 10, '{45,30}', 'Faltan cinco soles'), 'and sends it again');
SELECT is((SELECT string_agg(created_by || reason, '') FROM clinic.day_closes), person('reception') || 'Faltan cinco soles', 'It is there once, with who and why');
SELECT is(pg_temp.line('c1', 'efectivo'), '3|100.00|-50.00|0.00|0.00|50.00|45.00', 'with the cash as it was and as it was counted');
SELECT is(pg_temp.line('c1', 'tarjeta'), '2|50.00|0.00|-20.00|0.00|30.00|30.00', 'the card''s');
SELECT is(pg_temp.line('c1', 'mercado_pago'), '5|50.00|0.00|-50.00|0.00|0.00', 'and Mercado Pago''s, which nobody counts');
SELECT may_not(who, pg_temp.close('c2', 0, '{0}'), 'HU006 day', who || ' may not close it twice') FROM unnest(ARRAY['reception', 'admin']) who;
SELECT sees('admin', format('SELECT count(*) FROM clinic.audit_log WHERE row_id = %L AND person_id = %L', id('c1'), person('reception')), 1, 'The log says who closed it');

-- after the close
SELECT may('reception', pg_temp.charge('late', 'third'), 'A charge after the close is taken all the same');
SELECT is((SELECT close_id FROM clinic.money_movements WHERE payment_id = id('late')), NULL::uuid, 'and belongs to no close');
SELECT is(pg_temp.line('c1', 'efectivo'), '3|100.00|-50.00|0.00|0.00|50.00|45.00', 'The figures of the close stand');
SELECT ok(NOT has_table_privilege('huella_definer', 'clinic.day_close_lines', 'UPDATE, DELETE'), 'for the functions'' owner as well');
SELECT ok(NOT has_column_privilege('huella_definer', 'clinic.money_movements', 'amount', 'UPDATE')
      AND NOT has_table_privilege('huella_definer', 'clinic.money_movements', 'DELETE'), 'who can neither rewrite a movement nor erase one');
SELECT may_not('admin', pg_temp.reopen('c1', ' '), 'HU007 reason', 'A day is not opened again without a reason');
SELECT may_not('admin', pg_temp.reopen('nothing'), 'HU003', 'nor one that was not closed');
SELECT may('admin', pg_temp.reopen('c1'), 'The admin opens it again');
SELECT may('admin', pg_temp.reopen('c1'), 'and sends it again');
SELECT is((SELECT reopened_by || reopen_reason FROM clinic.day_closes), person('admin') || 'Faltó un cobro', 'The close stays, with who opened it and why');
SELECT may('reception', pg_temp.close('c3', 11, '{100}'), 'Then it is closed anew, without a difference or a reason');
SELECT is(pg_temp.line('c3', 'efectivo'), '4|150.00|-50.00|0.00|0.00|100.00|100.00', 'with what came after');
SELECT is(pg_temp.line('c1', 'efectivo'), '3|100.00|-50.00|0.00|0.00|50.00|45.00', 'and the first close''s figures are still there');

-- whose day
SELECT may('admin', 'SELECT clinic.save_payment_rules(15, 120, 1)', 'The admin says how many days back the desk may close');
SELECT may_not('reception', 'SELECT clinic.save_payment_rules(15, 120, 9)', '42501', 'and the desk does not');
SELECT may_not('admin', format('SELECT clinic.save_payment_rules(%s)', v), 'HU007 ' || c, format('Rules of %s are refused', v))
  FROM (VALUES ('4, 120, 1', 'link_minutes'), ('121, 120, 1', 'link_minutes'), ('NULL, 120, 1', 'link_minutes'), ('15, 14, 1', 'unpaid_minutes'),
               ('15, 10081, 1', 'unpaid_minutes'), ('15, NULL, 32', 'close_days_back'), ('15, NULL, -1', 'close_days_back')) x (v, c);
SELECT may_not('reception', pg_temp.close('c4', 0, '{0}', p_day => clinic_private.today() - 2), 'HU008 day', 'The desk may not close an older day');
SELECT may('reception', pg_temp.close('c4', 0, '{0}', p_day => clinic_private.today() - 1), 'but yesterday, on which nothing moved');
SELECT may('admin', pg_temp.close('c5', 0, '{0}', p_day => clinic_private.today() - 2), 'The admin may close any');

-- more went back than came in
SELECT may('reception', format('SELECT clinic.refund_payment(%L, %L, NULL, %L)', id('r9'), id('late'), 'Se atendió mal'), 'Money of another day goes back');
UPDATE clinic.settings SET close_days_back = 31;
SELECT may('admin', pg_temp.reopen('c4'), 'Another day''s close');
SELECT may('admin', pg_temp.reopen('c5'), 'and another''s');
ALTER TABLE clinic.money_movements DISABLE TRIGGER ALL;
UPDATE clinic.money_movements SET day = day - 1, close_id = NULL WHERE payment_id = id('late') AND kind = 'devolucion';
ALTER TABLE clinic.money_movements ENABLE TRIGGER ALL;
SELECT may('reception', pg_temp.close('c6', 1, '{-50}', p_day => clinic_private.today() - 1), 'A drawer may have less than it began with');
SELECT is(pg_temp.line('c6', 'efectivo'), '1|0.00|0.00|-50.00|0.00|-50.00|-50.00', 'and the figures say so');

-- currencies without cents
UPDATE clinic.settings SET currency = 'CLP';
SELECT may_not('admin', pg_temp.close('c7', 0, '{10.50}', 'x', clinic_private.today() - 5, '{CLP}'), 'HU007 counted', 'Chilean pesos have no cents');
SELECT may_not('admin', pg_temp.close('c7', 0, '{10}', 'x', clinic_private.today() - 5, '{PEN}'), 'HU007 counted', 'Cash is counted in the clinic''s currency, too');
SELECT may('admin', pg_temp.close('c7', 0, '{0}', NULL, clinic_private.today() - 5, '{CLP}'), 'A day in another currency');

SELECT * FROM writes_nothing('clinic.money_movements');
SELECT * FROM writes_nothing('clinic.day_closes');
SELECT * FROM writes_nothing('clinic.day_close_lines');
SELECT * FROM finish();
ROLLBACK;
