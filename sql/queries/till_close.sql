-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.close_day($1::uuid, $2::date, $3::integer, $4::text[], $5::text[], $6::numeric[], $7::text)
