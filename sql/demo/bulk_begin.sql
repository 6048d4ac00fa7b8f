-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets aside what each row of a big load would pay for again: indexes that are not unique, and the
-- exclusion constraints. bulk_end.sql puts them back, and with them checks every row that came in.

CREATE TEMP TABLE bulk_set_aside ON COMMIT DROP AS
SELECT i.indrelid::regclass AS owner, i.indexrelid::regclass AS name, c.conname AS constraint_name,
       CASE WHEN c.conname IS NULL THEN pg_get_indexdef(i.indexrelid)
            ELSE format('ALTER TABLE %s ADD CONSTRAINT %I %s', i.indrelid::regclass, c.conname,
                        pg_get_constraintdef(c.oid)) END AS definition,
       r.rolname AS role_name
  FROM pg_index i
  JOIN pg_class t ON t.oid = i.indrelid
  JOIN pg_roles r ON r.oid = t.relowner
  LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.conrelid = i.indrelid
 WHERE t.relnamespace IN ('clinic'::regnamespace, 'clinic_private'::regnamespace)
   AND t.relkind = 'r' AND NOT i.indisunique
   AND (c.conname IS NULL OR c.contype = 'x');

DO $$
DECLARE
    v record;
BEGIN
    FOR v IN SELECT * FROM bulk_set_aside LOOP
        IF v.constraint_name IS NULL THEN
            EXECUTE format('DROP INDEX %s', v.name);
        ELSE
            EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', v.owner, v.constraint_name);
        END IF;
    END LOOP;
END $$;
