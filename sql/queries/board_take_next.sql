-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next in line for this vet; no row when nobody waits.
SELECT attention_id, record_id FROM clinic.take_next($1::uuid)
