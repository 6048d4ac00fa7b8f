-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.from_mark(p_key text, p_patient uuid, p_count int) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT string_agg(patient_name, %L) FROM clinic.patients_from(%L, %L, %s)', ',', p_key, p_patient, p_count)
$$;
CREATE FUNCTION pg_temp.marks() RETURNS text LANGUAGE sql AS $$
    SELECT 'SELECT string_agg(name_key || total, '','') FROM clinic.patient_marks(100)'::text
$$;

-- reception, vet, admin
SELECT sees(who, pg_temp.marks(), 'misi4'::text, who || ' learns where the pages begin and how many patients there are') FROM unnest(ARRAY['reception', 'vet', 'admin']) who;
SELECT sees(who, pg_temp.from_mark('misi', id('misi'), 9), 'Misi,Ñusta,Rex,Toby'::text, who || ' reads them by name, accents ignored') FROM unnest(ARRAY['reception', 'vet', 'admin']) who;
SELECT sees('reception', pg_temp.from_mark('nusta', id('nusta'), 2), 'Ñusta,Rex'::text, 'from any of them on');
SELECT sees('reception', pg_temp.from_mark('zz', id('x'), 9), NULL::text, 'and behind the last there is nobody');
SELECT sees('reception', 'SELECT count(*) FROM clinic.patients_from('''', ''00000000-0000-0000-0000-000000000000'', NULL)', 4, 'Without a count it is a page');
UPDATE clinic.patients SET name = 'Ámbar' WHERE id = id('toby');
SELECT sees('reception', pg_temp.from_mark('', '00000000-0000-0000-0000-000000000000', 2), 'Ámbar,Misi'::text, 'Who gets another name stands in another place');
UPDATE clinic.patients SET archived_at = now() WHERE id = id('toby');
SELECT sees('reception', 'SELECT is_archived FROM clinic.patients_from(''ambar'', ''00000000-0000-0000-0000-000000000000'', 1)', true, 'Who was put away says so');
INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, species, breed, colour, is_neutered, created_by)
SELECT gen_random_uuid(), person('ana'), 'Luna', 'Quispe', 'H', 'Gato', 'Mestiza', 'Negro', true, person('ana') FROM generate_series(1, 246);
SELECT sees('reception', 'SELECT count(*) FROM clinic.patient_marks(100)', 3, 'Two hundred and fifty patients are three pages');
SELECT sees('reception', 'SELECT count(DISTINCT p.patient_id) FROM clinic.patient_marks(100) m CROSS JOIN LATERAL clinic.patients_from(m.name_key, m.patient_id, 100) p', 250, 'which together hold each of them once, also of one name');

-- owners, guest, services
SELECT may_not(who, pg_temp.marks(), '42501', who || ' may not count the patients') FROM unnest(ARRAY['ana', 'beto', 'unidentified', 'inactive', 'guest', 'worker', 'payments']) who;
SELECT may_not(who, pg_temp.from_mark('', id('x'), 9), '42501', who || ' may not list them') FROM unnest(ARRAY['ana', 'beto', 'unidentified', 'inactive', 'guest', 'worker', 'payments']) who;
SELECT may_not(who, 'SELECT 1 FROM clinic_private.patient_order', '42501', who || ' may not read their order') FROM unnest(ARRAY['ana', 'reception', 'vet', 'admin', 'guest', 'worker']) who;
UPDATE clinic.users SET is_mfa_enabled = true WHERE id = person('reception');
SELECT may_not('reception', pg_temp.from_mark('', id('x'), 9), 'HU012', 'Before the second factor the desk may not list them');
SELECT may_not('reception', pg_temp.marks(), 'HU012', 'nor count them');

SELECT * FROM writes_nothing('clinic_private.patient_order');
SELECT * FROM finish();
ROLLBACK;
