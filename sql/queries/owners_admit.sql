-- SPDX-License-Identifier: GPL-3.0-or-later
-- An owner, known or new, with a new animal, and into the queue where an attention's id is given.
SELECT clinic.admit($1::uuid, $2::text, $3::text, $4::text, $5::text, $6::uuid, $7::text, $8::text,
                    $9::uuid, $10::text, $11::integer) AS content
