-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.mp_refund_answered($1::uuid, $2::bigint[], $3::numeric[], $4::text[], $5::boolean) AS is_found
