-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether this huellad is the one that works; the lock is held as long as the connection.
SELECT pg_catalog.pg_try_advisory_lock(79530417998913::bigint) AS is_leader
