-- SPDX-License-Identifier: GPL-3.0-or-later
-- An account at once, by the superuser: the first admin, and the demonstration's people.
SELECT clinic.bootstrap_account($1::uuid, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text,
                                $9::text, $10::text) AS id
