-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last migration of this database.
SELECT clinic.schema_version() AS version
