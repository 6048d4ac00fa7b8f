-- SPDX-License-Identifier: GPL-3.0-or-later
-- The transaction's number: another one after a file says that the file itself committed.
SELECT pg_catalog.pg_current_xact_id()::text
