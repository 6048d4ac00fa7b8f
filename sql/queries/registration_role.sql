-- SPDX-License-Identifier: GPL-3.0-or-later
-- A free role, whose name salts the new password.
SELECT clinic.registration_role() AS role_name
