-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clinic.reopen_day($1::uuid, $2::text)
