-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'clinic_private' AND c.relname = 'migrations'
