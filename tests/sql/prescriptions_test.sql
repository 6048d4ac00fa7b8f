-- SPDX-License-Identifier: GPL-3.0-or-later
-- clinic.prescriptions and clinic.prescription_items; and a vet's licence.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.items(p_with jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_build_array('{"drug": "Amoxicilina", "presentation": "Suspensión 250 mg/5 ml", "dose": "3 ml", "route": "Oral",
        "frequency": "Cada 12 horas", "duration": "7 días", "quantity": "1 frasco"}'::jsonb
        || jsonb_build_object('id', gen_random_uuid()) || p_with)
$$;
CREATE FUNCTION pg_temp.issue(p_id text, p_record text, p_items jsonb DEFAULT pg_temp.items(), p_replaces text DEFAULT NULL, p_notes text DEFAULT 'Con comida') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.issue_prescription(%L, %L, %L, %L, %L)', tap.id(p_id), tap.id(p_record), tap.id(p_replaces), p_notes, p_items)
$$;
CREATE FUNCTION pg_temp.count_of(p_patient text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT count(*) FROM clinic.prescriptions_of(%L)', tap.id(p_patient))
$$;

-- vet: his own visit, a draft
SELECT attended('visit', 'nusta');
SELECT may_not('vet', pg_temp.issue('none', 'visit', '[]'), 'HU007 items', 'A prescription may not be empty');
SELECT may_not('vet', pg_temp.issue('none', 'visit', v), 'HU007 items', format('%s is no list of drugs', v)) FROM unnest(ARRAY['{}', '3', 'null']::jsonb[]) v;
SELECT may_not('vet', pg_temp.issue('none', 'visit', (SELECT jsonb_agg(pg_temp.items() -> 0) FROM generate_series(1, 41))), 'HU007 items', 'nor may it have more than 40 drugs');
SELECT may_not('vet', pg_temp.issue('none', 'visit', pg_temp.items(jsonb_build_object(v, ' '))), 'HU007 items.1.' || v, format('A %s is due', v)) FROM unnest(ARRAY['drug', 'dose']) v;
SELECT may_not('vet', pg_temp.issue('none', 'visit', pg_temp.items(jsonb_build_object('frequency', repeat('ñ', 201)))), 'HU007 items.1.frequency', 'A frequency has its length');
SELECT may_not('vet', pg_temp.issue('none', 'visit', pg_temp.items(jsonb_build_object('drug', E'A\u202eB'))), 'HU007 items.1.drug', 'A drug may not turn the direction of what follows');
SELECT may_not('vet', pg_temp.issue('none', 'visit', pg_temp.items('{"id": "x"}')), 'HU007 items.1.id', 'A line has an id');
SELECT may_not('vet', pg_temp.issue('none', 'visit', pg_temp.items(), NULL, repeat('n', 2001)), 'HU007 notes', 'Notes have their length');
SELECT may_not('vet', pg_temp.issue('none', 'nothing'), 'HU003', 'A prescription is of a visit that exists');
SELECT is((SELECT count(*)::int FROM clinic.prescriptions) + (SELECT count(*)::int FROM clinic.prescription_items), 0, 'Nothing of this was written');
SELECT may('vet', pg_temp.issue('first', 'visit'), 'A vet may prescribe in his own visit');
SELECT may('vet', pg_temp.issue('first', 'visit', pg_temp.items('{"drug": "Otra"}')), 'and send it again after a broken link');
SELECT is((SELECT string_agg(drug, ',') FROM clinic.prescription_items), 'Amoxicilina', 'What was issued first stays, once');
SELECT is((SELECT licence_number FROM clinic.prescriptions), 'CMVP 10234', 'It bears the licence that the vet has that day');
SELECT may_not('vet2', pg_temp.issue('first', 'visit'), 'HU006', 'Another vet may not take its id');
SELECT may_not('vet2', pg_temp.issue('other', 'visit'), 'HU002', 'nor prescribe in a visit that is not his');
SELECT may_not('vet', format('SELECT clinic.undo_take(%L)', id('visit turn')), 'HU005', 'A call is not taken back where something was prescribed');

-- a correction
SELECT may_not('vet', pg_temp.issue('fix', 'visit', pg_temp.items(), 'nothing'), 'HU003', 'Only what exists is replaced');
SELECT may('vet', pg_temp.issue('fix', 'visit', pg_temp.items('{"dose": "2 ml"}'), 'first'), 'A correction is a new one that replaces it');
SELECT may_not('vet', pg_temp.issue('fix2', 'visit', pg_temp.items(), 'first'), 'HU010', 'What was replaced may not be replaced again');
SELECT sees('vet', format('SELECT string_agg(is_replaced::text, '','' ORDER BY issued_at) FROM clinic.prescriptions_of(%L)', id('nusta')), 'true,false', 'A vet sees which one counts');
SELECT may_not('vet', 'UPDATE clinic.prescription_items SET dose = ''X''', '42501', 'A vet may not write past the function');
SELECT ok(NOT has_table_privilege('huella_definer', t, 'UPDATE, DELETE'), format('Not even our own functions change %s', t)) FROM unnest(ARRAY['clinic.prescriptions', 'clinic.prescription_items']) t;
SELECT reads('vet', 'clinic.prescriptions', '{id,record_id,patient_id,owner_id,vet_id,licence_number,replaces_id,notes,issued_at,created_by,created_at}', 'A vet may read all of a prescription');
SELECT sees('vet2', pg_temp.count_of('nusta'), 2, 'Another vet may read them');
SELECT attended('second', 'toby', 'vet2');
SELECT may_not('vet2', pg_temp.issue('across', 'second', pg_temp.items(), 'fix'), 'HU003', 'A prescription of another visit may not be replaced');
SELECT may('vet2', pg_temp.issue('tobys', 'second'), 'Another vet prescribes in his own visit');

-- this owner
SELECT sees('ana', 'SELECT count(*) FROM clinic.prescriptions', 2, 'An owner may read those of his pets');
SELECT sees('ana', 'SELECT count(*) FROM clinic.prescription_items', 2, 'with their lines');
SELECT sees('ana', pg_temp.count_of('nusta'), 2, 'and by the function');
SELECT sees('ana', format('SELECT items -> 0 ->> ''dose'' FROM clinic.prescriptions_of(%L) WHERE NOT is_replaced', id('nusta')), '2 ml', 'each with what is given');
SELECT reads('ana', 'clinic.prescriptions', '{id,record_id,patient_id,owner_id,licence_number,replaces_id,notes,issued_at}', 'An owner may read what concerns him of a prescription');
SELECT may_not('ana', pg_temp.issue('mine', 'visit'), '42501', 'An owner may not prescribe');

-- another owner
SELECT sees('beto', 'SELECT count(*) FROM clinic.prescriptions', 1, 'An owner may not read those of others');
SELECT sees('beto', pg_temp.count_of('nusta'), 0, 'not by the function either');

-- reception, admin
SELECT may_not('reception', 'SELECT id FROM clinic.prescriptions', '42501', 'The desk may not read prescriptions');
SELECT may_not('reception', pg_temp.count_of('nusta'), '42501', 'nor by the function');
SELECT may_not('reception', pg_temp.issue('desk', 'visit'), '42501', 'nor prescribe');
SELECT sees('admin', 'SELECT count(*) FROM clinic.prescriptions', 3, 'The admin may read every prescription');
SELECT may_not('admin', pg_temp.issue('boss', 'visit'), '42501', 'but not prescribe');
SELECT sees('admin', 'SELECT count(*) FROM clinic.audit_log WHERE table_name = ''prescription_items'' AND changes ->> ''drug'' = ''***''', 3, 'The log says that something was prescribed, not what');

-- guest, second factor due, shut out
SELECT may_not('guest', 'SELECT id FROM clinic.prescriptions', '42501', 'A guest may not read prescriptions');
SELECT may_not('guest', pg_temp.count_of('nusta'), '42501', 'nor by the function');
SELECT attended('misis', 'misi', 'vet2');
SELECT may('vet2', pg_temp.issue('misis', 'misis'), 'One for an owner whose second factor is due');
SELECT sees('unidentified', 'SELECT count(*) FROM clinic.prescriptions', 0, 'Before it he sees nothing');
SELECT may_not('unidentified', pg_temp.count_of('misi'), 'HU012', 'nor by the function');
SELECT may_not('inactive', pg_temp.count_of('rex'), 'HU001', 'Who is shut out may not read prescriptions');
SELECT throws_ok(format('INSERT INTO clinic.prescription_items (id, prescription_id, owner_id, position, drug, dose, created_by) VALUES (%L, %L, %L, 2, %L, %L, %L)', id('x'), id('fix'), person('beto'), 'X', 'X', person('vet')), '23503', NULL, 'A line belongs to its prescription''s owner, whoever writes');
SELECT * FROM writes_nothing('clinic.prescriptions');
SELECT * FROM writes_nothing('clinic.prescription_items');

-- the licence
CREATE FUNCTION pg_temp.licence(p_who text, p_licence text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.set_licence(%L, %L)', tap.person(p_who), p_licence)
$$;
SELECT may_not(v, pg_temp.licence('vet', 'CMVP 1'), '42501', format('%s may not say under which licence a vet works', v)) FROM unnest(ARRAY['ana', 'reception', 'vet', 'guest']) v;
SELECT may_not('admin', pg_temp.licence('reception', 'CMVP 1'), 'HU003', 'Only a vet has a licence');
SELECT may_not('admin', pg_temp.licence('vet', repeat('9', 41)), 'HU007 licence_number', 'A licence has its length');
SELECT may('admin', pg_temp.licence('vet', ' CMVP 20999 '), 'The admin may say it');
SELECT is((SELECT licence_number FROM clinic.users WHERE id = person('vet')), 'CMVP 20999', 'and it is there');
SELECT is((SELECT licence_number FROM clinic.prescriptions WHERE id = id('first')), 'CMVP 10234', 'What was issued before bears the old one');
SELECT * FROM finish();
ROLLBACK;
