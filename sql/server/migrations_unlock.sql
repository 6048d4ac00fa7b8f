-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT pg_catalog.pg_advisory_unlock(x'4875656c6c61'::bigint)
