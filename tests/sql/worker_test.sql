-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();

-- the sign of life
SELECT sees('reception', 'SELECT alive FROM clinic.service_status()', false, 'A worker that never was is not alive');
SELECT may('worker', 'SELECT clinic.heartbeat()', 'The worker may tell that it lives');
SELECT sees('reception', 'SELECT alive FROM clinic.service_status()', true, 'and then is alive');
UPDATE clinic_private.worker_signs SET seen_at = clock_timestamp() - interval '16 s';
SELECT sees('vet', 'SELECT alive FROM clinic.service_status()', false, 'A worker not seen for 16 s is not alive');
SELECT may_not('guest', 'SELECT clinic.service_status()', '42501', 'A guest may not ask about the worker');
SELECT may_not('unidentified', 'SELECT clinic.service_status()', 'HU012', 'Before the second factor nobody may ask');

-- what the worker is not
SELECT may_not('worker', 'SELECT id FROM clinic.users', '42501', 'The worker may not read people');
SELECT may_not('worker', 'SELECT clinic.current_person()', '42501', 'The worker is nobody');
SELECT may_not('worker', 'CREATE ROLE x', '42501', 'The worker may not make roles of its own');
SELECT may_not('worker', 'SELECT clinic.register(NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)', '42501', 'The worker may not register anybody');

-- the pool
SELECT sees('worker', 'SELECT clinic.pool_grow(20, 10)', (SELECT 30 - count(*)::int FROM clinic_private.role_pool WHERE kind <> 'used'), 'The pool grows to what is asked for');
SELECT sees('worker', 'SELECT clinic.pool_grow(20, 10)', 0, 'and no further');
SELECT is((SELECT count(*)::int FROM clinic_private.role_pool p JOIN pg_authid a ON a.rolname = p.role_name WHERE p.kind <> 'used' AND (a.rolpassword IS NOT NULL OR a.rolcreaterole OR a.rolsuper OR NOT a.rolcanlogin)), 0, 'Roles of the pool can be tried but not entered');
CREATE TABLE tap.before AS SELECT n, answer('guest', format('SELECT clinic.login_role(%L)', 'nadie' || n)) AS role_name FROM generate_series(1, 20) n;
SELECT may('worker', 'SELECT clinic.pool_grow(31, 10)', 'A pool that grows to less than the next power of two');
SELECT is((SELECT count(*)::int FROM tap.before WHERE role_name <> answer('guest', format('SELECT clinic.login_role(%L)', 'nadie' || n))), 0, 'changes no answer for the unknown');

-- healing
SELECT sees('worker', 'SELECT clinic.heal()', 0, 'There is nothing to heal at first');
DO $$ BEGIN
    EXECUTE format('ALTER ROLE %I PASSWORD NULL', tap.role_of('ana'));
    EXECUTE format('GRANT huella_admin TO %I', tap.role_of('beto'));
    EXECUTE format('REVOKE huella_vet FROM %I', tap.role_of('vet'));
    EXECUTE format('ALTER ROLE %I SET local_preload_libraries = ''nope''', tap.role_of('vet2'));
    EXECUTE format('ALTER ROLE huella_guest IN DATABASE %I SET work_mem = ''1GB''', current_database());
    EXECUTE format('ALTER ROLE %I PASSWORD %L', (SELECT role_name FROM clinic_private.role_pool WHERE kind = 'decoy' LIMIT 1), tap.verifier('x'));
END $$;
SELECT sees('worker', 'SELECT clinic.heal()', 6, 'Six roles that were tampered with are healed');
SELECT sees('ana', 'SELECT clinic.current_person()', person('ana'), 'A verifier comes back');
SELECT ok(NOT pg_has_role(role_of('beto'), 'huella_admin', 'member'), 'A group that was given away is taken back');
SELECT ok(pg_has_role(role_of('vet'), 'huella_vet', 'member'), 'A group that was taken away is given back');
SELECT is((SELECT count(*)::int FROM pg_db_role_setting s JOIN pg_authid a ON a.oid = s.setrole WHERE a.rolname LIKE 'p\_%'), 0, 'A planted setting is gone');
SELECT is((SELECT array_agg(c) FROM pg_db_role_setting s, unnest(setconfig) c WHERE setrole = 'huella_guest'::regrole), '{track_activities=off}', 'The guest keeps his own setting and no other');
SELECT sees('worker', 'SELECT clinic.heal()', 0, 'Healing again finds nothing');

-- locks
CREATE TABLE tap.ana AS SELECT password_hash FROM clinic.users WHERE id = person('ana');
SELECT sees('worker', format('SELECT clinic.lock_role(%L, %L)', role_of('ana'), '10.0.0.7'), true, 'The worker may lock a role');
SELECT ok((SELECT rolpassword <> password_hash FROM pg_authid, tap.ana WHERE rolname = role_of('ana')), 'whose password opens nothing then');
SELECT is((SELECT split_part(rolpassword, '$', 2) FROM pg_authid WHERE rolname = role_of('ana')), (SELECT split_part(password_hash, '$', 2) FROM tap.ana), 'though the salt and the count are the same as before');
SELECT sees('ana', 'SELECT clinic.current_person()', person('ana'), 'A session that was open stays');
SELECT sees('worker', format('SELECT clinic.lock_role(%L, NULL)', role_of('ana')), false, 'A locked role is not locked again');
SELECT sees('worker', 'SELECT clinic.heal()', 0, 'Healing does not open it early');
UPDATE clinic_private.role_locks SET locked_until = clock_timestamp() - interval '1 s';
SELECT sees('worker', 'SELECT clinic.heal()', 1, 'but when the lock is over');
SELECT is((SELECT rolpassword FROM pg_authid WHERE rolname = role_of('ana')), (SELECT password_hash FROM tap.ana), 'and the old password is good again');
SELECT may('worker', format('SELECT clinic.lock_role(%L, NULL)', role_of('ana')), 'A second lock');
SELECT ok((SELECT locked_until - locked_at = interval '5 minutes' FROM clinic_private.role_locks WHERE role_name = role_of('ana')), 'is of five minutes');
SELECT sees('worker', format('SELECT clinic.lock_role(%L, NULL)', (SELECT role_name FROM clinic_private.role_pool WHERE kind = 'decoy' LIMIT 1)), false, 'A decoy needs no lock');
SELECT sees('worker', 'SELECT clinic.lock_role(''postgres'', NULL)', false, 'The superuser is not locked');
SELECT is((SELECT count(*)::int FROM clinic.audit_log WHERE action = 'role_locked' AND row_id = person('ana')), 2, 'Locks are audited');

-- a restore into a cluster without the roles
DO $$ BEGIN
    EXECUTE format('DROP ROLE %I', (SELECT role_name FROM clinic_private.role_pool WHERE kind = 'free' LIMIT 1));
    EXECUTE format('DROP ROLE %I', tap.role_of('beto'));
END $$;
SELECT may('worker', 'SELECT clinic.heal()', 'Healing');
SELECT ok((SELECT a.rolpassword = u.password_hash AND pg_has_role(a.oid, 'huella_owner', 'member') FROM clinic.users u JOIN pg_authid a ON a.rolname = u.role_name WHERE u.id = person('beto')), 'brings back a person''s lost role with verifier and group');

SELECT * FROM writes_nothing('clinic_private.worker_signs');
SELECT * FROM writes_nothing('clinic_private.role_locks');
SELECT * FROM finish();
ROLLBACK;
