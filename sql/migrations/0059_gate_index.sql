-- SPDX-License-Identifier: GPL-3.0-or-later
-- The gate finds who is in by session_user, whose text has the collation "C" of names: an index of
-- the database's own collation does not serve it, and every question went through all people.

SET LOCAL ROLE huella_schema;
CREATE UNIQUE INDEX users_role_name_of_session ON clinic.users (role_name COLLATE "C");
RESET ROLE;
