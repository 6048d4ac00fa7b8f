-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.shift(p_id text, p_from text, p_to text, p_vet text DEFAULT 'vet', p_weekday text DEFAULT '1', p_kind text DEFAULT 'turno',
                              p_until text DEFAULT NULL, p_since text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.save_schedule(%L, %L, %L, %L, %L, %L, %L, %L, NULL)', tap.id(p_id), tap.person(p_vet), p_kind, p_weekday, p_from, p_to, p_since, p_until)
$$;

-- this owner, another owner
SELECT reads('ana', 'clinic.vet_schedules', '{}', 'An owner may not read the vets'' hours');
SELECT may_not('ana', 'SELECT id FROM clinic.vet_schedules', '42501', 'not a column of them');
SELECT sees('ana', 'SELECT count(*) FROM clinic.vets()', 2, 'An owner may know who can be booked');
SELECT sees('ana', format('SELECT count(*) FROM clinic.free_slots(%L, %L, %L)', person('vet'), id('consulta'), tomorrow('08:00')::date), 30, 'An owner may see the slots that are free');
SELECT may_not('ana', pg_temp.shift('new', '19:00', '20:00'), '42501', 'An owner may not change hours');

-- reception, vet
SELECT reads(who, 'clinic.vet_schedules', '{id,vet_id,kind,weekday,starts_time,ends_time,valid_from,valid_to,reason,updated_at}', who || ' may read hours') FROM unnest(ARRAY['reception', 'vet', 'admin']) who;
SELECT sees(who, 'SELECT count(*) FROM clinic.vet_schedules', 14, who || ' may see everybody''s hours') FROM unnest(ARRAY['reception', 'vet', 'admin']) who;
SELECT may_not(who, pg_temp.shift('new', '19:00', '20:00'), '42501', who || ' may not change hours') FROM unnest(ARRAY['reception', 'vet']) who;
SELECT may_not(who, format('SELECT clinic.remove_schedule(%L)', id('vet1')), '42501', who || ' may not remove hours') FROM unnest(ARRAY['ana', 'reception', 'vet', 'guest']) who;

-- admin
SELECT may('admin', pg_temp.shift('new', '19:00', '20:00'), 'The admin may add hours');
SELECT may('admin', pg_temp.shift('new', '19:00', '20:30'), 'and change them by the same id');
SELECT is((SELECT count(*)::int FROM clinic.vet_schedules WHERE id = id('new') AND ends_time = '20:30'), 1, 'They are there once');
SELECT may_not('admin', pg_temp.shift('over', '17:00', '19:00'), 'HU006 starts_time', 'Hours of one vet may not overlap');
SELECT may('admin', pg_temp.shift('over', '18:00', '19:00'), 'Hours may touch');
SELECT may_not('admin', pg_temp.shift('back', '21:00', '20:00'), 'HU007 ends_time', 'Hours may not end before they start');
SELECT may_not('admin', pg_temp.shift('none', NULL, NULL), 'HU007 ends_time', 'Hours may not be empty');
SELECT may_not('admin', pg_temp.shift('day8', '21:00', '22:00', 'vet', '8'), 'HU007', 'A week has seven days');
SELECT may_not('admin', pg_temp.shift('desk', '21:00', '22:00', 'reception'), 'HU003', 'Only vets have hours');
SELECT may_not('admin', pg_temp.shift('away', '00:00', '23:59', 'vet', NULL, 'ausencia'), 'HU007 valid_to', 'An absence must end');
SELECT may_not('admin', pg_temp.shift('away', '00:00', '23:59', 'vet', NULL, 'ausencia', '2020-01-01', '2020-02-01'), 'HU007 valid_to', 'An absence may not end before it begins');
SELECT may('admin', pg_temp.shift('away', '00:00', '23:59', 'vet', NULL, 'ausencia', tomorrow('00:00')::date::text), 'The admin may write an absence');
SELECT sees('ana', format('SELECT count(*) FROM clinic.free_slots(%L, %L, %L)', person('vet'), id('consulta'), tomorrow('08:00')::date), 0, 'A vet who is away has no free slot');
SELECT may('admin', pg_temp.shift('new', '19:00', '20:30', 'vet2'), 'Hours sent again for another vet change nothing');
SELECT is((SELECT vet_id FROM clinic.vet_schedules WHERE id = id('new')), person('vet'), 'they stay with their vet');
SELECT may('admin', format('SELECT clinic.remove_schedule(%L)', id('new')), 'The admin may remove hours');
SELECT may('admin', format('SELECT clinic.remove_schedule(%L)', id('new')), 'and again');
SELECT may_not('admin', 'DELETE FROM clinic.vet_schedules', '42501', 'not past the functions');
SELECT is((SELECT count(*)::int FROM clinic.audit_log WHERE table_name = 'vet_schedules' AND person_id = person('admin')), 5, 'Each change is on the log in his name');

-- guest, second factor due, shut out
SELECT may_not('guest', 'SELECT clinic.vets()', '42501', 'A guest may not ask who works here');
SELECT may_not('unidentified', 'SELECT clinic.vets()', 'HU012', 'Before the second factor nobody may ask who works here');
SELECT may_not('inactive', 'SELECT clinic.vets()', 'HU001', 'nor who is shut out');

SELECT * FROM writes_nothing('clinic.vet_schedules');
SELECT * FROM finish();
ROLLBACK;
