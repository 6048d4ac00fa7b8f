-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody may try with values that are not his: reasons, minutes, ids and codes of others.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
SELECT attended('visit', 'nusta');

-- an owner who books as if he were the desk
CREATE FUNCTION tap.booking(p_id text, p_reason text, p_minutes int DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.book(%L, %L, %L, %L, %L, %L, %L, %L)', tap.id(p_id), tap.id('nusta'), tap.person('vet'), tap.id('consulta'),
                  tap.tomorrow('10:00'), 'Control', p_reason, p_minutes)
$$;
SELECT may_not('ana', booking('over', 'Quiero'), 'HU002', 'An owner may not book a sobreturno');
SELECT may_not('ana', booking('over', E'\u200b\u200bQuiero'), 'HU002', 'nor one whose reason begins with nothing to see');
SELECT may_not('ana', booking('long', NULL, 240), 'HU002', 'nor choose how long it takes');
SELECT may('ana', booking('mine', '   '), 'A reason of blanks is none');
SELECT is((SELECT is_overbooked FROM clinic.appointments WHERE id = id('mine')), false, 'and the booking is a usual one');
SELECT may_not('ana', format('SELECT clinic.move_appointment(%L, NULL, %L, NULL, %L)', id('mine'), tomorrow('11:00'), 'Quiero'), 'HU002', 'An owner may not move to a sobreturno');
SELECT may_not('beto', format('SELECT clinic.move_appointment(%L, NULL, %L, NULL, NULL)', id('mine'), tomorrow('11:00')), 'HU003', 'nor another''s appointment anywhere');

-- portraits: by an attention on the board, by nothing else
UPDATE clinic.settings SET board_shows_photos = true;
INSERT INTO clinic_private.blobs (sha256, byte_size) VALUES (repeat('a', 64), 10);
INSERT INTO clinic.media (id, owner_id, patient_id, tipo, url, mime_type, byte_size, sha256, thumbnail, is_published, created_by)
SELECT id('photo of ' || p), person(o), id(p), 'imagen', 'huella:sha256/a', 'image/jpeg', 10, repeat('a', 64), '\x01', true, person(o) FROM (VALUES ('nusta', 'ana'), ('misi', 'unidentified')) v (p, o);
UPDATE clinic.patients SET photo = id('photo of ' || v) FROM unnest(ARRAY['nusta', 'misi']) v WHERE patients.id = id(v);
SELECT sees('screen', format('SELECT clinic.public_photo(%L)', id('visit turn')), '\x01'::text, 'A screen shows who is on the board');
SELECT sees('screen', format('SELECT clinic.public_photo(%L) IS NULL', v), 'true'::text, 'and nobody by another kind of id')
FROM unnest(ARRAY[id('nusta'), id('misi'), id('photo of misi'), person('ana'), id('visit')]) v;

-- another's presence
SELECT may('vet', format('SELECT clinic.announce_presence(%L, %L, %L, true)', id('here'), id('nusta'), id('visit')), 'A vet writes');
SELECT may('reception', format('SELECT clinic.leave_presence(%L)', id('here')), 'Somebody who says that the vet left');
SELECT may('vet2', format('SELECT clinic.leave_presence(%L)', id('here')), 'whoever it is');
SELECT is((SELECT count(*)::int FROM clinic_private.presence WHERE id = id('here')), 1, 'changes nothing');
SELECT may_not('ana', format('SELECT clinic.leave_presence(%L)', id('here')), '42501', 'An owner may not even ask');

-- codes of the desk, guessed
CREATE FUNCTION tap.guessing(p_n int, p_code text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.register_with_code(%L, %L, %L, %L, %L, %L, NULL, %L, %L)', tap.id('guess' || p_n),
                  tap.answer('guest', 'SELECT clinic.registration_role()'), 'adivino' || p_n, 'adivino' || p_n || '@x.pe', 'A', 'B', tap.verifier(p_n::text), p_code)
$$;
SELECT is(outcome('guest', guessing(n, 'AAAA-AAA' || n)), NULL, format('Guess %s is taken as a registration', n)) FROM generate_series(1, 3) n;
SELECT sees('guest', format('SELECT clinic.registration_status(%L)', id('guess1')), 'pendiente'::text, 'which says nothing before the worker has seen it committed');
SELECT may('worker', 'SELECT clinic.provision_pending()', 'The worker looks');
SELECT sees('guest', format('SELECT clinic.registration_status(%L)', id('guess1')), 'rechazada:code'::text, 'A wrong code makes no account');
INSERT INTO clinic_private.registrations (id, state, role_name, username, email, first_name, last_name)
SELECT gen_random_uuid(), 'rechazada:code', 'p_' || md5(n::text), 'x' || n, 'x' || n || '@x.pe', 'A', 'B' FROM generate_series(1, 1000) n;
SELECT may_not('guest', guessing(9, 'AAAA-AAA9'), 'HU011', 'After 1,000 in an hour nobody guesses on: 40 bits take a hundred thousand years');

SELECT * FROM finish();
ROLLBACK;
