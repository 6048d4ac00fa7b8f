-- SPDX-License-Identifier: GPL-3.0-or-later
-- Queues the account of an owner whom the desk wrote down, with the code he got there.
SELECT clinic.register_with_code($1::uuid, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text,
                                 $8::text, $9::text)
