-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.mp_failed($1::text, $2::uuid, $3::bigint, $4::text)
