-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();

-- this owner
SELECT may_not('ana', 'SELECT 1 FROM clinic.audit_log', '42501', 'An owner may not read the audit log, not even his own acts');
SELECT may('ana', $$SELECT clinic.update_my_profile('Ana', 'Otra', '+51 999 888 777')$$, 'An owner''s act is written by a trigger');
SELECT is((SELECT changes -> 'last_name' ->> 1 FROM clinic.audit_log WHERE row_id = person('ana') ORDER BY id DESC LIMIT 1), 'Otra', 'with what was before and after');
SELECT is((SELECT person_id FROM clinic.audit_log WHERE row_id = person('ana') ORDER BY id DESC LIMIT 1), person('ana'), 'in the person''s name');
SELECT is((SELECT actor FROM clinic.audit_log WHERE row_id = person('ana') ORDER BY id DESC LIMIT 1), role_of('ana')::text, 'and by the role of the session');
SELECT may('ana', format('SET ROLE huella_owner; SELECT clinic.update_my_profile(%L, %L, NULL)', 'Ana', 'Tercera'), 'An owner may take on the group''s role');
SELECT is((SELECT actor FROM clinic.audit_log WHERE row_id = person('ana') ORDER BY id DESC LIMIT 1), role_of('ana')::text, 'but not hide behind it');
SELECT may('ana', $$SELECT clinic.update_my_profile('Ana', 'Tercera', NULL)$$, 'An act that changes nothing');
SELECT is((SELECT count(*)::int FROM clinic.audit_log WHERE row_id = person('ana') AND action = 'update' AND changes -> 'last_name' ->> 1 = 'Tercera'), 1, 'is not written');
SELECT may('ana', format('SELECT clinic.change_password(%L)', verifier('nuevo')), 'A changed password');
SELECT is((SELECT count(*)::int FROM clinic.audit_log WHERE changes::text LIKE '%SCRAM%'), 0, 'leaves no verifier in the log');
SELECT is((SELECT changes ->> 'password_hash' FROM clinic.audit_log WHERE row_id = person('ana') AND changes ? 'password_hash' ORDER BY id DESC LIMIT 1), '***', 'but a mask');

-- reception, vet, guest, second factor due
SELECT may_not('reception', 'SELECT 1 FROM clinic.audit_log', '42501', 'The desk may not read the audit log');
SELECT may_not('vet', 'SELECT 1 FROM clinic.audit_log', '42501', 'A vet may not read the audit log');
SELECT may_not('guest', 'SELECT 1 FROM clinic.audit_log', '42501', 'A guest may not read the audit log');
SELECT may_not('unidentified', 'SELECT 1 FROM clinic.audit_log', '42501', 'Before the second factor nobody may read it');

-- admin
SELECT sees('admin', 'SELECT count(*) > 8 FROM clinic.audit_log', true, 'The admin may read the audit log');
UPDATE clinic.users SET is_mfa_enabled = true WHERE id = person('admin');
SELECT sees('admin', 'SELECT count(*) FROM clinic.audit_log', 0, 'but not before his second factor');
SELECT may_not('admin', 'DELETE FROM clinic.audit_log', '42501', 'The admin may not erase the log');
SELECT may_not('admin', 'UPDATE clinic.audit_log SET note = ''x''', '42501', 'The admin may not change the log');
SELECT may_not('admin', 'INSERT INTO clinic.audit_log (action) VALUES (''forged'')', '42501', 'The admin may not write into the log');
SELECT ok(NOT has_table_privilege('huella_definer', 'clinic.audit_log', 'UPDATE, DELETE, TRUNCATE'), 'Not even our own functions may change what is written');

SELECT * FROM writes_nothing('clinic.audit_log');
SELECT * FROM finish();
ROLLBACK;
