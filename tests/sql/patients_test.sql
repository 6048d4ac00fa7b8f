-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();

-- this owner
SELECT reads('ana', 'clinic.patients', '{id,owner_id,name,family_name,sex,species,breed,colour,is_neutered,weight_kg,birth_date,phone,email,photo,microchip,deceased_on,archived_at,created_at,updated_at}', 'An owner may read what is known of his pets');
SELECT sees('ana', 'SELECT string_agg(name, '','') FROM clinic.patients', 'Ñusta'::text, 'An owner may see his own pets and no other');
SELECT may('ana', saving(id('kusi')), 'An owner may add a pet');
SELECT is((SELECT owner_id FROM clinic.patients WHERE id = id('kusi')), person('ana'), 'It is his own');
SELECT is((SELECT family_name FROM clinic.patients WHERE id = id('kusi')), 'Quispe Ñahui', 'and bears his last name if none is said');
SELECT is((SELECT count(*)::int FROM clinic.clinical_histories WHERE patient_id = id('kusi')), 1, 'and has its one clinical history');
SELECT may('ana', saving(id('kusi')), 'An owner may send the same pet again after a broken link');
SELECT is((SELECT count(*)::int FROM clinic.patients WHERE owner_id = person('ana')), 2, 'and it is there once');
SELECT may('ana', saving(id('kusi'), NULL, '{"name": "Kusi II", "weight_kg": "4"}'), 'An owner may change his pet');
SELECT is((SELECT name || weight_kg FROM clinic.patients WHERE id = id('kusi')), 'Kusi II4.00', 'and it is changed');
SELECT may_not('ana', saving(id('kusi'), NULL, '{"expected": "2020-01-01"}'), 'HU010', 'An owner may not overwrite what changed meanwhile');
SELECT may('ana', saving(id('mine'), person('beto')), 'An owner who names another owner adds a pet');
SELECT is((SELECT owner_id FROM clinic.patients WHERE id = id('mine')), person('ana'), 'of his own all the same');
SELECT may('ana', format('SELECT clinic.archive_patient(%L, true, %L)', id('mine'), '2024-01-01'), 'An owner may say that a pet died');
SELECT may_not('ana', format('SELECT clinic.archive_patient(%L, true, %L)', id('mine'), '2999-01-01'), 'HU007 deceased_on', 'A pet may not die in the future');
SELECT may('ana', format('SELECT clinic.archive_patient(%L, false, NULL)', id('mine')), 'An owner may bring a pet back into his list');
SELECT may_not('ana', 'SELECT created_by FROM clinic.patients', '42501', 'An owner may not read who wrote a row');
SELECT may_not('ana', 'SELECT p FROM clinic.patients p', '42501', 'An owner may not read whole rows as one value');
SELECT may_not('ana', 'UPDATE clinic.patients SET name = ''X''', '42501', 'An owner may not write past the functions');
SELECT may_not('ana', 'DELETE FROM clinic.patients', '42501', 'An owner may not erase a pet');
SELECT may_not('ana', 'LOCK TABLE clinic.patients IN ACCESS EXCLUSIVE MODE', '42501', 'An owner may not lock the table');
SELECT may_not('ana', 'TRUNCATE clinic.patients', '42501', 'An owner may not empty the table');

-- bad input
SELECT may_not('ana', saving(id('bad'), NULL, v.with), v.code, v.title)
  FROM (VALUES
    ('{"name": null}'::jsonb, 'HU007 name', 'A pet may not be without a name'),
    ('{"name": "   "}', 'HU007 name', 'Blanks are no name'),
    (jsonb_build_object('name', repeat('ñ', 10000)), 'HU007 name', 'A name may not have 10,000 characters'),
    ('{"name": "A\u0007"}', 'HU007 name', 'A name may not hold control characters'),
    ('{"name": "A\u202eB"}', 'HU007 name', 'A name may not turn the direction of what follows'),
    ('{"sex": null}', 'HU007 sex', 'A pet may not be without a sex'),
    ('{"sex": "X"}', 'HU007 sex', 'A sex that is not on the list is refused'),
    ('{"species": ""}', 'HU007 species', 'A pet may not be without a species'),
    ('{"breed": ""}', 'HU007 breed', 'A pet may not be without a breed'),
    ('{"colour": ""}', 'HU007 colour', 'A pet may not be without a colour'),
    ('{"is_neutered": null}', 'HU007 is_neutered', 'Neutered or not must be said'),
    ('{"weight_kg": "-1"}', 'HU007 weight_kg', 'A weight may not be negative'),
    ('{"weight_kg": "0"}', 'HU007 weight_kg', 'A weight may not be nothing'),
    ('{"weight_kg": "1e9"}', 'HU007 weight_kg', 'A weight may not be a mountain''s'),
    ('{"weight_kg": "NaN"}', 'HU007 weight_kg', 'A weight must be a number'),
    ('{"birth_date": "1899-12-31"}', 'HU007 birth_date', 'A pet may not be born before 1900'),
    ('{"birth_date": "2999-01-01"}', 'HU007 birth_date', 'A pet may not be born in the future'),
    ('{"email": "sin arroba"}', 'HU007 email', 'An e-mail without @ is refused'),
    ('{"phone": "llámame"}', 'HU007 phone', 'A phone may not be words'),
    ('{"microchip": "12"}', 'HU007 microchip', 'A microchip of two digits is refused')) v ("with", code, title);
