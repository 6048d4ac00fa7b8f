-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.mp_account_is($1::text, $2::text)
