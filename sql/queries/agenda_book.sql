-- SPDX-License-Identifier: GPL-3.0-or-later
-- Books; the same id again answers the same.
SELECT id, vet_id, vet_name, starts_at, ends_at, status, price, currency
FROM clinic.book($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::timestamptz, $6::text, $7::text, $8::integer)
