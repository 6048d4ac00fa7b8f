-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may call for help, how often, and who comes.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
CREATE FUNCTION pg_temp.call(p_id text, p_place text DEFAULT 'Kiosco 1', p_screen text DEFAULT 'sign-in') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.call_for_help(%L, %L, %L)', tap.id(p_id), p_place, p_screen)
$$;

-- a guest
SELECT may('guest', pg_temp.call('g1'), 'A guest may call for help');
SELECT may('guest', pg_temp.call('g1'), 'and send it again');
SELECT may('guest', pg_temp.call('g2'), 'and again at the same kiosk');
SELECT may('guest', pg_temp.call('g2', '  KIOSCO   1 '), 'however it is written');
SELECT is((SELECT count(*)::int FROM clinic.help_calls), 1, 'and it is there once');
SELECT is((SELECT to_jsonb(h) - ARRAY['id', 'called_at', 'updated_at'] FROM clinic.help_calls h), '{"place": "Kiosco 1", "screen": "sign-in", "state": "abierta", "owner_id": null, "handled_by": null, "handled_at": null}'::jsonb, 'with the place and the screen and nothing of a person');
SELECT may_not('guest', pg_temp.call('g3', repeat('x', 41)), 'HU007 place', 'A place is short');
SELECT may_not('guest', pg_temp.call('g3', NULL), 'HU007 place', 'and is said');
SELECT may_not('guest', pg_temp.call('g3', place), 'HU007 place', 'A place is a name: not ' || quote_literal(place)) FROM unnest(ARRAY['', ' ', '<b>x</b>', 'https://x.test', 'ana@huella.test', '+51 987 654 321', 'a;b', '=1+1']) place;
SELECT may_not('guest', pg_temp.call('g3', 'Kiosco 2', screen), 'HU007 screen', 'A screen is a code: not ' || quote_nullable(screen)) FROM unnest(ARRAY['Ayuda por favor', 'x y', '', NULL]) screen;
SELECT may_not('guest', 'SELECT clinic.call_for_help(NULL, ''Kiosco 2'', ''home'')', 'HU007 id', 'A call has its id');
SELECT may('guest', pg_temp.call('g' || n, 'Kiosco ' || n), 'Kiosk ' || n || ' may call as well') FROM generate_series(2, 5) n;
SELECT may_not('guest', pg_temp.call('g6', 'Kiosco 6'), 'HU011', 'but guests together have five open calls');
SELECT may_not('guest', 'SELECT clinic.open_help_calls()', '42501', 'A guest may not read the calls');
SELECT may_not('guest', format('SELECT clinic.attend_help(%L)', id('g1')), '42501', 'nor close one');
SELECT may_not('guest', 'SELECT id FROM clinic.help_calls', '42501', 'nor see the table');

-- an owner
SELECT may('ana', pg_temp.call('a1', 'Kiosco 7', 'pay'), 'An owner''s call does not wait for the guests''');
SELECT is((SELECT owner_id FROM clinic.help_calls WHERE id = id('a1')), person('ana'), 'and says who it is');
SELECT may('beto', pg_temp.call('a1', 'Kiosco 8'), 'The id of another''s call changes nothing');
SELECT is((SELECT place || (owner_id = person('ana')) FROM clinic.help_calls WHERE id = id('a1')), 'Kiosco 7true', 'of it');
SELECT may('ana', pg_temp.call('a2', 'Kiosco 8'), 'He may call at two more');
SELECT may('ana', pg_temp.call('a3', 'Kiosco 9'), 'at once');
SELECT may_not('ana', pg_temp.call('a4', 'Kiosco 10'), 'HU011', 'and at no fourth');
SELECT may_not('ana', 'SELECT id FROM clinic.help_calls', '42501', 'An owner may not read who calls');
SELECT may_not('ana', 'SELECT clinic.open_help_calls()', '42501', 'by no way');
SELECT may_not('ana', format('SELECT clinic.attend_help(%L)', id('a1')), '42501', 'nor close a call');
SELECT may_not('unidentified', pg_temp.call('u1', 'Kiosco 11'), 'HU012', 'Before the second factor nobody calls in his own name');
SELECT may_not('inactive', pg_temp.call('u1', 'Kiosco 11'), 'HU001', 'nor who is shut out');
SELECT may_not(who, pg_temp.call('s1', 'Kiosco 11'), '42501', who || ' has a voice of his own') FROM unnest(ARRAY['reception', 'vet', 'admin', 'screen', 'worker', 'payments']) who;

