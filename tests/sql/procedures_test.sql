-- SPDX-License-Identifier: GPL-3.0-or-later
-- clinic.procedures and clinic.record_procedures.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
SELECT attended('record', 'nusta');
CREATE FUNCTION pg_temp.offer(p_id text, p_name text, p_kind text DEFAULT 'rayos_x', p_price text DEFAULT '60') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.save_procedure(%L, %L, %L, %L, true)', tap.id(p_id), p_name, p_kind, p_price)
$$;
CREATE FUNCTION pg_temp.perform(p_id text, p_procedure text, p_result text, p_record text DEFAULT 'record') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.save_record_procedure(%L, %L, %L, %L)', tap.id(p_id), tap.id(p_record), tap.id(p_procedure), p_result)
$$;

-- admin
SELECT may('admin', pg_temp.offer('xray', 'Rayos X'), 'The admin may add a procedure');
SELECT may('admin', pg_temp.offer('xray', 'Rayos X de tórax'), 'and change it by the same id');
SELECT is((SELECT count(*)::int FROM clinic.procedures WHERE name = 'Rayos X de tórax'), 1, 'It is there once');
SELECT may('admin', pg_temp.offer('urine', 'Orina', 'orina', NULL), 'A procedure may have no price');
SELECT may_not('admin', pg_temp.offer('bad', ''), 'HU007 name', 'A procedure needs a name');
SELECT may_not('admin', pg_temp.offer('bad', repeat('ñ', 10000)), 'HU007 name', 'that is not endless');
SELECT may_not('admin', pg_temp.offer('bad', 'X', 'magia'), 'HU007', 'A kind that is not on the list is refused');
SELECT may_not('admin', pg_temp.offer('bad', 'X', 'otro', v), 'HU007', format('A price of %s is refused', v)) FROM unnest(ARRAY['-1', 'NaN', '1e12']) v;
SELECT is((SELECT count(*)::int FROM clinic.procedures WHERE id = id('bad')), 0, 'Nothing of what was refused reaches the table');
SELECT reads('admin', 'clinic.record_procedures', '{id,record_id,procedure_id,result,created_at}', 'The admin may read what was done, for reports');
SELECT may_not('admin', pg_temp.perform('done', 'xray', 'X'), '42501', 'and may not do it');

-- vet
SELECT may_not('vet', pg_temp.offer('own', 'Mío'), '42501', 'A vet may not change the catalogue');
SELECT may('vet', pg_temp.perform('done', 'xray', NULL), 'A vet may add a procedure to his draft');
SELECT may('vet', pg_temp.perform('done', 'xray', 'Sin fractura'), 'and its result by the same id');
SELECT is((SELECT string_agg(result, '|') FROM clinic.record_procedures), 'Sin fractura', 'It is there once');
SELECT may_not('vet', pg_temp.perform('wrong', 'nothing', 'X'), 'HU003', 'A procedure that is not in the catalogue is refused');
SELECT may_not('vet', pg_temp.perform('long', 'xray', repeat('ñ', 10001)), 'HU007 result', 'A result has its length');
SELECT may_not('vet2', pg_temp.perform('theirs', 'xray', 'X'), 'HU002', 'A vet may not add to another''s draft');
SELECT may_not('vet2', format('SELECT clinic.remove_record_procedure(%L, %L)', id('done'), id('record')), 'HU002', 'nor remove from it');
SELECT may('vet', pg_temp.perform('oops', 'urine', NULL), 'What was added by mistake');
SELECT may('vet', format('SELECT clinic.remove_record_procedure(%L, %L)', id('oops'), id('record')), 'may be removed');
SELECT may('vet', format('SELECT clinic.remove_record_procedure(%L, %L)', id('oops'), id('record')), 'and again');
SELECT is((SELECT count(*)::int FROM clinic.record_procedures), 1, 'One is left');
SELECT reads('vet', 'clinic.record_procedures', '{id,record_id,owner_id,procedure_id,result,is_published,created_at,updated_at}', 'A vet may read what was done');
SELECT attended('other', 'toby', 'vet2');
SELECT may('vet2', pg_temp.perform('done', 'xray', 'Robado', 'other'), 'The id of another record''s procedure');
SELECT is((SELECT record_id || result FROM clinic.record_procedures WHERE id = id('done')), id('record') || 'Sin fractura', 'changes nothing of it');

-- this owner, another owner
SELECT reads('ana', 'clinic.procedures', '{id,name,kind,price,is_active,updated_at}', 'An owner may read the catalogue');
SELECT may_not('ana', pg_temp.offer('own', 'Mío'), '42501', 'and may not change it');
SELECT may_not('ana', pg_temp.perform('own', 'xray', 'X'), '42501', 'nor add to a record');
SELECT sees('ana', 'SELECT count(*) FROM clinic.record_procedures', 0, 'An owner may not see a result before the signature');
SELECT may('vet', format('SELECT clinic.save_record(%L, 1, NULL, %L, NULL, NULL, NULL)', id('record'), 'Esguince'), 'The vet writes');
SELECT may('vet', format('SELECT clinic.sign_record(%L, 2)', id('record')), 'and signs');
SELECT sees('ana', 'SELECT result FROM clinic.record_procedures', 'Sin fractura'::text, 'After it he may');
SELECT sees('ana', 'SELECT procedures[1] FROM clinic.my_records(NULL)', 'Rayos X de tórax: Sin fractura'::text, 'with its name');
SELECT sees('beto', 'SELECT count(*) FROM clinic.record_procedures', 0, 'Another owner may not');
SELECT may_not('vet', pg_temp.perform('late', 'xray', 'X'), 'HU013', 'Nothing is added to a signed record');
SELECT may_not('vet', format('SELECT clinic.remove_record_procedure(%L, %L)', id('done'), id('record')), 'HU013', 'nor removed from it');

-- reception
SELECT sees('reception', 'SELECT count(*) FROM clinic.procedures', 2, 'The desk may read the catalogue');
SELECT may_not('reception', pg_temp.offer('own', 'Mío'), '42501', 'and may not change it');
SELECT may_not('reception', 'SELECT id FROM clinic.record_procedures', '42501', 'nor read what was done to whom');

-- guest, second factor due, shut out
SELECT may_not('guest', 'SELECT id FROM clinic.procedures', '42501', 'A guest may not read the catalogue');
SELECT sees(who, 'SELECT count(*) FROM clinic.procedures', 0, who || ' sees no catalogue') FROM unnest(ARRAY['unidentified', 'inactive']) who;
UPDATE clinic.users SET is_mfa_enabled = true WHERE id = person('admin');
SELECT may_not('admin', pg_temp.offer('new', 'X'), 'HU012', 'Before the second factor the admin may not change the catalogue');

SELECT throws_ok(format('UPDATE clinic.record_procedures SET owner_id = %L', person('beto')), '23503', NULL, 'A result belongs to its record''s owner, whoever writes');
SELECT * FROM writes_nothing('clinic.procedures');
SELECT * FROM writes_nothing('clinic.record_procedures');
SELECT * FROM finish();
ROLLBACK;
