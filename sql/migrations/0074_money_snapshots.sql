-- SPDX-License-Identifier: GPL-3.0-or-later
-- Money looks at the present. A refund locks its payment and adds up what was given back before; in
-- a transaction with a snapshot of its own (REPEATABLE READ, by psql) the lock waits but the sum is
-- an old one, and two refunds of one payment both passed. Whatever writes money is READ COMMITTED.

SET LOCAL ROLE huella_definer;

CREATE FUNCTION clinic_private.guard_snapshot() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION USING ERRCODE = 'HU005', MESSAGE = 'read_committed_only';
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION clinic_private.guard_snapshot() IS
    'Before what was looked at under a lock may be an old snapshot''s';

SET LOCAL ROLE huella_schema;
CREATE TRIGGER _050_guard_snapshot BEFORE INSERT OR UPDATE ON clinic.payments
    FOR EACH STATEMENT EXECUTE FUNCTION clinic_private.guard_snapshot();
CREATE TRIGGER _050_guard_snapshot BEFORE INSERT OR UPDATE ON clinic.refunds
    FOR EACH STATEMENT EXECUTE FUNCTION clinic_private.guard_snapshot();
RESET ROLE;
