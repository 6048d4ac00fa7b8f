-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT pg_sleep($1::double precision)::text AS slept
