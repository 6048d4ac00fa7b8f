-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.mp_cancel_told($1::bigint, $2::text)
