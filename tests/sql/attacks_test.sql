-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody with psql and his own account may try. Those that need a second connection are in
-- sessions.sh.
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SET LOCAL client_min_messages = error; -- some attempts end in a page of warnings
SELECT no_plan();

CREATE FUNCTION tap.nobody_may(p_sql text, p_title text, p_code text DEFAULT '42501')
RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    v_who text;
BEGIN
    FOREACH v_who IN ARRAY ARRAY['ana', 'reception', 'vet', 'admin', 'guest', 'screen', 'unidentified'] LOOP
        RETURN NEXT tap.may_not(v_who, p_sql, p_code, format('%s may not %s', v_who, p_title));
    END LOOP;
END
$$;

-- the catalogue
SELECT * FROM nobody_may('SELECT query FROM pg_stat_activity', 'read the statements of others');
SELECT * FROM nobody_may('SELECT * FROM pg_stat_get_activity(NULL)', 'read the sessions of others');
SELECT * FROM nobody_may('SELECT pg_terminate_backend(1)', 'end the sessions of others');
SELECT * FROM nobody_may('SELECT pg_cancel_backend(1)', 'cancel the statements of others');
SELECT * FROM nobody_may('SELECT rolname FROM pg_roles', 'list the roles');
SELECT * FROM nobody_may('SELECT 1 FROM pg_auth_members', 'learn who is a vet or an admin');
SELECT * FROM nobody_may('SELECT pg_has_role(''huella_guest'', ''huella_admin'', ''member'')', 'ask who is in which group');
SELECT * FROM nobody_may('SELECT rolpassword FROM pg_authid', 'read verifiers');
SELECT * FROM nobody_may('SELECT prosrc FROM pg_proc', 'read the source of functions');
SELECT * FROM nobody_may('SELECT polqual FROM pg_policy', 'read the policies');
SELECT * FROM nobody_may('SELECT most_common_vals FROM pg_stats', 'read statistics of columns');
SELECT * FROM nobody_may('SELECT reltuples FROM pg_class', 'read how much a table holds');
SELECT * FROM nobody_may('SELECT pg_database_size(current_database())', 'measure the database');
SELECT * FROM nobody_may('SELECT n_tup_ins FROM pg_stat_xact_user_tables', 'count hidden rows by statistics');
SELECT * FROM nobody_may('SELECT to_regrole(''huella_admin'')', 'look roles up by name');
SELECT * FROM nobody_may('SELECT 1 FROM information_schema.columns', 'read the information schema');
SELECT * FROM nobody_may('SELECT * FROM pg_settings', 'read the settings');
SELECT * FROM nobody_may('SELECT pg_get_functiondef(1::oid)', 'have a function spelled out');

