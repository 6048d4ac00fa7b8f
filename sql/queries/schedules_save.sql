-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes or changes hours or an absence of a vet.
SELECT clinic.save_schedule($1::uuid, $2::uuid, $3::text, $4::integer, $5::time, $6::time, $7::date, $8::date, $9::text)
