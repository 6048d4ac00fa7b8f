-- SPDX-License-Identifier: GPL-3.0-or-later
-- Queues an account of any role, for the admin.
SELECT clinic.account_create($1::uuid, $2::text, $3::text, $4::text, $5::text, $6::text,
                             $7::text, $8::text, $9::text, $10::text)
