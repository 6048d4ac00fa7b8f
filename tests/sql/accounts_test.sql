-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();

CREATE FUNCTION tap.register(p_id int, p_username text, p_email text, p_first text DEFAULT 'Nuevo',
                             p_last text DEFAULT 'Dueño', p_phone text DEFAULT NULL,
                             p_verifier text DEFAULT NULL, p_role_name text DEFAULT NULL)
RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT clinic.register(%L, %L, %L, %L, %L, %L, %L, %L)',
                  '00000000-0000-0000-0000-' || lpad(p_id::text, 12, '0'),
                  coalesce(p_role_name, tap.answer('guest', 'SELECT clinic.registration_role()')),
                  p_username, p_email, p_first, p_last, p_phone,
                  coalesce(p_verifier, tap.verifier(p_id::text)))
$$;
CREATE FUNCTION tap.status(p_id int) RETURNS text LANGUAGE sql AS $$
    SELECT tap.answer('guest', format('SELECT clinic.registration_status(%L)',
                                      '00000000-0000-0000-0000-' || lpad(p_id::text, 12, '0')))
$$;

-- guest
SELECT may('guest', register(1, 'Nuevo', 'nuevo@x.pe'), 'A guest may register');
SELECT is(status(1), 'pendiente', 'A registration waits for the worker');
SELECT is((SELECT count(*)::int FROM clinic.users WHERE username = 'Nuevo'), 0, 'A guest''s call makes no account by itself');
SELECT may('guest', register(1, 'Nuevo', 'nuevo@x.pe'), 'The same registration sent again is the same');
SELECT is((SELECT count(*)::int FROM clinic_private.registrations), 1, 'and is there once');
SELECT may('guest', register(2, 'NUEVO', 'otro@x.pe'), 'A guest may ask for a username that is taken');
SELECT may('guest', register(3, 'tercero', 'ANA@huella.test'), 'A guest may ask for an e-mail that is taken');
SELECT sees('worker', 'SELECT clinic.provision_pending()', 3, 'The worker makes what is queued');
SELECT sees('worker', 'SELECT clinic.provision_pending()', 0, 'and nothing twice');
SELECT is(status(1), 'lista', 'The account is ready');
SELECT is(status(2), 'rechazada:username', 'A username is taken whatever its case');
SELECT is(status(3), 'rechazada:email', 'An e-mail is taken whatever its case');
SELECT is((SELECT count(*)::int FROM clinic_private.registrations WHERE verifier IS NOT NULL), 0, 'No verifier stays in the queue');
SELECT ok((SELECT a.rolpassword = u.password_hash AND pg_has_role(u.role_name, 'huella_owner', 'member') AND u.role = 'owner'
           FROM clinic.users u JOIN pg_authid a ON a.rolname = u.role_name WHERE u.username = 'Nuevo'), 'The new role is an owner''s, with the verifier sent');
SELECT ok(NOT EXISTS (SELECT FROM clinic_private.role_pool WHERE kind = 'free' AND role_name = (SELECT role_name FROM clinic.users WHERE username = 'Nuevo')), 'Its role is free no more');
SELECT may_not('guest', register(4, 'cuarto', 'cuarto@x.pe', p_role_name => (SELECT role_name FROM clinic.users WHERE username = 'Nuevo')::text), 'HU010', 'A guest may not register on somebody''s role');
SELECT may_not('guest', register(4, 'cuarto', 'cuarto@x.pe', p_role_name => 'huella_admin'), 'HU010', 'A guest may not register on a group');
SELECT may_not('guest', register(4, 'cuarto', 'cuarto@x.pe', p_role_name => (SELECT role_name FROM clinic_private.role_pool WHERE kind = 'decoy' LIMIT 1)), 'HU010', 'A guest may not register on a decoy');
SELECT may_not('guest', 'SELECT clinic.registration_status(gen_random_uuid())', '42501', 'A guest may not guess at random inside the server');
SELECT may_not('guest', 'SELECT clinic.registration_status(''00000000-0000-0000-0000-000000000099'')', 'HU003', 'A guest may not see what nobody registered');

