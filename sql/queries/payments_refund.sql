-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.refund_payment($1::uuid, $2::uuid, $3::numeric, $4::text)
