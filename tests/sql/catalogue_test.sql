-- SPDX-License-Identifier: GPL-3.0-or-later
BEGIN;
SET LOCAL search_path = tap, pg_catalog;
SELECT no_plan();

SELECT is(ARRAY(SELECT clinic_private.check_catalogue()), '{}'::text[], 'The database breaks no rule of the house');

-- Each rule, broken on purpose: a check that cannot fail checks nothing.
CREATE FUNCTION tap.catches(p_mistake text, p_violation text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_found text[];
BEGIN
    BEGIN
        EXECUTE p_mistake;
        v_found := ARRAY(SELECT clinic_private.check_catalogue());
        RAISE EXCEPTION 'undo';
    EXCEPTION WHEN raise_exception THEN
        NULL;
    END;
    RETURN tap.ok(EXISTS (SELECT FROM unnest(v_found) f WHERE f LIKE p_violation),
                  format('%s is noticed', p_mistake));
END
$$;
SELECT catches('GRANT EXECUTE ON FUNCTION pg_catalog.pg_notify(text, text) TO PUBLIC', 'PUBLIC may call pg_notify%');
SELECT catches('GRANT EXECUTE ON FUNCTION pg_catalog.to_regrole(text) TO PUBLIC', 'PUBLIC may call to_regrole%');
SELECT catches('GRANT SELECT ON pg_catalog.pg_proc TO PUBLIC', 'PUBLIC may read pg_proc');
SELECT catches('GRANT SELECT (rolname) ON pg_catalog.pg_authid TO PUBLIC', 'PUBLIC may read pg_authid');
SELECT catches('GRANT USAGE ON LANGUAGE plpgsql TO PUBLIC', 'PUBLIC may use language plpgsql');
SELECT catches(format('GRANT TEMP ON DATABASE %I TO PUBLIC', current_database()), 'PUBLIC has TEMPORARY on database%');
SELECT catches('GRANT CONNECT ON DATABASE postgres TO PUBLIC', 'PUBLIC has CONNECT on database postgres');
SELECT catches('GRANT USAGE ON SCHEMA clinic_private TO PUBLIC', 'PUBLIC has USAGE on schema clinic_private');
SELECT catches('ALTER ROLE huella_owner LOGIN', 'role huella_owner may sign in');
SELECT catches('ALTER ROLE huella_definer BYPASSRLS', 'role huella_definer passes row security');
SELECT catches('ALTER ROLE huella_worker CREATEROLE', 'role huella_worker may create roles');
SELECT catches('GRANT huella_admin TO huella_guest', 'role huella_guest is a member of huella_admin');
SELECT catches(format('GRANT huella_definer TO %I', role_of('ana')), 'role p_% is a member of huella_definer');
SELECT catches(format('GRANT huella_vet TO %I', role_of('ana')), 'role p_% is in 2 groups');
SELECT catches('ALTER ROLE huella_board LOGIN', 'role huella_board may sign in');
SELECT catches('ALTER ROLE huella_screen CREATEROLE', 'role huella_screen has a power of its own');
SELECT catches('GRANT huella_reception TO huella_screen', 'role huella_screen is a member of huella_reception');
SELECT catches(format('GRANT huella_board TO %I', role_of('ana')), 'role p_% is a member of huella_board');
SELECT catches('GRANT SELECT ON clinic.patients TO huella_board', 'huella_board has SELECT on clinic.patients');
SELECT catches('GRANT SELECT (name) ON clinic.patients TO huella_screen', 'huella_screen has SELECT on clinic.patients');
SELECT catches('GRANT EXECUTE ON FUNCTION clinic.board() TO huella_board', 'huella_board may call clinic.board()');
SELECT catches('CREATE POLICY screens ON clinic.patients FOR SELECT TO huella_board USING (true)', 'policy screens of clinic.patients is for screens');
SELECT catches('ALTER TABLE clinic.users NO FORCE ROW LEVEL SECURITY', 'table clinic.users does not force row security');
SELECT catches('CREATE TABLE clinic.stray ()', 'table clinic.stray does not belong to huella_schema');
SELECT catches('GRANT UPDATE (phone) ON clinic.users TO huella_reception', 'huella_reception has UPDATE on column phone%');
SELECT catches('GRANT SELECT ON clinic.users TO huella_vet', 'huella_vet has SELECT on clinic.users');
SELECT catches('GRANT SELECT (mfa_secret) ON clinic_private.user_secrets TO huella_admin', 'huella_admin has SELECT on column mfa_secret%');
SELECT catches('CREATE POLICY everybody ON clinic.users USING (true)', 'policy everybody of clinic.users is not for named roles');
SELECT catches('CREATE INDEX stray ON clinic.patients (microchip)', 'index clinic.stray lets owners search hidden values of microchip');
SELECT catches('DROP INDEX clinic.users_created_by', 'foreign key users_created_by_fkey of clinic.users has no index');
SELECT catches('ALTER TABLE clinic.users ADD CONSTRAINT c FOREIGN KEY (created_by) REFERENCES clinic.users ON DELETE CASCADE', 'foreign key c of clinic.users cascades');
SELECT catches('CREATE VIEW clinic.people AS SELECT * FROM clinic.users', 'view clinic.people works with its owner%');
SELECT catches('ALTER FUNCTION clinic.current_person() RESET search_path', 'function clinic.current_person() has no fixed search path');
SELECT catches('ALTER FUNCTION clinic.current_person() SET search_path = clinic, pg_catalog', 'function clinic.current_person() has no fixed search path');
SELECT catches('GRANT EXECUTE ON FUNCTION clinic.set_role(uuid, text) TO PUBLIC', 'PUBLIC may call clinic.set_role(uuid,text)');
SELECT catches('ALTER FUNCTION clinic.current_person() OWNER TO postgres', 'function clinic.current_person() works with the rights of postgres');
SELECT catches('GRANT CREATE ON SCHEMA clinic TO huella_worker; ALTER FUNCTION clinic.current_person() OWNER TO huella_worker', 'function clinic.current_person() belongs to huella_worker%');
SELECT catches('GRANT EXECUTE ON FUNCTION clinic_private.audit(text, text, uuid, text) TO huella_owner', 'people may call clinic_private.audit%');

SELECT is(clinic.schema_version(), (SELECT coalesce(max(version), 0) FROM clinic_private.migrations), 'The schema''s version is that of the last migration');
SELECT may('guest', 'SELECT clinic.schema_version()', 'A guest may ask for the schema''s version');

-- No index lets EXPLAIN count the hidden rows of a column that staff may select.
SELECT is_empty($$
    SELECT i.indexrelid::regclass, a.attname
    FROM pg_index i
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey::int2[])
    WHERE i.indrelid = 'clinic.users'::regclass
      AND a.attname IN ('username', 'email', 'phone', 'first_name', 'last_name')
$$, 'Names, e-mails and phones of people have no plain index');

SELECT * FROM finish();
ROLLBACK;
