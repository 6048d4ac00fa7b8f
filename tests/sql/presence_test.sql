-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
SELECT attended('visit', 'nusta');
CREATE FUNCTION pg_temp.announce(p_id text, p_patient text DEFAULT 'nusta', p_record text DEFAULT 'visit', p_writing boolean DEFAULT false)
RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.announce_presence(%L, %L, %L, %L)', tap.id(p_id), tap.id(p_patient), tap.id(p_record), p_writing)
$$;
CREATE FUNCTION pg_temp.leave(p_id text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.leave_presence(%L)', tap.id(p_id))
$$;
-- The pgTAP session plays everybody, so a second PC is a row of a backend that exists: any other one.
CREATE FUNCTION pg_temp.elsewhere(p_id text, p_person text, p_alive boolean DEFAULT true) RETURNS void LANGUAGE sql AS $$
    INSERT INTO clinic_private.presence (id, pid, backend_start, person_id, patient_id, record_id, is_writing)
    SELECT tap.id(p_id), a.pid, a.backend_start - CASE WHEN p_alive THEN '0' ELSE '1 day' END::interval, tap.person(p_person),
           tap.id('nusta'), tap.id('visit'), false
      FROM pg_stat_get_activity(NULL) a
     WHERE a.pid <> pg_backend_pid() AND a.pid NOT IN (SELECT pid FROM clinic_private.presence) LIMIT 1
$$;

-- vet
SELECT may('vet', pg_temp.announce('here'), 'A vet may say which record is open');
SELECT sees('vet', 'SELECT p ->> ''person_name'' FROM clinic.presence() p', 'Valeria Peña'::text, 'and is seen by name');
SELECT sees('vet', 'SELECT p ->> ''is_writing'' FROM clinic.presence() p', 'false'::text, 'as one who reads');
SELECT may('vet', pg_temp.announce('here', p_writing => true), 'The same session may say that it writes');
SELECT sees('vet', 'SELECT count(*) || max(p ->> ''is_writing'') FROM clinic.presence() p', '1true'::text, 'and is still there once');
SELECT may('vet', pg_temp.announce('here', p_writing => true), 'A beat may be sent again');
SELECT may('vet', pg_temp.announce('other'), 'A session that opens another view');
SELECT sees('vet', 'SELECT count(*) FROM clinic.presence() p', 1, 'is in one place only');
SELECT may_not('vet', pg_temp.announce('here', 'toby'), 'HU003', 'A visit of another patient may not be said to be open');
SELECT may_not('vet', pg_temp.announce('here', 'nobody', 'visit'), 'HU003', 'nor one of a patient who is none');
SELECT may('vet', format('SELECT clinic.announce_presence(%L, %L, NULL, NULL)', id('here'), id('toby')), 'A patient''s history may be open without a visit');

-- reception, admin
SELECT sees('reception', 'SELECT p ->> ''patient_id'' FROM clinic.presence() p', id('toby')::text, 'The desk may see who is where');
SELECT sees('admin', 'SELECT count(*) FROM clinic.presence()', 1, 'and the admin');
SELECT may_not('admin', pg_temp.announce('here'), 'HU002', 'nobody may speak in another''s name');
SELECT may('admin', pg_temp.leave('here'), 'nor send another away:');
SELECT sees('admin', 'SELECT count(*) FROM clinic.presence()', 1, 'he is still there');
SELECT may('vet', pg_temp.leave('here'), 'Who closes the record');
SELECT sees('vet', 'SELECT count(*) FROM clinic.presence()', 0, 'is gone');
SELECT may('vet', pg_temp.leave('here'), 'and may say so again');

-- those who left without a word
SELECT pg_temp.elsewhere('alive', 'vet2');
SELECT sees('vet', 'SELECT p ->> ''person_name'' FROM clinic.presence() p', 'Óscar Ibáñez de la Torre'::text, 'A second PC is seen');
UPDATE clinic_private.presence SET seen_at = now() - interval '46 seconds';
SELECT sees('vet', 'SELECT count(*) FROM clinic.presence()', 0, 'until it was silent for three beats');
SELECT pg_temp.elsewhere('dead', 'vet2', false);
SELECT sees('vet', 'SELECT count(*) FROM clinic.presence()', 0, 'or its session is gone');
SELECT may('vet', pg_temp.announce('here'), 'Whoever comes next');
SELECT is((SELECT count(*)::int FROM clinic_private.presence), 1, 'clears them away');

-- this owner, another, and who is nobody
SELECT may_not('ana', 'SELECT clinic.presence()', '42501', 'An owner may not see who reads her pet''s record');
SELECT may_not('ana', pg_temp.announce('mine'), '42501', 'nor say that she does');
SELECT may_not('ana', pg_temp.leave('here'), '42501', 'nor send anybody away');
SELECT may_not('beto', 'SELECT clinic.presence()', '42501', 'nor may another owner');
SELECT may_not('guest', 'SELECT clinic.presence()', '42501', 'A guest may not');
SELECT may_not('unidentified', 'SELECT clinic.presence()', '42501', 'nor who is not identified');
SELECT may_not('vet', 'SELECT pid FROM clinic_private.presence', '42501', 'Nobody may read the sessions themselves');
SELECT * FROM writes_nothing('clinic_private.presence');
SELECT * FROM finish();
ROLLBACK;
