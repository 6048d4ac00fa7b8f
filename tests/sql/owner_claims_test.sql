-- SPDX-License-Identifier: GPL-3.0-or-later
-- Owners whom the desk writes down, and how they come to an account of their own.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();
SELECT open_clinic();

-- clinic.admit() with good values; `p_with` replaces some by name.
CREATE FUNCTION tap.admitting(p_owner text, p_patient text, p_with jsonb DEFAULT '{}') RETURNS text LANGUAGE sql STABLE AS $$
    SELECT format('SELECT clinic.admit(%L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)', tap.id(p_owner), v ->> 'first_name',
                  v ->> 'last_name', v ->> 'phone', v ->> 'email', tap.id(p_patient), v ->> 'name', v ->> 'species',
                  v ->> 'attention', v ->> 'reason', v ->> 'triage')
      FROM (SELECT '{"first_name": "Rosa", "last_name": "Ñahui", "phone": "+51 955 123 456", "name": "Luna", "species": "Perro"}'::jsonb || p_with AS v) x
$$;
CREATE FUNCTION tap.claiming(p_id int, p_code text, p_username text, p_email text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.register_with_code(%L, %L, %L, %L, %L, %L, %L, %L, %L)',
                  '00000000-0000-0000-0000-' || lpad(p_id::text, 12, '0'), tap.answer('guest', 'SELECT clinic.registration_role()'),
                  p_username, p_email, 'Rosa', 'Ñahui Paz', NULL, tap.verifier(p_id::text), p_code)
$$;
CREATE FUNCTION tap.status(p_id int) RETURNS text LANGUAGE sql AS $$
    SELECT tap.answer('guest', format('SELECT clinic.registration_status(%L)', '00000000-0000-0000-0000-' || lpad(p_id::text, 12, '0')))
$$;

-- reception
SELECT may('reception', admitting('rosa', 'luna'), 'The desk may write down an owner with his pet');
SELECT may('reception', admitting('rosa', 'luna'), 'The same again is the same');
SELECT is((SELECT count(*)::int FROM clinic.patients WHERE owner_id = id('rosa')), 1, 'and is there once');
SELECT is((SELECT row(family_name, sex, breed, is_neutered)::text FROM clinic.patients WHERE id = id('luna')), '(Ñahui,D,"Por completar",f)', 'What nobody asked is not made up');
SELECT ok(EXISTS (SELECT FROM clinic.clinical_histories WHERE patient_id = id('luna')), 'The animal has its history');
SELECT is((SELECT created_by FROM clinic.users WHERE id = id('rosa')), person('reception'), 'Who wrote it down is known');
SELECT ok(NOT EXISTS (SELECT FROM clinic.users u JOIN pg_authid a ON a.rolname = u.role_name WHERE u.id = id('rosa')), 'Such an owner has no role to sign in as');
SELECT ok(NOT EXISTS (SELECT FROM clinic.users u JOIN clinic_private.role_pool p USING (role_name) WHERE u.id = id('rosa')), 'nor one in the pool that healing could make');
SELECT sees('worker', 'SELECT clinic.heal()', 0, 'Healing makes none');
SELECT sees('reception', 'SELECT patient_name FROM clinic.search(''nahui luna'', 5)', 'Luna'::text, 'He is found at once');
SELECT sees('reception', 'SELECT owner_email FROM clinic.search(''955123456'', 5)', NULL::text, 'also without an e-mail');
SELECT may('reception', saving(id('luna'), NULL, '{"name": "Lunita"}'), 'When somebody corrects the name');
SELECT may('reception', admitting('rosa', 'luna'), 'a late repetition');
SELECT is((SELECT name FROM clinic.patients WHERE id = id('luna')), 'Lunita', 'takes nothing back');
SELECT sees('reception', format('SELECT %s ->> %L', replace(admitting('rosa', 'sol', jsonb_build_object('attention', id('turn'), 'reason', 'Tos', 'name', 'Sol')), 'SELECT ', ''), 'patient_name'), 'Sol'::text, 'A second pet of a known owner may go straight into the queue');
SELECT may('reception', admitting('rosa', 'sol', jsonb_build_object('attention', id('turn'), 'reason', 'Tos')), 'which may be repeated too');
SELECT is((SELECT count(*)::int FROM clinic.current_attentions WHERE patient_id = id('sol')), 1, 'and is on the board once');
SELECT may('vet', admitting('vetsown', 'vetspet', '{"phone": "987 000 111"}'), 'A vet may write down an owner, too');
SELECT may('admin', admitting('adminsown', 'adminspet', '{"phone": "987 000 112"}'), 'and the admin');
SELECT may('reception', format('SELECT clinic.admit(%L, NULL, NULL, NULL, NULL, %L, %L, %L, NULL, NULL, NULL)', person('ana'), id('anas second'), 'Tigre', 'Gato'), 'An owner who registered himself may get another pet');
SELECT is((SELECT first_name FROM clinic.users WHERE id = person('ana')), 'Ana María', 'and stays who he is');
SELECT may_not('reception', admitting('bad', 'bad', v.given), 'HU007 ' || v.field, v.title) FROM (VALUES
    ('{"first_name": " "}'::jsonb, 'first_name', 'Without a first name nobody is written down'),
    ('{"last_name": null}', 'last_name', 'nor without a last name'),
    ('{"phone": null}', 'phone', 'nor without a phone'),
    ('{"phone": "mañana"}', 'phone', 'A word is no phone'),
    ('{"email": "rosa"}', 'email', 'A word is no e-mail'),
    ('{"name": ""}', 'name', 'A pet has a name'),
    ('{"species": null}', 'species', 'and a species')) v (given, field, title);
