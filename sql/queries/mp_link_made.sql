-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.mp_link_made($1::uuid, $2::text, $3::text, $4::bigint)
