-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a payment read by its id means; the one statement that moves money.
SELECT clinic.mp_reading($1::bigint, $2::text, $3::text, $4::text, $5::numeric, $6::text, $7::bigint, $8::numeric,
                         $9::timestamptz, $10::timestamptz) AS verdict
