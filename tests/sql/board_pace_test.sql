-- SPDX-License-Identifier: GPL-3.0-or-later
-- What may still be taken back, by whom, and the estimate of the wait.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.walk_in(p_turn text, p_patient text, p_vet text DEFAULT NULL, p_triage int DEFAULT 3) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.walk_in(%L, %L, %L, %L, %L)', tap.id(p_turn), tap.id(p_patient), tap.person(p_vet), 'Cojera', p_triage)
$$;
-- A visit of today that is over: with whom, when it began and how long it took.
CREATE FUNCTION pg_temp.attended(p_name text, p_vet text, p_called timestamptz, p_minutes int) RETURNS void LANGUAGE sql AS $$
    INSERT INTO clinic.records (id, patient_id, owner_id, vet_id, attention_id, attended_on, diagnosis, signed_at, turn, triage, arrived_at, called_at, created_by)
    SELECT tap.id(p_name), p.id, p.owner_id, tap.person(p_vet), tap.id(p_name), clinic_private.today(), 'Sana', p_called + make_interval(mins => p_minutes), 90, 3, p_called, p_called, tap.person(p_vet)
      FROM clinic.patients p WHERE p.id = tap.id('rex')
$$;
CREATE FUNCTION pg_temp.wait_of(p_turn text) RETURNS integer LANGUAGE sql AS $$
    SELECT w.minutes FROM clinic_private.wait_estimates() w WHERE w.attention_id = tap.id(p_turn)
$$;
-- Whatever the hour is, both vets work; who does not is sent home below.
UPDATE clinic.vet_schedules SET starts_time = '00:00', ends_time = '23:59:59';
UPDATE clinic.settings SET time_zone = 'America/Lima'
 WHERE (now() AT TIME ZONE 'America/Lima')::time < '23:58';

-- ---- what may be taken back
SELECT may_not(who, 'SELECT clinic.reversible_steps()', '42501', who || ' may not read what the staff did') FROM unnest(ARRAY['ana', 'guest', 'screen', 'unidentified']) who;
SELECT sees('reception', 'SELECT count(*) FROM clinic.reversible_steps()', 0, 'In the morning there is nothing to take back');
SELECT may('reception', pg_temp.walk_in('t1', 'nusta', 'vet'), 'The desk puts Ñusta on the board');
SELECT sees('vet', 'SELECT step || patient_name || person_name FROM clinic.reversible_steps()', 'check_inÑustaRosa Mamani'::text, 'A vet at another PC may see it with who did it');
SELECT sees('vet', 'SELECT seconds_left BETWEEN 590 AND 600 FROM clinic.reversible_steps()', 'true'::text, 'and that ten minutes are left');
SELECT may('vet', format('SELECT clinic.take(%L, %L)', id('t1'), id('r1')), 'The vet calls');
SELECT sees('reception', 'SELECT step || person_name FROM clinic.reversible_steps()', 'takeValeria Peña'::text, 'The call has taken the check-in''s place');
SELECT may('reception', format('SELECT clinic.undo_take(%L)', id('t1')), 'The desk may take the call back');
SELECT sees('reception', 'SELECT string_agg(step, '' '') FROM clinic.reversible_steps()', 'check_in'::text, 'and the check-in may still be taken back');
SELECT may('vet', format('SELECT clinic.take(%L, %L)', id('t1'), id('r1')), 'Called again');
SELECT may('vet', format('SELECT clinic.save_record(%L, 1, NULL, %L, NULL, NULL, NULL)', id('r1'), 'Sana'), 'and written in');
SELECT sees('reception', 'SELECT count(*) FROM clinic.reversible_steps()', 0, 'What was written in is no longer offered');
SELECT may('vet', format('SELECT clinic.finish(%L)', id('r1')), 'Finished');
SELECT sees('admin', 'SELECT step || subject_id FROM clinic.reversible_steps()', 'finish' || id('r1'), 'is offered to the admin');
SELECT may('reception', format('SELECT clinic.undo_finish(%L)', id('r1')), 'and may be taken back at the desk');
SELECT is((SELECT count(*)::int FROM clinic.audit_log WHERE action IN ('undo_take', 'undo_finish') AND person_id = person('reception')), 2, 'Both are on the log with who took them back');
SELECT may('vet', format('SELECT clinic.finish(%L)', id('r1')), 'Finished at last');
SELECT a_day_later('clinic.records', 'finished_at', id('r1'));
SELECT sees('reception', 'SELECT count(*) FROM clinic.reversible_steps()', 0, 'The clinic''s minutes later nothing is offered');

