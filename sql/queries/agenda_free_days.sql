-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many slots each day still has.
SELECT day, free FROM clinic.free_days($1::uuid, $2::uuid, $3::date, $4::integer)
