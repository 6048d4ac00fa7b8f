-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.save_payment_rules($1::integer, $2::integer, $3::integer)