-- wrong values: the field is named
SELECT may_not('guest', register(5, '', 'a@x.pe'), 'HU007 username', 'An empty username is refused');
SELECT may_not('guest', register(5, 'ab', 'a@x.pe'), 'HU007 username', 'A username of two letters is refused');
SELECT may_not('guest', register(5, 'a@b.pe', 'a@x.pe'), 'HU007 username', 'A username that looks like an e-mail is refused');
SELECT may_not('guest', register(5, 'a b c', 'a@x.pe'), 'HU007 username', 'A username with spaces is refused');
SELECT may_not('guest', register(5, repeat('x', 10000), 'a@x.pe'), 'HU007 username', 'A username of 10,000 letters is refused');
SELECT may_not('guest', register(5, 'quinto', 'sin-arroba.pe'), 'HU007 email', 'An e-mail without @ is refused');
SELECT may_not('guest', register(5, 'quinto', 'a@@x'), 'HU007 email', 'An e-mail without a domain is refused');
SELECT may_not('guest', register(5, 'quinto', 'a@x.pe', p_first => ' '), 'HU007 first_name', 'An empty first name is refused');
SELECT may_not('guest', register(5, 'quinto', 'a@x.pe', p_last => repeat('n', 101)), 'HU007 last_name', 'A last name of 101 letters is refused');
SELECT may_not('guest', register(5, 'quinto', 'a@x.pe', p_phone => 'x'''), 'HU007 phone', 'A phone of letters is refused');
SELECT may_not('guest', register(5, 'quinto', 'a@x.pe', p_verifier => 'secreta'), 'HU007 password', 'A plain password is refused');
SELECT may_not('guest', register(5, 'quinto', 'a@x.pe', p_verifier => replace(verifier('5'), '4096', '2147483647')), 'HU007 password', 'A verifier that would take minutes to check is refused');
SELECT may_not('guest', register(5, 'quinto', 'a@x.pe', p_verifier => 'md5' || md5('x')), 'HU007 password', 'An md5 hash is refused');
SELECT may('guest', register(6, $$o'b"%I$$, 'sexto@x.pe', $$Robert'); DROP TABLE clinic.users; --$$, '李'), 'SQL in a field is only a name');
SELECT sees('worker', 'SELECT clinic.provision_pending()', 1, 'and is provisioned like any other');
SELECT is((SELECT last_name FROM clinic.users WHERE email = 'sexto@x.pe'), '李', 'A one-letter name in another script is kept');

-- the queue's limit
INSERT INTO clinic_private.registrations (id, role_name, username, email, first_name, last_name, verifier)
SELECT gen_random_uuid(), 'x' || n, 'x', 'x', 'x', 'x', 'x' FROM generate_series(1, 50) n;
SELECT may_not('guest', register(7, 'septimo', 'septimo@x.pe'), 'HU011', 'A full queue takes no more guests');
SELECT may('admin', format('SELECT clinic.account_create(%L, %L, %L, %L, %L, %L, NULL, %L, %L, %L)', '00000000-0000-0000-0000-000000000008',
    answer('admin', 'SELECT clinic.registration_role()'), 'doctora', 'doctora@x.pe', 'Doc', 'Tora', 'vet', verifier('8'), 'CMVP 1'), 'A full queue still takes the admin''s accounts');
DELETE FROM clinic_private.registrations WHERE username = 'x';
SELECT sees('worker', 'SELECT clinic.provision_pending()', 1, 'which the worker makes');
SELECT ok((SELECT role = 'vet' AND must_change_password AND licence_number = 'CMVP 1' AND created_by = person('admin') AND pg_has_role(role_name, 'huella_vet', 'member') FROM clinic.users WHERE username = 'doctora'), 'with its role, and a password to be changed');
SELECT may_not('reception', $$SELECT clinic.account_create(NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'admin', NULL, NULL)$$, '42501', 'The desk may not make accounts');
SELECT may_not('ana', 'SELECT clinic.registration_role()', '42501', 'An owner may not take roles from the pool');

