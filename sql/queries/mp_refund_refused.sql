-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.mp_refund_refused($1::uuid, $2::text)
