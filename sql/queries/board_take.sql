-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.take($1::uuid, $2::uuid) AS record_id
