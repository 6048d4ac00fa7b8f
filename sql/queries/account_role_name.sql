-- SPDX-License-Identifier: GPL-3.0-or-later
-- The salt for a reset password.
SELECT clinic.account_role_name($1::uuid) AS role_name
