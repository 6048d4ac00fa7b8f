-- SPDX-License-Identifier: GPL-3.0-or-later
-- clinic.media, clinic.record_media, clinic.appointment_media and the bytes behind them.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.bytes(p_id text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT convert_from(string_agg(c, %L), %L) FROM clinic.media_chunks(%L) AS c', '', 'UTF8', tap.id(p_id))
$$;
CREATE FUNCTION pg_temp.attach(p_to text, p_what text, p_media text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.attach_to_%s(%L, %L)', p_to, tap.id(p_what), tap.id(p_media))
$$;

-- this owner
SELECT may('ana', putting(id('photo'), id('nusta'), 'sarna'), 'An owner may keep a photo of his own pet');
SELECT may('ana', putting(id('photo'), id('nusta'), 'sarna'), 'and send it again');
SELECT is((SELECT count(*)::int FROM clinic.media), 1, 'It is there once');
SELECT is((SELECT url FROM clinic.media), 'huella:sha256/' || encode(sha256('sarna'), 'hex'), 'under the name of its content');
SELECT sees('ana', pg_temp.bytes('photo'), 'sarna'::text, 'and comes back as it was');
SELECT may('ana', putting(id('again'), id('nusta'), 'sarna'), 'The same file under another id');
SELECT is((SELECT count(*)::int FROM clinic_private.blobs), 1, 'costs its bytes once');
SELECT may_not('ana', putting(id('bad'), id('nusta'), 'sarna', repeat('0', 64)), 'HU007 content', 'Bytes that are not what they claim are refused');
SELECT may_not('ana', putting(id('bad'), id('nusta'), ''), 'HU007 content', 'and no bytes at all');
SELECT may_not('ana', putting(id('bad'), id('nusta'), 'x', NULL, 'text/html'), 'HU007 content', 'and a page in place of a picture');
SELECT may_not('ana', putting(id('bad'), id('nusta'), repeat('x', 20971521)), 'HU007 content', 'and more than 20 MB');
SELECT may_not('ana', putting(id('bad'), id('toby'), 'x'), 'HU003', 'An owner may not keep a photo of another''s pet');
SELECT may('ana', format('SELECT clinic.set_patient_photo(%L, %L)', id('nusta'), id('photo')), 'An owner may choose the portrait');
SELECT may_not('ana', format('SELECT clinic.set_patient_photo(%L, %L)', id('toby'), id('photo')), 'HU003', 'not of another''s pet');
SELECT booked('visit', 'nusta', tomorrow('10:00'));
SELECT may('ana', pg_temp.attach('appointment', 'visit', 'photo'), 'An owner may add a photo to his appointment');
SELECT may('ana', pg_temp.attach('appointment', 'visit', 'photo'), 'and again');
SELECT sees('ana', 'SELECT count(*) FROM clinic.appointment_media', 1, 'It is there once');
SELECT count(answer('ana', putting(id('p' || i), id('nusta'), 'p' || i))) FROM generate_series(1, 6) i;
SELECT may('ana', pg_temp.attach('appointment', 'visit', 'p' || i), 'up to six') FROM generate_series(1, 5) i;
SELECT may_not('ana', pg_temp.attach('appointment', 'visit', 'p6'), 'HU011', 'not more');
SELECT may_not('ana', pg_temp.attach('record', 'record', 'photo'), '42501', 'An owner may not add to a record');
SELECT may_not('ana', 'UPDATE clinic.media SET is_published = true', '42501', 'nor publish past the functions');
SELECT may_not('ana', 'SELECT bytes FROM clinic_private.blob_chunks', '42501', 'nor read the bytes past them');
SELECT may_not('ana', format('SELECT created_by FROM clinic.media WHERE id = %L', id('photo')), '42501', 'nor who uploaded');

-- another owner
SELECT sees('beto', 'SELECT count(*) FROM clinic.media', 0, 'Another owner may not see it');
SELECT may_not('beto', pg_temp.bytes('photo'), 'HU003', 'nor fetch it');
SELECT sees('beto', 'SELECT count(*) FROM clinic.appointment_media', 0, 'nor that it came with a booking');
SELECT may_not('beto', pg_temp.attach('appointment', 'visit', 'photo'), 'HU003', 'nor add to that booking');
SELECT may_not('beto', format('SELECT clinic.set_patient_photo(%L, %L)', id('toby'), id('photo')), 'HU003', 'nor make it his pet''s portrait');
SELECT isnt(outcome('beto', putting(id('photo'), id('toby'), 'mine')), NULL, 'nor take its id');
SELECT is((SELECT owner_id FROM clinic.media WHERE id = id('photo')), person('ana'), 'It stays Ana''s');
SELECT may('beto', putting(id('betos'), id('toby'), 'sarna'), 'That somebody has the same file tells him nothing');

-- the X-ray's own columns
CREATE FUNCTION pg_temp.putting_xray(p_id text, p_modality text, p_preview text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.put_media(%L, %L, %L, NULL, %L, 10, 10, NULL, NULL, %L::bytea, %L, %L, %L::bytea)', tap.id(p_id), tap.id('nusta'),
                  'radiografia', 'application/dicom', 'film', '2026-11-03', p_modality, convert_to(p_preview, 'UTF8'))
$$;
CREATE FUNCTION pg_temp.preview(p_id text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT convert_from(string_agg(c, %L), %L) FROM clinic.media_chunks(%L, true) AS c', '', 'UTF8', tap.id(p_id))
$$;
SELECT may('ana', pg_temp.putting_xray('film', 'DX', 'a picture of it'), 'An owner may bring an X-ray of another clinic');
SELECT sees('ana', pg_temp.preview('film'), 'a picture of it'::text, 'and look at its picture');
SELECT sees('reception', pg_temp.preview('film'), 'a picture of it'::text, 'and so may the desk');
SELECT may_not('beto', pg_temp.preview('film'), 'HU003', 'Another owner may not');
SELECT may_not('ana', pg_temp.preview('photo'), 'HU003', 'A photo has no picture beside itself');
SELECT sees('ana', format('SELECT taken_on || modality FROM clinic.media WHERE id = %L', id('film')), '2026-11-03DX'::text, 'An owner may read when it was taken, and by what');
SELECT may_not('ana', 'SELECT preview_sha256 FROM clinic.media', '42501', 'but not the name of a content');
SELECT may_not('ana', pg_temp.putting_xray('bad', 'dx; drop', 'x'), 'HU007 content', 'A machine''s code has letters and figures only');
SELECT may_not('ana', pg_temp.putting_xray('bad', 'DX', ''), 'HU007 content', 'and a picture has bytes');
SELECT may_not('guest', pg_temp.preview('film'), '42501', 'A guest may not look at it');
SELECT may_not('unidentified', pg_temp.preview('film'), 'HU012', 'nor anybody before the second factor');

-- reception
SELECT sees('reception', pg_temp.bytes('photo'), 'sarna'::text, 'The desk may look at a photo');
SELECT may('reception', putting(id('desk'), id('nusta'), 'escaneo', NULL, 'application/pdf'), 'and keep a document');
SELECT sees('ana', pg_temp.bytes('desk'), 'escaneo'::text, 'which the owner may read');
SELECT may_not('reception', pg_temp.attach('record', 'record', 'photo'), '42501', 'The desk may not add to a record');
SELECT may_not('reception', 'SELECT record_id FROM clinic.record_media', '42501', 'nor read what a record shows');

-- vet
SELECT attended('record', 'nusta');
SELECT may('vet', putting(id('xray'), id('nusta'), 'placa', NULL, 'application/dicom'), 'A vet may keep an X-ray');
SELECT may('vet', pg_temp.attach('record', 'record', 'xray'), 'in his draft');
SELECT may('vet', pg_temp.attach('record', 'record', 'photo'), 'beside what the owner sent');
SELECT may('vet', pg_temp.attach('record', 'record', 'photo'), 'and again');
SELECT is((SELECT count(*)::int FROM clinic.record_media), 2, 'Both are there once');
SELECT may_not('vet', pg_temp.attach('record', 'record', 'betos'), 'HU003', 'Another animal''s image may not be added');
SELECT may_not('vet2', pg_temp.attach('record', 'record', 'xray'), 'HU002', 'nor may another vet add');
SELECT may('vet', format('SELECT clinic.detach_from_record(%L, %L)', id('record'), id('photo')), 'A vet may take an image out of his draft');
SELECT may('vet', pg_temp.attach('record', 'record', 'photo'), 'and put it in again');
SELECT sees('ana', format('SELECT count(*) FROM clinic.media WHERE id = %L', id('xray')), 0, 'The owner does not see the X-ray before the signature');
SELECT may_not('ana', pg_temp.bytes('xray'), 'HU003', 'nor its bytes');
SELECT may_not('ana', format('SELECT clinic.set_patient_photo(%L, NULL)', id('toby')), 'HU003', 'nor another''s portrait away');
SELECT may('vet', format('SELECT clinic.save_record(%L, 1, NULL, %L, NULL, NULL, NULL)', id('record'), 'Sano'), 'The vet writes');
SELECT may('vet', format('SELECT clinic.sign_record(%L, 2)', id('record')), 'and signs');
SELECT sees('ana', pg_temp.bytes('xray'), 'placa'::text, 'After it the owner may look at the X-ray');
SELECT sees('ana', 'SELECT count(*) FROM clinic.record_media', 2, 'and see that it belongs to the visit');
SELECT sees('beto', 'SELECT count(*) FROM clinic.record_media', 0, 'Another owner may not');
SELECT may_not('beto', pg_temp.bytes('xray'), 'HU003', 'nor fetch it');
SELECT may_not('vet', pg_temp.attach('record', 'record', 'p1'), 'HU013', 'Nothing is added to a signed record');
SELECT may_not('vet', format('SELECT clinic.detach_from_record(%L, %L)', id('record'), id('xray')), 'HU013', 'nor taken out of it');

-- admin
SELECT reads('admin', 'clinic.record_media', '{record_id,media_id,created_at}', 'The admin may read which images a visit has, for reports');
SELECT sees('admin', pg_temp.bytes('xray'), 'placa'::text, 'and look at them');
SELECT may_not('admin', 'DELETE FROM clinic.media', '42501', 'and may not erase one');

-- guest, second factor due, shut out
SELECT may_not('guest', 'SELECT id FROM clinic.media', '42501', 'A guest may not read media');
SELECT may_not('guest', pg_temp.bytes('photo'), '42501', 'nor their bytes');
SELECT may_not('unidentified', putting(id('u'), id('misi'), 'x'), 'HU012', 'Before the second factor nobody may keep a photo');
SELECT may_not('unidentified', pg_temp.bytes('photo'), 'HU012', 'nor fetch one');
SELECT may_not('inactive', pg_temp.bytes('photo'), 'HU001', 'nor who is shut out');

-- the rules
SELECT throws_ok(format('UPDATE clinic.media SET owner_id = %L WHERE id = %L', person('beto'), id('photo')), '23503', NULL, 'An image belongs to its animal''s owner, whoever writes');
SELECT throws_ok(format('INSERT INTO clinic.record_media (record_id, media_id, owner_id, created_by) VALUES (%L, %L, %L, %L)', id('record'), id('betos'), person('ana'), person('vet')), '23503', NULL, 'and a record shows only its own owner''s');
SELECT throws_ok(format('UPDATE clinic.patients SET photo = %L WHERE id = %L', id('betos'), id('nusta')), '23503', NULL, 'and so does a portrait');
SELECT ok(NOT has_table_privilege('huella_definer', 'clinic_private.blob_chunks', 'UPDATE, DELETE'), 'Bytes never change, not even by our own functions');
SELECT * FROM writes_nothing('clinic.media');
SELECT * FROM writes_nothing('clinic.record_media');
SELECT * FROM writes_nothing('clinic.appointment_media');
SELECT * FROM finish();
ROLLBACK;
