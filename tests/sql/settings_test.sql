-- SPDX-License-Identifier: GPL-3.0-or-later
-- clinic.settings and clinic.services.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.settings(p_with jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.save_settings(%L, NULL, NULL, %L, %L, %L, %L, %L, %L)', v ->> 'name', v ->> 'zone', v ->> 'currency', v ->> 'slot', v ->> 'undo', v ->> 'ahead', v ->> 'cancel')
      FROM (SELECT '{"name": "Huellitas", "zone": "America/Bogota", "currency": "COP", "slot": 30, "undo": 10, "ahead": 60, "cancel": 2}'::jsonb || p_with AS v) x
$$;
CREATE FUNCTION pg_temp.service(p_id text, p_name text DEFAULT 'Baño', p_minutes text DEFAULT '30', p_price text DEFAULT '40') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.save_service(%L, %L, NULL, %L, %L, true)', tap.id(p_id), p_name, p_minutes, p_price)
$$;

-- the board's own two
SELECT may_not(who, 'SELECT clinic.save_board_settings(20, true)', '42501', who || ' may not change the board') FROM unnest(ARRAY['ana', 'reception', 'vet', 'guest', 'screen', 'worker', 'payments', 'inactive']) who;
SELECT may_not('admin', 'SELECT clinic.save_board_settings(4, true)', 'HU007 overdue_minutes', 'Nobody is late after four minutes');
SELECT may_not('admin', 'SELECT clinic.save_board_settings(NULL, true)', 'HU007 overdue_minutes', 'nor after none');
SELECT may('admin', 'SELECT clinic.save_board_settings(45, true)', 'The admin may say when somebody waits too long');
SELECT sees('reception', 'SELECT overdue_minutes || board_shows_photos::text FROM clinic.settings', '45true'::text, 'and the desk''s board knows');

-- this owner, another owner, reception, vet: read, never write
SELECT reads(who, 'clinic.settings', '{id,clinic_name,address,phone,time_zone,currency,slot_minutes,undo_minutes,booking_days_ahead,cancel_hours_before,link_minutes,unpaid_minutes,close_days_back,overdue_minutes,board_shows_photos,updated_at}', who || ' may read the clinic''s details') FROM unnest(ARRAY['ana', 'beto', 'reception', 'vet', 'admin']) who;
SELECT reads(who, 'clinic.services', '{id,name,description,duration_minutes,price,is_active,updated_at}', who || ' may read what is offered') FROM unnest(ARRAY['ana', 'beto', 'reception', 'vet', 'admin']) who;
SELECT sees(who, 'SELECT count(*) FROM clinic.services', 1, who || ' may see the services') FROM unnest(ARRAY['ana', 'reception', 'vet', 'admin']) who;
SELECT may_not(who, pg_temp.settings(), '42501', who || ' may not change the clinic') FROM unnest(ARRAY['ana', 'beto', 'reception', 'vet', 'guest', 'worker', 'payments', 'inactive']) who;
SELECT may_not(who, pg_temp.service('consulta', 'Gratis', '20', '0'), '42501', who || ' may not change a price') FROM unnest(ARRAY['ana', 'beto', 'reception', 'vet', 'guest', 'worker', 'payments', 'inactive']) who;

-- admin
SELECT may('admin', pg_temp.settings(), 'The admin may change the clinic');
SELECT is((SELECT clinic_name || time_zone || currency || slot_minutes FROM clinic.settings), 'HuellitasAmerica/BogotaCOP30', 'and it is changed');
SELECT may_not('admin', pg_temp.settings(v.with), v.code, v.title) FROM (VALUES
    ('{"name": ""}'::jsonb, 'HU007 clinic_name', 'The clinic may not be without a name'),
    (jsonb_build_object('name', repeat('ñ', 10000)), 'HU007 clinic_name', 'nor have an endless one'),
    ('{"zone": "Marte/Olimpo"}', 'HU007 time_zone', 'nor lie on another planet'),
    ('{"zone": null}', 'HU007', 'nor outside every zone'),
    ('{"currency": "USD"}', 'HU007', 'nor charge in a currency that Mercado Pago does not'),
    ('{"slot": 0}', 'HU007', 'A slot of no minutes is refused'),
    ('{"undo": 0}', 'HU007', 'and no time to undo'),
    ('{"ahead": 366}', 'HU007', 'and booking years ahead'),
    ('{"cancel": -1}', 'HU007', 'and cancelling after the fact')) v ("with", code, title);
SELECT may('admin', pg_temp.service('bath'), 'The admin may add a service');
SELECT may('admin', pg_temp.service('bath', 'Baño y corte'), 'and change it by the same id');
SELECT is((SELECT count(*)::int FROM clinic.services WHERE name = 'Baño y corte'), 1, 'It is there once');
SELECT may_not('admin', pg_temp.service('bad', ''), 'HU007 name', 'A service needs a name');
SELECT may_not('admin', pg_temp.service('bad', 'X', v), 'HU007 duration_minutes', format('A service of %s minutes is refused', coalesce(v, 'no'))) FROM unnest(ARRAY['0', '-5', '481', NULL]) v;
SELECT may_not('admin', pg_temp.service('bad', 'X', '20', v), 'HU007 price', format('A price of %s is refused', coalesce(v, 'nothing'))) FROM unnest(ARRAY['-1', '1e12', 'NaN', NULL]) v;
SELECT booked('visit', 'nusta', tomorrow('10:00'));
SELECT may('admin', pg_temp.service('consulta', 'Consulta', '40', '99'), 'The admin may change a price');
SELECT is((SELECT price FROM clinic.appointments WHERE id = id('visit')), 50.00, 'What was booked keeps the price it had');
SELECT may_not('admin', 'UPDATE clinic.settings SET clinic_name = ''X''', '42501', 'The admin may not write past the functions');
SELECT may_not('admin', 'DELETE FROM clinic.services', '42501', 'nor erase a service');
SELECT is((SELECT count(*)::int FROM clinic.audit_log WHERE person_id = person('admin') AND table_name IN ('settings', 'services')), 5, 'Each change is on the log in his name');

-- guest, second factor due, shut out
SELECT may_not('guest', 'SELECT clinic_name FROM clinic.settings', '42501', 'A guest may not read the clinic''s details');
SELECT may_not('guest', 'SELECT id FROM clinic.services', '42501', 'nor its prices');
SELECT sees(who, 'SELECT count(*) FROM clinic.settings', 0, who || ' sees no clinic') FROM unnest(ARRAY['unidentified', 'inactive']) who;
SELECT sees(who, 'SELECT count(*) FROM clinic.services', 0, who || ' sees no price') FROM unnest(ARRAY['unidentified', 'inactive']) who;
UPDATE clinic.users SET is_mfa_enabled = true WHERE id = person('admin');
SELECT may_not('admin', pg_temp.settings(), 'HU012', 'Before the second factor the admin may not change the clinic');

SELECT throws_ok('INSERT INTO clinic.settings DEFAULT VALUES', '23505', NULL, 'There is one clinic, whoever writes');
SELECT * FROM writes_nothing('clinic.settings');
SELECT * FROM writes_nothing('clinic.services');
SELECT * FROM finish();
ROLLBACK;
