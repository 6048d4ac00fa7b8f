-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.saving(p_patient text, p_allergies text, p_version integer DEFAULT 1) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.save_clinical_history(%L, %L, %L, NULL, NULL)', tap.id(p_patient), p_version, p_allergies)
$$;

-- this owner
SELECT reads('ana', 'clinic.clinical_histories', '{id,patient_id,owner_id,allergies,chronic_conditions,updated_at}', 'An owner may read allergies and conditions, not the clinic''s notes');
SELECT sees('ana', 'SELECT string_agg(allergies, '','') FROM clinic.clinical_histories', 'Penicilina'::text, 'An owner may see the history of his own pet alone');
SELECT may_not('ana', 'SELECT notes FROM clinic.clinical_histories', '42501', 'An owner may not read the clinic''s notes');
SELECT may_not('ana', 'SELECT id FROM clinic.clinical_histories WHERE notes LIKE ''M%''', '42501', 'nor ask about them');
SELECT may_not('ana', pg_temp.saving('nusta', 'X'), '42501', 'An owner may not write a history');

-- another owner
SELECT sees('beto', format('SELECT count(*) FROM clinic.clinical_histories WHERE patient_id = %L', id('nusta')), 0, 'Another owner may not see it');

-- reception
SELECT sees('reception', 'SELECT count(*) FROM clinic.clinical_histories', 4, 'The desk may see allergies');
SELECT may_not('reception', 'SELECT notes FROM clinic.clinical_histories', '42501', 'and not the vets'' notes');
SELECT may_not('reception', pg_temp.saving('nusta', 'X'), '42501', 'The desk may not write a history');

-- vet
SELECT reads('vet', 'clinic.clinical_histories', '{id,patient_id,owner_id,allergies,chronic_conditions,notes,updated_at,version,updated_by}', 'A vet may read the notes');
SELECT may('vet', pg_temp.saving('nusta', E'Pollo\nTrigo'), 'A vet may write a history');
SELECT may('vet', pg_temp.saving('nusta', E'Pollo\nTrigo'), 'and send it again');
SELECT is((SELECT allergies FROM clinic.clinical_histories WHERE patient_id = id('nusta')), E'Pollo\nTrigo', 'and it is there');
SELECT may_not('vet2', pg_temp.saving('nusta', 'Otra cosa'), 'HU010', 'A vet who read an older version replaces nothing');
SELECT may_not('vet2', pg_temp.saving('nusta', 'Otra cosa', NULL), 'HU010', 'nor one who says nothing of what was read');
SELECT is((SELECT allergies FROM clinic.clinical_histories WHERE patient_id = id('nusta')), E'Pollo\nTrigo', 'What the first wrote is there');
SELECT sees('vet2', format('SELECT version FROM clinic.clinical_histories WHERE patient_id = %L AND updated_by = %L', id('nusta'), person('vet')), 2, 'and the second may read which version it is and who wrote it');
SELECT may('vet2', pg_temp.saving('nusta', E'Pollo\nTrigo\nPolen', 2), 'and then write');
SELECT may('vet2', pg_temp.saving('nusta', E'Pollo\nTrigo\nPolen', 2), 'and send it again');
SELECT sees('vet', format('SELECT version FROM clinic.clinical_histories WHERE patient_id = %L', id('nusta')), 3, 'A retry is no new version');
SELECT may_not(who, 'SELECT updated_by FROM clinic.clinical_histories', '42501', who || ' may not read who wrote it') FROM unnest(ARRAY['ana', 'reception', 'admin']) who;
SELECT may_not('vet', pg_temp.saving('nusta', repeat('ñ', 2001)), 'HU007 allergies', 'Allergies have their length');
SELECT may_not('vet', pg_temp.saving('nobody', 'X'), 'HU003', 'A pet that does not exist has no history');
SELECT may_not('vet', format('UPDATE clinic.clinical_histories SET owner_id = %L', person('beto')), '42501', 'A vet may not move a history to another owner');

-- admin
SELECT may_not('admin', 'SELECT notes FROM clinic.clinical_histories', '42501', 'The admin may not read the vets'' notes');
SELECT may_not('admin', pg_temp.saving('nusta', 'X'), '42501', 'The admin may not write a history');

-- guest, second factor due, shut out
SELECT may_not('guest', 'SELECT id FROM clinic.clinical_histories', '42501', 'A guest may not read histories');
SELECT sees(who, 'SELECT count(*) FROM clinic.clinical_histories', 0, who || ' sees no history, not even his own pet''s') FROM unnest(ARRAY['unidentified', 'inactive']) who;

-- the rules
SELECT throws_ok(format('INSERT INTO clinic.clinical_histories (patient_id, owner_id, created_by) VALUES (%L, %L, %L)', id('nusta'), person('ana'), person('ana')),
                 '23505', NULL, 'A patient has one history, whoever writes');
SELECT throws_ok(format('UPDATE clinic.clinical_histories SET owner_id = %L WHERE patient_id = %L', person('beto'), id('nusta')),
                 '23503', NULL, 'A history belongs to its animal''s owner, whoever writes');
SELECT * FROM writes_nothing('clinic.clinical_histories');
SELECT * FROM finish();
ROLLBACK;
