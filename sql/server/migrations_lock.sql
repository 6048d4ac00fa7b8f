-- SPDX-License-Identifier: GPL-3.0-or-later
-- One migrator at a time; the second waits and then finds everything done.
SELECT pg_catalog.pg_advisory_lock(x'4875656c6c61'::bigint)
