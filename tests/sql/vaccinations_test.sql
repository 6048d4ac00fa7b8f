-- SPDX-License-Identifier: GPL-3.0-or-later
-- clinic.vaccinations.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.save(p_id text, p_patient text, p_with jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.save_vaccination(%L, %L, %L, %L, %L, %L, %L, %L, %L, %L)', tap.id(p_id), tap.id(p_patient),
                  v ->> 'record', v ->> 'vaccine', v ->> 'product', v ->> 'lot', v ->> 'given_on', v ->> 'is_ours', v ->> 'next_due_on', v ->> 'version')
      FROM (SELECT jsonb_build_object('vaccine', 'Séxtuple', 'product', 'Nobivac DHPPi', 'lot', 'A123', 'is_ours', true,
                   'given_on', clinic_private.today(), 'next_due_on', clinic_private.today() + 365) || p_with AS v) x
$$;
CREATE FUNCTION pg_temp.void(p_id text, p_reason text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.void_vaccination(%L, %L)', tap.id(p_id), p_reason)
$$;
CREATE FUNCTION pg_temp.version(p_id text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_build_object('version', updated_at::text) FROM clinic.vaccinations WHERE id = tap.id(p_id)
$$;
CREATE FUNCTION pg_temp.card(p_patient text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT count(*) FROM clinic.vaccinations_of(%L)', tap.id(p_patient))
$$;

-- vet
SELECT may_not('vet', pg_temp.save('a', 'nusta', '{"vaccine": " "}'), 'HU007 vaccine', 'A vaccine has a name');
SELECT may_not('vet', pg_temp.save('a', 'nusta', jsonb_build_object('given_on', v)), 'HU007 given_on', format('It was not given on %s', v)) FROM unnest(ARRAY['2999-01-01', '1879-01-01', NULL]) v;
SELECT may_not('vet', pg_temp.save('a', 'nusta', jsonb_build_object('next_due_on', v)), 'HU007 next_due_on', format('The next is not due on %s', v)) FROM unnest(ARRAY['2020-01-01', '2999-01-01']) v;
SELECT may_not('vet', pg_temp.save('a', 'nusta', jsonb_build_object('lot', repeat('9', 61))), 'HU007 lot', 'A lot has its length');
SELECT may_not('vet', pg_temp.save('a', 'nobody'), 'HU003', 'A vaccine is given to a patient that exists');
SELECT attended('tobys', 'toby');
SELECT may_not('vet', pg_temp.save('a', 'nusta', jsonb_build_object('record', id('tobys'))), 'HU003', 'A vaccine is not given in another patient''s visit');
SELECT may('vet', pg_temp.save('a', 'nusta'), 'A vet may write a line');
SELECT may('vet', pg_temp.save('a', 'nusta'), 'and send it again');
SELECT is((SELECT count(*)::int FROM clinic.vaccinations), 1, 'It is there once');
SELECT is((SELECT given_by FROM clinic.vaccinations), person('vet'), 'given by him');
SELECT may_not('vet2', pg_temp.save('a', 'nusta', '{"lot": "B7"}'), 'HU010', 'Nobody may correct what he has not read');
SELECT may('vet2', pg_temp.save('a', 'nusta', pg_temp.version('a') || '{"lot": "B7"}'), 'Another vet may correct it');
SELECT is((SELECT given_by FROM clinic.vaccinations), person('vet'), 'which leaves who gave it');
SELECT sees('admin', format('SELECT changes -> ''lot'' FROM clinic.audit_log WHERE row_id = %L AND action = ''update''', id('a')), '["A123", "B7"]', 'The log says what was corrected');
SELECT may_not('vet', pg_temp.save('a', 'toby', pg_temp.version('a')), 'HU003', 'A line does not move to another patient');
SELECT may('vet', pg_temp.save('elsewhere', 'nusta', '{"is_ours": false, "given_on": "2024-03-01", "next_due_on": "2025-03-01"}'), 'A vet may write what was given elsewhere');
SELECT ok((SELECT given_by IS NULL FROM clinic.vaccinations WHERE id = id('elsewhere')), 'by nobody of ours');
SELECT may('vet', pg_temp.save('in', 'toby', jsonb_build_object('record', id('tobys'))), 'A vaccine may belong to a visit');
SELECT may_not('vet', format('SELECT clinic.undo_take(%L)', id('tobys turn')), 'HU005', 'whose call is not taken back then');
SELECT may_not('vet', 'UPDATE clinic.vaccinations SET lot = ''X''', '42501', 'A vet may not write past the functions');
SELECT ok(NOT has_table_privilege('huella_definer', 'clinic.vaccinations', 'DELETE'), 'Not even our own functions erase a line');

-- voiding
SELECT may('vet', pg_temp.void('elsewhere', 'Era de otro perro'), 'A vet may take a line off the card');
SELECT may('vet', pg_temp.void('elsewhere', 'Era de otro perro'), 'and send it again');
SELECT sees('vet', pg_temp.card('nusta'), 1, 'It is on the card no more');
SELECT may_not('vet', pg_temp.save('elsewhere', 'nusta', pg_temp.version('elsewhere') || '{"lot": "Z"}'), 'HU003', 'What is off the card is not corrected');
SELECT may('vet', pg_temp.void('elsewhere', NULL), 'It may be put back');
SELECT sees('vet', pg_temp.card('nusta'), 2, 'and is there again');
SELECT may_not('vet', pg_temp.void('nothing', 'X'), 'HU003', 'What does not exist is not voided');
SELECT may('vet', pg_temp.void('elsewhere', 'Otra vez'), 'Off it goes for the others to look');

-- this owner, another owner
SELECT sees('ana', pg_temp.card('nusta'), 1, 'An owner may read his pet''s card');
SELECT sees('ana', 'SELECT count(*) FROM clinic.vaccinations', 1, 'and the lines, but not what was voided');
SELECT reads('ana', 'clinic.vaccinations', '{id,patient_id,owner_id,record_id,vaccine,product,lot,given_on,next_due_on}', 'An owner may read what is on the card');
SELECT may_not('ana', pg_temp.save('mine', 'nusta'), '42501', 'An owner may not write on it');
SELECT may_not('ana', pg_temp.void('a', 'X'), '42501', 'nor void');
SELECT sees('beto', pg_temp.card('nusta'), 0, 'An owner may not read another''s card');
SELECT sees('beto', 'SELECT count(*) FROM clinic.vaccinations', 1, 'only his own');

-- reception, admin
SELECT sees('reception', pg_temp.card('nusta'), 1, 'The desk may read a card');
SELECT may_not('reception', pg_temp.save('desk', 'nusta'), '42501', 'but not write on it');
SELECT reads('reception', 'clinic.vaccinations', '{id,patient_id,owner_id,record_id,vaccine,product,lot,given_on,given_by,next_due_on,voided_at,void_reason,created_by,created_at,updated_at}', 'The staff may read all of a line');
SELECT sees('admin', pg_temp.card('nusta'), 1, 'The admin may read a card');
SELECT may_not('admin', pg_temp.save('boss', 'nusta'), '42501', 'but not write on it');

-- guest, second factor due, shut out
SELECT may_not('guest', pg_temp.card('nusta'), '42501', 'A guest may not read cards');
SELECT may_not('guest', 'SELECT id FROM clinic.vaccinations', '42501', 'nor lines');
SELECT may('vet', pg_temp.save('misis', 'misi'), 'A line for an owner whose second factor is due');
SELECT sees('unidentified', 'SELECT count(*) FROM clinic.vaccinations', 0, 'Before it he sees nothing');
SELECT may_not('unidentified', pg_temp.card('misi'), 'HU012', 'nor by the function');
SELECT may_not('inactive', pg_temp.card('rex'), 'HU001', 'Who is shut out may not read cards');
SELECT throws_ok(format('UPDATE clinic.vaccinations SET owner_id = %L WHERE id = %L', person('beto'), id('a')), '23503', NULL, 'A line belongs to its patient''s owner, whoever writes');
SELECT * FROM writes_nothing('clinic.vaccinations');
SELECT * FROM finish();
ROLLBACK;
