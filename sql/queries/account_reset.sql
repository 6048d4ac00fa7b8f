-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new password for somebody, to be changed at the next sign-in.
SELECT clinic.account_reset($1::uuid, $2::text, $3::boolean)
