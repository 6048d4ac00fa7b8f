-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();

-- this owner
SELECT may_not('ana', 'SELECT id FROM clinic.users', '42501', 'An owner may not read the table of people, not even his own row');
SELECT sees('ana', 'SELECT first_name FROM clinic.session_info()', 'Ana María'::text, 'An owner may see his own account');
SELECT sees('ana', 'SELECT clinic_name FROM clinic.session_info()', (SELECT clinic_name FROM clinic.settings), 'and the name of the clinic');
SELECT may('ana', $$SELECT clinic.update_my_profile('  Ana ', 'Ñahui', '+51 1234567')$$, 'An owner may change his own name');
SELECT is((SELECT first_name FROM clinic.users WHERE id = person('ana')), 'Ana', 'A name is stored trimmed');
SELECT may_not('ana', $$SELECT clinic.update_my_profile('', 'Q', NULL)$$, 'HU007 first_name', 'An owner may not be without a name');
SELECT may_not('ana', $$SELECT clinic.update_my_profile(repeat('ñ', 10000), 'Q', NULL)$$, 'HU007 first_name', 'A name may not have 10,000 characters');
SELECT may_not('ana', $$SELECT clinic.update_my_profile(E'A\u0007', 'Q', NULL)$$, 'HU007 first_name', 'A name may not hold control characters');
SELECT may_not('ana', $$SELECT clinic.update_my_profile(U&'A\202E', 'Q', NULL)$$, 'HU007 first_name', 'A name may not turn the direction of what follows');
SELECT may_not('ana', $$SELECT clinic.update_my_profile('Ana', 'Q', 'llámame')$$, 'HU007 phone', 'A phone may not be words');
SELECT may('ana', $$SELECT clinic.update_my_profile('アナ', 'Ольга’; DROP TABLE users --', NULL)$$, 'A name may be of any script');
SELECT may_not('ana', format('SELECT clinic.set_role(%L, %L)', person('ana'), 'admin'), '42501', 'An owner may not give himself a role');
SELECT may_not('ana', format('SELECT clinic.set_active(%L, false)', person('beto')), '42501', 'An owner may not shut anybody out');

-- another owner
SELECT sees('beto', 'SELECT count(*) FROM clinic.session_info() WHERE username <> ''beto''', 0, 'Another owner may not see this one''s account');

-- reception
SELECT reads('reception', 'clinic.users', '{id,username,email,first_name,last_name,phone,role,has_account,is_active,is_mfa_enabled,licence_number,created_at}', 'The desk may read only the columns of its work');
SELECT sees('reception', 'SELECT count(*) FROM clinic.users', 7, 'The desk may see everybody who is active');
SELECT sees('reception', 'SELECT count(*) FROM clinic.users WHERE username = ''ines''', 0, 'The desk may not see who is shut out');
SELECT may_not('reception', 'SELECT password_hash FROM clinic.users', '42501', 'The desk may not read a verifier');
SELECT may_not('reception', 'SELECT role_name FROM clinic.users', '42501', 'The desk may not read the role behind a person');
SELECT may_not('reception', 'UPDATE clinic.users SET role = ''admin''', '42501', 'The desk may not change a role');

-- vet
SELECT reads('vet', 'clinic.users', '{id,username,email,first_name,last_name,phone,role,has_account,is_active,is_mfa_enabled,licence_number,created_at}', 'A vet may read only the columns of his work');
SELECT sees('vet', 'SELECT count(*) FROM clinic.users', 7, 'A vet may see everybody who is active');
SELECT may_not('vet', 'SELECT * FROM clinic.users', '42501', 'A vet may not read whole rows');
SELECT may_not('vet', 'SELECT u FROM clinic.users u', '42501', 'A vet may not read whole rows as one value');
SELECT may_not('vet', 'SELECT to_jsonb(u) FROM clinic.users u', '42501', 'A vet may not read whole rows as JSON');
SELECT may_not('vet', 'SELECT id FROM clinic.users WHERE password_hash > ''S''', '42501', 'A vet may not ask about a verifier either');
SELECT may_not('vet', format('SELECT clinic.account_role_name(%L)', person('ana')), '42501', 'A vet may not learn the role behind a person');

