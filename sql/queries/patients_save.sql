-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes or changes an animal; the same id again is the same animal.
SELECT clinic.save_patient($1::uuid, $2::uuid, $3::text, $4::text, $5::text, $6::text, $7::text,
                           $8::text, $9::boolean, $10::numeric, $11::date, $12::text, $13::text,
                           $14::text, $15::timestamptz)::text AS version
