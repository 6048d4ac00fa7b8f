-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keeps a file of an animal, once for each id.
SELECT clinic.put_media($1::uuid, $2::uuid, $3::text, $4::text, $5::text, $6::integer, $7::integer,
                        NULL, $8::bytea, $9::bytea, $10::date, $11::text, $12::bytea)