SELECT is((SELECT count(*)::int FROM clinic.users WHERE id = id('bad')), 0, 'What was refused left nothing behind');
SELECT may_not('reception', admitting('other', 'other', '{"email": "ANA@huella.test"}'), 'HU006 email', 'An e-mail is one person''s');
SELECT may_not('reception', admitting('rosa', 'toby'), 'HU003', 'Somebody else''s animal is not taken over');
SELECT is((SELECT owner_id FROM clinic.patients WHERE id = id('toby')), person('beto'), 'and stays with its owner');
SELECT may_not('reception', format('SELECT clinic.admit(%L, NULL, NULL, NULL, NULL, %L, %L, %L, NULL, NULL, NULL)', person(who), id('p' || who), 'X', 'Gato'), 'HU003', who || ' cannot be given a pet') FROM unnest(ARRAY['vet', 'inactive']) who;

-- who may be meant
CREATE FUNCTION pg_temp.alike(p_phone text, p_email text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT string_agg(concat_ws(%L, owner_name, pets, matched), %L) FROM clinic.owners_like(%L, %L)', ', ', '; ', p_phone, p_email)
$$;
SELECT sees('reception', pg_temp.alike('955123456', NULL), 'Rosa Ñahui, Lunita, Sol, phone'::text, 'The same phone is noticed without its country');
SELECT sees('reception', pg_temp.alike('(+51) 955-123-456', ''), 'Rosa Ñahui, Lunita, Sol, phone'::text, 'and however it is written');
SELECT sees('reception', pg_temp.alike('', 'Ana@Huella.test '), 'Ana María Quispe Ñahui, Tigre, Ñusta, email'::text, 'and the same e-mail');
SELECT sees('reception', pg_temp.alike('9551', 'ana@'), NULL::text, 'Half a phone or an e-mail is nobody''s');
SELECT sees('reception', pg_temp.alike(NULL, 'vet@huella.test'), (SELECT left(first_name, 1) || '. ' || left(last_name, 1) || '., email' FROM clinic.users WHERE id = person('vet')), 'Of staff only that there is somebody');
SELECT sees('reception', 'SELECT count(owner_id) + count(owner_phone) + count(owner_email) FROM clinic.owners_like(NULL, ''vet@huella.test'')', 0, 'and nothing to choose');

-- owners, guest, services
SELECT may_not(who, admitting('mine', 'mine'), '42501', who || ' may not write down owners') FROM unnest(ARRAY['ana', 'beto', 'unidentified', 'inactive', 'guest', 'worker', 'payments']) who;
SELECT may_not(who, 'SELECT clinic.owners_like(''955123456'', NULL)', '42501', who || ' may not ask whose phone it is') FROM unnest(ARRAY['ana', 'unidentified', 'inactive', 'guest', 'worker', 'payments']) who;
SELECT may_not(who, format('SELECT clinic.owner_claim(%L)', id('rosa')), '42501', who || ' may not have a code made') FROM unnest(ARRAY['ana', 'unidentified', 'inactive', 'guest', 'worker', 'payments']) who;
SELECT may_not(who, 'SELECT 1 FROM clinic_private.owner_claims', '42501', who || ' may not read the codes') FROM unnest(ARRAY['ana', 'reception', 'vet', 'admin', 'guest', 'worker']) who;

-- the code
CREATE TABLE tap.codes AS SELECT answer('reception', format('SELECT code FROM clinic.owner_claim(%L)', id('rosa'))) AS first;
SELECT ok((SELECT first ~ '^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$' FROM tap.codes), 'The desk gets a code of eight signs that cannot be mistaken');
SELECT ok(NOT EXISTS (SELECT FROM clinic.audit_log a, tap.codes c WHERE a::text LIKE '%' || c.first || '%'), 'which is not in the log');
SELECT may_not('reception', format('SELECT clinic.owner_claim(%L)', person('ana')), 'HU005', 'Who has an account needs no code');
SELECT may_not('reception', format('SELECT clinic.owner_claim(%L)', person('vet')), 'HU003', 'and staff get none');
SELECT may('worker', 'SELECT clinic.pool_grow(20, 20)', 'There are free roles');

-- taking over somebody's pets
SELECT may('guest', format('SELECT clinic.register(%L, %L, %L, %L, %L, %L, %L, %L)', '00000000-0000-0000-0000-000000000001', answer('guest', 'SELECT clinic.registration_role()'), 'ladron', 'ladron@x.pe', 'Rosa', 'Ñahui', '+51 955 123 456', verifier('1')), 'The same name and phone may register without the code');
SELECT may('guest', claiming(2, 'AAAA-AAAA', 'ladron2', 'ladron2@x.pe'), 'A wrong code is taken into the queue like a right one');
SELECT may_not('guest', claiming(3, ' ', 'ladron3', 'ladron3@x.pe'), 'HU007 claim_code', 'but not none');
SELECT may('worker', 'SELECT clinic.provision_pending()', 'The worker looks at them');
SELECT is(status(1), 'lista', 'The one gets an account of his own');
SELECT is((SELECT count(*)::int FROM clinic.patients p JOIN clinic.users u ON u.id = p.owner_id WHERE u.username = 'ladron'), 0, 'without anybody''s pets');
SELECT is(status(2), 'rechazada:code', 'A wrong code makes no account');
SELECT ok((SELECT NOT has_account FROM clinic.users WHERE id = id('rosa')), 'and the owner of the desk is as before');

-- the owner himself
UPDATE clinic_private.owner_claims SET expires_at = clock_timestamp() - interval '1 s';
SELECT may('guest', claiming(4, (SELECT first FROM tap.codes), 'rosa.n', 'rosa@x.pe'), 'A code of yesterday is tried');
SELECT may('worker', 'SELECT clinic.provision_pending()', 'by the worker');
SELECT is(status(4), 'rechazada:code', 'and is no longer good');
ALTER TABLE tap.codes ADD second text;
UPDATE tap.codes SET second = answer('reception', format('SELECT code FROM clinic.owner_claim(%L)', id('rosa')));
SELECT may('guest', claiming(5, (SELECT second FROM tap.codes), 'Beto', 'rosa@x.pe'), 'A name that is taken is tried');
SELECT may('guest', claiming(6, (SELECT second FROM tap.codes), 'rosa.n', 'ANA@huella.test'), 'and an e-mail that is taken');
SELECT may('worker', 'SELECT clinic.provision_pending()', 'by the worker, too');
SELECT is(status(5) || ' ' || status(6), 'rechazada:username rechazada:email', 'Both are told, and the code is still good:');
SELECT may('guest', claiming(7, (SELECT lower(replace(second, '-', ' ')) FROM tap.codes), 'rosa.n', 'rosa@x.pe'), 'The owner registers with it, in small letters');
SELECT may('guest', claiming(8, (SELECT second FROM tap.codes), 'rosa.m', 'rosam@x.pe'), 'and somebody else who saw it');
SELECT may('worker', 'SELECT clinic.provision_pending()', 'The worker takes them in their order');
SELECT is(status(7) || ' ' || status(8), 'lista rechazada:code', 'A code is good once');
SELECT ok((SELECT u.has_account AND u.username = 'rosa.n' AND a.rolpassword = u.password_hash AND pg_has_role(u.role_name, 'huella_owner', 'member')
             FROM clinic.users u JOIN pg_authid a ON a.rolname = u.role_name WHERE u.id = id('rosa')), 'The owner signs in as himself');
INSERT INTO tap.actors (name, person_id, role_name) SELECT 'rosa', id, role_name FROM clinic.users WHERE id = id('rosa');
SELECT sees('rosa', 'SELECT string_agg(name, '','' ORDER BY name) FROM clinic.patients', 'Lunita,Sol'::text, 'and has the pets that the desk wrote down');
SELECT is((SELECT count(*)::int FROM clinic_private.owner_claims), 0, 'No code is left');
SELECT is((SELECT count(*)::int FROM clinic_private.registrations WHERE claim IS NOT NULL OR verifier IS NOT NULL), 0, 'nor anything secret in the queue');

-- admin
SELECT may_not('admin', format('SELECT clinic.set_role(%L, %L)', id('vetsown'), 'admin'), 'HU005', 'Who has no account cannot be made an admin');
SELECT may_not('admin', format('SELECT clinic.account_reset(%L, %L, false)', id('vetsown'), verifier('x')), 'HU005', 'nor be given a password');
SELECT may('admin', format('SELECT clinic.set_active(%L, false)', id('vetsown')), 'but be shut out');
SELECT may_not('reception', format('SELECT clinic.owner_claim(%L)', id('vetsown')), 'HU003', 'Who is shut out gets no code');
SELECT sees('admin', format('SELECT has_account FROM clinic.users WHERE id = %L', id('adminsown')), false, 'The staff see who has none');

SELECT * FROM writes_nothing('clinic_private.owner_claims');
SELECT * FROM finish();
ROLLBACK;
