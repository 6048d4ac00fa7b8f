-- SPDX-License-Identifier: GPL-3.0-or-later
-- clinic.record_media under clinic.record_procedures: the images of a procedure.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
SELECT attended('record', 'nusta');
SELECT attended('other', 'toby', 'vet2');
CREATE FUNCTION pg_temp.offer(p_id text, p_name text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.save_procedure(%L, %L, %L, 60, true)', tap.id(p_id), p_name, 'rayos_x')
$$;
CREATE FUNCTION pg_temp.perform(p_id text, p_record text DEFAULT 'record') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.save_record_procedure(%L, %L, %L, %L)', tap.id(p_id), tap.id(p_record), tap.id('xray'), 'Sin fractura')
$$;
CREATE FUNCTION pg_temp.attach(p_media text, p_procedure text, p_record text DEFAULT 'record') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.attach_to_record(%L, %L, %L)', tap.id(p_record), tap.id(p_media), tap.id(p_procedure))
$$;
CREATE FUNCTION pg_temp.move(p_media text, p_procedure text, p_record text DEFAULT 'record') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.move_record_media(%L, %L, %L)', tap.id(p_record), tap.id(p_media), tap.id(p_procedure))
$$;
CREATE FUNCTION pg_temp.place(p_media text) RETURNS uuid LANGUAGE sql AS $$
    SELECT record_procedure_id FROM clinic.record_media WHERE media_id = tap.id(p_media)
$$;
SELECT answer('admin', pg_temp.offer('xray', 'Rayos X de tórax'));
SELECT answer('ana', putting(id('photo'), id('nusta'), 'sarna'));
SELECT answer('vet', putting(id('film'), id('nusta'), 'placa', NULL, 'application/dicom'));
SELECT answer('vet', pg_temp.perform('thorax'));
SELECT answer('vet', pg_temp.perform('leg'));
SELECT answer('vet2', pg_temp.perform('foreign', 'other'));

-- vet
SELECT may('vet', pg_temp.attach('film', 'thorax'), 'A vet may put an image under a procedure of his draft');
SELECT may('vet', pg_temp.attach('film', 'thorax'), 'and send it again');
SELECT is(pg_temp.place('film'), id('thorax'), 'It stands there');
SELECT is((SELECT count(*)::int FROM clinic.record_media), 1, 'once');
SELECT may('vet', pg_temp.move('film', 'leg'), 'A vet may move it to another procedure');
SELECT is(pg_temp.place('film'), id('leg'), 'and it stands there');
SELECT may('vet', format('SELECT clinic.move_record_media(%L, %L, NULL)', id('record'), id('film')), 'or to the visit itself');
SELECT is(pg_temp.place('film'), NULL, 'where it has no procedure');
SELECT may('vet', format('SELECT clinic.attach_to_record(%L, %L)', id('record'), id('photo')), 'An image without a procedure belongs to the visit');
SELECT may_not('vet', pg_temp.move('film', 'foreign'), 'HU003', 'A procedure of another visit takes none');
SELECT may_not('vet', pg_temp.attach('photo', 'foreign'), 'HU003', 'neither new');
SELECT may_not('vet', pg_temp.move('nothing', 'leg'), 'HU003', 'An image that is not of the visit is not moved');
SELECT may_not('vet2', pg_temp.attach('film', 'thorax'), 'HU002', 'Another vet may not add to the procedure');
SELECT may_not('vet2', pg_temp.move('film', 'thorax'), 'HU002', 'nor move');
SELECT may('vet', pg_temp.move('film', 'thorax'), 'Where it belongs');
SELECT may('vet', pg_temp.move('photo', 'leg'), 'What the owner sent may stand under a procedure, too');
SELECT may('vet', format('SELECT clinic.remove_record_procedure(%L, %L)', id('leg'), id('record')), 'A procedure with images may be removed');
SELECT is(pg_temp.place('photo'), NULL, 'and its images stay with the visit');
SELECT reads('vet', 'clinic.record_media', '{record_id,media_id,owner_id,is_published,created_at,record_procedure_id}', 'A vet may read where an image stands');
SELECT ok(EXISTS (SELECT FROM clinic.audit_log WHERE table_name = 'record_media' AND action = 'update' AND row_id = id('record')), 'That an image was moved is on the log');

-- this owner, another owner, reception, admin
SELECT sees('ana', 'SELECT count(*) FROM clinic.record_media', 0, 'The owner sees nothing of it before the signature');
SELECT may_not('ana', pg_temp.attach('photo', 'thorax'), '42501', 'An owner may not put an image under a procedure');
SELECT may_not('ana', pg_temp.move('film', 'thorax'), '42501', 'nor move one');
SELECT may_not('reception', pg_temp.move('film', 'thorax'), '42501', 'The desk may not move one');
SELECT may_not('admin', pg_temp.move('film', 'thorax'), '42501', 'nor the admin');
SELECT may_not('guest', pg_temp.move('film', 'thorax'), '42501', 'nor a guest');
SELECT may_not('vet', format('UPDATE clinic.record_media SET record_procedure_id = NULL WHERE media_id = %L', id('film')), '42501', 'nor a vet past the functions');
SELECT may_not('admin', 'SELECT record_procedure_id FROM clinic.record_media', '42501', 'The admin has no use for where an image stands');
SELECT may('vet', format('SELECT clinic.save_record(%L, 1, NULL, %L, NULL, NULL, NULL)', id('record'), 'Esguince'), 'The vet writes');
SELECT may('vet', format('SELECT clinic.sign_record(%L, 2)', id('record')), 'and signs');
SELECT sees('ana', format('SELECT record_procedure_id FROM clinic.record_media WHERE media_id = %L', id('film')), id('thorax'), 'After it the owner sees where the X-ray stands');
SELECT sees('beto', 'SELECT count(*) FROM clinic.record_media', 0, 'Another owner does not');
SELECT may_not('vet', pg_temp.move('film', 'thorax'), 'HU013', 'In a signed record nothing is moved');
SELECT may_not('vet', pg_temp.attach('photo', 'thorax'), 'HU013', 'nor added');
SELECT may_not('reception', 'SELECT record_procedure_id FROM clinic.record_media', '42501', 'The desk may not read what was done');

-- on paper
UPDATE clinic.media SET thumbnail = '\x616263' WHERE id = id('film');
SELECT sees('ana', format('SELECT clinic.document_content(''informe'', %L) #>> ''{procedures,0,images,0,picture}''', id('record')), 'YWJj'::text, 'The report shows the image under its procedure');
SELECT sees('ana', format('SELECT jsonb_array_length(clinic.document_content(''informe'', %L) #> ''{procedures,0,images}'')', id('record')), 1, 'and no other');
SELECT may_not('beto', format('SELECT clinic.document_content(''informe'', %L)', id('record')), 'HU003', 'Another owner gets no report');

-- the rules
SELECT throws_ok(format('UPDATE clinic.record_media SET record_procedure_id = %L WHERE media_id = %L', id('foreign'), id('film')), '23503', NULL, 'An image stands under a procedure of its own visit, whoever writes');
SELECT throws_ok(format('DELETE FROM clinic.record_procedures WHERE id = %L', id('thorax')), '23503', NULL, 'and a procedure with images is not deleted under them');
SELECT * FROM finish();
ROLLBACK;
