-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.walk_in($1::uuid, $2::uuid, $3::uuid, $4::text, $5::integer) AS content
