-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.mp_notice($1::text, $2::bigint, $3::text) AS is_new
