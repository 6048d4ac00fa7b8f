-- SPDX-License-Identifier: GPL-3.0-or-later
-- clinic.records and clinic.record_addenda.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.save(p_record text, p_version int, p_diagnosis text, p_notes text DEFAULT NULL, p_weight text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.save_record(%L, %L, %L, %L, %L, %L, %L)', tap.id(p_record), p_version, 'Cojea', p_diagnosis, 'Reposo', p_notes, p_weight)
$$;
CREATE FUNCTION pg_temp.step(p_step text, p_record text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.%I(%L)', p_step, tap.id(p_record))
$$;
CREATE FUNCTION pg_temp.sign(p_record text, p_version int) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.sign_record(%L, %L)', tap.id(p_record), p_version)
$$;
CREATE FUNCTION pg_temp.add(p_id text, p_record text, p_body text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.add_addendum(%L, %L, %L)', tap.id(p_id), tap.id(p_record), p_body)
$$;

-- vet: his own draft, from a confirmed appointment
SELECT booked('visit', 'nusta', noon());
SELECT may('reception', format('SELECT clinic.check_in(%L, %L)', id('turn'), id('visit')), 'A confirmed appointment is checked in');
SELECT may('vet', format('SELECT clinic.take(%L, %L)', id('turn'), id('record')), 'and taken by its vet');
SELECT is((SELECT vet_id || attended_on::text FROM clinic.records WHERE id = id('record')), person('vet') || clinic_private.today()::text, 'The record is his, with the day by itself');
SELECT may('vet', pg_temp.save('record', 1, NULL), 'A vet may write in his draft');
SELECT may_not('vet', pg_temp.sign('record', 2), 'HU007 diagnosis', 'A draft may not be signed without a diagnosis');
SELECT may('vet', pg_temp.save('record', 2, 'Esguince', 'Secreto', '12.5'), 'A vet may write the diagnosis');
SELECT may('vet', pg_temp.save('record', 2, 'Esguince', 'Secreto', '12.5'), 'and send the same again after a broken link');
SELECT is((SELECT version FROM clinic.records WHERE id = id('record')), 3, 'which changes nothing');
SELECT may_not('vet', pg_temp.save('record', 1, 'Fractura'), 'HU010', 'A vet may not overwrite what he has not read');
SELECT may_not('vet', pg_temp.save('record', 3, repeat('ñ', 20001)), 'HU007 diagnosis', 'A diagnosis has its length');
SELECT may_not('vet', pg_temp.save('record', 3, 'X', NULL, v), 'HU007 weight_kg', format('A weight of %s is refused', v)) FROM unnest(ARRAY['-1', '0', '1e9', 'NaN']) v;
SELECT may_not('vet', pg_temp.save('nothing', 1, 'X'), 'HU003', 'A record that does not exist may not be written');
SELECT may_not('vet2', pg_temp.save('record', 3, 'Otro'), 'HU002', 'Another vet may not write in his draft');
SELECT may_not('vet2', pg_temp.step('finish', 'record'), 'HU002', 'nor finish it');
SELECT may_not('vet2', pg_temp.sign('record', 3), 'HU002', 'nor sign it');
SELECT may_not('vet', pg_temp.add('early', 'record', 'X'), 'HU005', 'A draft takes no addendum');
SELECT may_not('vet', 'UPDATE clinic.records SET diagnosis = ''X''', '42501', 'A vet may not write past the functions');
SELECT reads('vet', 'clinic.records', '{id,patient_id,owner_id,vet_id,appointment_id,attention_id,attended_on,visit_reason,anamnesis,diagnosis,treatment,internal_notes,weight_kg,version,signed_at,turn,triage,arrived_at,called_at,created_by,created_at,updated_at,finished_at}', 'A vet may read all of a record');

-- this owner, while it is a draft
SELECT reads('ana', 'clinic.records', '{id,patient_id,owner_id,vet_id,appointment_id,attended_on,visit_reason,anamnesis,diagnosis,treatment,weight_kg,signed_at,created_at,updated_at}', 'An owner may read what was found, not the vets'' notes');
SELECT sees('ana', 'SELECT count(*) FROM clinic.records', 0, 'An owner may not see a draft');
SELECT sees('ana', 'SELECT count(*) FROM clinic.my_records(NULL)', 0, 'nor by the function');

-- finishing
SELECT may('vet', pg_temp.step('finish', 'record'), 'A vet may finish');
SELECT may('vet', pg_temp.step('finish', 'record'), 'and send it again');
SELECT is((SELECT status FROM clinic.appointments WHERE id = id('visit')), 'atendida', 'The appointment is atendida');
SELECT is((SELECT count(*)::int FROM clinic.current_attentions), 0, 'the patient is off the board');
SELECT is((SELECT weight_kg FROM clinic.patients WHERE id = id('nusta')), 12.50, 'and has the new weight');
SELECT may('vet', pg_temp.save('record', 3, 'Esguince', 'Secreto del veterinario', '13'), 'The text may still be written');
SELECT sees('ana', 'SELECT count(*) FROM clinic.records', 0, 'and the owner does not see it yet');

-- signing
SELECT may_not('vet', pg_temp.sign('record', 3), 'HU010', 'A vet may not sign what he has not read');
SELECT may_not('vet', pg_temp.sign('record', NULL), 'HU010', 'nor without saying what he read');
SELECT may_not('ana', pg_temp.sign('record', 4), '42501', 'An owner may not sign');
SELECT may_not('reception', pg_temp.sign('record', 4), '42501', 'nor the desk');
SELECT may_not('admin', pg_temp.sign('record', 4), '42501', 'nor the admin');
SELECT may('vet', pg_temp.sign('record', 4), 'A vet may sign what he has read');
SELECT may('vet', pg_temp.sign('record', 4), 'and send it again');
SELECT is((SELECT weight_kg FROM clinic.patients WHERE id = id('nusta')), 13.00, 'The weight that was written last is the patient''s');
SELECT may_not('vet', pg_temp.save('record', 4, 'Otro'), 'HU013', 'A signed record may not be changed');
SELECT throws_ok(format('UPDATE clinic.records SET diagnosis = %L WHERE id = %L', 'Otro', id('record')), 'HU013', NULL, 'whoever writes');
SELECT throws_ok(format('UPDATE clinic.records SET signed_at = NULL WHERE id = %L', id('record')), 'HU013', NULL, 'and no signature is taken back');
SELECT throws_ok(format('UPDATE clinic.records SET weight_kg = 1 WHERE id = %L', id('record')), 'HU013', NULL, 'not even a weight');
SELECT may_not('vet', pg_temp.step('undo_finish', 'record'), 'HU013', 'A signed visit does not go back to the board');

-- the trail
SELECT is((SELECT string_agg(a.attname, ',') FROM pg_attribute a WHERE a.attrelid = 'clinic.records'::regclass AND a.attnum > 0 AND NOT a.attisdropped
              AND a.attname NOT IN ('id', 'created_at', 'updated_at')
              AND position('new.' || a.attname IN (SELECT prosrc FROM pg_proc WHERE proname = 'audit_record')) = 0), NULL, 'Every column of a record leaves a trail');
SELECT is((SELECT string_agg(changes::text, '') LIKE '%Secreto%' OR string_agg(changes::text, '') LIKE '%Esguince%' FROM clinic.audit_log WHERE row_id = id('record')), false, 'which holds no clinical word');
SELECT ok((SELECT count(*) = 3 FROM clinic.audit_log WHERE row_id = id('record') AND changes ? 'version' AND action = 'update' AND person_id = person('vet')), 'Each save is in it, with who saved');

-- addenda
SELECT may('vet2', pg_temp.add('note', 'record', E'Se revisó\nla placa'), 'Any vet may add to a signed record');
SELECT may('vet2', pg_temp.add('note', 'record', 'Otra cosa'), 'and send it again');
SELECT is((SELECT string_agg(body, '|') FROM clinic.record_addenda), E'Se revisó\nla placa', 'What was written first stays, once');
SELECT may_not('vet', pg_temp.add('empty', 'record', '  '), 'HU007 body', 'An addendum may not be empty');
SELECT may_not('vet', 'UPDATE clinic.record_addenda SET body = ''X''', '42501', 'An addendum may not be changed');
SELECT ok(NOT has_table_privilege('huella_definer', 'clinic.record_addenda', 'UPDATE, DELETE'), 'not even by our own functions');
SELECT may_not('reception', pg_temp.step('undo_finish', 'record'), 'HU013', 'What is signed may not be opened again');

-- this owner, another owner, once it is signed
SELECT sees('ana', 'SELECT diagnosis || treatment FROM clinic.records', 'EsguinceReposo'::text, 'An owner may read what was found of his own pet');
SELECT sees('ana', 'SELECT vet_name || addenda[1] FROM clinic.my_records(NULL)', E'Valeria PeñaSe revisó\nla placa'::text, 'with the vet''s name and what was added');
SELECT sees('ana', 'SELECT body FROM clinic.record_addenda', E'Se revisó\nla placa'::text, 'also from the table');
SELECT may_not('ana', 'SELECT internal_notes FROM clinic.records', '42501', 'not the vets'' notes');
SELECT is(outcome_text, NULL, 'nor by ' || view_name) FROM (
    SELECT c.relname AS view_name, (SELECT string_agg(x, '') FROM unnest(ARRAY[answer('ana', format('SELECT string_agg(to_jsonb(v)::text, '''') FROM informes.%I v', c.relname))]) x
            WHERE x LIKE '%Secreto del vet%') AS outcome_text
      FROM pg_class c WHERE c.relnamespace = 'informes'::regnamespace AND c.relkind = 'v') v;
SELECT sees('ana', 'SELECT count(*) FROM clinic.my_records(NULL) r WHERE to_jsonb(r)::text LIKE ''%Secreto%''', 0, 'nor by the function that lists visits');
SELECT may_not('ana', 'SELECT id FROM clinic.records WHERE internal_notes LIKE ''S%''', '42501', 'nor ask about them');
SELECT may_not('ana', 'SELECT r FROM clinic.records r', '42501', 'nor whole rows as one value');
SELECT may_not('ana', pg_temp.save('record', 3, 'X'), '42501', 'An owner may not write a record');
SELECT may_not('ana', pg_temp.add('own', 'record', 'X'), '42501', 'nor add to one');
SELECT reads('ana', 'clinic.record_addenda', '{id,record_id,owner_id,body,created_at}', 'An owner may not read who added');
SELECT sees('ana', format('SELECT count(anamnesis) FROM clinic.records WHERE id = %L', id('record')), 1, 'An owner may read the anamnesis once it is signed');
SELECT may_not('ana', 'SELECT internal_notes FROM clinic.records', '42501', 'but never what vets note for each other');
SELECT ok(bool_and(col_description('clinic.records'::regclass, a.attnum) IS NOT NULL), 'Each text of a record says who reads it') FROM pg_attribute a WHERE a.attrelid = 'clinic.records'::regclass AND a.attname IN ('anamnesis', 'diagnosis', 'treatment', 'internal_notes');
SELECT sees('beto', 'SELECT count(*) FROM clinic.records', 0, 'Another owner may not see it');
SELECT sees('beto', format('SELECT count(*) FROM clinic.my_records(%L)', id('nusta')), 0, 'nor by the function');
SELECT sees('beto', 'SELECT count(*) FROM clinic.record_addenda', 0, 'nor what was added');

-- reception
SELECT reads('reception', 'clinic.records', '{id,patient_id,owner_id,vet_id,appointment_id,attended_on,signed_at,created_at,updated_at,finished_at}', 'The desk may read that a visit was, not what was found');
SELECT may_not('reception', 'SELECT diagnosis FROM clinic.records', '42501', 'The desk may not read a diagnosis');
SELECT may_not('reception', 'SELECT id FROM clinic.record_addenda', '42501', 'nor what was added');
SELECT may_not('reception', pg_temp.save('record', 3, 'X'), '42501', 'nor write');

-- admin
SELECT reads('admin', 'clinic.records', '{id,patient_id,owner_id,vet_id,appointment_id,attended_on,signed_at,created_at,updated_at,diagnosis,treatment,created_by,finished_at}', 'The admin may read diagnosis and treatment, for reports');
SELECT may_not('admin', 'SELECT anamnesis FROM clinic.records', '42501', 'not the anamnesis');
SELECT may_not('admin', 'SELECT id FROM clinic.record_addenda', '42501', 'nor what was added');
SELECT may_not('admin', pg_temp.save('record', 3, 'X'), '42501', 'nor write');

-- undoing a finish
SELECT attended('second', 'toby');
SELECT may('vet', pg_temp.save('second', 1, 'Sano'), 'A second visit');
SELECT may('vet', pg_temp.step('finish', 'second'), 'is finished by mistake');
SELECT may_not('ana', pg_temp.step('undo_finish', 'second'), '42501', 'An owner may not open it again');
SELECT may('vet', pg_temp.step('undo_finish', 'second'), 'The vet may');
SELECT may('vet', pg_temp.step('undo_finish', 'second'), 'and again');
SELECT is((SELECT state || record_id FROM clinic.current_attentions), 'atendiendo' || id('second'), 'The patient is on the board as before');
SELECT may('vet', pg_temp.step('finish', 'second'), 'and finish');
SELECT a_day_later('clinic.records', 'finished_at', id('second'));
SELECT may_not('vet', pg_temp.step('undo_finish', 'second'), 'HU008', 'The clinic''s minutes later it stays finished');
SELECT may('vet', pg_temp.save('second', 2, 'Otitis'), 'but its text may be written');
SELECT may('vet', pg_temp.sign('second', 3), 'and signed');
SELECT attended('third', 'rex');
SELECT may('vet', pg_temp.save('third', 1, 'Sano'), 'A visit');
SELECT may('vet', pg_temp.sign('third', 2), 'may be signed at once');
SELECT is((SELECT count(*)::int FROM clinic.current_attentions), 0, 'which takes it off the board');

-- guest, second factor due, shut out
SELECT may_not('guest', 'SELECT id FROM clinic.records', '42501', 'A guest may not read records');
SELECT attended('mine', 'misi', 'vet2');
SELECT may('vet2', pg_temp.save('mine', 1, 'Sano'), 'A visit of a pet whose owner''s second factor is due');
SELECT may('vet2', pg_temp.sign('mine', 2), 'is signed');
SELECT sees('unidentified', 'SELECT count(*) FROM clinic.records', 0, 'Before the second factor its owner sees nothing of it');
SELECT may_not('unidentified', 'SELECT clinic.my_records(NULL)', 'HU012', 'nor by the function');
SELECT identify('unidentified', true);
SELECT sees('unidentified', 'SELECT count(*) FROM clinic.records', 1, 'After it he does');
SELECT identify('unidentified', false);
SELECT may_not('inactive', 'SELECT clinic.my_records(NULL)', 'HU001', 'Who is shut out may not read records');
UPDATE clinic.users SET is_mfa_enabled = true WHERE id = person('vet');
SELECT sees('vet', 'SELECT count(*) FROM clinic.records', 0, 'Before the second factor a vet sees no record');

SELECT throws_ok(format('UPDATE clinic.record_addenda SET owner_id = %L', person('beto')), '23503', NULL, 'An addendum belongs to its record''s owner, whoever writes');
SELECT * FROM writes_nothing('clinic.records');
SELECT * FROM writes_nothing('clinic.record_addenda');
SELECT * FROM finish();
ROLLBACK;
