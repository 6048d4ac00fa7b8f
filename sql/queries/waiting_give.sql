-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives an hour to somebody who waits for it.
SELECT id, vet_id, vet_name, starts_at, ends_at, status, price, currency
FROM clinic.give_waiting_slot($1::uuid, $2::uuid, $3::uuid, $4::timestamptz)
