-- SPDX-License-Identifier: GPL-3.0-or-later
-- Queues an owner's account.
SELECT clinic.register($1::uuid, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text,
                       $8::text)