-- ---- the wait
SELECT may_not(who, 'SELECT clinic.wait_estimates()', '42501', who || ' may not read the staff''s estimates') FROM unnest(ARRAY['ana', 'guest', 'screen', 'unidentified']) who;
SELECT is(clinic_private.spoken_wait(m), wanted, format('%s minutes are said as %s', m, coalesce(wanted::text, 'nothing')))
  FROM (VALUES (0, 0), (2.9, 0), (3, 5), (5, 5), (5.1, 10), (26, 30), (31, 40), (89, 90), (91, 120), (240, 240), (241, NULL)) v (m, wanted);

SELECT is((SELECT array_agg(minutes::text) FROM clinic_private.paces()), '{20,20}'::text[], 'Before the first visit the plan is the pace');
SELECT may('reception', pg_temp.walk_in('w1', 'nusta', 'vet'), 'Ñusta waits for the one vet');
SELECT may('reception', pg_temp.walk_in('w2', 'toby', 'vet'), 'and Toby after her');
SELECT is(ARRAY[pg_temp.wait_of('w1'), pg_temp.wait_of('w2')], ARRAY[0, 20], 'Who is first waits for nobody, the second one visit');
SELECT may('reception', pg_temp.walk_in('w3', 'misi'), 'Who waits for any vet');
SELECT is(pg_temp.wait_of('w3'), 0, 'goes to the one who is free');
SELECT may('reception', format('SELECT clinic.set_triage(%L, 1, %L)', id('w2'), 'Sangra'), 'Toby is an emergency');
SELECT is(ARRAY[pg_temp.wait_of('w2'), pg_temp.wait_of('w1')], ARRAY[0, 20], 'He goes before, and the estimates with him');
SELECT sees('ana', 'SELECT wait_minutes FROM clinic.my_board()', 20, 'An owner may see how long his own will wait');
SELECT sees('reception', format('SELECT minutes FROM clinic.wait_estimates() WHERE attention_id = %L', id('w1')), 20, 'The desk sees the same');

-- the day's own pace: the median of what was, and the plan for as much as three visits
SELECT pg_temp.attended('d' || i, 'vet', now() - interval '90 minutes', 40) FROM generate_series(1, 6) i;
SELECT pg_temp.attended('long', 'vet', now() - interval '20 hours', 1190) WHERE now() - interval '20 hours' IS NOT NULL;
SELECT is((SELECT round(minutes) FROM clinic_private.paces() WHERE vet_id = person('vet')), 38::double precision, 'Six visits of 40 minutes outweigh a plan of 20; one that nobody closed for a day does not count');
SELECT is((SELECT round(minutes) FROM clinic_private.paces() WHERE vet_id = person('vet2')), 33::double precision, 'who has had none is taken to be as fast as the house');
SELECT is(pg_temp.wait_of('w1'), 40, 'and who waits is told so');
SELECT may('vet', format('SELECT clinic.take(%L, %L)', id('w2'), id('r2')), 'While Toby is inside');
SELECT is(pg_temp.wait_of('w1'), 40, 'the wait is his visit');
UPDATE clinic.current_attentions SET called_at = now() - interval '35 minutes' WHERE id = id('w2');
SELECT is(pg_temp.wait_of('w1'), 10, 'When it has lasted longer than usual a fifth of a visit is said, not nothing');

-- nobody at work: nothing is promised
DELETE FROM clinic.vet_schedules;
SELECT is(pg_temp.wait_of('w1'), 10, 'A vet who attends is at work, whatever the plan says');
SELECT may('vet', format('SELECT clinic.save_record(%L, 1, NULL, %L, NULL, NULL, NULL)', id('r2'), 'Sana'), 'Toby''s record is written');
SELECT may('vet', format('SELECT clinic.finish(%L)', id('r2')), 'and finished');
SELECT is(pg_temp.wait_of('w1'), 0, 'and within the hour after his last visit, too');
UPDATE clinic.users SET is_active = false WHERE id = person('vet');
SELECT is((SELECT count(*)::int FROM clinic_private.wait_estimates()), 0, 'With no vet at work nothing is promised');
SELECT sees('ana', 'SELECT coalesce(wait_minutes::text, ''unknown'') FROM clinic.my_board()', 'unknown'::text, 'nor to an owner');
SELECT * FROM finish();
ROLLBACK;
