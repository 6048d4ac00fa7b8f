-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes the clinic's details.
SELECT clinic.save_settings($1::text, $2::text, $3::text, $4::text, $5::text, $6::integer, $7::integer,
                            $8::integer, $9::integer)