-- reception
SELECT sees('reception', 'SELECT string_agg(x ->> ''place'', '', '') FROM clinic.open_help_calls() x', 'Kiosco 1, Kiosco 2, Kiosco 3, Kiosco 4, Kiosco 5, Kiosco 7, Kiosco 8, Kiosco 9'::text, 'The desk may see who calls, the longest first');
SELECT sees('reception', 'SELECT x ->> ''owner_name'' FROM clinic.open_help_calls() x OFFSET 5', 'Ana María Quispe Ñahui'::text, 'and whom to greet');
SELECT may('reception', format('SELECT clinic.attend_help(%L)', id('g1')), 'It may go');
SELECT may('vet', format('SELECT clinic.attend_help(%L)', id('g1')), 'A vet who goes as well');
SELECT is((SELECT state || (handled_by = person('reception')) FROM clinic.help_calls WHERE id = id('g1')), 'atendidatrue', 'comes second');
SELECT may_not('admin', format('SELECT clinic.attend_help(%L)', id('nothing')), 'HU003', 'Nobody goes where nobody called');
SELECT sees('admin', 'SELECT count(*) FROM clinic.open_help_calls()', 7, 'The admin may see it too');
SELECT may('guest', pg_temp.call('g6', 'Kiosco 1'), 'The kiosk may call again');

-- an hour of calls
UPDATE clinic.help_calls SET state = 'atendida';
INSERT INTO clinic.help_calls (id, place, screen, state) SELECT gen_random_uuid(), 'Kiosco 1', 'home', 'atendida' FROM generate_series(1, 24);
SELECT may_not('guest', pg_temp.call('g7'), 'HU011', 'Guests together have thirty calls an hour');
SELECT may('ana', pg_temp.call('a5'), 'which are not an owner''s');
UPDATE clinic.help_calls SET called_at = called_at - interval '61 minutes' WHERE state = 'atendida';
SELECT may('guest', pg_temp.call('g7', 'Kiosco 2'), 'until the hour is over');
UPDATE clinic.help_calls SET called_at = called_at - interval '4 hours' WHERE id = id('g7');
SELECT sees('worker', 'SELECT clinic.close_past_days()', 1, 'A call that nobody heard ends');
SELECT is((SELECT state FROM clinic.help_calls WHERE id = id('g7')), 'vencida', 'by itself');

-- the house
SELECT is(ARRAY(SELECT clinic_private.check_guest()), '{}'::text[], 'The guest has the rights that are written down, and no others');
GRANT EXECUTE ON FUNCTION clinic.open_help_calls() TO huella_guest;
SELECT is(ARRAY(SELECT clinic_private.check_guest()), '{"huella_guest may call clinic.open_help_calls()"}'::text[], 'A function that somebody gave him is noticed');
REVOKE EXECUTE ON FUNCTION clinic.open_help_calls() FROM huella_guest;
GRANT SELECT (place) ON clinic.help_calls TO huella_guest;
SELECT ok('huella_guest has SELECT on clinic.help_calls' = ANY (ARRAY(SELECT clinic_private.check_catalogue())), 'and a column');
SELECT may_not(who, 'SELECT signature FROM clinic_private.guest_functions', '42501', who || ' may not read the list') FROM unnest(ARRAY['ana', 'reception', 'admin', 'guest']) who;
SELECT * FROM writes_nothing('clinic.help_calls');
SELECT * FROM writes_nothing('clinic_private.guest_functions');
SELECT * FROM finish();
ROLLBACK;
