-- SPDX-License-Identifier: GPL-3.0-or-later
-- The role to sign in as for a username, e-mail or phone.
SELECT clinic.login_role($1::text) AS role_name
