-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts back what bulk_begin.sql set aside.

SET LOCAL maintenance_work_mem = '512MB';
DO $$
DECLARE
    v record;
BEGIN
    FOR v IN SELECT * FROM bulk_set_aside ORDER BY owner::text, name::text LOOP
        EXECUTE format('SET LOCAL ROLE %I', v.role_name);
        EXECUTE v.definition;
        RESET ROLE;
    END LOOP;
END $$;