-- other ways to code and space
SELECT * FROM nobody_may('CREATE TEMP TABLE users (id uuid)', 'shadow a table by a temporary one');
SELECT * FROM nobody_may('DO $x$ BEGIN END $x$', 'run code of his own');
SELECT * FROM nobody_may('CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS ''SELECT 1''', 'make a function');
SELECT * FROM nobody_may('CREATE TABLE clinic.mine ()', 'make a table in clinic');
SELECT * FROM nobody_may('CREATE TABLE public.mine ()', 'make a table in public');
SELECT * FROM nobody_may('CREATE SCHEMA mine', 'make a schema');
SELECT * FROM nobody_may('CREATE ROLE mine', 'make a role');
SELECT * FROM nobody_may('CREATE EXTENSION citext', 'make an extension');
SELECT * FROM nobody_may('SELECT ext.gen_random_bytes(8)', 'use the extensions');
SELECT * FROM nobody_may('SELECT lo_create(0)', 'make a large object');
SELECT * FROM nobody_may('SELECT pg_logical_emit_message(false, ''a'', ''b'')', 'fill the write-ahead log');
SELECT * FROM nobody_may('SELECT pg_advisory_lock(1)', 'hold advisory locks');
SELECT * FROM nobody_may('SELECT pg_sleep(0)', 'let the server sleep');
SELECT * FROM nobody_may('SELECT pg_export_snapshot()', 'export a snapshot');
SELECT * FROM nobody_may('SELECT pg_read_file(''/etc/passwd'')', 'read files');
SELECT * FROM nobody_may('SELECT pg_notify(''x'', ''y'')', 'call pg_notify');
SELECT * FROM nobody_may('SELECT set_config(''role'', ''huella_admin'', true)', 'call set_config');
SELECT * FROM nobody_may('SELECT query_to_xml(''SELECT 1'', true, true, '''')', 'have a query run by a function');

-- our own inner things
SELECT * FROM nobody_may('SELECT clinic_private.require(''admin'')', 'reach into clinic_private');
SELECT * FROM nobody_may('SELECT clinic_private.audit(''forged'')', 'forge an audit entry');
SELECT * FROM nobody_may('SELECT value FROM clinic_private.keys', 'read the database''s keys');
SELECT * FROM nobody_may('SELECT clinic.bootstrap_account(NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)', 'make an account at once');
SELECT * FROM nobody_may('SELECT clinic.provision_pending()', 'do the worker''s provisioning');
SELECT * FROM nobody_may('SELECT clinic.heal()', 'do the worker''s healing');
SELECT * FROM nobody_may('SELECT clinic.reap()', 'do the worker''s reaping');
SELECT * FROM nobody_may('SELECT clinic.lock_role(''x'', ''y'')', 'lock somebody out');
SELECT * FROM nobody_may('SELECT clinic.heartbeat()', 'pretend that the worker lives');
SELECT * FROM nobody_may('LOCK TABLE clinic.users IN ACCESS EXCLUSIVE MODE', 'lock a table');
SELECT * FROM nobody_may('TRUNCATE clinic.audit_log', 'empty the audit log');
SELECT * FROM nobody_may('ALTER TABLE clinic.audit_log DISABLE TRIGGER ALL', 'switch triggers off');
SELECT * FROM nobody_may('SET session_replication_role = replica', 'switch triggers off by a setting');
SELECT * FROM nobody_may('SET track_activities = on', 'change what the server tracks');
SELECT * FROM nobody_may('SET temp_file_limit = -1', 'lift the limit of temporary files');
SELECT * FROM nobody_may('COPY (SELECT 1) TO PROGRAM ''id''', 'run a program');
SELECT * FROM nobody_may('ALTER ROLE huella_admin LOGIN', 'open a group');
SELECT * FROM nobody_may(format('ALTER ROLE %I PASSWORD NULL', role_of('beto')), 'take away another''s password');
SELECT * FROM nobody_may(format('ALTER ROLE %I RENAME TO x', role_of('vet2')), 'rename a role');
SELECT * FROM nobody_may(format('GRANT %I TO %I', role_of('vet2'), role_of('beto')), 'lend another''s role', '42501');

SELECT * FROM nobody_may('DROP OWNED BY huella_owner, huella_reception, huella_vet, huella_admin', 'take his group''s rights away');
SELECT may_not('ana', 'DROP OWNED BY huella_owner', '42501', 'A member may not take the own group''s rights away');
SELECT * FROM nobody_may('ALTER ROLE huella_definer BYPASSRLS', 'let the functions'' owner pass row security');
SELECT * FROM nobody_may('GRANT huella_provision TO CURRENT_USER', 'take the right to make roles');

-- identity
SELECT sees('ana', 'SET ROLE huella_owner; SELECT clinic.current_person()', person('ana'), 'A group taken on does not change who one is');
SELECT may_not('ana', 'SET ROLE huella_admin', '42501', 'An owner may not take on the admins'' group');
SELECT may_not('ana', format('SET ROLE %I', role_of('beto')), '42501', 'An owner may not become another');
SELECT may_not('ana', format('GRANT %I TO %I', role_of('ana'), role_of('beto')), '42501', 'An owner may not lend his role');
SELECT may_not('vet', 'SET row_security = off; SELECT id FROM clinic.users', '42501', 'Row security switched off shows an error, not rows');

-- what a lookup tells
SELECT is(answer('guest', 'SELECT clinic.login_role(''nadie@nada.pe'')'), answer('guest', 'SELECT clinic.login_role('' NADIE@nada.pe '')'), 'An unknown identifier always gets the same answer');
SELECT ok((SELECT kind = 'decoy' FROM clinic_private.role_pool WHERE role_name = answer('guest', 'SELECT clinic.login_role(''nadie@nada.pe'')')), 'The answer for an unknown identifier is a role that exists');
SELECT is(outcome('ana', format('SET ROLE %I', answer('guest', 'SELECT clinic.login_role(''nadie@nada.pe'')'))) LIKE '42501%', outcome('ana', format('SET ROLE %I', role_of('beto'))) LIKE '42501%', 'SET ROLE does not tell a decoy from a person');
SELECT sees('guest', 'SELECT clinic.login_role(''BETO@huella.test'')', role_of('beto')::text, 'A known e-mail gets its role, whatever its case');

SELECT * FROM finish();
ROLLBACK;