-- admin
SELECT sees('admin', 'SELECT count(*) FROM clinic.users', 8, 'The admin may see everybody, also who is shut out');
SELECT may_not('admin', 'SELECT password_hash FROM clinic.users', '42501', 'The admin may not read a verifier');
SELECT may_not('admin', 'SELECT mfa_secret FROM clinic_private.user_secrets', '42501', 'The admin may not read a second factor''s secret');
SELECT may_not('admin', 'UPDATE clinic.users SET email = ''x@y.z''', '42501', 'The admin may not write past the functions');
SELECT sees('admin', format('SELECT clinic.account_role_name(%L)', person('ana')), role_of('ana')::text, 'The admin may learn the role behind a person, for a reset');

-- guest
SELECT may_not('guest', 'SELECT id FROM clinic.users', '42501', 'A guest may not read people');
SELECT may_not('guest', 'SELECT clinic.current_person()', '42501', 'A guest may not even ask who he is');
SELECT may_not('guest', 'SELECT clinic.session_info()', '42501', 'A guest has no account to see');

-- second factor due
SELECT sees('unidentified', 'SELECT clinic.current_person()', NULL::text, 'Before the second factor a person is nobody');
SELECT sees('unidentified', 'SELECT mfa_due FROM clinic.session_info()', true, 'Before the second factor a person may learn that it is due');
SELECT may_not('unidentified', $$SELECT clinic.update_my_profile('U', 'D', NULL)$$, 'HU012', 'Before the second factor a person may change nothing');
SELECT identify('unidentified', true);
SELECT may('unidentified', $$SELECT clinic.update_my_profile('U', 'D', NULL)$$, 'After the second factor a person may');

-- shut out
SELECT sees('inactive', 'SELECT count(*) FROM clinic.session_info()', 0, 'Who is shut out has no account');
SELECT may_not('inactive', $$SELECT clinic.update_my_profile('I', 'R', NULL)$$, 'HU001', 'Who is shut out may change nothing');

-- a verifier that was changed behind the clinic's back
SELECT may('vet', format('ALTER ROLE %I PASSWORD %L', role_of('vet'), verifier('stolen')), 'PostgreSQL lets a role change its own password');
SELECT sees('vet', 'SELECT clinic.current_person()', NULL::text, 'After that the person is nobody');
SELECT sees('vet', 'SELECT count(*) FROM clinic.users', 0, 'and sees nothing');
SELECT sees('worker', 'SELECT clinic.heal() > 0', true, 'until the worker heals it');
SELECT sees('vet', 'SELECT count(*) FROM clinic.users', 7, 'and then sees again');

-- the gate of roles answers like the gate of persons
SELECT sees('vet', 'SELECT clinic.has_role(''vet'')', true, 'A vet has a vet''s role');
SELECT sees('vet', 'SELECT clinic.has_role(''reception'', ''admin'')', false, 'and no other');
SELECT sees('inactive', 'SELECT clinic.has_role(''owner'')', false, 'Who is shut out has no role');
SELECT identify('unidentified', false);
SELECT sees('unidentified', 'SELECT clinic.has_role(''owner'')', false, 'Before the second factor a person has no role');
SELECT identify('unidentified', true);
SELECT sees('unidentified', 'SELECT clinic.has_role(''owner'')', true, 'and then has it');
SELECT sees('worker', format('SELECT clinic.lock_role(%L, NULL)', role_of('reception')), true, 'Somebody fails to sign in as the desk');
SELECT sees('reception', 'SELECT clinic.has_role(''reception'')', true, 'whose open session keeps its role');
SELECT sees('reception', 'SELECT clinic.has_role(''vet'')', false, 'and gets no other');

SELECT * FROM writes_nothing('clinic.users');
-- the gate is asked by every statement of everybody
CREATE FUNCTION tap.plan_of(p_query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_line text;
    v_plan text := '';
BEGIN
    FOR v_line IN EXECUTE 'EXPLAIN ' || p_query LOOP
        v_plan := v_plan || v_line || chr(10);
    END LOOP;
    RETURN v_plan;
END $$;
SET LOCAL enable_seqscan = off;
SELECT matches(plan_of('SELECT id FROM clinic.users WHERE role_name = session_user::text'), 'Index', 'Who is in is found by an index, not by going through all people');
RESET enable_seqscan;

SELECT * FROM finish();
ROLLBACK;
