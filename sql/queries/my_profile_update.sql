-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people change about themselves.
SELECT clinic.update_my_profile($1::text, $2::text, $3::text)