SELECT is((SELECT count(*)::int FROM clinic.patients WHERE id = id('bad')), 0, 'Nothing of what was refused reaches the table');
SELECT may('ana', saving(id('odd'), NULL, '{"name": "''; DROP TABLE clinic.patients; --", "species": "鸚鵡", "breed": "Ё", "colour": "🐾"}'), 'A name of any script or of SQL is a name');
SELECT may('ana', saving(id('n'), NULL, '{"name": "Ñ"}'), 'A name of one letter is a name');

-- another owner
SELECT sees('beto', 'SELECT string_agg(name, '','') FROM clinic.patients', 'Toby'::text, 'Another owner may not see this one''s pets');
SELECT sees('beto', format('SELECT count(*) FROM clinic.patients WHERE microchip = %L', '604098100123456'), 0, 'nor by a microchip');
SELECT may_not('beto', saving(id('nusta')), 'HU003', 'Another owner may not change this one''s pet');
SELECT may_not('beto', saving(id('nusta'), person('beto')), 'HU003', 'nor take it for himself');
SELECT may_not('beto', format('SELECT clinic.archive_patient(%L, true, NULL)', id('nusta')), 'HU003', 'nor put it away');
SELECT is((SELECT owner_id::text || name FROM clinic.patients WHERE id = id('nusta')), person('ana') || 'Ñusta', 'It stays as it was');
SELECT may('beto', saving(id('second'), NULL, '{"microchip": "604098100123456"}'), 'A microchip that somebody else has tells nobody so');

-- reception
SELECT reads('reception', 'clinic.patients', '{id,owner_id,name,family_name,sex,species,breed,colour,is_neutered,weight_kg,birth_date,phone,email,photo,microchip,deceased_on,archived_at,created_at,updated_at}', 'The desk may read what is known of every pet');
SELECT sees('reception', format('SELECT count(*) FROM clinic.patients WHERE id IN (%L, %L)', id('nusta'), id('toby')), 2, 'The desk may see every owner''s pets');
SELECT may('reception', saving(id('new'), person('beto')), 'The desk may add a pet for an owner');
SELECT is((SELECT owner_id FROM clinic.patients WHERE id = id('new')), person('beto'), 'and it is that owner''s');
SELECT may_not('reception', saving(id('vets'), person('vet')), 'HU007 owner_id', 'A pet may not belong to a vet''s account');
SELECT may_not('reception', saving(id('nobodys'), id('nobody')), 'HU007 owner_id', 'A pet may not belong to nobody');
SELECT may('reception', saving(id('nusta'), person('beto'), '{"name": "Ñusta"}'), 'The desk may change a pet');
SELECT is((SELECT owner_id FROM clinic.patients WHERE id = id('nusta')), person('ana'), 'and cannot move it to another owner by that');
SELECT may_not('reception', 'UPDATE clinic.patients SET owner_id = owner_id', '42501', 'nor past the functions');

-- vet
SELECT sees('vet', format('SELECT count(*) FROM clinic.patients WHERE id IN (%L, %L)', id('nusta'), id('toby')), 2, 'A vet may see every owner''s pets');
SELECT may_not('vet', 'SELECT created_by FROM clinic.patients', '42501', 'A vet may not read who wrote a row');
SELECT may('vet', saving(id('toby'), NULL, '{"name": "Toby"}'), 'A vet may change a pet');

-- admin
SELECT reads('admin', 'clinic.patients', '{id,owner_id,name,family_name,sex,species,breed,colour,is_neutered,weight_kg,birth_date,phone,email,photo,microchip,deceased_on,archived_at,created_at,updated_at,created_by}', 'The admin may read also who wrote a row');
SELECT may_not('admin', 'DELETE FROM clinic.patients', '42501', 'The admin may not erase a pet');

-- guest, worker, payments
SELECT may_not(who, 'SELECT id FROM clinic.patients', '42501', who || ' may not read pets') FROM unnest(ARRAY['guest', 'worker', 'payments']) who;
SELECT may_not('guest', saving(id('guests')), '42501', 'A guest may not add a pet');

-- second factor due
SELECT sees('unidentified', 'SELECT count(*) FROM clinic.patients', 0, 'Before the second factor an owner sees no pet, not even his own');
SELECT may_not('unidentified', saving(id('misi')), 'HU012', 'and may not change it');
SELECT identify('unidentified', true);
SELECT sees('unidentified', 'SELECT count(*) FROM clinic.patients', 1, 'After it he sees his own');
SELECT identify('unidentified', false);

-- shut out
SELECT sees('inactive', 'SELECT count(*) FROM clinic.patients', 0, 'Who is shut out sees no pet, not even his own');
SELECT may_not('inactive', saving(id('rex')), 'HU001', 'and may not change it');

-- limits
INSERT INTO clinic.patients (id, owner_id, name, family_name, sex, species, breed, colour, is_neutered, created_by)
SELECT gen_random_uuid(), person('beto'), 'Pez ' || i, 'G', 'D', 'Pez', 'Guppy', 'Azul', false, person('beto') FROM generate_series(1, 200) i;
SELECT may_not('beto', saving(id('too many')), 'HU011', 'An owner may not fill the table');

SELECT * FROM writes_nothing('clinic.patients');
SELECT * FROM finish();
ROLLBACK;
