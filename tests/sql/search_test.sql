-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();
CREATE FUNCTION pg_temp.find(p_text text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT coalesce(string_agg(patient_name, %L ORDER BY patient_name), %L) FROM clinic.search(%L, 30)', ',', '-', p_text)
$$;

-- reception
SELECT sees('reception', pg_temp.find(v.typed), v.found, v.title) FROM (VALUES
    ('nus', 'Ñusta', 'The beginning of a name is enough, without its accent'),
    ('ÑUS', 'Ñusta', 'or with it, in capitals'),
    ('usta', '-', 'The middle of a word finds nothing at first'),
    ('nahui', 'Ñusta', 'An owner''s name finds his pets'),
    ('quispe nusta', 'Ñusta', 'Two words narrow it down'),
    ('toby quispe', '-', 'to who has both'),
    ('604098100', 'Ñusta', 'A microchip finds its animal'),
    ('987654321', 'Ñusta', 'and a phone its owner''s, without the country'),
    ('+51 987 654', 'Ñusta', 'however it is written'),
    ('4321', 'Ñusta', 'or by its last digits'),
    ('+51 987654321', 'Ñusta', 'or with it'),
    ('nusta 4321', 'Ñusta', 'beside a name, too'),
    ('toby 4321', '-', 'which must be his'),
    ('ana@huella', 'Ñusta', 'and an e-mail'),
    ('ANA@', 'Ñusta', 'as soon as its sign is typed'),
    ('604-0981', 'Ñusta', 'and a microchip in groups'),
    ('q n', '-', 'Two letters in two words are too little'),
    ('n', '-', 'One letter is too little to search for'),
    ('', '-', 'and nothing finds nothing'),
    ('%', '-', 'A sign of SQL is no joker'),
    ('''; DROP TABLE clinic.patients; --', '-', 'and SQL is only words'),
    (repeat('ñ', 10000), '-', 'Ten thousand letters find nothing')) v (typed, found, title);
UPDATE clinic.patients SET archived_at = now() WHERE id = id('toby');
SELECT sees('reception', 'SELECT is_archived FROM clinic.search(''toby'', 30)', true, 'Who was put away is found and says so');
SELECT may('reception', saving(id('nusta'), NULL, '{"name": "Killa"}'), 'When a name changes');
SELECT sees('reception', pg_temp.find('kil'), 'Killa'::text, 'the new one finds');
SELECT sees('reception', pg_temp.find('nusta'), '-'::text, 'and the old one no more');
SELECT sees('reception', 'SELECT owner_name FROM clinic.search(''goncalves'', 30) LIMIT 1', 'Beto Gonçalves'::text, 'An owner is found by his name');
SELECT sees('reception', 'SELECT count(*) FROM clinic.search(''vet'', 30)', 0, 'Staff are not in it');

SELECT sees('reception', 'SELECT alert FROM clinic.search(''killa'', 30)', 'Penicilina'::text, 'What to beware of is told with the name');
SELECT sees('reception', 'SELECT alert FROM clinic.search(''killa nahui'', 30)', 'Penicilina'::text, 'also for two words');

-- the cards show what the tables say, whatever changed
CREATE FUNCTION pg_temp.stale() RETURNS int LANGUAGE sql AS $$
    SELECT count(*)::int FROM clinic_private.search_subjects s JOIN clinic_private.search_cards c USING (subject_id, kind)
     WHERE (s.owner_id, s.name, s.species, s.breed, s.photo, s.microchip, s.is_archived, s.owner_name, s.owner_phone, s.owner_email, s.alert, s.order_key)
        IS DISTINCT FROM (c.owner_id, c.name, c.species, c.breed, c.photo, c.microchip, c.is_archived, c.owner_name, c.owner_phone, c.owner_email, c.alert, c.order_key)
$$;
SELECT is(pg_temp.stale(), 0, 'Every card is as its animal and its owner are');
UPDATE clinic.patients SET breed = 'Siamés', deceased_on = current_date WHERE id = id('toby');
UPDATE clinic.users SET phone = '+51 900 111 222' WHERE id = person('ana');
UPDATE clinic.clinical_histories SET chronic_conditions = 'Asma' WHERE patient_id = id('nusta');
SELECT is(pg_temp.stale(), 0, 'also after what is no word of theirs has changed');
SELECT sees('reception', 'SELECT breed FROM clinic.search(''toby'', 30)', 'Siamés'::text, 'and the search shows it');
SELECT sees('reception', 'SELECT owner_phone || alert FROM clinic.search(''killa'', 30)', '+51 900 111 222Penicilina · Asma'::text, 'of the owner and of the history, too');

-- a pet that changes hands
UPDATE clinic.patients SET archived_at = now() WHERE id = id('misi'); -- nothing of its words
ALTER TABLE clinic.clinical_histories DISABLE TRIGGER ALL;
ALTER TABLE clinic.patients DISABLE TRIGGER _900_notify;
UPDATE clinic.clinical_histories SET owner_id = person('beto') WHERE patient_id = id('misi');
UPDATE clinic.patients SET owner_id = person('beto') WHERE id = id('misi');
SELECT sees('reception', 'SELECT patient_name FROM clinic.search(''misi goncalves'', 30)', 'Misi'::text, 'With a new owner it is found by him');
SELECT sees('reception', 'SELECT count(*) FROM clinic.search(''ursula misi'', 30)', 0, 'and no more by the former one');
SELECT sees('reception', 'SELECT count(*) FROM clinic.search(''ursula d'', 30) WHERE patient_id IS NULL', 1, 'who is found without a pet');
UPDATE clinic.users SET last_name = 'Zeballos Ñopo' WHERE id = person('beto');
SELECT sees('reception', 'SELECT patient_name FROM clinic.search(''misi nopo'', 30)', 'Misi'::text, 'An owner''s new name finds his pets');
SELECT sees('reception', 'SELECT count(*) FROM clinic.search(''misi goncalves'', 30)', 0, 'and the old one no more');

SELECT is(pg_temp.stale(), 0, 'The cards go with them');

-- common words, of which there are more than are walked through
SET LOCAL session_replication_role = replica;
INSERT INTO clinic_private.search_words (word, kind, subject_id) SELECT w || n, 'patient', md5(w || n)::uuid FROM unnest(ARRAY['kil', 'nah']) w, generate_series(1, 500) n;
SET LOCAL session_replication_role = origin;
SELECT sees('reception', pg_temp.find('killa nahui'), 'Killa'::text, 'Two words that stand in many names find who has both whole');
SELECT sees('reception', pg_temp.find('kil nah'), 'Killa'::text, 'or by their beginnings');
SELECT sees('reception', pg_temp.find('nah kil'), 'Killa'::text, 'in either order');
SELECT sees('reception', pg_temp.find('kil goncalves'), '-'::text, 'and nobody who has one of them');
DELETE FROM clinic_private.search_words w WHERE w.word ~ '^(kil|nah)[0-9]+$';

-- spelt alike
CREATE FUNCTION pg_temp.alike(p_text text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT coalesce(string_agg(DISTINCT patient_name, %L ORDER BY patient_name), %L) FROM clinic.search_similar(%L, 30)', ',', '-', p_text)
$$;
SELECT sees('reception', pg_temp.alike(v.typed), v.found, v.title) FROM (VALUES
    ('illa', 'Killa', 'The middle of a word finds as a second thought'),
    ('kila', 'Killa', 'A letter too few is forgiven'),
    ('klila', 'Killa', 'and two that changed places'),
    ('kolba', '-', 'but not two wrong ones of five'),
    ('ceballos', 'Misi,Toby', 'A name is found as it is heard'),
    ('misi ceballos', 'Misi', 'beside a word that is right'),
    ('ki', '-', 'Two letters are too little to guess by'),
    ('', '-', 'and nothing finds nothing'),
    (''' | ''a', '-', 'Signs are no words'),
    (repeat('ñ', 10000), '-', 'Ten thousand letters find nothing here either')) v (typed, found, title);

-- vet, admin
SELECT sees(who, pg_temp.find('killa'), 'Killa'::text, who || ' may search') FROM unnest(ARRAY['vet', 'admin']) who;

-- this owner, another owner, guest, services
SELECT may_not(who, pg_temp.find('killa'), '42501', who || ' may not search') FROM unnest(ARRAY['ana', 'beto', 'unidentified', 'inactive', 'guest', 'worker', 'payments']) who;
SELECT may_not(who, pg_temp.alike('killa'), '42501', who || ' may not search for names spelt alike') FROM unnest(ARRAY['ana', 'beto', 'unidentified', 'inactive', 'guest', 'worker', 'payments']) who;
SELECT may_not(who, format('SELECT 1 FROM clinic_private.%s', part), '42501', who || ' may not read ' || part) FROM unnest(ARRAY['ana', 'reception', 'vet', 'admin', 'unidentified', 'guest']) who, unnest(ARRAY['search_subjects', 'search_dictionary']) part;
SELECT may_not(who, 'SELECT word FROM clinic_private.search_words', '42501', who || ' may not read the words') FROM unnest(ARRAY['ana', 'beto', 'reception', 'vet', 'admin', 'unidentified', 'inactive', 'guest', 'worker', 'payments']) who;

-- second factor due, shut out
UPDATE clinic.users SET is_mfa_enabled = true WHERE id = person('reception');
SELECT may_not('reception', pg_temp.find('killa'), 'HU012', 'Before the second factor the desk may not search');
SELECT may_not('reception', pg_temp.alike('killa'), 'HU012', 'nor guess');
UPDATE clinic.users SET is_active = false WHERE id = person('vet');
SELECT may_not('vet', pg_temp.find('killa'), 'HU001', 'Who is shut out may not search');

SELECT * FROM writes_nothing('clinic_private.search_words');
SELECT * FROM writes_nothing('clinic_private.search_subjects');
SELECT * FROM writes_nothing('clinic_private.search_dictionary');
SELECT * FROM finish();
ROLLBACK;
