-- SPDX-License-Identifier: GPL-3.0-or-later
-- The free slots of one day for a service; without a vet those of all.
SELECT vet_id, vet_name, starts_at, ends_at
FROM clinic.free_slots($1::uuid, $2::uuid, $3::date)