-- passwords
SELECT may('ana', format('SELECT clinic.change_password(%L)', verifier('new')), 'An owner may change the password in a young session');
SELECT ok((SELECT a.rolpassword = verifier('new') AND u.password_hash = verifier('new') FROM clinic.users u JOIN pg_authid a ON a.rolname = u.role_name WHERE u.id = person('ana')), 'which changes the role''s and the person''s as one');
SELECT sees('ana', 'SELECT clinic.current_person()', person('ana'), 'and keeps this session');
SELECT may_not('unidentified', format('SELECT clinic.change_password(%L)', verifier('new')), 'HU012', 'Before the second factor nobody may change a password');
SELECT may_not('inactive', format('SELECT clinic.change_password(%L)', verifier('new')), 'HU001', 'Who is shut out may not change a password');
SELECT may_not('ana', 'SELECT clinic.change_password(''corta'')', 'HU007 password', 'A password may not be sent as it is');
SELECT may('admin', format('SELECT clinic.account_reset(%L, %L, true)', person('unidentified'), verifier('reset')), 'The admin may reset an account with its second factor');
SELECT ok((SELECT must_change_password AND NOT is_mfa_enabled AND password_hash = verifier('reset') FROM clinic.users WHERE id = person('unidentified')), 'which is to be changed at the next sign-in');
SELECT is((SELECT count(*)::int FROM clinic_private.user_secrets WHERE person_id = person('unidentified')), 0, 'The old secret is gone');
SELECT is((SELECT count(*)::int FROM clinic.audit_log WHERE action = 'account_reset' AND row_id = person('unidentified') AND person_id = person('admin')), 1, 'A reset is audited');
SELECT may_not('vet', format('SELECT clinic.account_reset(%L, %L, true)', person('ana'), verifier('x')), '42501', 'A vet may not reset anybody');

-- roles and doors
SELECT may('admin', format('SELECT clinic.set_role(%L, %L)', person('vet2'), 'reception'), 'The admin may move a person to another group');
SELECT ok(pg_has_role(role_of('vet2'), 'huella_reception', 'member') AND NOT pg_has_role(role_of('vet2'), 'huella_vet', 'member'), 'who is then in that group only');
SELECT is(ARRAY(SELECT clinic_private.check_catalogue()), '{}'::text[], 'and breaks no rule');
SELECT may_not('admin', format('SELECT clinic.set_role(%L, %L)', person('admin'), 'owner'), 'HU005', 'The admin may not take his own role away');
SELECT may_not('admin', format('SELECT clinic.set_active(%L, false)', person('admin')), 'HU005', 'The admin may not shut himself out');
SELECT may_not('admin', format('SELECT clinic.set_role(%L, %L)', person('ana'), 'root'), 'HU007 role', 'There are no other roles');
SELECT may_not('admin', 'SELECT clinic.set_active(''00000000-0000-0000-0000-000000000099'', true)', 'HU003', 'Nobody may be let in who does not exist');
SELECT may('admin', format('SELECT clinic.set_active(%L, false)', person('vet')), 'The admin may shut a person out');
SELECT sees('vet', 'SELECT count(*) FROM clinic.users', 0, 'who sees nothing from then on');
SELECT may('admin', format('SELECT clinic.set_active(%L, true)', person('vet')), 'The admin may let a person in again');
SELECT sees('vet', 'SELECT clinic.current_person()', person('vet'), 'who is himself again');

SELECT * FROM writes_nothing('clinic_private.role_pool');
SELECT * FROM writes_nothing('clinic_private.registrations');
SELECT * FROM writes_nothing('clinic_private.keys');
SELECT * FROM finish();
ROLLBACK;
